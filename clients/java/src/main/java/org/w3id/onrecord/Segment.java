// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.beans.ConstructorProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


/**
 * A stretch of a source's text that is cited as one: a headline, a sentence, a caption.
 *
 * All of the text is segmented, headline first. The list is data: nothing splits the text again.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "kind",
    "start",
    "end",
    "sha256",
    "gloss",
    "uncoded"
})
public class Segment {

    /**
     * The segment's id; its slug starts with the source's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The segment's id; its slug starts with the source's by convention.")
    private String id;
    /**
     * What part of the layout it is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    @JsonPropertyDescription("What part of the layout it is.")
    private SegmentKind kind;
    /**
     * First code point, counted from the start of the normalised text.
     * (Required)
     *
     */
    @JsonProperty("start")
    @JsonPropertyDescription("First code point, counted from the start of the normalised text.")
    private Long start;
    /**
     * The code point just behind it.
     * (Required)
     *
     */
    @JsonProperty("end")
    @JsonPropertyDescription("The code point just behind it.")
    private Long end;
    /**
     * SHA-256 of the UTF-8 bytes of exactly this span of the normalised text.
     * (Required)
     *
     */
    @JsonProperty("sha256")
    @JsonPropertyDescription("SHA-256 of the UTF-8 bytes of exactly this span of the normalised text.")
    private String sha256;
    /**
     * A locator in the coder's own words; not a restatement, no run of the text's words.
     *
     */
    @JsonProperty("gloss")
    @JsonPropertyDescription("A locator in the coder's own words; not a restatement, no run of the text's words.")
    private String gloss;
    /**
     * Present when no record is encoded from this segment.
     *
     */
    @JsonProperty("uncoded")
    @JsonPropertyDescription("Present when no record is encoded from this segment.")
    private Uncoded uncoded;

    /**
     * No args constructor for use in serialization
     *
     */
    public Segment() {
    }

    /**
     *
     * @param sha256
     *     SHA-256 of the UTF-8 bytes of exactly this span of the normalised text.
     * @param kind
     *     What part of the layout it is.
     * @param start
     *     First code point, counted from the start of the normalised text.
     * @param end
     *     The code point just behind it.
     * @param id
     *     The segment's id; its slug starts with the source's by convention.
     */
    @ConstructorProperties({
        "id",
        "kind",
        "start",
        "end",
        "sha256"
    })
    public Segment(String id, SegmentKind kind, Long start, Long end, String sha256) {
        super();
        this.id = id;
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.sha256 = sha256;
    }

    /**
     * The segment's id; its slug starts with the source's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    public String getId() {
        return id;
    }

    /**
     * The segment's id; its slug starts with the source's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    public void setId(String id) {
        this.id = id;
    }

    /**
     * What part of the layout it is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public SegmentKind getKind() {
        return kind;
    }

    /**
     * What part of the layout it is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public void setKind(SegmentKind kind) {
        this.kind = kind;
    }

    /**
     * First code point, counted from the start of the normalised text.
     * (Required)
     *
     */
    @JsonProperty("start")
    public Long getStart() {
        return start;
    }

    /**
     * First code point, counted from the start of the normalised text.
     * (Required)
     *
     */
    @JsonProperty("start")
    public void setStart(Long start) {
        this.start = start;
    }

    /**
     * The code point just behind it.
     * (Required)
     *
     */
    @JsonProperty("end")
    public Long getEnd() {
        return end;
    }

    /**
     * The code point just behind it.
     * (Required)
     *
     */
    @JsonProperty("end")
    public void setEnd(Long end) {
        this.end = end;
    }

    /**
     * SHA-256 of the UTF-8 bytes of exactly this span of the normalised text.
     * (Required)
     *
     */
    @JsonProperty("sha256")
    public String getSha256() {
        return sha256;
    }

    /**
     * SHA-256 of the UTF-8 bytes of exactly this span of the normalised text.
     * (Required)
     *
     */
    @JsonProperty("sha256")
    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }

    /**
     * A locator in the coder's own words; not a restatement, no run of the text's words.
     *
     */
    @JsonProperty("gloss")
    public String getGloss() {
        return gloss;
    }

    /**
     * A locator in the coder's own words; not a restatement, no run of the text's words.
     *
     */
    @JsonProperty("gloss")
    public void setGloss(String gloss) {
        this.gloss = gloss;
    }

    /**
     * Present when no record is encoded from this segment.
     *
     */
    @JsonProperty("uncoded")
    public Uncoded getUncoded() {
        return uncoded;
    }

    /**
     * Present when no record is encoded from this segment.
     *
     */
    @JsonProperty("uncoded")
    public void setUncoded(Uncoded uncoded) {
        this.uncoded = uncoded;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Segment.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("id");
        sb.append('=');
        sb.append(((this.id == null)?"<null>":this.id));
        sb.append(',');
        sb.append("kind");
        sb.append('=');
        sb.append(((this.kind == null)?"<null>":this.kind));
        sb.append(',');
        sb.append("start");
        sb.append('=');
        sb.append(((this.start == null)?"<null>":this.start));
        sb.append(',');
        sb.append("end");
        sb.append('=');
        sb.append(((this.end == null)?"<null>":this.end));
        sb.append(',');
        sb.append("sha256");
        sb.append('=');
        sb.append(((this.sha256 == null)?"<null>":this.sha256));
        sb.append(',');
        sb.append("gloss");
        sb.append('=');
        sb.append(((this.gloss == null)?"<null>":this.gloss));
        sb.append(',');
        sb.append("uncoded");
        sb.append('=');
        sb.append(((this.uncoded == null)?"<null>":this.uncoded));
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
        result = ((result* 31)+((this.sha256 == null)? 0 :this.sha256 .hashCode()));
        result = ((result* 31)+((this.gloss == null)? 0 :this.gloss.hashCode()));
        result = ((result* 31)+((this.kind == null)? 0 :this.kind.hashCode()));
        result = ((result* 31)+((this.start == null)? 0 :this.start.hashCode()));
        result = ((result* 31)+((this.end == null)? 0 :this.end.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        result = ((result* 31)+((this.uncoded == null)? 0 :this.uncoded.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Segment) == false) {
            return false;
        }
        Segment rhs = ((Segment) other);
        return ((((((((this.sha256 == rhs.sha256)||((this.sha256 != null)&&this.sha256 .equals(rhs.sha256)))&&((this.gloss == rhs.gloss)||((this.gloss!= null)&&this.gloss.equals(rhs.gloss))))&&((this.kind == rhs.kind)||((this.kind!= null)&&this.kind.equals(rhs.kind))))&&((this.start == rhs.start)||((this.start!= null)&&this.start.equals(rhs.start))))&&((this.end == rhs.end)||((this.end!= null)&&this.end.equals(rhs.end))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))))&&((this.uncoded == rhs.uncoded)||((this.uncoded!= null)&&this.uncoded.equals(rhs.uncoded))));
    }

}
