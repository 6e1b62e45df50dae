// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * How a time lies to the event or statement that anchors it.
 *
 * - `before`: earlier than the anchor
 * - `after`: later than the anchor
 * - `during`: while the anchor goes on
 * - `by`: no later than the anchor
 * - `since`: from the anchor on
 * - `until`: up to the anchor
 * - `around`: near the anchor
 *
 */
public enum AnchorRelation {

    BEFORE("before"),
    AFTER("after"),
    DURING("during"),
    BY("by"),
    SINCE("since"),
    UNTIL("until"),
    AROUND("around");
    private final String value;
    private final static Map<String, AnchorRelation> CONSTANTS = new HashMap<String, AnchorRelation>();

    static {
        for (AnchorRelation c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    AnchorRelation(String value) {
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
    public static AnchorRelation fromValue(String value) {
        AnchorRelation constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
