"""The vocabulary of place kinds."""

from onrecord.vocabularies.vocabulary import Vocabulary


class PlaceKind(Vocabulary):
    """What sort of place a place is."""

    COUNTRY = "country", "a state's territory"
    REGION = "region", "an area larger than a settlement, inside a country or across several"
    CITY = "city", "a city, town or village"
    SITE = "site", "a building, camp, facility or other spot"
    WATER = "water", "a sea, strait, river or lake"
    OTHER = "other", "none of these"
