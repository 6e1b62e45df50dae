// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen csharp`. Do not edit.

namespace Onrecord
{
    using System;
    using System.Collections.Generic;

    using System.Globalization;
    using Newtonsoft.Json;
    using Newtonsoft.Json.Linq;
    using Newtonsoft.Json.Converters;

    /// <summary>
    /// A document of the dataset: lists of records, each absent when empty.
    ///
    /// The dataset is the union of all its dossiers. Ids are global and references resolve across
    /// documents.
    /// </summary>
    public partial class Dossier
    {
        /// <summary>
        /// The address of this schema, so that editors validate and complete the document.
        /// </summary>
        [JsonProperty("$schema", NullValueHandling = NullValueHandling.Ignore)]
        public string Schema { get; set; }

        /// <summary>
        /// Who acts and speaks.
        /// </summary>
        [JsonProperty("actors", NullValueHandling = NullValueHandling.Ignore)]
        public List<Actor> Actors { get; set; }

        /// <summary>
        /// How actors belong together.
        /// </summary>
        [JsonProperty("affiliations", NullValueHandling = NullValueHandling.Ignore)]
        public List<Affiliation> Affiliations { get; set; }

        /// <summary>
        /// What happens, or is said to.
        /// </summary>
        [JsonProperty("events", NullValueHandling = NullValueHandling.Ignore)]
        public List<Event> Events { get; set; }

        /// <summary>
        /// What is not known, not said, not answered.
        /// </summary>
        [JsonProperty("gaps", NullValueHandling = NullValueHandling.Ignore)]
        public List<Gap> Gaps { get; set; }

        /// <summary>
        /// Where.
        /// </summary>
        [JsonProperty("places", NullValueHandling = NullValueHandling.Ignore)]
        public List<Place> Places { get; set; }

        /// <summary>
        /// How events and statements bear on each other.
        /// </summary>
        [JsonProperty("relations", NullValueHandling = NullValueHandling.Ignore)]
        public List<Relation> Relations { get; set; }

        /// <summary>
        /// The version of the schema that the document is written for.
        /// </summary>
        [JsonProperty("schema_version", Required = Required.Always)]
        public string SchemaVersion { get; set; }

        /// <summary>
        /// What was encoded.
        /// </summary>
        [JsonProperty("sources", NullValueHandling = NullValueHandling.Ignore)]
        public List<Source> Sources { get; set; }

        /// <summary>
        /// Who says what.
        /// </summary>
        [JsonProperty("statements", NullValueHandling = NullValueHandling.Ignore)]
        public List<Statement> Statements { get; set; }
    }

    /// <summary>
    /// A person, a body, a state or a group, exactly as narrow as the text names it.
    ///
    /// Contested characterisations are never properties of an actor: they are somebody's act or claim.
    /// Whoever the text does not name stays unnamed.
    /// </summary>
    public partial class Actor
    {
        /// <summary>
        /// Other names that sources use.
        /// </summary>
        [JsonProperty("aliases", NullValueHandling = NullValueHandling.Ignore)]
        public List<string> Aliases { get; set; }

        /// <summary>
        /// The country that the source gives the actor, ISO 3166-1 alpha-3.
        /// </summary>
        [JsonProperty("country", NullValueHandling = NullValueHandling.Ignore)]
        public string Country { get; set; }

        /// <summary>
        /// Values that the schema does not know, under keys `namespace:name`.
        /// </summary>
        [JsonProperty("extensions", NullValueHandling = NullValueHandling.Ignore)]
        public Dictionary<string, JToken> Extensions { get; set; }

        /// <summary>
        /// The actor's id; an unnamed actor's slug starts with its source's by convention.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// What sort of thing the actor is.
        /// </summary>
        [JsonProperty("kind", Required = Required.Always)]
        public ActorKind Kind { get; set; }

        /// <summary>
        /// The name, or for an unnamed actor a short description.
        /// </summary>
        [JsonProperty("name", Required = Required.Always)]
        public string Name { get; set; }

        /// <summary>
        /// The name in other languages: BCP 47 tag -&gt; name.
        /// </summary>
        [JsonProperty("names", NullValueHandling = NullValueHandling.Ignore)]
        public Dictionary<string, string> Names { get; set; }

        /// <summary>
        /// How the text identifies the actor.
        /// </summary>
        [JsonProperty("naming", Required = Required.Always)]
        public Naming Naming { get; set; }

        /// <summary>
        /// The coder's remark.
        /// </summary>
        [JsonProperty("note", NullValueHandling = NullValueHandling.Ignore)]
        public string Note { get; set; }

        /// <summary>
        /// The actor that this one turned out to be.
        /// </summary>
        [JsonProperty("same_as_id", NullValueHandling = NullValueHandling.Ignore)]
        public string SameAsId { get; set; }

        /// <summary>
        /// The parts of society that the actor acts in.
        /// </summary>
        [JsonProperty("sectors", NullValueHandling = NullValueHandling.Ignore)]
        public List<Sector> Sectors { get; set; }

        /// <summary>
        /// The source that speaks of a described or anonymous actor.
        /// </summary>
        [JsonProperty("source_id", NullValueHandling = NullValueHandling.Ignore)]
        public string SourceId { get; set; }

        /// <summary>
        /// Identifiers in other systems, `scheme:value`; only from a pinned, named reference.
        /// </summary>
        [JsonProperty("xrefs", NullValueHandling = NullValueHandling.Ignore)]
        public List<string> Xrefs { get; set; }
    }

    /// <summary>
    /// A tie between an actor and an organization, or a post that an actor holds.
    /// </summary>
    public partial class Affiliation
    {
        /// <summary>
        /// The actor that belongs, heads, speaks.
        /// </summary>
        [JsonProperty("actor_id", Required = Required.Always)]
        public string ActorId { get; set; }

        /// <summary>
        /// Where the affiliation comes from.
        /// </summary>
        [JsonProperty("basis", Required = Required.Always)]
        public Basis Basis { get; set; }

        /// <summary>
        /// Where the text says it; required when the basis is text.
        /// </summary>
        [JsonProperty("evidence", NullValueHandling = NullValueHandling.Ignore)]
        public List<Evidence> Evidence { get; set; }

        /// <summary>
        /// Values that the schema does not know, under keys `namespace:name`.
        /// </summary>
        [JsonProperty("extensions", NullValueHandling = NullValueHandling.Ignore)]
        public Dictionary<string, JToken> Extensions { get; set; }

        /// <summary>
        /// The affiliation's id.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// How.
        /// </summary>
        [JsonProperty("kind", Required = Required.Always)]
        public AffiliationKind Kind { get; set; }

        /// <summary>
        /// The coder's remark.
        /// </summary>
        [JsonProperty("note", NullValueHandling = NullValueHandling.Ignore)]
        public string Note { get; set; }

        /// <summary>
        /// The actor that it belongs to, heads, speaks for.
        /// </summary>
        [JsonProperty("organization_id", NullValueHandling = NullValueHandling.Ignore)]
        public string OrganizationId { get; set; }

        /// <summary>
        /// The post, as the text words it.
        /// </summary>
        [JsonProperty("post", NullValueHandling = NullValueHandling.Ignore)]
        public string Post { get; set; }

        /// <summary>
        /// When it began.
        /// </summary>
        [JsonProperty("since", NullValueHandling = NullValueHandling.Ignore)]
        public string Since { get; set; }

        /// <summary>
        /// Whether it is in force.
        /// </summary>
        [JsonProperty("status", Required = Required.Always)]
        public AffiliationStatus Status { get; set; }

        /// <summary>
        /// When it ended.
        /// </summary>
        [JsonProperty("until", NullValueHandling = NullValueHandling.Ignore)]
        public string Until { get; set; }
    }

    /// <summary>
    /// A pointer from a record to the segment, or the part of one, that it was encoded from.
    /// </summary>
    public partial class Evidence
    {
        /// <summary>
        /// The code point just behind the part, counted from the start of the segment.
        /// </summary>
        [JsonProperty("end", NullValueHandling = NullValueHandling.Ignore)]
        public long? End { get; set; }

        /// <summary>
        /// The segment.
        /// </summary>
        [JsonProperty("segment_id", Required = Required.Always)]
        public string SegmentId { get; set; }

        /// <summary>
        /// First code point of the part, counted from the start of the segment; absent for all of it.
        /// </summary>
        [JsonProperty("start", NullValueHandling = NullValueHandling.Ignore)]
        public long? Start { get; set; }
    }

    /// <summary>
    /// A proposition that something happens, goes on or holds.
    ///
    /// It says nothing about truth: claims do. One event can be demanded by one actor, denied by a
    /// second and foretold by a third.
    /// </summary>
    public partial class Event
    {
        /// <summary>
        /// What happens.
        /// </summary>
        [JsonProperty("category", Required = Required.Always)]
        public Category Category { get; set; }

        /// <summary>
        /// What it is about.
        /// </summary>
        [JsonProperty("contexts", NullValueHandling = NullValueHandling.Ignore)]
        public List<Context> Contexts { get; set; }

        /// <summary>
        /// How many times it happens.
        /// </summary>
        [JsonProperty("count", NullValueHandling = NullValueHandling.Ignore)]
        public Count Count { get; set; }

        /// <summary>
        /// Where the text speaks of it.
        /// </summary>
        [JsonProperty("evidence", Required = Required.Always)]
        public List<Evidence> Evidence { get; set; }

        /// <summary>
        /// Values that the schema does not know, under keys `namespace:name`.
        /// </summary>
        [JsonProperty("extensions", NullValueHandling = NullValueHandling.Ignore)]
        public Dictionary<string, JToken> Extensions { get; set; }

        /// <summary>
        /// Where a movement starts.
        /// </summary>
        [JsonProperty("from_place_id", NullValueHandling = NullValueHandling.Ignore)]
        public string FromPlaceId { get; set; }

        /// <summary>
        /// The event's id.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// Whether it is an action, a process or a state.
        /// </summary>
        [JsonProperty("kind", Required = Required.Always)]
        public EventKind Kind { get; set; }

        /// <summary>
        /// In what way, from the modes of the category.
        /// </summary>
        [JsonProperty("modes", NullValueHandling = NullValueHandling.Ignore)]
        public List<Mode> Modes { get; set; }

        /// <summary>
        /// The coder's remark.
        /// </summary>
        [JsonProperty("note", NullValueHandling = NullValueHandling.Ignore)]
        public string Note { get; set; }

        /// <summary>
        /// Who has a part in it.
        /// </summary>
        [JsonProperty("participations", NullValueHandling = NullValueHandling.Ignore)]
        public List<Participation> Participations { get; set; }

        /// <summary>
        /// Where it happens.
        /// </summary>
        [JsonProperty("place_id", NullValueHandling = NullValueHandling.Ignore)]
        public string PlaceId { get; set; }

        /// <summary>
        /// The event in one line, in the coder's words.
        /// </summary>
        [JsonProperty("summary", Required = Required.Always)]
        public string Summary { get; set; }

        /// <summary>
        /// When it happens.
        /// </summary>
        [JsonProperty("time", NullValueHandling = NullValueHandling.Ignore)]
        public When Time { get; set; }

        /// <summary>
        /// Where a movement ends.
        /// </summary>
        [JsonProperty("to_place_id", NullValueHandling = NullValueHandling.Ignore)]
        public string ToPlaceId { get; set; }
    }

    /// <summary>
    /// A number or a range of numbers; at least one of low, best and high, in that order.
    /// </summary>
    public partial class Count
    {
        /// <summary>
        /// The number that the source gives.
        /// </summary>
        [JsonProperty("best", NullValueHandling = NullValueHandling.Ignore)]
        public long? Best { get; set; }

        /// <summary>
        /// The greatest number that the source gives.
        /// </summary>
        [JsonProperty("high", NullValueHandling = NullValueHandling.Ignore)]
        public long? High { get; set; }

        /// <summary>
        /// The least number that the source gives.
        /// </summary>
        [JsonProperty("low", NullValueHandling = NullValueHandling.Ignore)]
        public long? Low { get; set; }
    }

    /// <summary>
    /// An actor's part in an event: a proposition of its own that claims can be about.
    /// </summary>
    public partial class Participation
    {
        /// <summary>
        /// The actor.
        /// </summary>
        [JsonProperty("actor_id", Required = Required.Always)]
        public string ActorId { get; set; }

        /// <summary>
        /// How many people of the actor take part.
        /// </summary>
        [JsonProperty("count", NullValueHandling = NullValueHandling.Ignore)]
        public Count Count { get; set; }

        /// <summary>
        /// Where the text says it; the event's evidence when absent.
        /// </summary>
        [JsonProperty("evidence", NullValueHandling = NullValueHandling.Ignore)]
        public List<Evidence> Evidence { get; set; }

        /// <summary>
        /// False where the text gives the actor as an example ("such as"); absent means true.
        /// </summary>
        [JsonProperty("exhaustive", NullValueHandling = NullValueHandling.Ignore)]
        public bool? Exhaustive { get; set; }

        /// <summary>
        /// The participation's id; its slug starts with the event's by convention.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// The part.
        /// </summary>
        [JsonProperty("role", Required = Required.Always)]
        public Role Role { get; set; }
    }

