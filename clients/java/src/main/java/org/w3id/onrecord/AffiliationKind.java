// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * How an actor belongs to, acts for or stands beside an organization.
 *
 * - `holds_post`: the actor holds the post that is named, in the organization
 * - `heads`: the actor leads the organization
 * - `member_of`: the actor is one of the organization's members
 * - `part_of`: the actor is a unit of the organization
 * - `office_of`: the actor is the office or staff of the person or post that is named
 * - `governs`: the actor is the government, or part of the government, of the state
 * - `speaks_for`: the actor is entitled to speak for the organization
 * - `works_for`: the actor is employed by the organization
 * - `allied_with`: the actor fights or acts on the organization's side without being part of it
 * - `successor_of`: the actor took the organization's place
 *
 */
public enum AffiliationKind {

    HOLDS_POST("holds_post"),
    HEADS("heads"),
    MEMBER_OF("member_of"),
    PART_OF("part_of"),
    OFFICE_OF("office_of"),
    GOVERNS("governs"),
    SPEAKS_FOR("speaks_for"),
    WORKS_FOR("works_for"),
    ALLIED_WITH("allied_with"),
    SUCCESSOR_OF("successor_of");
    private final String value;
    private final static Map<String, AffiliationKind> CONSTANTS = new HashMap<String, AffiliationKind>();

    static {
        for (AffiliationKind c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    AffiliationKind(String value) {
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
    public static AffiliationKind fromValue(String value) {
        AffiliationKind constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
