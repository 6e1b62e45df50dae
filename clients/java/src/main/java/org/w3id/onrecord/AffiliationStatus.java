// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * Whether an affiliation is in force.
 *
 * - `current`: in force at the time of the source
 * - `former`: ended before the source
 * - `acting`: in force for an interim
 * - `designate`: chosen and not yet in force
 * - `disputed`: claimed and contested
 *
 */
public enum AffiliationStatus {

    CURRENT("current"),
    FORMER("former"),
    ACTING("acting"),
    DESIGNATE("designate"),
    DISPUTED("disputed");
    private final String value;
    private final static Map<String, AffiliationStatus> CONSTANTS = new HashMap<String, AffiliationStatus>();

    static {
        for (AffiliationStatus c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    AffiliationStatus(String value) {
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
    public static AffiliationStatus fromValue(String value) {
        AffiliationStatus constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
