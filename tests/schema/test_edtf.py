"""onrecord.edtf: pattern and bounds, with the edtf package as referee."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from onrecord.edtf import EDTF_PATTERN, bounds

Bounds = tuple[date | None, date | None]

MATCHES = re.compile(EDTF_PATTERN).fullmatch


def iso(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


# ---------------------------------------------------------------------------------------------
# Hand-picked examples: text, earliest, latest ("" is no bound)

EXAMPLES = [
    # level 0
    ("2025-01-31", "2025-01-31", "2025-01-31"),
    ("2025-01", "2025-01-01", "2025-01-31"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("1900-02", "1900-02-01", "1900-02-28"),
    ("2025", "2025-01-01", "2025-12-31"),
    ("2024-02-29", "2024-02-29", "2024-02-29"),
    ("2025-01-31T23:59:59Z", "2025-01-31", "2025-01-31"),
    ("2025-01-31T23:30:00-05:00", "2025-01-31", "2025-01-31"),  # as written, not 2025-02-01
    ("2025-01-31T00:30:00+05:30", "2025-01-31", "2025-01-31"),
    ("2025-01-31T00:30:00-04", "2025-01-31", "2025-01-31"),
    ("2025-01-31T00:30:00+00:00", "2025-01-31", "2025-01-31"),
    ("2025-01-31T00:30:00", "2025-01-31", "2025-01-31"),
    ("2024-05/2025", "2024-05-01", "2025-12-31"),
    ("2024-05-03/2024-05-03", "2024-05-03", "2024-05-03"),
    ("2025/2024", "2025-01-01", "2024-12-31"),  # order is for the rules to judge
    # level 1: years
    ("-0044", "", ""),
    ("-0044-03-15", "", ""),
    ("0000", "", ""),
    ("0000-12-31%", "", ""),
    ("0001", "0001-01-01", "0001-12-31"),
    ("9999", "9999-01-01", "9999-12-31"),
    ("Y17000", "", ""),
    ("Y-17000", "", ""),
    ("-0044/2020", "", "2020-12-31"),
    ("2020/Y17000", "2020-01-01", ""),
    # level 1: seasons
    ("2025-21", "2025-01-01", "2025-12-31"),
    ("2023-22", "2022-12-01", "2024-02-29"),
    ("2025-23", "2025-01-01", "2025-12-31"),
    ("2025-24", "2024-12-01", "2026-02-28"),
    ("2025-21?", "2024-10-01", "2026-03-31"),
    ("2025-24%", "2024-06-01", "2026-08-31"),
    ("199X-24", "1989-12-01", "2000-02-29"),
    ("XXXX-21", "", ""),
    ("9999-24", "9998-12-01", ""),
    # level 1: qualification
    ("2025-01-31~", "2025-01-30", "2025-02-01"),
    ("2025-01-31%", "2025-01-29", "2025-02-02"),
    ("2025-01~", "2024-12-01", "2025-02-28"),
    ("2025-02?", "2025-01-01", "2025-03-31"),  # whole months, not the 28th
    ("2025-01%", "2024-11-01", "2025-03-31"),
    ("2025?", "2024-01-01", "2026-12-31"),
    ("2025%", "2023-01-01", "2027-12-31"),
    # unspecified digits
    ("201X", "2010-01-01", "2019-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("1XXX", "1000-01-01", "1999-12-31"),
    ("XXXX", "", ""),
    ("XXXX-01", "", ""),
    ("XXXX-12-XX", "", ""),
    ("XXXX-02-29", "", ""),
    ("-XXXX", "", ""),
    ("2004-XX", "2004-01-01", "2004-12-31"),
    ("2004-02-XX", "2004-02-01", "2004-02-29"),
    ("2004-XX-XX", "2004-01-01", "2004-12-31"),
    ("2004-XX-01", "2004-01-01", "2004-12-01"),
    ("2004-XX-30", "2004-01-30", "2004-12-30"),
    ("2004-X6-30", "2004-06-30", "2004-06-30"),
    ("2004-X2-30", "2004-12-30", "2004-12-30"),
    ("2004-1X", "2004-10-01", "2004-12-31"),
    ("2004-X1", "2004-01-01", "2004-11-30"),
    ("2004-02-3X/2005", "error", ""),
    ("2004-04-3X", "2004-04-30", "2004-04-30"),
    ("2023-02-2X", "2023-02-20", "2023-02-28"),
    ("2004-12-X5", "2004-12-05", "2004-12-25"),
    ("156X-12-25", "1560-12-25", "1569-12-25"),
    ("15XX-02-29", "1504-02-29", "1596-02-29"),
    ("201X-02", "2010-02-01", "2019-02-28"),
    ("1X5X", "1050-01-01", "1959-12-31"),
    ("XXX5", "0005-01-01", "9995-12-31"),
    ("000X", "", "0009-12-31"),
    ("0XXX", "", "0999-12-31"),
    # unspecified digits, qualified: whole units of the digits before the first X
    ("201X~", "2000-01-01", "2029-12-31"),
    ("201X%", "1990-01-01", "2039-12-31"),
    ("19XX~", "1800-01-01", "2099-12-31"),
    ("1XXX~", "", "2999-12-31"),
    ("XXX5~", "", ""),
    ("156X-12-25~", "1550-01-01", "1579-12-31"),
    ("2025-XX~", "2024-01-01", "2026-12-31"),
    ("2025-XX-15~", "2024-01-01", "2026-12-31"),
    ("2025-1X-15~", "2024-01-01", "2026-12-31"),
    ("2025-01-XX~", "2024-12-01", "2025-02-28"),
    ("2025-01-1X%", "2024-11-01", "2025-03-31"),
    # intervals
    ("1997/..", "1997-01-01", ""),
    ("../1997", "", "1997-12-31"),
    ("1997/", "1997-01-01", ""),
    ("/1997", "", "1997-12-31"),
    ("2024-05~/2025-06-01%", "2024-04-01", "2025-06-03"),
    ("201X/2020-21", "2010-01-01", "2020-12-31"),
    ("XXXX-01/2020", "", "2020-12-31"),
    # the limits of datetime.date
    ("0001?", "", "0002-12-31"),
    ("0001-01~", "", "0001-02-28"),
    ("0001-01-01~", "", "0001-01-02"),
    ("9999~", "9998-01-01", ""),
    ("9999-12~", "9999-11-01", ""),
    ("9999-12-31~", "9999-12-30", ""),
    ("999X~", "9980-01-01", ""),
    ("00XX~", "", "0199-12-31"),
    # a day that is in no calendar
    ("2023-02-29", "error", ""),
    ("1900-02-29", "error", ""),
    ("2023-02-29~", "error", ""),
    ("-0001-02-29", "error", ""),
    ("19X3-02-29", "error", ""),
    ("2023-02-29T10:00:00Z", "error", ""),
    ("2023-02-29/2024", "error", ""),
    ("../2023-02-29", "error", ""),
]

REFUSED = """
    25 225 02025 2025- 2025-1 2025-00 2025-13 2025-20 2025-25 2025-41 2025-21-01 2025-2X 2025-0X-0
    2025-01-00 2025-01-32 2025-04-31 2025-02-30 2025-02-31 2025-02-3X 2025-X4-31 2025-X9-31
    2025-01-1 2025-01-4X 2025-14-XX 2025-X 2025-XXX 2025-01-01-01 20250131 202501
    2025/01/31 31.01.2025 2025-W05 2025-W05-1 2025-031 P1Y 2025/P1Y P1Y/2025
    / ../.. ..  ../ /.. 2025/2026/2027 2025//2026 ../2025/.. 2025/... 2025/unknown 2025/open
    2025.. ..2025 [2024,2025] {2024,2025} [..2025] 2024..2025
    2025?~ 2025~? 2025?? ?2025 2025-~01 2025~-01 2025-01-~31 201x uuuu 2025u
    -0000 -000 -44 +2025 -0000-01 2025-26
    Y2025 Y0017000 Y17E8 Y17000S2 y17000 Y17000-01 Y1234567890123456 Y-0 1950S2
    2025-01-31T 2025-01-31T10 2025-01-31T10:00 2025-01-31T10:00Z 2025-01-31t10:00:00Z
    2025-01-31T24:00:00 2025-01-31T10:60:00 2025-01-31T10:00:60 2025-01-31T10:00:00.5Z
    2025-01-31T10:00:00+15:00 2025-01-31T10:00:00+14:30 2025-01-31T10:00:00-00:00
    2025-01-31T10:00:00-00 2025-01-31T10:00:00+0530 2025-01-31T10:00:00z 2025-01-31T10:00:00Z~
    2025-01T10:00:00Z 2025T10:00:00Z 2025-01-3XT10:00:00Z 2025-04-31T10:00:00Z
    2025-01-31T10:00:00Z/2026 2025/2026-01-31T10:00:00Z
    January 2025a 2025-0a
