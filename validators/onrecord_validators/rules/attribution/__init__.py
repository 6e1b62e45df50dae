"""Who says what, and in what way."""
