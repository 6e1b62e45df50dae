"""A row has more or fewer cells than the table has columns.

## What it checks

Each line of a CSV file has one cell for each name in the header; no line is empty.

## Why it matters

All that stands behind a comma too many is read as the value of another column.

## Example

Bad: the name holds a comma.

    id,kind,name,naming
    act:weir-guild,organization,Millers, Dyers and Weavers,named

Good:

    id,kind,name,naming
    act:weir-guild,organization,"Millers, Dyers and Weavers",named

## How to mend it

Put a cell that holds a comma in quotation marks, add the cell that is missing, or delete the empty
line.
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="TAB004",
    name="row-width-wrong",
    severity=Severity.ERROR,
    since="1.0",
    problem="row-width-wrong",
)
