"""What is wrong with a row that has a faulty cell: the models say it, as they do for a dossier."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from onrecord.dossier import SCHEMA_VERSION, Dossier
from onrecord.mismatch import mismatches
from onrecord.newer import is_addition
from onrecord.pattern import form_in_words
from onrecord.problem import Problem
from onrecord.reader import FORBIDDEN, Document, name_of_character, printable
from onrecord.table_files.cells import is_derived
from onrecord.table_files.rows import WrittenRow
from onrecord.tables.layout import OWNERS, RECORD_TABLES, TABLE_OF_PREFIX, Column, Table


def _typed(column: Column, cell: Any) -> Any:
    """Return a CSV cell as the JSON value that it is the text of; as a string if it is none."""
    if not isinstance(cell, str) or column.type in ("string", "date"):
        return cell
    if column.type == "boolean":
        return {"true": True, "false": False}.get(cell, cell)
    try:
        number = json.loads(cell)
    except ValueError:
        return cell
    is_number = isinstance(number, (int, float)) and not isinstance(number, bool)
    if column.type == "integer" and not isinstance(number, int):
        return cell
    return number if is_number else cell


def _put(record: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    *outer, name = path
    for key in outer:
        record = record.setdefault(key, {})
    record[name] = value


def _record(table: Table, cells: Mapping[str, Any]) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for column in table.columns:
        cell = cells.get(column.name)
        if cell is not None and column.path and not column.bound:
            _put(record, column.path, _typed(column, cell))
    return record


def _wrapped(table: Table, cells: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """Return a dossier that holds the row, and the pointer to what the row is in it."""
    if table.kind == "record":
        record = _record(table, cells)
        if table.name in OWNERS:
            above = OWNERS[table.name]
            return {above: [{table.name: [record]}]}, f"/{above}/0/{table.name}/0"
        return {table.name: [record]}, f"/{table.name}/0"
    if table.kind == "evidence":
        prefix = str(cells.get("record_id")).partition(":")[0]
        above = TABLE_OF_PREFIX.get(prefix, "statements")
        above = above if above in RECORD_TABLES and above not in OWNERS else "statements"
        return {above: [{"evidence": [_record(table, cells)]}]}, f"/{above}/0/evidence/0"
    above, field = table.of, table.field
    if table.kind == "values":
        return {above: [{field: [_record(table, cells)]}]}, f"/{above}/0/{field}/0"
    value = cells.get(table.columns[-1].name)
    if table.kind == "map":
        language = cells.get("language") or ""
        where = str(language).replace("~", "~0").replace("/", "~1")
        return {above: [{field: {language: value}}]}, f"/{above}/0/{field}/{where}"
    return {above: [{field: [value]}]}, f"/{above}/0/{field}/0"


def _column_at(table: Table, pointer: str) -> Column | None:
    """Return the column that a relative pointer into the row's record leads to."""
    path = tuple(pointer.split("/")[1:])
    if table.kind in ("list", "map"):
        return table.columns[-1]
    exact = next((c for c in table.columns if c.path == path and not c.bound), None)
    return exact or next((c for c in table.columns if c.path[: len(path)] == path), None)


def explained(table: Table, row: WrittenRow, *, is_newer: bool = False) -> Iterator[Problem]:
    """Yield what is wrong with a row, with the place of each faulty cell.

    A row of a newer minor version may hold values that their vocabularies do not have.
    """
    for column in table.columns:
        yield from _own(table, column, row)
        yield from _invisible(column, row)
    inner, where = _wrapped(table, row.cells)
    dossier = {"schema_version": SCHEMA_VERSION, **inner}
    text = json.dumps(dossier)
    try:
        Dossier.model_validate_json(text)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        if is_newer:
            errors = [item for item in errors if not is_addition(item)]
        for problem in mismatches(errors, Document("", text, dossier)):
            if problem.pointer != where and not problem.pointer.startswith(f"{where}/"):
                continue
            inside = problem.pointer.removeprefix(where)
            found = _column_at(table, inside)
            if found is None or _is_list(table, inside):
                continue
            place = row.place([found.name])
            yield Problem(
                problem.kind,
                problem.message,
                problem.hint,
                place.file,
                span=place.span,
                row=place.row,
                field=place.field,
            )


def _is_list(table: Table, pointer: str) -> bool:
    """Whether a pointer leads to what stands in tables of its own."""
    from onrecord.tables.layout import fields

    if table.kind != "record":
        return False
    name = pointer.split("/")[1] if "/" in pointer else ""
    return any(item.name == name and item.container for item in fields(RECORD_TABLES[table.name]))


def _own(table: Table, column: Column, row: WrittenRow) -> Iterator[Problem]:
    """Yield what is wrong with a column that no field of a model stands behind."""
    cell = row.cells.get(column.name)
    is_key = table.kind not in ("record", "derived") and not column.path
    is_key = is_key or (table.kind == "record" and column.name == table.owner)
    place = row.place([column.name])

    def problem(kind: str, message: str, hint: str) -> Problem:
        return Problem(
            kind, message, hint, place.file, span=place.span, row=place.row, field=column.name
        )

    says = f"{column.name}: {column.description}"
    if is_derived(table, column):
        if column.type == "date" and cell is not None and not _is_day(cell):
            shown = printable(str(cell))
            yield problem(
                "wrong-type",
                f'{column.name} is "{shown}", not a day',
                f"Write it as 2021-05-04, or leave it empty. {says}",
            )
    elif not is_key:
        return
    elif cell is None:
        yield problem(
            "field-missing", f'the required field "{column.name}" is missing', f"Add it. {says}"
        )
    elif column.type == "integer":
        number = _typed(column, cell)
        if not isinstance(number, int):
            yield problem(
                "wrong-type",
                f'{column.name} is "{printable(str(cell))}", not a whole number',
                f"Write a whole number. {says}",
            )
        elif number < (column.minimum or 0):
            yield problem(
                "number-out-of-range",
                f"{column.name} is {number}, outside its range",
                f"The limit is {column.minimum}. {says}",
            )
    elif column.pattern is not None and table.kind != "map":
        import re

        if not re.fullmatch(column.pattern, str(cell)):
            yield problem(
                "pattern-mismatch",
                f'"{printable(str(cell))}" is not a valid {column.name}',
                f"{form_in_words(column.pattern)} {says}",
            )
        elif len(str(cell)) > (column.max_length or 80):
            yield problem(
                "text-too-long",
                f"{column.name} has {len(str(cell))} characters, more than {column.max_length}",
                f"Shorten it to {column.max_length} characters. {says}",
            )


def _invisible(column: Column, row: WrittenRow) -> Iterator[Problem]:
    """Yield the character of a cell that nobody can see; elsewhere than in Parquet a scan does."""
    cell = row.cells.get(column.name)
    found = FORBIDDEN.search(cell) if isinstance(cell, str) else None
    if found is not None:
        place = row.place([column.name])
        yield Problem(
            "forbidden-character",
            f"{column.name} holds {name_of_character(found[0])}.",
            "Remove it; it cannot be seen, so nobody could review it.",
            place.file,
            span=place.span,
            row=place.row,
            field=column.name,
        )


def _is_day(cell: Any) -> bool:
    from datetime import date

    try:
        return date.fromisoformat(str(cell)).isoformat() == str(cell)
    except ValueError:
        return False
