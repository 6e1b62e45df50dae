"""Tables from strangers: each is refused with a finding at its place, and nothing hangs."""

import gzip
import time
from pathlib import Path

import pytest

from onrecord_validators.check import check
from tests.fuzz.targets import assert_harmless

HEADER = b"id,name,kind,precision\n"
ROW = b"plc:a,A,city,unknown\n"

HOSTILE: dict[str, tuple[str, bytes, str]] = {
    "nul": ("places.csv", HEADER + b"plc:a,A\0,city,unknown\n", "SYN018"),
    "escape": ("places.csv", HEADER + b"plc:a,\x1b[2J,city,unknown\n", "SYN018"),
    "lone carriage return": ("places.csv", HEADER.replace(b"\n", b"\r") + ROW, "TAB002"),
    "open quote": ("places.csv", HEADER + b'plc:a,"A,city,unknown\n' + ROW * 50, "TAB005"),
    "cell of 3 MB": ("places.csv", HEADER + b"plc:a," + b"x" * 3_000_000 + b",,\n", "SYN019"),
    "header of 3 MB": ("places.csv", b"x" * 3_000_000 + b"\n" + ROW, "SYN019"),
    "very many columns": (
        "places.csv",
        b",".join(b"c%d" % number for number in range(200_000)) + b"\n",
        "TAB002",
    ),
    "one column very many times": ("places.csv", b"id," * 200_000 + b"id\n", "TAB003"),
    "very many cells": ("places.csv", HEADER + b"," * 200_000 + b"\n", "TAB004"),
    "very many cells of one letter": ("places.csv", HEADER + b"x," * 200_000 + b"\n", "TAB004"),
    "cells too many in every row": (
        "places.csv",
        HEADER + ROW[:-1] + b",x" * 90 + b"\n" + (b"plc:b,,,," + b"x," * 90 + b"\n") * 5_000,
        "TAB004",
    ),
    "cells too many beside rows too short": (
        "places.csv",
        HEADER + (b"x" + b",x" * 303 + b"\n" + b"x\n" * 100) * 500,
        "TAB004",
    ),
    "quotation mark before very many cells": (
        "places.csv",
        HEADER + b'a"' + b",x" * 200_000 + b"\n",
        "TAB004",
    ),
    "gzip": ("places.csv", gzip.compress(HEADER + b" " * 1_000_000), "TAB001"),
    "formula": ("places.csv", HEADER + b"=cmd|' /C calc'!A0,A,city,unknown\n", "SHP006"),
    "no parquet": ("places.parquet", b"PAR1" + b"\xff" * 1_000 + b"PAR1", "TAB006"),
    "parquet that lies": (
        "places.parquet",
        b"PAR1" + b"\0" * 20 + b"\xff\xff\xff\x7fPAR1",
        "TAB006",
    ),
    "deep": ("places.jsonl", b'{"id": ' + b"[" * 100_000 + b"]" * 100_000 + b"}\n", "SYN020"),
    "long number": ("places.jsonl", b'{"id": ' + b"9" * 100_000 + b"}\n", "SYN016"),
    "array": ("places.jsonl", b'[{"id": "plc:a"}]\n', "SHP004"),
    "key twice": ("places.jsonl", b'{"id": "plc:a", "id": "plc:b"}\n', "SYN013"),
    "lone surrogate": ("places.jsonl", b'{"id": "plc:a", "name": "\\ud800"}\n', "SYN018"),
}

MOST_SECONDS = 2
"""What a check may work on a hostile table, on all cores together; waiting does not count."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_table_is_refused(name: str, tmp_path: Path) -> None:
    file, content, code = HOSTILE[name]
    (tmp_path / file).write_bytes(content)
    before = time.process_time()
    report = check(tmp_path)
    assert time.process_time() - before < MOST_SECONDS, "of all cores together"
    assert not report.is_clean
    assert code in {finding.rule.code for finding in report.findings}
    assert {finding.file for finding in report.findings} == {file}
    assert_harmless(report)
