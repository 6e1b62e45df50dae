"""Dates as sources give them: which EDTF texts are valid, and the days they stand for.

EDTF (Extended Date/Time Format) is the part of ISO 8601-2 that writes down what is known of a
date and no more: `2025-01~` is about January 2025, `1997/..` is since 1997, `XXXX-01` is January
of a year that nobody gave. Accepted are level 0, level 1 and, of level 2, unspecified digits
anywhere in a date:

    2025-01-31              day; 2025-01 month; 2025 year; -0044 negative year; Y17000 long year
    2025-01-31T08:30:00Z    date and time: with Z, with an offset (+05:30, -04), or local
    2025-21                 season: 21 spring, 22 summer, 23 autumn, 24 winter
    2025-01?                uncertain; 2025-01~ approximate; 2025-01% both
    201X, 2025-XX           unspecified digits, also inside: 156X-12-25, 2004-XX-01, XXXX-01
    2024-05/2025            interval; its start or end may be open (`..`) or unknown (empty)

Everything else is refused, among it level 2's sets (`[2024,2025]`), qualifiers inside a date
(`2025-~01`), exponents, significant digits and seasons above 24.
"""

import re
from calendar import isleap, monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from itertools import product

__all__ = ["EDTF_PATTERN", "bounds"]

# In a date, X stands for a digit that is not given.
_YEAR = "(?:[0-9X]{4}|-(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X]))"  # not -0000
_MONTH = "(?:0[1-9X]|1[0-2X]|X[0-9X])"
_MONTH_OF_30 = "(?:0[13-9X]|1[0-2X]|X[0-9X])"  # can have 30 days: any but 02 (X2 can be 12)
_MONTH_OF_31 = "(?:0[13578X]|1[02X]|X[0-3578X])"
_DAY_TO_29 = "(?:0[1-9X]|[12X][0-9X])"
_MONTH_DAY = f"(?:{_MONTH}-{_DAY_TO_29}|{_MONTH_OF_30}-3[0X]|{_MONTH_OF_31}-31)"
_SEASON = "2[1-4]"
_LONG_YEAR = "Y-?[1-9][0-9]{4,14}"  # up to 15 digits are exact in every JSON number
_DATE = f"(?:{_YEAR}(?:-(?:{_MONTH_DAY}|{_MONTH}|{_SEASON}))?|{_LONG_YEAR})[?~%]?"

# With a time of day every digit is given.
_FULL_YEAR = _YEAR.replace("X", "")
_FULL_MONTH_DAY = (
    "(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)"
)
_TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
_OFFSET = (
    "(?:[+]|-)(?:(?:0[1-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?|00:(?:0[1-9]|[1-5][0-9]))"
    "|[+]00(?::00)?"  # ISO 8601 has no -00:00
)
_DATE_TIME = f"{_FULL_YEAR}-{_FULL_MONTH_DAY}T{_TIME}(?:Z|{_OFFSET})?"

_INTERVAL_TAIL = f"/(?:{_DATE}|[.][.])?"
_INTERVAL_TO = f"(?:[.][.])?/{_DATE}"

EDTF_PATTERN: str = f"^(?:{_DATE}(?:{_INTERVAL_TAIL})?|{_INTERVAL_TO}|{_DATE_TIME})$"
"""The lexical pattern of an EDTF date, as the JSON Schema publishes it.

It means the same in ECMA 262 (with the flag `u`, `v` or neither), in Rust's `regex` and in
Python's `re`; in Python use `re.fullmatch`, because `$` also matches before a trailing newline. It
bounds the day by the month as far as a pattern can. What it cannot see is whether a 29 February
falls in a leap year; `bounds` can.
"""

_valid = re.compile(EDTF_PATTERN).fullmatch
_UNITS = {"?": 1, "~": 1, "%": 2}
_SUMMER_OR_WINTER = ("22", "24")
_SHOWN = 60  # characters of a refused text in a message

_Bounds = tuple[date | None, date | None]
_Day = tuple[int, int, int]


