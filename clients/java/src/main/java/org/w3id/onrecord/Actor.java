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
 * A person, a body, a state or a group, exactly as narrow as the text names it.
 *
 * Contested characterisations are never properties of an actor: they are somebody's act or claim.
 * Whoever the text does not name stays unnamed.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "note",
    "extensions",
    "kind",
    "name",
    "names",
    "aliases",
    "naming",
    "source_id",
    "country",
    "sectors",
    "same_as_id",
    "xrefs"
})
public class Actor {

    /**
     * The actor's id; an unnamed actor's slug starts with its source's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The actor's id; an unnamed actor's slug starts with its source's by convention.")
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
     * What sort of thing the actor is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    @JsonPropertyDescription("What sort of thing the actor is.")
    private ActorKind kind;
    /**
     * The name, or for an unnamed actor a short description.
     * (Required)
     *
     */
    @JsonProperty("name")
    @JsonPropertyDescription("The name, or for an unnamed actor a short description.")
    private java.lang.String name;
    /**
     * The name in other languages: BCP 47 tag -> name.
     *
     */
    @JsonProperty("names")
    @JsonPropertyDescription("The name in other languages: BCP 47 tag -> name.")
    private Map<String, String> names;
    /**
     * Other names that sources use.
     *
     */
    @JsonProperty("aliases")
    @JsonPropertyDescription("Other names that sources use.")
    private List<java.lang.String> aliases = new ArrayList<java.lang.String>();
    /**
     * How the text identifies the actor.
     * (Required)
     *
     */
    @JsonProperty("naming")
    @JsonPropertyDescription("How the text identifies the actor.")
    private Naming naming;
    /**
     * The source that speaks of a described or anonymous actor.
     *
     */
    @JsonProperty("source_id")
    @JsonPropertyDescription("The source that speaks of a described or anonymous actor.")
    private java.lang.String sourceId;
    /**
     * The country that the source gives the actor, ISO 3166-1 alpha-3.
     *
     */
    @JsonProperty("country")
    @JsonPropertyDescription("The country that the source gives the actor, ISO 3166-1 alpha-3.")
    private java.lang.String country;
    /**
     * The parts of society that the actor acts in.
     *
     */
    @JsonProperty("sectors")
    @JsonPropertyDescription("The parts of society that the actor acts in.")
    private List<Sector> sectors = new ArrayList<Sector>();
    /**
     * The actor that this one turned out to be.
     *
     */
    @JsonProperty("same_as_id")
    @JsonPropertyDescription("The actor that this one turned out to be.")
    private java.lang.String sameAsId;
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
    public Actor() {
    }

    /**
     *
     * @param kind
     *     What sort of thing the actor is.
     * @param naming
     *     How the text identifies the actor.
     * @param name
     *     The name, or for an unnamed actor a short description.
     * @param id
     *     The actor's id; an unnamed actor's slug starts with its source's by convention.
     */
    @ConstructorProperties({
        "id",
        "kind",
        "name",
        "naming"
    })
    public Actor(java.lang.String id, ActorKind kind, java.lang.String name, Naming naming) {
        super();
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.naming = naming;
    }

    /**
     * The actor's id; an unnamed actor's slug starts with its source's by convention.
     * (Required)
     *
     */
    @JsonProperty("id")
    public java.lang.String getId() {
        return id;
    }

    /**
     * The actor's id; an unnamed actor's slug starts with its source's by convention.
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
     * What sort of thing the actor is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public ActorKind getKind() {
        return kind;
    }

    /**
     * What sort of thing the actor is.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public void setKind(ActorKind kind) {
        this.kind = kind;
    }

    /**
     * The name, or for an unnamed actor a short description.
     * (Required)
     *
     */
    @JsonProperty("name")
    public java.lang.String getName() {
        return name;
    }

    /**
     * The name, or for an unnamed actor a short description.
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
     * Other names that sources use.
     *
     */
    @JsonProperty("aliases")
    public List<java.lang.String> getAliases() {
        return aliases;
    }

    /**
     * Other names that sources use.
     *
     */
    @JsonProperty("aliases")
    public void setAliases(List<java.lang.String> aliases) {
        this.aliases = aliases;
    }

    /**
     * How the text identifies the actor.
     * (Required)
     *
     */
    @JsonProperty("naming")
    public Naming getNaming() {
        return naming;
    }

    /**
     * How the text identifies the actor.
     * (Required)
     *
     */
    @JsonProperty("naming")
    public void setNaming(Naming naming) {
        this.naming = naming;
    }

    /**
     * The source that speaks of a described or anonymous actor.
     *
     */
    @JsonProperty("source_id")
    public java.lang.String getSourceId() {
        return sourceId;
    }

    /**
     * The source that speaks of a described or anonymous actor.
     *
     */
    @JsonProperty("source_id")
    public void setSourceId(java.lang.String sourceId) {
        this.sourceId = sourceId;
    }

