"""Parquet: cells as text, whatever type a writer chose for them."""

import re
from pathlib import Path

from onrecord.tables.database import quoted
from onrecord.tables.layout import Column

_WHOLE = re.compile("U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?")
_FRACTIONAL = re.compile(r"DOUBLE|FLOAT|DECIMAL\(.*\)")


def literal_path(path: Path) -> str:
    """Return a path as DuckDB takes it literally: its globs do not see what is in brackets."""
    return re.sub(r"([*?\[])", r"[\1]", path.as_posix()).replace("'", "''")


def cell_text(column: Column, kind: str) -> str | None:
    """Return SQL for the text of a cell; None where the type `kind` cannot hold its values."""
    name = quoted(column.name)
    if kind == "VARCHAR" or kind.startswith("ENUM"):
        return f"{name}::VARCHAR" if column.type in ("string", "date") else None
    if column.type == "date" and kind == "DATE":
        return f"{name}::VARCHAR"
    if column.type == "boolean" and kind == "BOOLEAN":
        return f"CASE WHEN {name} THEN 'true' WHEN NOT {name} THEN 'false' END"
    if column.type in ("integer", "number") and _WHOLE.fullmatch(kind):
        return f"{name}::VARCHAR"
    if column.type == "number" and _FRACTIONAL.fullmatch(kind):
        return f"{name}::DOUBLE::VARCHAR"
    if column.type == "integer" and _FRACTIONAL.fullmatch(kind):
        # pandas writes whole numbers with gaps as doubles.
        is_whole = f"{name} = trunc({name}) AND abs({name}) < 9007199254740992"
        return f"CASE WHEN {is_whole} THEN {name}::BIGINT::VARCHAR ELSE {name}::VARCHAR END"
    return None
