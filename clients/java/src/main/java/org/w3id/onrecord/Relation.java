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
 * A proposition that one event or statement bears on another: order, cause, condition.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "note",
    "extensions",
    "from_id",
    "type",
    "to_id",
    "basis",
    "evidence"
})
public class Relation {

    /**
     * The relation's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The relation's id.")
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
     * The first end; of a condition, the antecedent.
     * (Required)
     *
     */
    @JsonProperty("from_id")
    @JsonPropertyDescription("The first end; of a condition, the antecedent.")
    private java.lang.String fromId;
    /**
     * How it bears on the other end.
     * (Required)
     *
     */
    @JsonProperty("type")
    @JsonPropertyDescription("How it bears on the other end.")
    private RelationType type;
    /**
     * The second end.
     * (Required)
     *
     */
    @JsonProperty("to_id")
    @JsonPropertyDescription("The second end.")
    private java.lang.String toId;
    /**
     * Where the relation comes from.
     * (Required)
     *
     */
    @JsonProperty("basis")
    @JsonPropertyDescription("Where the relation comes from.")
    private RelationBasis basis;
    /**
     * Where the text says it; required when the basis is text.
     *
     */
    @JsonProperty("evidence")
    @JsonPropertyDescription("Where the text says it; required when the basis is text.")
    private List<Evidence> evidence = new ArrayList<Evidence>();

    /**
     * No args constructor for use in serialization
     *
     */
    public Relation() {
    }

    /**
     *
     * @param toId
     *     The second end.
     * @param id
     *     The relation's id.
     * @param type
     *     How it bears on the other end.
     * @param basis
     *     Where the relation comes from.
     * @param fromId
     *     The first end; of a condition, the antecedent.
     */
    @ConstructorProperties({
        "id",
        "fromId",
        "type",
        "toId",
        "basis"
    })
    public Relation(java.lang.String id, java.lang.String fromId, RelationType type, java.lang.String toId, RelationBasis basis) {
        super();
        this.id = id;
        this.fromId = fromId;
        this.type = type;
        this.toId = toId;
        this.basis = basis;
    }

    /**
     * The relation's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    public java.lang.String getId() {
        return id;
    }

    /**
     * The relation's id.
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
     * The first end; of a condition, the antecedent.
     * (Required)
     *
     */
    @JsonProperty("from_id")
    public java.lang.String getFromId() {
        return fromId;
    }

    /**
     * The first end; of a condition, the antecedent.
     * (Required)
     *
     */
    @JsonProperty("from_id")
    public void setFromId(java.lang.String fromId) {
        this.fromId = fromId;
    }

    /**
     * How it bears on the other end.
     * (Required)
     *
     */
    @JsonProperty("type")
    public RelationType getType() {
        return type;
    }

    /**
     * How it bears on the other end.
     * (Required)
     *
     */
    @JsonProperty("type")
    public void setType(RelationType type) {
        this.type = type;
    }

    /**
     * The second end.
     * (Required)
     *
     */
    @JsonProperty("to_id")
    public java.lang.String getToId() {
        return toId;
    }

    /**
     * The second end.
     * (Required)
     *
     */
    @JsonProperty("to_id")
    public void setToId(java.lang.String toId) {
        this.toId = toId;
    }

    /**
     * Where the relation comes from.
     * (Required)
     *
     */
    @JsonProperty("basis")
    public RelationBasis getBasis() {
        return basis;
    }

    /**
     * Where the relation comes from.
     * (Required)
     *
     */
    @JsonProperty("basis")
    public void setBasis(RelationBasis basis) {
        this.basis = basis;
    }

    /**
     * Where the text says it; required when the basis is text.
     *
     */
    @JsonProperty("evidence")
    public List<Evidence> getEvidence() {
        return evidence;
    }

    /**
     * Where the text says it; required when the basis is text.
     *
     */
    @JsonProperty("evidence")
    public void setEvidence(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    @Override
    public java.lang.String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Relation.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
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
        sb.append("fromId");
        sb.append('=');
        sb.append(((this.fromId == null)?"<null>":this.fromId));
        sb.append(',');
        sb.append("type");
        sb.append('=');
        sb.append(((this.type == null)?"<null>":this.type));
        sb.append(',');
        sb.append("toId");
        sb.append('=');
        sb.append(((this.toId == null)?"<null>":this.toId));
        sb.append(',');
        sb.append("basis");
        sb.append('=');
        sb.append(((this.basis == null)?"<null>":this.basis));
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
        result = ((result* 31)+((this.toId == null)? 0 :this.toId.hashCode()));
        result = ((result* 31)+((this.note == null)? 0 :this.note.hashCode()));
        result = ((result* 31)+((this.extensions == null)? 0 :this.extensions.hashCode()));
        result = ((result* 31)+((this.evidence == null)? 0 :this.evidence.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        result = ((result* 31)+((this.type == null)? 0 :this.type.hashCode()));
        result = ((result* 31)+((this.basis == null)? 0 :this.basis.hashCode()));
        result = ((result* 31)+((this.fromId == null)? 0 :this.fromId.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Relation) == false) {
            return false;
        }
        Relation rhs = ((Relation) other);
        return (((((((((this.toId == rhs.toId)||((this.toId!= null)&&this.toId.equals(rhs.toId)))&&((this.note == rhs.note)||((this.note!= null)&&this.note.equals(rhs.note))))&&((this.extensions == rhs.extensions)||((this.extensions!= null)&&this.extensions.equals(rhs.extensions))))&&((this.evidence == rhs.evidence)||((this.evidence!= null)&&this.evidence.equals(rhs.evidence))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))))&&((this.type == rhs.type)||((this.type!= null)&&this.type.equals(rhs.type))))&&((this.basis == rhs.basis)||((this.basis!= null)&&this.basis.equals(rhs.basis))))&&((this.fromId == rhs.fromId)||((this.fromId!= null)&&this.fromId.equals(rhs.fromId))));
    }

}
