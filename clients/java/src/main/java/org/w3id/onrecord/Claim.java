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
 * One statement's commitment to one record: polarity, certainty and modality.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "target_id",
    "aspect",
    "polarity",
    "certainty",
    "modality",
    "value",
    "evidence"
})
public class Claim {

    /**
     * The claim's id; its slug starts with the statement's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The claim's id; its slug starts with the statement's by convention.")
    private String id;
    /**
     * What the claim is about; an actor only with the aspect attribute.
     * (Required)
     *
     */
    @JsonProperty("target_id")
    @JsonPropertyDescription("What the claim is about; an actor only with the aspect attribute.")
    private String targetId;
    /**
     * Which side of the target it is about.
     * (Required)
     *
     */
    @JsonProperty("aspect")
    @JsonPropertyDescription("Which side of the target it is about.")
    private Aspect aspect;
    /**
     * Whether it says that it is so or that it is not so.
     * (Required)
     *
     */
    @JsonProperty("polarity")
    @JsonPropertyDescription("Whether it says that it is so or that it is not so.")
    private Polarity polarity;
    /**
     * How sure the speaker is.
     * (Required)
     *
     */
    @JsonProperty("certainty")
    @JsonPropertyDescription("How sure the speaker is.")
    private Certainty certainty;
    /**
     * In what mode it presents the target.
     * (Required)
     *
     */
    @JsonProperty("modality")
    @JsonPropertyDescription("In what mode it presents the target.")
    private Modality modality;
    /**
     * What it says, with every aspect but occurrence.
     *
     * EDTF for time, a place id for place, an actor id for actor, an integer or `low..high` for
     * count, a role for role; else the coder's words.
     *
     */
    @JsonProperty("value")
    @JsonPropertyDescription("What it says, with every aspect but occurrence.\n\nEDTF for time, a place id for place, an actor id for actor, an integer or `low..high` for\ncount, a role for role; else the coder's words.")
    private String value;
    /**
     * Where the text says it; the statement's evidence when absent, in a narrate the target's.
     *
     */
    @JsonProperty("evidence")
    @JsonPropertyDescription("Where the text says it; the statement's evidence when absent, in a narrate the target's.")
    private List<Evidence> evidence = new ArrayList<Evidence>();

    /**
     * No args constructor for use in serialization
     *
     */
    public Claim() {
    }

    /**
     *
     * @param modality
     *     In what mode it presents the target.
     * @param targetId
     *     What the claim is about; an actor only with the aspect attribute.
     * @param aspect
     *     Which side of the target it is about.
     * @param certainty
     *     How sure the speaker is.
     * @param id
     *     The claim's id; its slug starts with the statement's by convention.
     * @param polarity
     *     Whether it says that it is so or that it is not so.
     */
    @ConstructorProperties({
        "id",
        "targetId",
        "aspect",
        "polarity",
        "certainty",
        "modality"
    })
    public Claim(String id, String targetId, Aspect aspect, Polarity polarity, Certainty certainty, Modality modality) {
        super();
        this.id = id;
        this.targetId = targetId;
        this.aspect = aspect;
        this.polarity = polarity;
        this.certainty = certainty;
        this.modality = modality;
    }

    /**
     * The claim's id; its slug starts with the statement's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    public String getId() {
        return id;
    }

    /**
     * The claim's id; its slug starts with the statement's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    public void setId(String id) {
        this.id = id;
    }

    /**
     * What the claim is about; an actor only with the aspect attribute.
     * (Required)
     *
     */
    @JsonProperty("target_id")
    public String getTargetId() {
        return targetId;
    }

    /**
     * What the claim is about; an actor only with the aspect attribute.
     * (Required)
     *
     */
    @JsonProperty("target_id")
    public void setTargetId(String targetId) {
        this.targetId = targetId;
    }

    /**
     * Which side of the target it is about.
     * (Required)
     *
     */
    @JsonProperty("aspect")
    public Aspect getAspect() {
        return aspect;
    }

    /**
     * Which side of the target it is about.
     * (Required)
     *
     */
    @JsonProperty("aspect")
    public void setAspect(Aspect aspect) {
        this.aspect = aspect;
    }

    /**
     * Whether it says that it is so or that it is not so.
     * (Required)
     *
     */
    @JsonProperty("polarity")
    public Polarity getPolarity() {
        return polarity;
    }

