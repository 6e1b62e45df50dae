// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen zod`. Do not edit.

import { z } from "zod";

/**
 * What the speaker does by saying it.
 *
 * - `narrate`: the document's own voice; root of every chain
 * - `assert`: says it is so
 * - `confirm`: says a prior report is so, being in a position to know
 * - `acknowledge`: admits or takes note of something about itself or its side
 * - `deny`: says it is not so (negative claims)
 * - `predict`: says what may follow
 * - `warn`: foretells harm not by the speaker's hand
 * - `accuse`: attributes wrongdoing to a participant
 * - `condemn`: disapproves; presupposes its target
 * - `praise`: approves, endorses, thanks; presupposes its target
 * - `apologize`: regrets its own act; presupposes its target
 * - `advocate`: favours an aim or a course, addressed to nobody in particular
 * - `request`: asks, no stated penalty
 * - `demand`: requires, insists
 * - `threaten`: announces harm by the speaker's side
 * - `promise`: commits to an act that is not a harm to the addressee
 * - `offer`: proposes a deal
 * - `agree`: accepts a request or an offer
 * - `reject`: refuses: the event asked for (negative and prospective, with responds_to) or a claim (negative and factual)
 * - `declare`: enacts by saying: orders with authority, designates, appoints, ends; what it brings about is an event
 * - `decline_comment`: says that it will not say; no claims
 */
export const Act = z.enum([
  "narrate",
  "assert",
  "confirm",
  "acknowledge",
  "deny",
  "predict",
  "warn",
  "accuse",
  "condemn",
  "praise",
  "apologize",
  "advocate",
  "request",
  "demand",
  "threaten",
  "promise",
  "offer",
  "agree",
  "reject",
  "declare",
  "decline_comment",
]);
export type Act = z.infer<typeof Act>;

/**
 * What sort of thing an actor is.
 *
 * - `person`: one human being
 * - `organization`: a body with members or staff: offices, ministries, parties, companies, armed groups
 * - `state`: a sovereign or partially recognised state
 * - `subnational`: a province or city that acts as a body
 * - `group`: individuals without an organization
 * - `population`: the people of a place or of a description
 */
export const ActorKind = z.enum([
  "person",
  "organization",
  "state",
  "subnational",
  "group",
  "population",
]);
export type ActorKind = z.infer<typeof ActorKind>;

/**
 * How a text identifies an actor.
 *
 * - `named`: by a proper name
 * - `described`: only by a predicate, such as an office once held or an allegiance
 * - `anonymous`: not at all: sources, people familiar with the matter
 * - `generic`: as a class, such as voters or residents
 */
export const Naming = z.enum(["named", "described", "anonymous", "generic"]);
export type Naming = z.infer<typeof Naming>;

/**
 * The part of society that an actor acts in; the codes are those of PLOVER 2021.
 *
 * - `COP`: police and other law enforcement
 * - `GOV`: the executive and its agencies
 * - `JUD`: courts and judges
 * - `LEG`: parliaments and their members
 * - `MIL`: regular armed forces
 * - `PRM`: paramilitary forces that do not oppose the government
 * - `PTY`: political parties and candidates
 * - `REB`: armed opposition to a government
 * - `SPY`: intelligence services and their agents
 * - `UAF`: armed forces that nobody has identified
 * - `UNK`: sector cannot be told from the source
 * - `AGR`: farming, fishing and forestry
 * - `BUS`: companies and business people
 * - `CRM`: criminals and criminal organizations
 * - `CVL`: civilians without another sector
 * - `EDU`: schools, universities, students and scholars
 * - `ELI`: people who held public office and no longer do, and their families
 * - `JRN`: media and journalists
 * - `LAB`: workers and trade unions
 * - `MED`: health care and its staff
 * - `REF`: refugees and displaced people
 * - `OPP`: political opposition that is not armed
 * - `PRE`: bodies of a partially recognised state or disputed territory, beside their other sectors
 * - `REL`: religious organizations and clergy
 * - `SOC`: civil society that no other sector covers
 */
export const Sector = z.enum([
  "COP",
  "GOV",
  "JUD",
  "LEG",
  "MIL",
  "PRM",
  "PTY",
  "REB",
  "SPY",
  "UAF",
  "UNK",
  "AGR",
  "BUS",
  "CRM",
  "CVL",
  "EDU",
  "ELI",
  "JRN",
  "LAB",
  "MED",
  "REF",
  "OPP",
  "PRE",
  "REL",
  "SOC",
]);
export type Sector = z.infer<typeof Sector>;

/**
 * A person, a body, a state or a group, exactly as narrow as the text names it.
 *
 * Contested characterisations are never properties of an actor: they are somebody's act or claim.
 * Whoever the text does not name stays unnamed.
 */
