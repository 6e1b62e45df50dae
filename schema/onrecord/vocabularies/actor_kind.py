"""The vocabulary of actor kinds."""

from onrecord.vocabularies.vocabulary import Vocabulary


class ActorKind(Vocabulary):
    """What sort of thing an actor is."""

    PERSON = "person", "one human being"
    ORGANIZATION = (
        "organization",
        "a body with members or staff: offices, ministries, parties, companies, armed groups",
    )
    STATE = "state", "a sovereign or partially recognised state"
    SUBNATIONAL = "subnational", "a province or city that acts as a body"
    GROUP = "group", "individuals without an organization"
    POPULATION = "population", "the people of a place or of a description"
