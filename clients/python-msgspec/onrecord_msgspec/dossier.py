# Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen python-msgspec`. Do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct, UnsetType, field


class Act(StrEnum):
    """
    What the speaker does by saying it.

    - `narrate`: the document's own voice; root of every chain
    - `assert`: says it is so
    - `confirm`: says a prior report is so, being in a position to know
    - `acknowledge`: admits or takes note of something about itself or its side
    - `deny`: says it is not so (negative claims)
    - `predict`: says what may follow
    - `warn`: foretells harm not by the speaker's hand
    - `accuse`: attributes wrongdoing to a participant
    - `condemn`: disapproves; presupposes its target
    - `praise`: approves, endorses, thanks; presupposes its target
    - `apologize`: regrets its own act; presupposes its target
    - `advocate`: favours an aim or a course, addressed to nobody in particular
    - `request`: asks, no stated penalty
    - `demand`: requires, insists
    - `threaten`: announces harm by the speaker's side
    - `promise`: commits to an act that is not a harm to the addressee
    - `offer`: proposes a deal
    - `agree`: accepts a request or an offer
    - `reject`: refuses: the event asked for (negative and prospective, with responds_to) or a claim (negative and factual)
    - `declare`: enacts by saying: orders with authority, designates, appoints, ends; what it brings about is an event
    - `decline_comment`: says that it will not say; no claims
    """

    NARRATE = "narrate"
    ASSERT = "assert"
    CONFIRM = "confirm"
    ACKNOWLEDGE = "acknowledge"
    DENY = "deny"
    PREDICT = "predict"
    WARN = "warn"
    ACCUSE = "accuse"
    CONDEMN = "condemn"
    PRAISE = "praise"
    APOLOGIZE = "apologize"
    ADVOCATE = "advocate"
    REQUEST = "request"
    DEMAND = "demand"
    THREATEN = "threaten"
    PROMISE = "promise"
    OFFER = "offer"
    AGREE = "agree"
    REJECT = "reject"
    DECLARE = "declare"
    DECLINE_COMMENT = "decline_comment"


class ActorKind(StrEnum):
    """
    What sort of thing an actor is.

    - `person`: one human being
    - `organization`: a body with members or staff: offices, ministries, parties, companies, armed groups
    - `state`: a sovereign or partially recognised state
    - `subnational`: a province or city that acts as a body
    - `group`: individuals without an organization
    - `population`: the people of a place or of a description
    """

    PERSON = "person"
    ORGANIZATION = "organization"
    STATE = "state"
    SUBNATIONAL = "subnational"
    GROUP = "group"
    POPULATION = "population"


class AffiliationKind(StrEnum):
    """
    How an actor belongs to, acts for or stands beside an organization.

    - `holds_post`: the actor holds the post that is named, in the organization
    - `heads`: the actor leads the organization
    - `member_of`: the actor is one of the organization's members
    - `part_of`: the actor is a unit of the organization
    - `office_of`: the actor is the office or staff of the person or post that is named
    - `governs`: the actor is the government, or part of the government, of the state
    - `speaks_for`: the actor is entitled to speak for the organization
    - `works_for`: the actor is employed by the organization
    - `allied_with`: the actor fights or acts on the organization's side without being part of it
    - `successor_of`: the actor took the organization's place
    """

    HOLDS_POST = "holds_post"
    HEADS = "heads"
    MEMBER_OF = "member_of"
    PART_OF = "part_of"
    OFFICE_OF = "office_of"
    GOVERNS = "governs"
    SPEAKS_FOR = "speaks_for"
    WORKS_FOR = "works_for"
    ALLIED_WITH = "allied_with"
    SUCCESSOR_OF = "successor_of"


class AffiliationStatus(StrEnum):
    """
    Whether an affiliation is in force.

    - `current`: in force at the time of the source
    - `former`: ended before the source
    - `acting`: in force for an interim
    - `designate`: chosen and not yet in force
    - `disputed`: claimed and contested
    """

    CURRENT = "current"
    FORMER = "former"
    ACTING = "acting"
    DESIGNATE = "designate"
    DISPUTED = "disputed"


class AnchorRelation(StrEnum):
    """
    How a time lies to the event or statement that anchors it.

    - `before`: earlier than the anchor
    - `after`: later than the anchor
    - `during`: while the anchor goes on
    - `by`: no later than the anchor
    - `since`: from the anchor on
    - `until`: up to the anchor
    - `around`: near the anchor
    """

    BEFORE = "before"
    AFTER = "after"
    DURING = "during"
    BY = "by"
    SINCE = "since"
    UNTIL = "until"
    AROUND = "around"


class Aspect(StrEnum):
    """
    Which side of its target a claim is about.

    - `occurrence`: that it is so, happens, holds
    - `type`: what kind of thing it is
    - `time`: when
    - `place`: where
    - `actor`: who takes part
    - `role`: in what part
    - `count`: how many
    - `purpose`: to what end
    - `cause`: through what
    - `identity`: that it is the same as something else
    - `attribute`: a quality of an actor
    """

    OCCURRENCE = "occurrence"
    TYPE = "type"
    TIME = "time"
    PLACE = "place"
    ACTOR = "actor"
    ROLE = "role"
    COUNT = "count"
    PURPOSE = "purpose"
    CAUSE = "cause"
    IDENTITY = "identity"
    ATTRIBUTE = "attribute"


class Basis(StrEnum):
    """
    Where a record that no single claim carries comes from.

    - `text`: the text says it: evidence points at where
    - `inferred`: a reader must assume it for the text to make sense: a note says why
    - `external`: another reference says it: a note names the reference
    """

    TEXT = "text"
    INFERRED = "inferred"
    EXTERNAL = "external"


class Category(StrEnum):
    """
    What happens, named as PLOVER 2021 names it where it has a name. What one speaker does with words alone is a statement, never an event.

    - `consult`: meet, talk, negotiate, visit, mediate
    - `agree`: conclude an agreement jointly
    - `cooperate`: two-way material cooperation, intelligence sharing
    - `aid`: one-way material help, arms, asylum, rescue
    - `concede`: ease restrictions, suspend, yield without material change
    - `retreat`: release, withdraw, disarm, resign, observe a ceasefire
    - `investigate`: inquire, probe, prosecute
    - `protest`: collective civilian dissent
    - `sanction`: cut or reduce relations; designate; convict; expel
    - `mobilize`: move or ready forces short of force
    - `coerce`: repress, arrest, seize, restrict, censor, cyber
    - `assault`: physical violence with any weapon, abduction
    - `inform`: one party privately conveys information to another
    - `decide`: a choice by an authority, before or apart from its execution
    - `elect`: vote, candidacy, result, certification, inauguration
    - `litigate`: bring, argue or decide a case in court
    - `move`: travel, flee, evacuate, be displaced
    - `accident`: unintended death, injury or damage; disaster
    - `policy`: a standing rule or posture; always a state
    - `status`: a condition in force: captivity, custody, ceasefire, authority, office; always a state
    - `other`: none fits
    """

    CONSULT = "consult"
    AGREE = "agree"
    COOPERATE = "cooperate"
    AID = "aid"
    CONCEDE = "concede"
    RETREAT = "retreat"
    INVESTIGATE = "investigate"
    PROTEST = "protest"
    SANCTION = "sanction"
    MOBILIZE = "mobilize"
    COERCE = "coerce"
    ASSAULT = "assault"
    INFORM = "inform"
    DECIDE = "decide"
    ELECT = "elect"
    LITIGATE = "litigate"
    MOVE = "move"
    ACCIDENT = "accident"
    POLICY = "policy"
    STATUS = "status"
    OTHER = "other"


