// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Whether the text gives what a statement says.
 *
 * - `given`: the text gives it: the statement has claims
 * - `unspecified`: the text does not give it: the statement has no claims
 *
 */
public enum Content {

    GIVEN("given"),
    UNSPECIFIED("unspecified");
    private final String value;
    private final static Map<String, Content> CONSTANTS = new HashMap<String, Content>();

    static {
        for (Content c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Content(String value) {
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
    public static Content fromValue(String value) {
        Content constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
