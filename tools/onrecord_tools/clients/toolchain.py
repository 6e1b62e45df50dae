"""The programs that generate and compile clients: finding, running and installing them.

What a registry's client can install with hashes is installed from a lock into a cache of the user,
once for each version of the lock. Nothing is installed into the project or the system.
"""

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path


class ToolMissing(Exception):
    """A program that is needed is not installed; the message says what to install."""


class Failed(Exception):
    """A program failed; the message is its command and what it printed."""


@dataclass(frozen=True)
class Tool:
    """A program that has to be installed by hand."""

    program: str
    """Its name on the path."""

    install: str
    """What to install, for people: `Node.js 20 or later, with npm`."""


NODE = Tool("node", "Node.js 20 or later, with npm")
NPM = Tool("npm", "npm, which comes with Node.js 20 or later")
GO = Tool("go", "Go 1.25 or later")
CARGO = Tool("cargo", "Rust 1.85 or later, with cargo")
CLIPPY = Tool("cargo-clippy", "clippy, which comes with Rust")
JAVA = Tool("java", "a JDK, 17 or later")
JAVAC = Tool("javac", "a JDK, 17 or later")
MCS = Tool("mcs", "Mono's C# compiler (Debian and Ubuntu: mono-mcs)")
MONO = Tool("mono", "Mono (Debian and Ubuntu: mono-runtime)")
MAVEN = Tool("mvn", "Maven 3.8 or later")


def path_of(tool: Tool) -> str:
    """Return the path of a program.

    Raises ToolMissing where it is not installed.
    """
    path = shutil.which(tool.program)
    if path is None:
        raise ToolMissing(f"`{tool.program}` is not installed. Install {tool.install}.")
    return path


def run(*command: str | Path, cwd: Path, env: Mapping[str, str] | None = None) -> str:
    """Run a command and return what it prints; `env` is added to the environment.

    Raises Failed, with all it printed, where it does not exit with 0.
    """
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        line = " ".join(str(word) for word in command)
        raise Failed(f"{line}\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout


def generator_path(name: str) -> Path:
    """Return what pins a generator: a lock file, or a folder with its locks and its program."""
    return Path(str(files("onrecord_tools.clients").joinpath("generators"))) / name


def cache() -> Path:
    """Return the folder that installed generators are kept in."""
    if named := os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA"):
        return Path(named) / "onrecord"
    return Path.home() / ".cache" / "onrecord"


@contextlib.contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Keep a second process out, where the platform can."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextlib.contextmanager
def _installed(kind: str, *locks: Path) -> Iterator[tuple[Path, bool]]:
    """Give the folder for what locks name, and whether it is still to be filled."""
    content = b"\0".join(path.read_bytes() for path in locks)
    name = f"{kind}-{hashlib.sha256(content).hexdigest()[:16]}"
    folder = cache() / name
    folder.parent.mkdir(parents=True, exist_ok=True)
    stamp = folder / ".installed"
    with one_at_a_time(folder.with_name(f"{name}.lock")):
        if stamp.exists():
            yield folder, False
            return
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        yield folder, True
        stamp.touch()


def node_modules(lock: Path) -> Path:
    """Install what the package-lock.json in the folder `lock` names; return its node_modules.

    Raises ToolMissing or Failed.
    """
    path_of(NODE)
    npm = path_of(NPM)
    files = [lock / "package.json", lock / "package-lock.json"]
    with _installed("npm", *files) as (folder, is_new):
        if is_new:
            for file in files:
                shutil.copy(file, folder)
            run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=folder)
    return folder / "node_modules"


def python_with(lock: Path) -> Path:
    """Install what the requirements file `lock` names; return the interpreter that finds it.

    Raises ToolMissing or Failed.
    """
    version = "{}.{}".format(*sys.version_info)
    with _installed(f"python{version}", lock) as (folder, is_new):
        python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        if is_new:
            try:
                run(sys.executable, "-m", "venv", folder, cwd=folder)
            except Failed as failed:
                raise ToolMissing(
                    f"`{sys.executable} -m venv` does not work. Install Python's venv module"
                    f" (Debian and Ubuntu: python{version}-venv).\n{failed}"
                ) from None
            pip = ("-m", "pip", "--disable-pip-version-check", "install", "--quiet")
            run(python, *pip, "--require-hashes", "--requirement", lock, cwd=folder)
    return python


def lock_crates(lock: Path, folder: Path) -> None:
    """Write the Cargo.lock of the package in `folder`, from a `lock` without index addresses.

    The packages of this machine, and the address that it fetches others from, are as its cargo
    writes them down; the others' versions and hashes are those of `lock`.

    Raises ToolMissing or Failed.
    """
    run(path_of(CARGO), "generate-lockfile", "--quiet", cwd=folder)
    path = folder / "Cargo.lock"
    head, *fresh = path.read_text("utf-8").split("[[package]]\n")
    _, *pinned = lock.read_text("utf-8").split("[[package]]\n")
    (source,) = set(re.findall(r"^source = .*\n", "".join(fresh), re.MULTILINE))
    own = [package for package in fresh if "source = " not in package]
    others = [
        package.replace("checksum = ", f"{source}checksum = ")
        for package in pinned
        if "checksum = " in package
    ]
    packages = sorted(package.rstrip("\n") + "\n" for package in own + others)
    path.write_text(
        "\n".join([head.rstrip("\n") + "\n", *("[[package]]\n" + p for p in packages)]), "utf-8"
    )


def crate_program(lock: Path) -> Path:
    """Build the Rust program in the folder `lock` with what its Cargo.lock names; return it.

    Raises ToolMissing or Failed.
    """
    cargo = path_of(CARGO)
    files = [lock / name for name in ("Cargo.toml", "Cargo.lock", "src/main.rs")]
    with _installed("crate", *files) as (folder, is_new):
        if is_new:
            (folder / "src").mkdir()
            shutil.copy(lock / "Cargo.toml", folder)
            shutil.copy(lock / "src" / "main.rs", folder / "src")
            lock_crates(lock / "Cargo.lock", folder)
            target = {"CARGO_TARGET_DIR": str(folder / "target")}
            run(cargo, "build", "--quiet", "--locked", cwd=folder, env=target)
        suffix = ".exe" if os.name == "nt" else ""
        return folder / "target" / "debug" / f"generate{suffix}"


MAVEN_COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"


def jars(lock: Path) -> Path:
    """Fetch what the pom.xml in the folder `lock` names, and hold it against its sha256sums.

    Returns the folder of the jars. Raises ToolMissing or Failed.
    """
    maven = path_of(MAVEN)
    pom, sums = lock / "pom.xml", lock / "sha256sums"
    with _installed("jars", pom, sums) as (folder, is_new):
        if is_new:
            flags = ("--batch-mode", "--quiet", "--file", pom, "-DincludeScope=runtime")
            run(maven, *flags, MAVEN_COPY, f"-DoutputDirectory={folder}", cwd=folder)
            found = {
                path.name: hashlib.sha256(path.read_bytes()).hexdigest()
                for path in folder.glob("*.jar")
            }
            wanted = {
                name: digest
                for digest, name in (line.split() for line in sums.read_text("utf-8").splitlines())
            }
            if found != wanted:
                wrong = sorted(name for name, _ in found.items() ^ wanted.items())
                raise Failed(
                    f"{sums}: other files than were pinned: {', '.join(sorted(set(wrong)))}"
                )
        return folder


@contextlib.contextmanager
def scratch() -> Iterator[Path]:
    """Give an empty folder, which is removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="onrecord-client-") as folder:
        yield Path(folder).resolve()
