// Code generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen go`. DO NOT EDIT.

package onrecord

import "encoding/json"
import "fmt"
import "reflect"
import "regexp"
import "unicode/utf8"

// What the speaker does by saying it.
type Act string

// attributes wrongdoing to a participant
const ActAccuse Act = "accuse"

// admits or takes note of something about itself or its side
const ActAcknowledge Act = "acknowledge"

// favours an aim or a course, addressed to nobody in particular
const ActAdvocate Act = "advocate"

// accepts a request or an offer
const ActAgree Act = "agree"

// regrets its own act; presupposes its target
const ActApologize Act = "apologize"

// says it is so
const ActAssert Act = "assert"

// disapproves; presupposes its target
const ActCondemn Act = "condemn"

// says a prior report is so, being in a position to know
const ActConfirm Act = "confirm"

// enacts by saying: orders with authority, designates, appoints, ends; what it brings about is an event
const ActDeclare Act = "declare"

// says that it will not say; no claims
const ActDeclineComment Act = "decline_comment"

// requires, insists
const ActDemand Act = "demand"

// says it is not so (negative claims)
const ActDeny Act = "deny"

// the document's own voice; root of every chain
const ActNarrate Act = "narrate"

// proposes a deal
const ActOffer Act = "offer"

// approves, endorses, thanks; presupposes its target
const ActPraise Act = "praise"

// says what may follow
const ActPredict Act = "predict"

// commits to an act that is not a harm to the addressee
const ActPromise Act = "promise"

// refuses: the event asked for (negative and prospective, with responds_to) or a claim (negative and factual)
const ActReject Act = "reject"

// asks, no stated penalty
const ActRequest Act = "request"

// announces harm by the speaker's side
const ActThreaten Act = "threaten"

// foretells harm not by the speaker's hand
const ActWarn Act = "warn"

var enumValues_Act = []interface{}{
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
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Act) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Act {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Act, v)
	}
	*j = Act(v)
	return nil
}

// A person, a body, a state or a group, exactly as narrow as the text names it.
//
// Contested characterisations are never properties of an actor: they are
// somebody's act or claim.
// Whoever the text does not name stays unnamed.
type Actor struct {
	// Other names that sources use.
	Aliases []string `json:"aliases,omitempty"`

	// The country that the source gives the actor, ISO 3166-1 alpha-3.
	Country *string `json:"country,omitempty"`

	// Values that the schema does not know, under keys `namespace:name`.
	Extensions map[string]json.RawMessage `json:"extensions,omitempty"`

	// The actor's id; an unnamed actor's slug starts with its source's by convention.
	ID string `json:"id"`

	// What sort of thing the actor is.
	Kind ActorKind `json:"kind"`

	// The name, or for an unnamed actor a short description.
	Name string `json:"name"`

	// The name in other languages: BCP 47 tag -> name.
	Names map[string]string `json:"names,omitempty"`

	// How the text identifies the actor.
	Naming Naming `json:"naming"`

	// The coder's remark.
	Note *string `json:"note,omitempty"`

	// The actor that this one turned out to be.
	SameAsID *string `json:"same_as_id,omitempty"`

	// The parts of society that the actor acts in.
	Sectors []Sector `json:"sectors,omitempty"`

	// The source that speaks of a described or anonymous actor.
	SourceID *string `json:"source_id,omitempty"`

	// Identifiers in other systems, `scheme:value`; only from a pinned, named
	// reference.
	Xrefs []string `json:"xrefs,omitempty"`
}

// What sort of thing an actor is.
type ActorKind string

// individuals without an organization
const ActorKindGroup ActorKind = "group"

// a body with members or staff: offices, ministries, parties, companies, armed groups
const ActorKindOrganization ActorKind = "organization"

// one human being
const ActorKindPerson ActorKind = "person"

// the people of a place or of a description
const ActorKindPopulation ActorKind = "population"

// a sovereign or partially recognised state
const ActorKindState ActorKind = "state"

// a province or city that acts as a body
const ActorKindSubnational ActorKind = "subnational"

