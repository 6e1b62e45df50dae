// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * The part that an actor has in an event.
 *
 * - `agent`: brings it about
 * - `co_agent`: brings it about together with others; reciprocal, unordered, never alone
 * - `recipient`: is addressed, visited, informed, given to
 * - `mediator`: goes between the sides
 * - `host`: provides the place or the occasion
 * - `holder`: whose status, office, policy or authority it is
 * - `candidate`: stands for what is decided
 * - `beneficiary`: is to gain from it
 * - `affected`: undergoes it
 * - `killed`: dies through it
 * - `injured`: is hurt by it
 * - `detained`: is held or taken through it
 * - `accomplice`: is said to help or enable another's wrong
 * - `supporter`: backs it without taking part
 *
 */
public enum Role {

    AGENT("agent"),
    CO_AGENT("co_agent"),
    RECIPIENT("recipient"),
    MEDIATOR("mediator"),
    HOST("host"),
    HOLDER("holder"),
    CANDIDATE("candidate"),
    BENEFICIARY("beneficiary"),
    AFFECTED("affected"),
    KILLED("killed"),
    INJURED("injured"),
    DETAINED("detained"),
    ACCOMPLICE("accomplice"),
    SUPPORTER("supporter");
    private final String value;
    private final static Map<String, Role> CONSTANTS = new HashMap<String, Role>();

    static {
        for (Role c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Role(String value) {
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
    public static Role fromValue(String value) {
        Role constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