def bounds(edtf: str) -> tuple[date | None, date | None]:
    """The earliest and the latest day that an EDTF date can stand for; None is no bound.

    The bounds are inclusive, and deliberately wide: two dates are called contradictory only where
    their bounds exclude each other.

    Day, month, year
        The first and the last day: `2024-02` is 2024-02-01 to 2024-02-29.
    Date and time
        The calendar day as written, whatever the offset.
    Unspecified digits
        The least and the greatest day that fit: `201X` is 2010-01-01 to 2019-12-31, `156X-12-25`
        is 1560-12-25 to 1569-12-25. Where nothing of the year is given (`XXXX-01`), no bound.
    Season
        No hemisphere is assumed. Spring and autumn (21, 23) are the whole year. Summer and winter
        (22, 24) can run over the turn of the year, and people count them with either year: they
        last from December of the year before until the end of the next February.
    `?` and `~` (uncertain, approximate)
        Widened on both sides by one unit of what is given: by a day (`2025-01-31~`), a month
        (`2025-01~`), a season, that is three months (`2025-21~`), or a year (`2025~`).
        With unspecified digits the unit is fixed by the digits before the first of them, and it
        is whole units that count: `201X~` is 2000-01-01 to 2029-12-31 (a decade), `19XX~` is
        1800-01-01 to 2099-12-31 (a century), `2025-XX-15~` is 2024-01-01 to 2026-12-31 (a year),
        `2025-01-XX~` is 2024-12-01 to 2025-02-28 (a month).
    `%` (uncertain and approximate)
        The same by two units.
    Interval
        The earliest day of its start and the latest of its end. An open (`..`) or unknown (empty)
        start or end is no bound. Whether the start is before the end is not looked at.
    Outside the years 1 to 9999
        No bound: ISO dates end there. So `-0044`, `0000` and `Y17000` have none, `000X` has no
        earliest and `9999~` no latest day.

    >>> bounds("2025-01~")
    (datetime.date(2024, 12, 1), datetime.date(2025, 2, 28))
    >>> bounds("1997/..")
    (datetime.date(1997, 1, 1), None)

    Raises:
        ValueError: the text does not match `EDTF_PATTERN`, or names a day that is in no calendar
            (`2023-02-29`; ISO's calendar is the Gregorian one, before 1582 too).
    """
    return _bounds(edtf)


@lru_cache(maxsize=1 << 16)
def _bounds(edtf: str) -> _Bounds:
    if not _valid(edtf):
        shown = edtf if len(edtf) <= _SHOWN else edtf[:_SHOWN] + "..."
        raise ValueError(
            f"not an EDTF date: {shown!r} (write 2025-01-31, 2025-01, 2025, 2025-01~, 2025-XX, "
            "2024/2025 or 2024/..; the codebook lists every form)"
        )
    start, slash, end = edtf.partition("/")
    if not slash:
        return _bounds_of_date(edtf)
    return _bounds_of_date(start)[0], _bounds_of_date(end)[1]


def _bounds_of_date(text: str) -> _Bounds:
    """Bounds of what matches _DATE, _DATE_TIME, or is an open or unknown end."""
    if text in ("", "..") or text.startswith("Y"):
        return None, None
    units = _UNITS.get(text[-1], 0)
    written = text.rstrip("?~%").partition("T")[0]
    # What is not written is as open as what is written XX.
    year, month, day = [*written.removeprefix("-").split("-"), "XX", "XX"][:3]
    if year == "XXXX":
        return None, None
    season = month if month.startswith("2") else ""
    if season:
        month = "XX"

    least = _extreme(year, month, day, step=1)
    greatest = _extreme(year, month, day, step=-1)
    if least is None or greatest is None:
        raise ValueError(f"no such day in the calendar: {text!r} (29 February needs a leap year)")
    if written.startswith("-") or year == "0000":
        return None, None
    if season in _SUMMER_OR_WINTER:
        least, greatest = (least[0] - 1, 12, 1), _month_end(greatest[0] + 1, 2)

    if not units:
        return _date(least), _date(greatest)
    if "X" in year or ("X" in month and not season):
        size = 10 ** len(year[year.index("X") :]) if "X" in year else 1
        first = least[0] - units * size
        return _date((first, 1, 1)), _date((first + (2 * units + 1) * size - 1, 12, 31))
    if "X" in day:
        months = 3 * units if season else units
        first_year, first_month = _plus_months(least, -months)
        last_year, last_month = _plus_months(greatest, months)
        return _date((first_year, first_month, 1)), _date(_month_end(last_year, last_month))
    return _plus_days(least, -units), _plus_days(greatest, units)


def _extreme(year: str, month: str, day: str, step: int) -> _Day | None:
    """The least (step 1) or greatest (step -1) calendar day that fits, if any does."""
    for y in _years(year)[::step]:
        for m in _fitting(month, 12)[::step]:
            for d in _fitting(day, _days(y, m))[::step]:
                return y, m, d
    return None


def _years(mask: str) -> list[int]:
    if "X" not in mask:
        return [int(mask)]
    digits = ("0123456789" if c == "X" else c for c in mask)
    return [int("".join(chosen)) for chosen in product(*digits)]


@lru_cache(maxsize=1 << 10)
def _fitting(mask: str, last: int) -> tuple[int, ...]:
    """The numbers from 1 to last that fit two digits or X."""
    return tuple(
        n
        for n in range(1, last + 1)
        if all(c in ("X", d) for c, d in zip(mask, f"{n:02}", strict=True))
    )


def _days(year: int, month: int) -> int:
    # A common and a leap year within the calendar module's range stand for all.
    return monthrange(2000 if isleap(year) else 2001, month)[1]


def _month_end(year: int, month: int) -> _Day:
    return year, month, _days(year, month)


def _plus_months(day: _Day, months: int) -> tuple[int, int]:
    year, month = divmod(day[0] * 12 + day[1] - 1 + months, 12)
    return year, month + 1


def _plus_days(day: _Day, days: int) -> date | None:
    try:
        return date(*day) + timedelta(days)
    except OverflowError:
        return None


def _date(day: _Day) -> date | None:
    return date(*day) if MINYEAR <= day[0] <= MAXYEAR else None
