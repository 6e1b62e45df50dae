"""The vocabulary of channels."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Channel(Vocabulary):
    """The medium of a statement."""

    SPOKEN = "spoken", "said aloud"
    WRITTEN = "written", "a letter, a report, a printed statement"
    SOCIAL_POST = "social_post", "a post on a social network"
    BROADCAST = "broadcast", "radio, television or a stream"
    DOCUMENT = "document", "an official document"
