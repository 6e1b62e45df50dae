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
 * A typed, sourced absence: a silence, a refusal, a question left open.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "note",
    "extensions",
    "kind",
    "about_id",
    "aspect",
    "expected_from_id",
    "held_by_id",
    "as_of",
    "closed_by_id",
    "expected_time",
    "evidence"
})
public class Gap {

    /**
     * The gap's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The gap's id.")
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
     * In what way it is absent.
     * (Required)
     *
     */
    @JsonProperty("kind")
    @JsonPropertyDescription("In what way it is absent.")
    private GapKind kind;
    /**
     * The record that it is about.
     * (Required)
     *
     */
    @JsonProperty("about_id")
    @JsonPropertyDescription("The record that it is about.")
    private java.lang.String aboutId;
    /**
     * Which side of that record is not known.
     * (Required)
     *
     */
    @JsonProperty("aspect")
    @JsonPropertyDescription("Which side of that record is not known.")
    private GapAspect aspect;
    /**
     * Who was expected to say it.
     *
     */
    @JsonProperty("expected_from_id")
    @JsonPropertyDescription("Who was expected to say it.")
    private java.lang.String expectedFromId;
    /**
     * The statement that leaves it open: vague, partial or silent on it.
     *
     */
    @JsonProperty("held_by_id")
    @JsonPropertyDescription("The statement that leaves it open: vague, partial or silent on it.")
    private java.lang.String heldById;
    /**
     * When it was so.
     *
     */
    @JsonProperty("as_of")
    @JsonPropertyDescription("When it was so.")
    private java.lang.String asOf;
    /**
     * The source or statement that fills it; the gap is open until it is there.
     *
     */
    @JsonProperty("closed_by_id")
    @JsonPropertyDescription("The source or statement that fills it; the gap is open until it is there.")
    private java.lang.String closedById;
    /**
     * When an answer is expected.
     *
     */
    @JsonProperty("expected_time")
    @JsonPropertyDescription("When an answer is expected.")
    private When expectedTime;
    /**
     * Where the text says so; required but for missing metadata.
     *
     */
    @JsonProperty("evidence")
    @JsonPropertyDescription("Where the text says so; required but for missing metadata.")
    private List<Evidence> evidence = new ArrayList<Evidence>();

    /**
     * No args constructor for use in serialization
     *
     */
    public Gap() {
    }

    /**
     *
     * @param aboutId
     *     The record that it is about.
     * @param kind
     *     In what way it is absent.
     * @param aspect
     *     Which side of that record is not known.
     * @param id
     *     The gap's id.
     */
    @ConstructorProperties({
        "id",
        "kind",
        "aboutId",
        "aspect"
    })
    public Gap(java.lang.String id, GapKind kind, java.lang.String aboutId, GapAspect aspect) {
        super();
        this.id = id;
        this.kind = kind;
        this.aboutId = aboutId;
        this.aspect = aspect;
    }

    /**
     * The gap's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    public java.lang.String getId() {
        return id;
    }

    /**
     * The gap's id.
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
     * In what way it is absent.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public GapKind getKind() {
        return kind;
    }

    /**
     * In what way it is absent.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public void setKind(GapKind kind) {
        this.kind = kind;
    }

    /**
     * The record that it is about.
     * (Required)
     *
     */
    @JsonProperty("about_id")
    public java.lang.String getAboutId() {
        return aboutId;
    }

    /**
     * The record that it is about.
     * (Required)
     *
     */
    @JsonProperty("about_id")
    public void setAboutId(java.lang.String aboutId) {
        this.aboutId = aboutId;
    }

    /**
     * Which side of that record is not known.
     * (Required)
     *
     */
    @JsonProperty("aspect")
    public GapAspect getAspect() {
        return aspect;
    }

    /**
     * Which side of that record is not known.
     * (Required)
     *
     */
    @JsonProperty("aspect")
    public void setAspect(GapAspect aspect) {
        this.aspect = aspect;
    }

    /**
     * Who was expected to say it.
     *
     */
    @JsonProperty("expected_from_id")
    public java.lang.String getExpectedFromId() {
        return expectedFromId;
    }

    /**
     * Who was expected to say it.
     *
     */
    @JsonProperty("expected_from_id")
    public void setExpectedFromId(java.lang.String expectedFromId) {
        this.expectedFromId = expectedFromId;
    }

    /**
     * The statement that leaves it open: vague, partial or silent on it.
     *
     */
    @JsonProperty("held_by_id")
    public java.lang.String getHeldById() {
        return heldById;
    }

    /**
     * The statement that leaves it open: vague, partial or silent on it.
     *
     */
    @JsonProperty("held_by_id")
    public void setHeldById(java.lang.String heldById) {
        this.heldById = heldById;
    }

    /**
     * When it was so.
     *
     */
    @JsonProperty("as_of")
    public java.lang.String getAsOf() {
        return asOf;
    }

