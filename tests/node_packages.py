"""Scripts for Node.js, with the packages that a package-lock.json beside them names."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from onrecord_tools.clients.toolchain import NODE, ToolMissing, node_modules, path_of
from tests.conftest import not_tested


def run_script(script: Path, *arguments: str | Path, asked: Any = None) -> Any:
    """Run a script, and return the JSON that it prints; `asked` is JSON on its standard input.

    The script finds the packages in the folder that NODE_MODULES names.
    """
    try:
        node, modules = path_of(NODE), node_modules(script.parent)
    except ToolMissing as missing:
        not_tested(str(missing))
    done = subprocess.run(
        [node, str(script), *map(str, arguments)],
        env=os.environ | {"NODE_MODULES": str(modules)},
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
