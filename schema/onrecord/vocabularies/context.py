"""The vocabulary of contexts."""

from onrecord.vocabularies.vocabulary import Vocabulary


class Context(Vocabulary):
    """What an event is about; the values are the 37 contexts of PLOVER 2021."""

    MILITARY = "military", "armed forces and defence"
    INTELLIGENCE = "intelligence", "intelligence services and espionage"
    EXECUTIVE = "executive", "the head of state or government and the cabinet"
    LEGISLATIVE = "legislative", "parliaments and law-making"
    ELECTION = "election", "elections and campaigns"
    POLITICAL_INSTITUTIONS = (
        "political_institutions",
        "constitutions, parties and other institutions of politics",
    )
    PRO_DEMOCRACY = "pro_democracy", "movements or measures for democracy"
    PRO_AUTOCRACY = "pro_autocracy", "movements or measures against democracy"
    ECONOMIC = "economic", "trade, finance, labour and prices"
    LEGAL = "legal", "courts, law and legal proceedings"
    REPARATIONS = "reparations", "compensation for past wrongs"
    HUMAN_RIGHTS = "human_rights", "human rights as a whole"
    RIGHTS_FREEDOMS = (
        "rights_freedoms",
        "particular rights and freedoms, such as speech or assembly",
    )
    REPRESSION = "repression", "violence or restriction by a state against its own people"
    HUMAN_SECURITY = "human_security", "the safety and basic needs of people"
    GENDER = "gender", "gender and the rights of women"
    LGBT = "lgbt", "lesbian, gay, bisexual and transgender people"
    RELIGION_ETHNICITY = "religion_ethnicity", "religion, ethnicity and communal relations"
    INEQUALITY = "inequality", "inequality and discrimination"
    DIPLOMATIC = "diplomatic", "relations between states"
    TERRITORY = "territory", "borders and the control of territory"
    PEACEKEEPING = "peacekeeping", "peace operations, ceasefires and their observation"
    HEALTH = "health", "health, disease and medicine"
    ASYLUM = "asylum", "refugees and asylum"
    MIGRATION = "migration", "migration and migrants"
    DISASTERS = "disasters", "natural and industrial disasters"
    NATURAL_RESOURCE = "natural_resource", "water, oil, minerals and other resources"
    ENVIRONMENT = "environment", "environment and climate"
    TECHNOLOGY = "technology", "technology and science"
    TERRORISM = "terrorism", "terrorism and measures against it"
    CBRN = "cbrn", "chemical, biological, radiological and nuclear matters"
    CYBER = "cyber", "computers, networks and their security"
    MISINFORMATION = "misinformation", "false or misleading information"
    CRIME = "crime", "crime and policing"
    CORRUPTION = "corruption", "corruption and abuse of office"
    ILLEGAL_DRUGS = "illegal_drugs", "illegal drugs"
    TRAFFICKING = "trafficking", "trafficking in people, arms or goods"
