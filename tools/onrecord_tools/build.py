"""Building the data package of a dataset."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from onrecord.dataset import Dataset, located, read_dossiers
from onrecord.directory import DESCRIPTOR_FILE
from onrecord.publication.package import copied_files, generated_files
from onrecord_tools.swap import swap_in
from onrecord_validators.check import check
from onrecord_validators.report import Report


class BuildError(Exception):
    """A package that cannot be built, for a reason that is not in the data."""


@dataclass(frozen=True, slots=True)
class Built:
    """What was built: where, how many files, how many bytes, and the check that it passed."""

    folder: Path
    files: int
    size: int
    report: Report


def build(root: Path, folder: Path, say: Callable[[str], None]) -> Built | Report:
    """Build the package of the dataset in `root` into `folder`, whole or not at all.

    The same dataset gives the same bytes on any machine and any day. Returns the report, and builds
    nothing, where the dossiers have errors; raises BuildError where the folder holds other things.
    """
    if folder.exists() and not folder.is_dir():
        raise BuildError(f"{folder} is a file; name a folder with --out.")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / DESCRIPTOR_FILE).is_file():
        raise BuildError(
            f"{folder} holds something that is no data package, and building replaces the folder."
            " Empty it, or name another one with --out."
        )
    if folder.resolve() == root.resolve():
        raise BuildError("The package cannot replace its own dossiers; name a folder with --out.")
    say("checking the dossiers")
    report = check(root, generated=False, any_day=True)
    if not report.is_clean:
        return check(root, generated=False)  # as its author will see it, who mends it today
    say("flattening and computing standings")
    _, names = located(root)
    loaded, _ = read_dossiers(root, names)
    for item in loaded:
        if item.newer and item.newer.unknown:
            raise BuildError(
                f"{item.file} is {item.newer.problem.message}. The tables would lack those. "
                f"{item.newer.problem.hint}"
            )
    files = generated_files(root, loaded, Dataset(root, loaded).connect())
    files |= copied_files(root, loaded)
    say(f"writing {len(files)} files")
    swap_in(folder, files)
    return Built(folder, len(files), sum(map(len, files.values())), report)
