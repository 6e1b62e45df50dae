// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen rust`. Do not edit.

//! Reads and writes documents of a JSON Schema. The types are generated from it.

/// What the speaker does by saying it.
///
/// - `narrate`: the document's own voice; root of every chain
/// - `assert`: says it is so
/// - `confirm`: says a prior report is so, being in a position to know
/// - `acknowledge`: admits or takes note of something about itself or its side
/// - `deny`: says it is not so (negative claims)
/// - `predict`: says what may follow
/// - `warn`: foretells harm not by the speaker's hand
/// - `accuse`: attributes wrongdoing to a participant
/// - `condemn`: disapproves; presupposes its target
/// - `praise`: approves, endorses, thanks; presupposes its target
/// - `apologize`: regrets its own act; presupposes its target
/// - `advocate`: favours an aim or a course, addressed to nobody in particular
/// - `request`: asks, no stated penalty
/// - `demand`: requires, insists
/// - `threaten`: announces harm by the speaker's side
/// - `promise`: commits to an act that is not a harm to the addressee
/// - `offer`: proposes a deal
/// - `agree`: accepts a request or an offer
/// - `reject`: refuses: the event asked for (negative and prospective, with responds_to) or a claim (negative and factual)
/// - `declare`: enacts by saying: orders with authority, designates, appoints, ends; what it brings about is an event
/// - `decline_comment`: says that it will not say; no claims
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Act {
    #[serde(rename = "narrate")]
    Narrate,
    #[serde(rename = "assert")]
    Assert,
    #[serde(rename = "confirm")]
    Confirm,
    #[serde(rename = "acknowledge")]
    Acknowledge,
    #[serde(rename = "deny")]
    Deny,
    #[serde(rename = "predict")]
    Predict,
    #[serde(rename = "warn")]
    Warn,
    #[serde(rename = "accuse")]
    Accuse,
    #[serde(rename = "condemn")]
    Condemn,
    #[serde(rename = "praise")]
    Praise,
    #[serde(rename = "apologize")]
    Apologize,
    #[serde(rename = "advocate")]
    Advocate,
    #[serde(rename = "request")]
    Request,
    #[serde(rename = "demand")]
    Demand,
    #[serde(rename = "threaten")]
    Threaten,
    #[serde(rename = "promise")]
    Promise,
    #[serde(rename = "offer")]
    Offer,
    #[serde(rename = "agree")]
    Agree,
    #[serde(rename = "reject")]
    Reject,
    #[serde(rename = "declare")]
    Declare,
    #[serde(rename = "decline_comment")]
    DeclineComment,
}
impl ::std::fmt::Display for Act {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Narrate => f.write_str("narrate"),
            Self::Assert => f.write_str("assert"),
            Self::Confirm => f.write_str("confirm"),
            Self::Acknowledge => f.write_str("acknowledge"),
            Self::Deny => f.write_str("deny"),
            Self::Predict => f.write_str("predict"),
            Self::Warn => f.write_str("warn"),
            Self::Accuse => f.write_str("accuse"),
            Self::Condemn => f.write_str("condemn"),
            Self::Praise => f.write_str("praise"),
            Self::Apologize => f.write_str("apologize"),
            Self::Advocate => f.write_str("advocate"),
            Self::Request => f.write_str("request"),
            Self::Demand => f.write_str("demand"),
            Self::Threaten => f.write_str("threaten"),
            Self::Promise => f.write_str("promise"),
            Self::Offer => f.write_str("offer"),
            Self::Agree => f.write_str("agree"),
            Self::Reject => f.write_str("reject"),
            Self::Declare => f.write_str("declare"),
            Self::DeclineComment => f.write_str("decline_comment"),
        }
    }
}
impl ::std::str::FromStr for Act {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "narrate" => Ok(Self::Narrate),
            "assert" => Ok(Self::Assert),
            "confirm" => Ok(Self::Confirm),
            "acknowledge" => Ok(Self::Acknowledge),
            "deny" => Ok(Self::Deny),
            "predict" => Ok(Self::Predict),
            "warn" => Ok(Self::Warn),
            "accuse" => Ok(Self::Accuse),
            "condemn" => Ok(Self::Condemn),
            "praise" => Ok(Self::Praise),
            "apologize" => Ok(Self::Apologize),
            "advocate" => Ok(Self::Advocate),
            "request" => Ok(Self::Request),
            "demand" => Ok(Self::Demand),
            "threaten" => Ok(Self::Threaten),
            "promise" => Ok(Self::Promise),
            "offer" => Ok(Self::Offer),
            "agree" => Ok(Self::Agree),
            "reject" => Ok(Self::Reject),
            "declare" => Ok(Self::Declare),
            "decline_comment" => Ok(Self::DeclineComment),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Act {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Act {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A person, a body, a state or a group, exactly as narrow as the text names it.
///
/// Contested characterisations are never properties of an actor: they are somebody's act or claim.
/// Whoever the text does not name stays unnamed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// Other names that sources use.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub aliases: ::std::vec::Vec<::std::string::String>,
    /// The country that the source gives the actor, ISO 3166-1 alpha-3.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<::std::string::String>,
    /// Values that the schema does not know, under keys `namespace:name`.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub extensions: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The actor's id; an unnamed actor's slug starts with its source's by convention.
    pub id: ::std::string::String,
    /// What sort of thing the actor is.
    pub kind: ActorKind,
    /// The name, or for an unnamed actor a short description.
    pub name: ::std::string::String,
    /// The name in other languages: BCP 47 tag -> name.
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
    )]
    pub names: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// How the text identifies the actor.
    pub naming: Naming,
    /// The coder's remark.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    /// The actor that this one turned out to be.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub same_as_id: ::std::option::Option<::std::string::String>,
    /// The parts of society that the actor acts in.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub sectors: ::std::vec::Vec<Sector>,
    /// The source that speaks of a described or anonymous actor.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// Identifiers in other systems, `scheme:value`; only from a pinned, named reference.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub xrefs: ::std::vec::Vec<::std::string::String>,
}
/// What sort of thing an actor is.
///
/// - `person`: one human being
/// - `organization`: a body with members or staff: offices, ministries, parties, companies, armed groups
/// - `state`: a sovereign or partially recognised state
/// - `subnational`: a province or city that acts as a body
/// - `group`: individuals without an organization
/// - `population`: the people of a place or of a description
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ActorKind {
    #[serde(rename = "person")]
    Person,
    #[serde(rename = "organization")]
    Organization,
    #[serde(rename = "state")]
    State,
    #[serde(rename = "subnational")]
    Subnational,
    #[serde(rename = "group")]
    Group,
    #[serde(rename = "population")]
    Population,
}
impl ::std::fmt::Display for ActorKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Person => f.write_str("person"),
            Self::Organization => f.write_str("organization"),
            Self::State => f.write_str("state"),
            Self::Subnational => f.write_str("subnational"),
            Self::Group => f.write_str("group"),
            Self::Population => f.write_str("population"),
        }
    }
}
impl ::std::str::FromStr for ActorKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "person" => Ok(Self::Person),
            "organization" => Ok(Self::Organization),
            "state" => Ok(Self::State),
            "subnational" => Ok(Self::Subnational),
            "group" => Ok(Self::Group),
            "population" => Ok(Self::Population),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ActorKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ActorKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A tie between an actor and an organization, or a post that an actor holds.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Affiliation {
    /// The actor that belongs, heads, speaks.
    pub actor_id: ::std::string::String,
    /// Where the affiliation comes from.
    pub basis: Basis,
    /// Where the text says it; required when the basis is text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub evidence: ::std::vec::Vec<Evidence>,
    /// Values that the schema does not know, under keys `namespace:name`.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub extensions: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The affiliation's id.
    pub id: ::std::string::String,
    /// How.
    pub kind: AffiliationKind,
    /// The coder's remark.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    /// The actor that it belongs to, heads, speaks for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The post, as the text words it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub post: ::std::option::Option<::std::string::String>,
    /// When it began.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub since: ::std::option::Option<::std::string::String>,
    /// Whether it is in force.
    pub status: AffiliationStatus,
    /// When it ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub until: ::std::option::Option<::std::string::String>,
}
/// How an actor belongs to, acts for or stands beside an organization.
///
/// - `holds_post`: the actor holds the post that is named, in the organization
/// - `heads`: the actor leads the organization
/// - `member_of`: the actor is one of the organization's members
/// - `part_of`: the actor is a unit of the organization
/// - `office_of`: the actor is the office or staff of the person or post that is named
/// - `governs`: the actor is the government, or part of the government, of the state
/// - `speaks_for`: the actor is entitled to speak for the organization
/// - `works_for`: the actor is employed by the organization
/// - `allied_with`: the actor fights or acts on the organization's side without being part of it
/// - `successor_of`: the actor took the organization's place
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum AffiliationKind {
    #[serde(rename = "holds_post")]
    HoldsPost,
    #[serde(rename = "heads")]
    Heads,
    #[serde(rename = "member_of")]
    MemberOf,
    #[serde(rename = "part_of")]
    PartOf,
    #[serde(rename = "office_of")]
    OfficeOf,
    #[serde(rename = "governs")]
    Governs,
    #[serde(rename = "speaks_for")]
    SpeaksFor,
    #[serde(rename = "works_for")]
    WorksFor,
    #[serde(rename = "allied_with")]
    AlliedWith,
    #[serde(rename = "successor_of")]
    SuccessorOf,
}
impl ::std::fmt::Display for AffiliationKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::HoldsPost => f.write_str("holds_post"),
            Self::Heads => f.write_str("heads"),
            Self::MemberOf => f.write_str("member_of"),
            Self::PartOf => f.write_str("part_of"),
            Self::OfficeOf => f.write_str("office_of"),
            Self::Governs => f.write_str("governs"),
            Self::SpeaksFor => f.write_str("speaks_for"),
            Self::WorksFor => f.write_str("works_for"),
            Self::AlliedWith => f.write_str("allied_with"),
            Self::SuccessorOf => f.write_str("successor_of"),
        }
    }
}
impl ::std::str::FromStr for AffiliationKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "holds_post" => Ok(Self::HoldsPost),
            "heads" => Ok(Self::Heads),
            "member_of" => Ok(Self::MemberOf),
            "part_of" => Ok(Self::PartOf),
            "office_of" => Ok(Self::OfficeOf),
            "governs" => Ok(Self::Governs),
            "speaks_for" => Ok(Self::SpeaksFor),
            "works_for" => Ok(Self::WorksFor),
            "allied_with" => Ok(Self::AlliedWith),
            "successor_of" => Ok(Self::SuccessorOf),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AffiliationKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AffiliationKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Whether an affiliation is in force.