    /// <summary>
    /// A time: a date, the words that give it, or its place beside an event; at least one of them.
    ///
    /// It carries no digit that the source or its metadata do not license.
    /// </summary>
    public partial class When
    {
        /// <summary>
        /// The event or statement that the time is relative to.
        /// </summary>
        [JsonProperty("anchor_id", NullValueHandling = NullValueHandling.Ignore)]
        public string AnchorId { get; set; }

        /// <summary>
        /// How the time lies to the anchor.
        /// </summary>
        [JsonProperty("anchor_relation", NullValueHandling = NullValueHandling.Ignore)]
        public AnchorRelation? AnchorRelation { get; set; }

        /// <summary>
        /// Where the time comes from.
        /// </summary>
        [JsonProperty("basis", Required = Required.Always)]
        public WhenBasis Basis { get; set; }

        /// <summary>
        /// The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits.
        /// </summary>
        [JsonProperty("edtf", NullValueHandling = NullValueHandling.Ignore)]
        public string Edtf { get; set; }

        /// <summary>
        /// The phrase that gives the time.
        /// </summary>
        [JsonProperty("text", NullValueHandling = NullValueHandling.Ignore)]
        public string Text { get; set; }
    }

    /// <summary>
    /// A typed, sourced absence: a silence, a refusal, a question left open.
    /// </summary>
    public partial class Gap
    {
        /// <summary>
        /// The record that it is about.
        /// </summary>
        [JsonProperty("about_id", Required = Required.Always)]
        public string AboutId { get; set; }

        /// <summary>
        /// When it was so.
        /// </summary>
        [JsonProperty("as_of", NullValueHandling = NullValueHandling.Ignore)]
        public string AsOf { get; set; }

        /// <summary>
        /// Which side of that record is not known.
        /// </summary>
        [JsonProperty("aspect", Required = Required.Always)]
        public GapAspect Aspect { get; set; }

        /// <summary>
        /// The source or statement that fills it; the gap is open until it is there.
        /// </summary>
        [JsonProperty("closed_by_id", NullValueHandling = NullValueHandling.Ignore)]
        public string ClosedById { get; set; }

        /// <summary>
        /// Where the text says so; required but for missing metadata.
        /// </summary>
        [JsonProperty("evidence", NullValueHandling = NullValueHandling.Ignore)]
        public List<Evidence> Evidence { get; set; }

        /// <summary>
        /// Who was expected to say it.
        /// </summary>
        [JsonProperty("expected_from_id", NullValueHandling = NullValueHandling.Ignore)]
        public string ExpectedFromId { get; set; }

        /// <summary>
        /// When an answer is expected.
        /// </summary>
        [JsonProperty("expected_time", NullValueHandling = NullValueHandling.Ignore)]
        public When ExpectedTime { get; set; }

        /// <summary>
        /// Values that the schema does not know, under keys `namespace:name`.
        /// </summary>
        [JsonProperty("extensions", NullValueHandling = NullValueHandling.Ignore)]
        public Dictionary<string, JToken> Extensions { get; set; }

        /// <summary>
        /// The statement that leaves it open: vague, partial or silent on it.
        /// </summary>
        [JsonProperty("held_by_id", NullValueHandling = NullValueHandling.Ignore)]
        public string HeldById { get; set; }

        /// <summary>
        /// The gap's id.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// In what way it is absent.
        /// </summary>
        [JsonProperty("kind", Required = Required.Always)]
        public GapKind Kind { get; set; }

        /// <summary>
        /// The coder's remark.
        /// </summary>
        [JsonProperty("note", NullValueHandling = NullValueHandling.Ignore)]
        public string Note { get; set; }
    }

    /// <summary>
    /// A place as a text names it.
    /// </summary>
    public partial class Place
    {
        /// <summary>
        /// The country that the source places it in, ISO 3166-1 alpha-3.
        /// </summary>
        [JsonProperty("country", NullValueHandling = NullValueHandling.Ignore)]
        public string Country { get; set; }

        /// <summary>
        /// Values that the schema does not know, under keys `namespace:name`.
        /// </summary>
        [JsonProperty("extensions", NullValueHandling = NullValueHandling.Ignore)]
        public Dictionary<string, JToken> Extensions { get; set; }

        /// <summary>
        /// The place's id.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// What sort of place it is.
        /// </summary>
        [JsonProperty("kind", Required = Required.Always)]
        public PlaceKind Kind { get; set; }

        /// <summary>
        /// Degrees north, WGS 84.
        /// </summary>
        [JsonProperty("latitude", NullValueHandling = NullValueHandling.Ignore)]
        public double? Latitude { get; set; }

        /// <summary>
        /// Degrees east, WGS 84.
        /// </summary>
        [JsonProperty("longitude", NullValueHandling = NullValueHandling.Ignore)]
        public double? Longitude { get; set; }

        /// <summary>
        /// The name.
        /// </summary>
        [JsonProperty("name", Required = Required.Always)]
        public string Name { get; set; }

        /// <summary>
        /// The name in other languages: BCP 47 tag -&gt; name.
        /// </summary>
        [JsonProperty("names", NullValueHandling = NullValueHandling.Ignore)]
        public Dictionary<string, string> Names { get; set; }

        /// <summary>
        /// The coder's remark.
        /// </summary>
        [JsonProperty("note", NullValueHandling = NullValueHandling.Ignore)]
        public string Note { get; set; }

        /// <summary>
        /// How exactly the name or the coordinates locate what happened there.
        /// </summary>
        [JsonProperty("precision", Required = Required.Always)]
        public Precision Precision { get; set; }

        /// <summary>
        /// The smallest place of the dataset that contains it.
        /// </summary>
        [JsonProperty("within_id", NullValueHandling = NullValueHandling.Ignore)]
        public string WithinId { get; set; }

        /// <summary>
        /// Identifiers in other systems, `scheme:value`; only from a pinned, named reference.
        /// </summary>
        [JsonProperty("xrefs", NullValueHandling = NullValueHandling.Ignore)]
        public List<string> Xrefs { get; set; }
    }

    /// <summary>
    /// A proposition that one event or statement bears on another: order, cause, condition.
    /// </summary>
    public partial class Relation
    {
        /// <summary>
        /// Where the relation comes from.
        /// </summary>
        [JsonProperty("basis", Required = Required.Always)]
        public RelationBasis Basis { get; set; }

        /// <summary>
        /// Where the text says it; required when the basis is text.
        /// </summary>
        [JsonProperty("evidence", NullValueHandling = NullValueHandling.Ignore)]
        public List<Evidence> Evidence { get; set; }

        /// <summary>
        /// Values that the schema does not know, under keys `namespace:name`.
        /// </summary>
        [JsonProperty("extensions", NullValueHandling = NullValueHandling.Ignore)]
        public Dictionary<string, JToken> Extensions { get; set; }

        /// <summary>
        /// The first end; of a condition, the antecedent.
        /// </summary>
        [JsonProperty("from_id", Required = Required.Always)]
        public string FromId { get; set; }

        /// <summary>
        /// The relation's id.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// The coder's remark.
        /// </summary>
        [JsonProperty("note", NullValueHandling = NullValueHandling.Ignore)]
        public string Note { get; set; }

        /// <summary>
        /// The second end.
        /// </summary>
        [JsonProperty("to_id", Required = Required.Always)]
        public string ToId { get; set; }

        /// <summary>
        /// How it bears on the other end.
        /// </summary>
        [JsonProperty("type", Required = Required.Always)]
        public RelationType Type { get; set; }
    }

    /// <summary>
    /// A publication: what is known about it, and its text as a list of segments.
    ///
    /// Offsets and hashes are over the normalised text (see the encoding guidelines), so that whoever
    /// holds the text can verify them and nobody needs to redistribute it.
    /// </summary>
    public partial class Source
    {
        /// <summary>
        /// Where an archived copy is.
        /// </summary>
        [JsonProperty("archive_url", NullValueHandling = NullValueHandling.Ignore)]
        public string ArchiveUrl { get; set; }

        /// <summary>
        /// The names of its authors, as printed.
        /// </summary>
        [JsonProperty("authors", NullValueHandling = NullValueHandling.Ignore)]
        public List<string> Authors { get; set; }

        /// <summary>
        /// The source that this one syndicates or translates: the two are one voice.
        /// </summary>
        [JsonProperty("derived_from_id", NullValueHandling = NullValueHandling.Ignore)]
        public string DerivedFromId { get; set; }

        /// <summary>
        /// Values that the schema does not know, under keys `namespace:name`.
        /// </summary>
        [JsonProperty("extensions", NullValueHandling = NullValueHandling.Ignore)]
        public Dictionary<string, JToken> Extensions { get; set; }

        /// <summary>
        /// The source's id.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// What sort of publication it is.
        /// </summary>
        [JsonProperty("kind", Required = Required.Always)]
        public SourceKind Kind { get; set; }

        /// <summary>
        /// The language of the text.
        /// </summary>
        [JsonProperty("language", Required = Required.Always)]
        public string Language { get; set; }

        /// <summary>
        /// The licence of the text; `LicenseRef-unknown` where none is stated.
        /// </summary>
        [JsonProperty("licence", Required = Required.Always)]
        public string Licence { get; set; }

        /// <summary>
        /// The coder's remark.
        /// </summary>
        [JsonProperty("note", NullValueHandling = NullValueHandling.Ignore)]
        public string Note { get; set; }

        /// <summary>
        /// When it was published.
        /// </summary>
        [JsonProperty("published", NullValueHandling = NullValueHandling.Ignore)]
        public string Published { get; set; }

        /// <summary>
        /// The actor that published it.
        /// </summary>
        [JsonProperty("publisher_id", NullValueHandling = NullValueHandling.Ignore)]
        public string PublisherId { get; set; }

        /// <summary>
        /// How many code points all quotes together may reproduce; needed for offsets_only.
        /// </summary>
        [JsonProperty("quote_limit", NullValueHandling = NullValueHandling.Ignore)]
        public long? QuoteLimit { get; set; }

        /// <summary>
        /// The day on which the text was retrieved.
        /// </summary>
        [JsonProperty("retrieved", NullValueHandling = NullValueHandling.Ignore)]
        public string Retrieved { get; set; }

        /// <summary>
        /// The text from start to end, in order.
        /// </summary>
        [JsonProperty("segments", Required = Required.Always)]
        public List<Segment> Segments { get; set; }

        /// <summary>
        /// The length of the normalised text in code points.
        /// </summary>
        [JsonProperty("text_length", Required = Required.Always)]
        public long TextLength { get; set; }

        /// <summary>
        /// Whether the text may be redistributed.
        /// </summary>
        [JsonProperty("text_policy", Required = Required.Always)]
        public TextPolicy TextPolicy { get; set; }

        /// <summary>
        /// SHA-256 of the UTF-8 bytes of the normalised text.
        /// </summary>
        [JsonProperty("text_sha256", Required = Required.Always)]
        public string TextSha256 { get; set; }

        /// <summary>
        /// The title, word for word.
        /// </summary>
        [JsonProperty("title", NullValueHandling = NullValueHandling.Ignore)]
        public string Title { get; set; }

        /// <summary>
        /// Where it was published.
        /// </summary>
        [JsonProperty("url", NullValueHandling = NullValueHandling.Ignore)]
        public string Url { get; set; }
    }

    /// <summary>
    /// A stretch of a source's text that is cited as one: a headline, a sentence, a caption.
    ///
    /// All of the text is segmented, headline first. The list is data: nothing splits the text again.
    /// </summary>
    public partial class Segment
    {
        /// <summary>
        /// The code point just behind it.
        /// </summary>
        [JsonProperty("end", Required = Required.Always)]
        public long End { get; set; }

        /// <summary>
        /// A locator in the coder's own words; not a restatement, no run of the text's words.
        /// </summary>
        [JsonProperty("gloss", NullValueHandling = NullValueHandling.Ignore)]
        public string Gloss { get; set; }

        /// <summary>
        /// The segment's id; its slug starts with the source's by convention.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// What part of the layout it is.
        /// </summary>
        [JsonProperty("kind", Required = Required.Always)]
        public SegmentKind Kind { get; set; }

        /// <summary>
        /// SHA-256 of the UTF-8 bytes of exactly this span of the normalised text.
        /// </summary>
        [JsonProperty("sha256", Required = Required.Always)]
        public string Sha256 { get; set; }

        /// <summary>
        /// First code point, counted from the start of the normalised text.
        /// </summary>
        [JsonProperty("start", Required = Required.Always)]
        public long Start { get; set; }

        /// <summary>
        /// Present when no record is encoded from this segment.
        /// </summary>
        [JsonProperty("uncoded", NullValueHandling = NullValueHandling.Ignore)]
        public Uncoded Uncoded { get; set; }
    }

    /// <summary>
    /// Why a segment carries no record.
    /// </summary>
    public partial class Uncoded
    {
        /// <summary>
        /// The segment that it repeats, when the reason is duplicate.
        /// </summary>
        [JsonProperty("duplicate_of_id", NullValueHandling = NullValueHandling.Ignore)]
        public string DuplicateOfId { get; set; }

        /// <summary>
        /// The reason.
        /// </summary>
        [JsonProperty("reason", Required = Required.Always)]
        public UncodedReason Reason { get; set; }
    }

