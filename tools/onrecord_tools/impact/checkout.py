"""The repository: its root, its revisions, and the files of one of them in a temporary folder."""

import io
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

FLOORS = ("schema", "validators", "tools")
"""The folders that the code lies in; each is an entry of PYTHONPATH."""


class ImpactError(Exception):
    """Why two revisions cannot be compared, and what to do."""


def _git(root: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    except FileNotFoundError:
        raise ImpactError("git is not installed, and the revision BASE comes from it.") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", errors="replace").strip().splitlines()
        raise ImpactError(said[-1] if said else f"git {arguments[0]} failed")
    return done.stdout


def root_of(folder: Path) -> Path:
    """Return the root of the checkout of onrecord that a folder lies in."""
    try:
        root = Path(_git(folder, "rev-parse", "--show-toplevel").decode().strip())
    except ImpactError as error:
        raise ImpactError(f"Run it in a git checkout of onrecord: {error}") from None
    if not (root / "schema" / "onrecord").is_dir():
        raise ImpactError(f"Run it in a git checkout of onrecord; {root} is another one.")
    return root


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision: as it was named, and its commit."""

    name: str
    commit: str

    def __str__(self) -> str:
        return (
            self.name if self.commit.startswith(self.name) else f"{self.name} ({self.commit[:7]})"
        )


def revision(root: Path, name: str) -> Revision:
    """Return the revision of that name; ImpactError where the clone does not have it."""
    try:
        ask = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        return Revision(name, _git(root, *ask).decode().strip())
    except ImpactError:
        pass
    if _git(root, "rev-parse", "--is-shallow-repository").decode().strip() == "true":
        raise ImpactError(
            f"This clone is shallow and does not have {name}. Fetch it, by `git fetch --depth=1"
            f" origin {name}` and then `onrecord impact FETCH_HEAD`, or clone with the whole"
            " history (`fetch-depth: 0` of actions/checkout)."
        )
    raise ImpactError(
        f"There is no revision {name} here. Name a branch, a tag or a commit, such as origin/main;"
        " `git fetch` brings what others have pushed."
    )


def state(root: Path) -> str:
    """Return what the work tree is: its commit, and whether it has changes."""
    commit = _git(root, "rev-parse", "--short=7", "HEAD").decode().strip()
    return f"{commit} with changes" if _git(root, "status", "--porcelain") else commit


@contextmanager
def files_of(root: Path, base: Revision, paths: tuple[str, ...] = ()) -> Iterator[Path]:
    """Give a temporary folder with the files of a revision; it is removed in the end.

    They are taken from the object store: no worktree is registered, so that nothing is left in
    `.git` whatever ends the process.
    """
    folder = Path(tempfile.mkdtemp(prefix="onrecord-base-"))
    try:
        try:
            data = _git(root, "archive", "--format=tar", base.commit, "--", *paths)
        except ImpactError as error:
            raise ImpactError(f"{base} cannot be unpacked: {error}") from None
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            archive.extractall(folder, filter="data")
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
