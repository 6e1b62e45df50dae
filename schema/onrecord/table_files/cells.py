"""What a cell may hold, as SQL: the shape that the models give a field, column by column.

A row with a faulty cell is only found here. What is wrong with it, the models themselves say
(`onrecord.table_files.explanation`), so that a message is the same for a dossier and for a table.
"""

import re
from collections.abc import Iterable

from onrecord.reader import FORBIDDEN
from onrecord.table_files.package import Format
from onrecord.tables.database import TYPES, quoted
from onrecord.tables.layout import Column, Table

_NUMBER = "-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?"


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _forbidden() -> str:
    """Return the pattern of characters that no text may hold, as RE2 writes it."""
    return re.sub(r"\\U0*([0-9a-f]+)", r"\\x{\1}", FORBIDDEN.pattern)


def value(column: Column, raw: str) -> str:
    """Return SQL for the value of a cell from its text; NULL where it has none."""
    if column.type == "boolean":
        said = f"CASE {raw} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END"
        # Who is missing from a list of speakers is a question only where there is a list.
        is_written_out = column.default is not None and column.name != "speakers_exhaustive"
        return f"coalesce({said}, {column.default})" if is_written_out else said
    return raw if column.type == "string" else f"TRY_CAST({raw} AS {TYPES[column.type]})"


def fault(column: Column, raw: str, *, is_newer: bool = False) -> Iterable[str]:
    """Yield SQL conditions, each of which makes the text of a cell faulty.

    In a table of a newer minor version a vocabulary may have further values.
    """
    if column.required:
        yield f"{raw} IS NULL"
    if column.needed_with:
        others = " OR ".join(f"{quoted(name)} IS NOT NULL" for name in column.needed_with)
        yield f"{raw} IS NULL AND ({others})"
    if column.vocabulary is not None:
        if is_newer:
            yield f"{raw} = ''"
            return
        yield f"{raw} NOT IN ({', '.join(_literal(member.value) for member in column.vocabulary)})"
    elif column.type == "string":
        if column.pattern is not None:
            yield f"NOT regexp_full_match({raw}, {_literal(column.pattern)})"
        if column.max_length is not None:
            # Bytes are counted faster than code points, and are never fewer.
            yield f"strlen({raw}) > {column.max_length} AND length({raw}) > {column.max_length}"
        if column.pattern is None:
            yield f"{raw} = ''"
    elif column.type == "boolean":
        yield f"{raw} NOT IN ('true', 'false')"
    elif column.type == "number":
        yield f"NOT regexp_full_match({raw}, {_literal(_NUMBER)})"
    else:
        # Written as it would be written again: no plus, no leading zero, no fraction.
        kind = TYPES[column.type]
        yield f"{raw} IS NOT NULL AND TRY_CAST({raw} AS {kind})::VARCHAR IS DISTINCT FROM {raw}"
    if column.minimum is not None or column.maximum is not None:
        low = "FALSE" if column.minimum is None else f"{value(column, raw)} < {column.minimum}"
        high = "FALSE" if column.maximum is None else f"{value(column, raw)} > {column.maximum}"
        yield f"({low} OR {high})"


def faulty(table: Table, form: Format, *, is_newer: bool = False) -> str:
    """Return an SQL condition over the texts of a row's cells: whether any is faulty."""
    conditions: list[str] = []
    for column in table.columns:
        raw = quoted(column.name)
        if (table.kind != "derived" and not is_derived(table, column)) or column.type == "date":
            conditions += fault(column, raw, is_newer=is_newer)
        if form == "parquet" and column.type == "string" and column.pattern is None:
            conditions.append(f"regexp_matches({raw}, {_literal(_forbidden())})")
    return " OR ".join(f"coalesce({condition}, FALSE)" for condition in conditions) or "FALSE"


def unknown_value(column: Column) -> str | None:
    """Return an SQL condition: whether a cell holds a value that its vocabulary does not have."""
    if column.vocabulary is None:
        return None
    known = ", ".join(_literal(member.value) for member in column.vocabulary)
    return f"{quoted(column.name)} NOT IN ({known})"


def is_derived(table: Table, column: Column) -> bool:
    """Whether a column says only what the others do: a bound, or derived in SQL."""
    return column.bound is not None or (
        table.kind == "record" and not column.path and column.name != table.owner
    )
