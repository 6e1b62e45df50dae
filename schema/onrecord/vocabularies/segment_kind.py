"""The vocabulary of segment kinds."""

from onrecord.vocabularies.vocabulary import Vocabulary


class SegmentKind(Vocabulary):
    """What part of the layout a segment is."""

    HEADLINE = "headline", "the title as it is printed"
    DECK = "deck", "the lines between headline and body that sum the article up"
    SENTENCE = "sentence", "one sentence of the body"
    CAPTION = "caption", "the text below a picture or chart"
    TABLE = "table", "a table or one of its rows"
    METADATA = "metadata", "byline, dateline, notice, navigation"
    OTHER = "other", "none of these"
