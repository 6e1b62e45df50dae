"""The vocabulary of attributions."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Attribution(Vocabulary):
    """Who is behind a statement, as far as the text tells; derived, never typed in."""

    SELF = "self", "the document itself: a narrate"
    NAMED = "named", "at least one speaker has a name"
    DESCRIBED = "described", "no speaker has a name, at least one is described"
    ANONYMOUS = "anonymous", "every speaker is anonymous, or anonymous and generic"
    GENERIC = "generic", "every speaker is a class"
    UNSPECIFIED = "unspecified", "the text names no speaker"
