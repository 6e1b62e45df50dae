"""Finding: one offence against one rule, and where it is."""

from dataclasses import dataclass

from onrecord.problem import Related, Span
from onrecord_validators.rule import Rule


@dataclass(frozen=True, slots=True)
class Finding:
    """One offence against one rule.

    `file` is relative to the dataset's directory, `pointer` an RFC 6901 JSON pointer into it,
    `span` the place of the value, `record_id` the record where there is one.
    """

    rule: Rule
    message: str
    hint: str
    file: str
    pointer: str = ""
    span: Span | None = None
    record_id: str | None = None
    related: tuple[Related, ...] = ()

    def order(self) -> tuple[str, int, int, str, str]:
        """Return what findings are sorted by: file, place, code, message."""
        line, column = self.span.start if self.span else (0, 0)
        return self.file, line, column, self.rule.code, self.message
