"""When each statement was made at the latest, by its own date and those of what reports it."""

from typing import TYPE_CHECKING

from onrecord.standing.depths import MAX_DEPTH
from onrecord_validators.backwards import backwards

if TYPE_CHECKING:
    import duckdb

_LIMITS = f"""
    WITH RECURSIVE read AS (
        -- A day more than the day on which it was read: in some places it is tomorrow already.
        SELECT
            id, published,
            CASE WHEN NOT {backwards("published")} THEN published_latest END AS published_latest,
            coalesce(try_cast(retrieved AS DATE), as_of) + 1 AS read_latest,
            CASE WHEN retrieved IS NULL THEN 'read on ' || as_of ELSE 'retrieved ' || retrieved END
                AS how
        FROM sources CROSS JOIN checked
    ),
    told (id, latest, witness_id, witness) AS (
        SELECT
            id, least(published_latest, read_latest), id,
            CASE WHEN published_latest <= read_latest THEN 'published ' || published ELSE how END
        FROM read
        UNION ALL
        -- What is dated after its report is one fault: what it reports itself is held against it
        -- alone. Each step of a chain is a round: no more than a rule allows.
        SELECT
            id,
            CASE WHEN has_own THEN time_latest ELSE latest END,
            CASE WHEN has_own THEN id ELSE witness_id END,
            CASE WHEN has_own THEN 'dated ' || time_edtf ELSE witness END
        FROM (
            SELECT
                reported.id, reported.time_edtf, reported.time_latest,
                told.latest, told.witness_id, told.witness,
                NOT {backwards("reported.time")} AND CASE
                    WHEN told.latest IS NULL THEN reported.time_latest IS NOT NULL
                    ELSE reported.time_latest < told.latest OR reported.time_earliest > told.latest
                END AS has_own
            FROM told
            JOIN statements AS reported ON told.id = CASE reported.act
                WHEN 'narrate' THEN reported.source_id ELSE reported.reported_in_id
            END
            LEFT JOIN depths ON depths.statement_id = reported.id
            WHERE reported.act = 'narrate' OR depths.depth <= {MAX_DEPTH}
        ) AS step
    )
    SELECT id, latest, witness_id, witness FROM told
"""


def prepare_limits(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the temporary table `limits` (id, latest, witness_id, witness).

    `latest` is the last day on which a source or statement can have been made, as far as the dates
    of the text, of the statement and of those that report it tell. `witness_id` is the source or
    statement that tells it, and `witness` how.
    """
    connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS limits AS {_LIMITS}")
