"""The vocabulary of when basiss."""

from onrecord.vocabularies.vocabulary import Vocabulary


class WhenBasis(Vocabulary):
    """Where a time comes from."""

    TEXT = "text", "the text states it"
    METADATA = "metadata", "the metadata of the source state it"
    INFERRED = "inferred", "the coder infers it from what the text states: a note says how"
    EXTERNAL = "external", "another reference states it: a note names the reference"
