"""Ids and what they point at."""
