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
 * A proposition that something happens, goes on or holds.
 *
 * It says nothing about truth: claims do. One event can be demanded by one actor, denied by a
 * second and foretold by a third.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "note",
    "extensions",
    "kind",
    "category",
    "modes",
    "contexts",
    "time",
    "place_id",
    "from_place_id",
    "to_place_id",
    "count",
    "summary",
    "participations",
    "evidence"
})
public class Event {

    /**
     * The event's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The event's id.")
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
     * Whether it is an action, a process or a state.
     * (Required)
     *
     */
    @JsonProperty("kind")
    @JsonPropertyDescription("Whether it is an action, a process or a state.")
    private EventKind kind;
    /**
     * What happens.
     * (Required)
     *
     */
    @JsonProperty("category")
    @JsonPropertyDescription("What happens.")
    private Category category;
    /**
     * In what way, from the modes of the category.
     *
     */
    @JsonProperty("modes")
    @JsonPropertyDescription("In what way, from the modes of the category.")
    private List<Mode> modes = new ArrayList<Mode>();
    /**
     * What it is about.
     *
     */
    @JsonProperty("contexts")
    @JsonPropertyDescription("What it is about.")
    private List<Context> contexts = new ArrayList<Context>();
    /**
     * When it happens.
     *
     */
    @JsonProperty("time")
    @JsonPropertyDescription("When it happens.")
    private When time;
    /**
     * Where it happens.
     *
     */
    @JsonProperty("place_id")
    @JsonPropertyDescription("Where it happens.")
    private java.lang.String placeId;
    /**
     * Where a movement starts.
     *
     */
    @JsonProperty("from_place_id")
    @JsonPropertyDescription("Where a movement starts.")
    private java.lang.String fromPlaceId;
    /**
     * Where a movement ends.
     *
     */
    @JsonProperty("to_place_id")
    @JsonPropertyDescription("Where a movement ends.")
    private java.lang.String toPlaceId;
    /**
     * How many times it happens.
     *
     */
    @JsonProperty("count")
    @JsonPropertyDescription("How many times it happens.")
    private Count count;
    /**
     * The event in one line, in the coder's words.
     * (Required)
     *
     */
    @JsonProperty("summary")
    @JsonPropertyDescription("The event in one line, in the coder's words.")
    private java.lang.String summary;
    /**
     * Who has a part in it.
     *
     */
    @JsonProperty("participations")
    @JsonPropertyDescription("Who has a part in it.")
    private List<Participation> participations = new ArrayList<Participation>();
    /**
     * Where the text speaks of it.
     * (Required)
     *
     */
    @JsonProperty("evidence")
    @JsonPropertyDescription("Where the text speaks of it.")
    private List<Evidence> evidence = new ArrayList<Evidence>();

    /**
     * No args constructor for use in serialization
     *
     */
    public Event() {
    }

    /**
     *
     * @param summary
     *     The event in one line, in the coder's words.
     * @param evidence
     *     Where the text speaks of it.
     * @param kind
     *     Whether it is an action, a process or a state.
     * @param id
     *     The event's id.
     * @param category
     *     What happens.
     */
    @ConstructorProperties({
        "id",
        "kind",
        "category",
        "summary",
        "evidence"
    })
    public Event(java.lang.String id, EventKind kind, Category category, java.lang.String summary, List<Evidence> evidence) {
        super();
        this.id = id;
        this.kind = kind;
        this.category = category;
        this.summary = summary;
        this.evidence = evidence;
    }

    /**
     * The event's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    public java.lang.String getId() {
        return id;
    }

    /**
     * The event's id.
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
     * Whether it is an action, a process or a state.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public EventKind getKind() {
        return kind;
    }

    /**
     * Whether it is an action, a process or a state.
     * (Required)
     *
     */
    @JsonProperty("kind")
    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    /**
     * What happens.
     * (Required)
     *
     */
    @JsonProperty("category")
    public Category getCategory() {
        return category;
    }