var enumValues_ActorKind = []interface{}{
	"person",
	"organization",
	"state",
	"subnational",
	"group",
	"population",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *ActorKind) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_ActorKind {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_ActorKind, v)
	}
	*j = ActorKind(v)
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Actor) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Actor: required")
	}
	if _, ok := raw["kind"]; raw != nil && !ok {
		return fmt.Errorf("field kind in Actor: required")
	}
	if _, ok := raw["name"]; raw != nil && !ok {
		return fmt.Errorf("field name in Actor: required")
	}
	if _, ok := raw["naming"]; raw != nil && !ok {
		return fmt.Errorf("field naming in Actor: required")
	}
	type Plain Actor
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.Aliases != nil && len(plain.Aliases) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "aliases", 1)
	}
	if plain.Country != nil {
		if matched, _ := regexp.MatchString(`^[A-Z]{3}$`, string(*plain.Country)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "Country", `^[A-Z]{3}$`)
		}
	}
	if matched, _ := regexp.MatchString(`^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	if utf8.RuneCountInString(string(plain.Name)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "name", 1)
	}
	if utf8.RuneCountInString(string(plain.Name)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "name", 2000)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "note", 1)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "note", 2000)
	}
	if plain.SameAsID != nil {
		if matched, _ := regexp.MatchString(`^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.SameAsID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "SameAsID", `^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.SameAsID != nil && utf8.RuneCountInString(string(*plain.SameAsID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "same_as_id", 80)
	}
	if plain.Sectors != nil && len(plain.Sectors) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "sectors", 1)
	}
	if plain.SourceID != nil {
		if matched, _ := regexp.MatchString(`^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.SourceID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "SourceID", `^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.SourceID != nil && utf8.RuneCountInString(string(*plain.SourceID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "source_id", 80)
	}
	if plain.Xrefs != nil && len(plain.Xrefs) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "xrefs", 1)
	}
	*j = Actor(plain)
	return nil
}

// A tie between an actor and an organization, or a post that an actor holds.
type Affiliation struct {
	// The actor that belongs, heads, speaks.
	ActorID string `json:"actor_id"`

	// Where the affiliation comes from.
	Basis Basis `json:"basis"`

	// Where the text says it; required when the basis is text.
	Evidence []Evidence `json:"evidence,omitempty"`

	// Values that the schema does not know, under keys `namespace:name`.
	Extensions map[string]json.RawMessage `json:"extensions,omitempty"`

	// The affiliation's id.
	ID string `json:"id"`

	// How.
	Kind AffiliationKind `json:"kind"`

	// The coder's remark.
	Note *string `json:"note,omitempty"`

	// The actor that it belongs to, heads, speaks for.
	OrganizationID *string `json:"organization_id,omitempty"`

	// The post, as the text words it.
	Post *string `json:"post,omitempty"`

	// When it began.
	Since *string `json:"since,omitempty"`

	// Whether it is in force.
	Status AffiliationStatus `json:"status"`

	// When it ended.
	Until *string `json:"until,omitempty"`
}

// How an actor belongs to, acts for or stands beside an organization.
type AffiliationKind string

// the actor fights or acts on the organization's side without being part of it
const AffiliationKindAlliedWith AffiliationKind = "allied_with"

// the actor is the government, or part of the government, of the state
const AffiliationKindGoverns AffiliationKind = "governs"

// the actor leads the organization
const AffiliationKindHeads AffiliationKind = "heads"

// the actor holds the post that is named, in the organization
const AffiliationKindHoldsPost AffiliationKind = "holds_post"

// the actor is one of the organization's members
const AffiliationKindMemberOf AffiliationKind = "member_of"

// the actor is the office or staff of the person or post that is named
const AffiliationKindOfficeOf AffiliationKind = "office_of"

// the actor is a unit of the organization
const AffiliationKindPartOf AffiliationKind = "part_of"

// the actor is entitled to speak for the organization
const AffiliationKindSpeaksFor AffiliationKind = "speaks_for"

// the actor took the organization's place
const AffiliationKindSuccessorOf AffiliationKind = "successor_of"

// the actor is employed by the organization
const AffiliationKindWorksFor AffiliationKind = "works_for"

var enumValues_AffiliationKind = []interface{}{
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
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *AffiliationKind) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_AffiliationKind {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_AffiliationKind, v)
	}
	*j = AffiliationKind(v)
	return nil
}

// Whether an affiliation is in force.
type AffiliationStatus string

// in force for an interim
const AffiliationStatusActing AffiliationStatus = "acting"

// in force at the time of the source
const AffiliationStatusCurrent AffiliationStatus = "current"

// chosen and not yet in force
const AffiliationStatusDesignate AffiliationStatus = "designate"

// claimed and contested
const AffiliationStatusDisputed AffiliationStatus = "disputed"

// ended before the source
const AffiliationStatusFormer AffiliationStatus = "former"

var enumValues_AffiliationStatus = []interface{}{
	"current",
	"former",
	"acting",
	"designate",
	"disputed",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *AffiliationStatus) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_AffiliationStatus {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_AffiliationStatus, v)
	}
	*j = AffiliationStatus(v)
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Affiliation) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["actor_id"]; raw != nil && !ok {
		return fmt.Errorf("field actor_id in Affiliation: required")
	}
	if _, ok := raw["basis"]; raw != nil && !ok {
		return fmt.Errorf("field basis in Affiliation: required")
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Affiliation: required")
	}
	if _, ok := raw["kind"]; raw != nil && !ok {
		return fmt.Errorf("field kind in Affiliation: required")
	}
	if _, ok := raw["status"]; raw != nil && !ok {
		return fmt.Errorf("field status in Affiliation: required")
	}
	type Plain Affiliation
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if matched, _ := regexp.MatchString(`^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ActorID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ActorID", `^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ActorID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "actor_id", 80)
	}
	if plain.Evidence != nil && len(plain.Evidence) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "evidence", 1)
	}
	if matched, _ := regexp.MatchString(`^aff:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^aff:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "note", 1)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "note", 2000)
	}
	if plain.OrganizationID != nil {
		if matched, _ := regexp.MatchString(`^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.OrganizationID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "OrganizationID", `^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.OrganizationID != nil && utf8.RuneCountInString(string(*plain.OrganizationID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "organization_id", 80)
	}
	if plain.Post != nil && utf8.RuneCountInString(string(*plain.Post)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "post", 1)
	}
	if plain.Post != nil && utf8.RuneCountInString(string(*plain.Post)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "post", 2000)
	}
	if plain.Since != nil {
		if matched, _ := regexp.MatchString(`^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$`, string(*plain.Since)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "Since", `^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$`)
		}
	}
	if plain.Since != nil && utf8.RuneCountInString(string(*plain.Since)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "since", 80)
	}
	if plain.Until != nil {
		if matched, _ := regexp.MatchString(`^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$`, string(*plain.Until)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "Until", `^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$`)
		}
	}
	if plain.Until != nil && utf8.RuneCountInString(string(*plain.Until)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "until", 80)
	}
	*j = Affiliation(plain)
	return nil
}

// How a time lies to the event or statement that anchors it.
type AnchorRelation string

// later than the anchor
const AnchorRelationAfter AnchorRelation = "after"

// near the anchor
const AnchorRelationAround AnchorRelation = "around"

// earlier than the anchor
const AnchorRelationBefore AnchorRelation = "before"

// no later than the anchor
const AnchorRelationBy AnchorRelation = "by"

// while the anchor goes on
const AnchorRelationDuring AnchorRelation = "during"

// from the anchor on
const AnchorRelationSince AnchorRelation = "since"

// up to the anchor
const AnchorRelationUntil AnchorRelation = "until"

var enumValues_AnchorRelation = []interface{}{
	"before",
	"after",
	"during",
	"by",
	"since",
	"until",
	"around",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *AnchorRelation) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_AnchorRelation {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_AnchorRelation, v)
	}
	*j = AnchorRelation(v)
	return nil
}

// Which side of its target a claim is about.
type Aspect string

// who takes part
const AspectActor Aspect = "actor"

// a quality of an actor
const AspectAttribute Aspect = "attribute"

// through what
const AspectCause Aspect = "cause"

// how many
const AspectCount Aspect = "count"

// that it is the same as something else
const AspectIdentity Aspect = "identity"

// that it is so, happens, holds
const AspectOccurrence Aspect = "occurrence"

// where
const AspectPlace Aspect = "place"

// to what end
const AspectPurpose Aspect = "purpose"

// in what part
const AspectRole Aspect = "role"

// when
const AspectTime Aspect = "time"

// what kind of thing it is
const AspectType Aspect = "type"

var enumValues_Aspect = []interface{}{
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
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Aspect) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Aspect {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Aspect, v)
	}
	*j = Aspect(v)
	return nil
}

// Where a record that no single claim carries comes from.
type Basis string

// another reference says it: a note names the reference
const BasisExternal Basis = "external"

// a reader must assume it for the text to make sense: a note says why
const BasisInferred Basis = "inferred"

// the text says it: evidence points at where
const BasisText Basis = "text"

var enumValues_Basis = []interface{}{
	"text",
	"inferred",
	"external",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Basis) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Basis {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Basis, v)
	}
	*j = Basis(v)
	return nil
}

// What happens, named as PLOVER 2021 names it where it has a name. What one speaker does with words alone is a statement, never an event.
type Category string

// unintended death, injury or damage; disaster
const CategoryAccident Category = "accident"

// conclude an agreement jointly
const CategoryAgree Category = "agree"

// one-way material help, arms, asylum, rescue
const CategoryAid Category = "aid"

// physical violence with any weapon, abduction
const CategoryAssault Category = "assault"

// repress, arrest, seize, restrict, censor, cyber
const CategoryCoerce Category = "coerce"

// ease restrictions, suspend, yield without material change
const CategoryConcede Category = "concede"

// meet, talk, negotiate, visit, mediate
const CategoryConsult Category = "consult"

// two-way material cooperation, intelligence sharing
const CategoryCooperate Category = "cooperate"

// a choice by an authority, before or apart from its execution
const CategoryDecide Category = "decide"

// vote, candidacy, result, certification, inauguration
const CategoryElect Category = "elect"

// one party privately conveys information to another
const CategoryInform Category = "inform"

// inquire, probe, prosecute
const CategoryInvestigate Category = "investigate"

// bring, argue or decide a case in court
const CategoryLitigate Category = "litigate"

// move or ready forces short of force
const CategoryMobilize Category = "mobilize"

// travel, flee, evacuate, be displaced
const CategoryMove Category = "move"

// none fits
const CategoryOther Category = "other"

// a standing rule or posture; always a state
const CategoryPolicy Category = "policy"

// collective civilian dissent
const CategoryProtest Category = "protest"

// release, withdraw, disarm, resign, observe a ceasefire
const CategoryRetreat Category = "retreat"

// cut or reduce relations; designate; convict; expel
const CategorySanction Category = "sanction"

// a condition in force: captivity, custody, ceasefire, authority, office; always a state
const CategoryStatus Category = "status"

var enumValues_Category = []interface{}{
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
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Category) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Category {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Category, v)
	}
	*j = Category(v)
	return nil
}

// How sure the speaker is, by the words that are used; never how sure the coder is.
type Certainty string

// presented as fact
const CertaintyCertain Certainty = "certain"

// presented as possible
const CertaintyPossible Certainty = "possible"

// presented as likely
const CertaintyProbable Certainty = "probable"

// raised without commitment
const CertaintyUncommitted Certainty = "uncommitted"

var enumValues_Certainty = []interface{}{
	"certain",
	"probable",
	"possible",
	"uncommitted",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Certainty) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Certainty {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Certainty, v)
	}
	*j = Certainty(v)
	return nil
}

// The medium of a statement.
type Channel string

// radio, television or a stream
const ChannelBroadcast Channel = "broadcast"

// an official document
const ChannelDocument Channel = "document"

// a post on a social network
const ChannelSocialPost Channel = "social_post"

// said aloud
const ChannelSpoken Channel = "spoken"

// a letter, a report, a printed statement
const ChannelWritten Channel = "written"

var enumValues_Channel = []interface{}{
	"spoken",
	"written",
	"social_post",
	"broadcast",
	"document",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Channel) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Channel {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Channel, v)
	}
	*j = Channel(v)
	return nil
}

// One statement's commitment to one record: polarity, certainty and modality.
type Claim struct {
	// Which side of the target it is about.
	Aspect Aspect `json:"aspect"`

	// How sure the speaker is.
	Certainty Certainty `json:"certainty"`

	// Where the text says it; the statement's evidence when absent, in a narrate the
	// target's.
	Evidence []Evidence `json:"evidence,omitempty"`

	// The claim's id; its slug starts with the statement's by convention.
	ID string `json:"id"`

	// In what mode it presents the target.
	Modality Modality `json:"modality"`

	// Whether it says that it is so or that it is not so.
	Polarity Polarity `json:"polarity"`

	// What the claim is about; an actor only with the aspect attribute.
	TargetID string `json:"target_id"`

	// What it says, with every aspect but occurrence.
	//
	// EDTF for time, a place id for place, an actor id for actor, an integer or
	// `low..high` for
	// count, a role for role; else the coder's words.
	Value *string `json:"value,omitempty"`
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Claim) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["aspect"]; raw != nil && !ok {
		return fmt.Errorf("field aspect in Claim: required")
	}
	if _, ok := raw["certainty"]; raw != nil && !ok {
		return fmt.Errorf("field certainty in Claim: required")
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Claim: required")
	}
	if _, ok := raw["modality"]; raw != nil && !ok {
		return fmt.Errorf("field modality in Claim: required")
	}
	if _, ok := raw["polarity"]; raw != nil && !ok {
		return fmt.Errorf("field polarity in Claim: required")
	}
	if _, ok := raw["target_id"]; raw != nil && !ok {
		return fmt.Errorf("field target_id in Claim: required")
	}
	type Plain Claim
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.Evidence != nil && len(plain.Evidence) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "evidence", 1)
	}
	if matched, _ := regexp.MatchString(`^clm:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^clm:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	if matched, _ := regexp.MatchString(`^(?:evt|par|rel|aff|sta|act):[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.TargetID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "TargetID", `^(?:evt|par|rel|aff|sta|act):[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.TargetID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "target_id", 80)
	}
	if plain.Value != nil && utf8.RuneCountInString(string(*plain.Value)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "value", 1)
	}
	if plain.Value != nil && utf8.RuneCountInString(string(*plain.Value)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "value", 2000)
	}
	*j = Claim(plain)
	return nil
}

// Whether the text gives what a statement says.
type Content string

// the text gives it: the statement has claims
const ContentGiven Content = "given"

// the text does not give it: the statement has no claims
const ContentUnspecified Content = "unspecified"

var enumValues_Content = []interface{}{
	"given",
	"unspecified",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Content) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Content {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Content, v)
	}
	*j = Content(v)
	return nil
}

// What an event is about; the values are the 37 contexts of PLOVER 2021.
type Context string

// refugees and asylum
const ContextAsylum Context = "asylum"

// chemical, biological, radiological and nuclear matters
const ContextCbrn Context = "cbrn"

// corruption and abuse of office
const ContextCorruption Context = "corruption"

// crime and policing
const ContextCrime Context = "crime"

// computers, networks and their security
const ContextCyber Context = "cyber"

// relations between states
const ContextDiplomatic Context = "diplomatic"

// natural and industrial disasters
const ContextDisasters Context = "disasters"

// trade, finance, labour and prices
const ContextEconomic Context = "economic"

