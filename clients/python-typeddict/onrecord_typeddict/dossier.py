# Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen python-typeddict`. Do not edit.

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

Act: TypeAlias = Literal["narrate", "assert", "confirm", "acknowledge", "deny", "predict", "warn", "accuse", "condemn", "praise", "apologize", "advocate", "request", "demand", "threaten", "promise", "offer", "agree", "reject", "declare", "decline_comment"]
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


ActorKind: TypeAlias = Literal["person", "organization", "state", "subnational", "group", "population"]
"""
What sort of thing an actor is.

- `person`: one human being
- `organization`: a body with members or staff: offices, ministries, parties, companies, armed groups
- `state`: a sovereign or partially recognised state
- `subnational`: a province or city that acts as a body
- `group`: individuals without an organization
- `population`: the people of a place or of a description
"""


AffiliationKind: TypeAlias = Literal["holds_post", "heads", "member_of", "part_of", "office_of", "governs", "speaks_for", "works_for", "allied_with", "successor_of"]
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


AffiliationStatus: TypeAlias = Literal["current", "former", "acting", "designate", "disputed"]
"""
Whether an affiliation is in force.

- `current`: in force at the time of the source
- `former`: ended before the source
- `acting`: in force for an interim
- `designate`: chosen and not yet in force
- `disputed`: claimed and contested
"""


AnchorRelation: TypeAlias = Literal["before", "after", "during", "by", "since", "until", "around"]
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


Aspect: TypeAlias = Literal["occurrence", "type", "time", "place", "actor", "role", "count", "purpose", "cause", "identity", "attribute"]
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


Basis: TypeAlias = Literal["text", "inferred", "external"]
"""
Where a record that no single claim carries comes from.

- `text`: the text says it: evidence points at where
- `inferred`: a reader must assume it for the text to make sense: a note says why
- `external`: another reference says it: a note names the reference
"""


Category: TypeAlias = Literal["consult", "agree", "cooperate", "aid", "concede", "retreat", "investigate", "protest", "sanction", "mobilize", "coerce", "assault", "inform", "decide", "elect", "litigate", "move", "accident", "policy", "status", "other"]
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


Certainty: TypeAlias = Literal["certain", "probable", "possible", "uncommitted"]
"""
How sure the speaker is, by the words that are used; never how sure the coder is.

- `certain`: presented as fact
- `probable`: presented as likely
- `possible`: presented as possible
- `uncommitted`: raised without commitment
"""


Channel: TypeAlias = Literal["spoken", "written", "social_post", "broadcast", "document"]
"""
The medium of a statement.

- `spoken`: said aloud
- `written`: a letter, a report, a printed statement
- `social_post`: a post on a social network
- `broadcast`: radio, television or a stream
- `document`: an official document
"""


Content: TypeAlias = Literal["given", "unspecified"]
"""
Whether the text gives what a statement says.

- `given`: the text gives it: the statement has claims
- `unspecified`: the text does not give it: the statement has no claims
"""


Context: TypeAlias = Literal["military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression", "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping", "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn", "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking"]
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


class Count(TypedDict, closed=True):
    """A number or a range of numbers; at least one of low, best and high, in that order."""

    low: NotRequired[int]
    """The least number that the source gives."""
    best: NotRequired[int]
    """The number that the source gives."""
    high: NotRequired[int]
    """The greatest number that the source gives."""


EventKind: TypeAlias = Literal["action", "process", "state"]
"""
What sort of happening an event is.

- `action`: somebody does it, at a time; the end of a state is one
- `process`: it goes on over a stretch of time and has parts
- `state`: a condition that holds
"""


class Evidence(TypedDict, closed=True):
    """A pointer from a record to the segment, or the part of one, that it was encoded from."""

    segment_id: str
    """The segment."""
    start: NotRequired[int]
    """First code point of the part, counted from the start of the segment; absent for all of it."""
    end: NotRequired[int]
    """The code point just behind the part, counted from the start of the segment."""


Form: TypeAlias = Literal["direct", "indirect", "mixed", "mentioned"]
"""
How the words of a statement are given.

- `direct`: word for word, in quotation marks
- `indirect`: in the narrator's words
- `mixed`: partly word for word
- `mentioned`: the act is named, its content is not
"""


GapAspect: TypeAlias = Literal["occurrence", "type", "time", "place", "actor", "role", "count", "purpose", "cause", "identity", "attribute", "response", "consequence", "publisher", "author", "date"]
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


