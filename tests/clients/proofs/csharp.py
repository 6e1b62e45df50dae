"""C#: compiled with Mono's compiler and Debian's Newtonsoft.Json, warnings as errors."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from onrecord_tools.clients.toolchain import (
    MCS,
    MONO,
    NODE,
    NPM,
    ToolMissing,
    path_of,
    run,
)
from tests.clients.proof import BOUNDS, Command, Proof, copied, declared, program, published

LIBRARIES = Path("/usr/lib/cli")
FLAGS = ("-langversion:6", "-warn:4", "-warnaserror")


def newtonsoft(folder: Path) -> Path:
    """Copy the library beside a program; return it."""
    for path in sorted(LIBRARIES.glob("Newtonsoft.Json-*/Newtonsoft.Json.dll")):
        shutil.copy(path, folder)
        return folder / path.name
    raise ToolMissing(
        "`Newtonsoft.Json.dll` is not installed. Install libnewtonsoft-json5.0-cil (Debian)."
    )


def compiled(sources: list[Path], kind: str, out: Path, *references: Path) -> None:
    """Compile sources to a library or a program."""
    named = [f"-reference:{path}" for path in references]
    run(path_of(MCS), *FLAGS, f"-target:{kind}", f"-out:{out}", *named, *sources, cwd=out.parent)


class CSharp(Proof):
    """The types, and `Read` and `Write`."""

    compiler = "mcs `-warn:4` `-warnaserror`, Mono"
    tools = (NODE, NPM, MCS, MONO)
    fence = "csharp"
    lets_through = BOUNDS | {"empty text", "empty list", "empty map"}
    loses = frozenset(
        {
            "extended/actors/0/extensions/test:anything/negative zero",
            "half a surrogate pair/actors/0/extensions/test:half",
        }
    )

    def names(self, client: Mapping[str, str]) -> list[str]:
        found = declared(client, r"^ *(?:public|internal) .*?(?:class|enum|struct|interface) (\w+)")
        # converters are internal, one for each enum
        return [name for name in dict.fromkeys(found) if not name.endswith("Converter")]

    def built(self, client: Mapping[str, str], root: str, folder: Path) -> Command:
        copied(client, folder)
        namespace = next(iter(client)).removesuffix(".cs")
        text = program("Roundtrip.cs", root).replace("using Client;", f"using {namespace};")
        copied({"Roundtrip.cs": text}, folder)
        out = folder / "roundtrip.exe"
        compiled(sorted(folder.glob("*.cs")), "exe", out, newtonsoft(folder))
        return (path_of(MONO), out)

    def example(self, code: str, folder: Path) -> Command:
        published(self, folder / "onrecord")
        library, out = folder / "Onrecord.dll", folder / "example.exe"
        sources = sorted((folder / "onrecord").glob("*.cs"))
        compiled(sources, "library", library, newtonsoft(folder))
        copied({"Example.cs": code}, folder)
        compiled([folder / "Example.cs"], "exe", out, library, newtonsoft(folder))
        return (path_of(MONO), out)


PROOF = CSharp
