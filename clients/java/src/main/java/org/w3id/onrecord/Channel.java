// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * The medium of a statement.
 *
 * - `spoken`: said aloud
 * - `written`: a letter, a report, a printed statement
 * - `social_post`: a post on a social network
 * - `broadcast`: radio, television or a stream
 * - `document`: an official document
 *
 */
public enum Channel {

    SPOKEN("spoken"),
    WRITTEN("written"),
    SOCIAL_POST("social_post"),
    BROADCAST("broadcast"),
    DOCUMENT("document");
    private final String value;
    private final static Map<String, Channel> CONSTANTS = new HashMap<String, Channel>();

    static {
        for (Channel c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Channel(String value) {
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
    public static Channel fromValue(String value) {
        Channel constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
