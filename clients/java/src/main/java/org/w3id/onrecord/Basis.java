// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Where a record that no single claim carries comes from.
 *
 * - `text`: the text says it: evidence points at where
 * - `inferred`: a reader must assume it for the text to make sense: a note says why
 * - `external`: another reference says it: a note names the reference
 *
 */
public enum Basis {

    TEXT("text"),
    INFERRED("inferred"),
    EXTERNAL("external");
    private final String value;
    private final static Map<String, Basis> CONSTANTS = new HashMap<String, Basis>();

    static {
        for (Basis c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Basis(String value) {
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
    public static Basis fromValue(String value) {
        Basis constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