///
/// - `current`: in force at the time of the source
/// - `former`: ended before the source
/// - `acting`: in force for an interim
/// - `designate`: chosen and not yet in force
/// - `disputed`: claimed and contested
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum AffiliationStatus {
    #[serde(rename = "current")]
    Current,
    #[serde(rename = "former")]
    Former,
    #[serde(rename = "acting")]
    Acting,
    #[serde(rename = "designate")]
    Designate,
    #[serde(rename = "disputed")]
    Disputed,
}
impl ::std::fmt::Display for AffiliationStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Current => f.write_str("current"),
            Self::Former => f.write_str("former"),
            Self::Acting => f.write_str("acting"),
            Self::Designate => f.write_str("designate"),
            Self::Disputed => f.write_str("disputed"),
        }
    }
}
impl ::std::str::FromStr for AffiliationStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "current" => Ok(Self::Current),
            "former" => Ok(Self::Former),
            "acting" => Ok(Self::Acting),
            "designate" => Ok(Self::Designate),
            "disputed" => Ok(Self::Disputed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AffiliationStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AffiliationStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How a time lies to the event or statement that anchors it.
///
/// - `before`: earlier than the anchor
/// - `after`: later than the anchor
/// - `during`: while the anchor goes on
/// - `by`: no later than the anchor
/// - `since`: from the anchor on
/// - `until`: up to the anchor
/// - `around`: near the anchor
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum AnchorRelation {
    #[serde(rename = "before")]
    Before,
    #[serde(rename = "after")]
    After,
    #[serde(rename = "during")]
    During,
    #[serde(rename = "by")]
    By,
    #[serde(rename = "since")]
    Since,
    #[serde(rename = "until")]
    Until,
    #[serde(rename = "around")]
    Around,
}
impl ::std::fmt::Display for AnchorRelation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Before => f.write_str("before"),
            Self::After => f.write_str("after"),
            Self::During => f.write_str("during"),
            Self::By => f.write_str("by"),
            Self::Since => f.write_str("since"),
            Self::Until => f.write_str("until"),
            Self::Around => f.write_str("around"),
        }
    }
}
impl ::std::str::FromStr for AnchorRelation {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "before" => Ok(Self::Before),
            "after" => Ok(Self::After),
            "during" => Ok(Self::During),
            "by" => Ok(Self::By),
            "since" => Ok(Self::Since),
            "until" => Ok(Self::Until),
            "around" => Ok(Self::Around),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AnchorRelation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AnchorRelation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Which side of its target a claim is about.
///
/// - `occurrence`: that it is so, happens, holds
/// - `type`: what kind of thing it is
/// - `time`: when
/// - `place`: where
/// - `actor`: who takes part
/// - `role`: in what part
/// - `count`: how many
/// - `purpose`: to what end
/// - `cause`: through what
/// - `identity`: that it is the same as something else
/// - `attribute`: a quality of an actor
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Aspect {
    #[serde(rename = "occurrence")]
    Occurrence,
    #[serde(rename = "type")]
    Type,
    #[serde(rename = "time")]
    Time,
    #[serde(rename = "place")]
    Place,
    #[serde(rename = "actor")]
    Actor,
    #[serde(rename = "role")]
    Role,
    #[serde(rename = "count")]
    Count,
    #[serde(rename = "purpose")]
    Purpose,
    #[serde(rename = "cause")]
    Cause,
    #[serde(rename = "identity")]
    Identity,
    #[serde(rename = "attribute")]
    Attribute,
}
impl ::std::fmt::Display for Aspect {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Occurrence => f.write_str("occurrence"),
            Self::Type => f.write_str("type"),
            Self::Time => f.write_str("time"),
            Self::Place => f.write_str("place"),
            Self::Actor => f.write_str("actor"),
            Self::Role => f.write_str("role"),
            Self::Count => f.write_str("count"),
            Self::Purpose => f.write_str("purpose"),
            Self::Cause => f.write_str("cause"),
            Self::Identity => f.write_str("identity"),
            Self::Attribute => f.write_str("attribute"),
        }
    }
}
impl ::std::str::FromStr for Aspect {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "occurrence" => Ok(Self::Occurrence),
            "type" => Ok(Self::Type),
            "time" => Ok(Self::Time),
            "place" => Ok(Self::Place),
            "actor" => Ok(Self::Actor),
            "role" => Ok(Self::Role),
            "count" => Ok(Self::Count),
            "purpose" => Ok(Self::Purpose),
            "cause" => Ok(Self::Cause),
            "identity" => Ok(Self::Identity),
            "attribute" => Ok(Self::Attribute),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Aspect {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Aspect {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Where a record that no single claim carries comes from.
///
/// - `text`: the text says it: evidence points at where
/// - `inferred`: a reader must assume it for the text to make sense: a note says why
/// - `external`: another reference says it: a note names the reference
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Basis {
    #[serde(rename = "text")]
    Text,
    #[serde(rename = "inferred")]
    Inferred,
    #[serde(rename = "external")]
    External,
}
impl ::std::fmt::Display for Basis {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Text => f.write_str("text"),
            Self::Inferred => f.write_str("inferred"),
            Self::External => f.write_str("external"),
        }
    }
}
impl ::std::str::FromStr for Basis {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "text" => Ok(Self::Text),
            "inferred" => Ok(Self::Inferred),
            "external" => Ok(Self::External),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Basis {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Basis {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// What happens, named as PLOVER 2021 names it where it has a name. What one speaker does with words alone is a statement, never an event.
///
/// - `consult`: meet, talk, negotiate, visit, mediate
/// - `agree`: conclude an agreement jointly
/// - `cooperate`: two-way material cooperation, intelligence sharing
/// - `aid`: one-way material help, arms, asylum, rescue
/// - `concede`: ease restrictions, suspend, yield without material change
/// - `retreat`: release, withdraw, disarm, resign, observe a ceasefire
/// - `investigate`: inquire, probe, prosecute
/// - `protest`: collective civilian dissent
/// - `sanction`: cut or reduce relations; designate; convict; expel
/// - `mobilize`: move or ready forces short of force
/// - `coerce`: repress, arrest, seize, restrict, censor, cyber
/// - `assault`: physical violence with any weapon, abduction
/// - `inform`: one party privately conveys information to another
/// - `decide`: a choice by an authority, before or apart from its execution
/// - `elect`: vote, candidacy, result, certification, inauguration
/// - `litigate`: bring, argue or decide a case in court
/// - `move`: travel, flee, evacuate, be displaced
/// - `accident`: unintended death, injury or damage; disaster
/// - `policy`: a standing rule or posture; always a state
/// - `status`: a condition in force: captivity, custody, ceasefire, authority, office; always a state
/// - `other`: none fits
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Category {
    #[serde(rename = "consult")]
    Consult,
    #[serde(rename = "agree")]
    Agree,
    #[serde(rename = "cooperate")]
    Cooperate,
    #[serde(rename = "aid")]
    Aid,
    #[serde(rename = "concede")]
    Concede,
    #[serde(rename = "retreat")]
    Retreat,
    #[serde(rename = "investigate")]
    Investigate,
    #[serde(rename = "protest")]
    Protest,
    #[serde(rename = "sanction")]
    Sanction,
    #[serde(rename = "mobilize")]
    Mobilize,
    #[serde(rename = "coerce")]
    Coerce,
    #[serde(rename = "assault")]
    Assault,
    #[serde(rename = "inform")]
    Inform,
    #[serde(rename = "decide")]
    Decide,
    #[serde(rename = "elect")]
    Elect,
    #[serde(rename = "litigate")]
    Litigate,
    #[serde(rename = "move")]
    Move,
    #[serde(rename = "accident")]
    Accident,
    #[serde(rename = "policy")]
    Policy,
    #[serde(rename = "status")]
    Status,
    #[serde(rename = "other")]
    Other,
}
impl ::std::fmt::Display for Category {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Consult => f.write_str("consult"),
            Self::Agree => f.write_str("agree"),
            Self::Cooperate => f.write_str("cooperate"),
            Self::Aid => f.write_str("aid"),
            Self::Concede => f.write_str("concede"),
            Self::Retreat => f.write_str("retreat"),
            Self::Investigate => f.write_str("investigate"),
            Self::Protest => f.write_str("protest"),
            Self::Sanction => f.write_str("sanction"),
            Self::Mobilize => f.write_str("mobilize"),
            Self::Coerce => f.write_str("coerce"),
            Self::Assault => f.write_str("assault"),
            Self::Inform => f.write_str("inform"),
            Self::Decide => f.write_str("decide"),
            Self::Elect => f.write_str("elect"),
            Self::Litigate => f.write_str("litigate"),
            Self::Move => f.write_str("move"),
            Self::Accident => f.write_str("accident"),
            Self::Policy => f.write_str("policy"),
            Self::Status => f.write_str("status"),
            Self::Other => f.write_str("other"),
        }
    }
}
impl ::std::str::FromStr for Category {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "consult" => Ok(Self::Consult),
            "agree" => Ok(Self::Agree),
            "cooperate" => Ok(Self::Cooperate),
            "aid" => Ok(Self::Aid),
            "concede" => Ok(Self::Concede),
            "retreat" => Ok(Self::Retreat),
            "investigate" => Ok(Self::Investigate),
            "protest" => Ok(Self::Protest),
            "sanction" => Ok(Self::Sanction),
            "mobilize" => Ok(Self::Mobilize),
            "coerce" => Ok(Self::Coerce),
            "assault" => Ok(Self::Assault),
            "inform" => Ok(Self::Inform),
            "decide" => Ok(Self::Decide),
            "elect" => Ok(Self::Elect),
            "litigate" => Ok(Self::Litigate),
            "move" => Ok(Self::Move),
            "accident" => Ok(Self::Accident),
            "policy" => Ok(Self::Policy),
            "status" => Ok(Self::Status),
            "other" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Category {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Category {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How sure the speaker is, by the words that are used; never how sure the coder is.
///
/// - `certain`: presented as fact
/// - `probable`: presented as likely
/// - `possible`: presented as possible
/// - `uncommitted`: raised without commitment
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Certainty {
    #[serde(rename = "certain")]
    Certain,
    #[serde(rename = "probable")]
    Probable,
    #[serde(rename = "possible")]
    Possible,
    #[serde(rename = "uncommitted")]
    Uncommitted,
}
impl ::std::fmt::Display for Certainty {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Certain => f.write_str("certain"),
            Self::Probable => f.write_str("probable"),
            Self::Possible => f.write_str("possible"),
            Self::Uncommitted => f.write_str("uncommitted"),
        }
    }
}
impl ::std::str::FromStr for Certainty {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "certain" => Ok(Self::Certain),
            "probable" => Ok(Self::Probable),
            "possible" => Ok(Self::Possible),
            "uncommitted" => Ok(Self::Uncommitted),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Certainty {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Certainty {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The medium of a statement.
///
/// - `spoken`: said aloud
/// - `written`: a letter, a report, a printed statement
/// - `social_post`: a post on a social network
/// - `broadcast`: radio, television or a stream
/// - `document`: an official document
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Channel {
    #[serde(rename = "spoken")]
    Spoken,
    #[serde(rename = "written")]
    Written,
    #[serde(rename = "social_post")]
    SocialPost,
    #[serde(rename = "broadcast")]
    Broadcast,
    #[serde(rename = "document")]
    Document,
}
impl ::std::fmt::Display for Channel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Spoken => f.write_str("spoken"),
            Self::Written => f.write_str("written"),
            Self::SocialPost => f.write_str("social_post"),
            Self::Broadcast => f.write_str("broadcast"),
            Self::Document => f.write_str("document"),
        }
    }
}
impl ::std::str::FromStr for Channel {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "spoken" => Ok(Self::Spoken),
            "written" => Ok(Self::Written),
            "social_post" => Ok(Self::SocialPost),
            "broadcast" => Ok(Self::Broadcast),
            "document" => Ok(Self::Document),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Channel {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Channel {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// One statement's commitment to one record: polarity, certainty and modality.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Which side of the target it is about.
    pub aspect: Aspect,
    /// How sure the speaker is.
    pub certainty: Certainty,
    /// Where the text says it; the statement's evidence when absent, in a narrate the target's.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub evidence: ::std::vec::Vec<Evidence>,
    /// The claim's id; its slug starts with the statement's by convention.
    pub id: ::std::string::String,
    /// In what mode it presents the target.
    pub modality: Modality,
    /// Whether it says that it is so or that it is not so.
    pub polarity: Polarity,
    /// What the claim is about; an actor only with the aspect attribute.
    pub target_id: ::std::string::String,
    /// What it says, with every aspect but occurrence.
    ///
    /// EDTF for time, a place id for place, an actor id for actor, an integer or `low..high` for
    /// count, a role for role; else the coder's words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
/// Whether the text gives what a statement says.
///
/// - `given`: the text gives it: the statement has claims
/// - `unspecified`: the text does not give it: the statement has no claims
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Content {
    #[serde(rename = "given")]
    Given,
    #[serde(rename = "unspecified")]
    Unspecified,
}
impl ::std::fmt::Display for Content {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Given => f.write_str("given"),
            Self::Unspecified => f.write_str("unspecified"),
        }
    }
}
impl ::std::str::FromStr for Content {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "given" => Ok(Self::Given),
            "unspecified" => Ok(Self::Unspecified),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Content {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Content {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// What an event is about; the values are the 37 contexts of PLOVER 2021.
///
/// - `military`: armed forces and defence
/// - `intelligence`: intelligence services and espionage
/// - `executive`: the head of state or government and the cabinet
/// - `legislative`: parliaments and law-making
/// - `election`: elections and campaigns
/// - `political_institutions`: constitutions, parties and other institutions of politics
/// - `pro_democracy`: movements or measures for democracy
/// - `pro_autocracy`: movements or measures against democracy
/// - `economic`: trade, finance, labour and prices
/// - `legal`: courts, law and legal proceedings
/// - `reparations`: compensation for past wrongs
/// - `human_rights`: human rights as a whole
/// - `rights_freedoms`: particular rights and freedoms, such as speech or assembly
/// - `repression`: violence or restriction by a state against its own people
/// - `human_security`: the safety and basic needs of people
/// - `gender`: gender and the rights of women
/// - `lgbt`: lesbian, gay, bisexual and transgender people
/// - `religion_ethnicity`: religion, ethnicity and communal relations
/// - `inequality`: inequality and discrimination
/// - `diplomatic`: relations between states
/// - `territory`: borders and the control of territory
/// - `peacekeeping`: peace operations, ceasefires and their observation
/// - `health`: health, disease and medicine
/// - `asylum`: refugees and asylum
/// - `migration`: migration and migrants
/// - `disasters`: natural and industrial disasters
/// - `natural_resource`: water, oil, minerals and other resources
/// - `environment`: environment and climate
/// - `technology`: technology and science
/// - `terrorism`: terrorism and measures against it
/// - `cbrn`: chemical, biological, radiological and nuclear matters
/// - `cyber`: computers, networks and their security
/// - `misinformation`: false or misleading information
/// - `crime`: crime and policing
/// - `corruption`: corruption and abuse of office
/// - `illegal_drugs`: illegal drugs
/// - `trafficking`: trafficking in people, arms or goods
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Context {
    #[serde(rename = "military")]
    Military,
    #[serde(rename = "intelligence")]
    Intelligence,
    #[serde(rename = "executive")]
    Executive,
    #[serde(rename = "legislative")]
    Legislative,
    #[serde(rename = "election")]
    Election,
    #[serde(rename = "political_institutions")]
    PoliticalInstitutions,
    #[serde(rename = "pro_democracy")]
    ProDemocracy,
    #[serde(rename = "pro_autocracy")]
    ProAutocracy,
    #[serde(rename = "economic")]
    Economic,
    #[serde(rename = "legal")]
    Legal,
    #[serde(rename = "reparations")]
    Reparations,
    #[serde(rename = "human_rights")]
    HumanRights,
    #[serde(rename = "rights_freedoms")]
    RightsFreedoms,
    #[serde(rename = "repression")]
    Repression,
    #[serde(rename = "human_security")]
    HumanSecurity,
    #[serde(rename = "gender")]
    Gender,
    #[serde(rename = "lgbt")]
    Lgbt,
    #[serde(rename = "religion_ethnicity")]
    ReligionEthnicity,
    #[serde(rename = "inequality")]
    Inequality,
    #[serde(rename = "diplomatic")]
    Diplomatic,
    #[serde(rename = "territory")]
    Territory,
    #[serde(rename = "peacekeeping")]
    Peacekeeping,
    #[serde(rename = "health")]
    Health,
    #[serde(rename = "asylum")]
    Asylum,
    #[serde(rename = "migration")]
    Migration,
    #[serde(rename = "disasters")]
    Disasters,
    #[serde(rename = "natural_resource")]
    NaturalResource,
    #[serde(rename = "environment")]
    Environment,
    #[serde(rename = "technology")]
    Technology,
    #[serde(rename = "terrorism")]
    Terrorism,
    #[serde(rename = "cbrn")]
    Cbrn,
    #[serde(rename = "cyber")]
    Cyber,
    #[serde(rename = "misinformation")]
    Misinformation,
    #[serde(rename = "crime")]
    Crime,
    #[serde(rename = "corruption")]
    Corruption,
    #[serde(rename = "illegal_drugs")]
    IllegalDrugs,
    #[serde(rename = "trafficking")]
    Trafficking,
}
impl ::std::fmt::Display for Context {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Military => f.write_str("military"),
            Self::Intelligence => f.write_str("intelligence"),
            Self::Executive => f.write_str("executive"),
            Self::Legislative => f.write_str("legislative"),
            Self::Election => f.write_str("election"),
            Self::PoliticalInstitutions => f.write_str("political_institutions"),
            Self::ProDemocracy => f.write_str("pro_democracy"),
            Self::ProAutocracy => f.write_str("pro_autocracy"),
            Self::Economic => f.write_str("economic"),
            Self::Legal => f.write_str("legal"),
            Self::Reparations => f.write_str("reparations"),
            Self::HumanRights => f.write_str("human_rights"),
            Self::RightsFreedoms => f.write_str("rights_freedoms"),
            Self::Repression => f.write_str("repression"),
            Self::HumanSecurity => f.write_str("human_security"),
            Self::Gender => f.write_str("gender"),
            Self::Lgbt => f.write_str("lgbt"),
            Self::ReligionEthnicity => f.write_str("religion_ethnicity"),
            Self::Inequality => f.write_str("inequality"),
            Self::Diplomatic => f.write_str("diplomatic"),
            Self::Territory => f.write_str("territory"),
            Self::Peacekeeping => f.write_str("peacekeeping"),
            Self::Health => f.write_str("health"),
            Self::Asylum => f.write_str("asylum"),
            Self::Migration => f.write_str("migration"),
            Self::Disasters => f.write_str("disasters"),
            Self::NaturalResource => f.write_str("natural_resource"),
            Self::Environment => f.write_str("environment"),
            Self::Technology => f.write_str("technology"),
            Self::Terrorism => f.write_str("terrorism"),
            Self::Cbrn => f.write_str("cbrn"),
            Self::Cyber => f.write_str("cyber"),
            Self::Misinformation => f.write_str("misinformation"),
            Self::Crime => f.write_str("crime"),
            Self::Corruption => f.write_str("corruption"),
            Self::IllegalDrugs => f.write_str("illegal_drugs"),
            Self::Trafficking => f.write_str("trafficking"),
        }
    }
}
impl ::std::str::FromStr for Context {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "military" => Ok(Self::Military),
            "intelligence" => Ok(Self::Intelligence),
            "executive" => Ok(Self::Executive),
            "legislative" => Ok(Self::Legislative),
            "election" => Ok(Self::Election),
            "political_institutions" => Ok(Self::PoliticalInstitutions),
            "pro_democracy" => Ok(Self::ProDemocracy),
            "pro_autocracy" => Ok(Self::ProAutocracy),
            "economic" => Ok(Self::Economic),
            "legal" => Ok(Self::Legal),
            "reparations" => Ok(Self::Reparations),
            "human_rights" => Ok(Self::HumanRights),
            "rights_freedoms" => Ok(Self::RightsFreedoms),
            "repression" => Ok(Self::Repression),
            "human_security" => Ok(Self::HumanSecurity),
            "gender" => Ok(Self::Gender),
            "lgbt" => Ok(Self::Lgbt),
            "religion_ethnicity" => Ok(Self::ReligionEthnicity),
            "inequality" => Ok(Self::Inequality),
            "diplomatic" => Ok(Self::Diplomatic),
            "territory" => Ok(Self::Territory),
            "peacekeeping" => Ok(Self::Peacekeeping),
            "health" => Ok(Self::Health),
            "asylum" => Ok(Self::Asylum),
            "migration" => Ok(Self::Migration),
            "disasters" => Ok(Self::Disasters),
            "natural_resource" => Ok(Self::NaturalResource),
            "environment" => Ok(Self::Environment),
            "technology" => Ok(Self::Technology),
            "terrorism" => Ok(Self::Terrorism),
            "cbrn" => Ok(Self::Cbrn),
            "cyber" => Ok(Self::Cyber),
            "misinformation" => Ok(Self::Misinformation),
            "crime" => Ok(Self::Crime),
            "corruption" => Ok(Self::Corruption),
            "illegal_drugs" => Ok(Self::IllegalDrugs),
            "trafficking" => Ok(Self::Trafficking),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Context {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Context {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A number or a range of numbers; at least one of low, best and high, in that order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The number that the source gives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub best: ::std::option::Option<i64>,
    /// The greatest number that the source gives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub high: ::std::option::Option<i64>,
    /// The least number that the source gives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub low: ::std::option::Option<i64>,
}
/// A document of the dataset: lists of records, each absent when empty.
///
/// The dataset is the union of all its dossiers. Ids are global and references resolve across
/// documents.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    /// Who acts and speaks.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub actors: ::std::vec::Vec<Actor>,
    /// How actors belong together.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub affiliations: ::std::vec::Vec<Affiliation>,
    /// What happens, or is said to.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub events: ::std::vec::Vec<Event>,
    /// What is not known, not said, not answered.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub gaps: ::std::vec::Vec<Gap>,
    /// Where.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub places: ::std::vec::Vec<Place>,
    /// How events and statements bear on each other.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub relations: ::std::vec::Vec<Relation>,
    /// The address of this schema, so that editors validate and complete the document.
    #[serde(rename = "$schema", skip_serializing_if = "::std::option::Option::is_none")]
    pub schema: ::std::option::Option<::std::string::String>,
    /// The version of the schema that the document is written for.
    pub schema_version: ::std::string::String,
    /// What was encoded.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub sources: ::std::vec::Vec<Source>,
    /// Who says what.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub statements: ::std::vec::Vec<Statement>,
}
/// A proposition that something happens, goes on or holds.
///
/// It says nothing about truth: claims do. One event can be demanded by one actor, denied by a
/// second and foretold by a third.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// What happens.
    pub category: Category,
    /// What it is about.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub contexts: ::std::vec::Vec<Context>,
    /// How many times it happens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<Count>,
    /// Where the text speaks of it.
    pub evidence: ::std::vec::Vec<Evidence>,
    /// Values that the schema does not know, under keys `namespace:name`.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub extensions: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Where a movement starts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from_place_id: ::std::option::Option<::std::string::String>,
    /// The event's id.
    pub id: ::std::string::String,
    /// Whether it is an action, a process or a state.
    pub kind: EventKind,
    /// In what way, from the modes of the category.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub modes: ::std::vec::Vec<Mode>,
    /// The coder's remark.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    /// Who has a part in it.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub participations: ::std::vec::Vec<Participation>,
    /// Where it happens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub place_id: ::std::option::Option<::std::string::String>,
    /// The event in one line, in the coder's words.
    pub summary: ::std::string::String,
    /// When it happens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<When>,
    /// Where a movement ends.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to_place_id: ::std::option::Option<::std::string::String>,
}
/// What sort of happening an event is.
///
/// - `action`: somebody does it, at a time; the end of a state is one
/// - `process`: it goes on over a stretch of time and has parts
/// - `state`: a condition that holds
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum EventKind {
    #[serde(rename = "action")]
    Action,
    #[serde(rename = "process")]
    Process,
    #[serde(rename = "state")]
    State,
}
impl ::std::fmt::Display for EventKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Action => f.write_str("action"),
            Self::Process => f.write_str("process"),
            Self::State => f.write_str("state"),
        }
    }
}
impl ::std::str::FromStr for EventKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "action" => Ok(Self::Action),
            "process" => Ok(Self::Process),
            "state" => Ok(Self::State),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for EventKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for EventKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A pointer from a record to the segment, or the part of one, that it was encoded from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The code point just behind the part, counted from the start of the segment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end: ::std::option::Option<i64>,
    /// The segment.
    pub segment_id: ::std::string::String,
    /// First code point of the part, counted from the start of the segment; absent for all of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i64>,
}
/// How the words of a statement are given.
///
/// - `direct`: word for word, in quotation marks
/// - `indirect`: in the narrator's words
/// - `mixed`: partly word for word
/// - `mentioned`: the act is named, its content is not
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Form {
    #[serde(rename = "direct")]
    Direct,
    #[serde(rename = "indirect")]
    Indirect,
    #[serde(rename = "mixed")]
    Mixed,
    #[serde(rename = "mentioned")]
    Mentioned,
}
impl ::std::fmt::Display for Form {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Direct => f.write_str("direct"),
            Self::Indirect => f.write_str("indirect"),
            Self::Mixed => f.write_str("mixed"),
            Self::Mentioned => f.write_str("mentioned"),
        }
    }
}
impl ::std::str::FromStr for Form {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "direct" => Ok(Self::Direct),
            "indirect" => Ok(Self::Indirect),
            "mixed" => Ok(Self::Mixed),
            "mentioned" => Ok(Self::Mentioned),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Form {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Form {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A typed, sourced absence: a silence, a refusal, a question left open.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// The record that it is about.
    pub about_id: ::std::string::String,
    /// When it was so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub as_of: ::std::option::Option<::std::string::String>,
    /// Which side of that record is not known.
    pub aspect: GapAspect,
    /// The source or statement that fills it; the gap is open until it is there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub closed_by_id: ::std::option::Option<::std::string::String>,
    /// Where the text says so; required but for missing metadata.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub evidence: ::std::vec::Vec<Evidence>,
    /// Who was expected to say it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expected_from_id: ::std::option::Option<::std::string::String>,
    /// When an answer is expected.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expected_time: ::std::option::Option<When>,
    /// Values that the schema does not know, under keys `namespace:name`.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub extensions: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The statement that leaves it open: vague, partial or silent on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub held_by_id: ::std::option::Option<::std::string::String>,
    /// The gap's id.
    pub id: ::std::string::String,
    /// In what way it is absent.
    pub kind: GapKind,
    /// The coder's remark.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
}
/// Which side of a record is not known.
///
/// - `occurrence`: whether it is so
/// - `type`: what kind of thing it is
/// - `time`: when
/// - `place`: where
/// - `actor`: who takes part
/// - `role`: in what part
/// - `count`: how many
/// - `purpose`: to what end
/// - `cause`: through what
/// - `identity`: whether it is the same as something else
/// - `attribute`: a quality of an actor
/// - `response`: how a party answers
/// - `consequence`: what follows from it
/// - `publisher`: who published a source
/// - `author`: who wrote a source
/// - `date`: when a source was published
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum GapAspect {
    #[serde(rename = "occurrence")]
    Occurrence,
    #[serde(rename = "type")]
    Type,
    #[serde(rename = "time")]
    Time,
    #[serde(rename = "place")]
    Place,
    #[serde(rename = "actor")]
    Actor,
    #[serde(rename = "role")]
    Role,
    #[serde(rename = "count")]
    Count,
    #[serde(rename = "purpose")]
    Purpose,
    #[serde(rename = "cause")]
    Cause,
    #[serde(rename = "identity")]
    Identity,
    #[serde(rename = "attribute")]
    Attribute,
    #[serde(rename = "response")]
    Response,
    #[serde(rename = "consequence")]
    Consequence,
    #[serde(rename = "publisher")]
    Publisher,
    #[serde(rename = "author")]
    Author,
    #[serde(rename = "date")]
    Date,
}
impl ::std::fmt::Display for GapAspect {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Occurrence => f.write_str("occurrence"),
            Self::Type => f.write_str("type"),
            Self::Time => f.write_str("time"),
            Self::Place => f.write_str("place"),
            Self::Actor => f.write_str("actor"),
            Self::Role => f.write_str("role"),
            Self::Count => f.write_str("count"),
            Self::Purpose => f.write_str("purpose"),
            Self::Cause => f.write_str("cause"),
            Self::Identity => f.write_str("identity"),
            Self::Attribute => f.write_str("attribute"),
            Self::Response => f.write_str("response"),
            Self::Consequence => f.write_str("consequence"),
            Self::Publisher => f.write_str("publisher"),
            Self::Author => f.write_str("author"),
            Self::Date => f.write_str("date"),
        }
    }
}
impl ::std::str::FromStr for GapAspect {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "occurrence" => Ok(Self::Occurrence),
            "type" => Ok(Self::Type),
            "time" => Ok(Self::Time),
            "place" => Ok(Self::Place),
            "actor" => Ok(Self::Actor),
            "role" => Ok(Self::Role),
            "count" => Ok(Self::Count),
            "purpose" => Ok(Self::Purpose),
            "cause" => Ok(Self::Cause),
            "identity" => Ok(Self::Identity),
            "attribute" => Ok(Self::Attribute),
            "response" => Ok(Self::Response),
            "consequence" => Ok(Self::Consequence),
            "publisher" => Ok(Self::Publisher),
            "author" => Ok(Self::Author),
            "date" => Ok(Self::Date),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for GapAspect {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for GapAspect {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// In what way something is absent from what is known.
///
/// - `unclear`: not established, and the source says so
/// - `undisclosed`: kept from the public
/// - `withheld`: asked for or expected, and refused or given in part
/// - `no_response`: the party that was expected to answer is silent
/// - `unspecified`: the speaker left it vague
/// - `undetermined`: not yet knowable
/// - `contested`: versions differ and none prevails
/// - `missing_metadata`: about the source itself: it does not tell
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum GapKind {
    #[serde(rename = "unclear")]
    Unclear,
    #[serde(rename = "undisclosed")]
    Undisclosed,
    #[serde(rename = "withheld")]
    Withheld,
    #[serde(rename = "no_response")]
    NoResponse,
    #[serde(rename = "unspecified")]
    Unspecified,
    #[serde(rename = "undetermined")]
    Undetermined,
    #[serde(rename = "contested")]
    Contested,
    #[serde(rename = "missing_metadata")]
    MissingMetadata,
}
impl ::std::fmt::Display for GapKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Unclear => f.write_str("unclear"),
            Self::Undisclosed => f.write_str("undisclosed"),
            Self::Withheld => f.write_str("withheld"),
            Self::NoResponse => f.write_str("no_response"),
            Self::Unspecified => f.write_str("unspecified"),
            Self::Undetermined => f.write_str("undetermined"),
            Self::Contested => f.write_str("contested"),
            Self::MissingMetadata => f.write_str("missing_metadata"),
        }
    }
}
impl ::std::str::FromStr for GapKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "unclear" => Ok(Self::Unclear),
            "undisclosed" => Ok(Self::Undisclosed),
            "withheld" => Ok(Self::Withheld),
            "no_response" => Ok(Self::NoResponse),
            "unspecified" => Ok(Self::Unspecified),
            "undetermined" => Ok(Self::Undetermined),
            "contested" => Ok(Self::Contested),
            "missing_metadata" => Ok(Self::MissingMetadata),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for GapKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for GapKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// In what mode a claim presents its target. Negation is not a modality: it is polarity.
