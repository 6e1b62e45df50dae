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
 * One speech act: who says it, in what way, and what it claims.
 *
 * The narrate of a source is the root; every other statement is reported in another, so that a
 * chain of who reports whom ends in a document.
 *
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "note",
    "extensions",
    "act",
    "speaker_ids",
    "speakers_exhaustive",
    "on_behalf_of_id",
    "addressee_ids",
    "form",
    "stance",
    "channel",
    "utterance",
    "reported_in_id",
    "source_id",
    "about_id",
    "content",
    "quotes",
    "count",
    "time",
    "place_id",
    "claims",
    "evidence"
})
public class Statement {

    /**
     * The statement's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    @JsonPropertyDescription("The statement's id.")
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
     * What is done by saying it.
     * (Required)
     *
     */
    @JsonProperty("act")
    @JsonPropertyDescription("What is done by saying it.")
    private Act act;
    /**
     * Who says it; absent where the text names nobody.
     *
     */
    @JsonProperty("speaker_ids")
    @JsonPropertyDescription("Who says it; absent where the text names nobody.")
    private List<java.lang.String> speakerIds = new ArrayList<java.lang.String>();
    /**
     * False where there are further speakers ("among others"); absent means true.
     *
     */
    @JsonProperty("speakers_exhaustive")
    @JsonPropertyDescription("False where there are further speakers (\"among others\"); absent means true.")
    private Boolean speakersExhaustive;
    /**
     * The actor that the speaker speaks for.
     *
     */
    @JsonProperty("on_behalf_of_id")
    @JsonPropertyDescription("The actor that the speaker speaks for.")
    private java.lang.String onBehalfOfId;
    /**
     * Whom it is said to.
     *
     */
    @JsonProperty("addressee_ids")
    @JsonPropertyDescription("Whom it is said to.")
    private List<java.lang.String> addresseeIds = new ArrayList<java.lang.String>();
    /**
     * How its words are given; absent for a narrate only.
     *
     */
    @JsonProperty("form")
    @JsonPropertyDescription("How its words are given; absent for a narrate only.")
    private Form form;
    /**
     * How the narrator stands to it; absent for a narrate only.
     *
     */
    @JsonProperty("stance")
    @JsonPropertyDescription("How the narrator stands to it; absent for a narrate only.")
    private Stance stance;
    /**
     * Its medium.
     *
     */
    @JsonProperty("channel")
    @JsonPropertyDescription("Its medium.")
    private Channel channel;
    /**
     * A key that groups acts done in one breath.
     *
     */
    @JsonProperty("utterance")
    @JsonPropertyDescription("A key that groups acts done in one breath.")
    private java.lang.String utterance;
    /**
     * The statement that reports it; absent for a narrate only.
     *
     */
    @JsonProperty("reported_in_id")
    @JsonPropertyDescription("The statement that reports it; absent for a narrate only.")
    private java.lang.String reportedInId;
    /**
     * The document whose voice it is; for a narrate only.
     *
     */
    @JsonProperty("source_id")
    @JsonPropertyDescription("The document whose voice it is; for a narrate only.")
    private java.lang.String sourceId;
    /**
     * What it is about, where its content is not given.
     *
     */
    @JsonProperty("about_id")
    @JsonPropertyDescription("What it is about, where its content is not given.")
    private java.lang.String aboutId;
    /**
     * Whether the text gives what it says.
     * (Required)
     *
     */
    @JsonProperty("content")
    @JsonPropertyDescription("Whether the text gives what it says.")
    private Content content;
    /**
     * Its words, where they are given word for word.
     *
     */
    @JsonProperty("quotes")
    @JsonPropertyDescription("Its words, where they are given word for word.")
    private List<Quote> quotes = new ArrayList<Quote>();
    /**
     * How many times it was said.
     *
     */
    @JsonProperty("count")
    @JsonPropertyDescription("How many times it was said.")
    private Count count;
    /**
     * When it was said.
     *
     */
    @JsonProperty("time")
    @JsonPropertyDescription("When it was said.")
    private When time;
    /**
     * Where it was said.
     *
     */
    @JsonProperty("place_id")
    @JsonPropertyDescription("Where it was said.")
    private java.lang.String placeId;
    /**
     * What it commits its speaker to.
     *
     */
    @JsonProperty("claims")
    @JsonPropertyDescription("What it commits its speaker to.")
    private List<Claim> claims = new ArrayList<Claim>();
    /**
     * Where the text reports it; required but for a narrate.
     *
     */
    @JsonProperty("evidence")
    @JsonPropertyDescription("Where the text reports it; required but for a narrate.")
    private List<Evidence> evidence = new ArrayList<Evidence>();