// elections and campaigns
const ContextElection Context = "election"

// environment and climate
const ContextEnvironment Context = "environment"

// the head of state or government and the cabinet
const ContextExecutive Context = "executive"

// gender and the rights of women
const ContextGender Context = "gender"

// health, disease and medicine
const ContextHealth Context = "health"

// human rights as a whole
const ContextHumanRights Context = "human_rights"

// the safety and basic needs of people
const ContextHumanSecurity Context = "human_security"

// illegal drugs
const ContextIllegalDrugs Context = "illegal_drugs"

// inequality and discrimination
const ContextInequality Context = "inequality"

// intelligence services and espionage
const ContextIntelligence Context = "intelligence"

// courts, law and legal proceedings
const ContextLegal Context = "legal"

// parliaments and law-making
const ContextLegislative Context = "legislative"

// lesbian, gay, bisexual and transgender people
const ContextLgbt Context = "lgbt"

// migration and migrants
const ContextMigration Context = "migration"

// armed forces and defence
const ContextMilitary Context = "military"

// false or misleading information
const ContextMisinformation Context = "misinformation"

// water, oil, minerals and other resources
const ContextNaturalResource Context = "natural_resource"

// peace operations, ceasefires and their observation
const ContextPeacekeeping Context = "peacekeeping"

// constitutions, parties and other institutions of politics
const ContextPoliticalInstitutions Context = "political_institutions"

// movements or measures against democracy
const ContextProAutocracy Context = "pro_autocracy"

// movements or measures for democracy
const ContextProDemocracy Context = "pro_democracy"

// religion, ethnicity and communal relations
const ContextReligionEthnicity Context = "religion_ethnicity"

// compensation for past wrongs
const ContextReparations Context = "reparations"

// violence or restriction by a state against its own people
const ContextRepression Context = "repression"

// particular rights and freedoms, such as speech or assembly
const ContextRightsFreedoms Context = "rights_freedoms"

// technology and science
const ContextTechnology Context = "technology"

// borders and the control of territory
const ContextTerritory Context = "territory"

// terrorism and measures against it
const ContextTerrorism Context = "terrorism"

// trafficking in people, arms or goods
const ContextTrafficking Context = "trafficking"

var enumValues_Context = []interface{}{
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
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Context) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Context {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Context, v)
	}
	*j = Context(v)
	return nil
}

// A number or a range of numbers; at least one of low, best and high, in that
// order.
type Count struct {
	// The number that the source gives.
	Best *int `json:"best,omitempty"`

	// The greatest number that the source gives.
	High *int `json:"high,omitempty"`

	// The least number that the source gives.
	Low *int `json:"low,omitempty"`
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Count) UnmarshalJSON(value []byte) error {
	type Plain Count
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.Best != nil && 0 > *plain.Best {
		return fmt.Errorf("field %s: must be >= %v", "best", 0)
	}
	if plain.High != nil && 0 > *plain.High {
		return fmt.Errorf("field %s: must be >= %v", "high", 0)
	}
	if plain.Low != nil && 0 > *plain.Low {
		return fmt.Errorf("field %s: must be >= %v", "low", 0)
	}
	*j = Count(plain)
	return nil
}

// A document of the dataset: lists of records, each absent when empty.
//
// The dataset is the union of all its dossiers. Ids are global and references
// resolve across
// documents.
type Dossier struct {
	// The address of this schema, so that editors validate and complete the document.
	Schema *string `json:"$schema,omitempty"`

	// Who acts and speaks.
	Actors []Actor `json:"actors,omitempty"`

	// How actors belong together.
	Affiliations []Affiliation `json:"affiliations,omitempty"`

	// What happens, or is said to.
	Events []Event `json:"events,omitempty"`

	// What is not known, not said, not answered.
	Gaps []Gap `json:"gaps,omitempty"`

	// Where.
	Places []Place `json:"places,omitempty"`

	// How events and statements bear on each other.
	Relations []Relation `json:"relations,omitempty"`

	// The version of the schema that the document is written for.
	SchemaVersion string `json:"schema_version"`

	// What was encoded.
	Sources []Source `json:"sources,omitempty"`

	// Who says what.
	Statements []Statement `json:"statements,omitempty"`
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Dossier) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["schema_version"]; raw != nil && !ok {
		return fmt.Errorf("field schema_version in Dossier: required")
	}
	type Plain Dossier
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.Schema != nil {
		if matched, _ := regexp.MatchString(`^https?://[!-~]+$`, string(*plain.Schema)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "Schema", `^https?://[!-~]+$`)
		}
	}
	if plain.Schema != nil && utf8.RuneCountInString(string(*plain.Schema)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "$schema", 2000)
	}
	if plain.Actors != nil && len(plain.Actors) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "actors", 1)
	}
	if plain.Affiliations != nil && len(plain.Affiliations) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "affiliations", 1)
	}
	if plain.Events != nil && len(plain.Events) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "events", 1)
	}
	if plain.Gaps != nil && len(plain.Gaps) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "gaps", 1)
	}
	if plain.Places != nil && len(plain.Places) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "places", 1)
	}
	if plain.Relations != nil && len(plain.Relations) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "relations", 1)
	}
	if matched, _ := regexp.MatchString(`^1\.(?:0|[1-9][0-9]{0,3})$`, string(plain.SchemaVersion)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "SchemaVersion", `^1\.(?:0|[1-9][0-9]{0,3})$`)
	}
	if plain.Sources != nil && len(plain.Sources) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "sources", 1)
	}
	if plain.Statements != nil && len(plain.Statements) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "statements", 1)
	}
	*j = Dossier(plain)
	return nil
}

// A proposition that something happens, goes on or holds.
//
// It says nothing about truth: claims do. One event can be demanded by one actor,
// denied by a
// second and foretold by a third.
type Event struct {
	// What happens.
	Category Category `json:"category"`

	// What it is about.
	Contexts []Context `json:"contexts,omitempty"`

	// How many times it happens.
	Count *Count `json:"count,omitempty"`

	// Where the text speaks of it.
	Evidence []Evidence `json:"evidence"`

	// Values that the schema does not know, under keys `namespace:name`.
	Extensions map[string]json.RawMessage `json:"extensions,omitempty"`

	// Where a movement starts.
	FromPlaceID *string `json:"from_place_id,omitempty"`

	// The event's id.
	ID string `json:"id"`

	// Whether it is an action, a process or a state.
	Kind EventKind `json:"kind"`

	// In what way, from the modes of the category.
	Modes []Mode `json:"modes,omitempty"`

	// The coder's remark.
	Note *string `json:"note,omitempty"`

	// Who has a part in it.
	Participations []Participation `json:"participations,omitempty"`

	// Where it happens.
	PlaceID *string `json:"place_id,omitempty"`

	// The event in one line, in the coder's words.
	Summary string `json:"summary"`

	// When it happens.
	Time *When `json:"time,omitempty"`

	// Where a movement ends.
	ToPlaceID *string `json:"to_place_id,omitempty"`
}

// What sort of happening an event is.
type EventKind string

// somebody does it, at a time; the end of a state is one
const EventKindAction EventKind = "action"

// it goes on over a stretch of time and has parts
const EventKindProcess EventKind = "process"

// a condition that holds
const EventKindState EventKind = "state"

