"""The vocabulary of roles."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Role(Vocabulary):
    """The part that an actor has in an event."""

    AGENT = "agent", "brings it about", {"schema_org": "agent"}
    CO_AGENT = (
        "co_agent",
        "brings it about together with others; reciprocal, unordered, never alone",
        {"schema_org": "agent"},
    )
    RECIPIENT = (
        "recipient",
        "is addressed, visited, informed, given to",
        {"schema_org": "recipient"},
    )
    MEDIATOR = "mediator", "goes between the sides", {"schema_org": "participant"}
    HOST = "host", "provides the place or the occasion", {"schema_org": "organizer"}
    HOLDER = (
        "holder",
        "whose status, office, policy or authority it is",
        {"schema_org": "participant"},
    )
    CANDIDATE = "candidate", "stands for what is decided", {"schema_org": "candidate"}
    BENEFICIARY = "beneficiary", "is to gain from it", {"schema_org": "participant"}
    AFFECTED = "affected", "undergoes it", {"schema_org": "object"}
    KILLED = "killed", "dies through it", {"schema_org": "object"}
    INJURED = "injured", "is hurt by it", {"schema_org": "object"}
    DETAINED = "detained", "is held or taken through it", {"schema_org": "object"}
    ACCOMPLICE = (
        "accomplice",
        "is said to help or enable another's wrong",
        {"schema_org": "participant"},
    )
    SUPPORTER = "supporter", "backs it without taking part", {"schema_org": "participant"}
