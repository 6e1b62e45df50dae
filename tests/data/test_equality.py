"""Records are equal by what they say, not by where they were loaded."""

from pathlib import Path

import onrecord

ROOT = Path(__file__).resolve().parents[2]


def test_records_of_two_loads_are_equal() -> None:
    one, other = onrecord.load(ROOT / "tutorial"), onrecord.load(ROOT / "tutorial")
    for record in one:
        assert record == other[record.id]
        assert hash(record) == hash(other[record.id])
    first, second = one.events[:2]
    assert first != second
    assert first != first.model_copy(update={"summary": "Something else"})