    /**
     * When it was so.
     *
     */
    @JsonProperty("as_of")
    public void setAsOf(java.lang.String asOf) {
        this.asOf = asOf;
    }

    /**
     * The source or statement that fills it; the gap is open until it is there.
     *
     */
    @JsonProperty("closed_by_id")
    public java.lang.String getClosedById() {
        return closedById;
    }

    /**
     * The source or statement that fills it; the gap is open until it is there.
     *
     */
    @JsonProperty("closed_by_id")
    public void setClosedById(java.lang.String closedById) {
        this.closedById = closedById;
    }

    /**
     * When an answer is expected.
     *
     */
    @JsonProperty("expected_time")
    public When getExpectedTime() {
        return expectedTime;
    }

    /**
     * When an answer is expected.
     *
     */
    @JsonProperty("expected_time")
    public void setExpectedTime(When expectedTime) {
        this.expectedTime = expectedTime;
    }

    /**
     * Where the text says so; required but for missing metadata.
     *
     */
    @JsonProperty("evidence")
    public List<Evidence> getEvidence() {
        return evidence;
    }

    /**
     * Where the text says so; required but for missing metadata.
     *
     */
    @JsonProperty("evidence")
    public void setEvidence(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    @Override
    public java.lang.String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Gap.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
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
        sb.append("aboutId");
        sb.append('=');
        sb.append(((this.aboutId == null)?"<null>":this.aboutId));
        sb.append(',');
        sb.append("aspect");
        sb.append('=');
        sb.append(((this.aspect == null)?"<null>":this.aspect));
        sb.append(',');
        sb.append("expectedFromId");
        sb.append('=');
        sb.append(((this.expectedFromId == null)?"<null>":this.expectedFromId));
        sb.append(',');
        sb.append("heldById");
        sb.append('=');
        sb.append(((this.heldById == null)?"<null>":this.heldById));
        sb.append(',');
        sb.append("asOf");
        sb.append('=');
        sb.append(((this.asOf == null)?"<null>":this.asOf));
        sb.append(',');
        sb.append("closedById");
        sb.append('=');
        sb.append(((this.closedById == null)?"<null>":this.closedById));
        sb.append(',');
        sb.append("expectedTime");
        sb.append('=');
        sb.append(((this.expectedTime == null)?"<null>":this.expectedTime));
        sb.append(',');
        sb.append("evidence");
        sb.append('=');
        sb.append(((this.evidence == null)?"<null>":this.evidence));
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
        result = ((result* 31)+((this.aboutId == null)? 0 :this.aboutId.hashCode()));
        result = ((result* 31)+((this.asOf == null)? 0 :this.asOf.hashCode()));
        result = ((result* 31)+((this.evidence == null)? 0 :this.evidence.hashCode()));
        result = ((result* 31)+((this.kind == null)? 0 :this.kind.hashCode()));
        result = ((result* 31)+((this.expectedFromId == null)? 0 :this.expectedFromId.hashCode()));
        result = ((result* 31)+((this.closedById == null)? 0 :this.closedById.hashCode()));
        result = ((result* 31)+((this.expectedTime == null)? 0 :this.expectedTime.hashCode()));
        result = ((result* 31)+((this.extensions == null)? 0 :this.extensions.hashCode()));
        result = ((result* 31)+((this.aspect == null)? 0 :this.aspect.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        result = ((result* 31)+((this.heldById == null)? 0 :this.heldById.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Gap) == false) {
            return false;
        }
        Gap rhs = ((Gap) other);
        return (((((((((((((this.note == rhs.note)||((this.note!= null)&&this.note.equals(rhs.note)))&&((this.aboutId == rhs.aboutId)||((this.aboutId!= null)&&this.aboutId.equals(rhs.aboutId))))&&((this.asOf == rhs.asOf)||((this.asOf!= null)&&this.asOf.equals(rhs.asOf))))&&((this.evidence == rhs.evidence)||((this.evidence!= null)&&this.evidence.equals(rhs.evidence))))&&((this.kind == rhs.kind)||((this.kind!= null)&&this.kind.equals(rhs.kind))))&&((this.expectedFromId == rhs.expectedFromId)||((this.expectedFromId!= null)&&this.expectedFromId.equals(rhs.expectedFromId))))&&((this.closedById == rhs.closedById)||((this.closedById!= null)&&this.closedById.equals(rhs.closedById))))&&((this.expectedTime == rhs.expectedTime)||((this.expectedTime!= null)&&this.expectedTime.equals(rhs.expectedTime))))&&((this.extensions == rhs.extensions)||((this.extensions!= null)&&this.extensions.equals(rhs.extensions))))&&((this.aspect == rhs.aspect)||((this.aspect!= null)&&this.aspect.equals(rhs.aspect))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))))&&((this.heldById == rhs.heldById)||((this.heldById!= null)&&this.heldById.equals(rhs.heldById))));
    }

}
