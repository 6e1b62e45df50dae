"""The vocabulary of acts."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Act(Vocabulary):
    """What the speaker does by saying it."""

    NARRATE = "narrate", "the document's own voice; root of every chain", {"searle": "assertive"}
    ASSERT = "assert", "says it is so", {"searle": "assertive", "cameo": "010"}
    CONFIRM = (
        "confirm",
        "says a prior report is so, being in a position to know",
        {"searle": "assertive", "cameo": "010"},
    )
    ACKNOWLEDGE = (
        "acknowledge",
        "admits or takes note of something about itself or its side",
        {"searle": "assertive", "cameo": "015"},
    )
    DENY = "deny", "says it is not so (negative claims)", {"searle": "assertive", "cameo": "010"}
    PREDICT = "predict", "says what may follow", {"searle": "assertive", "cameo": "012, 013"}
    WARN = (
        "warn",
        "foretells harm not by the speaker's hand",
        {"searle": "assertive", "plover": "THREATEN", "cameo": "130"},
    )
    ACCUSE = (
        "accuse",
        "attributes wrongdoing to a participant",
        {"searle": "assertive", "plover": "ACCUSE", "cameo": "112"},
    )
    CONDEMN = (
        "condemn",
        "disapproves; presupposes its target",
        {"searle": "expressive", "plover": "ACCUSE", "cameo": "111"},
    )
    PRAISE = (
        "praise",
        "approves, endorses, thanks; presupposes its target",
        {"searle": "expressive", "plover": "SUPPORT", "cameo": "051"},
    )
    APOLOGIZE = (
        "apologize",
        "regrets its own act; presupposes its target",
        {"searle": "expressive", "plover": "SUPPORT", "cameo": "055"},
    )
    ADVOCATE = (
        "advocate",
        "favours an aim or a course, addressed to nobody in particular",
        {"searle": "directive"},
    )
    REQUEST = (
        "request",
        "asks, no stated penalty",
        {"searle": "directive", "plover": "REQUEST", "cameo": "02"},
    )
    DEMAND = (
        "demand",
        "requires, insists",
        {"searle": "directive", "plover": "REQUEST", "cameo": "10"},
    )
    THREATEN = (
        "threaten",
        "announces harm by the speaker's side",
        {"searle": "commissive", "plover": "THREATEN", "cameo": "13"},
    )
    PROMISE = (
        "promise",
        "commits to an act that is not a harm to the addressee",
        {"searle": "commissive", "plover": "AGREE", "cameo": "03"},
    )
    OFFER = "offer", "proposes a deal", {"searle": "commissive", "plover": "AGREE", "cameo": "03"}
    AGREE = (
        "agree",
        "accepts a request or an offer",
        {"searle": "commissive", "plover": "AGREE", "cameo": "03, 08"},
    )
    REJECT = (
        "reject",
        "refuses: the event asked for (negative and prospective, with responds_to)"
        " or a claim (negative and factual)",
        {"searle": "commissive", "plover": "REJECT", "cameo": "12"},
    )
    DECLARE = (
        "declare",
        "enacts by saying: orders with authority, designates, appoints, ends;"
        " what it brings about is an event",
        {"searle": "declaration", "plover": "varies", "cameo": "varies"},
    )
    DECLINE_COMMENT = "decline_comment", "says that it will not say; no claims", {"cameo": "011"}
