"""The vocabulary of basiss."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Basis(Vocabulary):
    """Where a record that no single claim carries comes from."""

    TEXT = "text", "the text says it: evidence points at where"
    INFERRED = "inferred", "a reader must assume it for the text to make sense: a note says why"
    EXTERNAL = "external", "another reference says it: a note names the reference"
