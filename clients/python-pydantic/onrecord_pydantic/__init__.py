"""Types of onrecord dossiers, as models of pydantic: who did what, who said what about it, and how we know."""