    /// <summary>
    /// One speech act: who says it, in what way, and what it claims.
    ///
    /// The narrate of a source is the root; every other statement is reported in another, so that a
    /// chain of who reports whom ends in a document.
    /// </summary>
    public partial class Statement
    {
        /// <summary>
        /// What it is about, where its content is not given.
        /// </summary>
        [JsonProperty("about_id", NullValueHandling = NullValueHandling.Ignore)]
        public string AboutId { get; set; }

        /// <summary>
        /// What is done by saying it.
        /// </summary>
        [JsonProperty("act", Required = Required.Always)]
        public Act Act { get; set; }

        /// <summary>
        /// Whom it is said to.
        /// </summary>
        [JsonProperty("addressee_ids", NullValueHandling = NullValueHandling.Ignore)]
        public List<string> AddresseeIds { get; set; }

        /// <summary>
        /// Its medium.
        /// </summary>
        [JsonProperty("channel", NullValueHandling = NullValueHandling.Ignore)]
        public Channel? Channel { get; set; }

        /// <summary>
        /// What it commits its speaker to.
        /// </summary>
        [JsonProperty("claims", NullValueHandling = NullValueHandling.Ignore)]
        public List<Claim> Claims { get; set; }

        /// <summary>
        /// Whether the text gives what it says.
        /// </summary>
        [JsonProperty("content", Required = Required.Always)]
        public Content Content { get; set; }

        /// <summary>
        /// How many times it was said.
        /// </summary>
        [JsonProperty("count", NullValueHandling = NullValueHandling.Ignore)]
        public Count Count { get; set; }

        /// <summary>
        /// Where the text reports it; required but for a narrate.
        /// </summary>
        [JsonProperty("evidence", NullValueHandling = NullValueHandling.Ignore)]
        public List<Evidence> Evidence { get; set; }

        /// <summary>
        /// Values that the schema does not know, under keys `namespace:name`.
        /// </summary>
        [JsonProperty("extensions", NullValueHandling = NullValueHandling.Ignore)]
        public Dictionary<string, JToken> Extensions { get; set; }

        /// <summary>
        /// How its words are given; absent for a narrate only.
        /// </summary>
        [JsonProperty("form", NullValueHandling = NullValueHandling.Ignore)]
        public Form? Form { get; set; }

        /// <summary>
        /// The statement's id.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// The coder's remark.
        /// </summary>
        [JsonProperty("note", NullValueHandling = NullValueHandling.Ignore)]
        public string Note { get; set; }

        /// <summary>
        /// The actor that the speaker speaks for.
        /// </summary>
        [JsonProperty("on_behalf_of_id", NullValueHandling = NullValueHandling.Ignore)]
        public string OnBehalfOfId { get; set; }

        /// <summary>
        /// Where it was said.
        /// </summary>
        [JsonProperty("place_id", NullValueHandling = NullValueHandling.Ignore)]
        public string PlaceId { get; set; }

        /// <summary>
        /// Its words, where they are given word for word.
        /// </summary>
        [JsonProperty("quotes", NullValueHandling = NullValueHandling.Ignore)]
        public List<Quote> Quotes { get; set; }

        /// <summary>
        /// The statement that reports it; absent for a narrate only.
        /// </summary>
        [JsonProperty("reported_in_id", NullValueHandling = NullValueHandling.Ignore)]
        public string ReportedInId { get; set; }

        /// <summary>
        /// The document whose voice it is; for a narrate only.
        /// </summary>
        [JsonProperty("source_id", NullValueHandling = NullValueHandling.Ignore)]
        public string SourceId { get; set; }

        /// <summary>
        /// Who says it; absent where the text names nobody.
        /// </summary>
        [JsonProperty("speaker_ids", NullValueHandling = NullValueHandling.Ignore)]
        public List<string> SpeakerIds { get; set; }

        /// <summary>
        /// False where there are further speakers ("among others"); absent means true.
        /// </summary>
        [JsonProperty("speakers_exhaustive", NullValueHandling = NullValueHandling.Ignore)]
        public bool? SpeakersExhaustive { get; set; }

        /// <summary>
        /// How the narrator stands to it; absent for a narrate only.
        /// </summary>
        [JsonProperty("stance", NullValueHandling = NullValueHandling.Ignore)]
        public Stance? Stance { get; set; }

        /// <summary>
        /// When it was said.
        /// </summary>
        [JsonProperty("time", NullValueHandling = NullValueHandling.Ignore)]
        public When Time { get; set; }

        /// <summary>
        /// A key that groups acts done in one breath.
        /// </summary>
        [JsonProperty("utterance", NullValueHandling = NullValueHandling.Ignore)]
        public string Utterance { get; set; }
    }

    /// <summary>
    /// One statement's commitment to one record: polarity, certainty and modality.
    /// </summary>
    public partial class Claim
    {
        /// <summary>
        /// Which side of the target it is about.
        /// </summary>
        [JsonProperty("aspect", Required = Required.Always)]
        public Aspect Aspect { get; set; }

        /// <summary>
        /// How sure the speaker is.
        /// </summary>
        [JsonProperty("certainty", Required = Required.Always)]
        public Certainty Certainty { get; set; }

        /// <summary>
        /// Where the text says it; the statement's evidence when absent, in a narrate the target's.
        /// </summary>
        [JsonProperty("evidence", NullValueHandling = NullValueHandling.Ignore)]
        public List<Evidence> Evidence { get; set; }

        /// <summary>
        /// The claim's id; its slug starts with the statement's by convention.
        /// </summary>
        [JsonProperty("id", Required = Required.Always)]
        public string Id { get; set; }

        /// <summary>
        /// In what mode it presents the target.
        /// </summary>
        [JsonProperty("modality", Required = Required.Always)]
        public Modality Modality { get; set; }

        /// <summary>
        /// Whether it says that it is so or that it is not so.
        /// </summary>
        [JsonProperty("polarity", Required = Required.Always)]
        public Polarity Polarity { get; set; }

        /// <summary>
        /// What the claim is about; an actor only with the aspect attribute.
        /// </summary>
        [JsonProperty("target_id", Required = Required.Always)]
        public string TargetId { get; set; }

        /// <summary>
        /// What it says, with every aspect but occurrence.
        ///
        /// EDTF for time, a place id for place, an actor id for actor, an integer or `low..high` for
        /// count, a role for role; else the coder's words.
        /// </summary>
        [JsonProperty("value", NullValueHandling = NullValueHandling.Ignore)]
        public string Value { get; set; }
    }

    /// <summary>
    /// Direct speech, exactly as the normalised text has it, without the quotation marks.
    /// </summary>
    public partial class Quote
    {
        /// <summary>
        /// The code point just behind the words, counted from the start of the segment.
        /// </summary>
        [JsonProperty("end", Required = Required.Always)]
        public long End { get; set; }

        /// <summary>
        /// The segment that they stand in.
        /// </summary>
        [JsonProperty("segment_id", Required = Required.Always)]
        public string SegmentId { get; set; }

        /// <summary>
        /// First code point of the words, counted from the start of the segment.
        /// </summary>
        [JsonProperty("start", Required = Required.Always)]
        public long Start { get; set; }

        /// <summary>
        /// The words.
        /// </summary>
        [JsonProperty("text", Required = Required.Always)]
        public string Text { get; set; }
    }

    /// <summary>
    /// What sort of thing an actor is.
    ///
    /// - `person`: one human being
    /// - `organization`: a body with members or staff: offices, ministries, parties, companies, armed groups
    /// - `state`: a sovereign or partially recognised state
    /// - `subnational`: a province or city that acts as a body
    /// - `group`: individuals without an organization
    /// - `population`: the people of a place or of a description
    /// </summary>
    public enum ActorKind { Group, Organization, Person, Population, State, Subnational };

    /// <summary>
    /// How a text identifies an actor.
    ///
    /// - `named`: by a proper name
    /// - `described`: only by a predicate, such as an office once held or an allegiance
    /// - `anonymous`: not at all: sources, people familiar with the matter
    /// - `generic`: as a class, such as voters or residents
    /// </summary>
    public enum Naming { Anonymous, Described, Generic, Named };

    /// <summary>
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
    /// </summary>
    public enum Sector { Agr, Bus, Cop, Crm, Cvl, Edu, Eli, Gov, Jrn, Jud, Lab, Leg, Med, Mil, Opp, Pre, Prm, Pty, Reb, Ref, Rel, Soc, Spy, Uaf, Unk };

    /// <summary>
    /// Where a record that no single claim carries comes from.
    ///
    /// - `text`: the text says it: evidence points at where
    /// - `inferred`: a reader must assume it for the text to make sense: a note says why
    /// - `external`: another reference says it: a note names the reference
    /// </summary>
    public enum Basis { External, Inferred, Text };

    /// <summary>
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
    /// </summary>
    public enum AffiliationKind { AlliedWith, Governs, Heads, HoldsPost, MemberOf, OfficeOf, PartOf, SpeaksFor, SuccessorOf, WorksFor };

    /// <summary>
    /// Whether an affiliation is in force.
    ///
    /// - `current`: in force at the time of the source
    /// - `former`: ended before the source
    /// - `acting`: in force for an interim
    /// - `designate`: chosen and not yet in force
    /// - `disputed`: claimed and contested
    /// </summary>
    public enum AffiliationStatus { Acting, Current, Designate, Disputed, Former };

    /// <summary>
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
    /// </summary>
    public enum Category { Accident, Agree, Aid, Assault, Coerce, Concede, Consult, Cooperate, Decide, Elect, Inform, Investigate, Litigate, Mobilize, Move, Other, Policy, Protest, Retreat, Sanction, Status };

    /// <summary>
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
    /// </summary>
    public enum Context { Asylum, Cbrn, Corruption, Crime, Cyber, Diplomatic, Disasters, Economic, Election, Environment, Executive, Gender, Health, HumanRights, HumanSecurity, IllegalDrugs, Inequality, Intelligence, Legal, Legislative, Lgbt, Migration, Military, Misinformation, NaturalResource, Peacekeeping, PoliticalInstitutions, ProAutocracy, ProDemocracy, ReligionEthnicity, Reparations, Repression, RightsFreedoms, Technology, Territory, Terrorism, Trafficking };

    /// <summary>
    /// What sort of happening an event is.
    ///
    /// - `action`: somebody does it, at a time; the end of a state is one
    /// - `process`: it goes on over a stretch of time and has parts
    /// - `state`: a condition that holds
    /// </summary>
    public enum EventKind { Action, Process, State };

    /// <summary>
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
    /// </summary>
    public enum Mode { Abduct, Access, Aerial, Arrest, Authority, Beat, Boycott, Candidacy, Captivity, Ceasefire, Censor, Certification, Convict, CrowdControl, Curfew, Custody, Cyber, Demo, Deport, Designate, Destroy, Direct, Disarm, Discontinue, Drone, Economic, Exchange, Expel, Explosives, Firearms, HeavyWeapons, Humanitarian, Hunger, Inauguration, Indirect, Insecurity, MartialLaw, Mediation, Military, Militia, Misinformation, Motion, Multilateral, Obstruct, Office, Phone, Police, Primitive, Release, Resign, Restrict, Result, Riot, Ruling, Secret, Seize, Sexual, Strike, SuicideAttack, Suit, Targeted, ThirdParty, Torture, Treaty, Troops, Unconventional, Vandalize, Visit, Vote, Weapons, Withdraw, Withhold };

    /// <summary>
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
    /// </summary>
    public enum Role { Accomplice, Affected, Agent, Beneficiary, Candidate, CoAgent, Detained, Holder, Host, Injured, Killed, Mediator, Recipient, Supporter };

    /// <summary>
    /// How a time lies to the event or statement that anchors it.
    ///
    /// - `before`: earlier than the anchor
    /// - `after`: later than the anchor
    /// - `during`: while the anchor goes on
    /// - `by`: no later than the anchor
    /// - `since`: from the anchor on
    /// - `until`: up to the anchor
    /// - `around`: near the anchor
    /// </summary>
    public enum AnchorRelation { After, Around, Before, By, During, Since, Until };

    /// <summary>
    /// Where a time comes from.
    ///
    /// - `text`: the text states it
    /// - `metadata`: the metadata of the source state it
    /// - `inferred`: the coder infers it from what the text states: a note says how
    /// - `external`: another reference states it: a note names the reference
    /// </summary>
    public enum WhenBasis { External, Inferred, Metadata, Text };

    /// <summary>
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
    /// </summary>
    public enum GapAspect { Actor, Attribute, Author, Cause, Consequence, Count, Date, Identity, Occurrence, Place, Publisher, Purpose, Response, Role, Time, Type };

    /// <summary>
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
    /// </summary>
    public enum GapKind { Contested, MissingMetadata, NoResponse, Unclear, Undetermined, Undisclosed, Unspecified, Withheld };

    /// <summary>
    /// What sort of place a place is.
    ///
    /// - `country`: a state's territory
    /// - `region`: an area larger than a settlement, inside a country or across several
    /// - `city`: a city, town or village
    /// - `site`: a building, camp, facility or other spot
    /// - `water`: a sea, strait, river or lake
    /// - `other`: none of these
    /// </summary>
    public enum PlaceKind { City, Country, Other, Region, Site, Water };

    /// <summary>
    /// How exactly the coordinates or the name locate what happened there.
    ///
    /// - `exact`: the spot itself
    /// - `settlement`: the city, town or village
    /// - `admin2`: the district or county
    /// - `admin1`: the province or federal state
    /// - `country`: the country
    /// - `region`: an area that is no administrative unit
    /// - `unknown`: it cannot be told
    /// </summary>
    public enum Precision { Admin1, Admin2, Country, Exact, Region, Settlement, Unknown };

