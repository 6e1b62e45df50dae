// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * In what mode a claim presents its target. Negation is not a modality: it is polarity.
 *
 * - `factual`: as having happened or going on
 * - `prospective`: as planned, predicted or possible
 * - `conditional`: only under an antecedent
 * - `desired`: as asked for or aimed at
 * - `generic`: as a type or a habit
 *
 */
public enum Modality {

    FACTUAL("factual"),
    PROSPECTIVE("prospective"),
    CONDITIONAL("conditional"),
    DESIRED("desired"),
    GENERIC("generic");
    private final String value;
    private final static Map<String, Modality> CONSTANTS = new HashMap<String, Modality>();

    static {
        for (Modality c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Modality(String value) {
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
    public static Modality fromValue(String value) {
        Modality constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
