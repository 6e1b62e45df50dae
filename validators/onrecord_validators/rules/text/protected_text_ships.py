"""The dataset holds a text that may not be redistributed.

## What it checks

No text below `seeds/texts` belongs to a source whose `text_policy` is `offsets_only`. A text
belongs to the source whose `text_sha256` its normalised form has.

## Why it matters

What lies there goes into the package, and into the history of the repository, from where it cannot
be taken back.

## Example

Bad: the text of this source lies in `seeds/texts`.

    {"id": "src:bellmead-weir", "text_policy": "offsets_only", ...}

Good: it lies in a folder outside the dataset, which `onrecord check --texts` names.

## How to mend it

Move the file out of the dataset before you commit. If it was committed, tell the maintainers: the
history has to be rewritten. If the licence allows redistribution, correct `text_policy`.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="TXT022",
    name="protected-text-ships",
    severity=Severity.ERROR,
    since="1.0",
    query="""
        SELECT sources.id AS record_id, 'text_policy' AS field
        FROM sources JOIN texts ON texts.source_id = sources.id
        WHERE sources.text_policy = 'offsets_only' AND texts.ships
    """,
    message="the text of {record_id} lies in seeds/texts, but it may not be redistributed",
    hint="Move the text out of the dataset; name its folder with --texts.",
    on_partial=True,
)
