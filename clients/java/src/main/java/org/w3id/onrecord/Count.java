// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


/**
 * A number or a range of numbers; at least one of low, best and high, in that order.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "low",
    "best",
    "high"
})
public class Count {

    /**
     * The least number that the source gives.
     *
     */
    @JsonProperty("low")
    @JsonPropertyDescription("The least number that the source gives.")
    private Long low;
    /**
     * The number that the source gives.
     *
     */
    @JsonProperty("best")
    @JsonPropertyDescription("The number that the source gives.")
    private Long best;
    /**
     * The greatest number that the source gives.
     *
     */
    @JsonProperty("high")
    @JsonPropertyDescription("The greatest number that the source gives.")
    private Long high;

    /**
     * The least number that the source gives.
     *
     */
    @JsonProperty("low")
    public Long getLow() {
        return low;
    }

    /**
     * The least number that the source gives.
     *
     */
    @JsonProperty("low")
    public void setLow(Long low) {
        this.low = low;
    }

    /**
     * The number that the source gives.
     *
     */
    @JsonProperty("best")
    public Long getBest() {
        return best;
    }

    /**
     * The number that the source gives.
     *
     */
    @JsonProperty("best")
    public void setBest(Long best) {
        this.best = best;
    }

    /**
     * The greatest number that the source gives.
     *
     */
    @JsonProperty("high")
    public Long getHigh() {
        return high;
    }

    /**
     * The greatest number that the source gives.
     *
     */
    @JsonProperty("high")
    public void setHigh(Long high) {
        this.high = high;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Count.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("low");
        sb.append('=');
        sb.append(((this.low == null)?"<null>":this.low));
        sb.append(',');
        sb.append("best");
        sb.append('=');
        sb.append(((this.best == null)?"<null>":this.best));
        sb.append(',');
        sb.append("high");
        sb.append('=');
        sb.append(((this.high == null)?"<null>":this.high));
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
        result = ((result* 31)+((this.best == null)? 0 :this.best.hashCode()));
        result = ((result* 31)+((this.high == null)? 0 :this.high.hashCode()));
        result = ((result* 31)+((this.low == null)? 0 :this.low.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Count) == false) {
            return false;
        }
        Count rhs = ((Count) other);
        return ((((this.best == rhs.best)||((this.best!= null)&&this.best.equals(rhs.best)))&&((this.high == rhs.high)||((this.high!= null)&&this.high.equals(rhs.high))))&&((this.low == rhs.low)||((this.low!= null)&&this.low.equals(rhs.low))));
    }

}
