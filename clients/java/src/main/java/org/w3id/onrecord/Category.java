// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * What happens, named as PLOVER 2021 names it where it has a name. What one speaker does with words alone is a statement, never an event.
 *
 * - `consult`: meet, talk, negotiate, visit, mediate
 * - `agree`: conclude an agreement jointly
 * - `cooperate`: two-way material cooperation, intelligence sharing
 * - `aid`: one-way material help, arms, asylum, rescue
 * - `concede`: ease restrictions, suspend, yield without material change
 * - `retreat`: release, withdraw, disarm, resign, observe a ceasefire
 * - `investigate`: inquire, probe, prosecute
 * - `protest`: collective civilian dissent
 * - `sanction`: cut or reduce relations; designate; convict; expel
 * - `mobilize`: move or ready forces short of force
 * - `coerce`: repress, arrest, seize, restrict, censor, cyber
 * - `assault`: physical violence with any weapon, abduction
 * - `inform`: one party privately conveys information to another
 * - `decide`: a choice by an authority, before or apart from its execution
 * - `elect`: vote, candidacy, result, certification, inauguration
 * - `litigate`: bring, argue or decide a case in court
 * - `move`: travel, flee, evacuate, be displaced
 * - `accident`: unintended death, injury or damage; disaster
 * - `policy`: a standing rule or posture; always a state
 * - `status`: a condition in force: captivity, custody, ceasefire, authority, office; always a state
 * - `other`: none fits
 *
 */
public enum Category {

    CONSULT("consult"),
    AGREE("agree"),
    COOPERATE("cooperate"),
    AID("aid"),
    CONCEDE("concede"),
    RETREAT("retreat"),
    INVESTIGATE("investigate"),
    PROTEST("protest"),
    SANCTION("sanction"),
    MOBILIZE("mobilize"),
    COERCE("coerce"),
    ASSAULT("assault"),
    INFORM("inform"),
    DECIDE("decide"),
    ELECT("elect"),
    LITIGATE("litigate"),
    MOVE("move"),
    ACCIDENT("accident"),
    POLICY("policy"),
    STATUS("status"),
    OTHER("other");
    private final String value;
    private final static Map<String, Category> CONSTANTS = new HashMap<String, Category>();

    static {
        for (Category c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Category(String value) {
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
    public static Category fromValue(String value) {
        Category constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
