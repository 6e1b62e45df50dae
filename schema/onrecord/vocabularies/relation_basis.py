"""The vocabulary of relation basiss."""

from onrecord.vocabularies.vocabulary import Vocabulary


class RelationBasis(Vocabulary):
    """Where a relation comes from."""

    TEXT = "text", "the text says it: evidence points at where"
    INFERRED = "inferred", "the coder infers it: a note says why"
