"""The kept inputs hold on every machine; fuzzing itself needs atheris and runs by `make fuzz`."""

import random
from pathlib import Path

import pytest

from tests.fuzz.mutation import dictionary, mutated
from tests.fuzz.targets import TARGETS

CORPUS = Path(__file__).with_name("corpus")


@pytest.mark.parametrize("target", TARGETS)
def test_kept_inputs_hold(target: str) -> None:
    inputs = sorted((CORPUS / target).iterdir())
    assert inputs, f"{target} has no corpus"
    for path in inputs:
        try:
            TARGETS[target](path.read_bytes())
        except Exception as error:
            error.add_note(f"input: tests/fuzz/corpus/{target}/{path.name}")
            raise


def test_the_corpus_is_that_of_the_targets_and_small() -> None:
    assert {folder.name for folder in CORPUS.iterdir()} == set(TARGETS)
    files = [path for path in CORPUS.rglob("*") if path.is_file()]
    assert len(files) < 700
    assert sum(path.stat().st_size for path in files) < 500_000


@pytest.mark.parametrize("seed", range(200))
def test_mutation_makes_documents(seed: int) -> None:
    document = b'{"schema_version": "1.0", "places": [{"id": "plc:a", "names": {"en": "A"}}]}'
    changed = mutated(document, 4_000, seed, lambda data: data[::-1])
    assert 0 < len(changed) <= 4_000
    assert mutated(document, 4_000, seed, lambda data: data[::-1]) == changed
    assert len(mutated(document, 10, seed, lambda data: data[::-1])) <= 10
    # What is no document is changed as bytes.
    noise = random.Random(seed).randbytes(20)
    assert mutated(noise, 20, seed, lambda data: data[::-1]) == noise[::-1]


def test_the_dictionary_is_one_that_libfuzzer_reads() -> None:
    lines = dictionary().splitlines()
    assert len(lines) > 100
    for line in lines:
        word = line.removeprefix('"').removesuffix('"')
        assert word and set(word) <= set("\\x0123456789abcdef") and len(word) % 4 == 0