///
/// - `factual`: as having happened or going on
/// - `prospective`: as planned, predicted or possible
/// - `conditional`: only under an antecedent
/// - `desired`: as asked for or aimed at
/// - `generic`: as a type or a habit
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Modality {
    #[serde(rename = "factual")]
    Factual,
    #[serde(rename = "prospective")]
    Prospective,
    #[serde(rename = "conditional")]
    Conditional,
    #[serde(rename = "desired")]
    Desired,
    #[serde(rename = "generic")]
    Generic,
}
impl ::std::fmt::Display for Modality {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Factual => f.write_str("factual"),
            Self::Prospective => f.write_str("prospective"),
            Self::Conditional => f.write_str("conditional"),
            Self::Desired => f.write_str("desired"),
            Self::Generic => f.write_str("generic"),
        }
    }
}
impl ::std::str::FromStr for Modality {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "factual" => Ok(Self::Factual),
            "prospective" => Ok(Self::Prospective),
            "conditional" => Ok(Self::Conditional),
            "desired" => Ok(Self::Desired),
            "generic" => Ok(Self::Generic),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Modality {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Modality {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The way in which an event of a category happens; category_modes says which modes a category takes.
///
/// - `visit`: one side travels to the other
/// - `third_party`: at a third party's place or by its arrangement
/// - `multilateral`: with more than two sides
/// - `phone`: at a distance, by telephone or video
/// - `direct`: face to face or without a go-between
/// - `indirect`: through a go-between
/// - `secret`: kept from the public when it happened
/// - `mediation`: with a third party that helps the sides to agree
/// - `ceasefire`: about stopping the fighting
/// - `treaty`: a formal written agreement
/// - `exchange`: each side gives something of the same sort
/// - `military`: arms, training or forces
/// - `economic`: money, credit or goods
/// - `humanitarian`: relief for people in need
/// - `withdraw`: pull back forces, staff or membership
/// - `release`: let captives, detainees or property go
/// - `disarm`: give up or destroy weapons
/// - `access`: let inspectors, observers or relief in
/// - `resign`: give up an office
/// - `demo`: demonstration, march, vigil
/// - `riot`: violent crowd
/// - `strike`: refusal to work
/// - `hunger`: refusal to eat
/// - `boycott`: refusal to buy or take part
/// - `obstruct`: blocking of a way, a site or a process
/// - `vandalize`: damage to property as protest
/// - `convict`: find guilty or sentence
/// - `expel`: send away diplomats, members or people
/// - `discontinue`: end aid, talks or an agreement
/// - `designate`: put on an official list, such as one of terrorist organizations
/// - `troops`: soldiers
/// - `weapons`: weapons, missiles or their tests
/// - `police`: police forces
/// - `militia`: armed groups that are not regular forces
/// - `seize`: take property, territory, ships or goods
/// - `restrict`: limit movement, trade or rights
/// - `censor`: suppress speech or media
/// - `curfew`: order to stay indoors
/// - `martial_law`: military rule over civilians
/// - `arrest`: take people into custody
/// - `deport`: send people out of the country
/// - `withhold`: keep back pay, supplies or services
/// - `misinformation`: spread what is known to be false
/// - `cyber`: attack or intrusion by computer
/// - `abduct`: take people and hold them
/// - `beat`: blows without a weapon
/// - `torture`: pain inflicted in custody
/// - `sexual`: sexual violence
/// - `targeted`: aimed at a chosen person
/// - `destroy`: destruction of property
/// - `primitive`: blades, stones, clubs, vehicles
/// - `firearms`: small arms
/// - `explosives`: bombs, mines, grenades
/// - `suicide_attack`: the attacker's death is part of it
/// - `aerial`: from manned aircraft or by missile
/// - `drone`: by unmanned aircraft
/// - `heavy_weapons`: artillery, rockets, tanks
/// - `crowd_control`: tear gas, water cannon, rubber bullets
/// - `unconventional`: chemical, biological, radiological or nuclear weapons
/// - `captivity`: being held by somebody without a legal order
/// - `custody`: being held by an authority
/// - `authority`: being entitled to act
/// - `insecurity`: being in danger
/// - `office`: holding a post
/// - `vote`: the casting of votes
/// - `candidacy`: standing for office
/// - `result`: the outcome of a count
/// - `certification`: the formal confirmation of a result
/// - `inauguration`: taking office
/// - `suit`: bringing a case
/// - `motion`: an application to the court
/// - `ruling`: a decision of the court
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Mode {
    #[serde(rename = "visit")]
    Visit,
    #[serde(rename = "third_party")]
    ThirdParty,
    #[serde(rename = "multilateral")]
    Multilateral,
    #[serde(rename = "phone")]
    Phone,
    #[serde(rename = "direct")]
    Direct,
    #[serde(rename = "indirect")]
    Indirect,
    #[serde(rename = "secret")]
    Secret,
    #[serde(rename = "mediation")]
    Mediation,
    #[serde(rename = "ceasefire")]
    Ceasefire,
    #[serde(rename = "treaty")]
    Treaty,
    #[serde(rename = "exchange")]
    Exchange,
    #[serde(rename = "military")]
    Military,
    #[serde(rename = "economic")]
    Economic,
    #[serde(rename = "humanitarian")]
    Humanitarian,
    #[serde(rename = "withdraw")]
    Withdraw,
    #[serde(rename = "release")]
    Release,
    #[serde(rename = "disarm")]
    Disarm,
    #[serde(rename = "access")]
    Access,
    #[serde(rename = "resign")]
    Resign,
    #[serde(rename = "demo")]
    Demo,
    #[serde(rename = "riot")]
    Riot,
    #[serde(rename = "strike")]
    Strike,
    #[serde(rename = "hunger")]
    Hunger,
    #[serde(rename = "boycott")]
    Boycott,
    #[serde(rename = "obstruct")]
    Obstruct,
    #[serde(rename = "vandalize")]
    Vandalize,
    #[serde(rename = "convict")]
    Convict,
    #[serde(rename = "expel")]
    Expel,
    #[serde(rename = "discontinue")]
    Discontinue,
    #[serde(rename = "designate")]
    Designate,
    #[serde(rename = "troops")]
    Troops,
    #[serde(rename = "weapons")]
    Weapons,
    #[serde(rename = "police")]
    Police,
    #[serde(rename = "militia")]
    Militia,
    #[serde(rename = "seize")]
    Seize,
    #[serde(rename = "restrict")]
    Restrict,
    #[serde(rename = "censor")]
    Censor,
    #[serde(rename = "curfew")]
    Curfew,
    #[serde(rename = "martial_law")]
    MartialLaw,
    #[serde(rename = "arrest")]
    Arrest,
    #[serde(rename = "deport")]
    Deport,
    #[serde(rename = "withhold")]
    Withhold,
    #[serde(rename = "misinformation")]
    Misinformation,
    #[serde(rename = "cyber")]
    Cyber,
    #[serde(rename = "abduct")]
    Abduct,
    #[serde(rename = "beat")]
    Beat,
    #[serde(rename = "torture")]
    Torture,
    #[serde(rename = "sexual")]
    Sexual,
    #[serde(rename = "targeted")]
    Targeted,
    #[serde(rename = "destroy")]
    Destroy,
    #[serde(rename = "primitive")]
    Primitive,
    #[serde(rename = "firearms")]
    Firearms,
    #[serde(rename = "explosives")]
    Explosives,
    #[serde(rename = "suicide_attack")]
    SuicideAttack,
    #[serde(rename = "aerial")]
    Aerial,
    #[serde(rename = "drone")]
    Drone,
    #[serde(rename = "heavy_weapons")]
    HeavyWeapons,
    #[serde(rename = "crowd_control")]
    CrowdControl,
    #[serde(rename = "unconventional")]
    Unconventional,
    #[serde(rename = "captivity")]
    Captivity,
    #[serde(rename = "custody")]
    Custody,
    #[serde(rename = "authority")]
    Authority,
    #[serde(rename = "insecurity")]
    Insecurity,
    #[serde(rename = "office")]
    Office,
    #[serde(rename = "vote")]
    Vote,
    #[serde(rename = "candidacy")]
    Candidacy,
    #[serde(rename = "result")]
    Result,
    #[serde(rename = "certification")]
    Certification,
    #[serde(rename = "inauguration")]
    Inauguration,
    #[serde(rename = "suit")]
    Suit,
    #[serde(rename = "motion")]
    Motion,
    #[serde(rename = "ruling")]
    Ruling,
}
impl ::std::fmt::Display for Mode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Visit => f.write_str("visit"),
            Self::ThirdParty => f.write_str("third_party"),
            Self::Multilateral => f.write_str("multilateral"),
            Self::Phone => f.write_str("phone"),
            Self::Direct => f.write_str("direct"),
            Self::Indirect => f.write_str("indirect"),
            Self::Secret => f.write_str("secret"),
            Self::Mediation => f.write_str("mediation"),
            Self::Ceasefire => f.write_str("ceasefire"),
            Self::Treaty => f.write_str("treaty"),
            Self::Exchange => f.write_str("exchange"),
            Self::Military => f.write_str("military"),
            Self::Economic => f.write_str("economic"),
            Self::Humanitarian => f.write_str("humanitarian"),
            Self::Withdraw => f.write_str("withdraw"),
            Self::Release => f.write_str("release"),
            Self::Disarm => f.write_str("disarm"),
            Self::Access => f.write_str("access"),
            Self::Resign => f.write_str("resign"),
            Self::Demo => f.write_str("demo"),
            Self::Riot => f.write_str("riot"),
            Self::Strike => f.write_str("strike"),
            Self::Hunger => f.write_str("hunger"),
            Self::Boycott => f.write_str("boycott"),
            Self::Obstruct => f.write_str("obstruct"),
            Self::Vandalize => f.write_str("vandalize"),
            Self::Convict => f.write_str("convict"),
            Self::Expel => f.write_str("expel"),
            Self::Discontinue => f.write_str("discontinue"),
            Self::Designate => f.write_str("designate"),
            Self::Troops => f.write_str("troops"),
            Self::Weapons => f.write_str("weapons"),
            Self::Police => f.write_str("police"),
            Self::Militia => f.write_str("militia"),
            Self::Seize => f.write_str("seize"),
            Self::Restrict => f.write_str("restrict"),
            Self::Censor => f.write_str("censor"),
            Self::Curfew => f.write_str("curfew"),
            Self::MartialLaw => f.write_str("martial_law"),
            Self::Arrest => f.write_str("arrest"),
            Self::Deport => f.write_str("deport"),
            Self::Withhold => f.write_str("withhold"),
            Self::Misinformation => f.write_str("misinformation"),
            Self::Cyber => f.write_str("cyber"),
            Self::Abduct => f.write_str("abduct"),
            Self::Beat => f.write_str("beat"),
            Self::Torture => f.write_str("torture"),
            Self::Sexual => f.write_str("sexual"),
            Self::Targeted => f.write_str("targeted"),
            Self::Destroy => f.write_str("destroy"),
            Self::Primitive => f.write_str("primitive"),
            Self::Firearms => f.write_str("firearms"),
            Self::Explosives => f.write_str("explosives"),
            Self::SuicideAttack => f.write_str("suicide_attack"),
            Self::Aerial => f.write_str("aerial"),
            Self::Drone => f.write_str("drone"),
            Self::HeavyWeapons => f.write_str("heavy_weapons"),
            Self::CrowdControl => f.write_str("crowd_control"),
            Self::Unconventional => f.write_str("unconventional"),
            Self::Captivity => f.write_str("captivity"),
            Self::Custody => f.write_str("custody"),
            Self::Authority => f.write_str("authority"),
            Self::Insecurity => f.write_str("insecurity"),
            Self::Office => f.write_str("office"),
            Self::Vote => f.write_str("vote"),
            Self::Candidacy => f.write_str("candidacy"),
            Self::Result => f.write_str("result"),
            Self::Certification => f.write_str("certification"),
            Self::Inauguration => f.write_str("inauguration"),
            Self::Suit => f.write_str("suit"),
            Self::Motion => f.write_str("motion"),
            Self::Ruling => f.write_str("ruling"),
        }
    }
}
impl ::std::str::FromStr for Mode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "visit" => Ok(Self::Visit),
            "third_party" => Ok(Self::ThirdParty),
            "multilateral" => Ok(Self::Multilateral),
            "phone" => Ok(Self::Phone),
            "direct" => Ok(Self::Direct),
            "indirect" => Ok(Self::Indirect),
            "secret" => Ok(Self::Secret),
            "mediation" => Ok(Self::Mediation),
            "ceasefire" => Ok(Self::Ceasefire),
            "treaty" => Ok(Self::Treaty),
            "exchange" => Ok(Self::Exchange),
            "military" => Ok(Self::Military),
            "economic" => Ok(Self::Economic),
            "humanitarian" => Ok(Self::Humanitarian),
            "withdraw" => Ok(Self::Withdraw),
            "release" => Ok(Self::Release),
            "disarm" => Ok(Self::Disarm),
            "access" => Ok(Self::Access),
            "resign" => Ok(Self::Resign),
            "demo" => Ok(Self::Demo),
            "riot" => Ok(Self::Riot),
            "strike" => Ok(Self::Strike),
            "hunger" => Ok(Self::Hunger),
            "boycott" => Ok(Self::Boycott),
            "obstruct" => Ok(Self::Obstruct),
            "vandalize" => Ok(Self::Vandalize),
            "convict" => Ok(Self::Convict),
            "expel" => Ok(Self::Expel),
            "discontinue" => Ok(Self::Discontinue),
            "designate" => Ok(Self::Designate),
            "troops" => Ok(Self::Troops),
            "weapons" => Ok(Self::Weapons),
            "police" => Ok(Self::Police),
            "militia" => Ok(Self::Militia),
            "seize" => Ok(Self::Seize),
            "restrict" => Ok(Self::Restrict),
            "censor" => Ok(Self::Censor),
            "curfew" => Ok(Self::Curfew),
            "martial_law" => Ok(Self::MartialLaw),
            "arrest" => Ok(Self::Arrest),
            "deport" => Ok(Self::Deport),
            "withhold" => Ok(Self::Withhold),
            "misinformation" => Ok(Self::Misinformation),
            "cyber" => Ok(Self::Cyber),
            "abduct" => Ok(Self::Abduct),
            "beat" => Ok(Self::Beat),
            "torture" => Ok(Self::Torture),
            "sexual" => Ok(Self::Sexual),
            "targeted" => Ok(Self::Targeted),
            "destroy" => Ok(Self::Destroy),
            "primitive" => Ok(Self::Primitive),
            "firearms" => Ok(Self::Firearms),
            "explosives" => Ok(Self::Explosives),
            "suicide_attack" => Ok(Self::SuicideAttack),
            "aerial" => Ok(Self::Aerial),
            "drone" => Ok(Self::Drone),
            "heavy_weapons" => Ok(Self::HeavyWeapons),
            "crowd_control" => Ok(Self::CrowdControl),
            "unconventional" => Ok(Self::Unconventional),
            "captivity" => Ok(Self::Captivity),
            "custody" => Ok(Self::Custody),
            "authority" => Ok(Self::Authority),
            "insecurity" => Ok(Self::Insecurity),
            "office" => Ok(Self::Office),
            "vote" => Ok(Self::Vote),
            "candidacy" => Ok(Self::Candidacy),
            "result" => Ok(Self::Result),
            "certification" => Ok(Self::Certification),
            "inauguration" => Ok(Self::Inauguration),
            "suit" => Ok(Self::Suit),
            "motion" => Ok(Self::Motion),
            "ruling" => Ok(Self::Ruling),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Mode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Mode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How a text identifies an actor.
