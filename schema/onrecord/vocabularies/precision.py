"""The vocabulary of precisions."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Precision(Vocabulary):
    """How exactly the coordinates or the name locate what happened there."""

    EXACT = "exact", "the spot itself"
    SETTLEMENT = "settlement", "the city, town or village"
    ADMIN2 = "admin2", "the district or county"
    ADMIN1 = "admin1", "the province or federal state"
    COUNTRY = "country", "the country"
    REGION = "region", "an area that is no administrative unit"
    UNKNOWN = "unknown", "it cannot be told"
