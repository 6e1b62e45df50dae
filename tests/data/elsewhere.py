"""Runs `onrecord` as another machine would, on another day: a script for test_same_bytes.py.

    python elsewhere.py SECONDS ARGUMENT...

The clock stands SECONDS after 1970, and folders list their files backwards.
"""

import datetime
import os
import sys
import time

NOW = float(sys.argv[1])


class Date(datetime.date):
    @classmethod
    def today(cls) -> "Date":
        return cls.fromtimestamp(NOW)


class Moment(datetime.datetime):
    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> "Moment":
        return cls.fromtimestamp(NOW, tz)

    @classmethod
    def utcnow(cls) -> "Moment":
        return cls.fromtimestamp(NOW, datetime.UTC).replace(tzinfo=None)

    @classmethod
    def today(cls) -> "Moment":
        return cls.fromtimestamp(NOW)


class Backwards:
    """A listing of a folder as os.scandir gives it, in the opposite order of names."""

    def __init__(self, path: str = ".") -> None:
        with scandir(path) as entries:
            self.entries = iter(sorted(entries, key=lambda entry: entry.name, reverse=True))

    def __enter__(self) -> "Backwards":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __iter__(self) -> "Backwards":
        return self

    def __next__(self) -> "os.DirEntry[str]":
        return next(self.entries)

    def close(self) -> None:
        self.entries = iter(())


scandir, listdir = os.scandir, os.listdir


def install() -> None:
    """Replace clock and listings."""
    replaced = {
        (time, "time"): lambda: NOW,
        (time, "time_ns"): lambda: int(NOW * 1e9),
        (datetime, "datetime"): Moment,
        (datetime, "date"): Date,
        (os, "scandir"): Backwards,
        (os, "listdir"): lambda path=".": sorted(listdir(path), reverse=True),
    }
    for (module, name), value in replaced.items():
        setattr(module, name, value)


if __name__ == "__main__":
    install()
    from onrecord_tools.command import main

    main(sys.argv[2:], prog_name="onrecord")
