"""The vocabulary of uncoded reasons."""

from onrecord.vocabularies.vocabulary import Vocabulary


class UncodedReason(Vocabulary):
    """Why a segment carries no record."""

    DUPLICATE = "duplicate", "it repeats another segment word for word"
    NO_PROPOSITION = "no_proposition", "it states nothing that could be so or not so"
    METADATA = "metadata", "it speaks about the publication, not about the world"
    OUT_OF_SCOPE = "out_of_scope", "what it states is outside what the dataset covers"
