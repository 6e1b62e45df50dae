"""Types of onrecord dossiers, as dataclasses: who did what, who said what about it, and how we know."""
