"""A suppression does not have the form that it needs.

## What it checks

`suppressions.json` in the dataset's directory is an object with the list `suppressions`. Each entry
has `rule`, `reason` and `expires`, and names what it covers: either `record_id`, a record, or
`file`, a file of the dataset; `pointer` narrows a file to a value and what lies below it. There are
no other fields.

## Why it matters

A suppression that a program only half understands hides more than anybody meant, or nothing. One
that is no good covers nothing.

## Example

Bad: a field of no suppression, and nothing that it covers.

    {"rule": "ATT011", "claim": "clm:lantern-talks/3", "reason": "...", "expires": "2027-06-30"}

Good:

    {
      "suppressions": [
        {
          "rule": "ATT011",
          "record_id": "sta:lantern-talks/council",
          "reason": "Another paper, not encoded yet, has the council at the talks.",
          "expires": "2027-06-30"
        }
      ]
    }

## How to mend it

Correct the field that the finding names, or write the entry anew from the example.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SUP001",
    name="suppression-malformed",
    severity=Severity.ERROR,
    since="1.0",
    problem="suppression-malformed",
)
