"""The vocabulary of gap kinds."""

from onrecord.vocabularies.vocabulary import Vocabulary


class GapKind(Vocabulary):
    """In what way something is absent from what is known."""

    UNCLEAR = "unclear", "not established, and the source says so"
    UNDISCLOSED = "undisclosed", "kept from the public"
    WITHHELD = "withheld", "asked for or expected, and refused or given in part"
    NO_RESPONSE = "no_response", "the party that was expected to answer is silent"
    UNSPECIFIED = "unspecified", "the speaker left it vague"
    UNDETERMINED = "undetermined", "not yet knowable"
    CONTESTED = "contested", "versions differ and none prevails"
    MISSING_METADATA = "missing_metadata", "about the source itself: it does not tell"
