"""The tables as files that strangers wrote: CSV, JSON Lines or Parquet, read column by column.

A package of tables is a directory. Its `datapackage.json` names the files of each table in the
`path` of the resource that is called like the table: one file, or several that are read one after
the other. Without a descriptor the names tell: `claims.csv` holds claims, and so does every file in
a folder `claims`. A table without a file has no rows. What else lies there is not looked at.

The version of the schema that the tables are written for is `onrecord.schema_version` of the
descriptor, the current one where it says nothing. In tables of a newer minor version, columns and
values of vocabularies that are not known are named and not checked, and nothing is held against
what this version would derive.

All three formats have the columns of the tables above, in any order. A column that is empty can be
left out, and so can a derived one: the bounds of dates, `attribution`, `root_source_id`, the tables
`records` and `standings`. What is there is compared with what is derived.

- CSV (`.csv`): UTF-8 without a mark, a header, RFC 4180, a row a line, LF or CR LF. An empty cell
  is an absent value.
- JSON Lines (`.jsonl`, `.ndjson`): a flat object a line. An absent value is an absent key or null.
- Parquet (`.parquet`): text, integers, doubles, booleans, dates. Whole numbers may be doubles, as
  pandas writes them where some are absent.
"""