class Certainty(StrEnum):
    """
    How sure the speaker is, by the words that are used; never how sure the coder is.

    - `certain`: presented as fact
    - `probable`: presented as likely
    - `possible`: presented as possible
    - `uncommitted`: raised without commitment
    """

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNCOMMITTED = "uncommitted"


class Channel(StrEnum):
    """
    The medium of a statement.

    - `spoken`: said aloud
    - `written`: a letter, a report, a printed statement
    - `social_post`: a post on a social network
    - `broadcast`: radio, television or a stream
    - `document`: an official document
    """

    SPOKEN = "spoken"
    WRITTEN = "written"
    SOCIAL_POST = "social_post"
    BROADCAST = "broadcast"
    DOCUMENT = "document"


class Content(StrEnum):
    """
    Whether the text gives what a statement says.

    - `given`: the text gives it: the statement has claims
    - `unspecified`: the text does not give it: the statement has no claims
    """

    GIVEN = "given"
    UNSPECIFIED = "unspecified"


class Context(StrEnum):
    """
    What an event is about; the values are the 37 contexts of PLOVER 2021.

    - `military`: armed forces and defence
    - `intelligence`: intelligence services and espionage
    - `executive`: the head of state or government and the cabinet
    - `legislative`: parliaments and law-making
    - `election`: elections and campaigns
    - `political_institutions`: constitutions, parties and other institutions of politics
    - `pro_democracy`: movements or measures for democracy
    - `pro_autocracy`: movements or measures against democracy
    - `economic`: trade, finance, labour and prices
    - `legal`: courts, law and legal proceedings
    - `reparations`: compensation for past wrongs
    - `human_rights`: human rights as a whole
    - `rights_freedoms`: particular rights and freedoms, such as speech or assembly
    - `repression`: violence or restriction by a state against its own people
    - `human_security`: the safety and basic needs of people
    - `gender`: gender and the rights of women
    - `lgbt`: lesbian, gay, bisexual and transgender people
    - `religion_ethnicity`: religion, ethnicity and communal relations
    - `inequality`: inequality and discrimination
    - `diplomatic`: relations between states
    - `territory`: borders and the control of territory
    - `peacekeeping`: peace operations, ceasefires and their observation
    - `health`: health, disease and medicine
    - `asylum`: refugees and asylum
    - `migration`: migration and migrants
    - `disasters`: natural and industrial disasters
    - `natural_resource`: water, oil, minerals and other resources
    - `environment`: environment and climate
    - `technology`: technology and science
    - `terrorism`: terrorism and measures against it
    - `cbrn`: chemical, biological, radiological and nuclear matters
    - `cyber`: computers, networks and their security
    - `misinformation`: false or misleading information
    - `crime`: crime and policing
    - `corruption`: corruption and abuse of office
    - `illegal_drugs`: illegal drugs
    - `trafficking`: trafficking in people, arms or goods
    """

    MILITARY = "military"
    INTELLIGENCE = "intelligence"
    EXECUTIVE = "executive"
    LEGISLATIVE = "legislative"
    ELECTION = "election"
    POLITICAL_INSTITUTIONS = "political_institutions"
    PRO_DEMOCRACY = "pro_democracy"
    PRO_AUTOCRACY = "pro_autocracy"
    ECONOMIC = "economic"
    LEGAL = "legal"
    REPARATIONS = "reparations"
    HUMAN_RIGHTS = "human_rights"
    RIGHTS_FREEDOMS = "rights_freedoms"
    REPRESSION = "repression"
    HUMAN_SECURITY = "human_security"
    GENDER = "gender"
    LGBT = "lgbt"
    RELIGION_ETHNICITY = "religion_ethnicity"
    INEQUALITY = "inequality"
    DIPLOMATIC = "diplomatic"
    TERRITORY = "territory"
    PEACEKEEPING = "peacekeeping"
    HEALTH = "health"
    ASYLUM = "asylum"
    MIGRATION = "migration"
    DISASTERS = "disasters"
    NATURAL_RESOURCE = "natural_resource"
    ENVIRONMENT = "environment"
    TECHNOLOGY = "technology"
    TERRORISM = "terrorism"
    CBRN = "cbrn"
    CYBER = "cyber"
    MISINFORMATION = "misinformation"
    CRIME = "crime"
    CORRUPTION = "corruption"
    ILLEGAL_DRUGS = "illegal_drugs"
    TRAFFICKING = "trafficking"


class Count(Struct, kw_only=True, forbid_unknown_fields=True):
    """A number or a range of numbers; at least one of low, best and high, in that order."""

    low: (
        Annotated[
            int,
            Meta(
                description="The least number that the source gives.",
                ge=0,
                le=9007199254740991,
            ),
        ]
        | UnsetType
    ) = UNSET
    best: (
        Annotated[
            int,
            Meta(
                description="The number that the source gives.",
                ge=0,
                le=9007199254740991,
            ),
        ]
        | UnsetType
    ) = UNSET
    high: (
        Annotated[
            int,
            Meta(
                description="The greatest number that the source gives.",
                ge=0,
                le=9007199254740991,
            ),
        ]
        | UnsetType
    ) = UNSET


class EventKind(StrEnum):
    """
    What sort of happening an event is.

    - `action`: somebody does it, at a time; the end of a state is one
    - `process`: it goes on over a stretch of time and has parts
    - `state`: a condition that holds
    """

    ACTION = "action"
    PROCESS = "process"
    STATE = "state"


