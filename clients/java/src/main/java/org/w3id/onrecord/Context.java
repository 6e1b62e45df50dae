// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * What an event is about; the values are the 37 contexts of PLOVER 2021.
 *
 * - `military`: armed forces and defence
 * - `intelligence`: intelligence services and espionage
 * - `executive`: the head of state or government and the cabinet
 * - `legislative`: parliaments and law-making
 * - `election`: elections and campaigns
 * - `political_institutions`: constitutions, parties and other institutions of politics
 * - `pro_democracy`: movements or measures for democracy
 * - `pro_autocracy`: movements or measures against democracy
 * - `economic`: trade, finance, labour and prices
 * - `legal`: courts, law and legal proceedings
 * - `reparations`: compensation for past wrongs
 * - `human_rights`: human rights as a whole
 * - `rights_freedoms`: particular rights and freedoms, such as speech or assembly
 * - `repression`: violence or restriction by a state against its own people
 * - `human_security`: the safety and basic needs of people
 * - `gender`: gender and the rights of women
 * - `lgbt`: lesbian, gay, bisexual and transgender people
 * - `religion_ethnicity`: religion, ethnicity and communal relations
 * - `inequality`: inequality and discrimination
 * - `diplomatic`: relations between states
 * - `territory`: borders and the control of territory
 * - `peacekeeping`: peace operations, ceasefires and their observation
 * - `health`: health, disease and medicine
 * - `asylum`: refugees and asylum
 * - `migration`: migration and migrants
 * - `disasters`: natural and industrial disasters
 * - `natural_resource`: water, oil, minerals and other resources
 * - `environment`: environment and climate
 * - `technology`: technology and science
 * - `terrorism`: terrorism and measures against it
 * - `cbrn`: chemical, biological, radiological and nuclear matters
 * - `cyber`: computers, networks and their security
 * - `misinformation`: false or misleading information
 * - `crime`: crime and policing
 * - `corruption`: corruption and abuse of office
 * - `illegal_drugs`: illegal drugs
 * - `trafficking`: trafficking in people, arms or goods
 *
 */
public enum Context {

    MILITARY("military"),
    INTELLIGENCE("intelligence"),
    EXECUTIVE("executive"),
    LEGISLATIVE("legislative"),
    ELECTION("election"),
    POLITICAL_INSTITUTIONS("political_institutions"),
    PRO_DEMOCRACY("pro_democracy"),
    PRO_AUTOCRACY("pro_autocracy"),
    ECONOMIC("economic"),
    LEGAL("legal"),
    REPARATIONS("reparations"),
    HUMAN_RIGHTS("human_rights"),
    RIGHTS_FREEDOMS("rights_freedoms"),
    REPRESSION("repression"),
    HUMAN_SECURITY("human_security"),
    GENDER("gender"),
    LGBT("lgbt"),
    RELIGION_ETHNICITY("religion_ethnicity"),
    INEQUALITY("inequality"),
    DIPLOMATIC("diplomatic"),
    TERRITORY("territory"),
    PEACEKEEPING("peacekeeping"),
    HEALTH("health"),
    ASYLUM("asylum"),
    MIGRATION("migration"),
    DISASTERS("disasters"),
    NATURAL_RESOURCE("natural_resource"),
    ENVIRONMENT("environment"),
    TECHNOLOGY("technology"),
    TERRORISM("terrorism"),
    CBRN("cbrn"),
    CYBER("cyber"),
    MISINFORMATION("misinformation"),
    CRIME("crime"),
    CORRUPTION("corruption"),
    ILLEGAL_DRUGS("illegal_drugs"),
    TRAFFICKING("trafficking");
    private final String value;
    private final static Map<String, Context> CONSTANTS = new HashMap<String, Context>();

    static {
        for (Context c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Context(String value) {
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
    public static Context fromValue(String value) {
        Context constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
