"""The vocabulary of aspects."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Aspect(Vocabulary):
    """Which side of its target a claim is about."""

    OCCURRENCE = "occurrence", "that it is so, happens, holds", {"factbank": "event"}
    TYPE = "type", "what kind of thing it is"
    TIME = "time", "when"
    PLACE = "place", "where"
    ACTOR = "actor", "who takes part"
    ROLE = "role", "in what part"
    COUNT = "count", "how many"
    PURPOSE = "purpose", "to what end"
    CAUSE = "cause", "through what"
    IDENTITY = "identity", "that it is the same as something else"
    ATTRIBUTE = "attribute", "a quality of an actor"
