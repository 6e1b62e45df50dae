// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.beans.ConstructorProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;


/**
 * A publication: what is known about it, and its text as a list of segments.
 *
 * Offsets and hashes are over the normalised text (see the encoding guidelines), so that whoever
 * holds the text can verify them and nobody needs to redistribute it.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "note",
    "extensions",
    "kind",
    "title",
    "publisher_id",
    "authors",
    "url",
    "archive_url",
    "published",
    "retrieved",
    "language",
    "licence",
    "text_policy",
    "quote_limit",
    "derived_from_id",
    "text_sha256",
    "text_length",
    "segments"
})
public class Source {

    /**
     * The source's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The source's id.")
    private java.lang.String id;
    /**
     * The coder's remark.
     *
     */
    @JsonProperty("note")
    @JsonPropertyDescription("The coder's remark.")
    private java.lang.String note;
    /**
     * Values that the schema does not know, under keys `namespace:name`.
     *
     */
    @JsonProperty("extensions")
    @JsonPropertyDescription("Values that the schema does not know, under keys `namespace:name`.")
    private Map<String, JsonNode> extensions;
    /**
     * What sort of publication it is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    @JsonPropertyDescription("What sort of publication it is.")
    private SourceKind kind;
    /**
     * The title, word for word.
     *
     */
    @JsonProperty("title")
    @JsonPropertyDescription("The title, word for word.")
    private java.lang.String title;
    /**
     * The actor that published it.
     *
     */
    @JsonProperty("publisher_id")
    @JsonPropertyDescription("The actor that published it.")
    private java.lang.String publisherId;
    /**
     * The names of its authors, as printed.
     *
     */
    @JsonProperty("authors")
    @JsonPropertyDescription("The names of its authors, as printed.")
    private List<java.lang.String> authors = new ArrayList<java.lang.String>();
    /**
     * Where it was published.
     *
     */
    @JsonProperty("url")
    @JsonPropertyDescription("Where it was published.")
    private java.lang.String url;
    /**
     * Where an archived copy is.
     *
     */
    @JsonProperty("archive_url")
    @JsonPropertyDescription("Where an archived copy is.")
    private java.lang.String archiveUrl;
    /**
     * When it was published.
     *
     */
    @JsonProperty("published")
    @JsonPropertyDescription("When it was published.")
    private java.lang.String published;
    /**
     * The day on which the text was retrieved.
     *
     */
    @JsonProperty("retrieved")
    @JsonPropertyDescription("The day on which the text was retrieved.")
    private java.lang.String retrieved;
    /**
     * The language of the text.
     * (Required)
     *
     */
    @JsonProperty("language")
    @JsonPropertyDescription("The language of the text.")
    private java.lang.String language;
    /**
     * The licence of the text; `LicenseRef-unknown` where none is stated.
     * (Required)
     *
     */
    @JsonProperty("licence")
    @JsonPropertyDescription("The licence of the text; `LicenseRef-unknown` where none is stated.")
    private java.lang.String licence;
    /**
     * Whether the text may be redistributed.
     * (Required)
     *
     */
    @JsonProperty("text_policy")
    @JsonPropertyDescription("Whether the text may be redistributed.")
    private TextPolicy textPolicy;
    /**
     * How many code points all quotes together may reproduce; needed for offsets_only.
     *
     */
    @JsonProperty("quote_limit")
    @JsonPropertyDescription("How many code points all quotes together may reproduce; needed for offsets_only.")
    private Long quoteLimit;
    /**
     * The source that this one syndicates or translates: the two are one voice.
     *
     */
    @JsonProperty("derived_from_id")
    @JsonPropertyDescription("The source that this one syndicates or translates: the two are one voice.")
    private java.lang.String derivedFromId;
    /**
     * SHA-256 of the UTF-8 bytes of the normalised text.
     * (Required)
     *
     */
    @JsonProperty("text_sha256")
    @JsonPropertyDescription("SHA-256 of the UTF-8 bytes of the normalised text.")
    private java.lang.String textSha256;
    /**
     * The length of the normalised text in code points.
     * (Required)
     *
     */
    @JsonProperty("text_length")
    @JsonPropertyDescription("The length of the normalised text in code points.")
    private Long textLength;
    /**
     * The text from start to end, in order.
     * (Required)
     *
     */
    @JsonProperty("segments")
    @JsonPropertyDescription("The text from start to end, in order.")
    private List<Segment> segments = new ArrayList<Segment>();

    /**
     * No args constructor for use in serialization
     *
     */
    public Source() {
    }

    /**
     *
     * @param licence
     *     The licence of the text; `LicenseRef-unknown` where none is stated.
     * @param kind
     *     What sort of publication it is.
     * @param textPolicy
     *     Whether the text may be redistributed.
     * @param textLength
     *     The length of the normalised text in code points.
     * @param language
     *     The language of the text.
     * @param id
     *     The source's id.
     * @param textSha256
     *     SHA-256 of the UTF-8 bytes of the normalised text.
     * @param segments
     *     The text from start to end, in order.
     */
    @ConstructorProperties({
        "id",
        "kind",
        "language",
        "licence",
        "textPolicy",
        "textSha256",
        "textLength",
        "segments"
    })
    public Source(java.lang.String id, SourceKind kind, java.lang.String language, java.lang.String licence, TextPolicy textPolicy, java.lang.String textSha256, Long textLength, List<Segment> segments) {
        super();
        this.id = id;
        this.kind = kind;
        this.language = language;
        this.licence = licence;
        this.textPolicy = textPolicy;
        this.textSha256 = textSha256;
        this.textLength = textLength;
        this.segments = segments;
    }

    /**
     * The source's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    public java.lang.String getId() {
        return id;
    }

    /**
     * The source's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    public void setId(java.lang.String id) {
        this.id = id;
    }

    /**
     * The coder's remark.
     *
     */
    @JsonProperty("note")
    public java.lang.String getNote() {
        return note;
    }

    /**
     * The coder's remark.
     *
     */
    @JsonProperty("note")
    public void setNote(java.lang.String note) {
        this.note = note;
    }

    /**
     * Values that the schema does not know, under keys `namespace:name`.
     *
     */
    @JsonProperty("extensions")
    public Map<String, JsonNode> getExtensions() {
        return extensions;
    }

    /**
     * Values that the schema does not know, under keys `namespace:name`.
     *
     */
    @JsonProperty("extensions")
    public void setExtensions(Map<String, JsonNode> extensions) {
        this.extensions = extensions;
    }

    /**
     * What sort of publication it is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public SourceKind getKind() {
        return kind;
    }

    /**
     * What sort of publication it is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    /**
     * The title, word for word.
     *
     */
    @JsonProperty("title")
    public java.lang.String getTitle() {
        return title;
    }

    /**
     * The title, word for word.
     *
     */
    @JsonProperty("title")
    public void setTitle(java.lang.String title) {
        this.title = title;
    }

    /**
     * The actor that published it.
     *
     */
    @JsonProperty("publisher_id")
    public java.lang.String getPublisherId() {
        return publisherId;
    }

    /**
     * The actor that published it.
     *
     */
    @JsonProperty("publisher_id")
    public void setPublisherId(java.lang.String publisherId) {
        this.publisherId = publisherId;
    }

    /**
     * The names of its authors, as printed.
     *
     */
    @JsonProperty("authors")
    public List<java.lang.String> getAuthors() {
        return authors;
    }

    /**
     * The names of its authors, as printed.
     *
     */
    @JsonProperty("authors")
    public void setAuthors(List<java.lang.String> authors) {
        this.authors = authors;
    }

    /**
     * Where it was published.
     *
     */
    @JsonProperty("url")
    public java.lang.String getUrl() {
        return url;
    }

    /**
     * Where it was published.
     *
     */
    @JsonProperty("url")
    public void setUrl(java.lang.String url) {
        this.url = url;
    }

    /**
     * Where an archived copy is.
     *
     */
    @JsonProperty("archive_url")
    public java.lang.String getArchiveUrl() {
        return archiveUrl;
    }

    /**
     * Where an archived copy is.
     *
     */
    @JsonProperty("archive_url")
    public void setArchiveUrl(java.lang.String archiveUrl) {
        this.archiveUrl = archiveUrl;
    }

    /**
     * When it was published.
     *
     */
    @JsonProperty("published")
    public java.lang.String getPublished() {
        return published;
    }

    /**
     * When it was published.
     *
     */
    @JsonProperty("published")
    public void setPublished(java.lang.String published) {
        this.published = published;
    }

    /**
     * The day on which the text was retrieved.
     *
     */
    @JsonProperty("retrieved")
    public java.lang.String getRetrieved() {
        return retrieved;
    }

    /**
     * The day on which the text was retrieved.
     *
     */
    @JsonProperty("retrieved")
    public void setRetrieved(java.lang.String retrieved) {
        this.retrieved = retrieved;
    }

    /**
     * The language of the text.
     * (Required)
     *
     */
    @JsonProperty("language")
    public java.lang.String getLanguage() {
        return language;
    }

    /**
     * The language of the text.
     * (Required)
     *
     */
    @JsonProperty("language")
    public void setLanguage(java.lang.String language) {
        this.language = language;
    }

    /**
     * The licence of the text; `LicenseRef-unknown` where none is stated.
     * (Required)
     *
     */
    @JsonProperty("licence")
    public java.lang.String getLicence() {
        return licence;
    }

    /**
     * The licence of the text; `LicenseRef-unknown` where none is stated.
     * (Required)
     *
     */
    @JsonProperty("licence")
    public void setLicence(java.lang.String licence) {
        this.licence = licence;
    }

    /**
     * Whether the text may be redistributed.
     * (Required)
     *
     */
    @JsonProperty("text_policy")
    public TextPolicy getTextPolicy() {
        return textPolicy;
    }

    /**
     * Whether the text may be redistributed.
     * (Required)
     *
     */
    @JsonProperty("text_policy")
    public void setTextPolicy(TextPolicy textPolicy) {
        this.textPolicy = textPolicy;
    }

    /**
     * How many code points all quotes together may reproduce; needed for offsets_only.
     *
     */
    @JsonProperty("quote_limit")
    public Long getQuoteLimit() {
        return quoteLimit;
    }

    /**
     * How many code points all quotes together may reproduce; needed for offsets_only.
     *
     */
    @JsonProperty("quote_limit")
    public void setQuoteLimit(Long quoteLimit) {
        this.quoteLimit = quoteLimit;
    }

    /**
     * The source that this one syndicates or translates: the two are one voice.
     *
     */
    @JsonProperty("derived_from_id")
    public java.lang.String getDerivedFromId() {
        return derivedFromId;
    }

    /**
     * The source that this one syndicates or translates: the two are one voice.
     *
     */
    @JsonProperty("derived_from_id")
    public void setDerivedFromId(java.lang.String derivedFromId) {
        this.derivedFromId = derivedFromId;
    }

    /**
     * SHA-256 of the UTF-8 bytes of the normalised text.
     * (Required)
     *
     */
    @JsonProperty("text_sha256")
    public java.lang.String getTextSha256() {
        return textSha256;
    }

    /**
     * SHA-256 of the UTF-8 bytes of the normalised text.
     * (Required)
     *
     */
    @JsonProperty("text_sha256")
    public void setTextSha256(java.lang.String textSha256) {
        this.textSha256 = textSha256;
    }

    /**
     * The length of the normalised text in code points.
     * (Required)
     *
     */
    @JsonProperty("text_length")
    public Long getTextLength() {
        return textLength;
    }

    /**
     * The length of the normalised text in code points.
     * (Required)
     *
     */
    @JsonProperty("text_length")
    public void setTextLength(Long textLength) {
        this.textLength = textLength;
    }

    /**
     * The text from start to end, in order.
     * (Required)
     *
     */
    @JsonProperty("segments")
    public List<Segment> getSegments() {
        return segments;
    }

    /**
     * The text from start to end, in order.
     * (Required)
     *
     */
    @JsonProperty("segments")
    public void setSegments(List<Segment> segments) {
        this.segments = segments;
    }

    @Override
    public java.lang.String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Source.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("id");
        sb.append('=');
        sb.append(((this.id == null)?"<null>":this.id));
        sb.append(',');
        sb.append("note");
        sb.append('=');
        sb.append(((this.note == null)?"<null>":this.note));
        sb.append(',');
        sb.append("extensions");
        sb.append('=');
        sb.append(((this.extensions == null)?"<null>":this.extensions));
        sb.append(',');
        sb.append("kind");
        sb.append('=');
        sb.append(((this.kind == null)?"<null>":this.kind));
        sb.append(',');
        sb.append("title");
        sb.append('=');
        sb.append(((this.title == null)?"<null>":this.title));
        sb.append(',');
        sb.append("publisherId");
        sb.append('=');
        sb.append(((this.publisherId == null)?"<null>":this.publisherId));
        sb.append(',');
        sb.append("authors");
        sb.append('=');
        sb.append(((this.authors == null)?"<null>":this.authors));
        sb.append(',');
        sb.append("url");
        sb.append('=');
        sb.append(((this.url == null)?"<null>":this.url));
        sb.append(',');
        sb.append("archiveUrl");
        sb.append('=');
        sb.append(((this.archiveUrl == null)?"<null>":this.archiveUrl));
        sb.append(',');
        sb.append("published");
        sb.append('=');
        sb.append(((this.published == null)?"<null>":this.published));
        sb.append(',');
        sb.append("retrieved");
        sb.append('=');
        sb.append(((this.retrieved == null)?"<null>":this.retrieved));
        sb.append(',');
        sb.append("language");
        sb.append('=');
        sb.append(((this.language == null)?"<null>":this.language));
        sb.append(',');
        sb.append("licence");
        sb.append('=');
        sb.append(((this.licence == null)?"<null>":this.licence));
        sb.append(',');
        sb.append("textPolicy");
        sb.append('=');
        sb.append(((this.textPolicy == null)?"<null>":this.textPolicy));
        sb.append(',');
        sb.append("quoteLimit");
        sb.append('=');
        sb.append(((this.quoteLimit == null)?"<null>":this.quoteLimit));
        sb.append(',');
        sb.append("derivedFromId");
        sb.append('=');
        sb.append(((this.derivedFromId == null)?"<null>":this.derivedFromId));
        sb.append(',');
        sb.append("textSha256");
        sb.append('=');
        sb.append(((this.textSha256 == null)?"<null>":this.textSha256));
        sb.append(',');
        sb.append("textLength");
        sb.append('=');
        sb.append(((this.textLength == null)?"<null>":this.textLength));
        sb.append(',');
        sb.append("segments");
        sb.append('=');
        sb.append(((this.segments == null)?"<null>":this.segments));
        sb.append(',');
        if (sb.charAt((sb.length()- 1)) == ',') {
            sb.setCharAt((sb.length()- 1), ']');
        } else {
            sb.append(']');
        }
        return sb.toString();
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = ((result* 31)+((this.note == null)? 0 :this.note.hashCode()));
        result = ((result* 31)+((this.licence == null)? 0 :this.licence.hashCode()));
        result = ((result* 31)+((this.kind == null)? 0 :this.kind.hashCode()));
        result = ((result* 31)+((this.textPolicy == null)? 0 :this.textPolicy.hashCode()));
        result = ((result* 31)+((this.archiveUrl == null)? 0 :this.archiveUrl.hashCode()));
        result = ((result* 31)+((this.textLength == null)? 0 :this.textLength.hashCode()));
        result = ((result* 31)+((this.retrieved == null)? 0 :this.retrieved.hashCode()));
        result = ((result* 31)+((this.language == null)? 0 :this.language.hashCode()));
        result = ((result* 31)+((this.published == null)? 0 :this.published.hashCode()));
        result = ((result* 31)+((this.title == null)? 0 :this.title.hashCode()));
        result = ((result* 31)+((this.url == null)? 0 :this.url.hashCode()));
        result = ((result* 31)+((this.segments == null)? 0 :this.segments.hashCode()));
        result = ((result* 31)+((this.extensions == null)? 0 :this.extensions.hashCode()));
        result = ((result* 31)+((this.publisherId == null)? 0 :this.publisherId.hashCode()));
        result = ((result* 31)+((this.derivedFromId == null)? 0 :this.derivedFromId.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        result = ((result* 31)+((this.textSha256 == null)? 0 :this.textSha256 .hashCode()));
        result = ((result* 31)+((this.authors == null)? 0 :this.authors.hashCode()));
        result = ((result* 31)+((this.quoteLimit == null)? 0 :this.quoteLimit.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Source) == false) {
            return false;
        }
        Source rhs = ((Source) other);
        return ((((((((((((((((((((this.note == rhs.note)||((this.note!= null)&&this.note.equals(rhs.note)))&&((this.licence == rhs.licence)||((this.licence!= null)&&this.licence.equals(rhs.licence))))&&((this.kind == rhs.kind)||((this.kind!= null)&&this.kind.equals(rhs.kind))))&&((this.textPolicy == rhs.textPolicy)||((this.textPolicy!= null)&&this.textPolicy.equals(rhs.textPolicy))))&&((this.archiveUrl == rhs.archiveUrl)||((this.archiveUrl!= null)&&this.archiveUrl.equals(rhs.archiveUrl))))&&((this.textLength == rhs.textLength)||((this.textLength!= null)&&this.textLength.equals(rhs.textLength))))&&((this.retrieved == rhs.retrieved)||((this.retrieved!= null)&&this.retrieved.equals(rhs.retrieved))))&&((this.language == rhs.language)||((this.language!= null)&&this.language.equals(rhs.language))))&&((this.published == rhs.published)||((this.published!= null)&&this.published.equals(rhs.published))))&&((this.title == rhs.title)||((this.title!= null)&&this.title.equals(rhs.title))))&&((this.url == rhs.url)||((this.url!= null)&&this.url.equals(rhs.url))))&&((this.segments == rhs.segments)||((this.segments!= null)&&this.segments.equals(rhs.segments))))&&((this.extensions == rhs.extensions)||((this.extensions!= null)&&this.extensions.equals(rhs.extensions))))&&((this.publisherId == rhs.publisherId)||((this.publisherId!= null)&&this.publisherId.equals(rhs.publisherId))))&&((this.derivedFromId == rhs.derivedFromId)||((this.derivedFromId!= null)&&this.derivedFromId.equals(rhs.derivedFromId))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))))&&((this.textSha256 == rhs.textSha256)||((this.textSha256 != null)&&this.textSha256 .equals(rhs.textSha256))))&&((this.authors == rhs.authors)||((this.authors!= null)&&this.authors.equals(rhs.authors))))&&((this.quoteLimit == rhs.quoteLimit)||((this.quoteLimit!= null)&&this.quoteLimit.equals(rhs.quoteLimit))));
    }

}
