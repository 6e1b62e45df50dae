"""Types of onrecord dossiers, as typed dictionaries: who did what, who said what about it, and how we know."""
