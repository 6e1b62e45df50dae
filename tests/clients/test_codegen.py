"""`onrecord codegen`: lists, writes, says what to install."""

import os
from pathlib import Path

import pytest

from onrecord_tools.clients.catalogue import targets
from onrecord_tools.clients.target import Target
from onrecord_tools.clients.toolchain import Failed, ToolMissing, run
from tests.clients.proof import all_proofs
from tests.command.running import invoke


def test_without_a_target_it_lists_them() -> None:
    ran = invoke("codegen")
    assert ran.code == 0
    for target in targets().values():
        assert f"  {target.name} " in ran.out
        assert f"{target.generator} {target.version}" in ran.out


def test_an_unknown_target_is_told_the_known_ones() -> None:
    ran = invoke("codegen", "cobol")
    assert ran.code == 2
    assert "There is no target cobol" in ran.err
    for name in targets():
        assert f"  {name} " in ran.err


# The others need Python alone.
@pytest.mark.parametrize("name", [name for name, target in targets().items() if target.tools])
def test_it_says_what_to_install(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = targets()[name]
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    ran = invoke("codegen", name, "--output", str(tmp_path / "out"))
    assert ran.code == 3
    assert f"`{target.tools[0].program}` is not installed. Install " in ran.err
    assert not (tmp_path / "out").exists()


def test_it_writes_into_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def generate(schema: dict[str, object], work: Path, root: str, package: str) -> dict[str, str]:
        assert not any(work.iterdir())
        return {"src/a.txt": f"{root} {package} {len(schema) > 5}\n"}

    made = Target("made", "M", "M", "m", "1", (), (), "nothing", "nothing", "M", (), "", generate)
    monkeypatch.setattr("onrecord_tools.clients.catalogue.targets", lambda: {"made": made})
    ran = invoke("codegen", "MADE", "--output", str(tmp_path / "deep" / "out"))
    assert ran.code == 0, ran.both
    assert (tmp_path / "deep/out/src/a.txt").read_text() == "Dossier onrecord True\n"


def test_a_program_that_fails_is_shown_with_what_it_said(tmp_path: Path) -> None:
    with pytest.raises(Failed, match=r"(?s)sh -c.*told you"):
        run("sh", "-c", "echo told you >&2; exit 4", cwd=tmp_path)


def test_every_target_has_a_proof_and_a_readme() -> None:
    for proof in all_proofs().values():
        assert (proof.committed / "README.md").is_file()


def test_tool_missing_is_no_failure() -> None:
    assert not issubclass(ToolMissing, Failed)
