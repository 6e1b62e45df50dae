// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * What sort of happening an event is.
 *
 * - `action`: somebody does it, at a time; the end of a state is one
 * - `process`: it goes on over a stretch of time and has parts
 * - `state`: a condition that holds
 *
 */
public enum EventKind {

    ACTION("action"),
    PROCESS("process"),
    STATE("state");
    private final String value;
    private final static Map<String, EventKind> CONSTANTS = new HashMap<String, EventKind>();

    static {
        for (EventKind c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    EventKind(String value) {
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
    public static EventKind fromValue(String value) {
        EventKind constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
