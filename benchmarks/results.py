"""Where the programs that measure put their packages and their reports."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from benchmarks.machine import machine

Decorator = Callable[[Callable[..., None]], Callable[..., None]]


def path_option(name: str, default: str, text: str) -> Decorator:
    """Return an option that takes a path, for a command."""
    return click.option(
        name,
        type=click.Path(path_type=Path),
        default=Path(default),
        show_default=True,
        help=text,
    )


work_option = path_option("--work", "build/benchmark", "Folder for the packages.")


def results_option(default: str) -> Decorator:
    """Return the option that says where the reports go."""
    return path_option("--results", default, "Where the reports go, without .md and .json.")


def circumstances(command: str) -> dict[str, Any]:
    """Return when, by which command and on which machine something is measured."""
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    return {"date": now, "command": command, "machine": machine()}


def write_results(path: Path, markdown: str, json: str) -> None:
    """Write the two reports."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(".md").write_text(markdown, "utf-8")
    path.with_suffix(".json").write_text(json, "utf-8")
