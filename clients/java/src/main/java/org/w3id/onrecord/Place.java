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
 * A place as a text names it.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "note",
    "extensions",
    "name",
    "names",
    "kind",
    "within_id",
    "country",
    "latitude",
    "longitude",
    "precision",
    "xrefs"
})
public class Place {

    /**
     * The place's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The place's id.")
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
     * The name.
     * (Required)
     *
     */
    @JsonProperty("name")
    @JsonPropertyDescription("The name.")
    private java.lang.String name;
    /**
     * The name in other languages: BCP 47 tag -> name.
     *
     */
    @JsonProperty("names")
    @JsonPropertyDescription("The name in other languages: BCP 47 tag -> name.")
    private Map<String, String> names;
    /**
     * What sort of place it is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    @JsonPropertyDescription("What sort of place it is.")
    private PlaceKind kind;
    /**
     * The smallest place of the dataset that contains it.
     *
     */
    @JsonProperty("within_id")
    @JsonPropertyDescription("The smallest place of the dataset that contains it.")
    private java.lang.String withinId;
    /**
     * The country that the source places it in, ISO 3166-1 alpha-3.
     *
     */
    @JsonProperty("country")
    @JsonPropertyDescription("The country that the source places it in, ISO 3166-1 alpha-3.")
    private java.lang.String country;
    /**
     * Degrees north, WGS 84.
     *
     */
    @JsonProperty("latitude")
    @JsonPropertyDescription("Degrees north, WGS 84.")
    private Double latitude;
    /**
     * Degrees east, WGS 84.
     *
     */
    @JsonProperty("longitude")
    @JsonPropertyDescription("Degrees east, WGS 84.")
    private Double longitude;
    /**
     * How exactly the name or the coordinates locate what happened there.
     * (Required)
     *
     */
    @JsonProperty("precision")
    @JsonPropertyDescription("How exactly the name or the coordinates locate what happened there.")
    private Precision precision;
    /**
     * Identifiers in other systems, `scheme:value`; only from a pinned, named reference.
     *
     */
    @JsonProperty("xrefs")
    @JsonPropertyDescription("Identifiers in other systems, `scheme:value`; only from a pinned, named reference.")
    private List<java.lang.String> xrefs = new ArrayList<java.lang.String>();

    /**
     * No args constructor for use in serialization
     *
     */
    public Place() {
    }

    /**
     *
     * @param kind
     *     What sort of place it is.
     * @param precision
     *     How exactly the name or the coordinates locate what happened there.
     * @param name
     *     The name.
     * @param id
     *     The place's id.
     */
    @ConstructorProperties({
        "id",
        "name",
        "kind",
        "precision"
    })
    public Place(java.lang.String id, java.lang.String name, PlaceKind kind, Precision precision) {
        super();
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.precision = precision;
    }

    /**
     * The place's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    public java.lang.String getId() {
        return id;
    }

    /**
     * The place's id.
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
     * The name.
     * (Required)
     *
     */
    @JsonProperty("name")
    public java.lang.String getName() {
        return name;
    }

    /**
     * The name.
     * (Required)
     *
     */
    @JsonProperty("name")
    public void setName(java.lang.String name) {
        this.name = name;
    }

    /**
     * The name in other languages: BCP 47 tag -> name.
     *
     */
    @JsonProperty("names")
    public Map<String, String> getNames() {
        return names;
    }

    /**
     * The name in other languages: BCP 47 tag -> name.
     *
     */
    @JsonProperty("names")
    public void setNames(Map<String, String> names) {
        this.names = names;
    }

    /**
     * What sort of place it is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public PlaceKind getKind() {
        return kind;
    }

    /**
     * What sort of place it is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public void setKind(PlaceKind kind) {
        this.kind = kind;
    }

    /**
     * The smallest place of the dataset that contains it.
     *
     */
    @JsonProperty("within_id")
    public java.lang.String getWithinId() {
        return withinId;
    }

    /**
     * The smallest place of the dataset that contains it.
     *
     */
    @JsonProperty("within_id")
    public void setWithinId(java.lang.String withinId) {
        this.withinId = withinId;
    }

    /**
     * The country that the source places it in, ISO 3166-1 alpha-3.
     *
     */
    @JsonProperty("country")
    public java.lang.String getCountry() {
        return country;
    }

    /**
     * The country that the source places it in, ISO 3166-1 alpha-3.
     *
     */
    @JsonProperty("country")
    public void setCountry(java.lang.String country) {
        this.country = country;
    }

    /**
     * Degrees north, WGS 84.
     *
     */
    @JsonProperty("latitude")
    public Double getLatitude() {
        return latitude;
    }

