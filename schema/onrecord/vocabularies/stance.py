"""The vocabulary of stances."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Stance(Vocabulary):
    """How the narrator stands to what is said."""

    NEUTRAL = "neutral", "reports it: said, stated"
    ENDORSING = "endorsing", "takes its truth for granted: confirmed, revealed"
    DISTANCING = "distancing", "keeps away from it: claimed, reportedly"
