// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * What part of the layout a segment is.
 *
 * - `headline`: the title as it is printed
 * - `deck`: the lines between headline and body that sum the article up
 * - `sentence`: one sentence of the body
 * - `caption`: the text below a picture or chart
 * - `table`: a table or one of its rows
 * - `metadata`: byline, dateline, notice, navigation
 * - `other`: none of these
 *
 */
public enum SegmentKind {

    HEADLINE("headline"),
    DECK("deck"),
    SENTENCE("sentence"),
    CAPTION("caption"),
    TABLE("table"),
    METADATA("metadata"),
    OTHER("other");
    private final String value;
    private final static Map<String, SegmentKind> CONSTANTS = new HashMap<String, SegmentKind>();

    static {
        for (SegmentKind c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    SegmentKind(String value) {
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
    public static SegmentKind fromValue(String value) {
        SegmentKind constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
