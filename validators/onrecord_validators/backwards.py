"""Dates that run backwards: they stand for no day, so nothing is compared with them."""


def backwards(*dates: str) -> str:
    """Return SQL for whether any of these dates is an interval that ends before it starts.

    A date is named by the beginning of the names of its bounds: `time` has `time_earliest` and
    `time_latest`. TIM002 reports such an interval. A rule that compared its bounds would report the
    same defect once more.
    """
    conditions = [f"coalesce({date}_earliest > {date}_latest, FALSE)" for date in dates]
    return f"({' OR '.join(conditions)})"