GapKind: TypeAlias = Literal["unclear", "undisclosed", "withheld", "no_response", "unspecified", "undetermined", "contested", "missing_metadata"]
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


Modality: TypeAlias = Literal["factual", "prospective", "conditional", "desired", "generic"]
"""
In what mode a claim presents its target. Negation is not a modality: it is polarity.

- `factual`: as having happened or going on
- `prospective`: as planned, predicted or possible
- `conditional`: only under an antecedent
- `desired`: as asked for or aimed at
- `generic`: as a type or a habit
"""


Mode: TypeAlias = Literal["visit", "third_party", "multilateral", "phone", "direct", "indirect", "secret", "mediation", "ceasefire", "treaty", "exchange", "military", "economic", "humanitarian", "withdraw", "release", "disarm", "access", "resign", "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize", "convict", "expel", "discontinue", "designate", "troops", "weapons", "police", "militia", "seize", "restrict", "censor", "curfew", "martial_law", "arrest", "deport", "withhold", "misinformation", "cyber", "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives", "suicide_attack", "aerial", "drone", "heavy_weapons", "crowd_control", "unconventional", "captivity", "custody", "authority", "insecurity", "office", "vote", "candidacy", "result", "certification", "inauguration", "suit", "motion", "ruling"]
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


Naming: TypeAlias = Literal["named", "described", "anonymous", "generic"]
"""
How a text identifies an actor.

- `named`: by a proper name
- `described`: only by a predicate, such as an office once held or an allegiance
- `anonymous`: not at all: sources, people familiar with the matter
- `generic`: as a class, such as voters or residents
"""


PlaceKind: TypeAlias = Literal["country", "region", "city", "site", "water", "other"]
"""
What sort of place a place is.

- `country`: a state's territory
- `region`: an area larger than a settlement, inside a country or across several
- `city`: a city, town or village
- `site`: a building, camp, facility or other spot
- `water`: a sea, strait, river or lake
- `other`: none of these
"""


Polarity: TypeAlias = Literal["positive", "negative"]
"""
Whether a claim says that its target is so or that it is not so.

- `positive`: it is so
- `negative`: it is not so
"""


Precision: TypeAlias = Literal["exact", "settlement", "admin2", "admin1", "country", "region", "unknown"]
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


class Quote(TypedDict, closed=True):
    """Direct speech, exactly as the normalised text has it, without the quotation marks."""

    text: str
    """The words."""
    segment_id: str
    """The segment that they stand in."""
    start: int
    """First code point of the words, counted from the start of the segment."""
    end: int
    """The code point just behind the words, counted from the start of the segment."""


RelationBasis: TypeAlias = Literal["text", "inferred"]
"""
Where a relation comes from.

- `text`: the text says it: evidence points at where
- `inferred`: the coder infers it: a note says why
"""


RelationType: TypeAlias = Literal["part_of", "before", "causes", "promotes", "hinders", "purpose", "about", "if", "unless", "responds_to", "pursuant_to", "fulfils", "breaks", "ends", "repeats", "instance_of", "excludes"]
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


Role: TypeAlias = Literal["agent", "co_agent", "recipient", "mediator", "host", "holder", "candidate", "beneficiary", "affected", "killed", "injured", "detained", "accomplice", "supporter"]
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


Sector: TypeAlias = Literal["COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC"]
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


SegmentKind: TypeAlias = Literal["headline", "deck", "sentence", "caption", "table", "metadata", "other"]
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


SourceKind: TypeAlias = Literal["news", "agency", "press_release", "social_post", "transcript", "court", "document", "dataset", "interview"]
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


Stance: TypeAlias = Literal["neutral", "endorsing", "distancing"]
"""
How the narrator stands to what is said.

- `neutral`: reports it: said, stated
- `endorsing`: takes its truth for granted: confirmed, revealed
- `distancing`: keeps away from it: claimed, reportedly
"""


TextPolicy: TypeAlias = Literal["full", "offsets_only"]
"""
Whether the text of a source may be redistributed.

- `full`: the text may ship with the dataset
- `offsets_only`: the text may not ship: only offsets, hashes, glosses and quotes within quote_limit
"""


UncodedReason: TypeAlias = Literal["duplicate", "no_proposition", "metadata", "out_of_scope"]
"""
Why a segment carries no record.

- `duplicate`: it repeats another segment word for word
- `no_proposition`: it states nothing that could be so or not so
- `metadata`: it speaks about the publication, not about the world
- `out_of_scope`: what it states is outside what the dataset covers
"""