    /// <summary>
    /// Where a relation comes from.
    ///
    /// - `text`: the text says it: evidence points at where
    /// - `inferred`: the coder infers it: a note says why
    /// </summary>
    public enum RelationBasis { Inferred, Text };

    /// <summary>
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
    /// </summary>
    public enum RelationType { About, Before, Breaks, Causes, Ends, Excludes, Fulfils, Hinders, If, InstanceOf, PartOf, Promotes, Purpose, PursuantTo, Repeats, RespondsTo, Unless };

    /// <summary>
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
    /// </summary>
    public enum SourceKind { Agency, Court, Dataset, Document, Interview, News, PressRelease, SocialPost, Transcript };

    /// <summary>
    /// What part of the layout a segment is.
    ///
    /// - `headline`: the title as it is printed
    /// - `deck`: the lines between headline and body that sum the article up
    /// - `sentence`: one sentence of the body
    /// - `caption`: the text below a picture or chart
    /// - `table`: a table or one of its rows
    /// - `metadata`: byline, dateline, notice, navigation
    /// - `other`: none of these
    /// </summary>
    public enum SegmentKind { Caption, Deck, Headline, Metadata, Other, Sentence, Table };

    /// <summary>
    /// Why a segment carries no record.
    ///
    /// - `duplicate`: it repeats another segment word for word
    /// - `no_proposition`: it states nothing that could be so or not so
    /// - `metadata`: it speaks about the publication, not about the world
    /// - `out_of_scope`: what it states is outside what the dataset covers
    /// </summary>
    public enum UncodedReason { Duplicate, Metadata, NoProposition, OutOfScope };

    /// <summary>
    /// Whether the text of a source may be redistributed.
    ///
    /// - `full`: the text may ship with the dataset
    /// - `offsets_only`: the text may not ship: only offsets, hashes, glosses and quotes within quote_limit
    /// </summary>
    public enum TextPolicy { Full, OffsetsOnly };

    /// <summary>
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
    /// </summary>
    public enum Act { Accuse, Acknowledge, Advocate, Agree, Apologize, Assert, Condemn, Confirm, Declare, DeclineComment, Demand, Deny, Narrate, Offer, Praise, Predict, Promise, Reject, Request, Threaten, Warn };

    /// <summary>
    /// The medium of a statement.
    ///
    /// - `spoken`: said aloud
    /// - `written`: a letter, a report, a printed statement
    /// - `social_post`: a post on a social network
    /// - `broadcast`: radio, television or a stream
    /// - `document`: an official document
    /// </summary>
    public enum Channel { Broadcast, Document, SocialPost, Spoken, Written };

    /// <summary>
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
    /// </summary>
    public enum Aspect { Actor, Attribute, Cause, Count, Identity, Occurrence, Place, Purpose, Role, Time, Type };

    /// <summary>
    /// How sure the speaker is, by the words that are used; never how sure the coder is.
    ///
    /// - `certain`: presented as fact
    /// - `probable`: presented as likely
    /// - `possible`: presented as possible
    /// - `uncommitted`: raised without commitment
    /// </summary>
    public enum Certainty { Certain, Possible, Probable, Uncommitted };

    /// <summary>
    /// In what mode a claim presents its target. Negation is not a modality: it is polarity.
    ///
    /// - `factual`: as having happened or going on
    /// - `prospective`: as planned, predicted or possible
    /// - `conditional`: only under an antecedent
    /// - `desired`: as asked for or aimed at
    /// - `generic`: as a type or a habit
    /// </summary>
    public enum Modality { Conditional, Desired, Factual, Generic, Prospective };

    /// <summary>
    /// Whether a claim says that its target is so or that it is not so.
    ///
    /// - `positive`: it is so
    /// - `negative`: it is not so
    /// </summary>
    public enum Polarity { Negative, Positive };

    /// <summary>
    /// Whether the text gives what a statement says.
    ///
    /// - `given`: the text gives it: the statement has claims
    /// - `unspecified`: the text does not give it: the statement has no claims
    /// </summary>
    public enum Content { Given, Unspecified };

    /// <summary>
    /// How the words of a statement are given.
    ///
    /// - `direct`: word for word, in quotation marks
    /// - `indirect`: in the narrator's words
    /// - `mixed`: partly word for word
    /// - `mentioned`: the act is named, its content is not
    /// </summary>
    public enum Form { Direct, Indirect, Mentioned, Mixed };

    /// <summary>
    /// How the narrator stands to what is said.
    ///
    /// - `neutral`: reports it: said, stated
    /// - `endorsing`: takes its truth for granted: confirmed, revealed
    /// - `distancing`: keeps away from it: claimed, reportedly
    /// </summary>
    public enum Stance { Distancing, Endorsing, Neutral };

    internal static class Converter
    {
        public static readonly JsonSerializerSettings Settings = new JsonSerializerSettings
        {
            MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
            DateParseHandling = DateParseHandling.None,
            Converters =
            {
                ActorKindConverter.Singleton,
                NamingConverter.Singleton,
                SectorConverter.Singleton,
                BasisConverter.Singleton,
                AffiliationKindConverter.Singleton,
                AffiliationStatusConverter.Singleton,
                CategoryConverter.Singleton,
                ContextConverter.Singleton,
                EventKindConverter.Singleton,
                ModeConverter.Singleton,
                RoleConverter.Singleton,
                AnchorRelationConverter.Singleton,
                WhenBasisConverter.Singleton,
                GapAspectConverter.Singleton,
                GapKindConverter.Singleton,
                PlaceKindConverter.Singleton,
                PrecisionConverter.Singleton,
                RelationBasisConverter.Singleton,
                RelationTypeConverter.Singleton,
                SourceKindConverter.Singleton,
                SegmentKindConverter.Singleton,
                UncodedReasonConverter.Singleton,
                TextPolicyConverter.Singleton,
                ActConverter.Singleton,
                ChannelConverter.Singleton,
                AspectConverter.Singleton,
                CertaintyConverter.Singleton,
                ModalityConverter.Singleton,
                PolarityConverter.Singleton,
                ContentConverter.Singleton,
                FormConverter.Singleton,
                StanceConverter.Singleton,
                new IsoDateTimeConverter { DateTimeStyles = DateTimeStyles.AssumeUniversal }
            },
        };
    }

