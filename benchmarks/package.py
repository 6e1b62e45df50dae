"""Writing a generated package: tables or dossiers of any number of renamed copies of blocks.

Everything is written a few thousand copies at a time, so that memory does not grow with the
package. The same plan gives the same bytes.
"""

import csv
import hashlib
import itertools
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from benchmarks.blocks import HASH, TAG, TAG_DIGITS, WORDS, Cell
from benchmarks.faults import Fault
from benchmarks.plan import Plan
from onrecord.directory import DESCRIPTOR_FILE
from onrecord.publication.codelists import codelists
from onrecord.publication.csv_tables import TABLE_FOLDER, table_path
from onrecord.publication.descriptor import descriptor
from onrecord.publication.json_file import json_file
from onrecord.publication.metadata import Contributor, License, Metadata
from onrecord.tables.database import quoted
from onrecord.tables.layout import TABLE_OF_PREFIX, TABLES, Table

COPIES_AT_A_TIME = 2000
MANIFEST_HEADER = (
    *("code", "severity", "layer", "kind", "record_id", "field"),
    *("table", "column", "file", "row"),
)

_SUFFIXES = {"csv": "csv", "jsonl": "jsonl", "parquet": "parquet"}
_FORMATS = {
    "csv": ("csv", "text/csv"),
    "jsonl": ("jsonl", "application/jsonl"),
    "parquet": ("parquet", "application/vnd.apache.parquet"),
}
_TYPES = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN"}
_TYPES["date"] = "DATE"
_CONSONANTS, _VOWELS = "bdfghklmnprstvwz", "aeio"

METADATA = Metadata(
    name="generated",
    title="A generated package",
    version="1.0.0",
    description="Fictional records, multiplied to measure how long checking takes.",
    licenses=[
        License(
            name="CC0-1.0",
            title="CC0 1.0 Universal",
            path="https://creativecommons.org/publicdomain/zero/1.0/",
        )
    ],
    contributors=[Contributor(title="The onrecord contributors", roles=["creator"])],
)


def tag(copy: int) -> str:
    """Return what stands in the ids of a copy."""
    return f"{copy:0{TAG_DIGITS}}"


