// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * What sort of publication a source is.
 *
 * - `news`: reporting by a news organisation
 * - `agency`: a wire story distributed by a news agency to other outlets
 * - `press_release`: a text that an organization issues about itself
 * - `social_post`: a post on a social network
 * - `transcript`: a verbatim record of speech
 * - `court`: a document of a court case
 * - `document`: any other written document
 * - `dataset`: a structured collection of records
 * - `interview`: a conversation published as questions and answers
 *
 */
public enum SourceKind {

    NEWS("news"),
    AGENCY("agency"),
    PRESS_RELEASE("press_release"),
    SOCIAL_POST("social_post"),
    TRANSCRIPT("transcript"),
    COURT("court"),
    DOCUMENT("document"),
    DATASET("dataset"),
    INTERVIEW("interview");
    private final String value;
    private final static Map<String, SourceKind> CONSTANTS = new HashMap<String, SourceKind>();

    static {
        for (SourceKind c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    SourceKind(String value) {
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
    public static SourceKind fromValue(String value) {
        SourceKind constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