"""


@pytest.mark.parametrize(("text", "earliest", "latest"), EXAMPLES)
def test_examples(text: str, earliest: str, latest: str) -> None:
    if earliest == "error":
        with pytest.raises(ValueError, match=r"calendar|not an EDTF"):
            bounds(text)
    else:
        assert MATCHES(text)
        assert bounds(text) == (iso(earliest), iso(latest))


NOT_ASCII = ["\uff12025", "\u0662\u0660\u0662\u0665", "\u22120044", "2025\u201301"]
SPACED = ["", " ", " 2025", "2025 ", "2025\n", "\n2025", "2025 / 2026", "2025\x00"]


@pytest.mark.parametrize("text", [*REFUSED.split(), *NOT_ASCII, *SPACED])
def test_refused(text: str) -> None:
    assert not MATCHES(text)
    with pytest.raises(ValueError, match="not an EDTF date"):
        bounds(text)


def test_messages_say_what_is_wrong() -> None:
    with pytest.raises(ValueError, match=r"no such day in the calendar: '2023-02-29'"):
        bounds("../2023-02-29")
    with pytest.raises(ValueError, match=r"^not an EDTF date: '2023-13' \(write "):
        bounds("2023-13")
    with pytest.raises(ValueError, match="not an EDTF date") as caught:
        bounds("9" * 100_000)
    assert len(str(caught.value)) < 250


def test_pattern_means_the_same_in_every_engine() -> None:
    """Only what ECMA 262 with the u flag, Rust's regex and Python's re read alike."""
    assert EDTF_PATTERN.startswith("^")
    assert EDTF_PATTERN.endswith("$")
    inner = EDTF_PATTERN[1:-1]
    assert "\\" not in inner
    assert inner.isascii()
    rest = re.sub(r"\[[0-9X]+(?:-[0-9X]+)*\]|\[\+\]|\[\.\]|\[\?~%\]", "", inner)
    rest = re.sub(r"\{[0-9]+(?:,[0-9]+)?\}", "", rest)  # bounded repetition
    rest = rest.replace("(?:", "(")
    assert set(rest) <= set("()|?-:/TXYZ0123456789")
    assert "??" not in rest  # a lazy quantifier
    assert "(?" not in rest  # lookaround, names, flags


# ---------------------------------------------------------------------------------------------
# Valid EDTF of every form

QUALIFIERS = st.sampled_from(["", "?", "~", "%"])
DATES = st.dates()


def masked(draw: st.DrawFn, digits: str) -> str:
    """The text with any of its digits unspecified."""
    return "".join("X" if c.isdigit() and draw(st.booleans()) else c for c in digits)


def month_text(day: date) -> str:
    return f"{day.year:04}-{day.month:02}"


@st.composite
def plain(draw: st.DrawFn) -> str:
    """Level 0: a year, a month or a day."""
    day = draw(DATES)
    return draw(st.sampled_from([f"{day.year:04}", month_text(day), day.isoformat()]))


@st.composite
def unspecified(draw: st.DrawFn) -> str:
    return masked(draw, draw(plain()))


@st.composite
def seasons(draw: st.DrawFn) -> str:
    return f"{draw(DATES).year:04}-{draw(st.integers(21, 24))}"


@st.composite
def negative(draw: st.DrawFn) -> str:
    text = masked(draw, draw(plain())) if draw(st.booleans()) else draw(plain())
    return f"-{text}"


LONG_YEARS = st.builds(
    "Y{}{}".format, st.sampled_from(["", "-"]), st.integers(10_000, 999_999_999_999_999)
)


@st.composite
def date_times(draw: st.DrawFn) -> str:
    time = draw(st.times()).replace(microsecond=0).isoformat()
    zones = ["", "Z", "+00", "+00:00", "+14", "-14:00", "+05:30", "-04", "-13:59", "-00:44"]
    return f"{draw(DATES).isoformat()}T{time}{draw(st.sampled_from(zones))}"


UNQUALIFIED = st.one_of(plain(), unspecified(), seasons(), negative(), LONG_YEARS)
SINGLE = st.builds(str.__add__, UNQUALIFIED, QUALIFIERS)
INTERVALS = st.one_of(
    st.builds("{}/{}".format, SINGLE, st.one_of(SINGLE, st.sampled_from(["", ".."]))),
    st.builds("{}/{}".format, st.sampled_from(["", ".."]), SINGLE),
)
VALID = st.one_of(SINGLE, date_times(), INTERVALS)
FROM_PATTERN = st.from_regex(EDTF_PATTERN, fullmatch=True)


@st.composite
def nearly_valid(draw: st.DrawFn) -> str:
    """Valid EDTF with a character changed, dropped or put in."""
    text = draw(VALID)
    at = draw(st.integers(0, len(text)))
    drop = draw(st.integers(0, 2))
    put: str = draw(st.sampled_from([*"0123456789X-/.?~%YTZ:+ \n", ""]))
    return text[:at] + put + text[at + drop :]


def outcome(text: str) -> Bounds | None:
    try:
        return bounds(text)
    except ValueError:
        return None


# ---------------------------------------------------------------------------------------------
# Properties


@given(VALID)
def test_every_form_is_valid(text: str) -> None:
    assert MATCHES(text)
    bounds(text)


@given(st.one_of(SINGLE, date_times()))
def test_single_dates_have_ordered_bounds(text: str) -> None:
    earliest, latest = bounds(text)
    assert earliest is None or latest is None or earliest <= latest


@given(st.one_of(VALID, FROM_PATTERN, nearly_valid(), st.text(max_size=30)))
@example("2023-02-29")
def test_pattern_and_bounds_agree_but_for_leap_days(text: str) -> None:
    if outcome(text) is not None:
        assert MATCHES(text)
    elif MATCHES(text):
        assert "-02-29" in text


@given(st.integers(0, 9999))
def test_leap_days(year: int) -> None:
    text = f"{year:04}-02-29"
    assert MATCHES(text)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    assert (outcome(text) is not None) == leap


@given(st.integers(0, 99), st.integers(0, 99))
def test_pattern_knows_how_long_months_are(month: int, day: int) -> None:
    exists = 1 <= month <= 12 and 1 <= day <= monthrange(2024, month)[1]
    assert bool(MATCHES(f"2024-{month:02}-{day:02}")) == exists
    assert bool(MATCHES(f"2024-{month:02}-{day:02}T10:00:00Z")) == exists


@pytest.mark.parametrize("month", [a + b for a in "01X" for b in "0123456789X"])
def test_pattern_knows_which_masks_have_a_day(month: str) -> None:
    leap_year = [(date(2024, 1, 1) + timedelta(n)).isoformat() for n in range(366)]
    for day in [a + b for a in "0123X" for b in "0123456789X"]:
        text = f"2024-{month}-{day}"
        exists = any(re.fullmatch(text.replace("X", "[0-9]"), d) for d in leap_year)
        assert bool(MATCHES(text)) == exists


@given(VALID, st.sampled_from(["\n", " ", "\r\n", "\x00", "\u2028"]))
def test_nothing_before_or_behind(text: str, space: str) -> None:
    for padded in (text + space, space + text):
        assert not MATCHES(padded)
        assert outcome(padded) is None


@st.composite
def masked_days(draw: st.DrawFn) -> tuple[str, date]:
    day = draw(DATES)
    return masked(draw, day.isoformat()), day


@given(masked_days())
def test_bounds_hold_every_day_that_fits_and_are_reached(drawn: tuple[str, date]) -> None:
    """Unspecified digits, against the definition itself: no reading of ours in between."""
    text, day = drawn
    earliest, latest = bounds(text)
    assert earliest is None or earliest <= day
    assert latest is None or latest >= day
    if not text.startswith("XXXX"):
        fits = re.compile(text.replace("X", "[0-9]")).fullmatch
        for bound in (earliest, latest):
            assert bound is None or fits(bound.isoformat())
        assert latest is not None
        assert earliest is not None or re.match("[0X]{4}", text)


@given(UNQUALIFIED)
def test_each_qualifier_widens(text: str) -> None:
    found = [bounds(text + qualifier) for qualifier in ("%", "?", "")]
    assert bounds(text + "~") == found[1]
    for (wide_low, wide_high), (low, high) in pairwise(found):
        assert wide_low is None or (low is not None and wide_low < low)
        assert wide_high is None or (high is not None and wide_high > high)


@given(SINGLE, SINGLE)
def test_interval_takes_the_outer_bounds(start: str, end: str) -> None:
    assert bounds(f"{start}/{end}") == (bounds(start)[0], bounds(end)[1])
    for nothing in ("", ".."):
        assert bounds(f"{start}/{nothing}") == (bounds(start)[0], None)
        assert bounds(f"{nothing}/{end}") == (None, bounds(end)[1])


# ---------------------------------------------------------------------------------------------
# The edtf package as referee
#
# Where it is not asked, because it does not define the answer or defines another:
#
# - Qualified months and days. At the end of a date it widens by a unit of *every* component
#   (2004-06-11? is 2003-05-10 to 2005-07-12), we by one of the last. Its level 2 form with the
#   qualifier on that component alone (2004-06-?11) means what ours does, so that is what it is
#   asked. It then keeps the day of the month (2004-02 and a month ends on 2004-03-29), we end with
#   the month, so a month's latest day is compared as year and month.
# - Qualified unspecified months and days (2004-XX~: it adds a month, to a day a month and a day),
#   and qualified years with digits after an X (1X5X~) or with a month (199X-02~): it cannot.
# - A wholly unspecified year: it says 0 to 9999, we say no bound.
# - One unspecified digit in a month or a day (2004-1X, 2004-02-2X): it raises AttributeError or a
#   bare ValueError. The same goes for an unspecified month in an interval.
# - 29 February in a year with unspecified digits (it says 1599-02-29), and in a common year (it
#   accepts 2023-02-29).
# - Seasons: it takes the northern hemisphere, and winter for December alone. It does not parse
#   qualified ones, nor those of an unspecified year.
# - Unknown starts and ends of intervals: it assumes ten years.
# - Negative, long and zero years: it computes with them, we say no bound. Asked is whether it
#   accepts them.
# - Widening beyond the years 1 to 9999: it computes on, or stops with "year 0 is out of range".
#   Either is read as no bound, which is what we say.
# - Offsets +00, +00:00 and (without minutes) +14, -14, and qualified long years: it refuses them.


patient = settings(deadline=None)  # it takes milliseconds to parse, more on a busy machine


def referee(text: str) -> Any:
    return parse_edtf(text)


def referee_accepts(text: str) -> bool:
    try:
        referee(text)
    except EDTFParseException:
        return False
    return True


def ask(bound: Callable[[], Any]) -> date | None:
    """Its struct_time as a date; an open end, or a year that a date cannot have, as None."""
    try:
        found = bound()
    except ValueError as error:
        if str(error) != "year 0 is out of range":
            raise
        return None
    if isinstance(found, float) or not MINYEAR <= found[0] <= MAXYEAR:
        return None
    return date(*found[:3])


def strictly(text: str) -> Bounds:
    parsed = referee(text)
    return ask(parsed.lower_strict), ask(parsed.upper_strict)


def fuzzily(text: str) -> Bounds:
    parsed = referee(text)
    return ask(parsed.lower_fuzzy), ask(parsed.upper_fuzzy)


LEAP_DAY = "-02-29"
REFUSED_OFFSET = re.compile(r"\+00(?::00)?$|[+-]14$").search

# Months and days wholly unspecified or not at all, years not wholly.
REFEREED_UNSPECIFIED = unspecified().filter(
    lambda text: (
        not text.startswith("XXXX")
        and re.fullmatch("[0-9X]{4}(?:-(?:[0-9]{2}|XX)){0,2}", text) is not None
        and not (LEAP_DAY in text and "X" in text[:4])
    )
)


@patient
@given(st.one_of(plain(), date_times().filter(lambda text: not REFUSED_OFFSET(text))))
def test_referee_level_0(text: str) -> None:
    assert bounds(text) == strictly(text) == fuzzily(text)


@patient
@given(REFEREED_UNSPECIFIED)
def test_referee_unspecified_digits(text: str) -> None:
    assert bounds(text) == strictly(text)


@patient
@given(DATES, st.sampled_from("?~%"))
def test_referee_qualified_years(day: date, qualifier: str) -> None:
    text = f"{day.year:04}{qualifier}"
    assert bounds(text) == fuzzily(text)


@patient
@given(DATES, st.sampled_from(["X", "XX", "XXX"]), st.sampled_from("?~%"))
def test_referee_qualified_decades_centuries_millennia(day: date, x: str, qualifier: str) -> None:
    text = f"{day.year:04}"[: -len(x)] + x + qualifier
    assert bounds(text) == fuzzily(text)


@patient
@given(DATES, st.sampled_from("?~%"))
def test_referee_qualified_months(day: date, qualifier: str) -> None:
    earliest, latest = bounds(month_text(day) + qualifier)
    low, high = fuzzily(f"{day.year:04}-{qualifier}{day.month:02}")
    assert earliest == low
    if latest is None or high is None:
        assert latest == high
    else:
        assert month_text(latest) == month_text(high)
        assert latest.day == monthrange(latest.year, latest.month)[1]


@patient
@given(DATES, st.sampled_from("?~%"))
def test_referee_qualified_days(day: date, qualifier: str) -> None:
    text = f"{month_text(day)}-{qualifier}{day.day:02}"
    assert bounds(day.isoformat() + qualifier) == fuzzily(text)


@patient
@given(plain(), plain(), st.sampled_from(["{0}/{1}", "{0}/..", "../{1}"]))
def test_referee_intervals(start: str, end: str, shape: str) -> None:
    text = shape.format(start, end)
    assert bounds(text) == strictly(text)


@patient
@given(plain(), REFEREED_UNSPECIFIED, st.sampled_from(["{0}/{1}", "{1}/{0}"]))
def test_referee_intervals_with_unspecified_digits(one: str, other: str, shape: str) -> None:
    assume("XX" not in other[4:])
    text = shape.format(one, other)
    assert bounds(text) == strictly(text)


@patient
@given(DATES, DATES, st.sampled_from("?~%"), st.sampled_from("?~%"))
def test_referee_intervals_of_qualified_years(a: date, b: date, first: str, second: str) -> None:
    text = f"{a.year:04}{first}/{b.year:04}{second}"
    assert bounds(text) == fuzzily(text)


@patient
@given(
    st.one_of(
        plain().map("-{}".format),
        LONG_YEARS,
        st.sampled_from(["0000", "0000-02", "0000-02-29"]),
        seasons(),
    )
)
def test_referee_accepts_what_has_no_bounds_with_us(text: str) -> None:
    assert referee_accepts(text)
    assert MATCHES(text)


DIGITS_2 = st.integers(0, 99).map("{:02}".format)
SHAPED: list[Callable[[str, str], str]] = [
    lambda month, _: f"2024-{month}",
    lambda month, day: f"2024-{month}-{day}",
    lambda month, day: f"-0044-{month}-{day}",
    lambda hour, minute: f"2024-05-05T{hour}:{minute}:00",
    lambda hour, second: f"2024-05-05T{hour}:00:{second}Z",
    lambda hour, minute: f"2024-05-05T10:00:00-{hour}:{minute}",
    lambda hour, _: f"2024-05-05T10:00:00+{hour}",
]


@patient
@given(st.sampled_from(SHAPED), DIGITS_2, DIGITS_2)
def test_referee_draws_the_same_lines(shape: Callable[[str, str], str], one: str, two: str) -> None:
    text = shape(one, two)
    assume(not re.fullmatch("2024-(?:2[5-9]|3[0-9]|4[01])", text))  # seasons of level 2
    assume(not REFUSED_OFFSET(text))
    assert bool(MATCHES(text)) == referee_accepts(text)
