"""The migrations: one file for each step from a version of the schema to a later one.

A file is called `from_1_4_to_2_0.py`. Its docstring says what changes and why, and it ends in
`MIGRATION = Migration("1.4", "2.0", migrate)`, where `migrate` makes the changes in a
`onrecord.migration.Carried`. There is none yet: 1.0 is the first version.
"""
