"""Impact: what a change of rules or schema does to data that are there already."""