var enumValues_EventKind = []interface{}{
	"action",
	"process",
	"state",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *EventKind) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_EventKind {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_EventKind, v)
	}
	*j = EventKind(v)
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Event) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["category"]; raw != nil && !ok {
		return fmt.Errorf("field category in Event: required")
	}
	if _, ok := raw["evidence"]; raw != nil && !ok {
		return fmt.Errorf("field evidence in Event: required")
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Event: required")
	}
	if _, ok := raw["kind"]; raw != nil && !ok {
		return fmt.Errorf("field kind in Event: required")
	}
	if _, ok := raw["summary"]; raw != nil && !ok {
		return fmt.Errorf("field summary in Event: required")
	}
	type Plain Event
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.Contexts != nil && len(plain.Contexts) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "contexts", 1)
	}
	if plain.Evidence != nil && len(plain.Evidence) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "evidence", 1)
	}
	if plain.FromPlaceID != nil {
		if matched, _ := regexp.MatchString(`^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.FromPlaceID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "FromPlaceID", `^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.FromPlaceID != nil && utf8.RuneCountInString(string(*plain.FromPlaceID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "from_place_id", 80)
	}
	if matched, _ := regexp.MatchString(`^evt:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^evt:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	if plain.Modes != nil && len(plain.Modes) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "modes", 1)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "note", 1)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "note", 2000)
	}
	if plain.Participations != nil && len(plain.Participations) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "participations", 1)
	}
	if plain.PlaceID != nil {
		if matched, _ := regexp.MatchString(`^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.PlaceID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "PlaceID", `^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.PlaceID != nil && utf8.RuneCountInString(string(*plain.PlaceID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "place_id", 80)
	}
	if utf8.RuneCountInString(string(plain.Summary)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "summary", 1)
	}
	if utf8.RuneCountInString(string(plain.Summary)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "summary", 2000)
	}
	if plain.ToPlaceID != nil {
		if matched, _ := regexp.MatchString(`^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.ToPlaceID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "ToPlaceID", `^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.ToPlaceID != nil && utf8.RuneCountInString(string(*plain.ToPlaceID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "to_place_id", 80)
	}
	*j = Event(plain)
	return nil
}

// A pointer from a record to the segment, or the part of one, that it was encoded
// from.
type Evidence struct {
	// The code point just behind the part, counted from the start of the segment.
	End *int `json:"end,omitempty"`

	// The segment.
	SegmentID string `json:"segment_id"`

	// First code point of the part, counted from the start of the segment; absent for
	// all of it.
	Start *int `json:"start,omitempty"`
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Evidence) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["segment_id"]; raw != nil && !ok {
		return fmt.Errorf("field segment_id in Evidence: required")
	}
	type Plain Evidence
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.End != nil && 0 > *plain.End {
		return fmt.Errorf("field %s: must be >= %v", "end", 0)
	}
	if matched, _ := regexp.MatchString(`^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.SegmentID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "SegmentID", `^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.SegmentID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "segment_id", 80)
	}
	if plain.Start != nil && 0 > *plain.Start {
		return fmt.Errorf("field %s: must be >= %v", "start", 0)
	}
	*j = Evidence(plain)
	return nil
}

// How the words of a statement are given.
type Form string

// word for word, in quotation marks
const FormDirect Form = "direct"

// in the narrator's words
const FormIndirect Form = "indirect"

// the act is named, its content is not
const FormMentioned Form = "mentioned"

// partly word for word
const FormMixed Form = "mixed"

var enumValues_Form = []interface{}{
	"direct",
	"indirect",
	"mixed",
	"mentioned",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Form) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Form {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Form, v)
	}
	*j = Form(v)
	return nil
}

// A typed, sourced absence: a silence, a refusal, a question left open.
type Gap struct {
	// The record that it is about.
	AboutID string `json:"about_id"`

	// When it was so.
	AsOf *string `json:"as_of,omitempty"`

	// Which side of that record is not known.
	Aspect GapAspect `json:"aspect"`

	// The source or statement that fills it; the gap is open until it is there.
	ClosedByID *string `json:"closed_by_id,omitempty"`

	// Where the text says so; required but for missing metadata.
	Evidence []Evidence `json:"evidence,omitempty"`

	// Who was expected to say it.
	ExpectedFromID *string `json:"expected_from_id,omitempty"`

	// When an answer is expected.
	ExpectedTime *When `json:"expected_time,omitempty"`

	// Values that the schema does not know, under keys `namespace:name`.
	Extensions map[string]json.RawMessage `json:"extensions,omitempty"`

	// The statement that leaves it open: vague, partial or silent on it.
	HeldByID *string `json:"held_by_id,omitempty"`

	// The gap's id.
	ID string `json:"id"`

	// In what way it is absent.
	Kind GapKind `json:"kind"`

	// The coder's remark.
	Note *string `json:"note,omitempty"`
}

// Which side of a record is not known.
type GapAspect string

// who takes part
const GapAspectActor GapAspect = "actor"

// a quality of an actor
const GapAspectAttribute GapAspect = "attribute"

// who wrote a source
const GapAspectAuthor GapAspect = "author"

// through what
const GapAspectCause GapAspect = "cause"

// what follows from it
const GapAspectConsequence GapAspect = "consequence"

// how many
const GapAspectCount GapAspect = "count"

// when a source was published
const GapAspectDate GapAspect = "date"

// whether it is the same as something else
const GapAspectIdentity GapAspect = "identity"

// whether it is so
const GapAspectOccurrence GapAspect = "occurrence"

// where
const GapAspectPlace GapAspect = "place"

// who published a source
const GapAspectPublisher GapAspect = "publisher"

// to what end
const GapAspectPurpose GapAspect = "purpose"

// how a party answers
const GapAspectResponse GapAspect = "response"

// in what part
const GapAspectRole GapAspect = "role"

// when
const GapAspectTime GapAspect = "time"

// what kind of thing it is
const GapAspectType GapAspect = "type"

var enumValues_GapAspect = []interface{}{
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
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *GapAspect) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_GapAspect {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_GapAspect, v)
	}
	*j = GapAspect(v)
	return nil
}

// In what way something is absent from what is known.
type GapKind string

// versions differ and none prevails
const GapKindContested GapKind = "contested"

// about the source itself: it does not tell
const GapKindMissingMetadata GapKind = "missing_metadata"

// the party that was expected to answer is silent
const GapKindNoResponse GapKind = "no_response"

// not established, and the source says so
const GapKindUnclear GapKind = "unclear"

// not yet knowable
const GapKindUndetermined GapKind = "undetermined"

// kept from the public
const GapKindUndisclosed GapKind = "undisclosed"

// the speaker left it vague
const GapKindUnspecified GapKind = "unspecified"

// asked for or expected, and refused or given in part
const GapKindWithheld GapKind = "withheld"

var enumValues_GapKind = []interface{}{
	"unclear",
	"undisclosed",
	"withheld",
	"no_response",
	"unspecified",
	"undetermined",
	"contested",
	"missing_metadata",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *GapKind) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_GapKind {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_GapKind, v)
	}
	*j = GapKind(v)
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Gap) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["about_id"]; raw != nil && !ok {
		return fmt.Errorf("field about_id in Gap: required")
	}
	if _, ok := raw["aspect"]; raw != nil && !ok {
		return fmt.Errorf("field aspect in Gap: required")
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Gap: required")
	}
	if _, ok := raw["kind"]; raw != nil && !ok {
		return fmt.Errorf("field kind in Gap: required")
	}
	type Plain Gap
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if matched, _ := regexp.MatchString(`^(?:src|seg|act|aff|plc|evt|par|rel|sta|clm|gap):[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.AboutID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "AboutID", `^(?:src|seg|act|aff|plc|evt|par|rel|sta|clm|gap):[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.AboutID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "about_id", 80)
	}
	if plain.AsOf != nil {
		if matched, _ := regexp.MatchString(`^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$`, string(*plain.AsOf)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "AsOf", `^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$`)
		}
	}
	if plain.AsOf != nil && utf8.RuneCountInString(string(*plain.AsOf)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "as_of", 80)
	}
	if plain.ClosedByID != nil {
		if matched, _ := regexp.MatchString(`^(?:src|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.ClosedByID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "ClosedByID", `^(?:src|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.ClosedByID != nil && utf8.RuneCountInString(string(*plain.ClosedByID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "closed_by_id", 80)
	}
	if plain.Evidence != nil && len(plain.Evidence) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "evidence", 1)
	}
	if plain.ExpectedFromID != nil {
		if matched, _ := regexp.MatchString(`^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.ExpectedFromID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "ExpectedFromID", `^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.ExpectedFromID != nil && utf8.RuneCountInString(string(*plain.ExpectedFromID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "expected_from_id", 80)
	}
	if plain.HeldByID != nil {
		if matched, _ := regexp.MatchString(`^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.HeldByID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "HeldByID", `^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.HeldByID != nil && utf8.RuneCountInString(string(*plain.HeldByID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "held_by_id", 80)
	}
	if matched, _ := regexp.MatchString(`^gap:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^gap:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "note", 1)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "note", 2000)
	}
	*j = Gap(plain)
	return nil
}

// In what mode a claim presents its target. Negation is not a modality: it is polarity.
type Modality string

// only under an antecedent
const ModalityConditional Modality = "conditional"

// as asked for or aimed at
const ModalityDesired Modality = "desired"

// as having happened or going on
const ModalityFactual Modality = "factual"

// as a type or a habit
const ModalityGeneric Modality = "generic"

// as planned, predicted or possible
const ModalityProspective Modality = "prospective"

var enumValues_Modality = []interface{}{
	"factual",
	"prospective",
	"conditional",
	"desired",
	"generic",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Modality) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Modality {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Modality, v)
	}
	*j = Modality(v)
	return nil
}

// The way in which an event of a category happens; category_modes says which modes a category takes.
type Mode string

// take people and hold them
const ModeAbduct Mode = "abduct"

// let inspectors, observers or relief in
const ModeAccess Mode = "access"

// from manned aircraft or by missile
const ModeAerial Mode = "aerial"

// take people into custody
const ModeArrest Mode = "arrest"

// being entitled to act
const ModeAuthority Mode = "authority"

// blows without a weapon
const ModeBeat Mode = "beat"

// refusal to buy or take part
const ModeBoycott Mode = "boycott"

// standing for office
const ModeCandidacy Mode = "candidacy"

// being held by somebody without a legal order
const ModeCaptivity Mode = "captivity"

// about stopping the fighting
const ModeCeasefire Mode = "ceasefire"

// suppress speech or media
const ModeCensor Mode = "censor"

// the formal confirmation of a result
const ModeCertification Mode = "certification"

// find guilty or sentence
const ModeConvict Mode = "convict"

// tear gas, water cannon, rubber bullets
const ModeCrowdControl Mode = "crowd_control"

// order to stay indoors
const ModeCurfew Mode = "curfew"

// being held by an authority
const ModeCustody Mode = "custody"

// attack or intrusion by computer
const ModeCyber Mode = "cyber"

// demonstration, march, vigil
const ModeDemo Mode = "demo"

// send people out of the country
const ModeDeport Mode = "deport"

// put on an official list, such as one of terrorist organizations
const ModeDesignate Mode = "designate"

// destruction of property
const ModeDestroy Mode = "destroy"

// face to face or without a go-between
const ModeDirect Mode = "direct"

// give up or destroy weapons
const ModeDisarm Mode = "disarm"

// end aid, talks or an agreement
const ModeDiscontinue Mode = "discontinue"

// by unmanned aircraft
const ModeDrone Mode = "drone"

// money, credit or goods
const ModeEconomic Mode = "economic"

// each side gives something of the same sort
const ModeExchange Mode = "exchange"

// send away diplomats, members or people
const ModeExpel Mode = "expel"

// bombs, mines, grenades
const ModeExplosives Mode = "explosives"

// small arms
const ModeFirearms Mode = "firearms"

// artillery, rockets, tanks
const ModeHeavyWeapons Mode = "heavy_weapons"

// relief for people in need
const ModeHumanitarian Mode = "humanitarian"

// refusal to eat
const ModeHunger Mode = "hunger"

// taking office
const ModeInauguration Mode = "inauguration"

// through a go-between
const ModeIndirect Mode = "indirect"

// being in danger
const ModeInsecurity Mode = "insecurity"

