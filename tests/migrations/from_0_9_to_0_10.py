"""A certainty has its name back, and `rumoured` is no certainty.

0.9 called it `confidence`, as other datasets call the confidence of a program in its own work. And
its value `rumoured` said two things: that nobody in particular says so, which is the attribution of
the statement, and how sure they are. Of what has happened it was used for `possible`; of anything
else the text has to be asked.
"""

from typing import Any

from onrecord.migration import Carried, Migration

QUESTION = "Was it rumoured as possible, or as probable? Possible was written."


def _certainty(claim: dict[str, Any]) -> str | None:
    return "possible" if claim.get("modality") == "factual" else None


def migrate(dossier: Carried) -> None:
    """Rename the field, split the value."""
    claims = "statements/*/claims/*"
    dossier.rename(claims, "confidence", "certainty")
    dossier.replace(
        claims, "certainty", "rumoured", _certainty, otherwise="possible", question=QUESTION
    )


MIGRATION = Migration("0.9", "0.10", migrate)
