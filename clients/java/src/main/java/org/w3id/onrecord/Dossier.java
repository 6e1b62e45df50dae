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
 * A document of the dataset: lists of records, each absent when empty.
 *
 * The dataset is the union of all its dossiers. Ids are global and references resolve across
 * documents.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "$schema",
    "schema_version",
    "sources",
    "actors",
    "affiliations",
    "places",
    "events",
    "relations",
    "statements",
    "gaps"
})
public class Dossier {

    /**
     * The address of this schema, so that editors validate and complete the document.
     *
     */
    @JsonProperty("$schema")
    @JsonPropertyDescription("The address of this schema, so that editors validate and complete the document.")
    private String $schema;
    /**
     * The version of the schema that the document is written for.
     * (Required)
     *
     */
    @JsonProperty("schema_version")
    @JsonPropertyDescription("The version of the schema that the document is written for.")
    private String schemaVersion;
    /**
     * What was encoded.
     *
     */
    @JsonProperty("sources")
    @JsonPropertyDescription("What was encoded.")
    private List<Source> sources = new ArrayList<Source>();
    /**
     * Who acts and speaks.
     *
     */
    @JsonProperty("actors")
    @JsonPropertyDescription("Who acts and speaks.")
    private List<Actor> actors = new ArrayList<Actor>();
    /**
     * How actors belong together.
     *
     */
    @JsonProperty("affiliations")
    @JsonPropertyDescription("How actors belong together.")
    private List<Affiliation> affiliations = new ArrayList<Affiliation>();
    /**
     * Where.
     *
     */
    @JsonProperty("places")
    @JsonPropertyDescription("Where.")
    private List<Place> places = new ArrayList<Place>();
    /**
     * What happens, or is said to.
     *
     */
    @JsonProperty("events")
    @JsonPropertyDescription("What happens, or is said to.")
    private List<Event> events = new ArrayList<Event>();
    /**
     * How events and statements bear on each other.
     *
     */
    @JsonProperty("relations")
    @JsonPropertyDescription("How events and statements bear on each other.")
    private List<Relation> relations = new ArrayList<Relation>();
    /**
     * Who says what.
     *
     */
    @JsonProperty("statements")
    @JsonPropertyDescription("Who says what.")
    private List<Statement> statements = new ArrayList<Statement>();
    /**
     * What is not known, not said, not answered.
     *
     */
    @JsonProperty("gaps")
    @JsonPropertyDescription("What is not known, not said, not answered.")
    private List<Gap> gaps = new ArrayList<Gap>();

    /**
     * No args constructor for use in serialization
     *
     */
    public Dossier() {
    }

    /**
     *
     * @param schemaVersion
     *     The version of the schema that the document is written for.
     */
    @ConstructorProperties({
        "schemaVersion"
    })
    public Dossier(String schemaVersion) {
        super();
        this.schemaVersion = schemaVersion;
    }

    /**
     * The address of this schema, so that editors validate and complete the document.
     *
     */
    @JsonProperty("$schema")
    public String get$schema() {
        return $schema;
    }

    /**
     * The address of this schema, so that editors validate and complete the document.
     *
     */
    @JsonProperty("$schema")
    public void set$schema(String $schema) {
        this.$schema = $schema;
    }

    /**
     * The version of the schema that the document is written for.
     * (Required)
     *
     */
    @JsonProperty("schema_version")
    public String getSchemaVersion() {
        return schemaVersion;
    }

    /**
     * The version of the schema that the document is written for.
     * (Required)
     *
     */
    @JsonProperty("schema_version")
    public void setSchemaVersion(String schemaVersion) {
        this.schemaVersion = schemaVersion;
    }

    /**
     * What was encoded.
     *
     */
    @JsonProperty("sources")
    public List<Source> getSources() {
        return sources;
    }

    /**
     * What was encoded.
     *
     */
    @JsonProperty("sources")
    public void setSources(List<Source> sources) {
        this.sources = sources;
    }

    /**
     * Who acts and speaks.
     *
     */
    @JsonProperty("actors")
    public List<Actor> getActors() {
        return actors;
    }

    /**
     * Who acts and speaks.
     *
     */
    @JsonProperty("actors")
    public void setActors(List<Actor> actors) {
        this.actors = actors;
    }

    /**
     * How actors belong together.
     *
     */
    @JsonProperty("affiliations")
    public List<Affiliation> getAffiliations() {
        return affiliations;
    }

    /**
     * How actors belong together.
     *
     */
    @JsonProperty("affiliations")
    public void setAffiliations(List<Affiliation> affiliations) {
        this.affiliations = affiliations;
    }

    /**
     * Where.
     *
     */
    @JsonProperty("places")
    public List<Place> getPlaces() {
        return places;
    }

    /**
     * Where.
     *
     */
    @JsonProperty("places")
    public void setPlaces(List<Place> places) {
        this.places = places;
    }

