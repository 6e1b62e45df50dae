// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.beans.ConstructorProperties;
import java.util.ArrayList;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


/**
 * An actor's part in an event: a proposition of its own that claims can be about.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "actor_id",
    "role",
    "count",
    "exhaustive",
    "evidence"
})
public class Participation {

    /**
     * The participation's id; its slug starts with the event's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The participation's id; its slug starts with the event's by convention.")
    private String id;
    /**
     * The actor.
     * (Required)
     *
     */
    @JsonProperty("actor_id")
    @JsonPropertyDescription("The actor.")
    private String actorId;
    /**
     * The part.
     * (Required)
     *
     */
    @JsonProperty("role")
    @JsonPropertyDescription("The part.")
    private Role role;
    /**
     * How many people of the actor take part.
     *
     */
    @JsonProperty("count")
    @JsonPropertyDescription("How many people of the actor take part.")
    private Count count;
    /**
     * False where the text gives the actor as an example ("such as"); absent means true.
     *
     */
    @JsonProperty("exhaustive")
    @JsonPropertyDescription("False where the text gives the actor as an example (\"such as\"); absent means true.")
    private Boolean exhaustive;
    /**
     * Where the text says it; the event's evidence when absent.
     *
     */
    @JsonProperty("evidence")
    @JsonPropertyDescription("Where the text says it; the event's evidence when absent.")
    private List<Evidence> evidence = new ArrayList<Evidence>();

    /**
     * No args constructor for use in serialization
     *
     */
    public Participation() {
    }

    /**
     *
     * @param actorId
     *     The actor.
     * @param role
     *     The part.
     * @param id
     *     The participation's id; its slug starts with the event's by convention.
     */
    @ConstructorProperties({
        "id",
        "actorId",
        "role"
    })
    public Participation(String id, String actorId, Role role) {
        super();
        this.id = id;
        this.actorId = actorId;
        this.role = role;
    }

    /**
     * The participation's id; its slug starts with the event's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    public String getId() {
        return id;
    }

    /**
     * The participation's id; its slug starts with the event's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    public void setId(String id) {
        this.id = id;
    }

    /**
     * The actor.
     * (Required)
     *
     */
    @JsonProperty("actor_id")
    public String getActorId() {
        return actorId;
    }

    /**
     * The actor.
     * (Required)
     *
     */
    @JsonProperty("actor_id")
    public void setActorId(String actorId) {
        this.actorId = actorId;
    }

    /**
     * The part.
     * (Required)
     *
     */
    @JsonProperty("role")
    public Role getRole() {
        return role;
    }

    /**
     * The part.
     * (Required)
     *
     */
    @JsonProperty("role")
    public void setRole(Role role) {
        this.role = role;
    }

    /**
     * How many people of the actor take part.
     *
     */
    @JsonProperty("count")
    public Count getCount() {
        return count;
    }

    /**
     * How many people of the actor take part.
     *
     */
    @JsonProperty("count")
    public void setCount(Count count) {
        this.count = count;
    }

    /**
     * False where the text gives the actor as an example ("such as"); absent means true.
     *
     */
    @JsonProperty("exhaustive")
    public Boolean getExhaustive() {
        return exhaustive;
    }

    /**
     * False where the text gives the actor as an example ("such as"); absent means true.
     *
     */
    @JsonProperty("exhaustive")
    public void setExhaustive(Boolean exhaustive) {
        this.exhaustive = exhaustive;
    }

    /**
     * Where the text says it; the event's evidence when absent.
     *
     */
    @JsonProperty("evidence")
    public List<Evidence> getEvidence() {
        return evidence;
    }

    /**
     * Where the text says it; the event's evidence when absent.
     *
     */
    @JsonProperty("evidence")
    public void setEvidence(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Participation.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("id");
        sb.append('=');
        sb.append(((this.id == null)?"<null>":this.id));
        sb.append(',');
        sb.append("actorId");
        sb.append('=');
        sb.append(((this.actorId == null)?"<null>":this.actorId));
        sb.append(',');
        sb.append("role");
        sb.append('=');
        sb.append(((this.role == null)?"<null>":this.role));
        sb.append(',');
        sb.append("count");
        sb.append('=');
        sb.append(((this.count == null)?"<null>":this.count));
        sb.append(',');
        sb.append("exhaustive");
        sb.append('=');
        sb.append(((this.exhaustive == null)?"<null>":this.exhaustive));
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
        result = ((result* 31)+((this.actorId == null)? 0 :this.actorId.hashCode()));
        result = ((result* 31)+((this.role == null)? 0 :this.role.hashCode()));
        result = ((result* 31)+((this.evidence == null)? 0 :this.evidence.hashCode()));
        result = ((result* 31)+((this.count == null)? 0 :this.count.hashCode()));
        result = ((result* 31)+((this.exhaustive == null)? 0 :this.exhaustive.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Participation) == false) {
            return false;
        }
        Participation rhs = ((Participation) other);
        return (((((((this.actorId == rhs.actorId)||((this.actorId!= null)&&this.actorId.equals(rhs.actorId)))&&((this.role == rhs.role)||((this.role!= null)&&this.role.equals(rhs.role))))&&((this.evidence == rhs.evidence)||((this.evidence!= null)&&this.evidence.equals(rhs.evidence))))&&((this.count == rhs.count)||((this.count!= null)&&this.count.equals(rhs.count))))&&((this.exhaustive == rhs.exhaustive)||((this.exhaustive!= null)&&this.exhaustive.equals(rhs.exhaustive))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))));
    }

}
