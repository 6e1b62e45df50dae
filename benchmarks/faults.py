"""Seeded faults: blocks with exactly one defect each, and what a check has to find there."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from benchmarks.blocks import (
    FIXTURES,
    SEEDED_FAMILIES,
    TAG,
    Block,
    Cell,
    Edit,
    Json,
    base,
    block_of,
    fill_rows,
    read_json,
)
from onrecord.identifier import PREFIXES
from onrecord.tables.flatten import Row
from onrecord.tables.layout import OWNERS, TABLE_OF_PREFIX, TABLES, Column, Table

FORMATS = ("csv", "jsonl", "parquet", "dossiers")
TABULAR = FORMATS[:3]
GROUPS = ("structure", "content")
LAYERS = ("shape", "uniqueness", "foreign keys", "rules", "derived")

NOT_SEEDED = {
    "LOG015": "it looks at the dataset as a whole",
    "TXT013": "it needs the text of the source",
    "TXT018": "it needs the text of the source",
    "TXT019": "it needs the text of the source",
    "TXT020": "it needs the text of the source",
    "TXT022": "it needs the text of the source",
}
"""Codes of rules that no copy of a block can offend against -> why."""

ONLY_IN_DOSSIERS = {"TXT023"}
"""Codes of rules about what tables do not say, such as the order of a list."""

OF_WHOLE_LISTS = {"ATT020"}
"""Codes of rules that a whole list offends against, whatever it holds."""

KEEPS_TERMS = {"TXT021"}
"""Codes whose fixtures are about a text that may ship."""


@dataclass
class Fault:
    """One seeded fault.

    `layer` is what a check must look at to see it: shape, uniqueness, foreign keys, rules or
    derived. `kind` names it among those of its code. `record_id` and `field` (a relative JSON
    pointer, as in reports) say where it is, `table` and `column` where that is in tables; without
    a column the record as a whole or several of its columns are meant. `formats` are those that can
    hold it.
    """

    code: str
    severity: str
    layer: str
    kind: str
    block: Block
    record_id: str
    field: str
    table: str = ""
    column: str = ""
    formats: tuple[str, ...] = FORMATS

    @property
    def group(self) -> str:
        """Return `structure` for what keeps rules that need all records from being run."""
        return "structure" if self.layer == "shape" or self.code == "REF001" else "content"

    @property
    def name(self) -> str:
        """Return code and kind, which no other fault has."""
        return f"{self.code}/{self.kind}"

    def mark(self, value: Cell = None) -> int:
        """Find the row that it is in, and return its number in the block.

        Where several rows of a list are meant, it is the one with `value`, or one that repeats
        another or refers to nothing, or else the last; the first of a list that is all wrong.
        """
        if self.field in OWNERS:
            return self._mark_first_below()
        table, key, self.column = _cell_of(self.record_id, self.field)
        names = [c.name for c in table.columns]
        found = [
            number
            for number, row in enumerate(self.block.rows[table.name])
            if row[0] == self.record_id
            and (key is None or row[names.index(key[0])] == key[1])
            and (value is None or table.kind != "list" or row[-1] == value)
        ]
        if not found:  # the field is absent: the record itself
            table, self.column = _table_of(self.record_id), ""
            every = enumerate(self.block.rows[table.name])
            found = [number for number, row in every if row[0] == self.record_id]
        self.table = table.name
        rows = self.block.rows[table.name]
        known = {row[0] for row in self.block.rows["records"]}
        chosen = [n for n in found if rows[n] in rows[:n]]
        if self.code == "REF002" and table.kind == "list":
            chosen = [n for n in found if rows[n][-1] not in known]
        if self.code in OF_WHOLE_LISTS:
            chosen = found
        number = chosen[0] if chosen else found[-1]
        self.block.marked = (table.name, number)
        return number

    def _mark_first_below(self) -> int:
        """Mark the first of the nested records that are wrong together."""
        self.table = self.field
        index = [c.name for c in TABLES[self.table].columns].index(TABLES[self.table].owner)
        rows = self.block.rows[self.table]
        number = [row[index] for row in rows].index(self.record_id)
        self.block.marked = (self.table, number)
        return number


def _table_of(record_id: str) -> Table:
    return TABLES[TABLE_OF_PREFIX[record_id.partition(":")[0]]]


def _at(document: Any, pointer: str) -> tuple[str, str]:
    """Return the record that a pointer leads into, and the rest of the pointer."""
    record_id, rest = "", ""
    for part in pointer.split("/")[1:]:
        document = document[int(part) if isinstance(document, list) else part]
        rest = f"{rest}/{part}"
        if isinstance(document, dict) and "id" in document:
            record_id, rest = document["id"], ""
    return record_id, rest.removeprefix("/")


def _cell_of(record_id: str, field: str) -> tuple[Table, tuple[str, str] | None, str]:
    """Return the table, the second key with its value, and the column that a field is found in."""
    table = _table_of(record_id)
    first, *rest = field.split("/")
    for link in TABLES.values():
        if link.kind in ("record", "derived"):
            continue
        is_evidence = link.kind == "evidence" and first == "evidence"
        if is_evidence or (link.of == table.name and link.field == first):
            second = link.primary_key[1]
            key = (second, rest[0]) if rest and second in ("ordinal", "language") else None
            if link.kind in ("evidence", "values"):
                return link, key, "_".join(rest[1:])
            return link, key, link.columns[-1].name
    name = field.replace("/", "_")
    return table, None, name if any(c.name == name for c in table.columns) else ""


def _rule_faults() -> Iterator[Fault]:
    """Yield the bad fixtures of the rules that look at records."""
    with (FIXTURES / "expected.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            code = row["code"]
            if code[:3] not in SEEDED_FAMILIES or code in NOT_SEEDED:
                continue
            path = FIXTURES / row["file"]
            block = block_of({path.name: read_json(path)}, keeps_terms=code in KEEPS_TERMS)
            (document,) = block.documents.values()
            record_id, field = _at(document, row["pointer"])
            layer = {"REF001": "uniqueness", "REF002": "foreign keys", "REF010": "uniqueness"}
            kind = path.name.removesuffix(".onrecord.json")
            fault = Fault(
                code, row["severity"], layer.get(code, "rules"), kind, block, record_id, field
            )
            if code in ONLY_IN_DOSSIERS:
                fault.formats = ("dossiers",)
            yield fault


def _records(document: Json, table: str) -> list[Json]:
    """Return the records of a dossier that a table has rows of, nested ones too."""
    above = OWNERS.get(table)
    if above is None:
        return list(document.get(table, ()))
    return [item for owner in _records(document, above) for item in owner.get(table, ())]


def _holders(document: Json, table: Table, column: Column) -> Iterator[tuple[Json, str, Any, Any]]:
    """Yield (record, field, container, key) for each place where a column's values stand.

    `container[key]` is the value, or where it would be if it is absent.
    """
    tables = [table.of] if table.kind != "evidence" else list(TABLE_OF_PREFIX.values())
    for record in (record for name in tables for record in _records(document, name)):
        if table.kind == "record":
            *outer, name = column.path
            container: Any = record
            for part in outer:
                container = container.get(part)
            if isinstance(container, dict):
                yield record, "/".join(column.path), container, name
            continue
        field = "evidence" if table.kind == "evidence" else table.field
        values = record.get(field)
        if values is None:
            continue
        for key in values if isinstance(values, dict) else range(len(values)):
            if table.kind in ("list", "map"):
                yield record, f"{field}/{key}", values, key
            else:
                yield record, f"{field}/{key}/{column.name}", values[key], column.path[-1]


def _place(document: Json, table: Table, column: Column) -> tuple[Json, str, Any, Any]:
    """Return the best place for a fault: the last one that has a value, else the last at all."""
    places = list(_holders(document, table, column))
    held = [p for p in places if not isinstance(p[2], dict) or p[3] in p[2]]
    return (held or places)[-1]


def _reference_faults(dossier: Json) -> Iterator[Fault]:
    """Yield a dangling reference for every foreign key that a dossier holds."""
    for table in TABLES.values():
        for column in table.columns:
            if not column.references or not column.path:
                continue
            block = block_of({"base.onrecord.json": dossier})
            (document,) = block.documents.values()
            record, field, container, key = _place(document, table, column)
            old = container[key] if not isinstance(container, dict) else container.get(key, "")
            prefix = old.partition(":")[0] or column.references[0]
            container[key] = f"{prefix}:{TAG}-nowhere"
            shown = table.field if table.kind == "list" else field
            kind = f"{table.name}.{column.name}"
            yield Fault("REF002", "error", "foreign keys", kind, block, record["id"], shown)


def _wrong_values(column: Column) -> Iterator[tuple[str, str, Cell]]:
    """Yield (code, what is wrong, value) for each way in which one cell can be malformed."""
    if column.required:
        yield "SHP001", "empty", None
    if column.type != "string":
        yield "SHP004", "wrong-type", "several"
    if column.vocabulary is not None:
        yield "SHP005", "not-in-vocabulary", "unheard_of"
    elif column.pattern is not None:
        yield "SHP006", "no-match", "No Such Value!"
    elif column.type == "string" and not column.references:
        limit = 80 if column.name == "gloss" else 2000
        yield "SHP008", "too-long", "x" * (limit + 1)
    if column.type == "integer":
        yield "SHP010", "negative", "-1"
        yield "SHP010", "too-great", str(2**53)
    if column.type == "number":
        yield "SHP010", "too-great", "181"
        yield "SHP010", "too-small", "-181"


def _cell_faults(clean: Block) -> Iterator[Fault]:
    """Yield malformed cells of every column that a dossier has the value of."""
    for table in TABLES.values():
        for column in table.columns:
            is_own_id = table.kind == "record" and column.name == "id"
            if not column.path or column.bound or is_own_id:
                continue
            for code, what, value in _wrong_values(column):
                block = clean.copy()
                (document,) = block.documents.values()
                record, field, container, key = _place(document, table, column)
                kind = f"{table.name}.{column.name}-{what}"
                fault = Fault(code, "error", "shape", kind, block, record["id"], field)
                number = fault.mark(container[key] if isinstance(container, list) else None)
                fault.column = column.name
                row = block.rows[table.name][number]
                row[table.columns.index(column)] = value
                for bound in (c for c in table.columns if c.bound and c.path == column.path):
                    row[table.columns.index(bound)] = None
                if what == "wrong-type":
                    fault.formats = ("csv", "jsonl", "dossiers")
                # In a dossier a list has no empty items and a map no empty values. Numbers that
                # JSON cannot hold exactly are refused by the reader itself.
                is_tabular = what == "too-great" and column.type == "integer"
                if is_tabular or (value is None and table.kind in ("list", "map")):
                    fault.formats = ("csv", "parquet") if is_tabular else TABULAR
                    # An empty cell is an item of a list, and as such not missing.
                    fault.code = "SHP010" if is_tabular else "SHP003"
                elif value is None:
                    del container[key]
                else:
                    is_number = column.type in ("integer", "number") and what != "wrong-type"
                    container[key] = int(value) if is_number else value
                yield fault


def _twice(clean: Block) -> Iterator[Fault]:
    """Yield ids, and keys of other tables, that occur twice."""
    for table in TABLES.values():
        if table.kind == "derived":
            continue
        block = clean.copy()
        (document,) = block.documents.values()
        rows = block.rows[table.name]
        rows.append(list(rows[-1]))
        record_id = str(rows[-1][0])
        block.marked = (table.name, len(rows) - 1)
        fault = Fault(
            "REF001", "error", "uniqueness", f"{table.name}-twice", block, record_id, "id"
        )
        fault.table = table.name
        if table.kind == "record":
            fault.column = "id"
            block.rows["records"].append([record_id, PREFIXES[record_id[:3]], *_file(block)])
            if table.name == "sources":  # it has no form without segments
                fault.formats = TABULAR
            else:
                _define_again(document, table.name, record_id)
        elif table.kind == "list" and "ordinal" not in table.primary_key:
            fault.code, fault.field, fault.column = "REF010", table.field, table.columns[-1].name
            (record,) = (r for r in _records(document, table.of) if r["id"] == record_id)
            record[table.field].append(rows[-1][-1])
        else:
            fault.code, fault.field, fault.formats = "TAB010", "", TABULAR
            _say_otherwise(table, rows[-1])
        yield fault


def _say_otherwise(table: Table, row: list[Cell]) -> None:
    """Let a row with a key that is there already say something else."""
    names = [c.name for c in table.columns]
    if "start" in names:
        row[names.index("start")], row[names.index("end")] = "0", "4"
    if table.kind == "values":
        row[names.index("text")] = "Word"


def _file(block: Block) -> list[str]:
    (file,) = block.documents
    return [file]


def _define_again(document: Json, table: str, record_id: str) -> None:
    """Add a second record of an id, without what only the first can have."""
    above = OWNERS.get(table)
    owners = [document] if above is None else _records(document, above)
    for owner in owners:
        for record in owner.get(table, ()):
            if record["id"] == record_id:
                again = {k: v for k, v in record.items() if k not in OWNERS and k != "quotes"}
                owner[table].append(again)
                return


def _strays() -> Iterator[tuple[Fault, Edit]]:
    """Yield rows whose owner is not there, which no dossier can hold, as edits of the base."""
    for table in TABLES.values():
        if table.owner:
            yield _stray(table)


def _stray(table: Table) -> tuple[Fault, Edit]:
    is_record = table.kind == "record"
    names = [c.name for c in table.columns]
    owner = names.index(table.owner)

    def edit(rows: dict[str, list[Row]], own: str) -> None:
        # A further row, so that nothing lacks it where it was.
        row = list(rows[table.name][-1])
        row[owner] = f"{str(row[owner])[:3]}:{own}-nowhere"
        if "xref" in names:
            row[names.index("xref")] = f"desk:{own}-stray"
        if "ordinal" in names:
            row[names.index("ordinal")] = 0
        if is_record:
            row[0] = f"{str(row[0])[:3]}:{own}-stray"
            rows["records"].append((row[0], PREFIXES[str(row[0])[:3]], rows["records"][0][2]))
        rows[table.name].append(tuple(row))

    block = block_of({"base.onrecord.json": base()})
    kind = f"{table.name}.{table.owner}"
    fault = Fault("TAB009", "error", "foreign keys", kind, block, "", "")
    fault.table, fault.column, fault.formats = table.name, table.owner, TABULAR
    return fault, edit


def _mark_stray(fault: Fault) -> None:
    names = [c.name for c in TABLES[fault.table].columns]
    rows = fault.block.rows[fault.table]
    of_owner = [str(row[names.index(fault.column)]) for row in rows]
    (number,) = (n for n, value in enumerate(of_owner) if value.endswith("-nowhere"))
    fault.block.marked = (fault.table, number)
    fault.record_id = str(rows[number][0])


def _wrongly_derived(clean: Block) -> Iterator[Fault]:
    """Yield cells that are not what they are derived from, which no dossier can hold."""
    claims = sorted(str(row[0]) for row in clean.rows["claims"])
    wrong: dict[tuple[str, str], str] = {
        ("records", "type"): "gap",
        ("statements", "attribution"): "generic",
        ("statements", "root_source_id"): f"src:{TAG}-nowhere",
        ("standings", "standing"): "reported",
        ("standings", "certainty"): "possible",
        ("standings", "deciding_claim_id"): claims[-1],
        ("standings", "speakers_for"): "99",
        ("standings", "speakers_against"): "99",
    }
    for table in TABLES.values():
        for index, column in enumerate(table.columns):
            value = "1848-03-18" if column.bound else wrong.get((table.name, column.name))
            if value is None:
                continue
            block = clean.copy()
            rows = block.rows[table.name]
            held = [number for number, row in enumerate(rows) if row[index] is not None]
            number = (held or [len(rows) - 1])[0]
            assert rows[number][index] != value
            rows[number][index] = value
            block.marked = (table.name, number)
            yield Fault(
                *("TAB012", "error", "derived", f"{table.name}.{column.name}", block),
                *(str(rows[number][0]), "", table.name, column.name, TABULAR),
            )


def _row_faults(clean: Block) -> Iterator[Fault]:
    """Yield rows of derived tables that are missing or too many, which no dossier can hold."""
    registered, judged = [name for name, table in TABLES.items() if table.kind == "derived"]
    nowhere = f"gap:{TAG}-nowhere"
    block = clean.copy()
    block.rows[registered].append([nowhere, "gap", *_file(block)])
    block.marked = (registered, len(block.rows[registered]) - 1)
    yield Fault(
        *("TAB013", "error", "derived", "records-too-many", block, nowhere, ""),
        *(registered, "id", TABULAR),
    )
    block = clean.copy()
    nowhere = f"evt:{TAG}-nowhere"
    block.rows[judged].append([nowhere, "stated", "certain", None, "1", "0"])
    block.marked = (judged, len(block.rows[judged]) - 1)
    yield Fault(
        *("TAB013", "error", "derived", "standings-too-many", block, nowhere, ""),
        *(judged, "record_id", TABULAR),
    )
    for name, table in ((registered, "gaps"), (judged, "affiliations")):
        block = clean.copy()
        lost = block.rows[table][-1][0]
        block.rows[name] = [row for row in block.rows[name] if row[0] != lost]
        yield Fault(
            *("TAB014", "error", "derived", f"{name}-missing", block, str(lost), ""),
            *(name, "", TABULAR),
        )


@cache
def seeded_faults() -> tuple[Fault, ...]:
    """Return one fault of every kind, in a fixed order, with its block filled in."""
    clean = block_of({"base.onrecord.json": base()})
    whole = [*_rule_faults(), *_reference_faults(base())]
    strays = list(_strays())
    blocks = [clean, *(fault.block for fault in whole), *(fault.block for fault, _ in strays)]
    first = len(whole) + 1
    fill_rows(blocks, {number: edit for number, (_, edit) in enumerate(strays, start=first)})
    for fault in whole:
        fault.mark()
    for fault, _ in strays:
        _mark_stray(fault)
    makers = (_cell_faults, _twice, _wrongly_derived, _row_faults)
    cells = (fault for make in makers for fault in make(clean))
    return (*whole, *(fault for fault, _ in strays), *cells)
