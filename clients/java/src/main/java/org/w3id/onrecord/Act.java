// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * What the speaker does by saying it.
 *
 * - `narrate`: the document's own voice; root of every chain
 * - `assert`: says it is so
 * - `confirm`: says a prior report is so, being in a position to know
 * - `acknowledge`: admits or takes note of something about itself or its side
 * - `deny`: says it is not so (negative claims)
 * - `predict`: says what may follow
 * - `warn`: foretells harm not by the speaker's hand
 * - `accuse`: attributes wrongdoing to a participant
 * - `condemn`: disapproves; presupposes its target
 * - `praise`: approves, endorses, thanks; presupposes its target
 * - `apologize`: regrets its own act; presupposes its target
 * - `advocate`: favours an aim or a course, addressed to nobody in particular
 * - `request`: asks, no stated penalty
 * - `demand`: requires, insists
 * - `threaten`: announces harm by the speaker's side
 * - `promise`: commits to an act that is not a harm to the addressee
 * - `offer`: proposes a deal
 * - `agree`: accepts a request or an offer
 * - `reject`: refuses: the event asked for (negative and prospective, with responds_to) or a claim (negative and factual)
 * - `declare`: enacts by saying: orders with authority, designates, appoints, ends; what it brings about is an event
 * - `decline_comment`: says that it will not say; no claims
 *
 */
public enum Act {

    NARRATE("narrate"),
    ASSERT("assert"),
    CONFIRM("confirm"),
    ACKNOWLEDGE("acknowledge"),
    DENY("deny"),
    PREDICT("predict"),
    WARN("warn"),
    ACCUSE("accuse"),
    CONDEMN("condemn"),
    PRAISE("praise"),
    APOLOGIZE("apologize"),
    ADVOCATE("advocate"),
    REQUEST("request"),
    DEMAND("demand"),
    THREATEN("threaten"),
    PROMISE("promise"),
    OFFER("offer"),
    AGREE("agree"),
    REJECT("reject"),
    DECLARE("declare"),
    DECLINE_COMMENT("decline_comment");
    private final String value;
    private final static Map<String, Act> CONSTANTS = new HashMap<String, Act>();

    static {
        for (Act c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Act(String value) {
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
    public static Act fromValue(String value) {
        Act constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