    /**
     * Degrees north, WGS 84.
     *
     */
    @JsonProperty("latitude")
    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }

    /**
     * Degrees east, WGS 84.
     *
     */
    @JsonProperty("longitude")
    public Double getLongitude() {
        return longitude;
    }

    /**
     * Degrees east, WGS 84.
     *
     */
    @JsonProperty("longitude")
    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    /**
     * How exactly the name or the coordinates locate what happened there.
     * (Required)
     *
     */
    @JsonProperty("precision")
    public Precision getPrecision() {
        return precision;
    }

    /**
     * How exactly the name or the coordinates locate what happened there.
     * (Required)
     *
     */
    @JsonProperty("precision")
    public void setPrecision(Precision precision) {
        this.precision = precision;
    }

    /**
     * Identifiers in other systems, `scheme:value`; only from a pinned, named reference.
     *
     */
    @JsonProperty("xrefs")
    public List<java.lang.String> getXrefs() {
        return xrefs;
    }

    /**
     * Identifiers in other systems, `scheme:value`; only from a pinned, named reference.
     *
     */
    @JsonProperty("xrefs")
    public void setXrefs(List<java.lang.String> xrefs) {
        this.xrefs = xrefs;
    }

    @Override
    public java.lang.String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Place.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
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
        sb.append("name");
        sb.append('=');
        sb.append(((this.name == null)?"<null>":this.name));
        sb.append(',');
        sb.append("names");
        sb.append('=');
        sb.append(((this.names == null)?"<null>":this.names));
        sb.append(',');
        sb.append("kind");
        sb.append('=');
        sb.append(((this.kind == null)?"<null>":this.kind));
        sb.append(',');
        sb.append("withinId");
        sb.append('=');
        sb.append(((this.withinId == null)?"<null>":this.withinId));
        sb.append(',');
        sb.append("country");
        sb.append('=');
        sb.append(((this.country == null)?"<null>":this.country));
        sb.append(',');
        sb.append("latitude");
        sb.append('=');
        sb.append(((this.latitude == null)?"<null>":this.latitude));
        sb.append(',');
        sb.append("longitude");
        sb.append('=');
        sb.append(((this.longitude == null)?"<null>":this.longitude));
        sb.append(',');
        sb.append("precision");
        sb.append('=');
        sb.append(((this.precision == null)?"<null>":this.precision));
        sb.append(',');
        sb.append("xrefs");
        sb.append('=');
        sb.append(((this.xrefs == null)?"<null>":this.xrefs));
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
        result = ((result* 31)+((this.country == null)? 0 :this.country.hashCode()));
        result = ((result* 31)+((this.kind == null)? 0 :this.kind.hashCode()));
        result = ((result* 31)+((this.latitude == null)? 0 :this.latitude.hashCode()));
        result = ((result* 31)+((this.precision == null)? 0 :this.precision.hashCode()));
        result = ((result* 31)+((this.xrefs == null)? 0 :this.xrefs.hashCode()));
        result = ((result* 31)+((this.withinId == null)? 0 :this.withinId.hashCode()));
        result = ((result* 31)+((this.extensions == null)? 0 :this.extensions.hashCode()));
        result = ((result* 31)+((this.names == null)? 0 :this.names.hashCode()));
        result = ((result* 31)+((this.name == null)? 0 :this.name.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        result = ((result* 31)+((this.longitude == null)? 0 :this.longitude.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Place) == false) {
            return false;
        }
        Place rhs = ((Place) other);
        return (((((((((((((this.note == rhs.note)||((this.note!= null)&&this.note.equals(rhs.note)))&&((this.country == rhs.country)||((this.country!= null)&&this.country.equals(rhs.country))))&&((this.kind == rhs.kind)||((this.kind!= null)&&this.kind.equals(rhs.kind))))&&((this.latitude == rhs.latitude)||((this.latitude!= null)&&this.latitude.equals(rhs.latitude))))&&((this.precision == rhs.precision)||((this.precision!= null)&&this.precision.equals(rhs.precision))))&&((this.xrefs == rhs.xrefs)||((this.xrefs!= null)&&this.xrefs.equals(rhs.xrefs))))&&((this.withinId == rhs.withinId)||((this.withinId!= null)&&this.withinId.equals(rhs.withinId))))&&((this.extensions == rhs.extensions)||((this.extensions!= null)&&this.extensions.equals(rhs.extensions))))&&((this.names == rhs.names)||((this.names!= null)&&this.names.equals(rhs.names))))&&((this.name == rhs.name)||((this.name!= null)&&this.name.equals(rhs.name))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))))&&((this.longitude == rhs.longitude)||((this.longitude!= null)&&this.longitude.equals(rhs.longitude))));
    }

}