///
/// - `named`: by a proper name
/// - `described`: only by a predicate, such as an office once held or an allegiance
/// - `anonymous`: not at all: sources, people familiar with the matter
/// - `generic`: as a class, such as voters or residents
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Naming {
    #[serde(rename = "named")]
    Named,
    #[serde(rename = "described")]
    Described,
    #[serde(rename = "anonymous")]
    Anonymous,
    #[serde(rename = "generic")]
    Generic,
}
impl ::std::fmt::Display for Naming {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Named => f.write_str("named"),
            Self::Described => f.write_str("described"),
            Self::Anonymous => f.write_str("anonymous"),
            Self::Generic => f.write_str("generic"),
        }
    }
}
impl ::std::str::FromStr for Naming {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "named" => Ok(Self::Named),
            "described" => Ok(Self::Described),
            "anonymous" => Ok(Self::Anonymous),
            "generic" => Ok(Self::Generic),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Naming {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Naming {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// An actor's part in an event: a proposition of its own that claims can be about.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// The actor.
    pub actor_id: ::std::string::String,
    /// How many people of the actor take part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<Count>,
    /// Where the text says it; the event's evidence when absent.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub evidence: ::std::vec::Vec<Evidence>,
    /// False where the text gives the actor as an example ("such as"); absent means true.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exhaustive: ::std::option::Option<bool>,
    /// The participation's id; its slug starts with the event's by convention.
    pub id: ::std::string::String,
    /// The part.
    pub role: Role,
}
/// A place as a text names it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The country that the source places it in, ISO 3166-1 alpha-3.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<::std::string::String>,
    /// Values that the schema does not know, under keys `namespace:name`.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub extensions: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The place's id.
    pub id: ::std::string::String,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// Degrees north, WGS 84.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub latitude: ::std::option::Option<f64>,
    /// Degrees east, WGS 84.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub longitude: ::std::option::Option<f64>,
    /// The name.
    pub name: ::std::string::String,
    /// The name in other languages: BCP 47 tag -> name.
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
    )]
    pub names: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// The coder's remark.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    /// How exactly the name or the coordinates locate what happened there.
    pub precision: Precision,
    /// The smallest place of the dataset that contains it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub within_id: ::std::option::Option<::std::string::String>,
    /// Identifiers in other systems, `scheme:value`; only from a pinned, named reference.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub xrefs: ::std::vec::Vec<::std::string::String>,
}
/// What sort of place a place is.
///
/// - `country`: a state's territory
/// - `region`: an area larger than a settlement, inside a country or across several
/// - `city`: a city, town or village
/// - `site`: a building, camp, facility or other spot
/// - `water`: a sea, strait, river or lake
/// - `other`: none of these
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum PlaceKind {
    #[serde(rename = "country")]
    Country,
    #[serde(rename = "region")]
    Region,
    #[serde(rename = "city")]
    City,
    #[serde(rename = "site")]
    Site,
    #[serde(rename = "water")]
    Water,
    #[serde(rename = "other")]
    Other,
}
impl ::std::fmt::Display for PlaceKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Country => f.write_str("country"),
            Self::Region => f.write_str("region"),
            Self::City => f.write_str("city"),
            Self::Site => f.write_str("site"),
            Self::Water => f.write_str("water"),
            Self::Other => f.write_str("other"),
        }
    }
}
impl ::std::str::FromStr for PlaceKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "country" => Ok(Self::Country),
            "region" => Ok(Self::Region),
            "city" => Ok(Self::City),
            "site" => Ok(Self::Site),
            "water" => Ok(Self::Water),
            "other" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for PlaceKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PlaceKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Whether a claim says that its target is so or that it is not so.
