"""The vocabulary of certaintys."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Certainty(Vocabulary):
    """How sure the speaker is, by the words that are used; never how sure the coder is."""

    CERTAIN = "certain", "presented as fact", {"factbank": "CT"}
    PROBABLE = "probable", "presented as likely", {"factbank": "PR"}
    POSSIBLE = "possible", "presented as possible", {"factbank": "PS"}
    UNCOMMITTED = "uncommitted", "raised without commitment", {"factbank": "U"}
