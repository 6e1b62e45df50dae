"""What is said of a value of the wrong shape is said in words, not in the terms of a standard."""

import json

import pytest
from pydantic import ValidationError

from onrecord.dossier import Dossier
from onrecord.mismatch import mismatches
from onrecord.pattern import form_in_words
from onrecord.reader import Document
from onrecord.tables.layout import TABLES

PATTERNS = sorted(
    {column.pattern for table in TABLES.values() for column in table.columns if column.pattern}
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_pattern_of_the_tables_is_told_in_words(pattern: str) -> None:
    told = form_in_words(pattern)
    assert told.startswith(("Write ", "An id here begins with ")), told
    assert "^" not in told and "[" not in told


def hint_of(value: dict[str, object], pointer: str) -> str:
    """What is said to mend the value at a pointer."""
    text = json.dumps({"schema_version": "1.0", **value})
    with pytest.raises(ValidationError) as caught:
        Dossier.model_validate_json(text)
    errors = caught.value.errors(include_url=False)
    found = mismatches(errors, Document("a.onrecord.json", text, json.loads(text)))
    (problem,) = (problem for problem in found if problem.pointer == pointer)
    return problem.hint


# Each was met by somebody who had the output alone and could not mend the dossier by it.
@pytest.mark.parametrize(
    ("value", "pointer", "wanted"),
    [
        # What is missing: its values, or the form of its ids.
        ({"affiliations": [{}]}, "/affiliations/0/status", "Values: current, former,"),
        ({"affiliations": [{}]}, "/affiliations/0/actor_id", "begins with act: "),
        ({"events": [{}]}, "/events/0/evidence", "A list of objects with segment_id."),
        # Another field: all there are, beside the one that is meant or whose it is.
        ({"actors": [{"title": "x"}]}, "/actors/0/title", "It is a field of Source: "),
        ({"actors": [{"nam": "x"}]}, "/actors/0/nam", 'Did you mean "name"?'),
        ({"actors": [{"nam": "x"}]}, "/actors/0/nam", "Fields: id, "),
        ({"participations": []}, "/participations", "It is a field of Event: "),
        # Another type: the value as it should be written.
        ({"statements": [{"speaker_ids": "act:a"}]}, "/statements/0/speaker_ids", '["act:a"]'),
        ({"sources": {"id": "src:a"}}, "/sources", '[{"id": "src:a"}]'),
        ({"schema_version": 1}, "/schema_version", '"1"'),
        ({"sources": [{"text_length": "9"}]}, "/sources/0/text_length", "without quotation marks"),
        # Another value: never a word that is like it by chance, and where it is at home.
        ({"actors": [{"kind": "union"}]}, "/actors/0/kind", "Values: person, organization,"),
        ({"events": [{"category": "strike"}]}, "/events/0/category", "one of the modes of protest"),
        ({"events": [{"category": "promise"}]}, "/events/0/category", "a value of act (Statement)"),
        ({"places": [{"precision": 0.9}]}, "/places/0/precision", "Values: exact,"),
    ],
)
def test_a_hint_leads_to_the_mend(value: dict[str, object], pointer: str, wanted: str) -> None:
    assert wanted in hint_of(value, pointer)


@pytest.mark.parametrize(
    ("value", "pointer"),
    [
        ({"actors": [{"kind": "union"}]}, "/actors/0/kind"),
        ({"affiliations": [{"title": "x"}]}, "/affiliations/0/title"),
    ],
)
def test_no_word_is_proposed_that_is_like_another_by_chance(
    value: dict[str, object], pointer: str
) -> None:
    assert "Did you mean" not in hint_of(value, pointer)


@pytest.mark.parametrize("edtf", ["4 May 2021", "", 2021, None, ["2021"], "2021-05-04" * 9])
def test_no_hint_speaks_of_the_levels_of_edtf(edtf: object) -> None:
    hint = hint_of({"events": [{"id": "evt:talks", "time": {"edtf": edtf}}]}, "/events/0/time/edtf")
    assert "level" not in hint
    assert edtf is None or "2021-05-04" in hint
