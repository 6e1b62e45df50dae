"""Code that goes into clients beside what is generated, for the languages that need it."""
