"""Segments, evidence and quotes against the text."""
