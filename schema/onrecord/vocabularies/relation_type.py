"""The vocabulary of relation types."""

from onrecord.vocabularies.vocabulary import Vocabulary


class RelationType(Vocabulary):
    """How one event or statement bears on another; read as: from, type, to."""

    PART_OF = "part_of", "from is a part of to", {"schema_org": "superEvent"}
    BEFORE = "before", "from is wholly earlier than to (strict order)"
    CAUSES = "causes", "from brings to about (strict order)"
    PROMOTES = "promotes", "from raises the likelihood of to"
    HINDERS = "hinders", "from lowers the likelihood of to"
    PURPOSE = "purpose", "from is done in order to bring to about"
    ABOUT = "about", "from has to as its topic", {"schema_org": "about"}
    IF = "if", "to holds if from, the antecedent, occurs"
    UNLESS = "unless", "to holds if from, the antecedent, does not occur"
    RESPONDS_TO = "responds_to", "from answers to; to is no later"
    PURSUANT_TO = "pursuant_to", "from happens under the terms of to; to is no later"
    FULFILS = "fulfils", "from does what to asked for or undertook; to is no later"
    BREAKS = "breaks", "from goes against to; to is no later"
    ENDS = "ends", "from brings the state or process to to its end; to is no later"
    REPEATS = "repeats", "from is another occurrence of the same kind as to"
    INSTANCE_OF = "instance_of", "from is a case of the type or habit to"
    EXCLUDES = "excludes", "from and to cannot both hold"
