"""The house: three floors, no shadows, names that say something, nothing of any one machine."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from onrecord.normalisation import normalised
from tests.conftest import ROOT, not_tested

FLOORS = {"onrecord": "schema", "onrecord_validators": "validators", "onrecord_tools": "tools"}
"""Package -> folder, from the ground up: a floor imports from itself and from those before it."""

EXTRAS = {"evolution": "evolution"}
"""Folder of modules -> the extra of the distribution whose dependencies they may import as well."""

FOR_DEVELOPERS = {"codebook"}
"""Modules that run in a checkout alone, where what development takes is at hand."""

NAMELESS = {
    *("util", "utils", "utilities", "helper", "helpers", "model", "models", "common", "misc"),
    *("base", "core", "lib", "shared", "stuff", "tools", "functions", "classes", "main", "types"),
    *("constants", "data", "manager", "handler", "handlers", "service", "services", "test_misc"),
}
"""What a file is called whose author did not know what is in it."""


@cache
def files_of_the_project() -> list[Path]:
    """Every file that is tracked, or will be."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        not_tested("this is no git checkout, so nobody knows which files are tracked")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode("utf-8")
    names = sorted(filter(None, listed.split("\0")))
    return [ROOT / name for name in names if (ROOT / name).is_file()]


@cache
def texts_of_the_project() -> dict[str, str]:
    """Name -> text of every file of the project that is text."""
    found = {}
    for path in files_of_the_project():
        data = path.read_bytes()
        if b"\0" not in data:
            found[path.relative_to(ROOT).as_posix()] = data.decode("utf-8", errors="replace")
    return found


def modules() -> list[Path]:
    return [path for folder in FLOORS.values() for path in sorted((ROOT / folder).rglob("*.py"))]


