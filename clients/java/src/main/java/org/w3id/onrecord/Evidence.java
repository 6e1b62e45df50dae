// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.beans.ConstructorProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


/**
 * A pointer from a record to the segment, or the part of one, that it was encoded from.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "segment_id",
    "start",
    "end"
})
public class Evidence {

    /**
     * The segment.
     * (Required)
     *
     */
    @JsonProperty("segment_id")
    @JsonPropertyDescription("The segment.")
    private String segmentId;
    /**
     * First code point of the part, counted from the start of the segment; absent for all of it.
     *
     */
    @JsonProperty("start")
    @JsonPropertyDescription("First code point of the part, counted from the start of the segment; absent for all of it.")
    private Long start;
    /**
     * The code point just behind the part, counted from the start of the segment.
     *
     */
    @JsonProperty("end")
    @JsonPropertyDescription("The code point just behind the part, counted from the start of the segment.")
    private Long end;

    /**
     * No args constructor for use in serialization
     *
     */
    public Evidence() {
    }

    /**
     *
     * @param segmentId
     *     The segment.
     */
    @ConstructorProperties({
        "segmentId"
    })
    public Evidence(String segmentId) {
        super();
        this.segmentId = segmentId;
    }

    /**
     * The segment.
     * (Required)
     *
     */
    @JsonProperty("segment_id")
    public String getSegmentId() {
        return segmentId;
    }

    /**
     * The segment.
     * (Required)
     *
     */
    @JsonProperty("segment_id")
    public void setSegmentId(String segmentId) {
        this.segmentId = segmentId;
    }

    /**
     * First code point of the part, counted from the start of the segment; absent for all of it.
     *
     */
    @JsonProperty("start")
    public Long getStart() {
        return start;
    }

    /**
     * First code point of the part, counted from the start of the segment; absent for all of it.
     *
     */
    @JsonProperty("start")
    public void setStart(Long start) {
        this.start = start;
    }

    /**
     * The code point just behind the part, counted from the start of the segment.
     *
     */
    @JsonProperty("end")
    public Long getEnd() {
        return end;
    }

    /**
     * The code point just behind the part, counted from the start of the segment.
     *
     */
    @JsonProperty("end")
    public void setEnd(Long end) {
        this.end = end;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Evidence.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("segmentId");
        sb.append('=');
        sb.append(((this.segmentId == null)?"<null>":this.segmentId));
        sb.append(',');
        sb.append("start");
        sb.append('=');
        sb.append(((this.start == null)?"<null>":this.start));
        sb.append(',');
        sb.append("end");
        sb.append('=');
        sb.append(((this.end == null)?"<null>":this.end));
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
        result = ((result* 31)+((this.start == null)? 0 :this.start.hashCode()));
        result = ((result* 31)+((this.end == null)? 0 :this.end.hashCode()));
        result = ((result* 31)+((this.segmentId == null)? 0 :this.segmentId.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Evidence) == false) {
            return false;
        }
        Evidence rhs = ((Evidence) other);
        return ((((this.start == rhs.start)||((this.start!= null)&&this.start.equals(rhs.start)))&&((this.end == rhs.end)||((this.end!= null)&&this.end.equals(rhs.end))))&&((this.segmentId == rhs.segmentId)||((this.segmentId!= null)&&this.segmentId.equals(rhs.segmentId))));
    }

}
