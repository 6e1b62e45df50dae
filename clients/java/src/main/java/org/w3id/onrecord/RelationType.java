// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * How one event or statement bears on another; read as: from, type, to.
 *
 * - `part_of`: from is a part of to
 * - `before`: from is wholly earlier than to (strict order)
 * - `causes`: from brings to about (strict order)
 * - `promotes`: from raises the likelihood of to
 * - `hinders`: from lowers the likelihood of to
 * - `purpose`: from is done in order to bring to about
 * - `about`: from has to as its topic
 * - `if`: to holds if from, the antecedent, occurs
 * - `unless`: to holds if from, the antecedent, does not occur
 * - `responds_to`: from answers to; to is no later
 * - `pursuant_to`: from happens under the terms of to; to is no later
 * - `fulfils`: from does what to asked for or undertook; to is no later
 * - `breaks`: from goes against to; to is no later
 * - `ends`: from brings the state or process to to its end; to is no later
 * - `repeats`: from is another occurrence of the same kind as to
 * - `instance_of`: from is a case of the type or habit to
 * - `excludes`: from and to cannot both hold
 *
 */
public enum RelationType {

    PART_OF("part_of"),
    BEFORE("before"),
    CAUSES("causes"),
    PROMOTES("promotes"),
    HINDERS("hinders"),
    PURPOSE("purpose"),
    ABOUT("about"),
    IF("if"),
    UNLESS("unless"),
    RESPONDS_TO("responds_to"),
    PURSUANT_TO("pursuant_to"),
    FULFILS("fulfils"),
    BREAKS("breaks"),
    ENDS("ends"),
    REPEATS("repeats"),
    INSTANCE_OF("instance_of"),
    EXCLUDES("excludes");
    private final String value;
    private final static Map<String, RelationType> CONSTANTS = new HashMap<String, RelationType>();

    static {
        for (RelationType c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    RelationType(String value) {
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
    public static RelationType fromValue(String value) {
        RelationType constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
