"""Every place says how precise it is, and a place's `population` is nobody's claim.

A point on a map looks exact whatever it stands for, so that `precision` became required: `unknown`
until somebody looks it up. A number of inhabitants that no text states has no place in a record of
who said what, and goes to the extensions.
"""

from onrecord.migration import Carried, Migration

QUESTION = "How precise is the place? Unknown was written."


def migrate(dossier: Carried) -> None:
    """Add the field, set the other aside."""
    dossier.add("places/*", "precision", "unknown", question=QUESTION)
    dossier.set_aside("places/*", "population", "schema-0-10:population")


MIGRATION = Migration("0.10", "1.0", migrate)
