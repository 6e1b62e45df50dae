"""The vocabulary of sectors."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Sector(Vocabulary):
    """The part of society that an actor acts in; the codes are those of PLOVER 2021."""

    COP = "COP", "police and other law enforcement", {"plover": "COP"}
    GOV = "GOV", "the executive and its agencies", {"plover": "GOV"}
    JUD = "JUD", "courts and judges", {"plover": "JUD"}
    LEG = "LEG", "parliaments and their members", {"plover": "LEG"}
    MIL = "MIL", "regular armed forces", {"plover": "MIL"}
    PRM = "PRM", "paramilitary forces that do not oppose the government", {"plover": "PRM"}
    PTY = "PTY", "political parties and candidates", {"plover": "PTY"}
    REB = "REB", "armed opposition to a government", {"plover": "REB"}
    SPY = "SPY", "intelligence services and their agents", {"plover": "SPY"}
    UAF = "UAF", "armed forces that nobody has identified", {"plover": "UAF"}
    UNK = "UNK", "sector cannot be told from the source", {"plover": "UNK"}
    AGR = "AGR", "farming, fishing and forestry", {"plover": "AGR"}
    BUS = "BUS", "companies and business people", {"plover": "BUS"}
    CRM = "CRM", "criminals and criminal organizations", {"plover": "CRM"}
    CVL = "CVL", "civilians without another sector", {"plover": "CVL"}
    EDU = "EDU", "schools, universities, students and scholars", {"plover": "EDU"}
    ELI = (
        "ELI",
        "people who held public office and no longer do, and their families",
        {"plover": "ELI"},
    )
    JRN = "JRN", "media and journalists", {"plover": "JRN"}
    LAB = "LAB", "workers and trade unions", {"plover": "LAB"}
    MED = "MED", "health care and its staff", {"plover": "MED"}
    REF = "REF", "refugees and displaced people", {"plover": "REF"}
    OPP = "OPP", "political opposition that is not armed", {"plover": "OPP"}
    PRE = (
        "PRE",
        "bodies of a partially recognised state or disputed territory, beside their other sectors",
        {"plover": "PRE"},
    )
    REL = "REL", "religious organizations and clergy", {"plover": "REL"}
    SOC = "SOC", "civil society that no other sector covers", {"plover": "SOC"}
