// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Where a relation comes from.
 *
 * - `text`: the text says it: evidence points at where
 * - `inferred`: the coder infers it: a note says why
 *
 */
public enum RelationBasis {

    TEXT("text"),
    INFERRED("inferred");
    private final String value;
    private final static Map<String, RelationBasis> CONSTANTS = new HashMap<String, RelationBasis>();

    static {
        for (RelationBasis c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    RelationBasis(String value) {
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
    public static RelationBasis fromValue(String value) {
        RelationBasis constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
