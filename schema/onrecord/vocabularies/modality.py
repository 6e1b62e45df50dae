"""The vocabulary of modalitys."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Modality(Vocabulary):
    """In what mode a claim presents its target. Negation is not a modality: it is polarity."""

    FACTUAL = "factual", "as having happened or going on", {"ere": "actual"}
    PROSPECTIVE = "prospective", "as planned, predicted or possible", {"ere": "other"}
    CONDITIONAL = "conditional", "only under an antecedent", {"ere": "other"}
    DESIRED = "desired", "as asked for or aimed at", {"ere": "other"}
    GENERIC = "generic", "as a type or a habit", {"ere": "generic"}
