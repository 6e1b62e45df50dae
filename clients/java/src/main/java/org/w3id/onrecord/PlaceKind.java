// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * What sort of place a place is.
 *
 * - `country`: a state's territory
 * - `region`: an area larger than a settlement, inside a country or across several
 * - `city`: a city, town or village
 * - `site`: a building, camp, facility or other spot
 * - `water`: a sea, strait, river or lake
 * - `other`: none of these
 *
 */
public enum PlaceKind {

    COUNTRY("country"),
    REGION("region"),
    CITY("city"),
    SITE("site"),
    WATER("water"),
    OTHER("other");
    private final String value;
    private final static Map<String, PlaceKind> CONSTANTS = new HashMap<String, PlaceKind>();

    static {
        for (PlaceKind c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    PlaceKind(String value) {
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
    public static PlaceKind fromValue(String value) {
        PlaceKind constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
