"""The tables of clients/README.md: what each target is and what the harness found of it."""

import re
from collections.abc import Mapping

from tests.clients.known_bad import BAD
from tests.clients.proof import Proof, Result
from tests.conftest import ROOT

README = ROOT / "clients" / "README.md"

SUPPORT_HEAD = (
    "| target | generator | made, compiled | names kept | lossless | asked as DuckDB | refuses |",
    "|---|---|---|---|---|---|---|",
)


def yes(found: bool) -> str:
    return "yes" if found else "**no**"


def support_row(proof: Proof, result: Result, documents: int, *, is_answered: bool) -> str:
    """Return a target's row of the support table."""
    target = proof.target
    made = "yes" if result.is_compiled else "made" if result.is_generated else "no"
    cells = (
        f"[{target.title}]({target.name}/)",
        f"{target.generator} {target.version}",
        f"{made}: {proof.compiler}",
        yes(not result.missing and not result.invented),
        f"{result.kept} of {documents}",
        yes(is_answered),
        f"{len(result.refused_bad)} of {len(BAD)}",
    )
    return "| " + " | ".join(cells) + " |"


def refusal_column(result: Result) -> list[str]:
    """Return a target's column of the table of refusals, in the order of the known-bad corpus."""
    return ["yes" if name in result.refused_bad else "–" for name in BAD]


def refusals(columns: Mapping[str, list[str]]) -> list[str]:
    """Return the table of refusals from name of target -> column."""
    lines = [
        "| | " + " | ".join(columns) + " |",
        "|---|" + "---|" * len(columns),
    ]
    for i, name in enumerate(BAD):
        lines.append(f"| {name} | " + " | ".join(cells[i] for cells in columns.values()) + " |")
    return lines


def notes(proofs: Mapping[str, Proof]) -> list[str]:
    """Return what is to be said of each target in words."""
    lines = []
    for proof in proofs.values():
        target = proof.target
        flags = " ".join(f"`{flag}`" for flag in target.flags)
        lines += [
            f"### {target.title}",
            "",
            f"- Flags of {target.generator} that shape the code: {flags or 'none'}.",
            f"- To use it: {target.use}.",
            f"- Before it: {target.before}. After it: {target.after}.",
            *(f"- {loss}" for loss in target.losses),
            *(f"- It does not keep `{place}`." for place in sorted(proof.loses)),
            f"- Why {target.generator}: {target.why}",
            "",
        ]
    return lines[:-1]


def block(name: str) -> re.Pattern[str]:
    return re.compile(rf"(<!-- {name}: generated -->\n\n)(.*?)(\n\n<!-- /{name} -->)", re.DOTALL)


def in_readme(name: str) -> list[str]:
    """Return the lines of a generated block of the README."""
    found = block(name).search(README.read_text("utf-8"))
    assert found, name
    return found[2].splitlines()


def with_block(text: str, name: str, lines: list[str]) -> str:
    """Return a text whose block of that name holds these lines."""
    body = "\n".join(lines)
    replaced, count = block(name).subn(lambda found: found[1] + body + found[3], text)
    assert count == 1, name
    return replaced


def cells(row: str) -> list[str]:
    """Return the cells of a row of a table."""
    return [cell.strip() for cell in row.strip("|").split("|")]


def known_rows() -> dict[str, str]:
    """Return target -> its row of the support table, as the README has it."""
    _, _, *rows = in_readme("support")
    return {row.split("](")[1].split("/)")[0]: row for row in rows}


def known_columns() -> dict[str, list[str]]:
    """Return title -> its column of the table of refusals, by the README, for the kinds it has."""
    head, _, *rows = map(cells, in_readme("refusals"))
    said = {row[0]: row for row in rows}
    return {
        title: [said[name][i] if name in said else "?" for name in BAD]
        for i, title in enumerate(head)
        if i
    }
