"""Measuring and comparing: figures are those of the process, goals and losses are told."""

import sys
from pathlib import Path

import pytest

from benchmarks.blocks import ROOT
from benchmarks.compare import Result, as_json, as_markdown
from benchmarks.contenders import PEERS, Contender, contenders
from benchmarks.machine import machine
from benchmarks.measurement import Measurement, measure
from benchmarks.package import write_package
from benchmarks.plan import plan
from tests.conftest import not_tested


def measured(code: str, seconds: float = 60.0) -> Measurement:
    command = [sys.executable, "-I", "-S", "-c", code]
    return measure(command, folder=ROOT, seconds=seconds, environment={"ANSWER": "42"})


def test_a_measurement_is_that_of_the_process_alone() -> None:
    ballast = bytearray(200 << 20)  # the memory of whoever measures does not count
    ballast[::4096] = b"x" * len(ballast[::4096])
    small = measured("import os; print('first'); print(os.environ['ANSWER'])")
    large = measured("found = b'x' * (100 << 20); print(sum(found[::4096]) > 0)")
    assert small.status == large.status == 0
    assert small.finished and small.said == "42"
    assert small.peak < 60 << 20 < 100 << 20 < large.peak
    assert 0 < small.user + small.system <= small.wall + 0.1
    del ballast


def test_failures_are_told() -> None:
    failed = measured("import sys; print('so far'); sys.exit('no such table')")
    assert (failed.status, failed.said) == (1, "no such table")
    late = measured("import time; time.sleep(60)", seconds=0.2)
    assert not late.finished and late.status < 0


def of(form: str, name: str, *walls: float, status: int = 0) -> Result:
    (contender,) = (c for c in contenders() if (c.form, c.name) == (form, name))
    runs = [Measurement(wall, wall, 0.1, 1 << 20, status, "broken", True) for wall in walls]
    return Result(contender, runs)


def test_goals_losses_and_failures_are_in_the_report() -> None:
    if not (ROOT / PEERS).is_dir():
        not_tested("the peers are not installed: make peers")
    facts = {
        "date": "today",
        "command": "make benchmark",
        "records": 1000,
        "cache": "warm",
        "machine": machine(),
        "bytes": {"csv": 1 << 20},
    }
    results = [
        of("csv", "onrecord check", 2.0, 1.0, 9.0),
        of("csv", "frictionless", 39.0),
        of("csv", "pandera on polars", 1.0),
        of("csv", "DuckDB read", 1.0),
        of("jsonl", "onrecord check", 1.0),
        of("jsonl", "frictionless", 3.0, status=1),
    ]
    text = as_markdown(results, facts)
    assert "csv: 19.5 times as fast as frictionless; the goal is at least 20: **missed**." in text
    assert "csv: 2.0 times the time of DuckDB read; the goal is at most 3: met." in text
    assert "pandera on polars takes 0.50 of the time of onrecord check, and checks shape" in text
    assert "| 2.00 | 1.00 to 9.00 |" in text
    assert "exit status 1: broken" in text
    assert "jsonl: " not in text.partition("## Goals")[2].partition("## Where")[0]
    assert '"command": ".venv/bin/onrecord check PACKAGE --as-of ' in as_json(results, facts)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a small package in every form, without faults and with one."""
    folder = tmp_path_factory.mktemp("packages")
    clean, faulty = plan(300, rounds=0), plan(300, wanted=lambda f: f.name == FAULT)
    for form in ("csv", "jsonl", "parquet", "dossiers"):
        write_package(clean, folder / "clean" / form, form)
        write_package(faulty, folder / "faulty" / form, form)
    return folder


FAULT = "SHP005/claims.polarity-not-in-vocabulary"


@pytest.mark.parametrize(
    "contender", [c for c in contenders() if not c.is_ours], ids=lambda c: f"{c.form} {c.name}"
)
def test_a_peer_tells_a_faulty_package_from_a_clean_one(
    packages: Path, contender: Contender
) -> None:
    if not (ROOT / PEERS).is_dir():
        not_tested("the peers are not installed: make peers")
    verdicts = []
    for kind in ("clean", "faulty"):
        command = contender.arguments(packages / kind / contender.form)
        run = measure(command, folder=ROOT, seconds=120, environment={"PYTHONPATH": "schema"})
        verdicts.append(run.status)
    assert verdicts == [0, 0 if contender.is_limit else 1]
