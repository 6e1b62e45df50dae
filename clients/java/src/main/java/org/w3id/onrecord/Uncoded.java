// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.beans.ConstructorProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


/**
 * Why a segment carries no record.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "reason",
    "duplicate_of_id"
})
public class Uncoded {

    /**
     * The reason.
     * (Required)
     *
     */
    @JsonProperty("reason")
    @JsonPropertyDescription("The reason.")
    private UncodedReason reason;
    /**
     * The segment that it repeats, when the reason is duplicate.
     *
     */
    @JsonProperty("duplicate_of_id")
    @JsonPropertyDescription("The segment that it repeats, when the reason is duplicate.")
    private String duplicateOfId;

    /**
     * No args constructor for use in serialization
     *
     */
    public Uncoded() {
    }

    /**
     *
     * @param reason
     *     The reason.
     */
    @ConstructorProperties({
        "reason"
    })
    public Uncoded(UncodedReason reason) {
        super();
        this.reason = reason;
    }

    /**
     * The reason.
     * (Required)
     *
     */
    @JsonProperty("reason")
    public UncodedReason getReason() {
        return reason;
    }

    /**
     * The reason.
     * (Required)
     *
     */
    @JsonProperty("reason")
    public void setReason(UncodedReason reason) {
        this.reason = reason;
    }

    /**
     * The segment that it repeats, when the reason is duplicate.
     *
     */
    @JsonProperty("duplicate_of_id")
    public String getDuplicateOfId() {
        return duplicateOfId;
    }

    /**
     * The segment that it repeats, when the reason is duplicate.
     *
     */
    @JsonProperty("duplicate_of_id")
    public void setDuplicateOfId(String duplicateOfId) {
        this.duplicateOfId = duplicateOfId;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Uncoded.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("reason");
        sb.append('=');
        sb.append(((this.reason == null)?"<null>":this.reason));
        sb.append(',');
        sb.append("duplicateOfId");
        sb.append('=');
        sb.append(((this.duplicateOfId == null)?"<null>":this.duplicateOfId));
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
        result = ((result* 31)+((this.reason == null)? 0 :this.reason.hashCode()));
        result = ((result* 31)+((this.duplicateOfId == null)? 0 :this.duplicateOfId.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Uncoded) == false) {
            return false;
        }
        Uncoded rhs = ((Uncoded) other);
        return (((this.reason == rhs.reason)||((this.reason!= null)&&this.reason.equals(rhs.reason)))&&((this.duplicateOfId == rhs.duplicateOfId)||((this.duplicateOfId!= null)&&this.duplicateOfId.equals(rhs.duplicateOfId))));
    }

}