    /**
     * Whether it says that it is so or that it is not so.
     * (Required)
     *
     */
    @JsonProperty("polarity")
    public void setPolarity(Polarity polarity) {
        this.polarity = polarity;
    }

    /**
     * How sure the speaker is.
     * (Required)
     *
     */
    @JsonProperty("certainty")
    public Certainty getCertainty() {
        return certainty;
    }

    /**
     * How sure the speaker is.
     * (Required)
     *
     */
    @JsonProperty("certainty")
    public void setCertainty(Certainty certainty) {
        this.certainty = certainty;
    }

    /**
     * In what mode it presents the target.
     * (Required)
     *
     */
    @JsonProperty("modality")
    public Modality getModality() {
        return modality;
    }

    /**
     * In what mode it presents the target.
     * (Required)
     *
     */
    @JsonProperty("modality")
    public void setModality(Modality modality) {
        this.modality = modality;
    }

    /**
     * What it says, with every aspect but occurrence.
     *
     * EDTF for time, a place id for place, an actor id for actor, an integer or `low..high` for
     * count, a role for role; else the coder's words.
     *
     */
    @JsonProperty("value")
    public String getValue() {
        return value;
    }

    /**
     * What it says, with every aspect but occurrence.
     *
     * EDTF for time, a place id for place, an actor id for actor, an integer or `low..high` for
     * count, a role for role; else the coder's words.
     *
     */
    @JsonProperty("value")
    public void setValue(String value) {
        this.value = value;
    }

    /**
     * Where the text says it; the statement's evidence when absent, in a narrate the target's.
     *
     */
    @JsonProperty("evidence")
    public List<Evidence> getEvidence() {
        return evidence;
    }

    /**
     * Where the text says it; the statement's evidence when absent, in a narrate the target's.
     *
     */
    @JsonProperty("evidence")
    public void setEvidence(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Claim.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("id");
        sb.append('=');
        sb.append(((this.id == null)?"<null>":this.id));
        sb.append(',');
        sb.append("targetId");
        sb.append('=');
        sb.append(((this.targetId == null)?"<null>":this.targetId));
        sb.append(',');
        sb.append("aspect");
        sb.append('=');
        sb.append(((this.aspect == null)?"<null>":this.aspect));
        sb.append(',');
        sb.append("polarity");
        sb.append('=');
        sb.append(((this.polarity == null)?"<null>":this.polarity));
        sb.append(',');
        sb.append("certainty");
        sb.append('=');
        sb.append(((this.certainty == null)?"<null>":this.certainty));
        sb.append(',');
        sb.append("modality");
        sb.append('=');
        sb.append(((this.modality == null)?"<null>":this.modality));
        sb.append(',');
        sb.append("value");
        sb.append('=');
        sb.append(((this.value == null)?"<null>":this.value));
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
        result = ((result* 31)+((this.modality == null)? 0 :this.modality.hashCode()));
        result = ((result* 31)+((this.targetId == null)? 0 :this.targetId.hashCode()));
        result = ((result* 31)+((this.evidence == null)? 0 :this.evidence.hashCode()));
        result = ((result* 31)+((this.aspect == null)? 0 :this.aspect.hashCode()));
        result = ((result* 31)+((this.certainty == null)? 0 :this.certainty.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        result = ((result* 31)+((this.value == null)? 0 :this.value.hashCode()));
        result = ((result* 31)+((this.polarity == null)? 0 :this.polarity.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Claim) == false) {
            return false;
        }
        Claim rhs = ((Claim) other);
        return (((((((((this.modality == rhs.modality)||((this.modality!= null)&&this.modality.equals(rhs.modality)))&&((this.targetId == rhs.targetId)||((this.targetId!= null)&&this.targetId.equals(rhs.targetId))))&&((this.evidence == rhs.evidence)||((this.evidence!= null)&&this.evidence.equals(rhs.evidence))))&&((this.aspect == rhs.aspect)||((this.aspect!= null)&&this.aspect.equals(rhs.aspect))))&&((this.certainty == rhs.certainty)||((this.certainty!= null)&&this.certainty.equals(rhs.certainty))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))))&&((this.value == rhs.value)||((this.value!= null)&&this.value.equals(rhs.value))))&&((this.polarity == rhs.polarity)||((this.polarity!= null)&&this.polarity.equals(rhs.polarity))));
    }

}