    /**
     * What happens.
     * (Required)
     *
     */
    @JsonProperty("category")
    public void setCategory(Category category) {
        this.category = category;
    }

    /**
     * In what way, from the modes of the category.
     *
     */
    @JsonProperty("modes")
    public List<Mode> getModes() {
        return modes;
    }

    /**
     * In what way, from the modes of the category.
     *
     */
    @JsonProperty("modes")
    public void setModes(List<Mode> modes) {
        this.modes = modes;
    }

    /**
     * What it is about.
     *
     */
    @JsonProperty("contexts")
    public List<Context> getContexts() {
        return contexts;
    }

    /**
     * What it is about.
     *
     */
    @JsonProperty("contexts")
    public void setContexts(List<Context> contexts) {
        this.contexts = contexts;
    }

    /**
     * When it happens.
     *
     */
    @JsonProperty("time")
    public When getTime() {
        return time;
    }

    /**
     * When it happens.
     *
     */
    @JsonProperty("time")
    public void setTime(When time) {
        this.time = time;
    }

    /**
     * Where it happens.
     *
     */
    @JsonProperty("place_id")
    public java.lang.String getPlaceId() {
        return placeId;
    }

    /**
     * Where it happens.
     *
     */
    @JsonProperty("place_id")
    public void setPlaceId(java.lang.String placeId) {
        this.placeId = placeId;
    }

    /**
     * Where a movement starts.
     *
     */
    @JsonProperty("from_place_id")
    public java.lang.String getFromPlaceId() {
        return fromPlaceId;
    }

    /**
     * Where a movement starts.
     *
     */
    @JsonProperty("from_place_id")
    public void setFromPlaceId(java.lang.String fromPlaceId) {
        this.fromPlaceId = fromPlaceId;
    }

    /**
     * Where a movement ends.
     *
     */
    @JsonProperty("to_place_id")
    public java.lang.String getToPlaceId() {
        return toPlaceId;
    }

    /**
     * Where a movement ends.
     *
     */
    @JsonProperty("to_place_id")
    public void setToPlaceId(java.lang.String toPlaceId) {
        this.toPlaceId = toPlaceId;
    }

    /**
     * How many times it happens.
     *
     */
    @JsonProperty("count")
    public Count getCount() {
        return count;
    }

    /**
     * How many times it happens.
     *
     */
    @JsonProperty("count")
    public void setCount(Count count) {
        this.count = count;
    }

    /**
     * The event in one line, in the coder's words.
     * (Required)
     *
     */
    @JsonProperty("summary")
    public java.lang.String getSummary() {
        return summary;
    }

    /**
     * The event in one line, in the coder's words.
     * (Required)
     *
     */
    @JsonProperty("summary")
    public void setSummary(java.lang.String summary) {
        this.summary = summary;
    }

    /**
     * Who has a part in it.
     *
     */
    @JsonProperty("participations")
    public List<Participation> getParticipations() {
        return participations;
    }

    /**
     * Who has a part in it.
     *
     */
    @JsonProperty("participations")
    public void setParticipations(List<Participation> participations) {
        this.participations = participations;
    }

    /**
     * Where the text speaks of it.
     * (Required)
     *
     */
    @JsonProperty("evidence")
    public List<Evidence> getEvidence() {
        return evidence;
    }

