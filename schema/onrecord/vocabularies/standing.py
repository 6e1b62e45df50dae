"""The vocabulary of standings."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Standing(Vocabulary):
    """How well a record is established by the claims about it; derived, never typed in. It
    measures attribution, not truth.
    """

    DISPUTED = (
        "disputed",
        "different speakers say that it is so and that it is not so, or something that excludes it",
    )
    NEGATED = "negated", "the narrator says that it is not so"
    DENIED = "denied", "nobody says that it is so, somebody says that it is not so"
    CONFIRMED = "confirmed", "somebody entitled confirms or acknowledges it, and not by hearsay"
    STATED = "stated", "a narrator says it in its own voice"
    ATTRIBUTED = "attributed", "a speaker that can be told apart says it"
    REPORTED = "reported", "it is said only anonymously, by nobody in particular, or by hearsay"
    PROJECTED = "projected", "it is planned, predicted, conditional or desired"
    GENERAL = "general", "it is said only as a type or a habit"
    UNCLAIMED = "unclaimed", "nobody says anything of it"
