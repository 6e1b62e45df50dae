"""A file begins with a byte order mark.

## What it checks

A dossier does not begin with U+FEFF, the byte order mark that some editors write in front of
UTF-8.

## Why it matters

JSON has no place for it (RFC 8259, section 8.1): some parsers skip it, others refuse the file,
and a hash of the file changes with it.

## Example

Bad: the first bytes of the file are

    EF BB BF 7B 22

Good:

    7B 22

## How to mend it

Save the file as UTF-8 without a byte order mark; editors call it "UTF-8", not "UTF-8 with BOM".
"""

from onrecord_validators.rule import Rule, Severity

RULE = Rule(
    code="SYN007",
    name="byte-order-mark",
    severity=Severity.ERROR,
    since="1.0",
    problem="byte-order-mark",
)