///
/// - `positive`: it is so
/// - `negative`: it is not so
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Polarity {
    #[serde(rename = "positive")]
    Positive,
    #[serde(rename = "negative")]
    Negative,
}
impl ::std::fmt::Display for Polarity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Positive => f.write_str("positive"),
            Self::Negative => f.write_str("negative"),
        }
    }
}
impl ::std::str::FromStr for Polarity {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "positive" => Ok(Self::Positive),
            "negative" => Ok(Self::Negative),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Polarity {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Polarity {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How exactly the coordinates or the name locate what happened there.
///
/// - `exact`: the spot itself
/// - `settlement`: the city, town or village
/// - `admin2`: the district or county
/// - `admin1`: the province or federal state
/// - `country`: the country
/// - `region`: an area that is no administrative unit
/// - `unknown`: it cannot be told
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Precision {
    #[serde(rename = "exact")]
    Exact,
    #[serde(rename = "settlement")]
    Settlement,
    #[serde(rename = "admin2")]
    Admin2,
    #[serde(rename = "admin1")]
    Admin1,
    #[serde(rename = "country")]
    Country,
    #[serde(rename = "region")]
    Region,
    #[serde(rename = "unknown")]
    Unknown,
}
impl ::std::fmt::Display for Precision {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Exact => f.write_str("exact"),
            Self::Settlement => f.write_str("settlement"),
            Self::Admin2 => f.write_str("admin2"),
            Self::Admin1 => f.write_str("admin1"),
            Self::Country => f.write_str("country"),
            Self::Region => f.write_str("region"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
impl ::std::str::FromStr for Precision {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "exact" => Ok(Self::Exact),
            "settlement" => Ok(Self::Settlement),
            "admin2" => Ok(Self::Admin2),
            "admin1" => Ok(Self::Admin1),
            "country" => Ok(Self::Country),
            "region" => Ok(Self::Region),
            "unknown" => Ok(Self::Unknown),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Precision {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Precision {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Direct speech, exactly as the normalised text has it, without the quotation marks.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The code point just behind the words, counted from the start of the segment.
    pub end: i64,
    /// The segment that they stand in.
    pub segment_id: ::std::string::String,
    /// First code point of the words, counted from the start of the segment.
    pub start: i64,
    /// The words.
    pub text: ::std::string::String,
}
/// A proposition that one event or statement bears on another: order, cause, condition.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// Where the relation comes from.
    pub basis: RelationBasis,
    /// Where the text says it; required when the basis is text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub evidence: ::std::vec::Vec<Evidence>,
    /// Values that the schema does not know, under keys `namespace:name`.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub extensions: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The first end; of a condition, the antecedent.
    pub from_id: ::std::string::String,
    /// The relation's id.
    pub id: ::std::string::String,
    /// The coder's remark.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    /// The second end.
    pub to_id: ::std::string::String,
    /// How it bears on the other end.
    #[serde(rename = "type")]
    pub type_: RelationType,
}
/// Where a relation comes from.
///
/// - `text`: the text says it: evidence points at where
/// - `inferred`: the coder infers it: a note says why
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum RelationBasis {
    #[serde(rename = "text")]
    Text,
    #[serde(rename = "inferred")]
    Inferred,
}
impl ::std::fmt::Display for RelationBasis {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Text => f.write_str("text"),
            Self::Inferred => f.write_str("inferred"),
        }
    }
}
impl ::std::str::FromStr for RelationBasis {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "text" => Ok(Self::Text),
            "inferred" => Ok(Self::Inferred),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RelationBasis {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RelationBasis {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How one event or statement bears on another; read as: from, type, to.
///
/// - `part_of`: from is a part of to
/// - `before`: from is wholly earlier than to (strict order)
/// - `causes`: from brings to about (strict order)
/// - `promotes`: from raises the likelihood of to
/// - `hinders`: from lowers the likelihood of to
/// - `purpose`: from is done in order to bring to about
/// - `about`: from has to as its topic
/// - `if`: to holds if from, the antecedent, occurs
/// - `unless`: to holds if from, the antecedent, does not occur
/// - `responds_to`: from answers to; to is no later
/// - `pursuant_to`: from happens under the terms of to; to is no later
/// - `fulfils`: from does what to asked for or undertook; to is no later
/// - `breaks`: from goes against to; to is no later
/// - `ends`: from brings the state or process to to its end; to is no later
/// - `repeats`: from is another occurrence of the same kind as to
/// - `instance_of`: from is a case of the type or habit to
/// - `excludes`: from and to cannot both hold
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum RelationType {
    #[serde(rename = "part_of")]
    PartOf,
    #[serde(rename = "before")]
    Before,
    #[serde(rename = "causes")]
    Causes,
    #[serde(rename = "promotes")]
    Promotes,
    #[serde(rename = "hinders")]
    Hinders,
    #[serde(rename = "purpose")]
    Purpose,
    #[serde(rename = "about")]
    About,
    #[serde(rename = "if")]
    If,
    #[serde(rename = "unless")]
    Unless,
    #[serde(rename = "responds_to")]
    RespondsTo,
    #[serde(rename = "pursuant_to")]
    PursuantTo,
    #[serde(rename = "fulfils")]
    Fulfils,
    #[serde(rename = "breaks")]
    Breaks,
    #[serde(rename = "ends")]
    Ends,
    #[serde(rename = "repeats")]
    Repeats,
    #[serde(rename = "instance_of")]
    InstanceOf,
    #[serde(rename = "excludes")]
    Excludes,
}
impl ::std::fmt::Display for RelationType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PartOf => f.write_str("part_of"),
            Self::Before => f.write_str("before"),
            Self::Causes => f.write_str("causes"),
            Self::Promotes => f.write_str("promotes"),
            Self::Hinders => f.write_str("hinders"),
            Self::Purpose => f.write_str("purpose"),
            Self::About => f.write_str("about"),
            Self::If => f.write_str("if"),
            Self::Unless => f.write_str("unless"),
            Self::RespondsTo => f.write_str("responds_to"),
            Self::PursuantTo => f.write_str("pursuant_to"),
            Self::Fulfils => f.write_str("fulfils"),
            Self::Breaks => f.write_str("breaks"),
            Self::Ends => f.write_str("ends"),
            Self::Repeats => f.write_str("repeats"),
            Self::InstanceOf => f.write_str("instance_of"),
            Self::Excludes => f.write_str("excludes"),
        }
    }
}
impl ::std::str::FromStr for RelationType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "part_of" => Ok(Self::PartOf),
            "before" => Ok(Self::Before),
            "causes" => Ok(Self::Causes),
            "promotes" => Ok(Self::Promotes),
            "hinders" => Ok(Self::Hinders),
            "purpose" => Ok(Self::Purpose),
            "about" => Ok(Self::About),
            "if" => Ok(Self::If),
            "unless" => Ok(Self::Unless),
            "responds_to" => Ok(Self::RespondsTo),
            "pursuant_to" => Ok(Self::PursuantTo),
            "fulfils" => Ok(Self::Fulfils),
            "breaks" => Ok(Self::Breaks),
            "ends" => Ok(Self::Ends),
            "repeats" => Ok(Self::Repeats),
            "instance_of" => Ok(Self::InstanceOf),
            "excludes" => Ok(Self::Excludes),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RelationType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RelationType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The part that an actor has in an event.
///
/// - `agent`: brings it about
/// - `co_agent`: brings it about together with others; reciprocal, unordered, never alone
/// - `recipient`: is addressed, visited, informed, given to
/// - `mediator`: goes between the sides
/// - `host`: provides the place or the occasion
/// - `holder`: whose status, office, policy or authority it is
/// - `candidate`: stands for what is decided
/// - `beneficiary`: is to gain from it
/// - `affected`: undergoes it
/// - `killed`: dies through it
/// - `injured`: is hurt by it
/// - `detained`: is held or taken through it
/// - `accomplice`: is said to help or enable another's wrong
/// - `supporter`: backs it without taking part
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Role {
    #[serde(rename = "agent")]
    Agent,
    #[serde(rename = "co_agent")]
    CoAgent,
    #[serde(rename = "recipient")]
    Recipient,
    #[serde(rename = "mediator")]
    Mediator,
    #[serde(rename = "host")]
    Host,
    #[serde(rename = "holder")]
    Holder,
    #[serde(rename = "candidate")]
    Candidate,
    #[serde(rename = "beneficiary")]
    Beneficiary,
    #[serde(rename = "affected")]
    Affected,
    #[serde(rename = "killed")]
    Killed,
    #[serde(rename = "injured")]
    Injured,
    #[serde(rename = "detained")]
    Detained,
    #[serde(rename = "accomplice")]
    Accomplice,
    #[serde(rename = "supporter")]
    Supporter,
}
impl ::std::fmt::Display for Role {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Agent => f.write_str("agent"),
            Self::CoAgent => f.write_str("co_agent"),
            Self::Recipient => f.write_str("recipient"),
            Self::Mediator => f.write_str("mediator"),
            Self::Host => f.write_str("host"),
            Self::Holder => f.write_str("holder"),
            Self::Candidate => f.write_str("candidate"),
            Self::Beneficiary => f.write_str("beneficiary"),
            Self::Affected => f.write_str("affected"),
            Self::Killed => f.write_str("killed"),
            Self::Injured => f.write_str("injured"),
            Self::Detained => f.write_str("detained"),
            Self::Accomplice => f.write_str("accomplice"),
            Self::Supporter => f.write_str("supporter"),
        }
    }
}
impl ::std::str::FromStr for Role {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "agent" => Ok(Self::Agent),
            "co_agent" => Ok(Self::CoAgent),
            "recipient" => Ok(Self::Recipient),
            "mediator" => Ok(Self::Mediator),
            "host" => Ok(Self::Host),
            "holder" => Ok(Self::Holder),
            "candidate" => Ok(Self::Candidate),
            "beneficiary" => Ok(Self::Beneficiary),
            "affected" => Ok(Self::Affected),
            "killed" => Ok(Self::Killed),
            "injured" => Ok(Self::Injured),
            "detained" => Ok(Self::Detained),
            "accomplice" => Ok(Self::Accomplice),
            "supporter" => Ok(Self::Supporter),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Role {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Role {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The part of society that an actor acts in; the codes are those of PLOVER 2021.
///
/// - `COP`: police and other law enforcement
/// - `GOV`: the executive and its agencies
/// - `JUD`: courts and judges
/// - `LEG`: parliaments and their members
/// - `MIL`: regular armed forces
/// - `PRM`: paramilitary forces that do not oppose the government
/// - `PTY`: political parties and candidates
/// - `REB`: armed opposition to a government
/// - `SPY`: intelligence services and their agents
/// - `UAF`: armed forces that nobody has identified
/// - `UNK`: sector cannot be told from the source
/// - `AGR`: farming, fishing and forestry
/// - `BUS`: companies and business people
/// - `CRM`: criminals and criminal organizations
/// - `CVL`: civilians without another sector
/// - `EDU`: schools, universities, students and scholars
/// - `ELI`: people who held public office and no longer do, and their families
/// - `JRN`: media and journalists
/// - `LAB`: workers and trade unions
/// - `MED`: health care and its staff
/// - `REF`: refugees and displaced people
/// - `OPP`: political opposition that is not armed
/// - `PRE`: bodies of a partially recognised state or disputed territory, beside their other sectors
/// - `REL`: religious organizations and clergy
/// - `SOC`: civil society that no other sector covers
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Sector {
    #[serde(rename = "COP")]
    Cop,
    #[serde(rename = "GOV")]
    Gov,
    #[serde(rename = "JUD")]
    Jud,
    #[serde(rename = "LEG")]
    Leg,
    #[serde(rename = "MIL")]
    Mil,
    #[serde(rename = "PRM")]
    Prm,
    #[serde(rename = "PTY")]
    Pty,
    #[serde(rename = "REB")]
    Reb,
    #[serde(rename = "SPY")]
    Spy,
    #[serde(rename = "UAF")]
    Uaf,
    #[serde(rename = "UNK")]
    Unk,
    #[serde(rename = "AGR")]
    Agr,
    #[serde(rename = "BUS")]
    Bus,
    #[serde(rename = "CRM")]
    Crm,
    #[serde(rename = "CVL")]
    Cvl,
    #[serde(rename = "EDU")]
    Edu,
    #[serde(rename = "ELI")]
    Eli,
    #[serde(rename = "JRN")]
    Jrn,
    #[serde(rename = "LAB")]
    Lab,
    #[serde(rename = "MED")]
    Med,
    #[serde(rename = "REF")]
    Ref,
    #[serde(rename = "OPP")]
    Opp,
    #[serde(rename = "PRE")]
    Pre,
    #[serde(rename = "REL")]
    Rel,
    #[serde(rename = "SOC")]
    Soc,
}
impl ::std::fmt::Display for Sector {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Cop => f.write_str("COP"),
            Self::Gov => f.write_str("GOV"),
            Self::Jud => f.write_str("JUD"),
            Self::Leg => f.write_str("LEG"),
            Self::Mil => f.write_str("MIL"),
            Self::Prm => f.write_str("PRM"),
            Self::Pty => f.write_str("PTY"),
            Self::Reb => f.write_str("REB"),
            Self::Spy => f.write_str("SPY"),
            Self::Uaf => f.write_str("UAF"),
            Self::Unk => f.write_str("UNK"),
            Self::Agr => f.write_str("AGR"),
            Self::Bus => f.write_str("BUS"),
            Self::Crm => f.write_str("CRM"),
            Self::Cvl => f.write_str("CVL"),
            Self::Edu => f.write_str("EDU"),
            Self::Eli => f.write_str("ELI"),
            Self::Jrn => f.write_str("JRN"),
            Self::Lab => f.write_str("LAB"),
            Self::Med => f.write_str("MED"),
            Self::Ref => f.write_str("REF"),
            Self::Opp => f.write_str("OPP"),
            Self::Pre => f.write_str("PRE"),
            Self::Rel => f.write_str("REL"),
            Self::Soc => f.write_str("SOC"),
        }
    }
}
impl ::std::str::FromStr for Sector {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "COP" => Ok(Self::Cop),
            "GOV" => Ok(Self::Gov),
            "JUD" => Ok(Self::Jud),
            "LEG" => Ok(Self::Leg),
            "MIL" => Ok(Self::Mil),
            "PRM" => Ok(Self::Prm),
            "PTY" => Ok(Self::Pty),
            "REB" => Ok(Self::Reb),
            "SPY" => Ok(Self::Spy),
            "UAF" => Ok(Self::Uaf),
            "UNK" => Ok(Self::Unk),
            "AGR" => Ok(Self::Agr),
            "BUS" => Ok(Self::Bus),
            "CRM" => Ok(Self::Crm),
            "CVL" => Ok(Self::Cvl),
            "EDU" => Ok(Self::Edu),
            "ELI" => Ok(Self::Eli),
            "JRN" => Ok(Self::Jrn),
            "LAB" => Ok(Self::Lab),
            "MED" => Ok(Self::Med),
            "REF" => Ok(Self::Ref),
            "OPP" => Ok(Self::Opp),
            "PRE" => Ok(Self::Pre),
            "REL" => Ok(Self::Rel),
            "SOC" => Ok(Self::Soc),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Sector {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Sector {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A stretch of a source's text that is cited as one: a headline, a sentence, a caption.
///
/// All of the text is segmented, headline first. The list is data: nothing splits the text again.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    /// The code point just behind it.
    pub end: i64,
    /// A locator in the coder's own words; not a restatement, no run of the text's words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gloss: ::std::option::Option<::std::string::String>,
    /// The segment's id; its slug starts with the source's by convention.
    pub id: ::std::string::String,
    /// What part of the layout it is.
    pub kind: SegmentKind,
    /// SHA-256 of the UTF-8 bytes of exactly this span of the normalised text.
    pub sha256: ::std::string::String,
    /// First code point, counted from the start of the normalised text.
    pub start: i64,
    /// Present when no record is encoded from this segment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub uncoded: ::std::option::Option<Uncoded>,
}
/// What part of the layout a segment is.
///
/// - `headline`: the title as it is printed
/// - `deck`: the lines between headline and body that sum the article up
/// - `sentence`: one sentence of the body
/// - `caption`: the text below a picture or chart
/// - `table`: a table or one of its rows
/// - `metadata`: byline, dateline, notice, navigation
/// - `other`: none of these
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SegmentKind {
    #[serde(rename = "headline")]
    Headline,
    #[serde(rename = "deck")]
    Deck,
    #[serde(rename = "sentence")]
    Sentence,
    #[serde(rename = "caption")]
    Caption,
    #[serde(rename = "table")]
    Table,
    #[serde(rename = "metadata")]
    Metadata,
    #[serde(rename = "other")]
    Other,
}
impl ::std::fmt::Display for SegmentKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Headline => f.write_str("headline"),
            Self::Deck => f.write_str("deck"),
            Self::Sentence => f.write_str("sentence"),
            Self::Caption => f.write_str("caption"),
            Self::Table => f.write_str("table"),
            Self::Metadata => f.write_str("metadata"),
            Self::Other => f.write_str("other"),
        }
    }
}
impl ::std::str::FromStr for SegmentKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "headline" => Ok(Self::Headline),
            "deck" => Ok(Self::Deck),
            "sentence" => Ok(Self::Sentence),
            "caption" => Ok(Self::Caption),
            "table" => Ok(Self::Table),
            "metadata" => Ok(Self::Metadata),
            "other" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SegmentKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SegmentKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A publication: what is known about it, and its text as a list of segments.
///
/// Offsets and hashes are over the normalised text (see the encoding guidelines), so that whoever
/// holds the text can verify them and nobody needs to redistribute it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Where an archived copy is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub archive_url: ::std::option::Option<::std::string::String>,
    /// The names of its authors, as printed.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub authors: ::std::vec::Vec<::std::string::String>,
    /// The source that this one syndicates or translates: the two are one voice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub derived_from_id: ::std::option::Option<::std::string::String>,
    /// Values that the schema does not know, under keys `namespace:name`.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub extensions: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The source's id.
    pub id: ::std::string::String,
    /// What sort of publication it is.
    pub kind: SourceKind,
    /// The language of the text.
    pub language: ::std::string::String,
    /// The licence of the text; `LicenseRef-unknown` where none is stated.
    pub licence: ::std::string::String,
    /// The coder's remark.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    /// When it was published.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub published: ::std::option::Option<::std::string::String>,
    /// The actor that published it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub publisher_id: ::std::option::Option<::std::string::String>,
    /// How many code points all quotes together may reproduce; needed for offsets_only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quote_limit: ::std::option::Option<i64>,
    /// The day on which the text was retrieved.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retrieved: ::std::option::Option<::std::string::String>,
    /// The text from start to end, in order.
    pub segments: ::std::vec::Vec<Segment>,
    /// The length of the normalised text in code points.
    pub text_length: i64,
    /// Whether the text may be redistributed.
    pub text_policy: TextPolicy,
    /// SHA-256 of the UTF-8 bytes of the normalised text.
    pub text_sha256: ::std::string::String,
    /// The title, word for word.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Where it was published.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
/// What sort of publication a source is.
///
/// - `news`: reporting by a news organisation
/// - `agency`: a wire story distributed by a news agency to other outlets
/// - `press_release`: a text that an organization issues about itself
/// - `social_post`: a post on a social network
/// - `transcript`: a verbatim record of speech
/// - `court`: a document of a court case
/// - `document`: any other written document
/// - `dataset`: a structured collection of records
/// - `interview`: a conversation published as questions and answers
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SourceKind {
    #[serde(rename = "news")]
    News,
    #[serde(rename = "agency")]
    Agency,
    #[serde(rename = "press_release")]
    PressRelease,
    #[serde(rename = "social_post")]
    SocialPost,
    #[serde(rename = "transcript")]
    Transcript,
    #[serde(rename = "court")]
    Court,
    #[serde(rename = "document")]
    Document,
    #[serde(rename = "dataset")]
    Dataset,
    #[serde(rename = "interview")]
    Interview,
}
impl ::std::fmt::Display for SourceKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::News => f.write_str("news"),
            Self::Agency => f.write_str("agency"),
            Self::PressRelease => f.write_str("press_release"),
            Self::SocialPost => f.write_str("social_post"),
            Self::Transcript => f.write_str("transcript"),
            Self::Court => f.write_str("court"),
            Self::Document => f.write_str("document"),
            Self::Dataset => f.write_str("dataset"),
            Self::Interview => f.write_str("interview"),
        }
    }
}
impl ::std::str::FromStr for SourceKind {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "news" => Ok(Self::News),
            "agency" => Ok(Self::Agency),
            "press_release" => Ok(Self::PressRelease),
            "social_post" => Ok(Self::SocialPost),
            "transcript" => Ok(Self::Transcript),
            "court" => Ok(Self::Court),
            "document" => Ok(Self::Document),
            "dataset" => Ok(Self::Dataset),
            "interview" => Ok(Self::Interview),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SourceKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SourceKind {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// How the narrator stands to what is said.
///
/// - `neutral`: reports it: said, stated
/// - `endorsing`: takes its truth for granted: confirmed, revealed
/// - `distancing`: keeps away from it: claimed, reportedly
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Stance {
    #[serde(rename = "neutral")]
    Neutral,
    #[serde(rename = "endorsing")]
    Endorsing,
    #[serde(rename = "distancing")]
    Distancing,
}
impl ::std::fmt::Display for Stance {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Neutral => f.write_str("neutral"),
            Self::Endorsing => f.write_str("endorsing"),
            Self::Distancing => f.write_str("distancing"),
        }
    }
}
impl ::std::str::FromStr for Stance {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "neutral" => Ok(Self::Neutral),
            "endorsing" => Ok(Self::Endorsing),
            "distancing" => Ok(Self::Distancing),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Stance {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Stance {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// One speech act: who says it, in what way, and what it claims.
///
/// The narrate of a source is the root; every other statement is reported in another, so that a
/// chain of who reports whom ends in a document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What it is about, where its content is not given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub about_id: ::std::option::Option<::std::string::String>,
    /// What is done by saying it.
    pub act: Act,
    /// Whom it is said to.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub addressee_ids: ::std::vec::Vec<::std::string::String>,
    /// Its medium.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub channel: ::std::option::Option<Channel>,
    /// What it commits its speaker to.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub claims: ::std::vec::Vec<Claim>,
    /// Whether the text gives what it says.
    pub content: Content,
    /// How many times it was said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<Count>,
    /// Where the text reports it; required but for a narrate.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub evidence: ::std::vec::Vec<Evidence>,
    /// Values that the schema does not know, under keys `namespace:name`.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub extensions: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// How its words are given; absent for a narrate only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub form: ::std::option::Option<Form>,
    /// The statement's id.
    pub id: ::std::string::String,
    /// The coder's remark.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    /// The actor that the speaker speaks for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_behalf_of_id: ::std::option::Option<::std::string::String>,
    /// Where it was said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub place_id: ::std::option::Option<::std::string::String>,
    /// Its words, where they are given word for word.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub quotes: ::std::vec::Vec<Quote>,
    /// The statement that reports it; absent for a narrate only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reported_in_id: ::std::option::Option<::std::string::String>,
    /// The document whose voice it is; for a narrate only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// Who says it; absent where the text names nobody.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub speaker_ids: ::std::vec::Vec<::std::string::String>,
    /// False where there are further speakers ("among others"); absent means true.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub speakers_exhaustive: ::std::option::Option<bool>,
    /// How the narrator stands to it; absent for a narrate only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stance: ::std::option::Option<Stance>,
    /// When it was said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<When>,
    /// A key that groups acts done in one breath.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub utterance: ::std::option::Option<::std::string::String>,
}
/// Whether the text of a source may be redistributed.
///
/// - `full`: the text may ship with the dataset
/// - `offsets_only`: the text may not ship: only offsets, hashes, glosses and quotes within quote_limit
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum TextPolicy {
    #[serde(rename = "full")]
    Full,
    #[serde(rename = "offsets_only")]
    OffsetsOnly,
}
impl ::std::fmt::Display for TextPolicy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Full => f.write_str("full"),
            Self::OffsetsOnly => f.write_str("offsets_only"),
        }
    }
}
impl ::std::str::FromStr for TextPolicy {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "full" => Ok(Self::Full),
            "offsets_only" => Ok(Self::OffsetsOnly),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for TextPolicy {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for TextPolicy {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Why a segment carries no record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Uncoded {
    /// The segment that it repeats, when the reason is duplicate.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duplicate_of_id: ::std::option::Option<::std::string::String>,
    /// The reason.
    pub reason: UncodedReason,
}
/// Why a segment carries no record.
///
/// - `duplicate`: it repeats another segment word for word
/// - `no_proposition`: it states nothing that could be so or not so
/// - `metadata`: it speaks about the publication, not about the world
/// - `out_of_scope`: what it states is outside what the dataset covers
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum UncodedReason {
    #[serde(rename = "duplicate")]
    Duplicate,
    #[serde(rename = "no_proposition")]
    NoProposition,
    #[serde(rename = "metadata")]
    Metadata,
    #[serde(rename = "out_of_scope")]
    OutOfScope,
}
impl ::std::fmt::Display for UncodedReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Duplicate => f.write_str("duplicate"),
            Self::NoProposition => f.write_str("no_proposition"),
            Self::Metadata => f.write_str("metadata"),
            Self::OutOfScope => f.write_str("out_of_scope"),
        }
    }
}
impl ::std::str::FromStr for UncodedReason {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "duplicate" => Ok(Self::Duplicate),
            "no_proposition" => Ok(Self::NoProposition),
            "metadata" => Ok(Self::Metadata),
            "out_of_scope" => Ok(Self::OutOfScope),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for UncodedReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for UncodedReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A time: a date, the words that give it, or its place beside an event; at least one of them.
///
/// It carries no digit that the source or its metadata do not license.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The event or statement that the time is relative to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub anchor_id: ::std::option::Option<::std::string::String>,
    /// How the time lies to the anchor.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub anchor_relation: ::std::option::Option<AnchorRelation>,
    /// Where the time comes from.
    pub basis: WhenBasis,
    /// The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub edtf: ::std::option::Option<::std::string::String>,
    /// The phrase that gives the time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
/// Where a time comes from.
///
/// - `text`: the text states it
/// - `metadata`: the metadata of the source state it
/// - `inferred`: the coder infers it from what the text states: a note says how
/// - `external`: another reference states it: a note names the reference
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WhenBasis {
    #[serde(rename = "text")]
    Text,
    #[serde(rename = "metadata")]
    Metadata,
    #[serde(rename = "inferred")]
    Inferred,
    #[serde(rename = "external")]
    External,
}
impl ::std::fmt::Display for WhenBasis {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Text => f.write_str("text"),
            Self::Metadata => f.write_str("metadata"),
            Self::Inferred => f.write_str("inferred"),
            Self::External => f.write_str("external"),
        }
    }
}
impl ::std::str::FromStr for WhenBasis {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "text" => Ok(Self::Text),
            "metadata" => Ok(Self::Metadata),
            "inferred" => Ok(Self::Inferred),
            "external" => Ok(Self::External),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WhenBasis {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WhenBasis {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}

/// Reads one document.
///
/// # Errors
///
/// What is not JSON or not of these types, and what they could not write again: null, lists and
/// maps without content. That is most of what the schema refuses; the README of onrecord's clients
/// lists what is not.
pub fn read(text: &str) -> ::serde_json::Result<Dossier> {
    let document: Dossier = ::serde_json::from_str(text)?;
    let before: ::serde_json::Value = ::serde_json::from_str(text)?;
    match lost(&before, &::serde_json::to_value(&document)?, "") {
        None => Ok(document),
        Some(why) => Err(<::serde_json::Error as ::serde::de::Error>::custom(why)),
    }
}

/// Writes a document, indented by two spaces. It checks nothing.
///
/// # Errors
///
/// None that these types can cause.
pub fn write(document: &Dossier) -> ::serde_json::Result<String> {
    Ok(::serde_json::to_string_pretty(document)? + "\n")
}

/// Says what of `before` is not in `after`.
fn lost(before: &::serde_json::Value, after: &::serde_json::Value, path: &str) -> Option<String> {
    use ::serde_json::Value::{Array, Number, Object};
    match (before, after) {
        (Object(before), Object(after)) => before.iter().find_map(|(key, value)| {
            let path = format!("{path}/{key}");
            match after.get(key) {
                Some(after) => lost(value, after, &path),
                None => Some(format!("{path}: {value}; what is not there is left out")),
            }
        }),
        (Array(before), Array(after)) => {
            let mut pairs = before.iter().zip(after).enumerate();
            pairs.find_map(|(i, (before, after))| lost(before, after, &format!("{path}/{i}")))
        }
        (Number(before), Number(after)) if before.as_f64() == after.as_f64() => None,
        _ if before == after => None,
        _ => Some(format!("{path}: {before} would be written as {after}")),
    }
}
