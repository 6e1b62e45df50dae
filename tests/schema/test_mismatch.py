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


@pytest.mark.parametrize("edtf", ["4 May 2021", "", 2021, None, ["2021"], "2021-05-04" * 9])
def test_no_hint_speaks_of_the_levels_of_edtf(edtf: object) -> None:
    value = {"schema_version": "1.0", "events": [{"id": "evt:talks", "time": {"edtf": edtf}}]}
    text = json.dumps(value)
    with pytest.raises(ValidationError) as caught:
        Dossier.model_validate_json(text)
    errors = caught.value.errors(include_url=False)
    found = mismatches(errors, Document("a.onrecord.json", text, json.loads(text)))
    (problem,) = (problem for problem in found if problem.pointer == "/events/0/time/edtf")
    assert "level" not in problem.hint
    assert edtf is None or "2021-05-04" in problem.hint
