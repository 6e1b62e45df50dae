// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * What sort of thing an actor is.
 *
 * - `person`: one human being
 * - `organization`: a body with members or staff: offices, ministries, parties, companies, armed groups
 * - `state`: a sovereign or partially recognised state
 * - `subnational`: a province or city that acts as a body
 * - `group`: individuals without an organization
 * - `population`: the people of a place or of a description
 *
 */
public enum ActorKind {

    PERSON("person"),
    ORGANIZATION("organization"),
    STATE("state"),
    SUBNATIONAL("subnational"),
    GROUP("group"),
    POPULATION("population");
    private final String value;
    private final static Map<String, ActorKind> CONSTANTS = new HashMap<String, ActorKind>();

    static {
        for (ActorKind c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    ActorKind(String value) {
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
    public static ActorKind fromValue(String value) {
        ActorKind constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
