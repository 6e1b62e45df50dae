"""Where a finding is, in words and as the host of a repository names it."""

import os
from pathlib import Path

from onrecord.problem import Related
from onrecord_validators.finding import Finding
from onrecord_validators.reports.escaping import visible


def in_table(row: int | None, field: str | None) -> str:
    """Return the place in a table in words, `row 12, column time_edtf`."""
    parts = [f"row {row:,}" if row is not None else "", f"column {visible(field)}" if field else ""]
    return ", ".join(filter(None, parts))


def location(of: Finding | Related) -> str:
    """Return where something is: `file:line:column`, in a table also the row and its column."""
    file, span = visible(of.file), of.span
    at = f"{file}:{span.start.line}:{span.start.column}" if span else file
    cell = in_table(of.row, of.field if isinstance(of, Finding) else None)
    if of.row is None or not cell:
        return at
    return f"{at} ({cell})"


def repository_path(root: Path, file: str) -> str:
    """Return the path of a dataset's file as the repository has it.

    That is the folder that GITHUB_WORKSPACE names, or else the working directory; a dataset that
    lies in neither keeps its own paths.
    """
    for base in (os.environ.get("GITHUB_WORKSPACE"), "."):
        if base:
            try:
                inside = root.resolve().relative_to(Path(base).resolve())
            except ValueError:
                continue
            return (inside / file).as_posix()
    return file
