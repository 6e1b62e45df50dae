// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * How the narrator stands to what is said.
 *
 * - `neutral`: reports it: said, stated
 * - `endorsing`: takes its truth for granted: confirmed, revealed
 * - `distancing`: keeps away from it: claimed, reportedly
 *
 */
public enum Stance {

    NEUTRAL("neutral"),
    ENDORSING("endorsing"),
    DISTANCING("distancing");
    private final String value;
    private final static Map<String, Stance> CONSTANTS = new HashMap<String, Stance>();

    static {
        for (Stance c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Stance(String value) {
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
    public static Stance fromValue(String value) {
        Stance constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