def imported(path: Path) -> Iterator[tuple[str, int]]:
    """Yield (module, line) for each import of a file, however deep in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: name the package that you import from"
            assert node.module is not None
            yield node.module, node.lineno
            # `from onrecord import tables` may import a module, too.
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name | ast.Attribute)
            and (getattr(node.func, "id", "") or getattr(node.func, "attr", ""))
            in ("import_module", "__import__", "files")
            and node.args
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[0].value, str)
        ):
            yield node.args[0].value, node.lineno


# --- Floors ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("package", FLOORS)
def test_nothing_imports_upward(package: str) -> None:
    above = list(FLOORS)[list(FLOORS).index(package) + 1 :]
    upward = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in (ROOT / FLOORS[package] / package).rglob("*.py")
        for name, line in imported(path)
        if name.partition(".")[0] in (*above, "tests")
    ]
    assert upward == []


@pytest.mark.parametrize("package", FLOORS)
def test_what_is_imported_is_a_declared_dependency(package: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.split(r"[^\w-]", name)[0].lower() for name in project["dependencies"]}
    optional = project["optional-dependencies"]
    # pydantic brings it along, and pins its version.
    declared.add("pydantic-core")
    # Python 3.11 does not list it, since it is no .py file.
    distributions = {"_duckdb": ["duckdb"], **packages_distributions()}
    extras = {
        folder: {re.split(r"[^\w-]", name)[0].lower() for name in optional[extra]}
        for folder, extra in EXTRAS.items()
    }
    undeclared = []
    for path in (ROOT / FLOORS[package] / package).rglob("*.py"):
        for name, line in imported(path):
            top = name.partition(".")[0]
            if top in sys.stdlib_module_names or top in FLOORS:
                continue
            if path.stem in FOR_DEVELOPERS:
                continue
            known = {n.lower().replace("_", "-") for n in distributions.get(top, [top])}
            if not known & (declared | extras.get(path.parent.name, set())):
                undeclared.append(f"{path.relative_to(ROOT)}:{line} imports {name}")
    assert undeclared == []


def test_the_audit_of_imports_sees_every_way(tmp_path: Path) -> None:
    file = tmp_path / "module.py"
    file.write_text(
        "import a.b\nfrom c import d\ndef f():\n    import e\n    importlib.import_module('g')\n"
    )
    assert {name for name, _ in imported(file)} == {"a.b", "c", "c.d", "e", "g"}


# --- Folders and names ----------------------------------------------------------------------------


@pytest.mark.parametrize("folder", FLOORS.values())
def test_the_folders_of_the_floors_are_no_packages(folder: str) -> None:
    # PyPI has packages called `schema` and `validators`.
    assert not (ROOT / folder / "__init__.py").exists()
    assert not list((ROOT / folder).glob("*.py"))


def test_no_folder_shadows_a_real_package() -> None:
    known = set(packages_distributions()) | set(sys.stdlib_module_names)
    known |= {"jsonschema", "schema", "validators", "tools", "frictionless"}
    for package, folder in FLOORS.items():
        for path in (ROOT / folder).iterdir():
            if path.is_dir() and path.name not in (package, "__pycache__"):
                assert path.name not in known, f"{folder}/{path.name} is found before the real one"


def test_every_module_lies_in_its_package() -> None:
    for package, folder in FLOORS.items():
        strays = [
            path.relative_to(ROOT).as_posix()
            for path in (ROOT / folder).rglob("*.py")
            if not path.is_relative_to(ROOT / folder / package)
        ]
        assert strays == []
        for path in (ROOT / folder / package).rglob("*.py"):
            assert (path.parent / "__init__.py").is_file(), f"{path.parent} is no package"


def test_names_say_what_is_in_a_file() -> None:
    nameless = [
        path.relative_to(ROOT).as_posix()
        for path in files_of_the_project()
        if path.suffix in (".py", ".sql", ".ts", ".go", ".mts")
        and "cmd" not in path.parts  # where Go wants its main.go
        and path.stem.removeprefix("test_") in NAMELESS
    ]
    assert nameless == []


def test_what_runs_reads_lies_inside_the_packages() -> None:
    named = set()
    for path in modules():
        for match in re.finditer(
            r'files\("([\w.]+)"\)\s*\.joinpath\(f?"([^"]+)"\)', path.read_text("utf-8")
        ):
            module, pattern = match.groups()
            package, *inner = module.split(".")
            folder = ROOT.joinpath(FLOORS[package], package, *inner)
            found = list(folder.glob(re.sub(r"\{\w+\}", "*", pattern)))
            assert found, f"{path.name} reads {pattern} of {module}"
            named |= set(found)
    queries = {path for folder in FLOORS.values() for path in (ROOT / folder).rglob("*.sql")}
    assert queries == {path for path in named if path.suffix == ".sql"}


def test_every_module_says_what_it_is() -> None:
    for path in modules():
        text = path.read_text("utf-8")
        assert text.strip() == "" or ast.get_docstring(ast.parse(text)), path


# --- Nothing of any one machine, nothing that is not ours -----------------------------------------

# Written apart, so that this file does not hold what it looks for.
MACHINE_PATH = re.compile(
    r"(?<![\w.~*$}\])])/(?:" + "|".join(["work", "root", "home", "Users", "tmp"]) + r")/[\w.]"
    r"|[A-Za-z]:\\\\?" + r"Users\b"
)
REGISTRIES = re.compile(
    "|".join(
        re.escape(host).replace("@", r"\.")
        for host in (
            *("pypi@org", "python" + "hosted@org", "npmjs@org", "npmjs@com", "yarnpkg@com"),
            *("proxy@golang@org", "sum@golang@org", "crates@io", "maven@org", "maven@apache@org"),
            *("deb@debian@org", "archive@ubuntu@com", "conda@anaconda@org"),
        )
    )
)


@pytest.mark.parametrize(
    ("pattern", "shown"),
    [(MACHINE_PATH, "/work" + "/x"), (REGISTRIES, "https://pypi" + ".org/simple")],
)
def test_no_file_names_a_machine_or_a_registry(pattern: re.Pattern[str], shown: str) -> None:
    assert pattern.search(shown), "the pattern finds what it is for"
    found = [
        f"{name}:{number}: {line.strip()[:80]}"
        for name, text in texts_of_the_project().items()
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]
    assert found == []


def test_the_lock_has_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "://" not in lock and "--index" not in lock
    pinned = re.findall(r"^[a-zA-Z0-9][^\n]*==", lock, re.MULTILINE)
    blocks = re.split(r"^(?=[a-zA-Z0-9])", lock, flags=re.MULTILINE)
    assert sum("--hash=sha256:" in block for block in blocks) == len(pinned) > 30


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", normalised(text).casefold())


def runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + 8]) for at in range(len(words) - 7)}


def test_no_file_holds_a_run_of_protected_words(texts: Path) -> None:
    import onrecord

    dataset = onrecord.load(ROOT)
    protected = set()
    for path in sorted(texts.rglob("*.txt")):
        protected |= runs(words_of(path.read_text("utf-8-sig")))
    assert len(protected) > 200
    # What may be reproduced: titles, and quotes within their limit.
    allowed = [source.title for source in dataset.sources if isinstance(source.title, str)]
    quotes = [quote.text for statement in dataset.statements for quote in statement.quotes]
    assert len(quotes) <= 2
    for reproduced in (*allowed, *quotes):
        protected -= runs(words_of(reproduced))
    found = [
        name for name, text in texts_of_the_project().items() if runs(words_of(text)) & protected
    ]
    assert found == []
