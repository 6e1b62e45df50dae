"""How much memory reading takes: at most so many bytes for each byte of a file, whatever it holds.

The inputs are the worst that could be thought of: many values for their bytes. `tracemalloc` sees
what Python takes, and at the peak.
"""

import tracemalloc
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from onrecord.dataset import read_dossier
from onrecord.locator import Locator
from onrecord.problem import DataError
from onrecord.reader import parse

PARSED = 64
"""Bytes of memory for each byte of a file that is parsed, or refused."""

LOCATED = 128
"""Bytes of memory for each byte of a text in which something is pointed at."""

EXPLAINED = 1_280
"""Bytes of memory for each byte of a dossier that has mistakes in every value."""

CONSTANT = 600_000
"""Bytes that are taken once, whatever the size."""

N = 8_000


def array(*items: str) -> str:
    return "[" + ",".join(items) + "]"


def members(keys: Iterable[str]) -> str:
    return "{" + ",".join(f'"{key}":1' for key in keys) + "}"


def dossier(rest: str) -> str:
    return '{"schema_version":"1.0",' + rest


HEX = [f"{number:x}" for number in range(N)]
INPUTS = {
    "empty arrays": array(*["[]"] * N),
    "empty objects": array(*["{}"] * N),
    "digits": array(*"1" * N),
    "integers": array(*["900719925474099"] * N),
    "fractions": array(*["1.5"] * N),
    "empty strings": array(*['""'] * N),
    "different strings": array(*(f'"é{key}"' for key in HEX)),
    "objects of one": array(*['{"a":1}'] * N),
    "different keys": members(HEX),
    "objects of different keys": array(*(members([key]) for key in HEX)),
    "the same key": members(["a"] * N),
    "nested arrays": array(*["[" * 30 + "]" * 30] * (N // 32)),
    "nested objects": array(*['{"a":' * 30 + "1" + "}" * 30] * (N // 32)),
    "open arrays": "[" * N,
    "open objects": '{"a":' * N,
    "astral": array('"' + "𝄞" * N + '"'),
    "one astral": array('"' + "a" * N + '"', '"' + "a" * N + '𝄞"'),
    "escapes": array('"' + r"\n" * N + '"'),
    "controls": array('"' + "\x01" * N + '"'),
    "no numbers": array(*["NaN"] * N),
    "line breaks": array("\n" * N + "1"),
    "commas": array(*[""] * N),
    "quotes": '"' * N,
    "backslashes": '"' + "\\" * N,
    "unknown fields": dossier(members(HEX)[1:]),
    "events that are none": dossier('"events":' + array(*"1" * N) + "}"),
    "events without fields": dossier('"events":' + array(*["{}"] * N) + "}"),
}


def peak(run: Callable[[], object]) -> int:
    """The most memory that a call takes, what it returns included."""
    tracemalloc.start()
    try:
        run()
    except DataError:
        pass
    finally:
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return most


@pytest.mark.parametrize("name", INPUTS)
def test_memory_is_bounded_by_a_multiple_of_the_input(name: str, tmp_path: Path) -> None:
    text = INPUTS[name]
    data = text.encode()
    (tmp_path / "a.onrecord.json").write_bytes(data)
    read_dossier(tmp_path, "a.onrecord.json")  # what is imported and compiled once is not counted
    size = len(data)
    assert peak(lambda: parse(data, "a.json")) < PARSED * size + CONSTANT
    assert peak(lambda: Locator(text).value("/0/0/0")) < LOCATED * size + CONSTANT
    explained = peak(lambda: read_dossier(tmp_path, "a.onrecord.json"))
    assert explained < EXPLAINED * size + CONSTANT