    /**
     * No args constructor for use in serialization
     *
     */
    public Statement() {
    }

    /**
     *
     * @param act
     *     What is done by saying it.
     * @param id
     *     The statement's id.
     * @param content
     *     Whether the text gives what it says.
     */
    @ConstructorProperties({
        "id",
        "act",
        "content"
    })
    public Statement(java.lang.String id, Act act, Content content) {
        super();
        this.id = id;
        this.act = act;
        this.content = content;
    }

    /**
     * The statement's id.
     * (Required)
     *
     */
    @JsonProperty("id")
    public java.lang.String getId() {
        return id;
    }

    /**
     * The statement's id.
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
     * What is done by saying it.
     * (Required)
     *
     */
    @JsonProperty("act")
    public Act getAct() {
        return act;
    }

    /**
     * What is done by saying it.
     * (Required)
     *
     */
    @JsonProperty("act")
    public void setAct(Act act) {
        this.act = act;
    }

    /**
     * Who says it; absent where the text names nobody.
     *
     */
    @JsonProperty("speaker_ids")
    public List<java.lang.String> getSpeakerIds() {
        return speakerIds;
    }

    /**
     * Who says it; absent where the text names nobody.
     *
     */
    @JsonProperty("speaker_ids")
    public void setSpeakerIds(List<java.lang.String> speakerIds) {
        this.speakerIds = speakerIds;
    }

    /**
     * False where there are further speakers ("among others"); absent means true.
     *
     */
    @JsonProperty("speakers_exhaustive")
    public Boolean getSpeakersExhaustive() {
        return speakersExhaustive;
    }

    /**
     * False where there are further speakers ("among others"); absent means true.
     *
     */
    @JsonProperty("speakers_exhaustive")
    public void setSpeakersExhaustive(Boolean speakersExhaustive) {
        this.speakersExhaustive = speakersExhaustive;
    }

    /**
     * The actor that the speaker speaks for.
     *
     */
    @JsonProperty("on_behalf_of_id")
    public java.lang.String getOnBehalfOfId() {
        return onBehalfOfId;
    }

    /**
     * The actor that the speaker speaks for.
     *
     */
    @JsonProperty("on_behalf_of_id")
    public void setOnBehalfOfId(java.lang.String onBehalfOfId) {
        this.onBehalfOfId = onBehalfOfId;
    }

    /**
     * Whom it is said to.
     *
     */
    @JsonProperty("addressee_ids")
    public List<java.lang.String> getAddresseeIds() {
        return addresseeIds;
    }

    /**
     * Whom it is said to.
     *
     */
    @JsonProperty("addressee_ids")
    public void setAddresseeIds(List<java.lang.String> addresseeIds) {
        this.addresseeIds = addresseeIds;
    }

    /**
     * How its words are given; absent for a narrate only.
     *
     */
    @JsonProperty("form")
    public Form getForm() {
        return form;
    }

    /**
     * How its words are given; absent for a narrate only.
     *
     */
    @JsonProperty("form")
    public void setForm(Form form) {
        this.form = form;
    }

    /**
     * How the narrator stands to it; absent for a narrate only.
     *
     */
    @JsonProperty("stance")
    public Stance getStance() {
        return stance;
    }

