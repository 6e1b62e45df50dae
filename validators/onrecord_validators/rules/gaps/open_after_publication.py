"""A gap is open on a day after the texts that tell of it.

## What it checks

The day of `as_of` is not certainly later than the publication of all sources that the evidence of
the gap lies in. Gaps without dated evidence are left out, and so are those that something closes
(GAP004 looks at them) and those whose day is in the future (TIM013).

## Why it matters

A text says what was not known when it was written; of the days after it, it cannot tell. A wrong
day makes a silence look longer than it was.

## Example

Bad: the text is of 4 May:

    {"as_of": "2021-05-09", "evidence": [{"segment_id": "seg:bellmead-weir/11"}], ...}

Good:

    {"as_of": "2021-05-04", "evidence": [{"segment_id": "seg:bellmead-weir/11"}], ...}

## How to mend it

Write the day of which the text speaks, which is that of its publication at the latest. If a later
text says that it is open still, cite that one, too.
"""

from onrecord_validators.backwards import backwards
from onrecord_validators.rule import Found, Rule, Severity


class OpenAfterPublication(Found):
    """A gap with a later day than its texts."""

    as_of: str
    """When it is said to be open."""

    published: str
    """When the latest of its texts was published."""


RULE = Rule(
    code="GAP053",
    name="open-after-publication",
    severity=Severity.ERROR,
    since="1.0",
    finding=OpenAfterPublication,
    query=f"""
        SELECT
            gaps.id AS record_id, 'as_of' AS field, gaps.as_of,
            max(sources.published) AS published
        FROM gaps
        JOIN evidence ON evidence.record_id = gaps.id
        JOIN segments ON segments.id = evidence.segment_id
        JOIN sources ON sources.id = segments.source_id
        CROSS JOIN checked
        WHERE gaps.closed_by_id IS NULL AND gaps.as_of_earliest <= checked.as_of + 1
            AND NOT {backwards("gaps.as_of")}
        GROUP BY gaps.id, gaps.as_of, gaps.as_of_earliest
        HAVING
            count(*) = count(sources.published_latest) FILTER (NOT {backwards("sources.published")})
            AND gaps.as_of_earliest > max(sources.published_latest)
    """,
    message="open as of {as_of}, but its latest text is of {published}",
    hint="Write the day of which the text speaks, or cite the later text.",
)
