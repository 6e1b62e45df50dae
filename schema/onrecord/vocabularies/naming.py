"""The vocabulary of namings."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Naming(Vocabulary):
    """How a text identifies an actor."""

    NAMED = "named", "by a proper name"
    DESCRIBED = "described", "only by a predicate, such as an office once held or an allegiance"
    ANONYMOUS = "anonymous", "not at all: sources, people familiar with the matter"
    GENERIC = "generic", "as a class, such as voters or residents"