    /**
     * How the narrator stands to it; absent for a narrate only.
     *
     */
    @JsonProperty("stance")
    public void setStance(Stance stance) {
        this.stance = stance;
    }

    /**
     * Its medium.
     *
     */
    @JsonProperty("channel")
    public Channel getChannel() {
        return channel;
    }

    /**
     * Its medium.
     *
     */
    @JsonProperty("channel")
    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    /**
     * A key that groups acts done in one breath.
     *
     */
    @JsonProperty("utterance")
    public java.lang.String getUtterance() {
        return utterance;
    }

    /**
     * A key that groups acts done in one breath.
     *
     */
    @JsonProperty("utterance")
    public void setUtterance(java.lang.String utterance) {
        this.utterance = utterance;
    }

    /**
     * The statement that reports it; absent for a narrate only.
     *
     */
    @JsonProperty("reported_in_id")
    public java.lang.String getReportedInId() {
        return reportedInId;
    }

    /**
     * The statement that reports it; absent for a narrate only.
     *
     */
    @JsonProperty("reported_in_id")
    public void setReportedInId(java.lang.String reportedInId) {
        this.reportedInId = reportedInId;
    }

    /**
     * The document whose voice it is; for a narrate only.
     *
     */
    @JsonProperty("source_id")
    public java.lang.String getSourceId() {
        return sourceId;
    }

    /**
     * The document whose voice it is; for a narrate only.
     *
     */
    @JsonProperty("source_id")
    public void setSourceId(java.lang.String sourceId) {
        this.sourceId = sourceId;
    }

    /**
     * What it is about, where its content is not given.
     *
     */
    @JsonProperty("about_id")
    public java.lang.String getAboutId() {
        return aboutId;
    }

    /**
     * What it is about, where its content is not given.
     *
     */
    @JsonProperty("about_id")
    public void setAboutId(java.lang.String aboutId) {
        this.aboutId = aboutId;
    }

    /**
     * Whether the text gives what it says.
     * (Required)
     *
     */
    @JsonProperty("content")
    public Content getContent() {
        return content;
    }

    /**
     * Whether the text gives what it says.
     * (Required)
     *
     */
    @JsonProperty("content")
    public void setContent(Content content) {
        this.content = content;
    }

    /**
     * Its words, where they are given word for word.
     *
     */
    @JsonProperty("quotes")
    public List<Quote> getQuotes() {
        return quotes;
    }

    /**
     * Its words, where they are given word for word.
     *
     */
    @JsonProperty("quotes")
    public void setQuotes(List<Quote> quotes) {
        this.quotes = quotes;
    }

    /**
     * How many times it was said.
     *
     */
    @JsonProperty("count")
    public Count getCount() {
        return count;
    }

    /**
     * How many times it was said.
     *
     */
    @JsonProperty("count")
    public void setCount(Count count) {
        this.count = count;
    }

    /**
     * When it was said.
     *
     */
    @JsonProperty("time")
    public When getTime() {
        return time;
    }

    /**
     * When it was said.
     *
     */
    @JsonProperty("time")
    public void setTime(When time) {
        this.time = time;
    }

    /**
     * Where it was said.
     *
     */
    @JsonProperty("place_id")
    public java.lang.String getPlaceId() {
        return placeId;
    }

    /**
     * Where it was said.
     *
     */
    @JsonProperty("place_id")
    public void setPlaceId(java.lang.String placeId) {
        this.placeId = placeId;
    }

    /**
     * What it commits its speaker to.
     *
     */
    @JsonProperty("claims")
    public List<Claim> getClaims() {
        return claims;
    }

    /**
     * What it commits its speaker to.
     *
     */
    @JsonProperty("claims")
    public void setClaims(List<Claim> claims) {
        this.claims = claims;
    }

    /**
     * Where the text reports it; required but for a narrate.
     *
     */
    @JsonProperty("evidence")
    public List<Evidence> getEvidence() {
        return evidence;
    }

