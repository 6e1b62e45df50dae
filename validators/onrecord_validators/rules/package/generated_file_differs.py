"""A generated file is not what the dossiers generate.

## What it checks

Every table, codelist, schema file and the descriptor is, byte for byte, what dossiers,
vocabularies and models generate.

## Why it matters

The dossiers are the source. A cell changed in a table is lost at the next run, and until then the
two forms of the data contradict each other.

## Example

Bad:

    a cell of `data/tables/claims.csv` edited by hand

Good:

    the claim edited in its dossier, then `make generate`

## How to mend it

Make the change in the dossier, then run `make generate`. If you did not edit the file, only run
it.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="PKG003",
    name="generated-file-differs",
    severity=Severity.ERROR,
    since="1.0",
    problem="generated-file-differs",
)
