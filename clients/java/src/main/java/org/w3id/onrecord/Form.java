// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * How the words of a statement are given.
 *
 * - `direct`: word for word, in quotation marks
 * - `indirect`: in the narrator's words
 * - `mixed`: partly word for word
 * - `mentioned`: the act is named, its content is not
 *
 */
public enum Form {

    DIRECT("direct"),
    INDIRECT("indirect"),
    MIXED("mixed"),
    MENTIONED("mentioned");
    private final String value;
    private final static Map<String, Form> CONSTANTS = new HashMap<String, Form>();

    static {
        for (Form c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Form(String value) {
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
    public static Form fromValue(String value) {
        Form constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
