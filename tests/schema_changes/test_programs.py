"""A program shows the verdict on clients: it compiles with one client and not with the other.

Where the verdict is that nothing breaks, a program that uses every type and every field compiles
with both; where it is that nothing changes, the types are the same.
"""

import re
from collections.abc import Callable
from typing import Any

import pytest

from onrecord_tools.clients.toolchain import ToolMissing
from tests.conftest import not_tested
from tests.schema_changes import compiling
from tests.schema_changes.compiling import Compilation
from tests.schema_changes.corpus import Case, base, cases

USES_TYPESCRIPT = """
const kind: c.BoatKind = boat.kind;
const flags: c.Flag[] = [...(boat.flags ?? []), "pilot"];
const berth: c.Berth = { number: (boat.berth?.number ?? 0) + 1, side: "port", status: "assigned" };
const names: { [language: string]: string } = { ...boat.names, en: "Gull" };
const tender: c.Boat = {
  id: boat.id, name: boat.name, kind, flags, berth, names, length: (boat.length ?? 1) + 1,
  crew: 3, is_moored: boat.is_moored ?? false, extensions: { "harbour:score": 3 },
};
const arrival: c.Arrival = { what: "arrival", boat_id: boat.id, from: "Ostrand" };
const told = (notice: c.Notice): string =>
  notice.what === "arrival" ? (notice.from ?? notice.boat_id) : (notice.to ?? notice.boat_id);
const log: c.Log = { text: "Fog.", hour: 5 };
const depth: number | undefined = harbour.depths?.["pier"];
export const all: c.Harbour = {
  boats: [harbour.boats[0], tender], notices: [arrival], logs: [log], depths: { pier: depth ?? 0 },
  trade: harbour.trade ?? "timber", calls: (harbour.calls ?? []).map((call) => call.trim()),
};
export const length: number = (harbour.notices ?? []).map(told).length;
"""
USES_GO = """
func uses(h Harbour) []string {
	var kind BoatKind = BoatKindFerry
	boat := Boat{ID: h.Boats[0].ID, Name: "Gull", Kind: kind, Flags: []Flag{FlagPilot}}
	boat.Names = map[string]string{"en": boat.Name}
	side := "port"
	boat.Berth = &Berth{Number: 1, Side: &side}
	boat.Tender = &h.Boats[0]
	var length float64 = *h.Boats[0].Length
	var crew int = *h.Boats[0].Crew
	var moored bool = *h.Boats[0].IsMoored
	var depth float64 = h.Depths["pier"]
	var trade string = *h.Trade
	_, _, _, _ = length, crew, moored, depth
	_ = Arrival{What: "arrival", BoatID: boat.ID}
	_ = Departure{What: "departure", BoatID: boat.ID}
	_ = Log{Text: "Fog."}
	return append(h.Calls, trade)
}
"""
LANGUAGES: dict[str, tuple[Callable[..., None], tuple[str, ...], str]] = {
    "typescript": (compiling.typescript, (), USES_TYPESCRIPT),
    "go": (compiling.go, (), USES_GO),
    "go-sized": (compiling.go, ("--min-sized-ints",), ""),
    "python": (compiling.python, (), ""),
}


def _breaks_nothing(case: Case) -> bool:
    """Whether programs that were written for the base schema have to compile after a change."""
    return case.clients != "breaking" and case.old == base() and not case.unshown


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Compilation]:
    """Gives what came of compiling all programs of a language, each with both clients."""
    done: dict[str, Compilation] = {}

    def compilation(language: str) -> Compilation:
        if language not in done:
            compile_all, flags, uses = LANGUAGES[language]
            made = Compilation()
            if uses:
                made.add("base", base(), uses)
            for case in cases():
                if language in case.programs:
                    made.add(f"{case.name}-old", case.old, case.programs[language])
                    made.add(f"{case.name}-new", case.new, case.programs[language])
                if uses and _breaks_nothing(case):
                    made.add(f"{case.name}-uses", case.new, uses)
            try:
                compile_all(tmp_path_factory.mktemp(language), made, *flags)
            except ToolMissing as missing:
                not_tested(str(missing))
            done[language] = made
        return done[language]

    return compilation


SHOWN = [(case, language) for case in cases() for language in case.programs]


@pytest.mark.parametrize(
    ("case", "language"), SHOWN, ids=[f"{case.name}-{name}" for case, name in SHOWN]
)
def test_a_program_shows_the_verdict(
    compiled: Callable[[str], Compilation], case: Case, language: str
) -> None:
    errors = compiled(language).errors
    old, new = errors.get(f"{case.name}-old"), errors.get(f"{case.name}-new")
    if case.clients == "breaking":
        assert old is None and new is not None
    else:
        assert case.clients == "additive" and old is not None and new is None


def test_every_verdict_that_a_program_can_show_is_shown() -> None:
    unshown = [c for c in cases() if c.clients != "compatible" and not c.programs]
    assert [case.name for case in unshown if not case.unshown] == []
    assert len(unshown) < 5


@pytest.mark.parametrize("language", ["typescript", "go"])
def test_what_breaks_no_client_breaks_no_program(
    compiled: Callable[[str], Compilation], language: str
) -> None:
    made = compiled(language)
    assert "base" not in made.errors, made.errors["base"]
    broken = {name: why for name, why in made.errors.items() if name.endswith("-uses")}
    assert broken == {}
    assert sum(name.endswith("-uses") for name in made.schemas) > 40


def types_of(client: str, language: str) -> Any:
    """Return the types of a client, without comments, order and checks at run time."""
    if language == "typescript":
        bare = re.sub(r"/\*.*?\*/", "", client, flags=re.DOTALL)
        parts = re.split(r"(?m)^export ", bare)
    else:
        bare = re.sub(r"(?m)//.*$", "", client)
        parts = re.findall(r"(?ms)^type .*?(?:^\}|$)|^const .*?$", bare)
    return sorted(sorted(re.split(r"[\s|;()]+", part)) for part in parts)


@pytest.mark.parametrize("language", ["typescript", "go"])
def test_what_changes_no_client_changes_no_type(
    compiled: Callable[[str], Compilation], language: str
) -> None:
    made = compiled(language)
    expected = types_of(made.clients["base"], language)
    unchanged = [c for c in cases() if c.clients == "compatible" and c.old == base()]
    assert len(unchanged) > 30
    different = [
        case.name
        for case in unchanged
        if types_of(made.clients[f"{case.name}-uses"], language) != expected
    ]
    assert different == []
