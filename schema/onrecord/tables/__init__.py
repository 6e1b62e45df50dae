"""The flat tables: their layout, dossiers to rows and back, and rows as a database."""
