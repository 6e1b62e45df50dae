"""The vocabulary of anchor relations."""

from onrecord.vocabularies.vocabulary import Vocabulary


class AnchorRelation(Vocabulary):
    """How a time lies to the event or statement that anchors it."""

    BEFORE = "before", "earlier than the anchor"
    AFTER = "after", "later than the anchor"
    DURING = "during", "while the anchor goes on"
    BY = "by", "no later than the anchor"
    SINCE = "since", "from the anchor on"
    UNTIL = "until", "up to the anchor"
    AROUND = "around", "near the anchor"
