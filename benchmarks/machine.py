"""The machine that something was measured on."""

import os
import platform
from pathlib import Path


def _field(path: Path, name: str) -> str:
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            key, _, value = line.partition(":")
            if key.strip() == name:
                return value.strip()
    return ""


def machine() -> dict[str, str]:
    """Return processor, cores, memory, system and Python, in words."""
    memory = _field(Path("/proc/meminfo"), "MemTotal").split()
    return {
        "processor": _field(Path("/proc/cpuinfo"), "model name") or platform.machine(),
        "cores": str(os.cpu_count()),
        "memory": f"{int(memory[0]) / 2**20:.0f} GiB" if memory else "unknown",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }
