"""Java: compiled with all lints as errors; the committed one as Maven packages it."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from onrecord_tools.clients.toolchain import JAVA, JAVAC, MAVEN, generator_path, jars, path_of, run
from tests.clients.proof import BOUNDS, Command, Proof, copied, program, published


def compiled(sources: list[Path], main: str, folder: Path, *more: Path) -> Command:
    """Compile sources into `folder/classes`; return the command that runs a class."""
    classes = folder / "classes"
    classes.mkdir()
    # Jackson comes with the generator
    path = os.pathsep.join(
        map(str, [classes, *more, jars(generator_path("jsonschema2pojo")) / "*"])
    )
    flags = ("--release", "17", "-Xlint:all", "-Werror", "-encoding", "UTF-8")
    run(path_of(JAVAC), *flags, "-cp", path, "-d", classes, *sources, cwd=folder)
    return (path_of(JAVA), "-cp", path, main)


class Java(Proof):
    """The types, and `Json` with `read` and `write`."""

    compiler = "javac `-Xlint:all` `-Werror`, and Maven"
    tools = (JAVA, JAVAC, MAVEN)
    fence = "java"
    lets_through = BOUNDS
    loses = frozenset({"extended/actors/0/extensions/test:anything/negative zero"})

    def names(self, client: Mapping[str, str]) -> list[str]:
        kinds = r"^ *(?:public |static |final |abstract )*(?:class|enum|interface|record) (\w+)"
        return [
            name
            for path, text in client.items()
            if Path(path).name != "Json.java"
            for name in re.findall(kinds, text, re.MULTILINE)
        ]

    def built(self, client: Mapping[str, str], root: str, folder: Path) -> Command:
        copied(client, folder / "client")
        (package,) = {Path(path).parent for path in client}
        text = program("Roundtrip.java", root)
        text = text.replace("org.w3id.client", package.as_posix().replace("/", "."))
        copied({"Roundtrip.java": text}, folder)
        sources = [*(folder / "client").rglob("*.java"), folder / "Roundtrip.java"]
        return compiled(sources, "Roundtrip", folder)

    def example(self, code: str, folder: Path) -> Command:
        package = folder / "onrecord"
        published(self, package)
        run(path_of(MAVEN), "--batch-mode", "--quiet", "package", cwd=package)
        (jar,) = (package / "target").glob("*.jar")
        copied({"Example.java": code}, folder)
        return compiled([folder / "Example.java"], "Example", folder, jar)


PROOF = Java
