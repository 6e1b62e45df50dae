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
 * A tie between an actor and an organization, or a post that an actor holds.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "note",
    "extensions",
    "actor_id",
    "organization_id",
    "kind",
    "post",
    "status",
    "since",
    "until",
    "basis",
    "evidence"
})
public class Affiliation {

    /**
     * The affiliation's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The affiliation's id.")
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
     * The actor that belongs, heads, speaks.
     * (Required)
     *
     */
    @JsonProperty("actor_id")
    @JsonPropertyDescription("The actor that belongs, heads, speaks.")
    private java.lang.String actorId;
    /**
     * The actor that it belongs to, heads, speaks for.
     *
     */
    @JsonProperty("organization_id")
    @JsonPropertyDescription("The actor that it belongs to, heads, speaks for.")
    private java.lang.String organizationId;
    /**
     * How.
     * (Required)
     *
     */
    @JsonProperty("kind")
    @JsonPropertyDescription("How.")
    private AffiliationKind kind;
    /**
     * The post, as the text words it.
     *
     */
    @JsonProperty("post")
    @JsonPropertyDescription("The post, as the text words it.")
    private java.lang.String post;
    /**
     * Whether it is in force.
     * (Required)
     *
     */
    @JsonProperty("status")
    @JsonPropertyDescription("Whether it is in force.")
    private AffiliationStatus status;
    /**
     * When it began.
     *
     */
    @JsonProperty("since")
    @JsonPropertyDescription("When it began.")
    private java.lang.String since;
    /**
     * When it ended.
     *
     */
    @JsonProperty("until")
    @JsonPropertyDescription("When it ended.")
    private java.lang.String until;
    /**
     * Where the affiliation comes from.
     * (Required)
     *
     */
    @JsonProperty("basis")
    @JsonPropertyDescription("Where the affiliation comes from.")
    private Basis basis;
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
    public Affiliation() {
    }

    /**
     *
     * @param actorId
     *     The actor that belongs, heads, speaks.
     * @param kind
     *     How.
     * @param id
     *     The affiliation's id.
     * @param basis
     *     Where the affiliation comes from.
     * @param status
     *     Whether it is in force.
     */
    @ConstructorProperties({
        "id",
        "actorId",
        "kind",
        "status",
        "basis"
    })
    public Affiliation(java.lang.String id, java.lang.String actorId, AffiliationKind kind, AffiliationStatus status, Basis basis) {
        super();
        this.id = id;
        this.actorId = actorId;
        this.kind = kind;
        this.status = status;
        this.basis = basis;
    }

    /**
     * The affiliation's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    public java.lang.String getId() {
        return id;
    }

    /**
     * The affiliation's id.
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
     * The actor that belongs, heads, speaks.
     * (Required)
     *
     */
    @JsonProperty("actor_id")
    public java.lang.String getActorId() {
        return actorId;
    }

    /**
     * The actor that belongs, heads, speaks.
     * (Required)
     *
     */
    @JsonProperty("actor_id")
    public void setActorId(java.lang.String actorId) {
        this.actorId = actorId;
    }

    /**
     * The actor that it belongs to, heads, speaks for.
     *
     */
    @JsonProperty("organization_id")
    public java.lang.String getOrganizationId() {
        return organizationId;
    }

    /**
     * The actor that it belongs to, heads, speaks for.
     *
     */
    @JsonProperty("organization_id")
    public void setOrganizationId(java.lang.String organizationId) {
        this.organizationId = organizationId;
    }

    /**
     * How.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public AffiliationKind getKind() {
        return kind;
    }

    /**
     * How.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public void setKind(AffiliationKind kind) {
        this.kind = kind;
    }

    /**
     * The post, as the text words it.
     *
     */
    @JsonProperty("post")
    public java.lang.String getPost() {
        return post;
    }

    /**
     * The post, as the text words it.
     *
     */
    @JsonProperty("post")
    public void setPost(java.lang.String post) {
        this.post = post;
    }

    /**
     * Whether it is in force.
     * (Required)
     *
     */
    @JsonProperty("status")
    public AffiliationStatus getStatus() {
        return status;
    }

    /**
     * Whether it is in force.
     * (Required)
     *
     */
    @JsonProperty("status")
    public void setStatus(AffiliationStatus status) {
        this.status = status;
    }

