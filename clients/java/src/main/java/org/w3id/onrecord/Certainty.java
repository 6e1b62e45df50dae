// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * How sure the speaker is, by the words that are used; never how sure the coder is.
 *
 * - `certain`: presented as fact
 * - `probable`: presented as likely
 * - `possible`: presented as possible
 * - `uncommitted`: raised without commitment
 *
 */
public enum Certainty {

    CERTAIN("certain"),
    PROBABLE("probable"),
    POSSIBLE("possible"),
    UNCOMMITTED("uncommitted");
    private final String value;
    private final static Map<String, Certainty> CONSTANTS = new HashMap<String, Certainty>();

    static {
        for (Certainty c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Certainty(String value) {
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
    public static Certainty fromValue(String value) {
        Certainty constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