def words(copy: int) -> list[str]:
    """Return the words of a copy, made up and different in most copies."""
    found = []
    for number in range(len(WORDS)):
        bits = int.from_bytes(hashlib.sha256(f"{copy} {number}".encode()).digest()[:3], "big")
        letters = ""
        for _ in range(4):
            bits, syllable = divmod(bits, 64)
            letters += _CONSONANTS[syllable // 4] + _VOWELS[syllable % 4]
        found.append(letters.capitalize())
    return found


_HASHED = re.compile(f"{HASH}([0-9a-f]{{64}})")


def copied_text(text: str, copy: int) -> str:
    """Return a text of a block as a copy has it."""
    for mark, word in zip(WORDS, words(copy), strict=True):
        text = text.replace(mark, word)
    own = tag(copy)
    text = _HASHED.sub(lambda found: hashlib.sha256(f"{found[1]}{own}".encode()).hexdigest(), text)
    return text.replace(TAG, own)


@dataclass
class _Written:
    """A table as it lies on the disk: paths below the package, rows and bytes."""

    paths: list[str] = field(default_factory=list)
    bytes: int = 0
    sha256: str = ""


class _Tables:
    """The rows of all blocks in a database, from which copies are written."""

    def __init__(self, plan: Plan, scratch: Path) -> None:
        self.plan = plan
        self.scratch = scratch
        self.db = duckdb.connect(":memory:", config={"temp_directory": str(scratch)})
        self.marks: dict[str, list[set[str]]] = {}
        for table in TABLES.values():
            self._load(table)
        self._load_copies()

    def _load(self, table: Table) -> None:
        used = set(self.plan.copies)
        columns: list[list[Cell | int | bool]] = [[] for _ in range(len(table.columns) + 3)]
        prefixes = sorted(TABLE_OF_PREFIX)
        for number in sorted(used):
            block = self.plan.blocks[number]
            marked = block.marked if block.marked and block.marked[0] == table.name else None
            for index, row in enumerate(block.rows[table.name]):
                group = prefixes.index(str(row[0])[:3])
                is_marked = marked is not None and marked[1] == index
                for into, value in zip(columns, (number, group, is_marked, *row), strict=True):
                    into.append(value)
        names = [f"c{index}" for index in range(len(table.columns))]
        self.marks[table.name] = [
            {m for m in (TAG, HASH, *WORDS) if any(v is not None and m in str(v) for v in values)}
            for values in columns[3:]
        ]
        self.db.execute(
            f"CREATE TABLE {quoted('of_' + table.name)} AS"
            " SELECT unnest(?::INTEGER[]) AS block, unnest(?::INTEGER[]) AS grp,"
            " unnest(?::BOOLEAN[]) AS marked, "
            + ", ".join(f"unnest(?::VARCHAR[]) AS {name}" for name in names),
            columns,
        )

    def _load_copies(self) -> None:
        numbers = range(len(self.plan.copies))
        rows = [list(numbers), list(self.plan.copies), *zip(*map(words, numbers), strict=True)]
        self.db.execute(
            "CREATE TABLE copies AS SELECT *, lpad(copy::VARCHAR, ?, '0') AS tag FROM (SELECT"
            " unnest(?::INTEGER[]) AS copy, unnest(?::INTEGER[]) AS block, "
            + ", ".join(f"unnest(?::VARCHAR[]) AS w{index}" for index in range(len(WORDS)))
            + ")",
            [TAG_DIGITS, *rows],
        )

    def _cell(self, table: Table, index: int) -> str:
        marks = self.marks[table.name][index]
        cell = f"c{index}"
        for number, mark in enumerate(WORDS):
            if mark in marks:
                cell = f"replace({cell}, '{mark}', w{number})"
        if TAG in marks:
            cell = f"replace({cell}, '{TAG}', tag)"
        if HASH in marks:
            cell = (
                f"CASE WHEN starts_with({cell}, '{HASH}') THEN sha256(substr({cell}, 2) || tag)"
                f" ELSE {cell} END"
            )
        return cell

    def groups(self, table: Table) -> list[int | None]:
        """Return the kinds of id that its rows begin with, as the numbers of their prefixes."""
        query = f"SELECT DISTINCT grp FROM {quoted('of_' + table.name)} ORDER BY grp"
        return [group for (group,) in self.db.execute(query).fetchall()] or [None]

    def select(self, table: Table, first: int, last: int, group: int | None) -> int:
        """Put the rows of some copies into the table `chunk`, sorted; return their number."""
        cells = ", ".join(
            f"{self._cell(table, index)} AS {quoted(column.name)}"
            for index, column in enumerate(table.columns)
        )
        key = ", ".join(
            f"try_cast({quoted(name)} AS BIGINT)" if name == "ordinal" else quoted(name)
            for name in table.primary_key
        )
        only = "" if group is None else f"AND grp = {group}"
        self.db.execute(
            f"CREATE OR REPLACE TEMP TABLE chunk AS SELECT * FROM (SELECT {cells}, marked, copy"
            f" FROM copies JOIN {quoted('of_' + table.name)} USING (block)"
            f" WHERE copy >= {first} AND copy < {last} {only}) ORDER BY {key}, marked"
        )
        ((rows,),) = self.db.execute("SELECT count(*) FROM chunk").fetchall()
        return int(rows)

    def marked(self) -> list[tuple[int, int]]:
        """Return (copy, row from 0) of the marked rows in the table `chunk`."""
        return self.db.execute(
            "SELECT copy, rowid FROM chunk WHERE marked ORDER BY rowid"
        ).fetchall()

    def write(self, table: Table, form: str, path: Path, header: bool) -> None:
        """Write the table `chunk` to a file."""
        names = [quoted(column.name) for column in table.columns]
        if form == "csv":
            what = ", ".join(names)
            how = f"FORMAT csv, HEADER {str(header).lower()}"
        elif form == "parquet":
            what = ", ".join(
                f"CAST({name} AS {_TYPES[column.type]}) AS {name}"
                for name, column in zip(names, table.columns, strict=True)
            )
            how = "FORMAT parquet, COMPRESSION zstd"
        else:
            what = _json_line(table)
            # One column, no quoting, a delimiter that no cell has: the lines as they are.
            how = "FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\x1f'"
        self.db.execute(f"COPY (SELECT {what} FROM chunk ORDER BY rowid) TO '{path}' ({how})")

    def merge(self, parts: Sequence[Path], path: Path) -> None:
        """Write the rows of Parquet files, one after the other, to one file."""
        listed = ", ".join(f"'{part}'" for part in parts)
        self.db.execute(
            f"COPY (SELECT * FROM read_parquet([{listed}])) TO '{path}'"
            " (FORMAT parquet, COMPRESSION zstd)"
        )


def _json_line(table: Table) -> str:
    """Return the SQL of a row as one JSON object: typed values, absent ones left out."""
    pairs = []
    for column in table.columns:
        name = quoted(column.name)
        value = f"to_json({name})::VARCHAR"
        if column.type in ("integer", "number", "boolean"):
            value = (
                f"CASE WHEN try_cast({name} AS {_TYPES[column.type]}) IS NULL"
                f" THEN {value} ELSE {name} END"
            )
        pairs.append(f"coalesce(',\"{column.name}\":' || {value}, '')")
    return f"'{{' || substr(concat({', '.join(pairs)}), 2) || '}}'"


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _chunks(copies: int, parts: int | None) -> list[tuple[int, int]]:
    if parts is None:
        step = COPIES_AT_A_TIME
        return [(first, min(first + step, copies)) for first in range(0, copies, step)]
    edges = [copies * part // parts for part in range(parts + 1)]
    return list(itertools.pairwise(edges))


def _write_tables(
    plan: Plan, out: Path, form: str, parts: int | None, say: Callable[[str], None]
) -> tuple[dict[str, _Written], dict[int, tuple[str, int]]]:
    """Write all tables; return them by name, and copy -> (file, row from 1) of the faults."""
    written: dict[str, _Written] = {}
    found: dict[int, tuple[str, int]] = {}
    chunks = _chunks(len(plan.copies), parts)
    with TemporaryDirectory(dir=out.parent) as folder:
        scratch = Path(folder)
        tables = _Tables(plan, scratch)
        for table in TABLES.values():
            say(table.name)
            this = written[table.name] = _Written()
            target = out / Path(table_path(table.name)).with_suffix(f".{_SUFFIXES[form]}")
            if parts is not None:
                target = target.with_suffix("")
                target.mkdir(parents=True)
            # Several kinds of id in one table: the whole table is sorted kind by kind.
            of_groups = tables.groups(table) if parts is None else [None]
            rows_before = 0
            pieces: list[Path] = []
            for group in of_groups:
                for number, (first, last) in enumerate(chunks):
                    rows = tables.select(table, first, last, group)
                    piece = scratch / f"piece-{len(pieces)}"
                    if parts is not None:
                        piece = target / f"part-{number:05}.{_SUFFIXES[form]}"
                        rows_before = 0
                    elif not rows and pieces:
                        continue
                    file = (piece if parts is not None else target).relative_to(out).as_posix()
                    for copy, row in tables.marked():
                        found[copy] = (file, rows_before + row + 1)
                    has_header = parts is not None or not pieces
                    tables.write(table, form, piece, has_header)
                    pieces.append(piece)
                    rows_before += rows
                    if parts is None and form != "parquet" and len(pieces) > 1:
                        _append(pieces.pop(), pieces[0])
            if parts is None:
                if form == "parquet":
                    tables.merge(pieces, target)
                else:
                    shutil.move(pieces[0], target)
                for piece in pieces:
                    piece.unlink(missing_ok=True)
                this.sha256 = _digest(target)
                pieces = [target]
            this.paths = [piece.relative_to(out).as_posix() for piece in pieces]
            this.bytes = sum(piece.stat().st_size for piece in pieces)
        tables.db.close()
    return written, found


def _append(piece: Path, whole: Path) -> None:
    with piece.open("rb") as source, whole.open("ab") as target:
        shutil.copyfileobj(source, target, 1 << 20)
    piece.unlink()


def _write_descriptor(out: Path, form: str, written: dict[str, _Written]) -> None:
    files = codelists()
    for name, data in files.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_bytes(data)
    described = descriptor(METADATA, {}, files | {table_path(name): b"" for name in TABLES})
    tables = (item for item in described["resources"] if item["name"] in written)
    for resource in tables:
        this = written[resource["name"]]
        resource["path"] = this.paths[0] if this.sha256 else this.paths
        resource["format"], resource["mediatype"] = _FORMATS[form]
        if this.sha256:
            resource["hash"] = f"sha256:{this.sha256}"
            resource["bytes"] = this.bytes
        else:  # of several files neither is defined
            del resource["hash"], resource["bytes"]
        if form != "csv":
            del resource["dialect"]
        if form == "parquet":
            del resource["encoding"]
    (out / DESCRIPTOR_FILE).write_bytes(json_file(described))


def _write_dossiers(plan: Plan, out: Path) -> dict[int, str]:
    """Write every copy as dossiers; return copy -> the file that its fault is in."""
    texts = [
        {file: json_file(document).decode("utf-8") for file, document in block.documents.items()}
        for block in plan.blocks
    ]
    files = {}
    for folder in ("seeds", "data"):
        (out / folder).mkdir(parents=True)
    for copy, number in enumerate(plan.copies):
        for file, text in texts[number].items():
            path = copied_text(file, copy)
            (out / path).write_text(copied_text(text, copy), "utf-8", newline="\n")
            files[copy] = path
    return files


def _manifest(
    plan: Plan, places: Callable[[int, Fault], tuple[str, str]]
) -> Iterator[Sequence[str]]:
    for copy, number in enumerate(plan.copies):
        fault = plan.faults.get(number)
        if fault is not None:
            yield (
                *(fault.code, fault.severity, fault.layer, fault.kind),
                *(copied_text(fault.record_id, copy), fault.field),
                *(fault.table, fault.column),
                *places(copy, fault),
            )


def manifest_path(out: Path) -> Path:
    """Return where the list of the faults in a package lies: beside it."""
    return out.with_name(f"{out.name}.faults.csv")


def write_package(
    plan: Plan,
    out: Path,
    form: str,
    *,
    parts: int | None = None,
    say: Callable[[str], None] = lambda step: None,
) -> Path:
    """Write a package into a new folder; return the list of its faults, which lies beside it.

    `form` is csv, jsonl, parquet (with a descriptor; each table one file, or `parts` files) or
    dossiers. Raises FileExistsError if the folder is there.
    """
    out.mkdir(parents=True)
    if form == "dossiers":
        files = _write_dossiers(plan, out)
        rows = list(_manifest(plan, lambda copy, fault: (files[copy], "")))
    else:
        (out / TABLE_FOLDER).mkdir(parents=True)
        written, found = _write_tables(plan, out, form, parts, say)
        _write_descriptor(out, form, written)

        def place(copy: int, fault: Fault) -> tuple[str, str]:
            if copy not in found:  # what is missing has no row
                return written[fault.table].paths[0], ""
            file, row = found[copy]
            return file, str(row)

        rows = list(_manifest(plan, place))
    manifest = manifest_path(out)
    with manifest.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows([MANIFEST_HEADER, *rows])
    return manifest
