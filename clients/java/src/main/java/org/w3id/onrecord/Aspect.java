// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Which side of its target a claim is about.
 *
 * - `occurrence`: that it is so, happens, holds
 * - `type`: what kind of thing it is
 * - `time`: when
 * - `place`: where
 * - `actor`: who takes part
 * - `role`: in what part
 * - `count`: how many
 * - `purpose`: to what end
 * - `cause`: through what
 * - `identity`: that it is the same as something else
 * - `attribute`: a quality of an actor
 *
 */
public enum Aspect {

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
    ATTRIBUTE("attribute");
    private final String value;
    private final static Map<String, Aspect> CONSTANTS = new HashMap<String, Aspect>();

    static {
        for (Aspect c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Aspect(String value) {
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
    public static Aspect fromValue(String value) {
        Aspect constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
