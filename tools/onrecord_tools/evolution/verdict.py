"""What a change of the schema does, to documents and to programs that use a generated client."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final


class Verdict(StrEnum):
    """How much a change matters, from the least to the most.

    For documents: `compatible`, the same documents are valid; `additive`, all that were valid still
    are, and more; `breaking`, some that were valid may not be.

    For clients: `compatible`, the generated types are the same but for comments; `additive`, they
    have more, and programs that compiled still do; `breaking`, some program does not compile, or
    means something else.
    """

    COMPATIBLE = "compatible"
    ADDITIVE = "additive"
    BREAKING = "breaking"

    @property
    def rank(self) -> int:
        """0, 1 or 2."""
        return list(Verdict).index(self)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the gravest of some verdicts; of none, `compatible`."""
    return max(verdicts, key=lambda verdict: verdict.rank, default=Verdict.COMPATIBLE)


ABSENT: Final = object()
"""Stands for a value on the side where there is none, since null is a value."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two schemas.

    `kind` is a stable kebab-case name. `pointer` (RFC 6901) leads into the new schema, or into the
    old one for what it has no more. `before` and `after` are what stood and stands there, or
    ABSENT. `why_documents` and `why_clients` say what follows from it.
    """

    kind: str
    pointer: str
    before: Any
    after: Any
    documents: Verdict
    clients: Verdict
    why_documents: str
    why_clients: str

    def described(self) -> dict[str, Any]:
        """Return the change as plain data; a side that is absent is left out."""
        sides = {"was": self.before, "is": self.after}
        return {
            "kind": self.kind,
            "pointer": self.pointer,
            **{name: value for name, value in sides.items() if value is not ABSENT},
            "documents": {"verdict": self.documents.value, "why": self.why_documents},
            "clients": {"verdict": self.clients.value, "why": self.why_clients},
        }


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs between two schemas, and what it amounts to."""

    documents: Verdict
    clients: Verdict
    changes: list[Change] = field(default_factory=list)

    @property
    def verdict(self) -> Verdict:
        """The graver of the two."""
        return worst((self.documents, self.clients))
