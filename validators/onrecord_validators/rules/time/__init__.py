"""Dates and the order of things."""