// military rule over civilians
const ModeMartialLaw Mode = "martial_law"

// with a third party that helps the sides to agree
const ModeMediation Mode = "mediation"

// arms, training or forces
const ModeMilitary Mode = "military"

// armed groups that are not regular forces
const ModeMilitia Mode = "militia"

// spread what is known to be false
const ModeMisinformation Mode = "misinformation"

// an application to the court
const ModeMotion Mode = "motion"

// with more than two sides
const ModeMultilateral Mode = "multilateral"

// blocking of a way, a site or a process
const ModeObstruct Mode = "obstruct"

// holding a post
const ModeOffice Mode = "office"

// at a distance, by telephone or video
const ModePhone Mode = "phone"

// police forces
const ModePolice Mode = "police"

// blades, stones, clubs, vehicles
const ModePrimitive Mode = "primitive"

// let captives, detainees or property go
const ModeRelease Mode = "release"

// give up an office
const ModeResign Mode = "resign"

// limit movement, trade or rights
const ModeRestrict Mode = "restrict"

// the outcome of a count
const ModeResult Mode = "result"

// violent crowd
const ModeRiot Mode = "riot"

// a decision of the court
const ModeRuling Mode = "ruling"

// kept from the public when it happened
const ModeSecret Mode = "secret"

// take property, territory, ships or goods
const ModeSeize Mode = "seize"

// sexual violence
const ModeSexual Mode = "sexual"

// refusal to work
const ModeStrike Mode = "strike"

// the attacker's death is part of it
const ModeSuicideAttack Mode = "suicide_attack"

// bringing a case
const ModeSuit Mode = "suit"

// aimed at a chosen person
const ModeTargeted Mode = "targeted"

// at a third party's place or by its arrangement
const ModeThirdParty Mode = "third_party"

// pain inflicted in custody
const ModeTorture Mode = "torture"

// a formal written agreement
const ModeTreaty Mode = "treaty"

// soldiers
const ModeTroops Mode = "troops"

// chemical, biological, radiological or nuclear weapons
const ModeUnconventional Mode = "unconventional"

// damage to property as protest
const ModeVandalize Mode = "vandalize"

// one side travels to the other
const ModeVisit Mode = "visit"

// the casting of votes
const ModeVote Mode = "vote"

// weapons, missiles or their tests
const ModeWeapons Mode = "weapons"

// pull back forces, staff or membership
const ModeWithdraw Mode = "withdraw"

// keep back pay, supplies or services
const ModeWithhold Mode = "withhold"

var enumValues_Mode = []interface{}{
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
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Mode) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Mode {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Mode, v)
	}
	*j = Mode(v)
	return nil
}

// How a text identifies an actor.
type Naming string

// not at all: sources, people familiar with the matter
const NamingAnonymous Naming = "anonymous"

// only by a predicate, such as an office once held or an allegiance
const NamingDescribed Naming = "described"

// as a class, such as voters or residents
const NamingGeneric Naming = "generic"

// by a proper name
const NamingNamed Naming = "named"

var enumValues_Naming = []interface{}{
	"named",
	"described",
	"anonymous",
	"generic",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Naming) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Naming {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Naming, v)
	}
	*j = Naming(v)
	return nil
}

// An actor's part in an event: a proposition of its own that claims can be about.
type Participation struct {
	// The actor.
	ActorID string `json:"actor_id"`

	// How many people of the actor take part.
	Count *Count `json:"count,omitempty"`

	// Where the text says it; the event's evidence when absent.
	Evidence []Evidence `json:"evidence,omitempty"`

	// False where the text gives the actor as an example ("such as"); absent means
	// true.
	Exhaustive *bool `json:"exhaustive,omitempty"`

	// The participation's id; its slug starts with the event's by convention.
	ID string `json:"id"`

	// The part.
	Role Role `json:"role"`
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Participation) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["actor_id"]; raw != nil && !ok {
		return fmt.Errorf("field actor_id in Participation: required")
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Participation: required")
	}
	if _, ok := raw["role"]; raw != nil && !ok {
		return fmt.Errorf("field role in Participation: required")
	}
	type Plain Participation
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if matched, _ := regexp.MatchString(`^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ActorID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ActorID", `^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ActorID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "actor_id", 80)
	}
	if plain.Evidence != nil && len(plain.Evidence) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "evidence", 1)
	}
	if matched, _ := regexp.MatchString(`^par:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^par:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	*j = Participation(plain)
	return nil
}

// A place as a text names it.
type Place struct {
	// The country that the source places it in, ISO 3166-1 alpha-3.
	Country *string `json:"country,omitempty"`

	// Values that the schema does not know, under keys `namespace:name`.
	Extensions map[string]json.RawMessage `json:"extensions,omitempty"`

	// The place's id.
	ID string `json:"id"`

	// What sort of place it is.
	Kind PlaceKind `json:"kind"`

	// Degrees north, WGS 84.
	Latitude *float64 `json:"latitude,omitempty"`

	// Degrees east, WGS 84.
	Longitude *float64 `json:"longitude,omitempty"`

	// The name.
	Name string `json:"name"`

	// The name in other languages: BCP 47 tag -> name.
	Names map[string]string `json:"names,omitempty"`

	// The coder's remark.
	Note *string `json:"note,omitempty"`

	// How exactly the name or the coordinates locate what happened there.
	Precision Precision `json:"precision"`

	// The smallest place of the dataset that contains it.
	WithinID *string `json:"within_id,omitempty"`

	// Identifiers in other systems, `scheme:value`; only from a pinned, named
	// reference.
	Xrefs []string `json:"xrefs,omitempty"`
}

// What sort of place a place is.
type PlaceKind string

// a city, town or village
const PlaceKindCity PlaceKind = "city"

// a state's territory
const PlaceKindCountry PlaceKind = "country"

// none of these
const PlaceKindOther PlaceKind = "other"

// an area larger than a settlement, inside a country or across several
const PlaceKindRegion PlaceKind = "region"

// a building, camp, facility or other spot
const PlaceKindSite PlaceKind = "site"

// a sea, strait, river or lake
const PlaceKindWater PlaceKind = "water"

var enumValues_PlaceKind = []interface{}{
	"country",
	"region",
	"city",
	"site",
	"water",
	"other",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *PlaceKind) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_PlaceKind {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_PlaceKind, v)
	}
	*j = PlaceKind(v)
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Place) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Place: required")
	}
	if _, ok := raw["kind"]; raw != nil && !ok {
		return fmt.Errorf("field kind in Place: required")
	}
	if _, ok := raw["name"]; raw != nil && !ok {
		return fmt.Errorf("field name in Place: required")
	}
	if _, ok := raw["precision"]; raw != nil && !ok {
		return fmt.Errorf("field precision in Place: required")
	}
	type Plain Place
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.Country != nil {
		if matched, _ := regexp.MatchString(`^[A-Z]{3}$`, string(*plain.Country)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "Country", `^[A-Z]{3}$`)
		}
	}
	if matched, _ := regexp.MatchString(`^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	if plain.Latitude != nil && 90 < *plain.Latitude {
		return fmt.Errorf("field %s: must be <= %v", "latitude", 90)
	}
	if plain.Latitude != nil && -90 > *plain.Latitude {
		return fmt.Errorf("field %s: must be >= %v", "latitude", -90)
	}
	if plain.Longitude != nil && 180 < *plain.Longitude {
		return fmt.Errorf("field %s: must be <= %v", "longitude", 180)
	}
	if plain.Longitude != nil && -180 > *plain.Longitude {
		return fmt.Errorf("field %s: must be >= %v", "longitude", -180)
	}
	if utf8.RuneCountInString(string(plain.Name)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "name", 1)
	}
	if utf8.RuneCountInString(string(plain.Name)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "name", 2000)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "note", 1)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "note", 2000)
	}
	if plain.WithinID != nil {
		if matched, _ := regexp.MatchString(`^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.WithinID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "WithinID", `^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.WithinID != nil && utf8.RuneCountInString(string(*plain.WithinID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "within_id", 80)
	}
	if plain.Xrefs != nil && len(plain.Xrefs) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "xrefs", 1)
	}
	*j = Place(plain)
	return nil
}

// Whether a claim says that its target is so or that it is not so.
type Polarity string

// it is not so
const PolarityNegative Polarity = "negative"

// it is so
const PolarityPositive Polarity = "positive"

var enumValues_Polarity = []interface{}{
	"positive",
	"negative",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Polarity) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Polarity {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Polarity, v)
	}
	*j = Polarity(v)
	return nil
}

// How exactly the coordinates or the name locate what happened there.
type Precision string

// the province or federal state
const PrecisionAdmin1 Precision = "admin1"

// the district or county
const PrecisionAdmin2 Precision = "admin2"

// the country
const PrecisionCountry Precision = "country"

// the spot itself
const PrecisionExact Precision = "exact"

// an area that is no administrative unit
const PrecisionRegion Precision = "region"

// the city, town or village
const PrecisionSettlement Precision = "settlement"

// it cannot be told
const PrecisionUnknown Precision = "unknown"

var enumValues_Precision = []interface{}{
	"exact",
	"settlement",
	"admin2",
	"admin1",
	"country",
	"region",
	"unknown",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Precision) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Precision {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Precision, v)
	}
	*j = Precision(v)
	return nil
}