    /**
     * The country that the source gives the actor, ISO 3166-1 alpha-3.
     *
     */
    @JsonProperty("country")
    public java.lang.String getCountry() {
        return country;
    }

    /**
     * The country that the source gives the actor, ISO 3166-1 alpha-3.
     *
     */
    @JsonProperty("country")
    public void setCountry(java.lang.String country) {
        this.country = country;
    }

    /**
     * The parts of society that the actor acts in.
     *
     */
    @JsonProperty("sectors")
    public List<Sector> getSectors() {
        return sectors;
    }

    /**
     * The parts of society that the actor acts in.
     *
     */
    @JsonProperty("sectors")
    public void setSectors(List<Sector> sectors) {
        this.sectors = sectors;
    }

    /**
     * The actor that this one turned out to be.
     *
     */
    @JsonProperty("same_as_id")
    public java.lang.String getSameAsId() {
        return sameAsId;
    }

    /**
     * The actor that this one turned out to be.
     *
     */
    @JsonProperty("same_as_id")
    public void setSameAsId(java.lang.String sameAsId) {
        this.sameAsId = sameAsId;
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
        sb.append(Actor.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
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
        sb.append("kind");
        sb.append('=');
        sb.append(((this.kind == null)?"<null>":this.kind));
        sb.append(',');
        sb.append("name");
        sb.append('=');
        sb.append(((this.name == null)?"<null>":this.name));
        sb.append(',');
        sb.append("names");
        sb.append('=');
        sb.append(((this.names == null)?"<null>":this.names));
        sb.append(',');
        sb.append("aliases");
        sb.append('=');
        sb.append(((this.aliases == null)?"<null>":this.aliases));
        sb.append(',');
        sb.append("naming");
        sb.append('=');
        sb.append(((this.naming == null)?"<null>":this.naming));
        sb.append(',');
        sb.append("sourceId");
        sb.append('=');
        sb.append(((this.sourceId == null)?"<null>":this.sourceId));
        sb.append(',');
        sb.append("country");
        sb.append('=');
        sb.append(((this.country == null)?"<null>":this.country));
        sb.append(',');
        sb.append("sectors");
        sb.append('=');
        sb.append(((this.sectors == null)?"<null>":this.sectors));
        sb.append(',');
        sb.append("sameAsId");
        sb.append('=');
        sb.append(((this.sameAsId == null)?"<null>":this.sameAsId));
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
        result = ((result* 31)+((this.sourceId == null)? 0 :this.sourceId.hashCode()));
        result = ((result* 31)+((this.note == null)? 0 :this.note.hashCode()));
        result = ((result* 31)+((this.country == null)? 0 :this.country.hashCode()));
        result = ((result* 31)+((this.sameAsId == null)? 0 :this.sameAsId.hashCode()));
        result = ((result* 31)+((this.sectors == null)? 0 :this.sectors.hashCode()));
        result = ((result* 31)+((this.aliases == null)? 0 :this.aliases.hashCode()));
        result = ((result* 31)+((this.kind == null)? 0 :this.kind.hashCode()));
        result = ((result* 31)+((this.xrefs == null)? 0 :this.xrefs.hashCode()));
        result = ((result* 31)+((this.extensions == null)? 0 :this.extensions.hashCode()));
        result = ((result* 31)+((this.names == null)? 0 :this.names.hashCode()));
        result = ((result* 31)+((this.naming == null)? 0 :this.naming.hashCode()));
        result = ((result* 31)+((this.name == null)? 0 :this.name.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Actor) == false) {
            return false;
        }
        Actor rhs = ((Actor) other);
        return ((((((((((((((this.sourceId == rhs.sourceId)||((this.sourceId!= null)&&this.sourceId.equals(rhs.sourceId)))&&((this.note == rhs.note)||((this.note!= null)&&this.note.equals(rhs.note))))&&((this.country == rhs.country)||((this.country!= null)&&this.country.equals(rhs.country))))&&((this.sameAsId == rhs.sameAsId)||((this.sameAsId!= null)&&this.sameAsId.equals(rhs.sameAsId))))&&((this.sectors == rhs.sectors)||((this.sectors!= null)&&this.sectors.equals(rhs.sectors))))&&((this.aliases == rhs.aliases)||((this.aliases!= null)&&this.aliases.equals(rhs.aliases))))&&((this.kind == rhs.kind)||((this.kind!= null)&&this.kind.equals(rhs.kind))))&&((this.xrefs == rhs.xrefs)||((this.xrefs!= null)&&this.xrefs.equals(rhs.xrefs))))&&((this.extensions == rhs.extensions)||((this.extensions!= null)&&this.extensions.equals(rhs.extensions))))&&((this.names == rhs.names)||((this.names!= null)&&this.names.equals(rhs.names))))&&((this.naming == rhs.naming)||((this.naming!= null)&&this.naming.equals(rhs.naming))))&&((this.name == rhs.name)||((this.name!= null)&&this.name.equals(rhs.name))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))));
    }

}
