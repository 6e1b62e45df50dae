"""Tables as files: CSV, JSON Lines, Parquet."""
