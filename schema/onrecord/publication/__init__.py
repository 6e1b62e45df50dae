"""What is published of a dataset and of the schema, as bytes: generated, never written by hand."""
