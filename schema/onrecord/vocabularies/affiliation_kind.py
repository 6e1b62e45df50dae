"""The vocabulary of affiliation kinds."""

from onrecord.vocabularies.vocabulary import Vocabulary


class AffiliationKind(Vocabulary):
    """How an actor belongs to, acts for or stands beside an organization."""

    HOLDS_POST = (
        "holds_post",
        "the actor holds the post that is named, in the organization",
        {"schema_org": "hasOccupation"},
    )
    HEADS = "heads", "the actor leads the organization", {"schema_org": "employee"}
    MEMBER_OF = (
        "member_of",
        "the actor is one of the organization's members",
        {"schema_org": "memberOf"},
    )
    PART_OF = (
        "part_of",
        "the actor is a unit of the organization",
        {"schema_org": "parentOrganization"},
    )
    OFFICE_OF = (
        "office_of",
        "the actor is the office or staff of the person or post that is named",
        {"schema_org": "department"},
    )
    GOVERNS = "governs", "the actor is the government, or part of the government, of the state"
    SPEAKS_FOR = "speaks_for", "the actor is entitled to speak for the organization"
    WORKS_FOR = "works_for", "the actor is employed by the organization", {"schema_org": "worksFor"}
    ALLIED_WITH = (
        "allied_with",
        "the actor fights or acts on the organization's side without being part of it",
    )
    SUCCESSOR_OF = "successor_of", "the actor took the organization's place"
