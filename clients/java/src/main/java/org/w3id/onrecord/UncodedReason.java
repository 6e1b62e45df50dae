// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Why a segment carries no record.
 *
 * - `duplicate`: it repeats another segment word for word
 * - `no_proposition`: it states nothing that could be so or not so
 * - `metadata`: it speaks about the publication, not about the world
 * - `out_of_scope`: what it states is outside what the dataset covers
 *
 */
public enum UncodedReason {

    DUPLICATE("duplicate"),
    NO_PROPOSITION("no_proposition"),
    METADATA("metadata"),
    OUT_OF_SCOPE("out_of_scope");
    private final String value;
    private final static Map<String, UncodedReason> CONSTANTS = new HashMap<String, UncodedReason>();

    static {
        for (UncodedReason c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    UncodedReason(String value) {
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
    public static UncodedReason fromValue(String value) {
        UncodedReason constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