    /**
     * Where the text reports it; required but for a narrate.
     *
     */
    @JsonProperty("evidence")
    public void setEvidence(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    @Override
    public java.lang.String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(Statement.class.getName()).append('@').append(Integer.toHexString(System.identityHashCode(this))).append('[');
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
        sb.append("act");
        sb.append('=');
        sb.append(((this.act == null)?"<null>":this.act));
        sb.append(',');
        sb.append("speakerIds");
        sb.append('=');
        sb.append(((this.speakerIds == null)?"<null>":this.speakerIds));
        sb.append(',');
        sb.append("speakersExhaustive");
        sb.append('=');
        sb.append(((this.speakersExhaustive == null)?"<null>":this.speakersExhaustive));
        sb.append(',');
        sb.append("onBehalfOfId");
        sb.append('=');
        sb.append(((this.onBehalfOfId == null)?"<null>":this.onBehalfOfId));
        sb.append(',');
        sb.append("addresseeIds");
        sb.append('=');
        sb.append(((this.addresseeIds == null)?"<null>":this.addresseeIds));
        sb.append(',');
        sb.append("form");
        sb.append('=');
        sb.append(((this.form == null)?"<null>":this.form));
        sb.append(',');
        sb.append("stance");
        sb.append('=');
        sb.append(((this.stance == null)?"<null>":this.stance));
        sb.append(',');
        sb.append("channel");
        sb.append('=');
        sb.append(((this.channel == null)?"<null>":this.channel));
        sb.append(',');
        sb.append("utterance");
        sb.append('=');
        sb.append(((this.utterance == null)?"<null>":this.utterance));
        sb.append(',');
        sb.append("reportedInId");
        sb.append('=');
        sb.append(((this.reportedInId == null)?"<null>":this.reportedInId));
        sb.append(',');
        sb.append("sourceId");
        sb.append('=');
        sb.append(((this.sourceId == null)?"<null>":this.sourceId));
        sb.append(',');
        sb.append("aboutId");
        sb.append('=');
        sb.append(((this.aboutId == null)?"<null>":this.aboutId));
        sb.append(',');
        sb.append("content");
        sb.append('=');
        sb.append(((this.content == null)?"<null>":this.content));
        sb.append(',');
        sb.append("quotes");
        sb.append('=');
        sb.append(((this.quotes == null)?"<null>":this.quotes));
        sb.append(',');
        sb.append("count");
        sb.append('=');
        sb.append(((this.count == null)?"<null>":this.count));
        sb.append(',');
        sb.append("time");
        sb.append('=');
        sb.append(((this.time == null)?"<null>":this.time));
        sb.append(',');
        sb.append("placeId");
        sb.append('=');
        sb.append(((this.placeId == null)?"<null>":this.placeId));
        sb.append(',');
        sb.append("claims");
        sb.append('=');
        sb.append(((this.claims == null)?"<null>":this.claims));
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
        result = ((result* 31)+((this.sourceId == null)? 0 :this.sourceId.hashCode()));
        result = ((result* 31)+((this.note == null)? 0 :this.note.hashCode()));
        result = ((result* 31)+((this.aboutId == null)? 0 :this.aboutId.hashCode()));
        result = ((result* 31)+((this.evidence == null)? 0 :this.evidence.hashCode()));
        result = ((result* 31)+((this.speakerIds == null)? 0 :this.speakerIds.hashCode()));
        result = ((result* 31)+((this.channel == null)? 0 :this.channel.hashCode()));
        result = ((result* 31)+((this.count == null)? 0 :this.count.hashCode()));
        result = ((result* 31)+((this.placeId == null)? 0 :this.placeId.hashCode()));
        result = ((result* 31)+((this.reportedInId == null)? 0 :this.reportedInId.hashCode()));
        result = ((result* 31)+((this.addresseeIds == null)? 0 :this.addresseeIds.hashCode()));
        result = ((result* 31)+((this.speakersExhaustive == null)? 0 :this.speakersExhaustive.hashCode()));
        result = ((result* 31)+((this.content == null)? 0 :this.content.hashCode()));
        result = ((result* 31)+((this.quotes == null)? 0 :this.quotes.hashCode()));
        result = ((result* 31)+((this.extensions == null)? 0 :this.extensions.hashCode()));
        result = ((result* 31)+((this.act == null)? 0 :this.act.hashCode()));
        result = ((result* 31)+((this.form == null)? 0 :this.form.hashCode()));
        result = ((result* 31)+((this.onBehalfOfId == null)? 0 :this.onBehalfOfId.hashCode()));
        result = ((result* 31)+((this.claims == null)? 0 :this.claims.hashCode()));
        result = ((result* 31)+((this.id == null)? 0 :this.id.hashCode()));
        result = ((result* 31)+((this.time == null)? 0 :this.time.hashCode()));
        result = ((result* 31)+((this.stance == null)? 0 :this.stance.hashCode()));
        result = ((result* 31)+((this.utterance == null)? 0 :this.utterance.hashCode()));
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if ((other instanceof Statement) == false) {
            return false;
        }
        Statement rhs = ((Statement) other);
        return (((((((((((((((((((((((this.sourceId == rhs.sourceId)||((this.sourceId!= null)&&this.sourceId.equals(rhs.sourceId)))&&((this.note == rhs.note)||((this.note!= null)&&this.note.equals(rhs.note))))&&((this.aboutId == rhs.aboutId)||((this.aboutId!= null)&&this.aboutId.equals(rhs.aboutId))))&&((this.evidence == rhs.evidence)||((this.evidence!= null)&&this.evidence.equals(rhs.evidence))))&&((this.speakerIds == rhs.speakerIds)||((this.speakerIds!= null)&&this.speakerIds.equals(rhs.speakerIds))))&&((this.channel == rhs.channel)||((this.channel!= null)&&this.channel.equals(rhs.channel))))&&((this.count == rhs.count)||((this.count!= null)&&this.count.equals(rhs.count))))&&((this.placeId == rhs.placeId)||((this.placeId!= null)&&this.placeId.equals(rhs.placeId))))&&((this.reportedInId == rhs.reportedInId)||((this.reportedInId!= null)&&this.reportedInId.equals(rhs.reportedInId))))&&((this.addresseeIds == rhs.addresseeIds)||((this.addresseeIds!= null)&&this.addresseeIds.equals(rhs.addresseeIds))))&&((this.speakersExhaustive == rhs.speakersExhaustive)||((this.speakersExhaustive!= null)&&this.speakersExhaustive.equals(rhs.speakersExhaustive))))&&((this.content == rhs.content)||((this.content!= null)&&this.content.equals(rhs.content))))&&((this.quotes == rhs.quotes)||((this.quotes!= null)&&this.quotes.equals(rhs.quotes))))&&((this.extensions == rhs.extensions)||((this.extensions!= null)&&this.extensions.equals(rhs.extensions))))&&((this.act == rhs.act)||((this.act!= null)&&this.act.equals(rhs.act))))&&((this.form == rhs.form)||((this.form!= null)&&this.form.equals(rhs.form))))&&((this.onBehalfOfId == rhs.onBehalfOfId)||((this.onBehalfOfId!= null)&&this.onBehalfOfId.equals(rhs.onBehalfOfId))))&&((this.claims == rhs.claims)||((this.claims!= null)&&this.claims.equals(rhs.claims))))&&((this.id == rhs.id)||((this.id!= null)&&this.id.equals(rhs.id))))&&((this.time == rhs.time)||((this.time!= null)&&this.time.equals(rhs.time))))&&((this.stance == rhs.stance)||((this.stance!= null)&&this.stance.equals(rhs.stance))))&&((this.utterance == rhs.utterance)||((this.utterance!= null)&&this.utterance.equals(rhs.utterance))));
    }

}
