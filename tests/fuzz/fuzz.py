"""Coverage-guided fuzzing: python tests/fuzz/fuzz.py [TARGET ...] [--seconds N]; see README.md."""

import argparse
import importlib
import importlib.util
import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FOUND = ROOT / "build" / "fuzz"
"""Where new inputs and crashes lie; git does not see them."""

AS_JSON = ("dossier", "check", "descriptor")
"""The targets whose inputs are changed as JSON."""

DOCUMENTS = ROOT / "tests" / "schema" / "documents"

SEEDS = {
    "reader": (DOCUMENTS / "good", DOCUMENTS / "bad"),
    "locator": (DOCUMENTS / "good",),
    "dossier": (DOCUMENTS / "good", DOCUMENTS / "bad"),
    "check": (DOCUMENTS / "good",),
}
"""Folders of inputs that a target starts from, beside its corpus."""

TIMEOUT = 60
"""Seconds after which an input is a hang."""

MEMORY = 2_048
"""MiB after which an input is a leak."""

MAX_LENGTH = 16_384

MAX_KEPT = 1_024
"""Bytes of the longest input that goes into the corpus."""

EXIT_FOUND = 1
EXIT_ABSENT = 3


def run_target(name: str, arguments: Sequence[str]) -> None:
    """Fuzz one target in this process; libFuzzer ends it."""
    # By name, so that whoever checks types needs no atheris.
    atheris = importlib.import_module("atheris")
    sys.path.insert(0, str(ROOT))
    with atheris.instrument_imports(include=["onrecord", "onrecord_validators", "tomllib"]):
        from tests.fuzz import targets
    from tests.fuzz.mutation import mutated

    targets.is_sparing = True
    target = targets.TARGETS[name]

    def custom(data: bytes, size: int, seed: int) -> bytes:
        return mutated(data, size, seed, lambda part: bytes(atheris.Mutate(part, size)))

    # libFuzzer runs itself again, by the shell, when it merges.
    again = shlex.join([sys.executable, __file__, "--run", name])
    mutator = {"custom_mutator": custom} if name in AS_JSON else {}
    atheris.Setup([again, *arguments], target, **mutator)
    atheris.Fuzz()


def fuzz(name: str, seconds: int, extra: Sequence[str]) -> tuple[int, int, bool]:
    """Fuzz one target in a process of its own; return executions, new inputs, whether it held."""
    sys.path.insert(0, str(ROOT))
    from tests.fuzz.mutation import dictionary
    from tests.fuzz.seeds import write_seeds

    new = FOUND / name
    crashes = FOUND / "crashes" / name
    for folder in (new, crashes, HERE / "corpus" / name):
        folder.mkdir(parents=True, exist_ok=True)
    seeds = write_seeds(name, FOUND / "seeds" / name)
    words = FOUND / "words.dict"
    words.write_text(dictionary(), "utf-8")
    before = len(list(new.iterdir()))
    command = [
        *(sys.executable, __file__, "--run", name),
        f"-max_total_time={seconds}",
        f"-timeout={TIMEOUT}",
        f"-rss_limit_mb={MEMORY}",
        f"-max_len={MAX_LENGTH}",
        f"-artifact_prefix={crashes}{os.sep}",
        f"-dict={words}",
        "-print_final_stats=1",
        *extra,
        *map(str, (new, HERE / "corpus" / name, seeds, *SEEDS.get(name, ()))),
    ]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    (FOUND / f"{name}.log").write_text(done.stdout + done.stderr, "utf-8")
    counted = re.search(r"number_of_executed_units:\s*(\d+)", done.stderr)
    if done.returncode:
        print(*done.stdout.splitlines()[-40:], *done.stderr.splitlines()[-12:], sep="\n")
        print(f"{name}: what broke it lies in {crashes.relative_to(ROOT)}")
    return (
        int(counted[1]) if counted else 0,
        len(list(new.iterdir())) - before,
        not done.returncode,
    )


def keep(name: str) -> int:
    """Take new inputs into the corpus where they reach what nothing in it does; return how many."""
    corpus = HERE / "corpus" / name
    before = len(list(corpus.iterdir()))
    command = [
        *(sys.executable, __file__, "--run", name),
        *("-merge=1", f"-max_len={MAX_KEPT}", f"-rss_limit_mb={MEMORY}"),
        *map(str, (corpus, FOUND / name)),
    ]
    subprocess.run(command, capture_output=True, check=True)
    return len(list(corpus.iterdir())) - before


def main() -> int:
    """Fuzz the targets one after the other and say how many inputs each was given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="all of them by default")
    parser.add_argument("--seconds", type=int, default=60, help="for all targets together (60)")
    parser.add_argument(
        "--keep", action="store_true", help="take what was found before into the corpus, and stop"
    )
    chosen, extra = parser.parse_known_args()
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed: `make fuzz` installs it (Linux on x86-64 alone)")
        return EXIT_ABSENT
    sys.path.insert(0, str(ROOT))
    from tests.fuzz.targets import TARGETS

    names = chosen.targets or list(TARGETS)
    if unknown := sorted(set(names) - set(TARGETS)):
        parser.error(f"no target {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    if chosen.keep:
        for name in names:
            print(f"{name:<12} {keep(name):>6,} inputs added")
        return 0
    each = max(1, chosen.seconds // len(names))
    all_held = True
    print(f"{'target':<12} {'executions':>12} {'seconds':>8} {'a second':>9} {'new inputs':>11}")
    for name in names:
        since = time.perf_counter()
        executions, new, held = fuzz(name, each, extra)
        took = time.perf_counter() - since
        rate = executions / took
        broke = "" if held else "  BROKE"
        print(f"{name:<12} {executions:>12,} {took:>8.0f} {rate:>9,.0f} {new:>11,}{broke}")
        all_held = all_held and held
    return 0 if all_held else EXIT_FOUND


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        run_target(sys.argv[2], sys.argv[3:])
    else:
        raise SystemExit(main())