    /**
     * When it began.
     *
     */
    @JsonProperty("since")
    public java.lang.String getSince() {
        return since;
    }

    /**
     * When it began.
     *
     */
    @JsonProperty("since")
    public void setSince(java.lang.String since) {
        this.since = since;
    }

    /**
     * When it ended.
     *
     */
    @JsonProperty("until")
    public java.lang.String getUntil() {
        return until;
    }

    /**
     * When it ended.
     *
     */
    @JsonProperty("until")
    public void setUntil(java.lang.String until) {
        this.until = until;
    }

    /**
     * Where the affiliation comes from.
     * (Required)
     *
     */
    @JsonProperty("basis")
    public Basis getBasis() {
        return basis;
    }

    /**
     * Where the affiliation comes from.
     * (Required)
     *
     */
    @JsonProperty("basis")
    public void setBasis(Basis basis) {
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
        sb.append(Affiliation.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
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
        sb.append("actorId");
        sb.append('=');
        sb.append(((this.actorId == null)?"<null>":this.actorId));
        sb.append(',');
        sb.append("organizationId");
        sb.append('=');
        sb.append(((this.organizationId == null)?"<null>":this.organizationId));
        sb.append(',');
        sb.append("kind");
        sb.append('=');
        sb.append(((this.kind == null)?"<null>":this.kind));
        sb.append(',');
        sb.append("post");
        sb.append('=');
        sb.append(((this.post == null)?"<null>":this.post));
        sb.append(',');
        sb.append("status");
        sb.append('=');
        sb.append(((this.status == null)?"<null>":this.status));
        sb.append(',');
        sb.append("since");
        sb.append('=');
        sb.append(((this.since == null)?"<null>":this.since));
        sb.append(',');
        sb.append("until");
        sb.append('=');
        sb.append(((this.until == null)?"<null>":this.until));
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
        result = ((result* 31)+((this.note == null)? 0 :this.note.hashCode()));
        result = ((result* 31)+((this.evidence == null)? 0 :this.evidence.hashCode()));
        result = ((result* 31)+((this.kind == null)? 0 :this.kind.hashCode()));
        result = ((result* 31)+((this.basis == null)? 0 :this.basis.hashCode()));
        result = ((result* 31)+((this.organizationId == null)? 0 :this.organizationId.hashCode()));
        result = ((result* 31)+((this.extensions == null)? 0 :this.extensions.hashCode()));
        result = ((result* 31)+((this.actorId == null)? 0 :this.actorId.hashCode()));
        result = ((result* 31)+((this.post == null)? 0 :this.post.hashCode()));
        result = ((result* 31)+((this.until == null)? 0 :this.until.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        result = ((result* 31)+((this.status == null)? 0 :this.status.hashCode()));
        result = ((result* 31)+((this.since == null)? 0 :this.since.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Affiliation) == false) {
            return false;
        }
        Affiliation rhs = ((Affiliation) other);
        return (((((((((((((this.note == rhs.note)||((this.note!= null)&&this.note.equals(rhs.note)))&&((this.evidence == rhs.evidence)||((this.evidence!= null)&&this.evidence.equals(rhs.evidence))))&&((this.kind == rhs.kind)||((this.kind!= null)&&this.kind.equals(rhs.kind))))&&((this.basis == rhs.basis)||((this.basis!= null)&&this.basis.equals(rhs.basis))))&&((this.organizationId == rhs.organizationId)||((this.organizationId!= null)&&this.organizationId.equals(rhs.organizationId))))&&((this.extensions == rhs.extensions)||((this.extensions!= null)&&this.extensions.equals(rhs.extensions))))&&((this.actorId == rhs.actorId)||((this.actorId!= null)&&this.actorId.equals(rhs.actorId))))&&((this.post == rhs.post)||((this.post!= null)&&this.post.equals(rhs.post))))&&((this.until == rhs.until)||((this.until!= null)&&this.until.equals(rhs.until))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))))&&((this.status == rhs.status)||((this.status!= null)&&this.status.equals(rhs.status))))&&((this.since == rhs.since)||((this.since!= null)&&this.since.equals(rhs.since))));
    }

}
