"""The vocabulary of forms."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Form(Vocabulary):
    """How the words of a statement are given."""

    DIRECT = "direct", "word for word, in quotation marks"
    INDIRECT = "indirect", "in the narrator's words"
    MIXED = "mixed", "partly word for word"
    MENTIONED = "mentioned", "the act is named, its content is not"
