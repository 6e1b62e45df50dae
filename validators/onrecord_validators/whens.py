"""Every time in the tables, as one query: for rules about times as such."""

WHENS = """
    SELECT
        id AS record_id, 'time' AS field, time_edtf AS edtf, time_text AS text,
        time_basis AS basis, time_anchor_id AS anchor_id, time_anchor_relation AS anchor_relation
    FROM events
    UNION ALL
    SELECT
        id, 'time', time_edtf, time_text, time_basis, time_anchor_id, time_anchor_relation
    FROM statements
    UNION ALL
    SELECT
        id, 'expected_time', expected_time_edtf, expected_time_text, expected_time_basis,
        expected_time_anchor_id, expected_time_anchor_relation
    FROM gaps
"""
"""Columns record_id, field, edtf, text, basis, anchor_id, anchor_relation; absent times too."""
