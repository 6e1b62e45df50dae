"""Each gate is seen to fail, in a copy of the repository with a released schema that changes."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import ROOT

COPIED = ("schema", "validators", "tools", "data", "seeds", "tutorial")
SCHEMA = "schema/json-schema/1.0/onrecord.schema.json"
VOCABULARY = "schema/onrecord/vocabularies/sector.py"
DOSSIER = "schema/onrecord/dossier.py"


@dataclass(frozen=True)
class Copy:
    """A copy of the repository, whose own models and tools its commands run."""

    root: Path

    def onrecord(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        path = os.pathsep.join(str(self.root / name) for name in ("schema", "validators", "tools"))
        return subprocess.run(
            [sys.executable, "-m", "onrecord_tools.command", *arguments],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=600,
            check=False,
        )

    def replace(self, name: str, old: str, new: str) -> None:
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def declare(self, version: str) -> None:
        self.replace(DOSSIER, 'SCHEMA_VERSION = "1.0"', f'SCHEMA_VERSION = "{version}"')

    def explain(self, version: str, text: str) -> None:
        (self.root / f"schema/changes/{version}.toml").write_text(text, encoding="utf-8")

    def failures(self) -> dict[str, str]:
        """Return gate -> what the check says; empty where all is well."""
        ran = self.onrecord("schema", "check", "--format", "json")
        assert ran.returncode in (0, 1), ran.stderr
        found = json.loads(ran.stdout)["failures"]
        assert bool(found) == bool(ran.returncode)
        return {each["gate"]: f"{each['what']} {each['mend']}" for each in found}

    def generated(self) -> None:
        ran = self.onrecord("generate")
        assert ran.returncode == 0, ran.stderr


def _copied(source: Path, target: Path) -> Copy:
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    return Copy(target)


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy in which 1.0, as it is now, is the one release."""
    root = tmp_path_factory.mktemp("released") / "onrecord"
    root.mkdir()
    for name in COPIED:
        _copied(ROOT / name, root / name)
    shutil.copy(ROOT / "dataset.toml", root)
    (root / "tests/standing").mkdir(parents=True)
    shutil.copy(ROOT / "tests/standing/cases.yaml", root / "tests/standing")
    copy = Copy(root)
    copy.replace(DOSSIER, "SCHEMA_VERSION = ", 'SCHEMA_VERSION = "1.0"  # ')
    for stale in [*root.glob("schema/changes/*"), *root.glob("schema/json-schema/*/*")]:
        stale.unlink()
    for folder in root.glob("schema/json-schema/*"):
        folder.rmdir()
    copy.explain("1.0", 'summary = "The first."\n')
    copy.generated()
    ran = copy.onrecord("schema", "release", "--date", "2026-01-31")
    assert ran.returncode == 0, ran.stderr
    copy.generated()
    return copy


@pytest.fixture
def copy(released: Copy, tmp_path: Path) -> Iterator[Copy]:
    yield _copied(released.root, tmp_path / "onrecord")
    shutil.rmtree(tmp_path / "onrecord")


def _grow(copy: Copy) -> None:
    """Add a value to a vocabulary."""
    path = copy.root / VOCABULARY
    with path.open("a", encoding="utf-8") as stream:
        stream.write('    LIT = "LIT", "keepers of lights", {"plover": "CVL"}\n')


def _lose(copy: Copy) -> str:
    """Remove a value of a vocabulary that the published dossiers use; return it."""
    schema = json.loads((copy.root / SCHEMA).read_text(encoding="utf-8"))
    dossiers = (copy.root / "tutorial").rglob("*.onrecord.json")
    used = "".join(path.read_text(encoding="utf-8") for path in dossiers)
    values = schema["$defs"]["Sector"]["enum"]
    value: str = next(value for value in values if f'"{value}"' in used)
    copy.replace(VOCABULARY, f'"{value}",', f'"{value}X",')
    return value


def test_a_release_passes(copy: Copy) -> None:
    assert copy.failures() == {}
    register = json.loads((copy.root / "schema/changes/released.json").read_text())
    (release,) = register["releases"]
    assert (release["version"], release["date"]) == ("1.0", "2026-01-31")
    twin = SCHEMA.replace(".schema.", ".draft-07.schema.")
    assert set(release["files"]) == {SCHEMA, twin, "schema/changes/1.0.dossiers.zip"}


def test_a_released_version_is_not_released_again(copy: Copy) -> None:
    ran = copy.onrecord("schema", "release")
    assert ran.returncode == 2 and "released already" in ran.stderr


@pytest.mark.parametrize("name", [SCHEMA, "schema/changes/1.0.dossiers.zip"])
def test_a_released_file_changes(copy: Copy, name: str) -> None:
    with (copy.root / name).open("ab") as stream:
        stream.write(b"\n")
    assert name in copy.failures()["released-files-stay"]


def test_a_released_file_goes(copy: Copy) -> None:
    (copy.root / SCHEMA).unlink()
    assert "is gone" in copy.failures()["released-files-stay"]


def test_a_file_comes_to_a_released_version(copy: Copy) -> None:
    (copy.root / SCHEMA).with_name("more.json").write_text("{}")
    assert "more.json" in copy.failures()["released-files-stay"]