WhenBasis: TypeAlias = Literal["text", "metadata", "inferred", "external"]
"""
Where a time comes from.

- `text`: the text states it
- `metadata`: the metadata of the source state it
- `inferred`: the coder infers it from what the text states: a note says how
- `external`: another reference states it: a note names the reference
"""


class Actor(TypedDict, closed=True):
    """
    A person, a body, a state or a group, exactly as narrow as the text names it.

    Contested characterisations are never properties of an actor: they are somebody's act or claim.
    Whoever the text does not name stays unnamed.
    """

    id: str
    """The actor's id; an unnamed actor's slug starts with its source's by convention."""
    note: NotRequired[str]
    """The coder's remark."""
    extensions: NotRequired[dict[str, Any]]
    """Values that the schema does not know, under keys `namespace:name`."""
    kind: ActorKind
    """What sort of thing the actor is."""
    name: str
    """The name, or for an unnamed actor a short description."""
    names: NotRequired[dict[str, str]]
    """The name in other languages: BCP 47 tag -> name."""
    aliases: NotRequired[list[str]]
    """Other names that sources use."""
    naming: Naming
    """How the text identifies the actor."""
    source_id: NotRequired[str]
    """The source that speaks of a described or anonymous actor."""
    country: NotRequired[str]
    """The country that the source gives the actor, ISO 3166-1 alpha-3."""
    sectors: NotRequired[list[Sector]]
    """The parts of society that the actor acts in."""
    same_as_id: NotRequired[str]
    """The actor that this one turned out to be."""
    xrefs: NotRequired[list[str]]
    """Identifiers in other systems, `scheme:value`; only from a pinned, named reference."""


class Affiliation(TypedDict, closed=True):
    """A tie between an actor and an organization, or a post that an actor holds."""

    id: str
    """The affiliation's id."""
    note: NotRequired[str]
    """The coder's remark."""
    extensions: NotRequired[dict[str, Any]]
    """Values that the schema does not know, under keys `namespace:name`."""
    actor_id: str
    """The actor that belongs, heads, speaks."""
    organization_id: NotRequired[str]
    """The actor that it belongs to, heads, speaks for."""
    kind: AffiliationKind
    """How."""
    post: NotRequired[str]
    """The post, as the text words it."""
    status: AffiliationStatus
    """Whether it is in force."""
    since: NotRequired[str]
    """When it began."""
    until: NotRequired[str]
    """When it ended."""
    basis: Basis
    """Where the affiliation comes from."""
    evidence: NotRequired[list[Evidence]]
    """Where the text says it; required when the basis is text."""


class Claim(TypedDict, closed=True):
    """One statement's commitment to one record: polarity, certainty and modality."""

    id: str
    """The claim's id; its slug starts with the statement's by convention."""
    target_id: str
    """What the claim is about; an actor only with the aspect attribute."""
    aspect: Aspect
    """Which side of the target it is about."""
    polarity: Polarity
    """Whether it says that it is so or that it is not so."""
    certainty: Certainty
    """How sure the speaker is."""
    modality: Modality
    """In what mode it presents the target."""
    value: NotRequired[str]
    """
    What it says, with every aspect but occurrence.

    EDTF for time, a place id for place, an actor id for actor, an integer or `low..high` for
    count, a role for role; else the coder's words.
    """
    evidence: NotRequired[list[Evidence]]
    """Where the text says it; the statement's evidence when absent, in a narrate the target's."""


class Participation(TypedDict, closed=True):
    """An actor's part in an event: a proposition of its own that claims can be about."""

    id: str
    """The participation's id; its slug starts with the event's by convention."""
    actor_id: str
    """The actor."""
    role: Role
    """The part."""
    count: NotRequired[Count]
    """How many people of the actor take part."""
    exhaustive: NotRequired[bool]
    """False where the text gives the actor as an example ("such as"); absent means true."""
    evidence: NotRequired[list[Evidence]]
    """Where the text says it; the event's evidence when absent."""


