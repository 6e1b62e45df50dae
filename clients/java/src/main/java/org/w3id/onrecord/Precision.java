// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * How exactly the coordinates or the name locate what happened there.
 *
 * - `exact`: the spot itself
 * - `settlement`: the city, town or village
 * - `admin2`: the district or county
 * - `admin1`: the province or federal state
 * - `country`: the country
 * - `region`: an area that is no administrative unit
 * - `unknown`: it cannot be told
 *
 */
public enum Precision {

    EXACT("exact"),
    SETTLEMENT("settlement"),
    ADMIN_2("admin2"),
    ADMIN_1("admin1"),
    COUNTRY("country"),
    REGION("region"),
    UNKNOWN("unknown");
    private final String value;
    private final static Map<String, Precision> CONSTANTS = new HashMap<String, Precision>();

    static {
        for (Precision c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Precision(String value) {
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
    public static Precision fromValue(String value) {
        Precision constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
