// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Whether a claim says that its target is so or that it is not so.
 *
 * - `positive`: it is so
 * - `negative`: it is not so
 *
 */
public enum Polarity {

    POSITIVE("positive"),
    NEGATIVE("negative");
    private final String value;
    private final static Map<String, Polarity> CONSTANTS = new HashMap<String, Polarity>();

    static {
        for (Polarity c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Polarity(String value) {
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
    public static Polarity fromValue(String value) {
        Polarity constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
