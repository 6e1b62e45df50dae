// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import java.util.HashMap;
import java.util.Map;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;


/**
 * The way in which an event of a category happens; category_modes says which modes a category takes.
 *
 * - `visit`: one side travels to the other
 * - `third_party`: at a third party's place or by its arrangement
 * - `multilateral`: with more than two sides
 * - `phone`: at a distance, by telephone or video
 * - `direct`: face to face or without a go-between
 * - `indirect`: through a go-between
 * - `secret`: kept from the public when it happened
 * - `mediation`: with a third party that helps the sides to agree
 * - `ceasefire`: about stopping the fighting
 * - `treaty`: a formal written agreement
 * - `exchange`: each side gives something of the same sort
 * - `military`: arms, training or forces
 * - `economic`: money, credit or goods
 * - `humanitarian`: relief for people in need
 * - `withdraw`: pull back forces, staff or membership
 * - `release`: let captives, detainees or property go
 * - `disarm`: give up or destroy weapons
 * - `access`: let inspectors, observers or relief in
 * - `resign`: give up an office
 * - `demo`: demonstration, march, vigil
 * - `riot`: violent crowd
 * - `strike`: refusal to work
 * - `hunger`: refusal to eat
 * - `boycott`: refusal to buy or take part
 * - `obstruct`: blocking of a way, a site or a process
 * - `vandalize`: damage to property as protest
 * - `convict`: find guilty or sentence
 * - `expel`: send away diplomats, members or people
 * - `discontinue`: end aid, talks or an agreement
 * - `designate`: put on an official list, such as one of terrorist organizations
 * - `troops`: soldiers
 * - `weapons`: weapons, missiles or their tests
 * - `police`: police forces
 * - `militia`: armed groups that are not regular forces
 * - `seize`: take property, territory, ships or goods
 * - `restrict`: limit movement, trade or rights
 * - `censor`: suppress speech or media
 * - `curfew`: order to stay indoors
 * - `martial_law`: military rule over civilians
 * - `arrest`: take people into custody
 * - `deport`: send people out of the country
 * - `withhold`: keep back pay, supplies or services
 * - `misinformation`: spread what is known to be false
 * - `cyber`: attack or intrusion by computer
 * - `abduct`: take people and hold them
 * - `beat`: blows without a weapon
 * - `torture`: pain inflicted in custody
 * - `sexual`: sexual violence
 * - `targeted`: aimed at a chosen person
 * - `destroy`: destruction of property
 * - `primitive`: blades, stones, clubs, vehicles
 * - `firearms`: small arms
 * - `explosives`: bombs, mines, grenades
 * - `suicide_attack`: the attacker's death is part of it
 * - `aerial`: from manned aircraft or by missile
 * - `drone`: by unmanned aircraft
 * - `heavy_weapons`: artillery, rockets, tanks
 * - `crowd_control`: tear gas, water cannon, rubber bullets
 * - `unconventional`: chemical, biological, radiological or nuclear weapons
 * - `captivity`: being held by somebody without a legal order
 * - `custody`: being held by an authority
 * - `authority`: being entitled to act
 * - `insecurity`: being in danger
 * - `office`: holding a post
 * - `vote`: the casting of votes
 * - `candidacy`: standing for office
 * - `result`: the outcome of a count
 * - `certification`: the formal confirmation of a result
 * - `inauguration`: taking office
 * - `suit`: bringing a case
 * - `motion`: an application to the court
 * - `ruling`: a decision of the court
 *
 */
public enum Mode {

    VISIT("visit"),
    THIRD_PARTY("third_party"),
    MULTILATERAL("multilateral"),
    PHONE("phone"),
    DIRECT("direct"),
    INDIRECT("indirect"),
    SECRET("secret"),
    MEDIATION("mediation"),
    CEASEFIRE("ceasefire"),
    TREATY("treaty"),
    EXCHANGE("exchange"),
    MILITARY("military"),
    ECONOMIC("economic"),
    HUMANITARIAN("humanitarian"),
    WITHDRAW("withdraw"),
    RELEASE("release"),
    DISARM("disarm"),
    ACCESS("access"),
    RESIGN("resign"),
    DEMO("demo"),
    RIOT("riot"),
    STRIKE("strike"),
    HUNGER("hunger"),
    BOYCOTT("boycott"),
    OBSTRUCT("obstruct"),
    VANDALIZE("vandalize"),
    CONVICT("convict"),
    EXPEL("expel"),
    DISCONTINUE("discontinue"),
    DESIGNATE("designate"),
    TROOPS("troops"),
    WEAPONS("weapons"),
    POLICE("police"),
    MILITIA("militia"),
    SEIZE("seize"),
    RESTRICT("restrict"),
    CENSOR("censor"),
    CURFEW("curfew"),
    MARTIAL_LAW("martial_law"),
    ARREST("arrest"),
    DEPORT("deport"),
    WITHHOLD("withhold"),
    MISINFORMATION("misinformation"),
    CYBER("cyber"),
    ABDUCT("abduct"),
    BEAT("beat"),
    TORTURE("torture"),
    SEXUAL("sexual"),
    TARGETED("targeted"),
    DESTROY("destroy"),
    PRIMITIVE("primitive"),
    FIREARMS("firearms"),
    EXPLOSIVES("explosives"),
    SUICIDE_ATTACK("suicide_attack"),
    AERIAL("aerial"),
    DRONE("drone"),
    HEAVY_WEAPONS("heavy_weapons"),
    CROWD_CONTROL("crowd_control"),
    UNCONVENTIONAL("unconventional"),
    CAPTIVITY("captivity"),
    CUSTODY("custody"),
    AUTHORITY("authority"),
    INSECURITY("insecurity"),
    OFFICE("office"),
    VOTE("vote"),
    CANDIDACY("candidacy"),
    RESULT("result"),
    CERTIFICATION("certification"),
    INAUGURATION("inauguration"),
    SUIT("suit"),
    MOTION("motion"),
    RULING("ruling");
    private final String value;
    private final static Map<String, Mode> CONSTANTS = new HashMap<String, Mode>();

    static {
        for (Mode c: values()) {
            CONSTANTS.put(c.value, c);
        }
    }

    Mode(String value) {
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
    public static Mode fromValue(String value) {
        Mode constant = CONSTANTS.get(value);
        if (constant == null) {
            throw new IllegalArgumentException(value);
        } else {
            return constant;
        }
    }

}