    /**
     * Where the text speaks of it.
     * (Required)
     *
     */
    @JsonProperty("evidence")
    public void setEvidence(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    @Override
    public java.lang.String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Event.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
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
        sb.append("category");
        sb.append('=');
        sb.append(((this.category == null)?"<null>":this.category));
        sb.append(',');
        sb.append("modes");
        sb.append('=');
        sb.append(((this.modes == null)?"<null>":this.modes));
        sb.append(',');
        sb.append("contexts");
        sb.append('=');
        sb.append(((this.contexts == null)?"<null>":this.contexts));
        sb.append(',');
        sb.append("time");
        sb.append('=');
        sb.append(((this.time == null)?"<null>":this.time));
        sb.append(',');
        sb.append("placeId");
        sb.append('=');
        sb.append(((this.placeId == null)?"<null>":this.placeId));
        sb.append(',');
        sb.append("fromPlaceId");
        sb.append('=');
        sb.append(((this.fromPlaceId == null)?"<null>":this.fromPlaceId));
        sb.append(',');
        sb.append("toPlaceId");
        sb.append('=');
        sb.append(((this.toPlaceId == null)?"<null>":this.toPlaceId));
        sb.append(',');
        sb.append("count");
        sb.append('=');
        sb.append(((this.count == null)?"<null>":this.count));
        sb.append(',');
        sb.append("summary");
        sb.append('=');
        sb.append(((this.summary == null)?"<null>":this.summary));
        sb.append(',');
        sb.append("participations");
        sb.append('=');
        sb.append(((this.participations == null)?"<null>":this.participations));
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
        result = ((result* 31)+((this.summary == null)? 0 :this.summary.hashCode()));
        result = ((result* 31)+((this.note == null)? 0 :this.note.hashCode()));
        result = ((result* 31)+((this.participations == null)? 0 :this.participations.hashCode()));
        result = ((result* 31)+((this.modes == null)? 0 :this.modes.hashCode()));
        result = ((result* 31)+((this.evidence == null)? 0 :this.evidence.hashCode()));
        result = ((result* 31)+((this.kind == null)? 0 :this.kind.hashCode()));
        result = ((result* 31)+((this.placeId == null)? 0 :this.placeId.hashCode()));
        result = ((result* 31)+((this.count == null)? 0 :this.count.hashCode()));
        result = ((result* 31)+((this.contexts == null)? 0 :this.contexts.hashCode()));
        result = ((result* 31)+((this.toPlaceId == null)? 0 :this.toPlaceId.hashCode()));
        result = ((result* 31)+((this.extensions == null)? 0 :this.extensions.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        result = ((result* 31)+((this.time == null)? 0 :this.time.hashCode()));
        result = ((result* 31)+((this.fromPlaceId == null)? 0 :this.fromPlaceId.hashCode()));
        result = ((result* 31)+((this.category == null)? 0 :this.category.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Event) == false) {
            return false;
        }
        Event rhs = ((Event) other);
        return ((((((((((((((((this.summary == rhs.summary)||((this.summary!= null)&&this.summary.equals(rhs.summary)))&&((this.note == rhs.note)||((this.note!= null)&&this.note.equals(rhs.note))))&&((this.participations == rhs.participations)||((this.participations!= null)&&this.participations.equals(rhs.participations))))&&((this.modes == rhs.modes)||((this.modes!= null)&&this.modes.equals(rhs.modes))))&&((this.evidence == rhs.evidence)||((this.evidence!= null)&&this.evidence.equals(rhs.evidence))))&&((this.kind == rhs.kind)||((this.kind!= null)&&this.kind.equals(rhs.kind))))&&((this.placeId == rhs.placeId)||((this.placeId!= null)&&this.placeId.equals(rhs.placeId))))&&((this.count == rhs.count)||((this.count!= null)&&this.count.equals(rhs.count))))&&((this.contexts == rhs.contexts)||((this.contexts!= null)&&this.contexts.equals(rhs.contexts))))&&((this.toPlaceId == rhs.toPlaceId)||((this.toPlaceId!= null)&&this.toPlaceId.equals(rhs.toPlaceId))))&&((this.extensions == rhs.extensions)||((this.extensions!= null)&&this.extensions.equals(rhs.extensions))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))))&&((this.time == rhs.time)||((this.time!= null)&&this.time.equals(rhs.time))))&&((this.fromPlaceId == rhs.fromPlaceId)||((this.fromPlaceId!= null)&&this.fromPlaceId.equals(rhs.fromPlaceId))))&&((this.category == rhs.category)||((this.category!= null)&&this.category.equals(rhs.category))));
    }

}
