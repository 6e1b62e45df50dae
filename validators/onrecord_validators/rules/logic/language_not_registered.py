"""A language has a tag that nobody has registered.

## What it checks

The first part of every language tag is, if it has two letters, a code of ISO 639-1. Longer ones are
not looked up, except those of a language that has two letters: BCP 47 takes the shorter one.

## Why it matters

Whoever filters the sources by language, or looks for a name in one, asks for `de` and never sees
what is tagged `ge` or `deu`.

## Example

Bad:

    {"id": "src:bellmead-weir", "language": "eng", ...}

Good:

    {"id": "src:bellmead-weir", "language": "en", ...}

## How to mend it

Look the language up in the registry of BCP 47 and write its shortest code.
"""

from onrecord_validators.rule import Found, Rule, Severity

TWO_LETTERS = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv "
    "cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr "
    "ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr "
    "ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng "
    "nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk "
    "sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve "
    "vi vo wa wo xh yi yo za zh zu"
)
"""The languages of ISO 639-1, withdrawn codes included."""

THREE_LETTERS = (
    "aar abk afr aka alb amh ara arg arm asm ava ave aym aze bak bam baq bel ben bis bod bos "
    "bre bul bur cat ces cha che chi chu chv cor cos cre cym cze dan deu div dut dzo ell eng "
    "epo est eus ewe fao fas fij fin fra fre fry ful geo ger gla gle glg glv gre grn guj hat "
    "hau hbs heb her hin hmo hrv hun hye ibo ice ido iii iku ile ina ind ipk isl ita jav jpn "
    "kal kan kas kat kau kaz khm kik kin kir kom kon kor kua kur lao lat lav lim lin lit ltz "
    "lub lug mac mah mal mao mar may mkd mlg mlt mon mri msa mya nau nav nbl nde ndo nep nld "
    "nno nob nor nya oci oji ori orm oss pan per pli pol por pus que roh ron rum run rus sag "
    "san sin slk slo slv sme smo sna snd som sot spa sqi srd srp ssw sun swa swe tah tam tat "
    "tel tgk tgl tha tib tir ton tsn tso tuk tur twi uig ukr urd uzb ven vie vol wel wln wol "
    "xho yid yor zha zho zul"
)
"""Codes of ISO 639-2 for languages that have one of two letters."""


class UnknownLanguage(Found):
    """A text or a name in an unknown language."""

    language: str
    """The tag."""


RULE = Rule(
    code="LOG025",
    name="language-not-registered",
    severity=Severity.WARNING,
    since="1.0",
    finding=UnknownLanguage,
    query=f"""
        WITH spoken AS (
            SELECT id AS record_id, 'language' AS field, language FROM sources
            UNION ALL
            SELECT actor_id, 'names/' || language, language FROM actor_names
            UNION ALL
            SELECT place_id, 'names/' || language, language FROM place_names
        ),
        coded AS (
            SELECT *, ' ' || split_part(language, '-', 1) || ' ' AS code FROM spoken
        )
        -- In texts, not lists: of hundreds of values those would take longer, even to plan.
        SELECT record_id, field, language FROM coded
        WHERE length(code) = 4 AND NOT contains(' {TWO_LETTERS} ', code)
            OR contains(' {THREE_LETTERS} ', code)
    """,
    message="{language} is no tag of BCP 47",
    hint="Look the language up, and write its shortest code.",
    on_partial=True,
)
