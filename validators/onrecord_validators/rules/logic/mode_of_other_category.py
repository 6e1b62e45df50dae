"""A mode does not belong to the category of the event.

## What it checks

Every mode of an event is one of those that its category takes, as the codebook lists them.

## Why it matters

The modes are shades of a category: `aerial` says how an assault was carried out and nothing about
an agreement. Counts by mode would mix what does not belong together.

## Example

Bad:

    {"category": "consult", "modes": ["release"], ...}

Good:

    {"category": "retreat", "modes": ["release"], ...}

## How to mend it

Choose another category or another mode, or delete the mode: not every event has one.
"""

from onrecord_validators.rule import Found, Rule, Severity


class ForeignMode(Found):
    """A mode that the category does not take."""

    item: str
    """The mode."""

    category: str
    """The category."""

    modes: str
    """The modes of that category."""

    categories: str
    """The categories that take the mode."""


RULE = Rule(
    code="LOG013",
    name="mode-of-other-category",
    severity=Severity.ERROR,
    since="1.0",
    finding=ForeignMode,
    query="""
        WITH of_category AS (
            SELECT category, string_agg('"' || mode || '"', ', ' ORDER BY mode) AS modes
            FROM category_modes GROUP BY category
        ),
        of_mode AS (
            SELECT mode, string_agg('"' || category || '"', ', ' ORDER BY category) AS categories
            FROM category_modes GROUP BY mode
        )
        SELECT
            events.id AS record_id, 'modes' AS field, event_modes.mode AS item, events.category,
            coalesce(of_category.modes, 'none') AS modes,
            of_mode.categories
        FROM event_modes JOIN events ON events.id = event_modes.event_id
        LEFT JOIN category_modes
            ON category_modes.category = events.category AND category_modes.mode = event_modes.mode
        LEFT JOIN of_category ON of_category.category = events.category
        JOIN of_mode ON of_mode.mode = event_modes.mode
        WHERE category_modes.mode IS NULL
    """,
    message='"{item}" is not a mode of the category "{category}"',
    hint=(
        'Modes of "{category}": {modes}. Categories with "{item}": {categories}. Choose one of '
        'these modes, correct the category, or delete the field "modes": not every event has one.'
    ),
)
