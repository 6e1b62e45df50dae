"""The vocabulary of gap aspects."""

from onrecord.vocabularies.vocabulary import Vocabulary


class GapAspect(Vocabulary):
    """Which side of a record is not known."""

    OCCURRENCE = "occurrence", "whether it is so"
    TYPE = "type", "what kind of thing it is"
    TIME = "time", "when"
    PLACE = "place", "where"
    ACTOR = "actor", "who takes part"
    ROLE = "role", "in what part"
    COUNT = "count", "how many"
    PURPOSE = "purpose", "to what end"
    CAUSE = "cause", "through what"
    IDENTITY = "identity", "whether it is the same as something else"
    ATTRIBUTE = "attribute", "a quality of an actor"
    RESPONSE = "response", "how a party answers"
    CONSEQUENCE = "consequence", "what follows from it"
    PUBLISHER = "publisher", "who published a source"
    AUTHOR = "author", "who wrote a source"
    DATE = "date", "when a source was published"