    /**
     * What happens, or is said to.
     *
     */
    @JsonProperty("events")
    public List<Event> getEvents() {
        return events;
    }

    /**
     * What happens, or is said to.
     *
     */
    @JsonProperty("events")
    public void setEvents(List<Event> events) {
        this.events = events;
    }

    /**
     * How events and statements bear on each other.
     *
     */
    @JsonProperty("relations")
    public List<Relation> getRelations() {
        return relations;
    }

    /**
     * How events and statements bear on each other.
     *
     */
    @JsonProperty("relations")
    public void setRelations(List<Relation> relations) {
        this.relations = relations;
    }

    /**
     * Who says what.
     *
     */
    @JsonProperty("statements")
    public List<Statement> getStatements() {
        return statements;
    }

    /**
     * Who says what.
     *
     */
    @JsonProperty("statements")
    public void setStatements(List<Statement> statements) {
        this.statements = statements;
    }

    /**
     * What is not known, not said, not answered.
     *
     */
    @JsonProperty("gaps")
    public List<Gap> getGaps() {
        return gaps;
    }

    /**
     * What is not known, not said, not answered.
     *
     */
    @JsonProperty("gaps")
    public void setGaps(List<Gap> gaps) {
        this.gaps = gaps;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Dossier.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
        sb.append("$schema");
        sb.append('=');
        sb.append(((this.$schema == null)?"<null>":this.$schema));
        sb.append(',');
        sb.append("schemaVersion");
        sb.append('=');
        sb.append(((this.schemaVersion == null)?"<null>":this.schemaVersion));
        sb.append(',');
        sb.append("sources");
        sb.append('=');
        sb.append(((this.sources == null)?"<null>":this.sources));
        sb.append(',');
        sb.append("actors");
        sb.append('=');
        sb.append(((this.actors == null)?"<null>":this.actors));
        sb.append(',');
        sb.append("affiliations");
        sb.append('=');
        sb.append(((this.affiliations == null)?"<null>":this.affiliations));
        sb.append(',');
        sb.append("places");
        sb.append('=');
        sb.append(((this.places == null)?"<null>":this.places));
        sb.append(',');
        sb.append("events");
        sb.append('=');
        sb.append(((this.events == null)?"<null>":this.events));
        sb.append(',');
        sb.append("relations");
        sb.append('=');
        sb.append(((this.relations == null)?"<null>":this.relations));
        sb.append(',');
        sb.append("statements");
        sb.append('=');
        sb.append(((this.statements == null)?"<null>":this.statements));
        sb.append(',');
        sb.append("gaps");
        sb.append('=');
        sb.append(((this.gaps == null)?"<null>":this.gaps));
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
        result = ((result* 31)+((this.actors == null)? 0 :this.actors.hashCode()));
        result = ((result* 31)+((this.places == null)? 0 :this.places.hashCode()));
        result = ((result* 31)+((this.schemaVersion == null)? 0 :this.schemaVersion.hashCode()));
        result = ((result* 31)+((this.$schema == null)? 0 :this.$schema.hashCode()));
        result = ((result* 31)+((this.sources == null)? 0 :this.sources.hashCode()));
        result = ((result* 31)+((this.affiliations == null)? 0 :this.affiliations.hashCode()));
        result = ((result* 31)+((this.statements == null)? 0 :this.statements.hashCode()));
        result = ((result* 31)+((this.relations == null)? 0 :this.relations.hashCode()));
        result = ((result* 31)+((this.gaps == null)? 0 :this.gaps.hashCode()));
        result = ((result* 31)+((this.events == null)? 0 :this.events.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Dossier) == false) {
            return false;
        }
        Dossier rhs = ((Dossier) other);
        return (((((((((((this.actors == rhs.actors)||((this.actors!= null)&&this.actors.equals(rhs.actors)))&&((this.places == rhs.places)||((this.places!= null)&&this.places.equals(rhs.places))))&&((this.schemaVersion == rhs.schemaVersion)||((this.schemaVersion!= null)&&this.schemaVersion.equals(rhs.schemaVersion))))&&((this.$schema == rhs.$schema)||((this.$schema!= null)&&this.$schema.equals(rhs.$schema))))&&((this.sources == rhs.sources)||((this.sources!= null)&&this.sources.equals(rhs.sources))))&&((this.affiliations == rhs.affiliations)||((this.affiliations!= null)&&this.affiliations.equals(rhs.affiliations))))&&((this.statements == rhs.statements)||((this.statements!= null)&&this.statements.equals(rhs.statements))))&&((this.relations == rhs.relations)||((this.relations!= null)&&this.relations.equals(rhs.relations))))&&((this.gaps == rhs.gaps)||((this.gaps!= null)&&this.gaps.equals(rhs.gaps))))&&((this.events == rhs.events)||((this.events!= null)&&this.events.equals(rhs.events))));
    }

}
