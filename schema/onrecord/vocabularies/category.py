"""The vocabulary of categorys."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Category(Vocabulary):
    """What happens, named as PLOVER 2021 names it where it has a name. What one speaker does with
    words alone is a statement, never an event.
    """

    CONSULT = (
        "consult",
        "meet, talk, negotiate, visit, mediate",
        {"plover": "CONSULT", "cameo": "04"},
    )
    AGREE = "agree", "conclude an agreement jointly", {"plover": "AGREE", "cameo": "03, 057"}
    COOPERATE = (
        "cooperate",
        "two-way material cooperation, intelligence sharing",
        {"plover": "COOPERATE", "cameo": "06"},
    )
    AID = "aid", "one-way material help, arms, asylum, rescue", {"plover": "AID", "cameo": "07"}
    CONCEDE = (
        "concede",
        "ease restrictions, suspend, yield without material change",
        {"plover": "CONCEDE", "cameo": "08 (081-083)"},
    )
    RETREAT = (
        "retreat",
        "release, withdraw, disarm, resign, observe a ceasefire",
        {"plover": "RETREAT", "cameo": "08 (084-087)"},
    )
    INVESTIGATE = (
        "investigate",
        "inquire, probe, prosecute",
        {"plover": "ACCUSE (investigate)", "cameo": "09"},
    )
    PROTEST = "protest", "collective civilian dissent", {"plover": "PROTEST", "cameo": "14"}
    SANCTION = (
        "sanction",
        "cut or reduce relations; designate; convict; expel",
        {"plover": "SANCTION", "cameo": "16"},
    )
    MOBILIZE = (
        "mobilize",
        "move or ready forces short of force",
        {"plover": "MOBILIZE", "cameo": "15"},
    )
    COERCE = (
        "coerce",
        "repress, arrest, seize, restrict, censor, cyber",
        {"plover": "COERCE", "cameo": "17"},
    )
    ASSAULT = (
        "assault",
        "physical violence with any weapon, abduction",
        {"plover": "ASSAULT", "cameo": "18-20"},
    )
    INFORM = "inform", "one party privately conveys information to another", {"cameo": "064"}
    DECIDE = (
        "decide",
        "a choice by an authority, before or apart from its execution",
        {"cameo": "034"},
    )
    ELECT = "elect", "vote, candidacy, result, certification, inauguration"
    LITIGATE = "litigate", "bring, argue or decide a case in court", {"cameo": "115"}
    MOVE = "move", "travel, flee, evacuate, be displaced"
    ACCIDENT = "accident", "unintended death, injury or damage; disaster"
    POLICY = "policy", "a standing rule or posture; always a state"
    STATUS = (
        "status",
        "a condition in force: captivity, custody, ceasefire, authority, office; always a state",
    )
    OTHER = "other", "none fits"
