// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Where a time comes from.
 *
 * - `text`: the text states it
 * - `metadata`: the metadata of the source state it
 * - `inferred`: the coder infers it from what the text states: a note says how
 * - `external`: another reference states it: a note names the reference
 *
 */
public enum WhenBasis {

    TEXT("text"),
    METADATA("metadata"),
    INFERRED("inferred"),
    EXTERNAL("external");
    private final String value;
    private final static Map<String, WhenBasis> CONSTANTS = new HashMap<String, WhenBasis>();

    static {
        for (WhenBasis c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    WhenBasis(String value) {
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
    public static WhenBasis fromValue(String value) {
        WhenBasis constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
