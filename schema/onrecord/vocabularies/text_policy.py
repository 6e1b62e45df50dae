"""The vocabulary of text policys."""

from onrecord.vocabularies.vocabulary import Vocabulary


class TextPolicy(Vocabulary):
    """Whether the text of a source may be redistributed."""

    FULL = "full", "the text may ship with the dataset"
    OFFSETS_ONLY = (
        "offsets_only",
        "the text may not ship: only offsets, hashes, glosses and quotes within quote_limit",
    )
