// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Which side of a record is not known.
 *
 * - `occurrence`: whether it is so
 * - `type`: what kind of thing it is
 * - `time`: when
 * - `place`: where
 * - `actor`: who takes part
 * - `role`: in what part
 * - `count`: how many
 * - `purpose`: to what end
 * - `cause`: through what
 * - `identity`: whether it is the same as something else
 * - `attribute`: a quality of an actor
 * - `response`: how a party answers
 * - `consequence`: what follows from it
 * - `publisher`: who published a source
 * - `author`: who wrote a source
 * - `date`: when a source was published
 *
 */
public enum GapAspect {

    OCCURRENCE("occurrence"),
    TYPE("type"),
    TIME("time"),
    PLACE("place"),
    ACTOR("actor"),
    ROLE("role"),
    COUNT("count"),
    PURPOSE("purpose"),
    CAUSE("cause"),
    IDENTITY("identity"),
    ATTRIBUTE("attribute"),
    RESPONSE("response"),
    CONSEQUENCE("consequence"),
    PUBLISHER("publisher"),
    AUTHOR("author"),
    DATE("date");
    private final String value;
    private final static Map<String, GapAspect> CONSTANTS = new HashMap<String, GapAspect>();

    static {
        for (GapAspect c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    GapAspect(String value) {
        this.value = value;
    }

    @Override
    public String toString() {
        return this.value;
    }

    @JsonValue
    public String value() {
        return this.value;
    }

    @JsonCreator
    public static GapAspect fromValue(String value) {
        GapAspect constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