    internal class ActorKindConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(ActorKind) || t == typeof(ActorKind?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "group":
                    return ActorKind.Group;
                case "organization":
                    return ActorKind.Organization;
                case "person":
                    return ActorKind.Person;
                case "population":
                    return ActorKind.Population;
                case "state":
                    return ActorKind.State;
                case "subnational":
                    return ActorKind.Subnational;
            }
            throw new Exception("Cannot unmarshal type ActorKind");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (ActorKind)untypedValue;
            switch (value)
            {
                case ActorKind.Group:
                    serializer.Serialize(writer, "group");
                    return;
                case ActorKind.Organization:
                    serializer.Serialize(writer, "organization");
                    return;
                case ActorKind.Person:
                    serializer.Serialize(writer, "person");
                    return;
                case ActorKind.Population:
                    serializer.Serialize(writer, "population");
                    return;
                case ActorKind.State:
                    serializer.Serialize(writer, "state");
                    return;
                case ActorKind.Subnational:
                    serializer.Serialize(writer, "subnational");
                    return;
            }
            throw new Exception("Cannot marshal type ActorKind");
        }

        public static readonly ActorKindConverter Singleton = new ActorKindConverter();
    }

    internal class NamingConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Naming) || t == typeof(Naming?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "anonymous":
                    return Naming.Anonymous;
                case "described":
                    return Naming.Described;
                case "generic":
                    return Naming.Generic;
                case "named":
                    return Naming.Named;
            }
            throw new Exception("Cannot unmarshal type Naming");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Naming)untypedValue;
            switch (value)
            {
                case Naming.Anonymous:
                    serializer.Serialize(writer, "anonymous");
                    return;
                case Naming.Described:
                    serializer.Serialize(writer, "described");
                    return;
                case Naming.Generic:
                    serializer.Serialize(writer, "generic");
                    return;
                case Naming.Named:
                    serializer.Serialize(writer, "named");
                    return;
            }
            throw new Exception("Cannot marshal type Naming");
        }

        public static readonly NamingConverter Singleton = new NamingConverter();
    }

    internal class SectorConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Sector) || t == typeof(Sector?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "AGR":
                    return Sector.Agr;
                case "BUS":
                    return Sector.Bus;
                case "COP":
                    return Sector.Cop;
                case "CRM":
                    return Sector.Crm;
                case "CVL":
                    return Sector.Cvl;
                case "EDU":
                    return Sector.Edu;
                case "ELI":
                    return Sector.Eli;
                case "GOV":
                    return Sector.Gov;
                case "JRN":
                    return Sector.Jrn;
                case "JUD":
                    return Sector.Jud;
                case "LAB":
                    return Sector.Lab;
                case "LEG":
                    return Sector.Leg;
                case "MED":
                    return Sector.Med;
                case "MIL":
                    return Sector.Mil;
                case "OPP":
                    return Sector.Opp;
                case "PRE":
                    return Sector.Pre;
                case "PRM":
                    return Sector.Prm;
                case "PTY":
                    return Sector.Pty;
                case "REB":
                    return Sector.Reb;
                case "REF":
                    return Sector.Ref;
                case "REL":
                    return Sector.Rel;
                case "SOC":
                    return Sector.Soc;
                case "SPY":
                    return Sector.Spy;
                case "UAF":
                    return Sector.Uaf;
                case "UNK":
                    return Sector.Unk;
            }
            throw new Exception("Cannot unmarshal type Sector");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Sector)untypedValue;
            switch (value)
            {
                case Sector.Agr:
                    serializer.Serialize(writer, "AGR");
                    return;
                case Sector.Bus:
                    serializer.Serialize(writer, "BUS");
                    return;
                case Sector.Cop:
                    serializer.Serialize(writer, "COP");
                    return;
                case Sector.Crm:
                    serializer.Serialize(writer, "CRM");
                    return;
                case Sector.Cvl:
                    serializer.Serialize(writer, "CVL");
                    return;
                case Sector.Edu:
                    serializer.Serialize(writer, "EDU");
                    return;
                case Sector.Eli:
                    serializer.Serialize(writer, "ELI");
                    return;
                case Sector.Gov:
                    serializer.Serialize(writer, "GOV");
                    return;
                case Sector.Jrn:
                    serializer.Serialize(writer, "JRN");
                    return;
                case Sector.Jud:
                    serializer.Serialize(writer, "JUD");
                    return;
                case Sector.Lab:
                    serializer.Serialize(writer, "LAB");
                    return;
                case Sector.Leg:
                    serializer.Serialize(writer, "LEG");
                    return;
                case Sector.Med:
                    serializer.Serialize(writer, "MED");
                    return;
                case Sector.Mil:
                    serializer.Serialize(writer, "MIL");
                    return;
                case Sector.Opp:
                    serializer.Serialize(writer, "OPP");
                    return;
                case Sector.Pre:
                    serializer.Serialize(writer, "PRE");
                    return;
                case Sector.Prm:
                    serializer.Serialize(writer, "PRM");
                    return;
                case Sector.Pty:
                    serializer.Serialize(writer, "PTY");
                    return;
                case Sector.Reb:
                    serializer.Serialize(writer, "REB");
                    return;
                case Sector.Ref:
                    serializer.Serialize(writer, "REF");
                    return;
                case Sector.Rel:
                    serializer.Serialize(writer, "REL");
                    return;
                case Sector.Soc:
                    serializer.Serialize(writer, "SOC");
                    return;
                case Sector.Spy:
                    serializer.Serialize(writer, "SPY");
                    return;
                case Sector.Uaf:
                    serializer.Serialize(writer, "UAF");
                    return;
                case Sector.Unk:
                    serializer.Serialize(writer, "UNK");
                    return;
            }
            throw new Exception("Cannot marshal type Sector");
        }

        public static readonly SectorConverter Singleton = new SectorConverter();
    }

    internal class BasisConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Basis) || t == typeof(Basis?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "external":
                    return Basis.External;
                case "inferred":
                    return Basis.Inferred;
                case "text":
                    return Basis.Text;
            }
            throw new Exception("Cannot unmarshal type Basis");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Basis)untypedValue;
            switch (value)
            {
                case Basis.External:
                    serializer.Serialize(writer, "external");
                    return;
                case Basis.Inferred:
                    serializer.Serialize(writer, "inferred");
                    return;
                case Basis.Text:
                    serializer.Serialize(writer, "text");
                    return;
            }
            throw new Exception("Cannot marshal type Basis");
        }

        public static readonly BasisConverter Singleton = new BasisConverter();
    }

    internal class AffiliationKindConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(AffiliationKind) || t == typeof(AffiliationKind?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "allied_with":
                    return AffiliationKind.AlliedWith;
                case "governs":
                    return AffiliationKind.Governs;
                case "heads":
                    return AffiliationKind.Heads;
                case "holds_post":
                    return AffiliationKind.HoldsPost;
                case "member_of":
                    return AffiliationKind.MemberOf;
                case "office_of":
                    return AffiliationKind.OfficeOf;
                case "part_of":
                    return AffiliationKind.PartOf;
                case "speaks_for":
                    return AffiliationKind.SpeaksFor;
                case "successor_of":
                    return AffiliationKind.SuccessorOf;
                case "works_for":
                    return AffiliationKind.WorksFor;
            }
            throw new Exception("Cannot unmarshal type AffiliationKind");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (AffiliationKind)untypedValue;
            switch (value)
            {
                case AffiliationKind.AlliedWith:
                    serializer.Serialize(writer, "allied_with");
                    return;
                case AffiliationKind.Governs:
                    serializer.Serialize(writer, "governs");
                    return;
                case AffiliationKind.Heads:
                    serializer.Serialize(writer, "heads");
                    return;
                case AffiliationKind.HoldsPost:
                    serializer.Serialize(writer, "holds_post");
                    return;
                case AffiliationKind.MemberOf:
                    serializer.Serialize(writer, "member_of");
                    return;
                case AffiliationKind.OfficeOf:
                    serializer.Serialize(writer, "office_of");
                    return;
                case AffiliationKind.PartOf:
                    serializer.Serialize(writer, "part_of");
                    return;
                case AffiliationKind.SpeaksFor:
                    serializer.Serialize(writer, "speaks_for");
                    return;
                case AffiliationKind.SuccessorOf:
                    serializer.Serialize(writer, "successor_of");
                    return;
                case AffiliationKind.WorksFor:
                    serializer.Serialize(writer, "works_for");
                    return;
            }
            throw new Exception("Cannot marshal type AffiliationKind");
        }

        public static readonly AffiliationKindConverter Singleton = new AffiliationKindConverter();
    }

    internal class AffiliationStatusConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(AffiliationStatus) || t == typeof(AffiliationStatus?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "acting":
                    return AffiliationStatus.Acting;
                case "current":
                    return AffiliationStatus.Current;
                case "designate":
                    return AffiliationStatus.Designate;
                case "disputed":
                    return AffiliationStatus.Disputed;
                case "former":
                    return AffiliationStatus.Former;
            }
            throw new Exception("Cannot unmarshal type AffiliationStatus");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (AffiliationStatus)untypedValue;
            switch (value)
            {
                case AffiliationStatus.Acting:
                    serializer.Serialize(writer, "acting");
                    return;
                case AffiliationStatus.Current:
                    serializer.Serialize(writer, "current");
                    return;
                case AffiliationStatus.Designate:
                    serializer.Serialize(writer, "designate");
                    return;
                case AffiliationStatus.Disputed:
                    serializer.Serialize(writer, "disputed");
                    return;
                case AffiliationStatus.Former:
                    serializer.Serialize(writer, "former");
                    return;
            }
            throw new Exception("Cannot marshal type AffiliationStatus");
        }

        public static readonly AffiliationStatusConverter Singleton = new AffiliationStatusConverter();
    }

    internal class CategoryConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Category) || t == typeof(Category?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "accident":
                    return Category.Accident;
                case "agree":
                    return Category.Agree;
                case "aid":
                    return Category.Aid;
                case "assault":
                    return Category.Assault;
                case "coerce":
                    return Category.Coerce;
                case "concede":
                    return Category.Concede;
                case "consult":
                    return Category.Consult;
                case "cooperate":
                    return Category.Cooperate;
                case "decide":
                    return Category.Decide;
                case "elect":
                    return Category.Elect;
                case "inform":
                    return Category.Inform;
                case "investigate":
                    return Category.Investigate;
                case "litigate":
                    return Category.Litigate;
                case "mobilize":
                    return Category.Mobilize;
                case "move":
                    return Category.Move;
                case "other":
                    return Category.Other;
                case "policy":
                    return Category.Policy;
                case "protest":
                    return Category.Protest;
                case "retreat":
                    return Category.Retreat;
                case "sanction":
                    return Category.Sanction;
                case "status":
                    return Category.Status;
            }
            throw new Exception("Cannot unmarshal type Category");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Category)untypedValue;
            switch (value)
            {
                case Category.Accident:
                    serializer.Serialize(writer, "accident");
                    return;
                case Category.Agree:
                    serializer.Serialize(writer, "agree");
                    return;
                case Category.Aid:
                    serializer.Serialize(writer, "aid");
                    return;
                case Category.Assault:
                    serializer.Serialize(writer, "assault");
                    return;
                case Category.Coerce:
                    serializer.Serialize(writer, "coerce");
                    return;
                case Category.Concede:
                    serializer.Serialize(writer, "concede");
                    return;
                case Category.Consult:
                    serializer.Serialize(writer, "consult");
                    return;
                case Category.Cooperate:
                    serializer.Serialize(writer, "cooperate");
                    return;
                case Category.Decide:
                    serializer.Serialize(writer, "decide");
                    return;
                case Category.Elect:
                    serializer.Serialize(writer, "elect");
                    return;
                case Category.Inform:
                    serializer.Serialize(writer, "inform");
                    return;
                case Category.Investigate:
                    serializer.Serialize(writer, "investigate");
                    return;
                case Category.Litigate:
                    serializer.Serialize(writer, "litigate");
                    return;
                case Category.Mobilize:
                    serializer.Serialize(writer, "mobilize");
                    return;
                case Category.Move:
                    serializer.Serialize(writer, "move");
                    return;
                case Category.Other:
                    serializer.Serialize(writer, "other");
                    return;
                case Category.Policy:
                    serializer.Serialize(writer, "policy");
                    return;
                case Category.Protest:
                    serializer.Serialize(writer, "protest");
                    return;
                case Category.Retreat:
                    serializer.Serialize(writer, "retreat");
                    return;
                case Category.Sanction:
                    serializer.Serialize(writer, "sanction");
                    return;
                case Category.Status:
                    serializer.Serialize(writer, "status");
                    return;
            }
            throw new Exception("Cannot marshal type Category");
        }

        public static readonly CategoryConverter Singleton = new CategoryConverter();
    }

    internal class ContextConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Context) || t == typeof(Context?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "asylum":
                    return Context.Asylum;
                case "cbrn":
                    return Context.Cbrn;
                case "corruption":
                    return Context.Corruption;
                case "crime":
                    return Context.Crime;
                case "cyber":
                    return Context.Cyber;
                case "diplomatic":
                    return Context.Diplomatic;
                case "disasters":
                    return Context.Disasters;
                case "economic":
                    return Context.Economic;
                case "election":
                    return Context.Election;
                case "environment":
                    return Context.Environment;
                case "executive":
                    return Context.Executive;
                case "gender":
                    return Context.Gender;
                case "health":
                    return Context.Health;
                case "human_rights":
                    return Context.HumanRights;
                case "human_security":
                    return Context.HumanSecurity;
                case "illegal_drugs":
                    return Context.IllegalDrugs;
                case "inequality":
                    return Context.Inequality;
                case "intelligence":
                    return Context.Intelligence;
                case "legal":
                    return Context.Legal;
                case "legislative":
                    return Context.Legislative;
                case "lgbt":
                    return Context.Lgbt;
                case "migration":
                    return Context.Migration;
                case "military":
                    return Context.Military;
                case "misinformation":
                    return Context.Misinformation;
                case "natural_resource":
                    return Context.NaturalResource;
                case "peacekeeping":
                    return Context.Peacekeeping;
                case "political_institutions":
                    return Context.PoliticalInstitutions;
                case "pro_autocracy":
                    return Context.ProAutocracy;
                case "pro_democracy":
                    return Context.ProDemocracy;
                case "religion_ethnicity":
                    return Context.ReligionEthnicity;
                case "reparations":
                    return Context.Reparations;
                case "repression":
                    return Context.Repression;
                case "rights_freedoms":
                    return Context.RightsFreedoms;
                case "technology":
                    return Context.Technology;
                case "territory":
                    return Context.Territory;
                case "terrorism":
                    return Context.Terrorism;
                case "trafficking":
                    return Context.Trafficking;
            }
            throw new Exception("Cannot unmarshal type Context");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Context)untypedValue;
            switch (value)
            {
                case Context.Asylum:
                    serializer.Serialize(writer, "asylum");
                    return;
                case Context.Cbrn:
                    serializer.Serialize(writer, "cbrn");
                    return;
                case Context.Corruption:
                    serializer.Serialize(writer, "corruption");
                    return;
                case Context.Crime:
                    serializer.Serialize(writer, "crime");
                    return;
                case Context.Cyber:
                    serializer.Serialize(writer, "cyber");
                    return;
                case Context.Diplomatic:
                    serializer.Serialize(writer, "diplomatic");
                    return;
                case Context.Disasters:
                    serializer.Serialize(writer, "disasters");
                    return;
                case Context.Economic:
                    serializer.Serialize(writer, "economic");
                    return;
                case Context.Election:
                    serializer.Serialize(writer, "election");
                    return;
                case Context.Environment:
                    serializer.Serialize(writer, "environment");
                    return;
                case Context.Executive:
                    serializer.Serialize(writer, "executive");
                    return;
                case Context.Gender:
                    serializer.Serialize(writer, "gender");
                    return;
                case Context.Health:
                    serializer.Serialize(writer, "health");
                    return;
                case Context.HumanRights:
                    serializer.Serialize(writer, "human_rights");
                    return;
                case Context.HumanSecurity:
                    serializer.Serialize(writer, "human_security");
                    return;
                case Context.IllegalDrugs:
                    serializer.Serialize(writer, "illegal_drugs");
                    return;
                case Context.Inequality:
                    serializer.Serialize(writer, "inequality");
                    return;
                case Context.Intelligence:
                    serializer.Serialize(writer, "intelligence");
                    return;
                case Context.Legal:
                    serializer.Serialize(writer, "legal");
                    return;
                case Context.Legislative:
                    serializer.Serialize(writer, "legislative");
                    return;
                case Context.Lgbt:
                    serializer.Serialize(writer, "lgbt");
                    return;
                case Context.Migration:
                    serializer.Serialize(writer, "migration");
                    return;
                case Context.Military:
                    serializer.Serialize(writer, "military");
                    return;
                case Context.Misinformation:
                    serializer.Serialize(writer, "misinformation");
                    return;
                case Context.NaturalResource:
                    serializer.Serialize(writer, "natural_resource");
                    return;
                case Context.Peacekeeping:
                    serializer.Serialize(writer, "peacekeeping");
                    return;
                case Context.PoliticalInstitutions:
                    serializer.Serialize(writer, "political_institutions");
                    return;
                case Context.ProAutocracy:
                    serializer.Serialize(writer, "pro_autocracy");
                    return;
                case Context.ProDemocracy:
                    serializer.Serialize(writer, "pro_democracy");
                    return;
                case Context.ReligionEthnicity:
                    serializer.Serialize(writer, "religion_ethnicity");
                    return;
                case Context.Reparations:
                    serializer.Serialize(writer, "reparations");
                    return;
                case Context.Repression:
                    serializer.Serialize(writer, "repression");
                    return;
                case Context.RightsFreedoms:
                    serializer.Serialize(writer, "rights_freedoms");
                    return;
                case Context.Technology:
                    serializer.Serialize(writer, "technology");
                    return;
                case Context.Territory:
                    serializer.Serialize(writer, "territory");
                    return;
                case Context.Terrorism:
                    serializer.Serialize(writer, "terrorism");
                    return;
                case Context.Trafficking:
                    serializer.Serialize(writer, "trafficking");
                    return;
            }
            throw new Exception("Cannot marshal type Context");
        }

        public static readonly ContextConverter Singleton = new ContextConverter();
    }

    internal class EventKindConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(EventKind) || t == typeof(EventKind?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "action":
                    return EventKind.Action;
                case "process":
                    return EventKind.Process;
                case "state":
                    return EventKind.State;
            }
            throw new Exception("Cannot unmarshal type EventKind");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (EventKind)untypedValue;
            switch (value)
            {
                case EventKind.Action:
                    serializer.Serialize(writer, "action");
                    return;
                case EventKind.Process:
                    serializer.Serialize(writer, "process");
                    return;
                case EventKind.State:
                    serializer.Serialize(writer, "state");
                    return;
            }
            throw new Exception("Cannot marshal type EventKind");
        }

        public static readonly EventKindConverter Singleton = new EventKindConverter();
    }

    internal class ModeConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Mode) || t == typeof(Mode?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "abduct":
                    return Mode.Abduct;
                case "access":
                    return Mode.Access;
                case "aerial":
                    return Mode.Aerial;
                case "arrest":
                    return Mode.Arrest;
                case "authority":
                    return Mode.Authority;
                case "beat":
                    return Mode.Beat;
                case "boycott":
                    return Mode.Boycott;
                case "candidacy":
                    return Mode.Candidacy;
                case "captivity":
                    return Mode.Captivity;
                case "ceasefire":
                    return Mode.Ceasefire;
                case "censor":
                    return Mode.Censor;
                case "certification":
                    return Mode.Certification;
                case "convict":
                    return Mode.Convict;
                case "crowd_control":
                    return Mode.CrowdControl;
                case "curfew":
                    return Mode.Curfew;
                case "custody":
                    return Mode.Custody;
                case "cyber":
                    return Mode.Cyber;
                case "demo":
                    return Mode.Demo;
                case "deport":
                    return Mode.Deport;
                case "designate":
                    return Mode.Designate;
                case "destroy":
                    return Mode.Destroy;
                case "direct":
                    return Mode.Direct;
                case "disarm":
                    return Mode.Disarm;
                case "discontinue":
                    return Mode.Discontinue;
                case "drone":
                    return Mode.Drone;
                case "economic":
                    return Mode.Economic;
                case "exchange":
                    return Mode.Exchange;
                case "expel":
                    return Mode.Expel;
                case "explosives":
                    return Mode.Explosives;
                case "firearms":
                    return Mode.Firearms;
                case "heavy_weapons":
                    return Mode.HeavyWeapons;
                case "humanitarian":
                    return Mode.Humanitarian;
                case "hunger":
                    return Mode.Hunger;
                case "inauguration":
                    return Mode.Inauguration;
                case "indirect":
                    return Mode.Indirect;
                case "insecurity":
                    return Mode.Insecurity;
                case "martial_law":
                    return Mode.MartialLaw;
                case "mediation":
                    return Mode.Mediation;
                case "military":
                    return Mode.Military;
                case "militia":
                    return Mode.Militia;
                case "misinformation":
                    return Mode.Misinformation;
                case "motion":
                    return Mode.Motion;
                case "multilateral":
                    return Mode.Multilateral;
                case "obstruct":
                    return Mode.Obstruct;
                case "office":
                    return Mode.Office;
                case "phone":
                    return Mode.Phone;
                case "police":
                    return Mode.Police;
                case "primitive":
                    return Mode.Primitive;
                case "release":
                    return Mode.Release;
                case "resign":
                    return Mode.Resign;
                case "restrict":
                    return Mode.Restrict;
                case "result":
                    return Mode.Result;
                case "riot":
                    return Mode.Riot;
                case "ruling":
                    return Mode.Ruling;
                case "secret":
                    return Mode.Secret;
                case "seize":
                    return Mode.Seize;
                case "sexual":
                    return Mode.Sexual;
                case "strike":
                    return Mode.Strike;
                case "suicide_attack":
                    return Mode.SuicideAttack;
                case "suit":
                    return Mode.Suit;
                case "targeted":
                    return Mode.Targeted;
                case "third_party":
                    return Mode.ThirdParty;
                case "torture":
                    return Mode.Torture;
                case "treaty":
                    return Mode.Treaty;
                case "troops":
                    return Mode.Troops;
                case "unconventional":
                    return Mode.Unconventional;
                case "vandalize":
                    return Mode.Vandalize;
                case "visit":
                    return Mode.Visit;
                case "vote":
                    return Mode.Vote;
                case "weapons":
                    return Mode.Weapons;
                case "withdraw":
                    return Mode.Withdraw;
                case "withhold":
                    return Mode.Withhold;
            }
            throw new Exception("Cannot unmarshal type Mode");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Mode)untypedValue;
            switch (value)
            {
                case Mode.Abduct:
                    serializer.Serialize(writer, "abduct");
                    return;
                case Mode.Access:
                    serializer.Serialize(writer, "access");
                    return;
                case Mode.Aerial:
                    serializer.Serialize(writer, "aerial");
                    return;
                case Mode.Arrest:
                    serializer.Serialize(writer, "arrest");
                    return;
                case Mode.Authority:
                    serializer.Serialize(writer, "authority");
                    return;
                case Mode.Beat:
                    serializer.Serialize(writer, "beat");
                    return;
                case Mode.Boycott:
                    serializer.Serialize(writer, "boycott");
                    return;
                case Mode.Candidacy:
                    serializer.Serialize(writer, "candidacy");
                    return;
                case Mode.Captivity:
                    serializer.Serialize(writer, "captivity");
                    return;
                case Mode.Ceasefire:
                    serializer.Serialize(writer, "ceasefire");
                    return;
                case Mode.Censor:
                    serializer.Serialize(writer, "censor");
                    return;
                case Mode.Certification:
                    serializer.Serialize(writer, "certification");
                    return;
                case Mode.Convict:
                    serializer.Serialize(writer, "convict");
                    return;
                case Mode.CrowdControl:
                    serializer.Serialize(writer, "crowd_control");
                    return;
                case Mode.Curfew:
                    serializer.Serialize(writer, "curfew");
                    return;
                case Mode.Custody:
                    serializer.Serialize(writer, "custody");
                    return;
                case Mode.Cyber:
                    serializer.Serialize(writer, "cyber");
                    return;
                case Mode.Demo:
                    serializer.Serialize(writer, "demo");
                    return;
                case Mode.Deport:
                    serializer.Serialize(writer, "deport");
                    return;
                case Mode.Designate:
                    serializer.Serialize(writer, "designate");
                    return;
                case Mode.Destroy:
                    serializer.Serialize(writer, "destroy");
                    return;
                case Mode.Direct:
                    serializer.Serialize(writer, "direct");
                    return;
                case Mode.Disarm:
                    serializer.Serialize(writer, "disarm");
                    return;
                case Mode.Discontinue:
                    serializer.Serialize(writer, "discontinue");
                    return;
                case Mode.Drone:
                    serializer.Serialize(writer, "drone");
                    return;
                case Mode.Economic:
                    serializer.Serialize(writer, "economic");
                    return;
                case Mode.Exchange:
                    serializer.Serialize(writer, "exchange");
                    return;
                case Mode.Expel:
                    serializer.Serialize(writer, "expel");
                    return;
                case Mode.Explosives:
                    serializer.Serialize(writer, "explosives");
                    return;
                case Mode.Firearms:
                    serializer.Serialize(writer, "firearms");
                    return;
                case Mode.HeavyWeapons:
                    serializer.Serialize(writer, "heavy_weapons");
                    return;
                case Mode.Humanitarian:
                    serializer.Serialize(writer, "humanitarian");
                    return;
                case Mode.Hunger:
                    serializer.Serialize(writer, "hunger");
                    return;
                case Mode.Inauguration:
                    serializer.Serialize(writer, "inauguration");
                    return;
                case Mode.Indirect:
                    serializer.Serialize(writer, "indirect");
                    return;
                case Mode.Insecurity:
                    serializer.Serialize(writer, "insecurity");
                    return;
                case Mode.MartialLaw:
                    serializer.Serialize(writer, "martial_law");
                    return;
                case Mode.Mediation:
                    serializer.Serialize(writer, "mediation");
                    return;
                case Mode.Military:
                    serializer.Serialize(writer, "military");
                    return;
                case Mode.Militia:
                    serializer.Serialize(writer, "militia");
                    return;
                case Mode.Misinformation:
                    serializer.Serialize(writer, "misinformation");
                    return;
                case Mode.Motion:
                    serializer.Serialize(writer, "motion");
                    return;
                case Mode.Multilateral:
                    serializer.Serialize(writer, "multilateral");
                    return;
                case Mode.Obstruct:
                    serializer.Serialize(writer, "obstruct");
                    return;
                case Mode.Office:
                    serializer.Serialize(writer, "office");
                    return;
                case Mode.Phone:
                    serializer.Serialize(writer, "phone");
                    return;
                case Mode.Police:
                    serializer.Serialize(writer, "police");
                    return;
                case Mode.Primitive:
                    serializer.Serialize(writer, "primitive");
                    return;
                case Mode.Release:
                    serializer.Serialize(writer, "release");
                    return;
                case Mode.Resign:
                    serializer.Serialize(writer, "resign");
                    return;
                case Mode.Restrict:
                    serializer.Serialize(writer, "restrict");
                    return;
                case Mode.Result:
                    serializer.Serialize(writer, "result");
                    return;
                case Mode.Riot:
                    serializer.Serialize(writer, "riot");
                    return;
                case Mode.Ruling:
                    serializer.Serialize(writer, "ruling");
                    return;
                case Mode.Secret:
                    serializer.Serialize(writer, "secret");
                    return;
                case Mode.Seize:
                    serializer.Serialize(writer, "seize");
                    return;
                case Mode.Sexual:
                    serializer.Serialize(writer, "sexual");
                    return;
                case Mode.Strike:
                    serializer.Serialize(writer, "strike");
                    return;
                case Mode.SuicideAttack:
                    serializer.Serialize(writer, "suicide_attack");
                    return;
                case Mode.Suit:
                    serializer.Serialize(writer, "suit");
                    return;
                case Mode.Targeted:
                    serializer.Serialize(writer, "targeted");
                    return;
                case Mode.ThirdParty:
                    serializer.Serialize(writer, "third_party");
                    return;
                case Mode.Torture:
                    serializer.Serialize(writer, "torture");
                    return;
                case Mode.Treaty:
                    serializer.Serialize(writer, "treaty");
                    return;
                case Mode.Troops:
                    serializer.Serialize(writer, "troops");
                    return;
                case Mode.Unconventional:
                    serializer.Serialize(writer, "unconventional");
                    return;
                case Mode.Vandalize:
                    serializer.Serialize(writer, "vandalize");
                    return;
                case Mode.Visit:
                    serializer.Serialize(writer, "visit");
                    return;
                case Mode.Vote:
                    serializer.Serialize(writer, "vote");
                    return;
                case Mode.Weapons:
                    serializer.Serialize(writer, "weapons");
                    return;
                case Mode.Withdraw:
                    serializer.Serialize(writer, "withdraw");
                    return;
                case Mode.Withhold:
                    serializer.Serialize(writer, "withhold");
                    return;
            }
            throw new Exception("Cannot marshal type Mode");
        }

        public static readonly ModeConverter Singleton = new ModeConverter();
    }

    internal class RoleConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Role) || t == typeof(Role?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "accomplice":
                    return Role.Accomplice;
                case "affected":
                    return Role.Affected;
                case "agent":
                    return Role.Agent;
                case "beneficiary":
                    return Role.Beneficiary;
                case "candidate":
                    return Role.Candidate;
                case "co_agent":
                    return Role.CoAgent;
                case "detained":
                    return Role.Detained;
                case "holder":
                    return Role.Holder;
                case "host":
                    return Role.Host;
                case "injured":
                    return Role.Injured;
                case "killed":
                    return Role.Killed;
                case "mediator":
                    return Role.Mediator;
                case "recipient":
                    return Role.Recipient;
                case "supporter":
                    return Role.Supporter;
            }
            throw new Exception("Cannot unmarshal type Role");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Role)untypedValue;
            switch (value)
            {
                case Role.Accomplice:
                    serializer.Serialize(writer, "accomplice");
                    return;
                case Role.Affected:
                    serializer.Serialize(writer, "affected");
                    return;
                case Role.Agent:
                    serializer.Serialize(writer, "agent");
                    return;
                case Role.Beneficiary:
                    serializer.Serialize(writer, "beneficiary");
                    return;
                case Role.Candidate:
                    serializer.Serialize(writer, "candidate");
                    return;
                case Role.CoAgent:
                    serializer.Serialize(writer, "co_agent");
                    return;
                case Role.Detained:
                    serializer.Serialize(writer, "detained");
                    return;
                case Role.Holder:
                    serializer.Serialize(writer, "holder");
                    return;
                case Role.Host:
                    serializer.Serialize(writer, "host");
                    return;
                case Role.Injured:
                    serializer.Serialize(writer, "injured");
                    return;
                case Role.Killed:
                    serializer.Serialize(writer, "killed");
                    return;
                case Role.Mediator:
                    serializer.Serialize(writer, "mediator");
                    return;
                case Role.Recipient:
                    serializer.Serialize(writer, "recipient");
                    return;
                case Role.Supporter:
                    serializer.Serialize(writer, "supporter");
                    return;
            }
            throw new Exception("Cannot marshal type Role");
        }

        public static readonly RoleConverter Singleton = new RoleConverter();
    }

    internal class AnchorRelationConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(AnchorRelation) || t == typeof(AnchorRelation?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "after":
                    return AnchorRelation.After;
                case "around":
                    return AnchorRelation.Around;
                case "before":
                    return AnchorRelation.Before;
                case "by":
                    return AnchorRelation.By;
                case "during":
                    return AnchorRelation.During;
                case "since":
                    return AnchorRelation.Since;
                case "until":
                    return AnchorRelation.Until;
            }
            throw new Exception("Cannot unmarshal type AnchorRelation");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (AnchorRelation)untypedValue;
            switch (value)
            {
                case AnchorRelation.After:
                    serializer.Serialize(writer, "after");
                    return;
                case AnchorRelation.Around:
                    serializer.Serialize(writer, "around");
                    return;
                case AnchorRelation.Before:
                    serializer.Serialize(writer, "before");
                    return;
                case AnchorRelation.By:
                    serializer.Serialize(writer, "by");
                    return;
                case AnchorRelation.During:
                    serializer.Serialize(writer, "during");
                    return;
                case AnchorRelation.Since:
                    serializer.Serialize(writer, "since");
                    return;
                case AnchorRelation.Until:
                    serializer.Serialize(writer, "until");
                    return;
            }
            throw new Exception("Cannot marshal type AnchorRelation");
        }

        public static readonly AnchorRelationConverter Singleton = new AnchorRelationConverter();
    }

    internal class WhenBasisConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(WhenBasis) || t == typeof(WhenBasis?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "external":
                    return WhenBasis.External;
                case "inferred":
                    return WhenBasis.Inferred;
                case "metadata":
                    return WhenBasis.Metadata;
                case "text":
                    return WhenBasis.Text;
            }
            throw new Exception("Cannot unmarshal type WhenBasis");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (WhenBasis)untypedValue;
            switch (value)
            {
                case WhenBasis.External:
                    serializer.Serialize(writer, "external");
                    return;
                case WhenBasis.Inferred:
                    serializer.Serialize(writer, "inferred");
                    return;
                case WhenBasis.Metadata:
                    serializer.Serialize(writer, "metadata");
                    return;
                case WhenBasis.Text:
                    serializer.Serialize(writer, "text");
                    return;
            }
            throw new Exception("Cannot marshal type WhenBasis");
        }

        public static readonly WhenBasisConverter Singleton = new WhenBasisConverter();
    }

    internal class GapAspectConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(GapAspect) || t == typeof(GapAspect?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "actor":
                    return GapAspect.Actor;
                case "attribute":
                    return GapAspect.Attribute;
                case "author":
                    return GapAspect.Author;
                case "cause":
                    return GapAspect.Cause;
                case "consequence":
                    return GapAspect.Consequence;
                case "count":
                    return GapAspect.Count;
                case "date":
                    return GapAspect.Date;
                case "identity":
                    return GapAspect.Identity;
                case "occurrence":
                    return GapAspect.Occurrence;
                case "place":
                    return GapAspect.Place;
                case "publisher":
                    return GapAspect.Publisher;
                case "purpose":
                    return GapAspect.Purpose;
                case "response":
                    return GapAspect.Response;
                case "role":
                    return GapAspect.Role;
                case "time":
                    return GapAspect.Time;
                case "type":
                    return GapAspect.Type;
            }
            throw new Exception("Cannot unmarshal type GapAspect");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (GapAspect)untypedValue;
            switch (value)
            {
                case GapAspect.Actor:
                    serializer.Serialize(writer, "actor");
                    return;
                case GapAspect.Attribute:
                    serializer.Serialize(writer, "attribute");
                    return;
                case GapAspect.Author:
                    serializer.Serialize(writer, "author");
                    return;
                case GapAspect.Cause:
                    serializer.Serialize(writer, "cause");
                    return;
                case GapAspect.Consequence:
                    serializer.Serialize(writer, "consequence");
                    return;
                case GapAspect.Count:
                    serializer.Serialize(writer, "count");
                    return;
                case GapAspect.Date:
                    serializer.Serialize(writer, "date");
                    return;
                case GapAspect.Identity:
                    serializer.Serialize(writer, "identity");
                    return;
                case GapAspect.Occurrence:
                    serializer.Serialize(writer, "occurrence");
                    return;
                case GapAspect.Place:
                    serializer.Serialize(writer, "place");
                    return;
                case GapAspect.Publisher:
                    serializer.Serialize(writer, "publisher");
                    return;
                case GapAspect.Purpose:
                    serializer.Serialize(writer, "purpose");
                    return;
                case GapAspect.Response:
                    serializer.Serialize(writer, "response");
                    return;
                case GapAspect.Role:
                    serializer.Serialize(writer, "role");
                    return;
                case GapAspect.Time:
                    serializer.Serialize(writer, "time");
                    return;
                case GapAspect.Type:
                    serializer.Serialize(writer, "type");
                    return;
            }
            throw new Exception("Cannot marshal type GapAspect");
        }

        public static readonly GapAspectConverter Singleton = new GapAspectConverter();
    }

    internal class GapKindConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(GapKind) || t == typeof(GapKind?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "contested":
                    return GapKind.Contested;
                case "missing_metadata":
                    return GapKind.MissingMetadata;
                case "no_response":
                    return GapKind.NoResponse;
                case "unclear":
                    return GapKind.Unclear;
                case "undetermined":
                    return GapKind.Undetermined;
                case "undisclosed":
                    return GapKind.Undisclosed;
                case "unspecified":
                    return GapKind.Unspecified;
                case "withheld":
                    return GapKind.Withheld;
            }
            throw new Exception("Cannot unmarshal type GapKind");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (GapKind)untypedValue;
            switch (value)
            {
                case GapKind.Contested:
                    serializer.Serialize(writer, "contested");
                    return;
                case GapKind.MissingMetadata:
                    serializer.Serialize(writer, "missing_metadata");
                    return;
                case GapKind.NoResponse:
                    serializer.Serialize(writer, "no_response");
                    return;
                case GapKind.Unclear:
                    serializer.Serialize(writer, "unclear");
                    return;
                case GapKind.Undetermined:
                    serializer.Serialize(writer, "undetermined");
                    return;
                case GapKind.Undisclosed:
                    serializer.Serialize(writer, "undisclosed");
                    return;
                case GapKind.Unspecified:
                    serializer.Serialize(writer, "unspecified");
                    return;
                case GapKind.Withheld:
                    serializer.Serialize(writer, "withheld");
                    return;
            }
            throw new Exception("Cannot marshal type GapKind");
        }

        public static readonly GapKindConverter Singleton = new GapKindConverter();
    }

    internal class PlaceKindConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(PlaceKind) || t == typeof(PlaceKind?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "city":
                    return PlaceKind.City;
                case "country":
                    return PlaceKind.Country;
                case "other":
                    return PlaceKind.Other;
                case "region":
                    return PlaceKind.Region;
                case "site":
                    return PlaceKind.Site;
                case "water":
                    return PlaceKind.Water;
            }
            throw new Exception("Cannot unmarshal type PlaceKind");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (PlaceKind)untypedValue;
            switch (value)
            {
                case PlaceKind.City:
                    serializer.Serialize(writer, "city");
                    return;
                case PlaceKind.Country:
                    serializer.Serialize(writer, "country");
                    return;
                case PlaceKind.Other:
                    serializer.Serialize(writer, "other");
                    return;
                case PlaceKind.Region:
                    serializer.Serialize(writer, "region");
                    return;
                case PlaceKind.Site:
                    serializer.Serialize(writer, "site");
                    return;
                case PlaceKind.Water:
                    serializer.Serialize(writer, "water");
                    return;
            }
            throw new Exception("Cannot marshal type PlaceKind");
        }

        public static readonly PlaceKindConverter Singleton = new PlaceKindConverter();
    }

    internal class PrecisionConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Precision) || t == typeof(Precision?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "admin1":
                    return Precision.Admin1;
                case "admin2":
                    return Precision.Admin2;
                case "country":
                    return Precision.Country;
                case "exact":
                    return Precision.Exact;
                case "region":
                    return Precision.Region;
                case "settlement":
                    return Precision.Settlement;
                case "unknown":
                    return Precision.Unknown;
            }
            throw new Exception("Cannot unmarshal type Precision");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Precision)untypedValue;
            switch (value)
            {
                case Precision.Admin1:
                    serializer.Serialize(writer, "admin1");
                    return;
                case Precision.Admin2:
                    serializer.Serialize(writer, "admin2");
                    return;
                case Precision.Country:
                    serializer.Serialize(writer, "country");
                    return;
                case Precision.Exact:
                    serializer.Serialize(writer, "exact");
                    return;
                case Precision.Region:
                    serializer.Serialize(writer, "region");
                    return;
                case Precision.Settlement:
                    serializer.Serialize(writer, "settlement");
                    return;
                case Precision.Unknown:
                    serializer.Serialize(writer, "unknown");
                    return;
            }
            throw new Exception("Cannot marshal type Precision");
        }

        public static readonly PrecisionConverter Singleton = new PrecisionConverter();
    }

    internal class RelationBasisConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(RelationBasis) || t == typeof(RelationBasis?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "inferred":
                    return RelationBasis.Inferred;
                case "text":
                    return RelationBasis.Text;
            }
            throw new Exception("Cannot unmarshal type RelationBasis");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (RelationBasis)untypedValue;
            switch (value)
            {
                case RelationBasis.Inferred:
                    serializer.Serialize(writer, "inferred");
                    return;
                case RelationBasis.Text:
                    serializer.Serialize(writer, "text");
                    return;
            }
            throw new Exception("Cannot marshal type RelationBasis");
        }

        public static readonly RelationBasisConverter Singleton = new RelationBasisConverter();
    }

    internal class RelationTypeConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(RelationType) || t == typeof(RelationType?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "about":
                    return RelationType.About;
                case "before":
                    return RelationType.Before;
                case "breaks":
                    return RelationType.Breaks;
                case "causes":
                    return RelationType.Causes;
                case "ends":
                    return RelationType.Ends;
                case "excludes":
                    return RelationType.Excludes;
                case "fulfils":
                    return RelationType.Fulfils;
                case "hinders":
                    return RelationType.Hinders;
                case "if":
                    return RelationType.If;
                case "instance_of":
                    return RelationType.InstanceOf;
                case "part_of":
                    return RelationType.PartOf;
                case "promotes":
                    return RelationType.Promotes;
                case "purpose":
                    return RelationType.Purpose;
                case "pursuant_to":
                    return RelationType.PursuantTo;
                case "repeats":
                    return RelationType.Repeats;
                case "responds_to":
                    return RelationType.RespondsTo;
                case "unless":
                    return RelationType.Unless;
            }
            throw new Exception("Cannot unmarshal type RelationType");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (RelationType)untypedValue;
            switch (value)
            {
                case RelationType.About:
                    serializer.Serialize(writer, "about");
                    return;
                case RelationType.Before:
                    serializer.Serialize(writer, "before");
                    return;
                case RelationType.Breaks:
                    serializer.Serialize(writer, "breaks");
                    return;
                case RelationType.Causes:
                    serializer.Serialize(writer, "causes");
                    return;
                case RelationType.Ends:
                    serializer.Serialize(writer, "ends");
                    return;
                case RelationType.Excludes:
                    serializer.Serialize(writer, "excludes");
                    return;
                case RelationType.Fulfils:
                    serializer.Serialize(writer, "fulfils");
                    return;
                case RelationType.Hinders:
                    serializer.Serialize(writer, "hinders");
                    return;
                case RelationType.If:
                    serializer.Serialize(writer, "if");
                    return;
                case RelationType.InstanceOf:
                    serializer.Serialize(writer, "instance_of");
                    return;
                case RelationType.PartOf:
                    serializer.Serialize(writer, "part_of");
                    return;
                case RelationType.Promotes:
                    serializer.Serialize(writer, "promotes");
                    return;
                case RelationType.Purpose:
                    serializer.Serialize(writer, "purpose");
                    return;
                case RelationType.PursuantTo:
                    serializer.Serialize(writer, "pursuant_to");
                    return;
                case RelationType.Repeats:
                    serializer.Serialize(writer, "repeats");
                    return;
                case RelationType.RespondsTo:
                    serializer.Serialize(writer, "responds_to");
                    return;
                case RelationType.Unless:
                    serializer.Serialize(writer, "unless");
                    return;
            }
            throw new Exception("Cannot marshal type RelationType");
        }

        public static readonly RelationTypeConverter Singleton = new RelationTypeConverter();
    }

    internal class SourceKindConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(SourceKind) || t == typeof(SourceKind?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "agency":
                    return SourceKind.Agency;
                case "court":
                    return SourceKind.Court;
                case "dataset":
                    return SourceKind.Dataset;
                case "document":
                    return SourceKind.Document;
                case "interview":
                    return SourceKind.Interview;
                case "news":
                    return SourceKind.News;
                case "press_release":
                    return SourceKind.PressRelease;
                case "social_post":
                    return SourceKind.SocialPost;
                case "transcript":
                    return SourceKind.Transcript;
            }
            throw new Exception("Cannot unmarshal type SourceKind");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (SourceKind)untypedValue;
            switch (value)
            {
                case SourceKind.Agency:
                    serializer.Serialize(writer, "agency");
                    return;
                case SourceKind.Court:
                    serializer.Serialize(writer, "court");
                    return;
                case SourceKind.Dataset:
                    serializer.Serialize(writer, "dataset");
                    return;
                case SourceKind.Document:
                    serializer.Serialize(writer, "document");
                    return;
                case SourceKind.Interview:
                    serializer.Serialize(writer, "interview");
                    return;
                case SourceKind.News:
                    serializer.Serialize(writer, "news");
                    return;
                case SourceKind.PressRelease:
                    serializer.Serialize(writer, "press_release");
                    return;
                case SourceKind.SocialPost:
                    serializer.Serialize(writer, "social_post");
                    return;
                case SourceKind.Transcript:
                    serializer.Serialize(writer, "transcript");
                    return;
            }
            throw new Exception("Cannot marshal type SourceKind");
        }

        public static readonly SourceKindConverter Singleton = new SourceKindConverter();
    }

    internal class SegmentKindConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(SegmentKind) || t == typeof(SegmentKind?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "caption":
                    return SegmentKind.Caption;
                case "deck":
                    return SegmentKind.Deck;
                case "headline":
                    return SegmentKind.Headline;
                case "metadata":
                    return SegmentKind.Metadata;
                case "other":
                    return SegmentKind.Other;
                case "sentence":
                    return SegmentKind.Sentence;
                case "table":
                    return SegmentKind.Table;
            }
            throw new Exception("Cannot unmarshal type SegmentKind");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (SegmentKind)untypedValue;
            switch (value)
            {
                case SegmentKind.Caption:
                    serializer.Serialize(writer, "caption");
                    return;
                case SegmentKind.Deck:
                    serializer.Serialize(writer, "deck");
                    return;
                case SegmentKind.Headline:
                    serializer.Serialize(writer, "headline");
                    return;
                case SegmentKind.Metadata:
                    serializer.Serialize(writer, "metadata");
                    return;
                case SegmentKind.Other:
                    serializer.Serialize(writer, "other");
                    return;
                case SegmentKind.Sentence:
                    serializer.Serialize(writer, "sentence");
                    return;
                case SegmentKind.Table:
                    serializer.Serialize(writer, "table");
                    return;
            }
            throw new Exception("Cannot marshal type SegmentKind");
        }

        public static readonly SegmentKindConverter Singleton = new SegmentKindConverter();
    }

    internal class UncodedReasonConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(UncodedReason) || t == typeof(UncodedReason?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "duplicate":
                    return UncodedReason.Duplicate;
                case "metadata":
                    return UncodedReason.Metadata;
                case "no_proposition":
                    return UncodedReason.NoProposition;
                case "out_of_scope":
                    return UncodedReason.OutOfScope;
            }
            throw new Exception("Cannot unmarshal type UncodedReason");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (UncodedReason)untypedValue;
            switch (value)
            {
                case UncodedReason.Duplicate:
                    serializer.Serialize(writer, "duplicate");
                    return;
                case UncodedReason.Metadata:
                    serializer.Serialize(writer, "metadata");
                    return;
                case UncodedReason.NoProposition:
                    serializer.Serialize(writer, "no_proposition");
                    return;
                case UncodedReason.OutOfScope:
                    serializer.Serialize(writer, "out_of_scope");
                    return;
            }
            throw new Exception("Cannot marshal type UncodedReason");
        }

        public static readonly UncodedReasonConverter Singleton = new UncodedReasonConverter();
    }

    internal class TextPolicyConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(TextPolicy) || t == typeof(TextPolicy?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "full":
                    return TextPolicy.Full;
                case "offsets_only":
                    return TextPolicy.OffsetsOnly;
            }
            throw new Exception("Cannot unmarshal type TextPolicy");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (TextPolicy)untypedValue;
            switch (value)
            {
                case TextPolicy.Full:
                    serializer.Serialize(writer, "full");
                    return;
                case TextPolicy.OffsetsOnly:
                    serializer.Serialize(writer, "offsets_only");
                    return;
            }
            throw new Exception("Cannot marshal type TextPolicy");
        }

        public static readonly TextPolicyConverter Singleton = new TextPolicyConverter();
    }

    internal class ActConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Act) || t == typeof(Act?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "accuse":
                    return Act.Accuse;
                case "acknowledge":
                    return Act.Acknowledge;
                case "advocate":
                    return Act.Advocate;
                case "agree":
                    return Act.Agree;
                case "apologize":
                    return Act.Apologize;
                case "assert":
                    return Act.Assert;
                case "condemn":
                    return Act.Condemn;
                case "confirm":
                    return Act.Confirm;
                case "declare":
                    return Act.Declare;
                case "decline_comment":
                    return Act.DeclineComment;
                case "demand":
                    return Act.Demand;
                case "deny":
                    return Act.Deny;
                case "narrate":
                    return Act.Narrate;
                case "offer":
                    return Act.Offer;
                case "praise":
                    return Act.Praise;
                case "predict":
                    return Act.Predict;
                case "promise":
                    return Act.Promise;
                case "reject":
                    return Act.Reject;
                case "request":
                    return Act.Request;
                case "threaten":
                    return Act.Threaten;
                case "warn":
                    return Act.Warn;
            }
            throw new Exception("Cannot unmarshal type Act");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Act)untypedValue;
            switch (value)
            {
                case Act.Accuse:
                    serializer.Serialize(writer, "accuse");
                    return;
                case Act.Acknowledge:
                    serializer.Serialize(writer, "acknowledge");
                    return;
                case Act.Advocate:
                    serializer.Serialize(writer, "advocate");
                    return;
                case Act.Agree:
                    serializer.Serialize(writer, "agree");
                    return;
                case Act.Apologize:
                    serializer.Serialize(writer, "apologize");
                    return;
                case Act.Assert:
                    serializer.Serialize(writer, "assert");
                    return;
                case Act.Condemn:
                    serializer.Serialize(writer, "condemn");
                    return;
                case Act.Confirm:
                    serializer.Serialize(writer, "confirm");
                    return;
                case Act.Declare:
                    serializer.Serialize(writer, "declare");
                    return;
                case Act.DeclineComment:
                    serializer.Serialize(writer, "decline_comment");
                    return;
                case Act.Demand:
                    serializer.Serialize(writer, "demand");
                    return;
                case Act.Deny:
                    serializer.Serialize(writer, "deny");
                    return;
                case Act.Narrate:
                    serializer.Serialize(writer, "narrate");
                    return;
                case Act.Offer:
                    serializer.Serialize(writer, "offer");
                    return;
                case Act.Praise:
                    serializer.Serialize(writer, "praise");
                    return;
                case Act.Predict:
                    serializer.Serialize(writer, "predict");
                    return;
                case Act.Promise:
                    serializer.Serialize(writer, "promise");
                    return;
                case Act.Reject:
                    serializer.Serialize(writer, "reject");
                    return;
                case Act.Request:
                    serializer.Serialize(writer, "request");
                    return;
                case Act.Threaten:
                    serializer.Serialize(writer, "threaten");
                    return;
                case Act.Warn:
                    serializer.Serialize(writer, "warn");
                    return;
            }
            throw new Exception("Cannot marshal type Act");
        }

        public static readonly ActConverter Singleton = new ActConverter();
    }

    internal class ChannelConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Channel) || t == typeof(Channel?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "broadcast":
                    return Channel.Broadcast;
                case "document":
                    return Channel.Document;
                case "social_post":
                    return Channel.SocialPost;
                case "spoken":
                    return Channel.Spoken;
                case "written":
                    return Channel.Written;
            }
            throw new Exception("Cannot unmarshal type Channel");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Channel)untypedValue;
            switch (value)
            {
                case Channel.Broadcast:
                    serializer.Serialize(writer, "broadcast");
                    return;
                case Channel.Document:
                    serializer.Serialize(writer, "document");
                    return;
                case Channel.SocialPost:
                    serializer.Serialize(writer, "social_post");
                    return;
                case Channel.Spoken:
                    serializer.Serialize(writer, "spoken");
                    return;
                case Channel.Written:
                    serializer.Serialize(writer, "written");
                    return;
            }
            throw new Exception("Cannot marshal type Channel");
        }

        public static readonly ChannelConverter Singleton = new ChannelConverter();
    }

    internal class AspectConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Aspect) || t == typeof(Aspect?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "actor":
                    return Aspect.Actor;
                case "attribute":
                    return Aspect.Attribute;
                case "cause":
                    return Aspect.Cause;
                case "count":
                    return Aspect.Count;
                case "identity":
                    return Aspect.Identity;
                case "occurrence":
                    return Aspect.Occurrence;
                case "place":
                    return Aspect.Place;
                case "purpose":
                    return Aspect.Purpose;
                case "role":
                    return Aspect.Role;
                case "time":
                    return Aspect.Time;
                case "type":
                    return Aspect.Type;
            }
            throw new Exception("Cannot unmarshal type Aspect");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Aspect)untypedValue;
            switch (value)
            {
                case Aspect.Actor:
                    serializer.Serialize(writer, "actor");
                    return;
                case Aspect.Attribute:
                    serializer.Serialize(writer, "attribute");
                    return;
                case Aspect.Cause:
                    serializer.Serialize(writer, "cause");
                    return;
                case Aspect.Count:
                    serializer.Serialize(writer, "count");
                    return;
                case Aspect.Identity:
                    serializer.Serialize(writer, "identity");
                    return;
                case Aspect.Occurrence:
                    serializer.Serialize(writer, "occurrence");
                    return;
                case Aspect.Place:
                    serializer.Serialize(writer, "place");
                    return;
                case Aspect.Purpose:
                    serializer.Serialize(writer, "purpose");
                    return;
                case Aspect.Role:
                    serializer.Serialize(writer, "role");
                    return;
                case Aspect.Time:
                    serializer.Serialize(writer, "time");
                    return;
                case Aspect.Type:
                    serializer.Serialize(writer, "type");
                    return;
            }
            throw new Exception("Cannot marshal type Aspect");
        }

        public static readonly AspectConverter Singleton = new AspectConverter();
    }

    internal class CertaintyConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Certainty) || t == typeof(Certainty?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "certain":
                    return Certainty.Certain;
                case "possible":
                    return Certainty.Possible;
                case "probable":
                    return Certainty.Probable;
                case "uncommitted":
                    return Certainty.Uncommitted;
            }
            throw new Exception("Cannot unmarshal type Certainty");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Certainty)untypedValue;
            switch (value)
            {
                case Certainty.Certain:
                    serializer.Serialize(writer, "certain");
                    return;
                case Certainty.Possible:
                    serializer.Serialize(writer, "possible");
                    return;
                case Certainty.Probable:
                    serializer.Serialize(writer, "probable");
                    return;
                case Certainty.Uncommitted:
                    serializer.Serialize(writer, "uncommitted");
                    return;
            }
            throw new Exception("Cannot marshal type Certainty");
        }

        public static readonly CertaintyConverter Singleton = new CertaintyConverter();
    }

    internal class ModalityConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Modality) || t == typeof(Modality?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "conditional":
                    return Modality.Conditional;
                case "desired":
                    return Modality.Desired;
                case "factual":
                    return Modality.Factual;
                case "generic":
                    return Modality.Generic;
                case "prospective":
                    return Modality.Prospective;
            }
            throw new Exception("Cannot unmarshal type Modality");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Modality)untypedValue;
            switch (value)
            {
                case Modality.Conditional:
                    serializer.Serialize(writer, "conditional");
                    return;
                case Modality.Desired:
                    serializer.Serialize(writer, "desired");
                    return;
                case Modality.Factual:
                    serializer.Serialize(writer, "factual");
                    return;
                case Modality.Generic:
                    serializer.Serialize(writer, "generic");
                    return;
                case Modality.Prospective:
                    serializer.Serialize(writer, "prospective");
                    return;
            }
            throw new Exception("Cannot marshal type Modality");
        }

        public static readonly ModalityConverter Singleton = new ModalityConverter();
    }

    internal class PolarityConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Polarity) || t == typeof(Polarity?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "negative":
                    return Polarity.Negative;
                case "positive":
                    return Polarity.Positive;
            }
            throw new Exception("Cannot unmarshal type Polarity");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Polarity)untypedValue;
            switch (value)
            {
                case Polarity.Negative:
                    serializer.Serialize(writer, "negative");
                    return;
                case Polarity.Positive:
                    serializer.Serialize(writer, "positive");
                    return;
            }
            throw new Exception("Cannot marshal type Polarity");
        }

        public static readonly PolarityConverter Singleton = new PolarityConverter();
    }

    internal class ContentConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Content) || t == typeof(Content?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "given":
                    return Content.Given;
                case "unspecified":
                    return Content.Unspecified;
            }
            throw new Exception("Cannot unmarshal type Content");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Content)untypedValue;
            switch (value)
            {
                case Content.Given:
                    serializer.Serialize(writer, "given");
                    return;
                case Content.Unspecified:
                    serializer.Serialize(writer, "unspecified");
                    return;
            }
            throw new Exception("Cannot marshal type Content");
        }

        public static readonly ContentConverter Singleton = new ContentConverter();
    }

    internal class FormConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Form) || t == typeof(Form?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "direct":
                    return Form.Direct;
                case "indirect":
                    return Form.Indirect;
                case "mentioned":
                    return Form.Mentioned;
                case "mixed":
                    return Form.Mixed;
            }
            throw new Exception("Cannot unmarshal type Form");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Form)untypedValue;
            switch (value)
            {
                case Form.Direct:
                    serializer.Serialize(writer, "direct");
                    return;
                case Form.Indirect:
                    serializer.Serialize(writer, "indirect");
                    return;
                case Form.Mentioned:
                    serializer.Serialize(writer, "mentioned");
                    return;
                case Form.Mixed:
                    serializer.Serialize(writer, "mixed");
                    return;
            }
            throw new Exception("Cannot marshal type Form");
        }

        public static readonly FormConverter Singleton = new FormConverter();
    }

    internal class StanceConverter : JsonConverter
    {
        public override bool CanConvert(Type t) => t == typeof(Stance) || t == typeof(Stance?);

        public override object ReadJson(JsonReader reader, Type t, object existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null) return null;
            var value = serializer.Deserialize<string>(reader);
            switch (value)
            {
                case "distancing":
                    return Stance.Distancing;
                case "endorsing":
                    return Stance.Endorsing;
                case "neutral":
                    return Stance.Neutral;
            }
            throw new Exception("Cannot unmarshal type Stance");
        }

        public override void WriteJson(JsonWriter writer, object untypedValue, JsonSerializer serializer)
        {
            if (untypedValue == null)
            {
                serializer.Serialize(writer, null);
                return;
            }
            var value = (Stance)untypedValue;
            switch (value)
            {
                case Stance.Distancing:
                    serializer.Serialize(writer, "distancing");
                    return;
                case Stance.Endorsing:
                    serializer.Serialize(writer, "endorsing");
                    return;
                case Stance.Neutral:
                    serializer.Serialize(writer, "neutral");
                    return;
            }
            throw new Exception("Cannot marshal type Stance");
        }

        public static readonly StanceConverter Singleton = new StanceConverter();
    }
}
