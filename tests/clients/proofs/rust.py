"""Rust: compiled and held against clippy, warnings and all."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from onrecord_tools.clients.toolchain import (
    CARGO,
    CLIPPY,
    cache,
    lock_crates,
    one_at_a_time,
    path_of,
    run,
)
from tests.clients.proof import BOUNDS, Command, Proof, declared, program, published
from tests.conftest import ROOT

LOCK = ROOT / "tests" / "clients" / "locks" / "rust.lock"

MANIFEST = """\
[package]
name = "example"
version = "0.0.0"
edition = "2021"

[dependencies]
"""


def compiled(folder: Path) -> Path:
    """Lint and build the package in a folder; return the program."""
    lock_crates(LOCK, folder)
    cargo = path_of(CARGO)
    # What others wrote is compiled once, not for each package.
    target = cache() / "cargo"
    target.mkdir(parents=True, exist_ok=True)
    env = {"CARGO_TARGET_DIR": str(target), "RUSTFLAGS": "-D warnings"}
    built = folder / "built"
    # Every package here has the same name: none may come between building and copying.
    with one_at_a_time(target / "example.lock"):
        run(cargo, "clippy", "--locked", "--quiet", "--", "-D", "warnings", cwd=folder, env=env)
        run(cargo, "build", "--locked", "--quiet", cwd=folder, env=env)
        shutil.copy(target / "debug" / "example", built)
    return built


class Rust(Proof):
    """The types, and `read` and `write`."""

    compiler = "cargo build and cargo clippy, `-D warnings`"
    tools = (CARGO, CLIPPY)
    fence = "rust"
    lets_through = BOUNDS | {"empty text"}
    loses = frozenset({"half a surrogate pair"})

    def names(self, client: Mapping[str, str]) -> list[str]:
        return declared(client, r"^pub (?:struct|enum|type|union|trait) (\w+)")

    def built(self, client: Mapping[str, str], root: str, folder: Path) -> Command:
        (text,) = client.values()
        (folder / "src").mkdir()
        (folder / "src" / "client.rs").write_text(text, "utf-8")
        main = program("roundtrip.rs", root)
        (folder / "src" / "main.rs").write_text(main, "utf-8")
        # as the committed one, with the program added
        manifest = (self.committed / "Cargo.toml").read_text("utf-8")
        dependencies = manifest.partition("[dependencies]\n")[2]
        lib = '\n[lib]\nname = "client"\npath = "src/client.rs"\n'
        (folder / "Cargo.toml").write_text(MANIFEST + dependencies + lib, "utf-8")
        return (compiled(folder),)

    def example(self, code: str, folder: Path) -> Command:
        published(self, folder / "onrecord")
        (folder / "src").mkdir()
        (folder / "src" / "main.rs").write_text(code, "utf-8")
        (folder / "Cargo.toml").write_text(MANIFEST + 'onrecord = { path = "onrecord" }\n', "utf-8")
        return (compiled(folder),)


PROOF = Rust
