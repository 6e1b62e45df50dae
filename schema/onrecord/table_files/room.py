"""Room on the disk, which a database takes that does not fit into memory."""

from pathlib import Path

_SIGNS = ("No space left on device", "max_temp_directory_size", "not enough space on the disk")
"""What DuckDB, or the system that it asks, says where there is none left."""


class NoRoom(Exception):
    """The disk that a database spills to is full, so that there is no verdict."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"There is no room left where {folder} lies. Checking large tables takes several times"
            " their size there: make room, or set TMPDIR to a folder that has more."
        )


def is_no_room(error: Exception) -> bool:
    """Whether an error of the database is one of room, and not of what it reads or is asked."""
    return any(sign in str(error) for sign in _SIGNS)
