// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * In what way something is absent from what is known.
 *
 * - `unclear`: not established, and the source says so
 * - `undisclosed`: kept from the public
 * - `withheld`: asked for or expected, and refused or given in part
 * - `no_response`: the party that was expected to answer is silent
 * - `unspecified`: the speaker left it vague
 * - `undetermined`: not yet knowable
 * - `contested`: versions differ and none prevails
 * - `missing_metadata`: about the source itself: it does not tell
 *
 */
public enum GapKind {

    UNCLEAR("unclear"),
    UNDISCLOSED("undisclosed"),
    WITHHELD("withheld"),
    NO_RESPONSE("no_response"),
    UNSPECIFIED("unspecified"),
    UNDETERMINED("undetermined"),
    CONTESTED("contested"),
    MISSING_METADATA("missing_metadata");
    private final String value;
    private final static Map<String, GapKind> CONSTANTS = new HashMap<String, GapKind>();

    static {
        for (GapKind c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    GapKind(String value) {
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
    public static GapKind fromValue(String value) {
        GapKind constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
