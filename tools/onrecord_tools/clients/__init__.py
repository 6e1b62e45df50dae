"""Typed clients: types of the dossiers in other languages, generated from the JSON Schema."""
