// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.beans.ConstructorProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


/**
 * Direct speech, exactly as the normalised text has it, without the quotation marks.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "text",
    "segment_id",
    "start",
    "end"
})
public class Quote {

    /**
     * The words.
     * (Required)
     *
     */
    @JsonProperty("text")
    @JsonPropertyDescription("The words.")
    private String text;
    /**
     * The segment that they stand in.
     * (Required)
     *
     */
    @JsonProperty("segment_id")
    @JsonPropertyDescription("The segment that they stand in.")
    private String segmentId;
    /**
     * First code point of the words, counted from the start of the segment.
     * (Required)
     *
     */
    @JsonProperty("start")
    @JsonPropertyDescription("First code point of the words, counted from the start of the segment.")
    private Long start;
    /**
     * The code point just behind the words, counted from the start of the segment.
     * (Required)
     *
     */
    @JsonProperty("end")
    @JsonPropertyDescription("The code point just behind the words, counted from the start of the segment.")
    private Long end;

    /**
     * No args constructor for use in serialization
     *
     */
    public Quote() {
    }

    /**
     *
     * @param segmentId
     *     The segment that they stand in.
     * @param start
     *     First code point of the words, counted from the start of the segment.
     * @param end
     *     The code point just behind the words, counted from the start of the segment.
     * @param text
     *     The words.
     */
    @ConstructorProperties({
        "text",
        "segmentId",
        "start",
        "end"
    })
    public Quote(String text, String segmentId, Long start, Long end) {
        super();
        this.text = text;
        this.segmentId = segmentId;
        this.start = start;
        this.end = end;
    }

    /**
     * The words.
     * (Required)
     *
     */
    @JsonProperty("text")
    public String getText() {
        return text;
    }

    /**
     * The words.
     * (Required)
     *
     */
    @JsonProperty("text")
    public void setText(String text) {
        this.text = text;
    }

    /**
     * The segment that they stand in.
     * (Required)
     *
     */
    @JsonProperty("segment_id")
    public String getSegmentId() {
        return segmentId;
    }

    /**
     * The segment that they stand in.
     * (Required)
     *
     */
    @JsonProperty("segment_id")
    public void setSegmentId(String segmentId) {
        this.segmentId = segmentId;
    }

    /**
     * First code point of the words, counted from the start of the segment.
     * (Required)
     *
     */
    @JsonProperty("start")
    public Long getStart() {
        return start;
    }

    /**
     * First code point of the words, counted from the start of the segment.
     * (Required)
     *
     */
    @JsonProperty("start")
    public void setStart(Long start) {
        this.start = start;
    }

    /**
     * The code point just behind the words, counted from the start of the segment.
     * (Required)
     *
     */
    @JsonProperty("end")
    public Long getEnd() {
        return end;
    }

    /**
     * The code point just behind the words, counted from the start of the segment.
     * (Required)
     *
     */
    @JsonProperty("end")
    public void setEnd(Long end) {
        this.end = end;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Quote.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("text");
        sb.append('=');
        sb.append(((this.text == null)?"<null>":this.text));
        sb.append(',');
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
        result = ((result* 31)+((this.text == null)? 0 :this.text.hashCode()));
        result = ((result* 31)+((this.segmentId == null)? 0 :this.segmentId.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Quote) == false) {
            return false;
        }
        Quote rhs = ((Quote) other);
        return (((((this.start == rhs.start)||((this.start!= null)&&this.start.equals(rhs.start)))&&((this.end == rhs.end)||((this.end!= null)&&this.end.equals(rhs.end))))&&((this.text == rhs.text)||((this.text!= null)&&this.text.equals(rhs.text))))&&((this.segmentId == rhs.segmentId)||((this.segmentId!= null)&&this.segmentId.equals(rhs.segmentId))));
    }

}
