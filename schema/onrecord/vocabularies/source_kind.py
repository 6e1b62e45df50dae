"""The vocabulary of source kinds."""

from onrecord.vocabularies.vocabulary import Vocabulary


class SourceKind(Vocabulary):
    """What sort of publication a source is."""

    NEWS = "news", "reporting by a news organisation"
    AGENCY = "agency", "a wire story distributed by a news agency to other outlets"
    PRESS_RELEASE = "press_release", "a text that an organization issues about itself"
    SOCIAL_POST = "social_post", "a post on a social network"
    TRANSCRIPT = "transcript", "a verbatim record of speech"
    COURT = "court", "a document of a court case"
    DOCUMENT = "document", "any other written document"
    DATASET = "dataset", "a structured collection of records"
    INTERVIEW = "interview", "a conversation published as questions and answers"
