"""The vocabulary of affiliation statuss."""

from onrecord.vocabularies.vocabulary import Vocabulary


class AffiliationStatus(Vocabulary):
    """Whether an affiliation is in force."""

    CURRENT = "current", "in force at the time of the source"
    FORMER = "former", "ended before the source"
    ACTING = "acting", "in force for an interim"
    DESIGNATE = "designate", "chosen and not yet in force"
    DISPUTED = "disputed", "claimed and contested"