// Direct speech, exactly as the normalised text has it, without the quotation
// marks.
type Quote struct {
	// The code point just behind the words, counted from the start of the segment.
	End int `json:"end"`

	// The segment that they stand in.
	SegmentID string `json:"segment_id"`

	// First code point of the words, counted from the start of the segment.
	Start int `json:"start"`

	// The words.
	Text string `json:"text"`
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Quote) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["end"]; raw != nil && !ok {
		return fmt.Errorf("field end in Quote: required")
	}
	if _, ok := raw["segment_id"]; raw != nil && !ok {
		return fmt.Errorf("field segment_id in Quote: required")
	}
	if _, ok := raw["start"]; raw != nil && !ok {
		return fmt.Errorf("field start in Quote: required")
	}
	if _, ok := raw["text"]; raw != nil && !ok {
		return fmt.Errorf("field text in Quote: required")
	}
	type Plain Quote
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if 0 > plain.End {
		return fmt.Errorf("field %s: must be >= %v", "end", 0)
	}
	if matched, _ := regexp.MatchString(`^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.SegmentID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "SegmentID", `^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.SegmentID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "segment_id", 80)
	}
	if 0 > plain.Start {
		return fmt.Errorf("field %s: must be >= %v", "start", 0)
	}
	if utf8.RuneCountInString(string(plain.Text)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "text", 1)
	}
	if utf8.RuneCountInString(string(plain.Text)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "text", 2000)
	}
	*j = Quote(plain)
	return nil
}

// A proposition that one event or statement bears on another: order, cause,
// condition.
type Relation struct {
	// Where the relation comes from.
	Basis RelationBasis `json:"basis"`

	// Where the text says it; required when the basis is text.
	Evidence []Evidence `json:"evidence,omitempty"`

	// Values that the schema does not know, under keys `namespace:name`.
	Extensions map[string]json.RawMessage `json:"extensions,omitempty"`

	// The first end; of a condition, the antecedent.
	FromID string `json:"from_id"`

	// The relation's id.
	ID string `json:"id"`

	// The coder's remark.
	Note *string `json:"note,omitempty"`

	// The second end.
	ToID string `json:"to_id"`

	// How it bears on the other end.
	Type RelationType `json:"type"`
}

// Where a relation comes from.
type RelationBasis string

// the coder infers it: a note says why
const RelationBasisInferred RelationBasis = "inferred"

// the text says it: evidence points at where
const RelationBasisText RelationBasis = "text"

var enumValues_RelationBasis = []interface{}{
	"text",
	"inferred",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *RelationBasis) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_RelationBasis {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_RelationBasis, v)
	}
	*j = RelationBasis(v)
	return nil
}

// How one event or statement bears on another; read as: from, type, to.
type RelationType string

// from has to as its topic
const RelationTypeAbout RelationType = "about"

// from is wholly earlier than to (strict order)
const RelationTypeBefore RelationType = "before"

// from goes against to; to is no later
const RelationTypeBreaks RelationType = "breaks"

// from brings to about (strict order)
const RelationTypeCauses RelationType = "causes"

// from brings the state or process to to its end; to is no later
const RelationTypeEnds RelationType = "ends"

// from and to cannot both hold
const RelationTypeExcludes RelationType = "excludes"

// from does what to asked for or undertook; to is no later
const RelationTypeFulfils RelationType = "fulfils"

// from lowers the likelihood of to
const RelationTypeHinders RelationType = "hinders"

// to holds if from, the antecedent, occurs
const RelationTypeIf RelationType = "if"

// from is a case of the type or habit to
const RelationTypeInstanceOf RelationType = "instance_of"

// from is a part of to
const RelationTypePartOf RelationType = "part_of"

// from raises the likelihood of to
const RelationTypePromotes RelationType = "promotes"

// from is done in order to bring to about
const RelationTypePurpose RelationType = "purpose"

// from happens under the terms of to; to is no later
const RelationTypePursuantTo RelationType = "pursuant_to"

// from is another occurrence of the same kind as to
const RelationTypeRepeats RelationType = "repeats"

// from answers to; to is no later
const RelationTypeRespondsTo RelationType = "responds_to"

// to holds if from, the antecedent, does not occur
const RelationTypeUnless RelationType = "unless"

var enumValues_RelationType = []interface{}{
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
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *RelationType) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_RelationType {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_RelationType, v)
	}
	*j = RelationType(v)
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Relation) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["basis"]; raw != nil && !ok {
		return fmt.Errorf("field basis in Relation: required")
	}
	if _, ok := raw["from_id"]; raw != nil && !ok {
		return fmt.Errorf("field from_id in Relation: required")
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Relation: required")
	}
	if _, ok := raw["to_id"]; raw != nil && !ok {
		return fmt.Errorf("field to_id in Relation: required")
	}
	if _, ok := raw["type"]; raw != nil && !ok {
		return fmt.Errorf("field type in Relation: required")
	}
	type Plain Relation
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.Evidence != nil && len(plain.Evidence) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "evidence", 1)
	}
	if matched, _ := regexp.MatchString(`^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.FromID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "FromID", `^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.FromID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "from_id", 80)
	}
	if matched, _ := regexp.MatchString(`^rel:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^rel:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "note", 1)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "note", 2000)
	}
	if matched, _ := regexp.MatchString(`^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ToID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ToID", `^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ToID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "to_id", 80)
	}
	*j = Relation(plain)
	return nil
}

// The part that an actor has in an event.
type Role string

// is said to help or enable another's wrong
const RoleAccomplice Role = "accomplice"

// undergoes it
const RoleAffected Role = "affected"

// brings it about
const RoleAgent Role = "agent"

// is to gain from it
const RoleBeneficiary Role = "beneficiary"

// stands for what is decided
const RoleCandidate Role = "candidate"

// brings it about together with others; reciprocal, unordered, never alone
const RoleCoAgent Role = "co_agent"

// is held or taken through it
const RoleDetained Role = "detained"

// whose status, office, policy or authority it is
const RoleHolder Role = "holder"

// provides the place or the occasion
const RoleHost Role = "host"

// is hurt by it
const RoleInjured Role = "injured"

// dies through it
const RoleKilled Role = "killed"

// goes between the sides
const RoleMediator Role = "mediator"

// is addressed, visited, informed, given to
const RoleRecipient Role = "recipient"

// backs it without taking part
const RoleSupporter Role = "supporter"

var enumValues_Role = []interface{}{
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
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Role) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Role {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Role, v)
	}
	*j = Role(v)
	return nil
}

// The part of society that an actor acts in; the codes are those of PLOVER 2021.
type Sector string

// farming, fishing and forestry
const SectorAGR Sector = "AGR"

// companies and business people
const SectorBUS Sector = "BUS"

// police and other law enforcement
const SectorCOP Sector = "COP"

// criminals and criminal organizations
const SectorCRM Sector = "CRM"

// civilians without another sector
const SectorCVL Sector = "CVL"

// schools, universities, students and scholars
const SectorEDU Sector = "EDU"

// people who held public office and no longer do, and their families
const SectorELI Sector = "ELI"

// the executive and its agencies
const SectorGOV Sector = "GOV"

// media and journalists
const SectorJRN Sector = "JRN"

// courts and judges
const SectorJUD Sector = "JUD"

// workers and trade unions
const SectorLAB Sector = "LAB"

// parliaments and their members
const SectorLEG Sector = "LEG"

// health care and its staff
const SectorMED Sector = "MED"

// regular armed forces
const SectorMIL Sector = "MIL"

// political opposition that is not armed
const SectorOPP Sector = "OPP"

// bodies of a partially recognised state or disputed territory, beside their other sectors
const SectorPRE Sector = "PRE"

// paramilitary forces that do not oppose the government
const SectorPRM Sector = "PRM"

// political parties and candidates
const SectorPTY Sector = "PTY"

// armed opposition to a government
const SectorREB Sector = "REB"

// refugees and displaced people
const SectorREF Sector = "REF"

// religious organizations and clergy
const SectorREL Sector = "REL"

// civil society that no other sector covers
const SectorSOC Sector = "SOC"

// intelligence services and their agents
const SectorSPY Sector = "SPY"

// armed forces that nobody has identified
const SectorUAF Sector = "UAF"

// sector cannot be told from the source
const SectorUNK Sector = "UNK"

var enumValues_Sector = []interface{}{
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
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Sector) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Sector {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Sector, v)
	}
	*j = Sector(v)
	return nil
}

// A stretch of a source's text that is cited as one: a headline, a sentence, a
// caption.
//
// All of the text is segmented, headline first. The list is data: nothing splits
// the text again.
type Segment struct {
	// The code point just behind it.
	End int `json:"end"`

	// A locator in the coder's own words; not a restatement, no run of the text's
	// words.
	Gloss *string `json:"gloss,omitempty"`

	// The segment's id; its slug starts with the source's by convention.
	ID string `json:"id"`

	// What part of the layout it is.
	Kind SegmentKind `json:"kind"`

	// SHA-256 of the UTF-8 bytes of exactly this span of the normalised text.
	Sha256 string `json:"sha256"`

	// First code point, counted from the start of the normalised text.
	Start int `json:"start"`

	// Present when no record is encoded from this segment.
	Uncoded *Uncoded `json:"uncoded,omitempty"`
}

// What part of the layout a segment is.
type SegmentKind string

// the text below a picture or chart
const SegmentKindCaption SegmentKind = "caption"

// the lines between headline and body that sum the article up
const SegmentKindDeck SegmentKind = "deck"

// the title as it is printed
const SegmentKindHeadline SegmentKind = "headline"

// byline, dateline, notice, navigation
const SegmentKindMetadata SegmentKind = "metadata"

// none of these
const SegmentKindOther SegmentKind = "other"

// one sentence of the body
const SegmentKindSentence SegmentKind = "sentence"

// a table or one of its rows
const SegmentKindTable SegmentKind = "table"

