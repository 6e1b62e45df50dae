"""The picture of the record model, as SVG; its arrows are fields of the models."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from onrecord.tables.layout import TABLE_OF_PREFIX, TABLES

PICTURE_FILE = "schema/records.svg"

_WIDTH, _HEIGHT = 960, 560
_BOX_HEIGHT = 58


@dataclass(frozen=True, slots=True)
class _Box:
    table: str
    title: str
    says: str
    x: int
    y: int
    width: int
    tint: str

    def point(self, side: str, shift: int = 0) -> tuple[int, int]:
        """Return the middle of a side, shifted along it."""
        middle = self.x + self.width // 2, self.y + _BOX_HEIGHT // 2
        return {
            "left": (self.x, middle[1] + shift),
            "right": (self.x + self.width, middle[1] + shift),
            "top": (middle[0] + shift, self.y),
            "bottom": (middle[0] + shift, self.y + _BOX_HEIGHT),
        }[side]


@dataclass(frozen=True, slots=True)
class _Arrow:
    start: str
    column: str
    end: str
    label: str
    sides: tuple[str, str]
    shifts: tuple[int, int] = (0, 0)
    label_shift: tuple[int, int] = (0, -6)
    table: str = ""


_TEXT, _WORLD, _SAY, _DERIVED = "#e8eef7", "#eaf4ea", "#fbf0e0", "#f3e9f5"

_BOXES = (
    _Box("sources", "Source", "a publication", 30, 80, 200, _TEXT),
    _Box("segments", "Segment", "headline, sentence, caption", 30, 220, 200, _TEXT),
    _Box("evidence", "Evidence", "this record, from this segment", 30, 360, 200, _TEXT),
    _Box("affiliations", "Affiliation", "heads, part of, speaks for", 350, 80, 200, _WORLD),
    _Box("actors", "Actor", "person, office, state, group", 350, 190, 200, _WORLD),
    _Box("participations", "Participation", "agent, mediator, affected", 350, 300, 200, _WORLD),
    _Box("events", "Event", "action, process or state", 350, 410, 200, _WORLD),
    _Box("statements", "Statement", "narrate, confirm, deny, demand", 690, 130, 230, _SAY),
    _Box("claims", "Claim", "polarity, certainty, modality", 690, 270, 230, _SAY),
    _Box("relations", "Relation", "part of, purpose, unless", 690, 410, 230, _WORLD),
)

_ARROWS = (
    _Arrow("segments", "source_id", "sources", "of", ("top", "bottom"), (0, 0), (12, 4)),
    _Arrow("evidence", "segment_id", "segments", "cites", ("top", "bottom"), (0, 0), (20, 4)),
    _Arrow("affiliations", "actor_id", "actors", "whose", ("bottom", "top"), (0, 0), (26, 4)),
    _Arrow("participations", "actor_id", "actors", "who", ("top", "bottom"), (0, 0), (20, 4)),
    _Arrow("participations", "event_id", "events", "in", ("bottom", "top"), (0, 0), (14, 4)),
    _Arrow("statements", "reported_in_id", "statements", "reported in", ("top", "top"), (-60, 60)),
    _Arrow(
        "statements",
        "speaker_id",
        "actors",
        "speakers",
        ("left", "right"),
        (6, -6),
        (0, -8),
        "statement_speakers",
    ),
    _Arrow("claims", "statement_id", "statements", "made by", ("top", "bottom"), (0, 0), (34, 4)),
    _Arrow("claims", "target_id", "events", "about", ("left", "right"), (14, -14), (26, 8)),
    _Arrow("claims", "target_id", "participations", "about", ("left", "right"), (0, 0)),
    _Arrow("claims", "target_id", "relations", "about", ("bottom", "top"), (0, 0), (24, 4)),
    _Arrow("relations", "from_id", "events", "from, to", ("left", "right"), (6, 6), (0, 20)),
)

_FOOT = (
    "Any record but a source, an actor or a place has evidence. A claim can also be about a "
    "statement, an affiliation, an actor's attribute.",
    "Place: where an event is. Gap: what is not known, not said or not answered, about any record.",
    "Standing (derived): how well each event, participation, relation, affiliation and statement "
    "is established.",
)


def _check(arrow: _Arrow) -> None:
    """Fail where an arrow is no reference of the models."""
    prefixes = TABLES[arrow.table or arrow.start].column(arrow.column).references
    if arrow.end not in {TABLE_OF_PREFIX[prefix] for prefix in prefixes}:
        raise ValueError(f"{arrow.start}.{arrow.column} does not refer to {arrow.end}")


def _lines() -> Iterator[str]:
    boxes = {box.table: box for box in _BOXES}
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'width="{_WIDTH}" height="{_HEIGHT}" role="img" font-family="Helvetica, Arial, '
        'sans-serif">'
    )
    yield "<title>The records of onrecord and how they refer to each other</title>"
    yield (
        '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" '
        'markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z" fill="#555"/></marker></defs>'
    )
    yield f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>'
    for x, name in ((30, "the text"), (350, "the world"), (690, "what is said")):
        yield f'<text x="{x}" y="36" font-size="17" fill="#333">{name}</text>'
    for arrow in _ARROWS:
        _check(arrow)
        x1, y1 = boxes[arrow.start].point(arrow.sides[0], arrow.shifts[0])
        x2, y2 = boxes[arrow.end].point(arrow.sides[1], arrow.shifts[1])
        path = (
            f"M{x1} {y1}C{x1} {y1 - 42} {x2} {y2 - 42} {x2} {y2}"
            if arrow.start == arrow.end
            else f"M{x1} {y1}L{x2} {y2}"
        )
        yield (
            f'<path d="{path}" fill="none" stroke="#555" stroke-width="1.4" '
            'marker-end="url(#tip)"/>'
        )
        rise = 32 if arrow.start == arrow.end else 0
        x = (x1 + x2) // 2 + arrow.label_shift[0]
        y = (y1 + y2) // 2 + arrow.label_shift[1] - rise
        yield (
            f'<text x="{x}" y="{y}" font-size="12" fill="#555" text-anchor="middle">'
            f"{arrow.label}</text>"
        )
    for box in _BOXES:
        yield (
            f'<rect x="{box.x}" y="{box.y}" width="{box.width}" height="{_BOX_HEIGHT}" rx="7" '
            f'fill="{box.tint}" stroke="#888"/>'
        )
        yield (
            f'<text x="{box.x + 12}" y="{box.y + 24}" font-size="16" font-weight="bold" '
            f'fill="#222">{escape(box.title)}</text>'
        )
        yield (
            f'<text x="{box.x + 12}" y="{box.y + 44}" font-size="12" fill="#444">'
            f"{escape(box.says)}</text>"
        )
    for number, line in enumerate(_FOOT):
        yield (
            f'<text x="30" y="{505 + 19 * number}" font-size="13" fill="#333">{escape(line)}</text>'
        )
    yield "</svg>"


def picture() -> str:
    """Return the picture as SVG text."""
    return "\n".join(_lines()) + "\n"
