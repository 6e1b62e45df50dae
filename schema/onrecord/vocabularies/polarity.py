"""The vocabulary of polaritys."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Polarity(Vocabulary):
    """Whether a claim says that its target is so or that it is not so."""

    POSITIVE = "positive", "it is so", {"factbank": "+"}
    NEGATIVE = "negative", "it is not so", {"factbank": "-"}