var enumValues_SegmentKind = []interface{}{
	"headline",
	"deck",
	"sentence",
	"caption",
	"table",
	"metadata",
	"other",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *SegmentKind) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_SegmentKind {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_SegmentKind, v)
	}
	*j = SegmentKind(v)
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Segment) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["end"]; raw != nil && !ok {
		return fmt.Errorf("field end in Segment: required")
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Segment: required")
	}
	if _, ok := raw["kind"]; raw != nil && !ok {
		return fmt.Errorf("field kind in Segment: required")
	}
	if _, ok := raw["sha256"]; raw != nil && !ok {
		return fmt.Errorf("field sha256 in Segment: required")
	}
	if _, ok := raw["start"]; raw != nil && !ok {
		return fmt.Errorf("field start in Segment: required")
	}
	type Plain Segment
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if 0 > plain.End {
		return fmt.Errorf("field %s: must be >= %v", "end", 0)
	}
	if plain.Gloss != nil && utf8.RuneCountInString(string(*plain.Gloss)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "gloss", 1)
	}
	if plain.Gloss != nil && utf8.RuneCountInString(string(*plain.Gloss)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "gloss", 80)
	}
	if matched, _ := regexp.MatchString(`^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	if matched, _ := regexp.MatchString(`^[0-9a-f]{64}$`, string(plain.Sha256)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "Sha256", `^[0-9a-f]{64}$`)
	}
	if 0 > plain.Start {
		return fmt.Errorf("field %s: must be >= %v", "start", 0)
	}
	*j = Segment(plain)
	return nil
}

// A publication: what is known about it, and its text as a list of segments.
//
// Offsets and hashes are over the normalised text (see the encoding guidelines),
// so that whoever
// holds the text can verify them and nobody needs to redistribute it.
type Source struct {
	// Where an archived copy is.
	ArchiveURL *string `json:"archive_url,omitempty"`

	// The names of its authors, as printed.
	Authors []string `json:"authors,omitempty"`

	// The source that this one syndicates or translates: the two are one voice.
	DerivedFromID *string `json:"derived_from_id,omitempty"`

	// Values that the schema does not know, under keys `namespace:name`.
	Extensions map[string]json.RawMessage `json:"extensions,omitempty"`

	// The source's id.
	ID string `json:"id"`

	// What sort of publication it is.
	Kind SourceKind `json:"kind"`

	// The language of the text.
	Language string `json:"language"`

	// The licence of the text; `LicenseRef-unknown` where none is stated.
	Licence string `json:"licence"`

	// The coder's remark.
	Note *string `json:"note,omitempty"`

	// When it was published.
	Published *string `json:"published,omitempty"`

	// The actor that published it.
	PublisherID *string `json:"publisher_id,omitempty"`

	// How many code points all quotes together may reproduce; needed for
	// offsets_only.
	QuoteLimit *int `json:"quote_limit,omitempty"`

	// The day on which the text was retrieved.
	Retrieved *string `json:"retrieved,omitempty"`

	// The text from start to end, in order.
	Segments []Segment `json:"segments"`

	// The length of the normalised text in code points.
	TextLength int `json:"text_length"`

	// Whether the text may be redistributed.
	TextPolicy TextPolicy `json:"text_policy"`

	// SHA-256 of the UTF-8 bytes of the normalised text.
	TextSha256 string `json:"text_sha256"`

	// The title, word for word.
	Title *string `json:"title,omitempty"`

	// Where it was published.
	URL *string `json:"url,omitempty"`
}

// What sort of publication a source is.
type SourceKind string

// a wire story distributed by a news agency to other outlets
const SourceKindAgency SourceKind = "agency"

// a document of a court case
const SourceKindCourt SourceKind = "court"

// a structured collection of records
const SourceKindDataset SourceKind = "dataset"

// any other written document
const SourceKindDocument SourceKind = "document"

// a conversation published as questions and answers
const SourceKindInterview SourceKind = "interview"

// reporting by a news organisation
const SourceKindNews SourceKind = "news"

// a text that an organization issues about itself
const SourceKindPressRelease SourceKind = "press_release"

// a post on a social network
const SourceKindSocialPost SourceKind = "social_post"

// a verbatim record of speech
const SourceKindTranscript SourceKind = "transcript"

var enumValues_SourceKind = []interface{}{
	"news",
	"agency",
	"press_release",
	"social_post",
	"transcript",
	"court",
	"document",
	"dataset",
	"interview",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *SourceKind) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_SourceKind {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_SourceKind, v)
	}
	*j = SourceKind(v)
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Source) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Source: required")
	}
	if _, ok := raw["kind"]; raw != nil && !ok {
		return fmt.Errorf("field kind in Source: required")
	}
	if _, ok := raw["language"]; raw != nil && !ok {
		return fmt.Errorf("field language in Source: required")
	}
	if _, ok := raw["licence"]; raw != nil && !ok {
		return fmt.Errorf("field licence in Source: required")
	}
	if _, ok := raw["segments"]; raw != nil && !ok {
		return fmt.Errorf("field segments in Source: required")
	}
	if _, ok := raw["text_length"]; raw != nil && !ok {
		return fmt.Errorf("field text_length in Source: required")
	}
	if _, ok := raw["text_policy"]; raw != nil && !ok {
		return fmt.Errorf("field text_policy in Source: required")
	}
	if _, ok := raw["text_sha256"]; raw != nil && !ok {
		return fmt.Errorf("field text_sha256 in Source: required")
	}
	type Plain Source
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.ArchiveURL != nil {
		if matched, _ := regexp.MatchString(`^https?://[!-~]+$`, string(*plain.ArchiveURL)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "ArchiveURL", `^https?://[!-~]+$`)
		}
	}
	if plain.ArchiveURL != nil && utf8.RuneCountInString(string(*plain.ArchiveURL)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "archive_url", 2000)
	}
	if plain.Authors != nil && len(plain.Authors) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "authors", 1)
	}
	if plain.DerivedFromID != nil {
		if matched, _ := regexp.MatchString(`^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.DerivedFromID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "DerivedFromID", `^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.DerivedFromID != nil && utf8.RuneCountInString(string(*plain.DerivedFromID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "derived_from_id", 80)
	}
	if matched, _ := regexp.MatchString(`^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	if matched, _ := regexp.MatchString(`^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$`, string(plain.Language)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "Language", `^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$`)
	}
	if matched, _ := regexp.MatchString(`^[A-Za-z0-9][A-Za-z0-9.+-]*$`, string(plain.Licence)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "Licence", `^[A-Za-z0-9][A-Za-z0-9.+-]*$`)
	}
	if utf8.RuneCountInString(string(plain.Licence)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "licence", 80)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "note", 1)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "note", 2000)
	}
	if plain.Published != nil {
		if matched, _ := regexp.MatchString(`^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$`, string(*plain.Published)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "Published", `^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$`)
		}
	}
	if plain.Published != nil && utf8.RuneCountInString(string(*plain.Published)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "published", 80)
	}
	if plain.PublisherID != nil {
		if matched, _ := regexp.MatchString(`^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.PublisherID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "PublisherID", `^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.PublisherID != nil && utf8.RuneCountInString(string(*plain.PublisherID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "publisher_id", 80)
	}
	if plain.QuoteLimit != nil && 0 > *plain.QuoteLimit {
		return fmt.Errorf("field %s: must be >= %v", "quote_limit", 0)
	}
	if plain.Retrieved != nil {
		if matched, _ := regexp.MatchString(`^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$`, string(*plain.Retrieved)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "Retrieved", `^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$`)
		}
	}
	if plain.Segments != nil && len(plain.Segments) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "segments", 1)
	}
	if 0 > plain.TextLength {
		return fmt.Errorf("field %s: must be >= %v", "text_length", 0)
	}
	if matched, _ := regexp.MatchString(`^[0-9a-f]{64}$`, string(plain.TextSha256)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "TextSha256", `^[0-9a-f]{64}$`)
	}
	if plain.Title != nil && utf8.RuneCountInString(string(*plain.Title)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "title", 1)
	}
	if plain.Title != nil && utf8.RuneCountInString(string(*plain.Title)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "title", 2000)
	}
	if plain.URL != nil {
		if matched, _ := regexp.MatchString(`^https?://[!-~]+$`, string(*plain.URL)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "URL", `^https?://[!-~]+$`)
		}
	}
	if plain.URL != nil && utf8.RuneCountInString(string(*plain.URL)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "url", 2000)
	}
	*j = Source(plain)
	return nil
}

// How the narrator stands to what is said.
type Stance string

// keeps away from it: claimed, reportedly
const StanceDistancing Stance = "distancing"

// takes its truth for granted: confirmed, revealed
const StanceEndorsing Stance = "endorsing"

// reports it: said, stated
const StanceNeutral Stance = "neutral"

var enumValues_Stance = []interface{}{
	"neutral",
	"endorsing",
	"distancing",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Stance) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_Stance {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_Stance, v)
	}
	*j = Stance(v)
	return nil
}

