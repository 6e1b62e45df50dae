// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * The part of society that an actor acts in; the codes are those of PLOVER 2021.
 *
 * - `COP`: police and other law enforcement
 * - `GOV`: the executive and its agencies
 * - `JUD`: courts and judges
 * - `LEG`: parliaments and their members
 * - `MIL`: regular armed forces
 * - `PRM`: paramilitary forces that do not oppose the government
 * - `PTY`: political parties and candidates
 * - `REB`: armed opposition to a government
 * - `SPY`: intelligence services and their agents
 * - `UAF`: armed forces that nobody has identified
 * - `UNK`: sector cannot be told from the source
 * - `AGR`: farming, fishing and forestry
 * - `BUS`: companies and business people
 * - `CRM`: criminals and criminal organizations
 * - `CVL`: civilians without another sector
 * - `EDU`: schools, universities, students and scholars
 * - `ELI`: people who held public office and no longer do, and their families
 * - `JRN`: media and journalists
 * - `LAB`: workers and trade unions
 * - `MED`: health care and its staff
 * - `REF`: refugees and displaced people
 * - `OPP`: political opposition that is not armed
 * - `PRE`: bodies of a partially recognised state or disputed territory, beside their other sectors
 * - `REL`: religious organizations and clergy
 * - `SOC`: civil society that no other sector covers
 *
 */
public enum Sector {

    COP("COP"),
    GOV("GOV"),
    JUD("JUD"),
    LEG("LEG"),
    MIL("MIL"),
    PRM("PRM"),
    PTY("PTY"),
    REB("REB"),
    SPY("SPY"),
    UAF("UAF"),
    UNK("UNK"),
    AGR("AGR"),
    BUS("BUS"),
    CRM("CRM"),
    CVL("CVL"),
    EDU("EDU"),
    ELI("ELI"),
    JRN("JRN"),
    LAB("LAB"),
    MED("MED"),
    REF("REF"),
    OPP("OPP"),
    PRE("PRE"),
    REL("REL"),
    SOC("SOC");
    private final String value;
    private final static Map<String, Sector> CONSTANTS = new HashMap<String, Sector>();

    static {
        for (Sector c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Sector(String value) {
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
    public static Sector fromValue(String value) {
        Sector constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