def test_the_words_of_the_editor_edition_may_change(copy: Copy) -> None:
    copy.replace(
        "schema/onrecord/publication/snippets.py", "How one event", "In what way one event"
    )
    copy.generated()
    edition = copy.root / SCHEMA.replace(".schema.json", ".editor.schema.json")
    assert "In what way one event" in edition.read_text(encoding="utf-8")
    assert copy.failures() == {}


def test_a_version_comes_from_nowhere(copy: Copy) -> None:
    folder = copy.root / "schema/json-schema/0.9"
    folder.mkdir()
    shutil.copy(copy.root / SCHEMA, folder)
    assert "0.9" in copy.failures()["all-but-one-are-released"]


def test_a_description_changes_in_a_released_version(copy: Copy) -> None:
    copy.replace(DOSSIER, '"""What was encoded."""', '"""What was encoded, once."""')
    said = copy.failures()["the-version-is-large-enough"]
    assert "annotation-changed at /properties/sources/description" in said
    assert "Declare 1.1" in said
    before = (copy.root / SCHEMA).read_bytes()
    ran = copy.onrecord("generate")
    assert ran.returncode == 2 and "is released and stays" in ran.stderr
    assert (copy.root / SCHEMA).read_bytes() == before


def test_a_value_is_added_and_the_version_is_not_raised(copy: Copy) -> None:
    _grow(copy)
    said = copy.failures()["the-version-is-large-enough"]
    assert "enum-value-added" in said and "Declare 1.1" in said


def test_a_breaking_change_in_a_minor_version(copy: Copy) -> None:
    value = _lose(copy)
    copy.declare("1.1")
    copy.explain("1.1", 'summary = "Fewer."\n[reasons]\n"/$defs/Sector" = "It was one too many."\n')
    found = copy.failures()
    assert "enum-value-removed" in found["the-version-is-large-enough"]
    assert "Declare 2.0" in found["the-version-is-large-enough"]
    # A published dossier has the value, and the gate says which and where.
    assert f'"{value}"' in found["published-data-stay-valid"]
    assert ".onrecord.json, published with 1.0" in found["published-data-stay-valid"]
    assert "/actors/" in found["published-data-stay-valid"]
    copy.generated()
    ran = copy.onrecord("schema", "release")
    assert ran.returncode == 2 and "enum-value-removed" in ran.stderr


def test_a_breaking_change_in_a_major_version(copy: Copy) -> None:
    _lose(copy)
    copy.declare("2.0")
    copy.explain("2.0", 'summary = "Fewer."\n[reasons]\n"/$defs/Sector" = "It was one too many."\n')
    assert copy.failures() == {}


def test_a_version_is_skipped(copy: Copy) -> None:
    _grow(copy)
    copy.declare("1.7")
    copy.explain("1.7", 'summary = "More."\n[reasons]\n"" = "It was missing."\n')
    assert "Declare 1.1" in copy.failures()["the-version-is-large-enough"]


def test_a_change_has_no_reason(copy: Copy) -> None:
    _grow(copy)
    copy.declare("1.1")
    copy.explain("1.1", 'summary = "More."\n[reasons]\n"/$defs/Act" = "It was missing."\n')
    ran = copy.onrecord("schema", "check")
    assert ran.returncode == 1
    assert "does not say why: enum-value-added at /$defs/Sector/enum/" in ran.stdout
    assert "a reason at /$defs/Act, where nothing changed" in ran.stdout


def test_a_version_has_no_summary(copy: Copy) -> None:
    _grow(copy)
    copy.declare("1.1")
    assert "Nothing says what 1.1 is for" in copy.onrecord("schema", "check").stdout


def test_an_additive_change_becomes_the_next_release(copy: Copy) -> None:
    _grow(copy)
    copy.declare("1.1")
    copy.explain("1.1", 'summary = "More."\n[reasons]\n"/$defs/Sector" = "It was missing."\n')
    copy.generated()
    assert copy.failures() == {}
    ran = copy.onrecord("schema", "release", "--date", "2026-02-28")
    assert ran.returncode == 0, ran.stderr
    copy.generated()
    assert copy.failures() == {}
    log = (copy.root / "schema/changes/changes.md").read_text(encoding="utf-8")
    assert log.index("## 1.1, released 2026-02-28") < log.index("## 1.0, released 2026-01-31")
    assert "Against 1.0: for documents **additive**, for clients **additive**." in log
    assert '`"LIT"` | additive | additive | It was missing. |' in log
    # The old version is still there, by name.
    ran = copy.onrecord("schema", "diff", "1.0", "1.1", "--fail-on", "additive")
    assert ran.returncode == 1 and "enum-value-added" in ran.stdout
    # And nothing of 1.0 may go from now on.
    _lose(copy)
    found = copy.failures()
    assert "Declare 2.0" in found["the-version-is-large-enough"]


def test_a_register_that_cannot_be_read(copy: Copy) -> None:
    (copy.root / "schema/changes/released.json").write_text("{}")
    ran = copy.onrecord("schema", "check")
    assert ran.returncode == 2 and "released.json cannot be read" in ran.stderr
