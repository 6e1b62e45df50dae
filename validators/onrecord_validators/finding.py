"""Finding: one offence against one rule, and where it is."""

from dataclasses import dataclass

from onrecord.problem import Problem, Related, Span
from onrecord_validators.catalogue import rules_of_problems
from onrecord_validators.rule import Rule


@dataclass(frozen=True, slots=True)
class Finding:
    """One offence against one rule.

    `file` is relative to the dataset's directory; `pointer`, `span`, `row` and `field` are those of
    an `onrecord.problem.Place`; `record_id` is the record where there is one.
    """

    rule: Rule
    message: str
    hint: str
    file: str
    pointer: str = ""
    span: Span | None = None
    record_id: str | None = None
    related: tuple[Related, ...] = ()
    row: int | None = None
    field: str | None = None

    def order(self) -> tuple[str, int, int, int, str, str]:
        """Return what findings are sorted by: file, row, place, code, message."""
        line, column = self.span.start if self.span else (0, 0)
        return self.file, self.row or 0, line, column, self.rule.code, self.message


def finding_of(problem: Problem) -> Finding:
    """Return the finding that a problem of reader, models or package is reported as."""
    return Finding(
        rule=rules_of_problems()[problem.kind],
        message=problem.message,
        hint=problem.hint,
        file=problem.file,
        pointer=problem.pointer,
        span=problem.span,
        related=problem.related,
        row=problem.row,
        field=problem.field,
    )
