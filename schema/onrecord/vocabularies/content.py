"""The vocabulary of contents."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Content(Vocabulary):
    """Whether the text gives what a statement says."""

    GIVEN = "given", "the text gives it: the statement has claims"
    UNSPECIFIED = "unspecified", "the text does not give it: the statement has no claims"
