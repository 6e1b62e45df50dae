"""Types of onrecord dossiers, as structs of msgspec: who did what, who said what about it, and how we know."""
