"""The question of every README: who confirmed what, and what is still open."""

from collections.abc import Mapping
from pathlib import Path

import onrecord
from onrecord.directory import dossier_files
from tests.conftest import ROOT

DATASETS: Mapping[str, Path] = {
    "published": ROOT,
    "tutorial": ROOT / "tutorial",
    "made": ROOT / "tests" / "clients" / "dataset",
}

QUERY = """
    SELECT coalesce(speaker_id, 'nobody named') || ' confirmed ' || target_id || ' ' || aspect
    FROM statements
    JOIN claims ON claims.statement_id = statements.id
    LEFT JOIN statement_speakers ON statement_speakers.statement_id = statements.id
    WHERE act = 'confirm'
    UNION ALL
    SELECT 'open: ' || kind || ', ' || about_id || ' ' || aspect
    FROM gaps
    WHERE closed_by_id IS NULL
"""


def answer(dataset: Path) -> list[str]:
    """Return DuckDB's answer over the tables of a dataset, a line each, sorted."""
    rows = onrecord.connect(dataset).sql(QUERY).fetchall()
    return sorted(line for (line,) in rows)


def files(dataset: Path) -> list[Path]:
    """Return the dossiers of a dataset."""
    return [dataset / name for name in dossier_files(dataset)]
