"""Documents that do not have the shape of the schema."""