// One speech act: who says it, in what way, and what it claims.
//
// The narrate of a source is the root; every other statement is reported in
// another, so that a
// chain of who reports whom ends in a document.
type Statement struct {
	// What it is about, where its content is not given.
	AboutID *string `json:"about_id,omitempty"`

	// What is done by saying it.
	Act Act `json:"act"`

	// Whom it is said to.
	AddresseeIDs []string `json:"addressee_ids,omitempty"`

	// Its medium.
	Channel *Channel `json:"channel,omitempty"`

	// What it commits its speaker to.
	Claims []Claim `json:"claims,omitempty"`

	// Whether the text gives what it says.
	Content Content `json:"content"`

	// How many times it was said.
	Count *Count `json:"count,omitempty"`

	// Where the text reports it; required but for a narrate.
	Evidence []Evidence `json:"evidence,omitempty"`

	// Values that the schema does not know, under keys `namespace:name`.
	Extensions map[string]json.RawMessage `json:"extensions,omitempty"`

	// How its words are given; absent for a narrate only.
	Form *Form `json:"form,omitempty"`

	// The statement's id.
	ID string `json:"id"`

	// The coder's remark.
	Note *string `json:"note,omitempty"`

	// The actor that the speaker speaks for.
	OnBehalfOfID *string `json:"on_behalf_of_id,omitempty"`

	// Where it was said.
	PlaceID *string `json:"place_id,omitempty"`

	// Its words, where they are given word for word.
	Quotes []Quote `json:"quotes,omitempty"`

	// The statement that reports it; absent for a narrate only.
	ReportedInID *string `json:"reported_in_id,omitempty"`

	// The document whose voice it is; for a narrate only.
	SourceID *string `json:"source_id,omitempty"`

	// Who says it; absent where the text names nobody.
	SpeakerIDs []string `json:"speaker_ids,omitempty"`

	// False where there are further speakers ("among others"); absent means true.
	SpeakersExhaustive *bool `json:"speakers_exhaustive,omitempty"`

	// How the narrator stands to it; absent for a narrate only.
	Stance *Stance `json:"stance,omitempty"`

	// When it was said.
	Time *When `json:"time,omitempty"`

	// A key that groups acts done in one breath.
	Utterance *string `json:"utterance,omitempty"`
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Statement) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["act"]; raw != nil && !ok {
		return fmt.Errorf("field act in Statement: required")
	}
	if _, ok := raw["content"]; raw != nil && !ok {
		return fmt.Errorf("field content in Statement: required")
	}
	if _, ok := raw["id"]; raw != nil && !ok {
		return fmt.Errorf("field id in Statement: required")
	}
	type Plain Statement
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.AboutID != nil {
		if matched, _ := regexp.MatchString(`^(?:src|seg|act|aff|plc|evt|par|rel|sta|clm|gap):[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.AboutID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "AboutID", `^(?:src|seg|act|aff|plc|evt|par|rel|sta|clm|gap):[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.AboutID != nil && utf8.RuneCountInString(string(*plain.AboutID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "about_id", 80)
	}
	if plain.AddresseeIDs != nil && len(plain.AddresseeIDs) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "addressee_ids", 1)
	}
	if plain.Claims != nil && len(plain.Claims) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "claims", 1)
	}
	if plain.Evidence != nil && len(plain.Evidence) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "evidence", 1)
	}
	if matched, _ := regexp.MatchString(`^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(plain.ID)); !matched {
		return fmt.Errorf("field %s pattern match: must match %s", "ID", `^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
	}
	if utf8.RuneCountInString(string(plain.ID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "id", 80)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "note", 1)
	}
	if plain.Note != nil && utf8.RuneCountInString(string(*plain.Note)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "note", 2000)
	}
	if plain.OnBehalfOfID != nil {
		if matched, _ := regexp.MatchString(`^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.OnBehalfOfID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "OnBehalfOfID", `^act:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.OnBehalfOfID != nil && utf8.RuneCountInString(string(*plain.OnBehalfOfID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "on_behalf_of_id", 80)
	}
	if plain.PlaceID != nil {
		if matched, _ := regexp.MatchString(`^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.PlaceID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "PlaceID", `^plc:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.PlaceID != nil && utf8.RuneCountInString(string(*plain.PlaceID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "place_id", 80)
	}
	if plain.Quotes != nil && len(plain.Quotes) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "quotes", 1)
	}
	if plain.ReportedInID != nil {
		if matched, _ := regexp.MatchString(`^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.ReportedInID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "ReportedInID", `^sta:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.ReportedInID != nil && utf8.RuneCountInString(string(*plain.ReportedInID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "reported_in_id", 80)
	}
	if plain.SourceID != nil {
		if matched, _ := regexp.MatchString(`^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.SourceID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "SourceID", `^src:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.SourceID != nil && utf8.RuneCountInString(string(*plain.SourceID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "source_id", 80)
	}
	if plain.SpeakerIDs != nil && len(plain.SpeakerIDs) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "speaker_ids", 1)
	}
	if plain.Utterance != nil {
		if matched, _ := regexp.MatchString(`^[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.Utterance)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "Utterance", `^[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.Utterance != nil && utf8.RuneCountInString(string(*plain.Utterance)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "utterance", 80)
	}
	*j = Statement(plain)
	return nil
}

// Whether the text of a source may be redistributed.
type TextPolicy string

// the text may ship with the dataset
const TextPolicyFull TextPolicy = "full"

// the text may not ship: only offsets, hashes, glosses and quotes within quote_limit
const TextPolicyOffsetsOnly TextPolicy = "offsets_only"

var enumValues_TextPolicy = []interface{}{
	"full",
	"offsets_only",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *TextPolicy) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_TextPolicy {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_TextPolicy, v)
	}
	*j = TextPolicy(v)
	return nil
}

// Why a segment carries no record.
type Uncoded struct {
	// The segment that it repeats, when the reason is duplicate.
	DuplicateOfID *string `json:"duplicate_of_id,omitempty"`

	// The reason.
	Reason UncodedReason `json:"reason"`
}

// Why a segment carries no record.
type UncodedReason string

// it repeats another segment word for word
const UncodedReasonDuplicate UncodedReason = "duplicate"

// it speaks about the publication, not about the world
const UncodedReasonMetadata UncodedReason = "metadata"

// it states nothing that could be so or not so
const UncodedReasonNoProposition UncodedReason = "no_proposition"

// what it states is outside what the dataset covers
const UncodedReasonOutOfScope UncodedReason = "out_of_scope"

var enumValues_UncodedReason = []interface{}{
	"duplicate",
	"no_proposition",
	"metadata",
	"out_of_scope",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *UncodedReason) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_UncodedReason {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_UncodedReason, v)
	}
	*j = UncodedReason(v)
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *Uncoded) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["reason"]; raw != nil && !ok {
		return fmt.Errorf("field reason in Uncoded: required")
	}
	type Plain Uncoded
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.DuplicateOfID != nil {
		if matched, _ := regexp.MatchString(`^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.DuplicateOfID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "DuplicateOfID", `^seg:[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.DuplicateOfID != nil && utf8.RuneCountInString(string(*plain.DuplicateOfID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "duplicate_of_id", 80)
	}
	*j = Uncoded(plain)
	return nil
}

// A time: a date, the words that give it, or its place beside an event; at least
// one of them.
//
// It carries no digit that the source or its metadata do not license.
type When struct {
	// The event or statement that the time is relative to.
	AnchorID *string `json:"anchor_id,omitempty"`

	// How the time lies to the anchor.
	AnchorRelation *AnchorRelation `json:"anchor_relation,omitempty"`

	// Where the time comes from.
	Basis WhenBasis `json:"basis"`

	// The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits.
	EDTF *string `json:"edtf,omitempty"`

	// The phrase that gives the time.
	Text *string `json:"text,omitempty"`
}

// Where a time comes from.
type WhenBasis string

// another reference states it: a note names the reference
const WhenBasisExternal WhenBasis = "external"

// the coder infers it from what the text states: a note says how
const WhenBasisInferred WhenBasis = "inferred"

// the metadata of the source state it
const WhenBasisMetadata WhenBasis = "metadata"

// the text states it
const WhenBasisText WhenBasis = "text"

var enumValues_WhenBasis = []interface{}{
	"text",
	"metadata",
	"inferred",
	"external",
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *WhenBasis) UnmarshalJSON(value []byte) error {
	var v string
	if err := json.Unmarshal(value, &v); err != nil {
		return err
	}
	var ok bool
	for _, expected := range enumValues_WhenBasis {
		if reflect.DeepEqual(v, expected) {
			ok = true
			break
		}
	}
	if !ok {
		return fmt.Errorf("invalid value (expected one of %#v): %#v", enumValues_WhenBasis, v)
	}
	*j = WhenBasis(v)
	return nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (j *When) UnmarshalJSON(value []byte) error {
	var raw map[string]interface{}
	if err := json.Unmarshal(value, &raw); err != nil {
		return err
	}
	if _, ok := raw["basis"]; raw != nil && !ok {
		return fmt.Errorf("field basis in When: required")
	}
	type Plain When
	var plain Plain
	if err := json.Unmarshal(value, &plain); err != nil {
		return err
	}
	if plain.AnchorID != nil {
		if matched, _ := regexp.MatchString(`^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$`, string(*plain.AnchorID)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "AnchorID", `^(?:evt|sta):[a-z0-9]+(?:[-./][a-z0-9]+)*$`)
		}
	}
	if plain.AnchorID != nil && utf8.RuneCountInString(string(*plain.AnchorID)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "anchor_id", 80)
	}
	if plain.EDTF != nil {
		if matched, _ := regexp.MatchString(`^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$`, string(*plain.EDTF)); !matched {
			return fmt.Errorf("field %s pattern match: must match %s", "EDTF", `^(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?(?:/(?:(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|[.][.])?)?|(?:[.][.])?/(?:(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))(?:-(?:(?:(?:0[1-9X]|1[0-2X]|X[0-9X])-(?:0[1-9X]|[12X][0-9X])|(?:0[13-9X]|1[0-2X]|X[0-9X])-3[0X]|(?:0[13578X]|1[02X]|X[0-3578X])-31)|(?:0[1-9X]|1[0-2X]|X[0-9X])|2[1-4]))?|Y-?[1-9][0-9]{4,14})[?~%]?|(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))|[+]00(?::00)?)?)$`)
		}
	}
	if plain.EDTF != nil && utf8.RuneCountInString(string(*plain.EDTF)) > 80 {
		return fmt.Errorf("field %s length: must be <= %d", "edtf", 80)
	}
	if plain.Text != nil && utf8.RuneCountInString(string(*plain.Text)) < 1 {
		return fmt.Errorf("field %s length: must be >= %d", "text", 1)
	}
	if plain.Text != nil && utf8.RuneCountInString(string(*plain.Text)) > 2000 {
		return fmt.Errorf("field %s length: must be <= %d", "text", 2000)
	}
	*j = When(plain)
	return nil
}
