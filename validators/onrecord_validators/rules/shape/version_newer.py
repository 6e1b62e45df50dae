"""The data are written for a newer minor version of the schema than this onrecord knows.

## What it checks

`schema_version`, of a dossier or in the descriptor of a package of tables, is the version that this
onrecord knows, or an older minor version of the same major.

## Why it matters

A newer minor version only adds: optional fields and values of vocabularies. So what this onrecord
knows of the data is read and checked as always, and what it does not know is neither an error nor
lost, but not checked:

- A field that is not known stays in the file. It is in no table and no typed record.
- A value that is not known stands in tables and typed records as it was written. The rules cannot
  tell what it means, so they judge no record that holds it, nor the one around that record, nor
  what is nested in it. Standings that rest on it may be others than those of the newer version.
- Generated tables and descriptors are held against their own hashes, not against the dossiers.
- `onrecord fmt` and `onrecord check --fix` keep all of it as it is. `onrecord build` refuses where
  anything is not known, since its tables would lack it; `onrecord migrate` leaves the file alone.

A reader that was silent about it would let a misspelt field pass, or say that it had checked all.

## Example

Bad: written for a version that this onrecord does not know.

    {"schema_version": "1.7", ...}

Good:

    {"schema_version": "1.0", ...}

## How to mend it

Update onrecord. The finding counts what was not checked and names the most frequent: where one of
those is a misspelling and no addition of the newer version, correct it; where nothing is unknown
and the version is only mistyped, correct that.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SHP011",
    name="version-newer",
    severity=Severity.WARNING,
    since="1.0",
    problem="version-newer",
)