class Evidence(Struct, kw_only=True, forbid_unknown_fields=True):
    """A pointer from a record to the segment, or the part of one, that it was encoded from."""

    segment_id: Annotated[
        str,
        Meta(
            description="The segment.",
            max_length=80,
            pattern="^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    start: (
        Annotated[
            int,
            Meta(
                description="First code point of the part, counted from the start of the segment; absent for all of it.",
                ge=0,
                le=9007199254740991,
            ),
        ]
        | UnsetType
    ) = UNSET
    end: (
        Annotated[
            int,
            Meta(
                description="The code point just behind the part, counted from the start of the segment.",
                ge=0,
                le=9007199254740991,
            ),
        ]
        | UnsetType
    ) = UNSET


class Form(StrEnum):
    """
    How the words of a statement are given.

    - `direct`: word for word, in quotation marks
    - `indirect`: in the narrator's words
    - `mixed`: partly word for word
    - `mentioned`: the act is named, its content is not
    """

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    MENTIONED = "mentioned"


class GapAspect(StrEnum):
    """
    Which side of a record is not known.

    - `occurrence`: whether it is so
    - `type`: what kind of thing it is
    - `time`: when
    - `place`: where
    - `actor`: who takes part
    - `role`: in what part
    - `count`: how many
    - `purpose`: to what end
    - `cause`: through what
    - `identity`: whether it is the same as something else
    - `attribute`: a quality of an actor
    - `response`: how a party answers
    - `consequence`: what follows from it
    - `publisher`: who published a source
    - `author`: who wrote a source
    - `date`: when a source was published
    """

    OCCURRENCE = "occurrence"
    TYPE = "type"
    TIME = "time"
    PLACE = "place"
    ACTOR = "actor"
    ROLE = "role"
    COUNT = "count"
    PURPOSE = "purpose"
    CAUSE = "cause"
    IDENTITY = "identity"
    ATTRIBUTE = "attribute"
    RESPONSE = "response"
    CONSEQUENCE = "consequence"
    PUBLISHER = "publisher"
    AUTHOR = "author"
    DATE = "date"


class GapKind(StrEnum):
    """
    In what way something is absent from what is known.

    - `unclear`: not established, and the source says so
    - `undisclosed`: kept from the public
    - `withheld`: asked for or expected, and refused or given in part
    - `no_response`: the party that was expected to answer is silent
    - `unspecified`: the speaker left it vague
    - `undetermined`: not yet knowable
    - `contested`: versions differ and none prevails
    - `missing_metadata`: about the source itself: it does not tell
    """

    UNCLEAR = "unclear"
    UNDISCLOSED = "undisclosed"
    WITHHELD = "withheld"
    NO_RESPONSE = "no_response"
    UNSPECIFIED = "unspecified"
    UNDETERMINED = "undetermined"
    CONTESTED = "contested"
    MISSING_METADATA = "missing_metadata"


class Modality(StrEnum):
    """
    In what mode a claim presents its target. Negation is not a modality: it is polarity.

    - `factual`: as having happened or going on
    - `prospective`: as planned, predicted or possible
    - `conditional`: only under an antecedent
    - `desired`: as asked for or aimed at
    - `generic`: as a type or a habit
    """

    FACTUAL = "factual"
    PROSPECTIVE = "prospective"
    CONDITIONAL = "conditional"
    DESIRED = "desired"
    GENERIC = "generic"


class Mode(StrEnum):
    """
    The way in which an event of a category happens; category_modes says which modes a category takes.

    - `visit`: one side travels to the other
    - `third_party`: at a third party's place or by its arrangement
    - `multilateral`: with more than two sides
    - `phone`: at a distance, by telephone or video
    - `direct`: face to face or without a go-between
    - `indirect`: through a go-between
    - `secret`: kept from the public when it happened
    - `mediation`: with a third party that helps the sides to agree
    - `ceasefire`: about stopping the fighting
    - `treaty`: a formal written agreement
    - `exchange`: each side gives something of the same sort
    - `military`: arms, training or forces
    - `economic`: money, credit or goods
    - `humanitarian`: relief for people in need
    - `withdraw`: pull back forces, staff or membership
    - `release`: let captives, detainees or property go
    - `disarm`: give up or destroy weapons
    - `access`: let inspectors, observers or relief in
    - `resign`: give up an office
    - `demo`: demonstration, march, vigil
    - `riot`: violent crowd
    - `strike`: refusal to work
    - `hunger`: refusal to eat
    - `boycott`: refusal to buy or take part
    - `obstruct`: blocking of a way, a site or a process
    - `vandalize`: damage to property as protest
    - `convict`: find guilty or sentence
    - `expel`: send away diplomats, members or people
    - `discontinue`: end aid, talks or an agreement
    - `designate`: put on an official list, such as one of terrorist organizations
    - `troops`: soldiers
    - `weapons`: weapons, missiles or their tests
    - `police`: police forces
    - `militia`: armed groups that are not regular forces
    - `seize`: take property, territory, ships or goods
    - `restrict`: limit movement, trade or rights
    - `censor`: suppress speech or media
    - `curfew`: order to stay indoors
    - `martial_law`: military rule over civilians
    - `arrest`: take people into custody
    - `deport`: send people out of the country
    - `withhold`: keep back pay, supplies or services
    - `misinformation`: spread what is known to be false
    - `cyber`: attack or intrusion by computer
    - `abduct`: take people and hold them
    - `beat`: blows without a weapon
    - `torture`: pain inflicted in custody
    - `sexual`: sexual violence
    - `targeted`: aimed at a chosen person
    - `destroy`: destruction of property
    - `primitive`: blades, stones, clubs, vehicles
    - `firearms`: small arms
    - `explosives`: bombs, mines, grenades
    - `suicide_attack`: the attacker's death is part of it
    - `aerial`: from manned aircraft or by missile
    - `drone`: by unmanned aircraft
    - `heavy_weapons`: artillery, rockets, tanks
    - `crowd_control`: tear gas, water cannon, rubber bullets
    - `unconventional`: chemical, biological, radiological or nuclear weapons
    - `captivity`: being held by somebody without a legal order
    - `custody`: being held by an authority
    - `authority`: being entitled to act
    - `insecurity`: being in danger
    - `office`: holding a post
    - `vote`: the casting of votes
    - `candidacy`: standing for office
    - `result`: the outcome of a count
    - `certification`: the formal confirmation of a result
    - `inauguration`: taking office
    - `suit`: bringing a case
    - `motion`: an application to the court
    - `ruling`: a decision of the court
    """

    VISIT = "visit"
    THIRD_PARTY = "third_party"
    MULTILATERAL = "multilateral"
    PHONE = "phone"
    DIRECT = "direct"
    INDIRECT = "indirect"
    SECRET = "secret"
    MEDIATION = "mediation"
    CEASEFIRE = "ceasefire"
    TREATY = "treaty"
    EXCHANGE = "exchange"
    MILITARY = "military"
    ECONOMIC = "economic"
    HUMANITARIAN = "humanitarian"
    WITHDRAW = "withdraw"
    RELEASE = "release"
    DISARM = "disarm"
    ACCESS = "access"
    RESIGN = "resign"
    DEMO = "demo"
    RIOT = "riot"
    STRIKE = "strike"
    HUNGER = "hunger"
    BOYCOTT = "boycott"
    OBSTRUCT = "obstruct"
    VANDALIZE = "vandalize"
    CONVICT = "convict"
    EXPEL = "expel"
    DISCONTINUE = "discontinue"
    DESIGNATE = "designate"
    TROOPS = "troops"
    WEAPONS = "weapons"
    POLICE = "police"
    MILITIA = "militia"
    SEIZE = "seize"
    RESTRICT = "restrict"
    CENSOR = "censor"
    CURFEW = "curfew"
    MARTIAL_LAW = "martial_law"
    ARREST = "arrest"
    DEPORT = "deport"
    WITHHOLD = "withhold"
    MISINFORMATION = "misinformation"
    CYBER = "cyber"
    ABDUCT = "abduct"
    BEAT = "beat"
    TORTURE = "torture"
    SEXUAL = "sexual"
    TARGETED = "targeted"
    DESTROY = "destroy"
    PRIMITIVE = "primitive"
    FIREARMS = "firearms"
    EXPLOSIVES = "explosives"
    SUICIDE_ATTACK = "suicide_attack"
    AERIAL = "aerial"
    DRONE = "drone"
    HEAVY_WEAPONS = "heavy_weapons"
    CROWD_CONTROL = "crowd_control"
    UNCONVENTIONAL = "unconventional"
    CAPTIVITY = "captivity"
    CUSTODY = "custody"
    AUTHORITY = "authority"
    INSECURITY = "insecurity"
    OFFICE = "office"
    VOTE = "vote"
    CANDIDACY = "candidacy"
    RESULT = "result"
    CERTIFICATION = "certification"
    INAUGURATION = "inauguration"
    SUIT = "suit"
    MOTION = "motion"
    RULING = "ruling"


class Naming(StrEnum):
    """
    How a text identifies an actor.

    - `named`: by a proper name
    - `described`: only by a predicate, such as an office once held or an allegiance
    - `anonymous`: not at all: sources, people familiar with the matter
    - `generic`: as a class, such as voters or residents
    """

    NAMED = "named"
    DESCRIBED = "described"
    ANONYMOUS = "anonymous"
    GENERIC = "generic"


class PlaceKind(StrEnum):
    """
    What sort of place a place is.

    - `country`: a state's territory
    - `region`: an area larger than a settlement, inside a country or across several
    - `city`: a city, town or village
    - `site`: a building, camp, facility or other spot
    - `water`: a sea, strait, river or lake
    - `other`: none of these
    """

    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    SITE = "site"
    WATER = "water"
    OTHER = "other"


class Polarity(StrEnum):
    """
    Whether a claim says that its target is so or that it is not so.

    - `positive`: it is so
    - `negative`: it is not so
    """

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Precision(StrEnum):
    """
    How exactly the coordinates or the name locate what happened there.

    - `exact`: the spot itself
    - `settlement`: the city, town or village
    - `admin2`: the district or county
    - `admin1`: the province or federal state
    - `country`: the country
    - `region`: an area that is no administrative unit
    - `unknown`: it cannot be told
    """

    EXACT = "exact"
    SETTLEMENT = "settlement"
    ADMIN2 = "admin2"
    ADMIN1 = "admin1"
    COUNTRY = "country"
    REGION = "region"
    UNKNOWN = "unknown"


class Quote(Struct, kw_only=True, forbid_unknown_fields=True):
    """Direct speech, exactly as the normalised text has it, without the quotation marks."""

    text: Annotated[str, Meta(description="The words.", max_length=2000, min_length=1)]
    segment_id: Annotated[
        str,
        Meta(
            description="The segment that they stand in.",
            max_length=80,
            pattern="^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    start: Annotated[
        int,
        Meta(
            description="First code point of the words, counted from the start of the segment.",
            ge=0,
            le=9007199254740991,
        ),
    ]
    end: Annotated[
        int,
        Meta(
            description="The code point just behind the words, counted from the start of the segment.",
            ge=0,
            le=9007199254740991,
        ),
    ]


class RelationBasis(StrEnum):
    """
    Where a relation comes from.

    - `text`: the text says it: evidence points at where
    - `inferred`: the coder infers it: a note says why
    """

    TEXT = "text"
    INFERRED = "inferred"


class RelationType(StrEnum):
    """
    How one event or statement bears on another; read as: from, type, to.

    - `part_of`: from is a part of to
    - `before`: from is wholly earlier than to (strict order)
    - `causes`: from brings to about (strict order)
    - `promotes`: from raises the likelihood of to
    - `hinders`: from lowers the likelihood of to
    - `purpose`: from is done in order to bring to about
    - `about`: from has to as its topic
    - `if`: to holds if from, the antecedent, occurs
    - `unless`: to holds if from, the antecedent, does not occur
    - `responds_to`: from answers to; to is no later
    - `pursuant_to`: from happens under the terms of to; to is no later
    - `fulfils`: from does what to asked for or undertook; to is no later
    - `breaks`: from goes against to; to is no later
    - `ends`: from brings the state or process to to its end; to is no later
    - `repeats`: from is another occurrence of the same kind as to
    - `instance_of`: from is a case of the type or habit to
    - `excludes`: from and to cannot both hold
    """

    PART_OF = "part_of"
    BEFORE = "before"
    CAUSES = "causes"
    PROMOTES = "promotes"
    HINDERS = "hinders"
    PURPOSE = "purpose"
    ABOUT = "about"
    IF = "if"
    UNLESS = "unless"
    RESPONDS_TO = "responds_to"
    PURSUANT_TO = "pursuant_to"
    FULFILS = "fulfils"
    BREAKS = "breaks"
    ENDS = "ends"
    REPEATS = "repeats"
    INSTANCE_OF = "instance_of"
    EXCLUDES = "excludes"


class Role(StrEnum):
    """
    The part that an actor has in an event.

    - `agent`: brings it about
    - `co_agent`: brings it about together with others; reciprocal, unordered, never alone
    - `recipient`: is addressed, visited, informed, given to
    - `mediator`: goes between the sides
    - `host`: provides the place or the occasion
    - `holder`: whose status, office, policy or authority it is
    - `candidate`: stands for what is decided
    - `beneficiary`: is to gain from it
    - `affected`: undergoes it
    - `killed`: dies through it
    - `injured`: is hurt by it
    - `detained`: is held or taken through it
    - `accomplice`: is said to help or enable another's wrong
    - `supporter`: backs it without taking part
    """

    AGENT = "agent"
    CO_AGENT = "co_agent"
    RECIPIENT = "recipient"
    MEDIATOR = "mediator"
    HOST = "host"
    HOLDER = "holder"
    CANDIDATE = "candidate"
    BENEFICIARY = "beneficiary"
    AFFECTED = "affected"
    KILLED = "killed"
    INJURED = "injured"
    DETAINED = "detained"
    ACCOMPLICE = "accomplice"
    SUPPORTER = "supporter"


class Sector(StrEnum):
    """
    The part of society that an actor acts in; the codes are those of PLOVER 2021.

    - `COP`: police and other law enforcement
    - `GOV`: the executive and its agencies
    - `JUD`: courts and judges
    - `LEG`: parliaments and their members
    - `MIL`: regular armed forces
    - `PRM`: paramilitary forces that do not oppose the government
    - `PTY`: political parties and candidates
    - `REB`: armed opposition to a government
    - `SPY`: intelligence services and their agents
    - `UAF`: armed forces that nobody has identified
    - `UNK`: sector cannot be told from the source
    - `AGR`: farming, fishing and forestry
    - `BUS`: companies and business people
    - `CRM`: criminals and criminal organizations
    - `CVL`: civilians without another sector
    - `EDU`: schools, universities, students and scholars
    - `ELI`: people who held public office and no longer do, and their families
    - `JRN`: media and journalists
    - `LAB`: workers and trade unions
    - `MED`: health care and its staff
    - `REF`: refugees and displaced people
    - `OPP`: political opposition that is not armed
    - `PRE`: bodies of a partially recognised state or disputed territory, beside their other sectors
    - `REL`: religious organizations and clergy
    - `SOC`: civil society that no other sector covers
    """

    COP = "COP"
    GOV = "GOV"
    JUD = "JUD"
    LEG = "LEG"
    MIL = "MIL"
    PRM = "PRM"
    PTY = "PTY"
    REB = "REB"
    SPY = "SPY"
    UAF = "UAF"
    UNK = "UNK"
    AGR = "AGR"
    BUS = "BUS"
    CRM = "CRM"
    CVL = "CVL"
    EDU = "EDU"
    ELI = "ELI"
    JRN = "JRN"
    LAB = "LAB"
    MED = "MED"
    REF = "REF"
    OPP = "OPP"
    PRE = "PRE"
    REL = "REL"
    SOC = "SOC"


class SegmentKind(StrEnum):
    """
    What part of the layout a segment is.

    - `headline`: the title as it is printed
    - `deck`: the lines between headline and body that sum the article up
    - `sentence`: one sentence of the body
    - `caption`: the text below a picture or chart
    - `table`: a table or one of its rows
    - `metadata`: byline, dateline, notice, navigation
    - `other`: none of these
    """

    HEADLINE = "headline"
    DECK = "deck"
    SENTENCE = "sentence"
    CAPTION = "caption"
    TABLE = "table"
    METADATA = "metadata"
    OTHER = "other"


class SourceKind(StrEnum):
    """
    What sort of publication a source is.

    - `news`: reporting by a news organisation
    - `agency`: a wire story distributed by a news agency to other outlets
    - `press_release`: a text that an organization issues about itself
    - `social_post`: a post on a social network
    - `transcript`: a verbatim record of speech
    - `court`: a document of a court case
    - `document`: any other written document
    - `dataset`: a structured collection of records
    - `interview`: a conversation published as questions and answers
    """

    NEWS = "news"
    AGENCY = "agency"
    PRESS_RELEASE = "press_release"
    SOCIAL_POST = "social_post"
    TRANSCRIPT = "transcript"
    COURT = "court"
    DOCUMENT = "document"
    DATASET = "dataset"
    INTERVIEW = "interview"


class Stance(StrEnum):
    """
    How the narrator stands to what is said.

    - `neutral`: reports it: said, stated
    - `endorsing`: takes its truth for granted: confirmed, revealed
    - `distancing`: keeps away from it: claimed, reportedly
    """

    NEUTRAL = "neutral"
    ENDORSING = "endorsing"
    DISTANCING = "distancing"


class TextPolicy(StrEnum):
    """
    Whether the text of a source may be redistributed.

    - `full`: the text may ship with the dataset
    - `offsets_only`: the text may not ship: only offsets, hashes, glosses and quotes within quote_limit
    """

    FULL = "full"
    OFFSETS_ONLY = "offsets_only"


class UncodedReason(StrEnum):
    """
    Why a segment carries no record.

    - `duplicate`: it repeats another segment word for word
    - `no_proposition`: it states nothing that could be so or not so
    - `metadata`: it speaks about the publication, not about the world
    - `out_of_scope`: what it states is outside what the dataset covers
    """

    DUPLICATE = "duplicate"
    NO_PROPOSITION = "no_proposition"
    METADATA = "metadata"
    OUT_OF_SCOPE = "out_of_scope"


class WhenBasis(StrEnum):
    """
    Where a time comes from.

    - `text`: the text states it
    - `metadata`: the metadata of the source state it
    - `inferred`: the coder infers it from what the text states: a note says how
    - `external`: another reference states it: a note names the reference
    """

    TEXT = "text"
    METADATA = "metadata"
    INFERRED = "inferred"
    EXTERNAL = "external"


class Actor(Struct, kw_only=True, forbid_unknown_fields=True):
    """
    A person, a body, a state or a group, exactly as narrow as the text names it.

    Contested characterisations are never properties of an actor: they are somebody's act or claim.
    Whoever the text does not name stays unnamed.
    """

    id: Annotated[
        str,
        Meta(
            description="The actor's id; an unnamed actor's slug starts with its source's by convention.",
            max_length=80,
            pattern="^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    kind: Annotated[ActorKind, Meta(description="What sort of thing the actor is.")]
    name: Annotated[
        str,
        Meta(
            description="The name, or for an unnamed actor a short description.",
            max_length=2000,
            min_length=1,
        ),
    ]
    naming: Annotated[Naming, Meta(description="How the text identifies the actor.")]
    note: (
        Annotated[
            str, Meta(description="The coder's remark.", max_length=2000, min_length=1)
        ]
        | UnsetType
    ) = UNSET
    extensions: (
        Annotated[
            dict[str, Any],
            Meta(
                description="Values that the schema does not know, under keys `namespace:name`.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    names: (
        Annotated[
            dict[str, Annotated[str, Meta(max_length=2000, min_length=1)]],
            Meta(
                description="The name in other languages: BCP 47 tag -> name.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    aliases: (
        Annotated[
            list[Annotated[str, Meta(max_length=2000, min_length=1)]], Meta(description="Other names that sources use.", min_length=1)
        ]
        | UnsetType
    ) = UNSET
    source_id: (
        Annotated[
            str,
            Meta(
                description="The source that speaks of a described or anonymous actor.",
                max_length=80,
                pattern="^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    country: (
        Annotated[
            str,
            Meta(
                description="The country that the source gives the actor, ISO 3166-1 alpha-3.",
                pattern="^[A-Z]{3}$",
            ),
        ]
        | UnsetType
    ) = UNSET
    sectors: (
        Annotated[
            list[Sector],
            Meta(
                description="The parts of society that the actor acts in.", min_length=1
            ),
        ]
        | UnsetType
    ) = UNSET
    same_as_id: (
        Annotated[
            str,
            Meta(
                description="The actor that this one turned out to be.",
                max_length=80,
                pattern="^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    xrefs: (
        Annotated[
            list[Annotated[str, Meta(max_length=200, pattern="^[a-z][a-z0-9-]*:[!-~]+$") ]],
            Meta(
                description="Identifiers in other systems, `scheme:value`; only from a pinned, named reference.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET


class Affiliation(Struct, kw_only=True, forbid_unknown_fields=True):
    """A tie between an actor and an organization, or a post that an actor holds."""

    id: Annotated[
        str,
        Meta(
            description="The affiliation's id.",
            max_length=80,
            pattern="^aff:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    actor_id: Annotated[
        str,
        Meta(
            description="The actor that belongs, heads, speaks.",
            max_length=80,
            pattern="^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    kind: Annotated[AffiliationKind, Meta(description="How.")]
    status: Annotated[AffiliationStatus, Meta(description="Whether it is in force.")]
    basis: Annotated[Basis, Meta(description="Where the affiliation comes from.")]
    note: (
        Annotated[
            str, Meta(description="The coder's remark.", max_length=2000, min_length=1)
        ]
        | UnsetType
    ) = UNSET
    extensions: (
        Annotated[
            dict[str, Any],
            Meta(
                description="Values that the schema does not know, under keys `namespace:name`.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    organization_id: (
        Annotated[
            str,
            Meta(
                description="The actor that it belongs to, heads, speaks for.",
                max_length=80,
                pattern="^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    post: (
        Annotated[
            str,
            Meta(
                description="The post, as the text words it.",
                max_length=2000,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    since: (
        Annotated[
            str,
            Meta(
                description="When it began.",
                max_length=80,
                pattern="^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$",
            ),
        ]
        | UnsetType
    ) = UNSET
    until: (
        Annotated[
            str,
            Meta(
                description="When it ended.",
                max_length=80,
                pattern="^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$",
            ),
        ]
        | UnsetType
    ) = UNSET
    evidence: (
        Annotated[
            list[Evidence],
            Meta(
                description="Where the text says it; required when the basis is text.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET


class Claim(Struct, kw_only=True, forbid_unknown_fields=True):
    """One statement's commitment to one record: polarity, certainty and modality."""

    id: Annotated[
        str,
        Meta(
            description="The claim's id; its slug starts with the statement's by convention.",
            max_length=80,
            pattern="^clm:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    target_id: Annotated[
        str,
        Meta(
            description="What the claim is about; an actor only with the aspect attribute.",
            max_length=80,
            pattern="^(?:evt|par|rel|aff|sta|act):[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    aspect: Annotated[Aspect, Meta(description="Which side of the target it is about.")]
    polarity: Annotated[
        Polarity,
        Meta(description="Whether it says that it is so or that it is not so."),
    ]
    certainty: Annotated[Certainty, Meta(description="How sure the speaker is.")]
    modality: Annotated[
        Modality, Meta(description="In what mode it presents the target.")
    ]
    value: (
        Annotated[
            str,
            Meta(
                description="What it says, with every aspect but occurrence.\n\nEDTF for time, a place id for place, an actor id for actor, an integer or `low..high` for\ncount, a role for role; else the coder's words.",
                max_length=2000,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    evidence: (
        Annotated[
            list[Evidence],
            Meta(
                description="Where the text says it; the statement's evidence when absent, in a narrate the target's.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET


class Participation(Struct, kw_only=True, forbid_unknown_fields=True):
    """An actor's part in an event: a proposition of its own that claims can be about."""

    id: Annotated[
        str,
        Meta(
            description="The participation's id; its slug starts with the event's by convention.",
            max_length=80,
            pattern="^par:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    actor_id: Annotated[
        str,
        Meta(
            description="The actor.",
            max_length=80,
            pattern="^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    role: Annotated[Role, Meta(description="The part.")]
    count: (
        Annotated[Count, Meta(description="How many people of the actor take part.")]
        | UnsetType
    ) = UNSET
    exhaustive: (
        Annotated[
            bool,
            Meta(
                description='False where the text gives the actor as an example ("such as"); absent means true.'
            ),
        ]
        | UnsetType
    ) = UNSET
    evidence: (
        Annotated[
            list[Evidence],
            Meta(
                description="Where the text says it; the event's evidence when absent.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET


class Place(Struct, kw_only=True, forbid_unknown_fields=True):
    """A place as a text names it."""

    id: Annotated[
        str,
        Meta(
            description="The place's id.",
            max_length=80,
            pattern="^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    name: Annotated[str, Meta(description="The name.", max_length=2000, min_length=1)]
    kind: Annotated[PlaceKind, Meta(description="What sort of place it is.")]
    precision: Annotated[
        Precision,
        Meta(
            description="How exactly the name or the coordinates locate what happened there."
        ),
    ]
    note: (
        Annotated[
            str, Meta(description="The coder's remark.", max_length=2000, min_length=1)
        ]
        | UnsetType
    ) = UNSET
    extensions: (
        Annotated[
            dict[str, Any],
            Meta(
                description="Values that the schema does not know, under keys `namespace:name`.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    names: (
        Annotated[
            dict[str, Annotated[str, Meta(max_length=2000, min_length=1)]],
            Meta(
                description="The name in other languages: BCP 47 tag -> name.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    within_id: (
        Annotated[
            str,
            Meta(
                description="The smallest place of the dataset that contains it.",
                max_length=80,
                pattern="^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    country: (
        Annotated[
            str,
            Meta(
                description="The country that the source places it in, ISO 3166-1 alpha-3.",
                pattern="^[A-Z]{3}$",
            ),
        ]
        | UnsetType
    ) = UNSET
    latitude: (
        Annotated[float, Meta(description="Degrees north, WGS 84.", ge=-90.0, le=90.0)]
        | UnsetType
    ) = UNSET
    longitude: (
        Annotated[float, Meta(description="Degrees east, WGS 84.", ge=-180.0, le=180.0)]
        | UnsetType
    ) = UNSET
    xrefs: (
        Annotated[
            list[Annotated[str, Meta(max_length=200, pattern="^[a-z][a-z0-9-]*:[!-~]+$") ]],
            Meta(
                description="Identifiers in other systems, `scheme:value`; only from a pinned, named reference.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET


class Relation(Struct, kw_only=True, forbid_unknown_fields=True):
    """A proposition that one event or statement bears on another: order, cause, condition."""

    id: Annotated[
        str,
        Meta(
            description="The relation's id.",
            max_length=80,
            pattern="^rel:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    from_id: Annotated[
        str,
        Meta(
            description="The first end; of a condition, the antecedent.",
            max_length=80,
            pattern="^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    type: Annotated[RelationType, Meta(description="How it bears on the other end.")]
    to_id: Annotated[
        str,
        Meta(
            description="The second end.",
            max_length=80,
            pattern="^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    basis: Annotated[RelationBasis, Meta(description="Where the relation comes from.")]
    note: (
        Annotated[
            str, Meta(description="The coder's remark.", max_length=2000, min_length=1)
        ]
        | UnsetType
    ) = UNSET
    extensions: (
        Annotated[
            dict[str, Any],
            Meta(
                description="Values that the schema does not know, under keys `namespace:name`.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    evidence: (
        Annotated[
            list[Evidence],
            Meta(
                description="Where the text says it; required when the basis is text.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET


class Uncoded(Struct, kw_only=True, forbid_unknown_fields=True):
    """Why a segment carries no record."""

    reason: Annotated[UncodedReason, Meta(description="The reason.")]
    duplicate_of_id: (
        Annotated[
            str,
            Meta(
                description="The segment that it repeats, when the reason is duplicate.",
                max_length=80,
                pattern="^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET


class When(Struct, kw_only=True, forbid_unknown_fields=True):
    """
    A time: a date, the words that give it, or its place beside an event; at least one of them.

    It carries no digit that the source or its metadata do not license.
    """

    basis: Annotated[WhenBasis, Meta(description="Where the time comes from.")]
    edtf: (
        Annotated[
            str,
            Meta(
                description="The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits.",
                max_length=80,
                pattern="^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$",
            ),
        ]
        | UnsetType
    ) = UNSET
    text: (
        Annotated[
            str,
            Meta(
                description="The phrase that gives the time.",
                max_length=2000,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    anchor_id: (
        Annotated[
            str,
            Meta(
                description="The event or statement that the time is relative to.",
                max_length=80,
                pattern="^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    anchor_relation: (
        Annotated[AnchorRelation, Meta(description="How the time lies to the anchor.")]
        | UnsetType
    ) = UNSET


class Event(Struct, kw_only=True, forbid_unknown_fields=True):
    """
    A proposition that something happens, goes on or holds.

    It says nothing about truth: claims do. One event can be demanded by one actor, denied by a
    second and foretold by a third.
    """

    id: Annotated[
        str,
        Meta(
            description="The event's id.",
            max_length=80,
            pattern="^evt:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    kind: Annotated[
        EventKind, Meta(description="Whether it is an action, a process or a state.")
    ]
    category: Annotated[Category, Meta(description="What happens.")]
    summary: Annotated[
        str,
        Meta(
            description="The event in one line, in the coder's words.",
            max_length=2000,
            min_length=1,
        ),
    ]
    evidence: Annotated[
        list[Evidence], Meta(description="Where the text speaks of it.", min_length=1)
    ]
    note: (
        Annotated[
            str, Meta(description="The coder's remark.", max_length=2000, min_length=1)
        ]
        | UnsetType
    ) = UNSET
    extensions: (
        Annotated[
            dict[str, Any],
            Meta(
                description="Values that the schema does not know, under keys `namespace:name`.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    modes: (
        Annotated[
            list[Mode],
            Meta(
                description="In what way, from the modes of the category.", min_length=1
            ),
        ]
        | UnsetType
    ) = UNSET
    contexts: (
        Annotated[list[Context], Meta(description="What it is about.", min_length=1)]
        | UnsetType
    ) = UNSET
    time: Annotated[When, Meta(description="When it happens.")] | UnsetType = UNSET
    place_id: (
        Annotated[
            str,
            Meta(
                description="Where it happens.",
                max_length=80,
                pattern="^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    from_place_id: (
        Annotated[
            str,
            Meta(
                description="Where a movement starts.",
                max_length=80,
                pattern="^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    to_place_id: (
        Annotated[
            str,
            Meta(
                description="Where a movement ends.",
                max_length=80,
                pattern="^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    count: (
        Annotated[Count, Meta(description="How many times it happens.")] | UnsetType
    ) = UNSET
    participations: (
        Annotated[
            list[Participation], Meta(description="Who has a part in it.", min_length=1)
        ]
        | UnsetType
    ) = UNSET


class Gap(Struct, kw_only=True, forbid_unknown_fields=True):
    """A typed, sourced absence: a silence, a refusal, a question left open."""

    id: Annotated[
        str,
        Meta(
            description="The gap's id.",
            max_length=80,
            pattern="^gap:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    kind: Annotated[GapKind, Meta(description="In what way it is absent.")]
    about_id: Annotated[
        str,
        Meta(
            description="The record that it is about.",
            max_length=80,
            pattern="^(?:src|seg|act|aff|plc|evt|par|rel|sta|clm|gap):[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    aspect: Annotated[
        GapAspect, Meta(description="Which side of that record is not known.")
    ]
    note: (
        Annotated[
            str, Meta(description="The coder's remark.", max_length=2000, min_length=1)
        ]
        | UnsetType
    ) = UNSET
    extensions: (
        Annotated[
            dict[str, Any],
            Meta(
                description="Values that the schema does not know, under keys `namespace:name`.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    expected_from_id: (
        Annotated[
            str,
            Meta(
                description="Who was expected to say it.",
                max_length=80,
                pattern="^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    held_by_id: (
        Annotated[
            str,
            Meta(
                description="The statement that leaves it open: vague, partial or silent on it.",
                max_length=80,
                pattern="^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    as_of: (
        Annotated[
            str,
            Meta(
                description="When it was so.",
                max_length=80,
                pattern="^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$",
            ),
        ]
        | UnsetType
    ) = UNSET
    closed_by_id: (
        Annotated[
            str,
            Meta(
                description="The source or statement that fills it; the gap is open until it is there.",
                max_length=80,
                pattern="^(?:src|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    expected_time: (
        Annotated[When, Meta(description="When an answer is expected.")] | UnsetType
    ) = UNSET
    evidence: (
        Annotated[
            list[Evidence],
            Meta(
                description="Where the text says so; required but for missing metadata.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET


class Segment(Struct, kw_only=True, forbid_unknown_fields=True):
    """
    A stretch of a source's text that is cited as one: a headline, a sentence, a caption.

    All of the text is segmented, headline first. The list is data: nothing splits the text again.
    """

    id: Annotated[
        str,
        Meta(
            description="The segment's id; its slug starts with the source's by convention.",
            max_length=80,
            pattern="^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    kind: Annotated[SegmentKind, Meta(description="What part of the layout it is.")]
    start: Annotated[
        int,
        Meta(
            description="First code point, counted from the start of the normalised text.",
            ge=0,
            le=9007199254740991,
        ),
    ]
    end: Annotated[
        int,
        Meta(description="The code point just behind it.", ge=0, le=9007199254740991),
    ]
    sha256: Annotated[
        str,
        Meta(
            description="SHA-256 of the UTF-8 bytes of exactly this span of the normalised text.",
            pattern="^[0-9a-f]{64}$",
        ),
    ]
    gloss: (
        Annotated[
            str,
            Meta(
                description="A locator in the coder's own words; not a restatement, no run of the text's words.",
                max_length=80,
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    uncoded: (
        Annotated[
            Uncoded,
            Meta(description="Present when no record is encoded from this segment."),
        ]
        | UnsetType
    ) = UNSET


class Source(Struct, kw_only=True, forbid_unknown_fields=True):
    """
    A publication: what is known about it, and its text as a list of segments.

    Offsets and hashes are over the normalised text (see the encoding guidelines), so that whoever
    holds the text can verify them and nobody needs to redistribute it.
    """

    id: Annotated[
        str,
        Meta(
            description="The source's id.",
            max_length=80,
            pattern="^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    kind: Annotated[SourceKind, Meta(description="What sort of publication it is.")]
    language: Annotated[
        str,
        Meta(
            description="The language of the text.",
            pattern="^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
        ),
    ]
    licence: Annotated[
        str,
        Meta(
            description="The licence of the text; `LicenseRef-unknown` where none is stated.",
            max_length=80,
            pattern="^[A-Za-z0-9][A-Za-z0-9.+-]*$",
        ),
    ]
    text_policy: Annotated[
        TextPolicy, Meta(description="Whether the text may be redistributed.")
    ]
    text_sha256: Annotated[
        str,
        Meta(
            description="SHA-256 of the UTF-8 bytes of the normalised text.",
            pattern="^[0-9a-f]{64}$",
        ),
    ]
    text_length: Annotated[
        int,
        Meta(
            description="The length of the normalised text in code points.",
            ge=0,
            le=9007199254740991,
        ),
    ]
    segments: Annotated[
        list[Segment],
        Meta(description="The text from start to end, in order.", min_length=1),
    ]
    note: (
        Annotated[
            str, Meta(description="The coder's remark.", max_length=2000, min_length=1)
        ]
        | UnsetType
    ) = UNSET
    extensions: (
        Annotated[
            dict[str, Any],
            Meta(
                description="Values that the schema does not know, under keys `namespace:name`.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    title: (
        Annotated[
            str,
            Meta(
                description="The title, word for word.", max_length=2000, min_length=1
            ),
        ]
        | UnsetType
    ) = UNSET
    publisher_id: (
        Annotated[
            str,
            Meta(
                description="The actor that published it.",
                max_length=80,
                pattern="^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    authors: (
        Annotated[
            list[Annotated[str, Meta(max_length=2000, min_length=1)]],
            Meta(description="The names of its authors, as printed.", min_length=1),
        ]
        | UnsetType
    ) = UNSET
    url: (
        Annotated[
            str,
            Meta(
                description="Where it was published.",
                max_length=2000,
                pattern="^https?://[!-~]+$",
            ),
        ]
        | UnsetType
    ) = UNSET
    archive_url: (
        Annotated[
            str,
            Meta(
                description="Where an archived copy is.",
                max_length=2000,
                pattern="^https?://[!-~]+$",
            ),
        ]
        | UnsetType
    ) = UNSET
    published: (
        Annotated[
            str,
            Meta(
                description="When it was published.",
                max_length=80,
                pattern="^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$",
            ),
        ]
        | UnsetType
    ) = UNSET
    retrieved: (
        Annotated[
            str,
            Meta(
                description="The day on which the text was retrieved.",
                pattern="^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
            ),
        ]
        | UnsetType
    ) = UNSET
    quote_limit: (
        Annotated[
            int,
            Meta(
                description="How many code points all quotes together may reproduce; needed for offsets_only.",
                ge=0,
                le=9007199254740991,
            ),
        ]
        | UnsetType
    ) = UNSET
    derived_from_id: (
        Annotated[
            str,
            Meta(
                description="The source that this one syndicates or translates: the two are one voice.",
                max_length=80,
                pattern="^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET


class Statement(Struct, kw_only=True, forbid_unknown_fields=True):
    """
    One speech act: who says it, in what way, and what it claims.

    The narrate of a source is the root; every other statement is reported in another, so that a
    chain of who reports whom ends in a document.
    """

    id: Annotated[
        str,
        Meta(
            description="The statement's id.",
            max_length=80,
            pattern="^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
    ]
    act: Annotated[Act, Meta(description="What is done by saying it.")]
    content: Annotated[
        Content, Meta(description="Whether the text gives what it says.")
    ]
    note: (
        Annotated[
            str, Meta(description="The coder's remark.", max_length=2000, min_length=1)
        ]
        | UnsetType
    ) = UNSET
    extensions: (
        Annotated[
            dict[str, Any],
            Meta(
                description="Values that the schema does not know, under keys `namespace:name`.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    speaker_ids: (
        Annotated[
            list[Annotated[str, Meta(max_length=80, pattern="^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$") ]],
            Meta(
                description="Who says it; absent where the text names nobody.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    speakers_exhaustive: (
        Annotated[
            bool,
            Meta(
                description='False where there are further speakers ("among others"); absent means true.'
            ),
        ]
        | UnsetType
    ) = UNSET
    on_behalf_of_id: (
        Annotated[
            str,
            Meta(
                description="The actor that the speaker speaks for.",
                max_length=80,
                pattern="^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    addressee_ids: (
        Annotated[
            list[Annotated[str, Meta(max_length=80, pattern="^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$") ]], Meta(description="Whom it is said to.", min_length=1)
        ]
        | UnsetType
    ) = UNSET
    form: (
        Annotated[
            Form,
            Meta(description="How its words are given; absent for a narrate only."),
        ]
        | UnsetType
    ) = UNSET
    stance: (
        Annotated[
            Stance,
            Meta(
                description="How the narrator stands to it; absent for a narrate only."
            ),
        ]
        | UnsetType
    ) = UNSET
    channel: Annotated[Channel, Meta(description="Its medium.")] | UnsetType = UNSET
    utterance: (
        Annotated[
            str,
            Meta(
                description="A key that groups acts done in one breath.",
                max_length=80,
                pattern="^[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    reported_in_id: (
        Annotated[
            str,
            Meta(
                description="The statement that reports it; absent for a narrate only.",
                max_length=80,
                pattern="^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    source_id: (
        Annotated[
            str,
            Meta(
                description="The document whose voice it is; for a narrate only.",
                max_length=80,
                pattern="^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    about_id: (
        Annotated[
            str,
            Meta(
                description="What it is about, where its content is not given.",
                max_length=80,
                pattern="^(?:src|seg|act|aff|plc|evt|par|rel|sta|clm|gap):[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    quotes: (
        Annotated[
            list[Quote],
            Meta(
                description="Its words, where they are given word for word.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    count: (
        Annotated[Count, Meta(description="How many times it was said.")] | UnsetType
    ) = UNSET
    time: Annotated[When, Meta(description="When it was said.")] | UnsetType = UNSET
    place_id: (
        Annotated[
            str,
            Meta(
                description="Where it was said.",
                max_length=80,
                pattern="^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$",
            ),
        ]
        | UnsetType
    ) = UNSET
    claims: (
        Annotated[
            list[Claim],
            Meta(description="What it commits its speaker to.", min_length=1),
        ]
        | UnsetType
    ) = UNSET
    evidence: (
        Annotated[
            list[Evidence],
            Meta(
                description="Where the text reports it; required but for a narrate.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET


class Dossier(Struct, kw_only=True, forbid_unknown_fields=True):
    """
    A document of the dataset: lists of records, each absent when empty.

    The dataset is the union of all its dossiers. Ids are global and references resolve across
    documents.
    """

    schema_version: Annotated[
        str,
        Meta(
            description="The version of the schema that the document is written for.",
            pattern="^1\\.(?:0|[1-9][0-9]{0,3})$",
        ),
    ]
    field_schema: (
        Annotated[
            str,
            Meta(
                description="The address of this schema, so that editors validate and complete the document.",
                max_length=2000,
                pattern="^https?://[!-~]+$",
            ),
        ]
        | UnsetType
    ) = field(name="$schema", default=UNSET)
    sources: (
        Annotated[list[Source], Meta(description="What was encoded.", min_length=1)]
        | UnsetType
    ) = UNSET
    actors: (
        Annotated[list[Actor], Meta(description="Who acts and speaks.", min_length=1)]
        | UnsetType
    ) = UNSET
    affiliations: (
        Annotated[
            list[Affiliation],
            Meta(description="How actors belong together.", min_length=1),
        ]
        | UnsetType
    ) = UNSET
    places: (
        Annotated[list[Place], Meta(description="Where.", min_length=1)] | UnsetType
    ) = UNSET
    events: (
        Annotated[
            list[Event], Meta(description="What happens, or is said to.", min_length=1)
        ]
        | UnsetType
    ) = UNSET
    relations: (
        Annotated[
            list[Relation],
            Meta(
                description="How events and statements bear on each other.",
                min_length=1,
            ),
        ]
        | UnsetType
    ) = UNSET
    statements: (
        Annotated[list[Statement], Meta(description="Who says what.", min_length=1)]
        | UnsetType
    ) = UNSET
    gaps: (
        Annotated[
            list[Gap],
            Meta(
                description="What is not known, not said, not answered.", min_length=1
            ),
        ]
        | UnsetType
    ) = UNSET
