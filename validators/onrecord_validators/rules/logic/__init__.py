"""Records that do not fit together."""
