"""The tables as files that strangers wrote: CSV, JSON Lines or Parquet, read column by column."""
