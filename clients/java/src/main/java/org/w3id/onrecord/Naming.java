// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * How a text identifies an actor.
 *
 * - `named`: by a proper name
 * - `described`: only by a predicate, such as an office once held or an allegiance
 * - `anonymous`: not at all: sources, people familiar with the matter
 * - `generic`: as a class, such as voters or residents
 *
 */
public enum Naming {

    NAMED("named"),
    DESCRIBED("described"),
    ANONYMOUS("anonymous"),
    GENERIC("generic");
    private final String value;
    private final static Map<String, Naming> CONSTANTS = new HashMap<String, Naming>();

    static {
        for (Naming c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Naming(String value) {
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
    public static Naming fromValue(String value) {
        Naming constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
