"""Go: compiled and vetted, on 32-bit machines as well."""

import os
from collections.abc import Mapping
from pathlib import Path

from onrecord_tools.clients.toolchain import GO, path_of, run
from tests.clients.proof import Command, Proof, copied, declared, program, published


class Go(Proof):
    """The types, and `Read` and `Write`."""

    compiler = "go build, go vet, and go build for `GOARCH=386`"
    tools = (GO,)
    fence = "go"
    lets_through = frozenset(
        {"integer beyond 2^53", "pattern in a list", "key of a map", "empty text in a map"}
    )

    def names(self, client: Mapping[str, str]) -> list[str]:
        return declared(client, r"^type (\w+)")

    def built(self, client: Mapping[str, str], root: str, folder: Path) -> Command:
        copied(client, folder)
        (folder / "go.mod").write_text("module example.org/client\n\ngo 1.21\n", "utf-8")
        copied({"roundtrip/roundtrip.go": program("roundtrip.go", root)}, folder)
        go = path_of(GO)
        if any("github.com/" in text for text in client.values()):
            # Dates, times and open objects of other schemas; ours need nothing.
            run(
                go, "get", f"github.com/atombender/go-jsonschema@v{self.target.version}", cwd=folder
            )
            run(go, "mod", "tidy", cwd=folder)
        run(go, "vet", "./...", cwd=folder)
        run(
            go,
            "build",
            "-o",
            os.devnull,
            ".",
            cwd=folder,
            env={"GOARCH": "386", "CGO_ENABLED": "0"},
        )
        run(go, "build", "-o", "read-and-write", "./roundtrip", cwd=folder)
        return (folder / "read-and-write",)

    def example(self, code: str, folder: Path) -> Command:
        published(self, folder / "onrecord")
        (folder / "main.go").write_text(code, "utf-8")
        (folder / "go.mod").write_text(
            "module example\n\ngo 1.21\n\nrequire w3id.org/onrecord v1.0.0\n\n"
            "replace w3id.org/onrecord => ./onrecord\n",
            "utf-8",
        )
        run(path_of(GO), "vet", ".", cwd=folder)
        run(path_of(GO), "build", "-o", "example", ".", cwd=folder)
        return (folder / "example",)


PROOF = Go