class Place(TypedDict, closed=True):
    """A place as a text names it."""

    id: str
    """The place's id."""
    note: NotRequired[str]
    """The coder's remark."""
    extensions: NotRequired[dict[str, Any]]
    """Values that the schema does not know, under keys `namespace:name`."""
    name: str
    """The name."""
    names: NotRequired[dict[str, str]]
    """The name in other languages: BCP 47 tag -> name."""
    kind: PlaceKind
    """What sort of place it is."""
    within_id: NotRequired[str]
    """The smallest place of the dataset that contains it."""
    country: NotRequired[str]
    """The country that the source places it in, ISO 3166-1 alpha-3."""
    latitude: NotRequired[float]
    """Degrees north, WGS 84."""
    longitude: NotRequired[float]
    """Degrees east, WGS 84."""
    precision: Precision
    """How exactly the name or the coordinates locate what happened there."""
    xrefs: NotRequired[list[str]]
    """Identifiers in other systems, `scheme:value`; only from a pinned, named reference."""


class Relation(TypedDict, closed=True):
    """A proposition that one event or statement bears on another: order, cause, condition."""

    id: str
    """The relation's id."""
    note: NotRequired[str]
    """The coder's remark."""
    extensions: NotRequired[dict[str, Any]]
    """Values that the schema does not know, under keys `namespace:name`."""
    from_id: str
    """The first end; of a condition, the antecedent."""
    type: RelationType
    """How it bears on the other end."""
    to_id: str
    """The second end."""
    basis: RelationBasis
    """Where the relation comes from."""
    evidence: NotRequired[list[Evidence]]
    """Where the text says it; required when the basis is text."""


class Uncoded(TypedDict, closed=True):
    """Why a segment carries no record."""

    reason: UncodedReason
    """The reason."""
    duplicate_of_id: NotRequired[str]
    """The segment that it repeats, when the reason is duplicate."""


class When(TypedDict, closed=True):
    """
    A time: a date, the words that give it, or its place beside an event; at least one of them.

    It carries no digit that the source or its metadata do not license.
    """

    edtf: NotRequired[str]
    """The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits."""
    text: NotRequired[str]
    """The phrase that gives the time."""
    basis: WhenBasis
    """Where the time comes from."""
    anchor_id: NotRequired[str]
    """The event or statement that the time is relative to."""
    anchor_relation: NotRequired[AnchorRelation]
    """How the time lies to the anchor."""


class Event(TypedDict, closed=True):
    """
    A proposition that something happens, goes on or holds.

    It says nothing about truth: claims do. One event can be demanded by one actor, denied by a
    second and foretold by a third.
    """

    id: str
    """The event's id."""
    note: NotRequired[str]
    """The coder's remark."""
    extensions: NotRequired[dict[str, Any]]
    """Values that the schema does not know, under keys `namespace:name`."""
    kind: EventKind
    """Whether it is an action, a process or a state."""
    category: Category
    """What happens."""
    modes: NotRequired[list[Mode]]
    """In what way, from the modes of the category."""
    contexts: NotRequired[list[Context]]
    """What it is about."""
    time: NotRequired[When]
    """When it happens."""
    place_id: NotRequired[str]
    """Where it happens."""
    from_place_id: NotRequired[str]
    """Where a movement starts."""
    to_place_id: NotRequired[str]
    """Where a movement ends."""
    count: NotRequired[Count]
    """How many times it happens."""
    summary: str
    """The event in one line, in the coder's words."""
    participations: NotRequired[list[Participation]]
    """Who has a part in it."""
    evidence: list[Evidence]
    """Where the text speaks of it."""


class Gap(TypedDict, closed=True):
    """A typed, sourced absence: a silence, a refusal, a question left open."""

    id: str
    """The gap's id."""
    note: NotRequired[str]
    """The coder's remark."""
    extensions: NotRequired[dict[str, Any]]
    """Values that the schema does not know, under keys `namespace:name`."""
    kind: GapKind
    """In what way it is absent."""
    about_id: str
    """The record that it is about."""
    aspect: GapAspect
    """Which side of that record is not known."""
    expected_from_id: NotRequired[str]
    """Who was expected to say it."""
    held_by_id: NotRequired[str]
    """The statement that leaves it open: vague, partial or silent on it."""
    as_of: NotRequired[str]
    """When it was so."""
    closed_by_id: NotRequired[str]
    """The source or statement that fills it; the gap is open until it is there."""
    expected_time: NotRequired[When]
    """When an answer is expected."""
    evidence: NotRequired[list[Evidence]]
    """Where the text says so; required but for missing metadata."""


