"""One CSV file: UTF-8 without a mark, LF, RFC 4180, empty where a value is absent."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def csv_file(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Return the bytes of a CSV file with a header row; rows keep their order."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return buffer.getvalue().encode("utf-8")