export const Actor = z
  .object({
    /** The actor's id; an unnamed actor's slug starts with its source's by convention. */
    id: z.string().regex(new RegExp("^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The coder's remark. */
    note: z.string().min(1).max(2000).optional(),
    /** Values that the schema does not know, under keys `namespace:name`. */
    extensions: z.record(z.string(), z.any()).optional(),
    /** What sort of thing the actor is. */
    kind: ActorKind,
    /** The name, or for an unnamed actor a short description. */
    name: z.string().min(1).max(2000),
    /** The name in other languages: BCP 47 tag -> name. */
    names: z.record(z.string(), z.string().min(1).max(2000)).optional(),
    /** Other names that sources use. */
    aliases: z.array(z.string().min(1).max(2000)).min(1).optional(),
    /** How the text identifies the actor. */
    naming: Naming,
    /** The source that speaks of a described or anonymous actor. */
    source_id: z
      .string()
      .regex(new RegExp("^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** The country that the source gives the actor, ISO 3166-1 alpha-3. */
    country: z.string().regex(new RegExp("^[A-Z]{3}$")).optional(),
    /** The parts of society that the actor acts in. */
    sectors: z.array(Sector).min(1).optional(),
    /** The actor that this one turned out to be. */
    same_as_id: z
      .string()
      .regex(new RegExp("^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** Identifiers in other systems, `scheme:value`; only from a pinned, named reference. */
    xrefs: z
      .array(z.string().regex(new RegExp("^[a-z][a-z0-9-]*:[!-~]+$")).max(200))
      .min(1)
      .optional(),
  })
  .strict();
export type Actor = z.infer<typeof Actor>;

/**
 * How an actor belongs to, acts for or stands beside an organization.
 *
 * - `holds_post`: the actor holds the post that is named, in the organization
 * - `heads`: the actor leads the organization
 * - `member_of`: the actor is one of the organization's members
 * - `part_of`: the actor is a unit of the organization
 * - `office_of`: the actor is the office or staff of the person or post that is named
 * - `governs`: the actor is the government, or part of the government, of the state
 * - `speaks_for`: the actor is entitled to speak for the organization
 * - `works_for`: the actor is employed by the organization
 * - `allied_with`: the actor fights or acts on the organization's side without being part of it
 * - `successor_of`: the actor took the organization's place
 */
export const AffiliationKind = z.enum([
  "holds_post",
  "heads",
  "member_of",
  "part_of",
  "office_of",
  "governs",
  "speaks_for",
  "works_for",
  "allied_with",
  "successor_of",
]);
export type AffiliationKind = z.infer<typeof AffiliationKind>;

/**
 * Whether an affiliation is in force.
 *
 * - `current`: in force at the time of the source
 * - `former`: ended before the source
 * - `acting`: in force for an interim
 * - `designate`: chosen and not yet in force
 * - `disputed`: claimed and contested
 */
export const AffiliationStatus = z.enum(["current", "former", "acting", "designate", "disputed"]);
export type AffiliationStatus = z.infer<typeof AffiliationStatus>;

/**
 * Where a record that no single claim carries comes from.
 *
 * - `text`: the text says it: evidence points at where
 * - `inferred`: a reader must assume it for the text to make sense: a note says why
 * - `external`: another reference says it: a note names the reference
 */
export const Basis = z.enum(["text", "inferred", "external"]);
export type Basis = z.infer<typeof Basis>;

/**
 * A pointer from a record to the segment, or the part of one, that it was encoded from.
 */
export const Evidence = z
  .object({
    /** The segment. */
    segment_id: z.string().regex(new RegExp("^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** First code point of the part, counted from the start of the segment; absent for all of it. */
    start: z.number().int().gte(0).lte(9007199254740991).optional(),
    /** The code point just behind the part, counted from the start of the segment. */
    end: z.number().int().gte(0).lte(9007199254740991).optional(),
  })
  .strict();
export type Evidence = z.infer<typeof Evidence>;

/**
 * A tie between an actor and an organization, or a post that an actor holds.
 */
export const Affiliation = z
  .object({
    /** The affiliation's id. */
    id: z.string().regex(new RegExp("^aff:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The coder's remark. */
    note: z.string().min(1).max(2000).optional(),
    /** Values that the schema does not know, under keys `namespace:name`. */
    extensions: z.record(z.string(), z.any()).optional(),
    /** The actor that belongs, heads, speaks. */
    actor_id: z.string().regex(new RegExp("^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The actor that it belongs to, heads, speaks for. */
    organization_id: z
      .string()
      .regex(new RegExp("^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** How. */
    kind: AffiliationKind,
    /** The post, as the text words it. */
    post: z.string().min(1).max(2000).optional(),
    /** Whether it is in force. */
    status: AffiliationStatus,
    /** When it began. */
    since: z
      .string()
      .regex(
        new RegExp(
          "^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$",
        ),
      )
      .max(80)
      .optional(),
    /** When it ended. */
    until: z
      .string()
      .regex(
        new RegExp(
          "^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$",
        ),
      )
      .max(80)
      .optional(),
    /** Where the affiliation comes from. */
    basis: Basis,
    /** Where the text says it; required when the basis is text. */
    evidence: z.array(Evidence).min(1).optional(),
  })
  .strict();
export type Affiliation = z.infer<typeof Affiliation>;

/**
 * How a time lies to the event or statement that anchors it.
 *
 * - `before`: earlier than the anchor
 * - `after`: later than the anchor
 * - `during`: while the anchor goes on
 * - `by`: no later than the anchor
 * - `since`: from the anchor on
 * - `until`: up to the anchor
 * - `around`: near the anchor
 */
export const AnchorRelation = z.enum([
  "before",
  "after",
  "during",
  "by",
  "since",
  "until",
  "around",
]);
export type AnchorRelation = z.infer<typeof AnchorRelation>;

/**
 * Which side of its target a claim is about.
 *
 * - `occurrence`: that it is so, happens, holds
 * - `type`: what kind of thing it is
 * - `time`: when
 * - `place`: where
 * - `actor`: who takes part
 * - `role`: in what part
 * - `count`: how many
 * - `purpose`: to what end
 * - `cause`: through what
 * - `identity`: that it is the same as something else
 * - `attribute`: a quality of an actor
 */
export const Aspect = z.enum([
  "occurrence",
  "type",
  "time",
  "place",
  "actor",
  "role",
  "count",
  "purpose",
  "cause",
  "identity",
  "attribute",
]);
export type Aspect = z.infer<typeof Aspect>;

/**
 * What happens, named as PLOVER 2021 names it where it has a name. What one speaker does with words alone is a statement, never an event.
 *
 * - `consult`: meet, talk, negotiate, visit, mediate
 * - `agree`: conclude an agreement jointly
 * - `cooperate`: two-way material cooperation, intelligence sharing
 * - `aid`: one-way material help, arms, asylum, rescue
 * - `concede`: ease restrictions, suspend, yield without material change
 * - `retreat`: release, withdraw, disarm, resign, observe a ceasefire
 * - `investigate`: inquire, probe, prosecute
 * - `protest`: collective civilian dissent
 * - `sanction`: cut or reduce relations; designate; convict; expel
 * - `mobilize`: move or ready forces short of force
 * - `coerce`: repress, arrest, seize, restrict, censor, cyber
 * - `assault`: physical violence with any weapon, abduction
 * - `inform`: one party privately conveys information to another
 * - `decide`: a choice by an authority, before or apart from its execution
 * - `elect`: vote, candidacy, result, certification, inauguration
 * - `litigate`: bring, argue or decide a case in court
 * - `move`: travel, flee, evacuate, be displaced
 * - `accident`: unintended death, injury or damage; disaster
 * - `policy`: a standing rule or posture; always a state
 * - `status`: a condition in force: captivity, custody, ceasefire, authority, office; always a state
 * - `other`: none fits
 */
export const Category = z.enum([
  "consult",
  "agree",
  "cooperate",
  "aid",
  "concede",
  "retreat",
  "investigate",
  "protest",
  "sanction",
  "mobilize",
  "coerce",
  "assault",
  "inform",
  "decide",
  "elect",
  "litigate",
  "move",
  "accident",
  "policy",
  "status",
  "other",
]);
export type Category = z.infer<typeof Category>;

/**
 * How sure the speaker is, by the words that are used; never how sure the coder is.
 *
 * - `certain`: presented as fact
 * - `probable`: presented as likely
 * - `possible`: presented as possible
 * - `uncommitted`: raised without commitment
 */
export const Certainty = z.enum(["certain", "probable", "possible", "uncommitted"]);
export type Certainty = z.infer<typeof Certainty>;

/**
 * The medium of a statement.
 *
 * - `spoken`: said aloud
 * - `written`: a letter, a report, a printed statement
 * - `social_post`: a post on a social network
 * - `broadcast`: radio, television or a stream
 * - `document`: an official document
 */
export const Channel = z.enum(["spoken", "written", "social_post", "broadcast", "document"]);
export type Channel = z.infer<typeof Channel>;

/**
 * Whether a claim says that its target is so or that it is not so.
 *
 * - `positive`: it is so
 * - `negative`: it is not so
 */
export const Polarity = z.enum(["positive", "negative"]);
export type Polarity = z.infer<typeof Polarity>;

/**
 * In what mode a claim presents its target. Negation is not a modality: it is polarity.
 *
 * - `factual`: as having happened or going on
 * - `prospective`: as planned, predicted or possible
 * - `conditional`: only under an antecedent
 * - `desired`: as asked for or aimed at
 * - `generic`: as a type or a habit
 */
export const Modality = z.enum(["factual", "prospective", "conditional", "desired", "generic"]);
export type Modality = z.infer<typeof Modality>;

/**
 * One statement's commitment to one record: polarity, certainty and modality.
 */
export const Claim = z
  .object({
    /** The claim's id; its slug starts with the statement's by convention. */
    id: z.string().regex(new RegExp("^clm:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** What the claim is about; an actor only with the aspect attribute. */
    target_id: z
      .string()
      .regex(new RegExp("^(?:evt|par|rel|aff|sta|act):[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80),
    /** Which side of the target it is about. */
    aspect: Aspect,
    /** Whether it says that it is so or that it is not so. */
    polarity: Polarity,
    /** How sure the speaker is. */
    certainty: Certainty,
    /** In what mode it presents the target. */
    modality: Modality,
    /**
     * What it says, with every aspect but occurrence.
     *
     * EDTF for time, a place id for place, an actor id for actor, an integer or `low..high` for
     * count, a role for role; else the coder's words.
     */
    value: z.string().min(1).max(2000).optional(),
    /** Where the text says it; the statement's evidence when absent, in a narrate the target's. */
    evidence: z.array(Evidence).min(1).optional(),
  })
  .strict();
export type Claim = z.infer<typeof Claim>;

/**
 * Whether the text gives what a statement says.
 *
 * - `given`: the text gives it: the statement has claims
 * - `unspecified`: the text does not give it: the statement has no claims
 */
export const Content = z.enum(["given", "unspecified"]);
export type Content = z.infer<typeof Content>;

/**
 * What an event is about; the values are the 37 contexts of PLOVER 2021.
 *
 * - `military`: armed forces and defence
 * - `intelligence`: intelligence services and espionage
 * - `executive`: the head of state or government and the cabinet
 * - `legislative`: parliaments and law-making
 * - `election`: elections and campaigns
 * - `political_institutions`: constitutions, parties and other institutions of politics
 * - `pro_democracy`: movements or measures for democracy
 * - `pro_autocracy`: movements or measures against democracy
 * - `economic`: trade, finance, labour and prices
 * - `legal`: courts, law and legal proceedings
 * - `reparations`: compensation for past wrongs
 * - `human_rights`: human rights as a whole
 * - `rights_freedoms`: particular rights and freedoms, such as speech or assembly
 * - `repression`: violence or restriction by a state against its own people
 * - `human_security`: the safety and basic needs of people
 * - `gender`: gender and the rights of women
 * - `lgbt`: lesbian, gay, bisexual and transgender people
 * - `religion_ethnicity`: religion, ethnicity and communal relations
 * - `inequality`: inequality and discrimination
 * - `diplomatic`: relations between states
 * - `territory`: borders and the control of territory
 * - `peacekeeping`: peace operations, ceasefires and their observation
 * - `health`: health, disease and medicine
 * - `asylum`: refugees and asylum
 * - `migration`: migration and migrants
 * - `disasters`: natural and industrial disasters
 * - `natural_resource`: water, oil, minerals and other resources
 * - `environment`: environment and climate
 * - `technology`: technology and science
 * - `terrorism`: terrorism and measures against it
 * - `cbrn`: chemical, biological, radiological and nuclear matters
 * - `cyber`: computers, networks and their security
 * - `misinformation`: false or misleading information
 * - `crime`: crime and policing
 * - `corruption`: corruption and abuse of office
 * - `illegal_drugs`: illegal drugs
 * - `trafficking`: trafficking in people, arms or goods
 */
export const Context = z.enum([
  "military",
  "intelligence",
  "executive",
  "legislative",
  "election",
  "political_institutions",
  "pro_democracy",
  "pro_autocracy",
  "economic",
  "legal",
  "reparations",
  "human_rights",
  "rights_freedoms",
  "repression",
  "human_security",
  "gender",
  "lgbt",
  "religion_ethnicity",
  "inequality",
  "diplomatic",
  "territory",
  "peacekeeping",
  "health",
  "asylum",
  "migration",
  "disasters",
  "natural_resource",
  "environment",
  "technology",
  "terrorism",
  "cbrn",
  "cyber",
  "misinformation",
  "crime",
  "corruption",
  "illegal_drugs",
  "trafficking",
]);
export type Context = z.infer<typeof Context>;

/**
 * A number or a range of numbers; at least one of low, best and high, in that order.
 */
export const Count = z
  .object({
    /** The least number that the source gives. */
    low: z.number().int().gte(0).lte(9007199254740991).optional(),
    /** The number that the source gives. */
    best: z.number().int().gte(0).lte(9007199254740991).optional(),
    /** The greatest number that the source gives. */
    high: z.number().int().gte(0).lte(9007199254740991).optional(),
  })
  .strict();
export type Count = z.infer<typeof Count>;

/**
 * What sort of happening an event is.
 *
 * - `action`: somebody does it, at a time; the end of a state is one
 * - `process`: it goes on over a stretch of time and has parts
 * - `state`: a condition that holds
 */
export const EventKind = z.enum(["action", "process", "state"]);
export type EventKind = z.infer<typeof EventKind>;

/**
 * The way in which an event of a category happens; category_modes says which modes a category takes.
 *
 * - `visit`: one side travels to the other
 * - `third_party`: at a third party's place or by its arrangement
 * - `multilateral`: with more than two sides
 * - `phone`: at a distance, by telephone or video
 * - `direct`: face to face or without a go-between
 * - `indirect`: through a go-between
 * - `secret`: kept from the public when it happened
 * - `mediation`: with a third party that helps the sides to agree
 * - `ceasefire`: about stopping the fighting
 * - `treaty`: a formal written agreement
 * - `exchange`: each side gives something of the same sort
 * - `military`: arms, training or forces
 * - `economic`: money, credit or goods
 * - `humanitarian`: relief for people in need
 * - `withdraw`: pull back forces, staff or membership
 * - `release`: let captives, detainees or property go
 * - `disarm`: give up or destroy weapons
 * - `access`: let inspectors, observers or relief in
 * - `resign`: give up an office
 * - `demo`: demonstration, march, vigil
 * - `riot`: violent crowd
 * - `strike`: refusal to work
 * - `hunger`: refusal to eat
 * - `boycott`: refusal to buy or take part
 * - `obstruct`: blocking of a way, a site or a process
 * - `vandalize`: damage to property as protest
 * - `convict`: find guilty or sentence
 * - `expel`: send away diplomats, members or people
 * - `discontinue`: end aid, talks or an agreement
 * - `designate`: put on an official list, such as one of terrorist organizations
 * - `troops`: soldiers
 * - `weapons`: weapons, missiles or their tests
 * - `police`: police forces
 * - `militia`: armed groups that are not regular forces
 * - `seize`: take property, territory, ships or goods
 * - `restrict`: limit movement, trade or rights
 * - `censor`: suppress speech or media
 * - `curfew`: order to stay indoors
 * - `martial_law`: military rule over civilians
 * - `arrest`: take people into custody
 * - `deport`: send people out of the country
 * - `withhold`: keep back pay, supplies or services
 * - `misinformation`: spread what is known to be false
 * - `cyber`: attack or intrusion by computer
 * - `abduct`: take people and hold them
 * - `beat`: blows without a weapon
 * - `torture`: pain inflicted in custody
 * - `sexual`: sexual violence
 * - `targeted`: aimed at a chosen person
 * - `destroy`: destruction of property
 * - `primitive`: blades, stones, clubs, vehicles
 * - `firearms`: small arms
 * - `explosives`: bombs, mines, grenades
 * - `suicide_attack`: the attacker's death is part of it
 * - `aerial`: from manned aircraft or by missile
 * - `drone`: by unmanned aircraft
 * - `heavy_weapons`: artillery, rockets, tanks
 * - `crowd_control`: tear gas, water cannon, rubber bullets
 * - `unconventional`: chemical, biological, radiological or nuclear weapons
 * - `captivity`: being held by somebody without a legal order
 * - `custody`: being held by an authority
 * - `authority`: being entitled to act
 * - `insecurity`: being in danger
 * - `office`: holding a post
 * - `vote`: the casting of votes
 * - `candidacy`: standing for office
 * - `result`: the outcome of a count
 * - `certification`: the formal confirmation of a result
 * - `inauguration`: taking office
 * - `suit`: bringing a case
 * - `motion`: an application to the court
 * - `ruling`: a decision of the court
 */
export const Mode = z.enum([
  "visit",
  "third_party",
  "multilateral",
  "phone",
  "direct",
  "indirect",
  "secret",
  "mediation",
  "ceasefire",
  "treaty",
  "exchange",
  "military",
  "economic",
  "humanitarian",
  "withdraw",
  "release",
  "disarm",
  "access",
  "resign",
  "demo",
  "riot",
  "strike",
  "hunger",
  "boycott",
  "obstruct",
  "vandalize",
  "convict",
  "expel",
  "discontinue",
  "designate",
  "troops",
  "weapons",
  "police",
  "militia",
  "seize",
  "restrict",
  "censor",
  "curfew",
  "martial_law",
  "arrest",
  "deport",
  "withhold",
  "misinformation",
  "cyber",
  "abduct",
  "beat",
  "torture",
  "sexual",
  "targeted",
  "destroy",
  "primitive",
  "firearms",
  "explosives",
  "suicide_attack",
  "aerial",
  "drone",
  "heavy_weapons",
  "crowd_control",
  "unconventional",
  "captivity",
  "custody",
  "authority",
  "insecurity",
  "office",
  "vote",
  "candidacy",
  "result",
  "certification",
  "inauguration",
  "suit",
  "motion",
  "ruling",
]);
export type Mode = z.infer<typeof Mode>;

/**
 * Where a time comes from.
 *
 * - `text`: the text states it
 * - `metadata`: the metadata of the source state it
 * - `inferred`: the coder infers it from what the text states: a note says how
 * - `external`: another reference states it: a note names the reference
 */
export const WhenBasis = z.enum(["text", "metadata", "inferred", "external"]);
export type WhenBasis = z.infer<typeof WhenBasis>;

/**
 * A time: a date, the words that give it, or its place beside an event; at least one of them.
 *
 * It carries no digit that the source or its metadata do not license.
 */
export const When = z
  .object({
    /** The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits. */
    edtf: z
      .string()
      .regex(
        new RegExp(
          "^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$",
        ),
      )
      .max(80)
      .optional(),
    /** The phrase that gives the time. */
    text: z.string().min(1).max(2000).optional(),
    /** Where the time comes from. */
    basis: WhenBasis,
    /** The event or statement that the time is relative to. */
    anchor_id: z
      .string()
      .regex(new RegExp("^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** How the time lies to the anchor. */
    anchor_relation: AnchorRelation.optional(),
  })
  .strict();
export type When = z.infer<typeof When>;

/**
 * The part that an actor has in an event.
 *
 * - `agent`: brings it about
 * - `co_agent`: brings it about together with others; reciprocal, unordered, never alone
 * - `recipient`: is addressed, visited, informed, given to
 * - `mediator`: goes between the sides
 * - `host`: provides the place or the occasion
 * - `holder`: whose status, office, policy or authority it is
 * - `candidate`: stands for what is decided
 * - `beneficiary`: is to gain from it
 * - `affected`: undergoes it
 * - `killed`: dies through it
 * - `injured`: is hurt by it
 * - `detained`: is held or taken through it
 * - `accomplice`: is said to help or enable another's wrong
 * - `supporter`: backs it without taking part
 */
export const Role = z.enum([
  "agent",
  "co_agent",
  "recipient",
  "mediator",
  "host",
  "holder",
  "candidate",
  "beneficiary",
  "affected",
  "killed",
  "injured",
  "detained",
  "accomplice",
  "supporter",
]);
export type Role = z.infer<typeof Role>;

/**
 * An actor's part in an event: a proposition of its own that claims can be about.
 */
export const Participation = z
  .object({
    /** The participation's id; its slug starts with the event's by convention. */
    id: z.string().regex(new RegExp("^par:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The actor. */
    actor_id: z.string().regex(new RegExp("^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The part. */
    role: Role,
    /** How many people of the actor take part. */
    count: Count.optional(),
    /** False where the text gives the actor as an example ("such as"); absent means true. */
    exhaustive: z.boolean().optional(),
    /** Where the text says it; the event's evidence when absent. */
    evidence: z.array(Evidence).min(1).optional(),
  })
  .strict();
export type Participation = z.infer<typeof Participation>;

/**
 * A proposition that something happens, goes on or holds.
 *
 * It says nothing about truth: claims do. One event can be demanded by one actor, denied by a
 * second and foretold by a third.
 */
export const Event = z
  .object({
    /** The event's id. */
    id: z.string().regex(new RegExp("^evt:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The coder's remark. */
    note: z.string().min(1).max(2000).optional(),
    /** Values that the schema does not know, under keys `namespace:name`. */
    extensions: z.record(z.string(), z.any()).optional(),
    /** Whether it is an action, a process or a state. */
    kind: EventKind,
    /** What happens. */
    category: Category,
    /** In what way, from the modes of the category. */
    modes: z.array(Mode).min(1).optional(),
    /** What it is about. */
    contexts: z.array(Context).min(1).optional(),
    /** When it happens. */
    time: When.optional(),
    /** Where it happens. */
    place_id: z.string().regex(new RegExp("^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80).optional(),
    /** Where a movement starts. */
    from_place_id: z
      .string()
      .regex(new RegExp("^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** Where a movement ends. */
    to_place_id: z
      .string()
      .regex(new RegExp("^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** How many times it happens. */
    count: Count.optional(),
    /** The event in one line, in the coder's words. */
    summary: z.string().min(1).max(2000),
    /** Who has a part in it. */
    participations: z.array(Participation).min(1).optional(),
    /** Where the text speaks of it. */
    evidence: z.array(Evidence).min(1),
  })
  .strict();
export type Event = z.infer<typeof Event>;

/**
 * How the words of a statement are given.
 *
 * - `direct`: word for word, in quotation marks
 * - `indirect`: in the narrator's words
 * - `mixed`: partly word for word
 * - `mentioned`: the act is named, its content is not
 */
export const Form = z.enum(["direct", "indirect", "mixed", "mentioned"]);
export type Form = z.infer<typeof Form>;

/**
 * In what way something is absent from what is known.
 *
 * - `unclear`: not established, and the source says so
 * - `undisclosed`: kept from the public
 * - `withheld`: asked for or expected, and refused or given in part
 * - `no_response`: the party that was expected to answer is silent
 * - `unspecified`: the speaker left it vague
 * - `undetermined`: not yet knowable
 * - `contested`: versions differ and none prevails
 * - `missing_metadata`: about the source itself: it does not tell
 */
export const GapKind = z.enum([
  "unclear",
  "undisclosed",
  "withheld",
  "no_response",
  "unspecified",
  "undetermined",
  "contested",
  "missing_metadata",
]);
export type GapKind = z.infer<typeof GapKind>;

/**
 * Which side of a record is not known.
 *
 * - `occurrence`: whether it is so
 * - `type`: what kind of thing it is
 * - `time`: when
 * - `place`: where
 * - `actor`: who takes part
 * - `role`: in what part
 * - `count`: how many
 * - `purpose`: to what end
 * - `cause`: through what
 * - `identity`: whether it is the same as something else
 * - `attribute`: a quality of an actor
 * - `response`: how a party answers
 * - `consequence`: what follows from it
 * - `publisher`: who published a source
 * - `author`: who wrote a source
 * - `date`: when a source was published
 */
export const GapAspect = z.enum([
  "occurrence",
  "type",
  "time",
  "place",
  "actor",
  "role",
  "count",
  "purpose",
  "cause",
  "identity",
  "attribute",
  "response",
  "consequence",
  "publisher",
  "author",
  "date",
]);
export type GapAspect = z.infer<typeof GapAspect>;

/**
 * A typed, sourced absence: a silence, a refusal, a question left open.
 */
export const Gap = z
  .object({
    /** The gap's id. */
    id: z.string().regex(new RegExp("^gap:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The coder's remark. */
    note: z.string().min(1).max(2000).optional(),
    /** Values that the schema does not know, under keys `namespace:name`. */
    extensions: z.record(z.string(), z.any()).optional(),
    /** In what way it is absent. */
    kind: GapKind,
    /** The record that it is about. */
    about_id: z
      .string()
      .regex(
        new RegExp(
          "^(?:src|seg|act|aff|plc|evt|par|rel|sta|clm|gap):[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
      )
      .max(80),
    /** Which side of that record is not known. */
    aspect: GapAspect,
    /** Who was expected to say it. */
    expected_from_id: z
      .string()
      .regex(new RegExp("^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** The statement that leaves it open: vague, partial or silent on it. */
    held_by_id: z
      .string()
      .regex(new RegExp("^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** When it was so. */
    as_of: z
      .string()
      .regex(
        new RegExp(
          "^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$",
        ),
      )
      .max(80)
      .optional(),
    /** The source or statement that fills it; the gap is open until it is there. */
    closed_by_id: z
      .string()
      .regex(new RegExp("^(?:src|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** When an answer is expected. */
    expected_time: When.optional(),
    /** Where the text says so; required but for missing metadata. */
    evidence: z.array(Evidence).min(1).optional(),
  })
  .strict();
export type Gap = z.infer<typeof Gap>;

/**
 * What sort of place a place is.
 *
 * - `country`: a state's territory
 * - `region`: an area larger than a settlement, inside a country or across several
 * - `city`: a city, town or village
 * - `site`: a building, camp, facility or other spot
 * - `water`: a sea, strait, river or lake
 * - `other`: none of these
 */
export const PlaceKind = z.enum(["country", "region", "city", "site", "water", "other"]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/**
 * How exactly the coordinates or the name locate what happened there.
 *
 * - `exact`: the spot itself
 * - `settlement`: the city, town or village
 * - `admin2`: the district or county
 * - `admin1`: the province or federal state
 * - `country`: the country
 * - `region`: an area that is no administrative unit
 * - `unknown`: it cannot be told
 */
export const Precision = z.enum([
  "exact",
  "settlement",
  "admin2",
  "admin1",
  "country",
  "region",
  "unknown",
]);
export type Precision = z.infer<typeof Precision>;

/**
 * A place as a text names it.
 */
export const Place = z
  .object({
    /** The place's id. */
    id: z.string().regex(new RegExp("^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The coder's remark. */
    note: z.string().min(1).max(2000).optional(),
    /** Values that the schema does not know, under keys `namespace:name`. */
    extensions: z.record(z.string(), z.any()).optional(),
    /** The name. */
    name: z.string().min(1).max(2000),
    /** The name in other languages: BCP 47 tag -> name. */
    names: z.record(z.string(), z.string().min(1).max(2000)).optional(),
    /** What sort of place it is. */
    kind: PlaceKind,
    /** The smallest place of the dataset that contains it. */
    within_id: z
      .string()
      .regex(new RegExp("^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** The country that the source places it in, ISO 3166-1 alpha-3. */
    country: z.string().regex(new RegExp("^[A-Z]{3}$")).optional(),
    /** Degrees north, WGS 84. */
    latitude: z.number().gte(-90).lte(90).optional(),
    /** Degrees east, WGS 84. */
    longitude: z.number().gte(-180).lte(180).optional(),
    /** How exactly the name or the coordinates locate what happened there. */
    precision: Precision,
    /** Identifiers in other systems, `scheme:value`; only from a pinned, named reference. */
    xrefs: z
      .array(z.string().regex(new RegExp("^[a-z][a-z0-9-]*:[!-~]+$")).max(200))
      .min(1)
      .optional(),
  })
  .strict();
export type Place = z.infer<typeof Place>;

/**
 * Direct speech, exactly as the normalised text has it, without the quotation marks.
 */
export const Quote = z
  .object({
    /** The words. */
    text: z.string().min(1).max(2000),
    /** The segment that they stand in. */
    segment_id: z.string().regex(new RegExp("^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** First code point of the words, counted from the start of the segment. */
    start: z.number().int().gte(0).lte(9007199254740991),
    /** The code point just behind the words, counted from the start of the segment. */
    end: z.number().int().gte(0).lte(9007199254740991),
  })
  .strict();
export type Quote = z.infer<typeof Quote>;

/**
 * How one event or statement bears on another; read as: from, type, to.
 *
 * - `part_of`: from is a part of to
 * - `before`: from is wholly earlier than to (strict order)
 * - `causes`: from brings to about (strict order)
 * - `promotes`: from raises the likelihood of to
 * - `hinders`: from lowers the likelihood of to
 * - `purpose`: from is done in order to bring to about
 * - `about`: from has to as its topic
 * - `if`: to holds if from, the antecedent, occurs
 * - `unless`: to holds if from, the antecedent, does not occur
 * - `responds_to`: from answers to; to is no later
 * - `pursuant_to`: from happens under the terms of to; to is no later
 * - `fulfils`: from does what to asked for or undertook; to is no later
 * - `breaks`: from goes against to; to is no later
 * - `ends`: from brings the state or process to to its end; to is no later
 * - `repeats`: from is another occurrence of the same kind as to
 * - `instance_of`: from is a case of the type or habit to
 * - `excludes`: from and to cannot both hold
 */
export const RelationType = z.enum([
  "part_of",
  "before",
  "causes",
  "promotes",
  "hinders",
  "purpose",
  "about",
  "if",
  "unless",
  "responds_to",
  "pursuant_to",
  "fulfils",
  "breaks",
  "ends",
  "repeats",
  "instance_of",
  "excludes",
]);
export type RelationType = z.infer<typeof RelationType>;

/**
 * Where a relation comes from.
 *
 * - `text`: the text says it: evidence points at where
 * - `inferred`: the coder infers it: a note says why
 */
export const RelationBasis = z.enum(["text", "inferred"]);
export type RelationBasis = z.infer<typeof RelationBasis>;

/**
 * A proposition that one event or statement bears on another: order, cause, condition.
 */
export const Relation = z
  .object({
    /** The relation's id. */
    id: z.string().regex(new RegExp("^rel:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The coder's remark. */
    note: z.string().min(1).max(2000).optional(),
    /** Values that the schema does not know, under keys `namespace:name`. */
    extensions: z.record(z.string(), z.any()).optional(),
    /** The first end; of a condition, the antecedent. */
    from_id: z.string().regex(new RegExp("^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** How it bears on the other end. */
    type: RelationType,
    /** The second end. */
    to_id: z.string().regex(new RegExp("^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** Where the relation comes from. */
    basis: RelationBasis,
    /** Where the text says it; required when the basis is text. */
    evidence: z.array(Evidence).min(1).optional(),
  })
  .strict();
export type Relation = z.infer<typeof Relation>;

/**
 * What part of the layout a segment is.
 *
 * - `headline`: the title as it is printed
 * - `deck`: the lines between headline and body that sum the article up
 * - `sentence`: one sentence of the body
 * - `caption`: the text below a picture or chart
 * - `table`: a table or one of its rows
 * - `metadata`: byline, dateline, notice, navigation
 * - `other`: none of these
 */
export const SegmentKind = z.enum([
  "headline",
  "deck",
  "sentence",
  "caption",
  "table",
  "metadata",
  "other",
]);
export type SegmentKind = z.infer<typeof SegmentKind>;

/**
 * Why a segment carries no record.
 *
 * - `duplicate`: it repeats another segment word for word
 * - `no_proposition`: it states nothing that could be so or not so
 * - `metadata`: it speaks about the publication, not about the world
 * - `out_of_scope`: what it states is outside what the dataset covers
 */
export const UncodedReason = z.enum(["duplicate", "no_proposition", "metadata", "out_of_scope"]);
export type UncodedReason = z.infer<typeof UncodedReason>;

/**
 * Why a segment carries no record.
 */
export const Uncoded = z
  .object({
    /** The reason. */
    reason: UncodedReason,
    /** The segment that it repeats, when the reason is duplicate. */
    duplicate_of_id: z
      .string()
      .regex(new RegExp("^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
  })
  .strict();
export type Uncoded = z.infer<typeof Uncoded>;

/**
 * A stretch of a source's text that is cited as one: a headline, a sentence, a caption.
 *
 * All of the text is segmented, headline first. The list is data: nothing splits the text again.
 */
export const Segment = z
  .object({
    /** The segment's id; its slug starts with the source's by convention. */
    id: z.string().regex(new RegExp("^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** What part of the layout it is. */
    kind: SegmentKind,
    /** First code point, counted from the start of the normalised text. */
    start: z.number().int().gte(0).lte(9007199254740991),
    /** The code point just behind it. */
    end: z.number().int().gte(0).lte(9007199254740991),
    /** SHA-256 of the UTF-8 bytes of exactly this span of the normalised text. */
    sha256: z.string().regex(new RegExp("^[0-9a-f]{64}$")),
    /** A locator in the coder's own words; not a restatement, no run of the text's words. */
    gloss: z.string().min(1).max(80).optional(),
    /** Present when no record is encoded from this segment. */
    uncoded: Uncoded.optional(),
  })
  .strict();
export type Segment = z.infer<typeof Segment>;

/**
 * What sort of publication a source is.
 *
 * - `news`: reporting by a news organisation
 * - `agency`: a wire story distributed by a news agency to other outlets
 * - `press_release`: a text that an organization issues about itself
 * - `social_post`: a post on a social network
 * - `transcript`: a verbatim record of speech
 * - `court`: a document of a court case
 * - `document`: any other written document
 * - `dataset`: a structured collection of records
 * - `interview`: a conversation published as questions and answers
 */
export const SourceKind = z.enum([
  "news",
  "agency",
  "press_release",
  "social_post",
  "transcript",
  "court",
  "document",
  "dataset",
  "interview",
]);
export type SourceKind = z.infer<typeof SourceKind>;

/**
 * Whether the text of a source may be redistributed.
 *
 * - `full`: the text may ship with the dataset
 * - `offsets_only`: the text may not ship: only offsets, hashes, glosses and quotes within quote_limit
 */
export const TextPolicy = z.enum(["full", "offsets_only"]);
export type TextPolicy = z.infer<typeof TextPolicy>;

/**
 * A publication: what is known about it, and its text as a list of segments.
 *
 * Offsets and hashes are over the normalised text (see the encoding guidelines), so that whoever
 * holds the text can verify them and nobody needs to redistribute it.
 */
export const Source = z
  .object({
    /** The source's id. */
    id: z.string().regex(new RegExp("^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The coder's remark. */
    note: z.string().min(1).max(2000).optional(),
    /** Values that the schema does not know, under keys `namespace:name`. */
    extensions: z.record(z.string(), z.any()).optional(),
    /** What sort of publication it is. */
    kind: SourceKind,
    /** The title, word for word. */
    title: z.string().min(1).max(2000).optional(),
    /** The actor that published it. */
    publisher_id: z
      .string()
      .regex(new RegExp("^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** The names of its authors, as printed. */
    authors: z.array(z.string().min(1).max(2000)).min(1).optional(),
    /** Where it was published. */
    url: z.string().regex(new RegExp("^https?://[!-~]+$")).max(2000).optional(),
    /** Where an archived copy is. */
    archive_url: z.string().regex(new RegExp("^https?://[!-~]+$")).max(2000).optional(),
    /** When it was published. */
    published: z
      .string()
      .regex(
        new RegExp(
          "^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$",
        ),
      )
      .max(80)
      .optional(),
    /** The day on which the text was retrieved. */
    retrieved: z
      .string()
      .regex(new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"))
      .optional(),
    /** The language of the text. */
    language: z.string().regex(new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")),
    /** The licence of the text; `LicenseRef-unknown` where none is stated. */
    licence: z.string().regex(new RegExp("^[A-Za-z0-9][A-Za-z0-9.+-]*$")).max(80),
    /** Whether the text may be redistributed. */
    text_policy: TextPolicy,
    /** How many code points all quotes together may reproduce; needed for offsets_only. */
    quote_limit: z.number().int().gte(0).lte(9007199254740991).optional(),
    /** The source that this one syndicates or translates: the two are one voice. */
    derived_from_id: z
      .string()
      .regex(new RegExp("^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** SHA-256 of the UTF-8 bytes of the normalised text. */
    text_sha256: z.string().regex(new RegExp("^[0-9a-f]{64}$")),
    /** The length of the normalised text in code points. */
    text_length: z.number().int().gte(0).lte(9007199254740991),
    /** The text from start to end, in order. */
    segments: z.array(Segment).min(1),
  })
  .strict();
export type Source = z.infer<typeof Source>;

/**
 * How the narrator stands to what is said.
 *
 * - `neutral`: reports it: said, stated
 * - `endorsing`: takes its truth for granted: confirmed, revealed
 * - `distancing`: keeps away from it: claimed, reportedly
 */
export const Stance = z.enum(["neutral", "endorsing", "distancing"]);
export type Stance = z.infer<typeof Stance>;

/**
 * One speech act: who says it, in what way, and what it claims.
 *
 * The narrate of a source is the root; every other statement is reported in another, so that a
 * chain of who reports whom ends in a document.
 */
export const Statement = z
  .object({
    /** The statement's id. */
    id: z.string().regex(new RegExp("^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80),
    /** The coder's remark. */
    note: z.string().min(1).max(2000).optional(),
    /** Values that the schema does not know, under keys `namespace:name`. */
    extensions: z.record(z.string(), z.any()).optional(),
    /** What is done by saying it. */
    act: Act,
    /** Who says it; absent where the text names nobody. */
    speaker_ids: z
      .array(z.string().regex(new RegExp("^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80))
      .min(1)
      .optional(),
    /** False where there are further speakers ("among others"); absent means true. */
    speakers_exhaustive: z.boolean().optional(),
    /** The actor that the speaker speaks for. */
    on_behalf_of_id: z
      .string()
      .regex(new RegExp("^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** Whom it is said to. */
    addressee_ids: z
      .array(z.string().regex(new RegExp("^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80))
      .min(1)
      .optional(),
    /** How its words are given; absent for a narrate only. */
    form: Form.optional(),
    /** How the narrator stands to it; absent for a narrate only. */
    stance: Stance.optional(),
    /** Its medium. */
    channel: Channel.optional(),
    /** A key that groups acts done in one breath. */
    utterance: z.string().regex(new RegExp("^[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80).optional(),
    /** The statement that reports it; absent for a narrate only. */
    reported_in_id: z
      .string()
      .regex(new RegExp("^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** The document whose voice it is; for a narrate only. */
    source_id: z
      .string()
      .regex(new RegExp("^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$"))
      .max(80)
      .optional(),
    /** What it is about, where its content is not given. */
    about_id: z
      .string()
      .regex(
        new RegExp(
          "^(?:src|seg|act|aff|plc|evt|par|rel|sta|clm|gap):[a-z0-9]+(?:[-./][a-z0-9]+)*$",
        ),
      )
      .max(80)
      .optional(),
    /** Whether the text gives what it says. */
    content: Content,
    /** Its words, where they are given word for word. */
    quotes: z.array(Quote).min(1).optional(),
    /** How many times it was said. */
    count: Count.optional(),
    /** When it was said. */
    time: When.optional(),
    /** Where it was said. */
    place_id: z.string().regex(new RegExp("^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$")).max(80).optional(),
    /** What it commits its speaker to. */
    claims: z.array(Claim).min(1).optional(),
    /** Where the text reports it; required but for a narrate. */
    evidence: z.array(Evidence).min(1).optional(),
  })
  .strict();
export type Statement = z.infer<typeof Statement>;

/**
 * A document of the dataset: lists of records, each absent when empty.
 *
 * The dataset is the union of all its dossiers. Ids are global and references resolve across
 * documents.
 */
export const Dossier = z
  .object({
    /** The address of this schema, so that editors validate and complete the document. */
    $schema: z.string().regex(new RegExp("^https?://[!-~]+$")).max(2000).optional(),
    /** The version of the schema that the document is written for. */
    schema_version: z.string().regex(new RegExp("^1\\.(?:0|[1-9][0-9]{0,3})$")),
    /** What was encoded. */
    sources: z.array(Source).min(1).optional(),
    /** Who acts and speaks. */
    actors: z.array(Actor).min(1).optional(),
    /** How actors belong together. */
    affiliations: z.array(Affiliation).min(1).optional(),
    /** Where. */
    places: z.array(Place).min(1).optional(),
    /** What happens, or is said to. */
    events: z.array(Event).min(1).optional(),
    /** How events and statements bear on each other. */
    relations: z.array(Relation).min(1).optional(),
    /** Who says what. */
    statements: z.array(Statement).min(1).optional(),
    /** What is not known, not said, not answered. */
    gaps: z.array(Gap).min(1).optional(),
  })
  .strict();
export type Dossier = z.infer<typeof Dossier>;
