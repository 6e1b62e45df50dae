// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Whether the text of a source may be redistributed.
 *
 * - `full`: the text may ship with the dataset
 * - `offsets_only`: the text may not ship: only offsets, hashes, glosses and quotes within quote_limit
 *
 */
public enum TextPolicy {

    FULL("full"),
    OFFSETS_ONLY("offsets_only");
    private final String value;
    private final static Map<String, TextPolicy> CONSTANTS = new HashMap<String, TextPolicy>();

    static {
        for (TextPolicy c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    TextPolicy(String value) {
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
    public static TextPolicy fromValue(String value) {
        TextPolicy constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
