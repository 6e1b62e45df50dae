// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.beans.ConstructorProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


/**
 * A time: a date, the words that give it, or its place beside an event; at least one of them.
 *
 * It carries no digit that the source or its metadata do not license.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "edtf",
    "text",
    "basis",
    "anchor_id",
    "anchor_relation"
})
public class When {

    /**
     * The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits.
     *
     */
    @JsonProperty("edtf")
    @JsonPropertyDescription("The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits.")
    private String edtf;
    /**
     * The phrase that gives the time.
     *
     */
    @JsonProperty("text")
    @JsonPropertyDescription("The phrase that gives the time.")
    private String text;
    /**
     * Where the time comes from.
     * (Required)
     *
     */
    @JsonProperty("basis")
    @JsonPropertyDescription("Where the time comes from.")
    private WhenBasis basis;
    /**
     * The event or statement that the time is relative to.
     *
     */
    @JsonProperty("anchor_id")
    @JsonPropertyDescription("The event or statement that the time is relative to.")
    private String anchorId;
    /**
     * How the time lies to the anchor.
     *
     */
    @JsonProperty("anchor_relation")
    @JsonPropertyDescription("How the time lies to the anchor.")
    private AnchorRelation anchorRelation;

    /**
     * No args constructor for use in serialization
     *
     */
    public When() {
    }

    /**
     *
     * @param basis
     *     Where the time comes from.
     */
    @ConstructorProperties({
        "basis"
    })
    public When(WhenBasis basis) {
        super();
        this.basis = basis;
    }

    /**
     * The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits.
     *
     */
    @JsonProperty("edtf")
    public String getEdtf() {
        return edtf;
    }

    /**
     * The date or interval in EDTF: levels 0 and 1, and level 2's unspecified digits.
     *
     */
    @JsonProperty("edtf")
    public void setEdtf(String edtf) {
        this.edtf = edtf;
    }

    /**
     * The phrase that gives the time.
     *
     */
    @JsonProperty("text")
    public String getText() {
        return text;
    }

    /**
     * The phrase that gives the time.
     *
     */
    @JsonProperty("text")
    public void setText(String text) {
        this.text = text;
    }

    /**
     * Where the time comes from.
     * (Required)
     *
     */
    @JsonProperty("basis")
    public WhenBasis getBasis() {
        return basis;
    }

    /**
     * Where the time comes from.
     * (Required)
     *
     */
    @JsonProperty("basis")
    public void setBasis(WhenBasis basis) {
        this.basis = basis;
    }

    /**
     * The event or statement that the time is relative to.
     *
     */
    @JsonProperty("anchor_id")
    public String getAnchorId() {
        return anchorId;
    }

    /**
     * The event or statement that the time is relative to.
     *
     */
    @JsonProperty("anchor_id")
    public void setAnchorId(String anchorId) {
        this.anchorId = anchorId;
    }

    /**
     * How the time lies to the anchor.
     *
     */
    @JsonProperty("anchor_relation")
    public AnchorRelation getAnchorRelation() {
        return anchorRelation;
    }

    /**
     * How the time lies to the anchor.
     *
     */
    @JsonProperty("anchor_relation")
    public void setAnchorRelation(AnchorRelation anchorRelation) {
        this.anchorRelation = anchorRelation;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(When.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("edtf");
        sb.append('=');
        sb.append(((this.edtf == null)?"<null>":this.edtf));
        sb.append(',');
        sb.append("text");
        sb.append('=');
        sb.append(((this.text == null)?"<null>":this.text));
        sb.append(',');
        sb.append("basis");
        sb.append('=');
        sb.append(((this.basis == null)?"<null>":this.basis));
        sb.append(',');
        sb.append("anchorId");
        sb.append('=');
        sb.append(((this.anchorId == null)?"<null>":this.anchorId));
        sb.append(',');
        sb.append("anchorRelation");
        sb.append('=');
        sb.append(((this.anchorRelation == null)?"<null>":this.anchorRelation));
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
        result = ((result* 31)+((this.anchorRelation == null)? 0 :this.anchorRelation.hashCode()));
        result = ((result* 31)+((this.text == null)? 0 :this.text.hashCode()));
        result = ((result* 31)+((this.basis == null)? 0 :this.basis.hashCode()));
        result = ((result* 31)+((this.anchorId == null)? 0 :this.anchorId.hashCode()));
        result = ((result* 31)+((this.edtf == null)? 0 :this.edtf.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof When) == false) {
            return false;
        }
        When rhs = ((When) other);
        return ((((((this.anchorRelation == rhs.anchorRelation)||((this.anchorRelation!= null)&&this.anchorRelation.equals(rhs.anchorRelation)))&&((this.text == rhs.text)||((this.text!= null)&&this.text.equals(rhs.text))))&&((this.basis == rhs.basis)||((this.basis!= null)&&this.basis.equals(rhs.basis))))&&((this.anchorId == rhs.anchorId)||((this.anchorId!= null)&&this.anchorId.equals(rhs.anchorId))))&&((this.edtf == rhs.edtf)||((this.edtf!= null)&&this.edtf.equals(rhs.edtf))));
    }

}
