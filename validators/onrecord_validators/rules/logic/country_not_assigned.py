"""A country has a code that nobody has assigned.

## What it checks

The `country` of an actor or a place is a code of ISO 3166-1 (alpha-3), one that it had formerly
(ISO 3166-3, such as `YUG`), or one of those that everybody may use as they like (`AAA` to `AAZ`,
`QMA` to `QZZ`, `XAA` to `XZZ`, `ZZA` to `ZZZ`).

## Why it matters

The code is what maps and other datasets are joined by. With one that is assigned to nobody the
record drops out of each of them, without a word.

## Example

Bad:

    {"id": "plc:bellmead", "country": "GER", ...}

Good:

    {"id": "plc:bellmead", "country": "DEU", ...}

## How to mend it

Look the country up: the code is not always what one would think. For what has none, agree on one
that begins with `X`.
"""

from onrecord_validators.rule import Found, Rule, Severity

ASSIGNED = (
    "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA "
    "BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN "
    "CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU "
    "EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB "
    "GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL "
    "ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO "
    "LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR "
    "MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER "
    "PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM "
    "SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK "
    "TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM "
    "VUT WLF WSM YEM ZAF ZMB ZWE"
)
"""The codes of ISO 3166-1."""

FORMER = (
    "AFI ANT ATB ATN BUR BYS CSK CTE DDR DHY FXX GEL HVO JTN MID NHB NTZ PCI PCZ PHI PUS RHO "
    "SCG SKM SUN TMP VDR WAK YMD YUG ZAR"
)
"""Codes that were withdrawn, ISO 3166-3."""

OWN_USE = "AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]"
"""Codes that ISO 3166-1 leaves to its users."""

_KNOWN = f" {ASSIGNED} {FORMER} "


class UnknownCountry(Found):
    """An actor or a place in no country."""

    country: str
    """The code."""


RULE = Rule(
    code="LOG024",
    name="country-not-assigned",
    severity=Severity.WARNING,
    since="1.0",
    finding=UnknownCountry,
    query=f"""
        SELECT id AS record_id, 'country' AS field, country FROM (
            SELECT id, country FROM actors UNION ALL SELECT id, country FROM places
        ) AS located
        -- In a text, not a list: of hundreds of values that would take longer, even to plan.
        WHERE NOT contains('{_KNOWN}', ' ' || country || ' ')
            AND NOT regexp_full_match(country, '{OWN_USE}')
    """,
    message="{country} is no country of ISO 3166-1",
    hint="Look the alpha-3 code up; for what has none, use one that begins with X.",
    on_partial=True,
)