class Segment(TypedDict, closed=True):
    """
    A stretch of a source's text that is cited as one: a headline, a sentence, a caption.

    All of the text is segmented, headline first. The list is data: nothing splits the text again.
    """

    id: str
    """The segment's id; its slug starts with the source's by convention."""
    kind: SegmentKind
    """What part of the layout it is."""
    start: int
    """First code point, counted from the start of the normalised text."""
    end: int
    """The code point just behind it."""
    sha256: str
    """SHA-256 of the UTF-8 bytes of exactly this span of the normalised text."""
    gloss: NotRequired[str]
    """A locator in the coder's own words; not a restatement, no run of the text's words."""
    uncoded: NotRequired[Uncoded]
    """Present when no record is encoded from this segment."""


class Source(TypedDict, closed=True):
    """
    A publication: what is known about it, and its text as a list of segments.

    Offsets and hashes are over the normalised text (see the encoding guidelines), so that whoever
    holds the text can verify them and nobody needs to redistribute it.
    """

    id: str
    """The source's id."""
    note: NotRequired[str]
    """The coder's remark."""
    extensions: NotRequired[dict[str, Any]]
    """Values that the schema does not know, under keys `namespace:name`."""
    kind: SourceKind
    """What sort of publication it is."""
    title: NotRequired[str]
    """The title, word for word."""
    publisher_id: NotRequired[str]
    """The actor that published it."""
    authors: NotRequired[list[str]]
    """The names of its authors, as printed."""
    url: NotRequired[str]
    """Where it was published."""
    archive_url: NotRequired[str]
    """Where an archived copy is."""
    published: NotRequired[str]
    """When it was published."""
    retrieved: NotRequired[str]
    """The day on which the text was retrieved."""
    language: str
    """The language of the text."""
    licence: str
    """The licence of the text; `LicenseRef-unknown` where none is stated."""
    text_policy: TextPolicy
    """Whether the text may be redistributed."""
    quote_limit: NotRequired[int]
    """How many code points all quotes together may reproduce; needed for offsets_only."""
    derived_from_id: NotRequired[str]
    """The source that this one syndicates or translates: the two are one voice."""
    text_sha256: str
    """SHA-256 of the UTF-8 bytes of the normalised text."""
    text_length: int
    """The length of the normalised text in code points."""
    segments: list[Segment]
    """The text from start to end, in order."""


class Statement(TypedDict, closed=True):
    """
    One speech act: who says it, in what way, and what it claims.

    The narrate of a source is the root; every other statement is reported in another, so that a
    chain of who reports whom ends in a document.
    """

    id: str
    """The statement's id."""
    note: NotRequired[str]
    """The coder's remark."""
    extensions: NotRequired[dict[str, Any]]
    """Values that the schema does not know, under keys `namespace:name`."""
    act: Act
    """What is done by saying it."""
    speaker_ids: NotRequired[list[str]]
    """Who says it; absent where the text names nobody."""
    speakers_exhaustive: NotRequired[bool]
    """False where there are further speakers ("among others"); absent means true."""
    on_behalf_of_id: NotRequired[str]
    """The actor that the speaker speaks for."""
    addressee_ids: NotRequired[list[str]]
    """Whom it is said to."""
    form: NotRequired[Form]
    """How its words are given; absent for a narrate only."""
    stance: NotRequired[Stance]
    """How the narrator stands to it; absent for a narrate only."""
    channel: NotRequired[Channel]
    """Its medium."""
    utterance: NotRequired[str]
    """A key that groups acts done in one breath."""
    reported_in_id: NotRequired[str]
    """The statement that reports it; absent for a narrate only."""
    source_id: NotRequired[str]
    """The document whose voice it is; for a narrate only."""
    about_id: NotRequired[str]
    """What it is about, where its content is not given."""
    content: Content
    """Whether the text gives what it says."""
    quotes: NotRequired[list[Quote]]
    """Its words, where they are given word for word."""
    count: NotRequired[Count]
    """How many times it was said."""
    time: NotRequired[When]
    """When it was said."""
    place_id: NotRequired[str]
    """Where it was said."""
    claims: NotRequired[list[Claim]]
    """What it commits its speaker to."""
    evidence: NotRequired[list[Evidence]]
    """Where the text reports it; required but for a narrate."""


Dossier = TypedDict(
    "Dossier",
    {
        "$schema": NotRequired[str],
        "schema_version": str,
        "sources": NotRequired[list[Source]],
        "actors": NotRequired[list[Actor]],
        "affiliations": NotRequired[list[Affiliation]],
        "places": NotRequired[list[Place]],
        "events": NotRequired[list[Event]],
        "relations": NotRequired[list[Relation]],
        "statements": NotRequired[list[Statement]],
        "gaps": NotRequired[list[Gap]],
    },
    closed=True,
)
