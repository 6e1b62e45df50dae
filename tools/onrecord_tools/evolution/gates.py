"""The gates: what has to hold of a repository's schemas before a change of it may land."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from onrecord.publication.json_schema import json_schema_files
from onrecord.version import KNOWN, Version
from onrecord_tools.evolution.comparison import difference
from onrecord_tools.evolution.containment import require_tools
from onrecord_tools.evolution.obstacle import RegisterError
from onrecord_tools.evolution.record import needs_reason, reasons, reasons_path
from onrecord_tools.evolution.releases import (
    REGISTER_FILE,
    Release,
    archive_path,
    archived,
    digest,
    dossiers_of,
    published_dossiers,
    register,
    releases,
    schema_files,
)
from onrecord_tools.evolution.verdict import Change, Difference, Verdict
from onrecord_tools.evolution.versions import (
    SCHEMA_FOLDER,
    committed_versions,
    least_after,
    schema_path,
    worktree,
)

_DECLARED_IN: Final = "SCHEMA_VERSION in schema/onrecord/dossier.py"
_NAMED: Final = 5
"""How many changes a message names."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What a gate found: its name, what is wrong, and how to mend it."""

    gate: str
    what: str
    mend: str


def failures(root: Path) -> list[Failure]:
    """Return what the gates find in the repository at `root`, whose models are those imported.

    Raises Obstacle where the record cannot be read or schemas cannot be compared.
    """
    require_tools()
    found = releases(root)
    gates: list[Callable[[Path, list[Release]], Iterator[Failure]]] = [
        *(released_files_stay, all_but_one_are_released, the_version_is_large_enough),
        *(changes_have_reasons, published_data_stay_valid),
    ]
    return [failure for gate in gates for failure in gate(root, found)]


def released_files_stay(root: Path, found: list[Release]) -> Iterator[Failure]:
    """A released file is what it was, and nothing is added to a released version."""
    gate = "released-files-stay"
    for release in found:
        for name, expected in release.files.items():
            path = root / name
            if not path.is_file():
                yield Failure(
                    gate,
                    f"{name} belongs to {release.version}, which is released, and is gone.",
                    f"Bring it back: git checkout HEAD -- {name}",
                )
            elif digest(path.read_bytes()) != expected:
                yield Failure(
                    gate,
                    f"{name} belongs to {release.version}, which is released, and has changed.",
                    f"Bring it back, and declare a later version ({_DECLARED_IN}) for the change.",
                )
        for name in schema_files(root, release.version):
            if name not in release.files:
                yield Failure(
                    gate,
                    f"{name} is no file of {release.version}, which is released.",
                    "Remove it, or put it beside a version that is not released.",
                )


def all_but_one_are_released(root: Path, found: list[Release]) -> Iterator[Failure]:
    """A schema file belongs to a release or to the version that the models declare."""
    known = {release.version for release in found} | {KNOWN}
    for version in committed_versions(root):
        if version not in known:
            yield Failure(
                "all-but-one-are-released",
                f"{SCHEMA_FOLDER}/{version} is neither released nor the version that the models"
                f" declare, {KNOWN}.",
                f"Remove it. Released versions are those in {REGISTER_FILE}.",
            )


def _against_last(root: Path, found: list[Release]) -> tuple[Release, Difference] | None:
    """Compare what the models generate with the last release; None if nothing is released."""
    if not found or not (root / schema_path(found[-1].version)).is_file():
        return None
    old = json.loads((root / schema_path(found[-1].version)).read_bytes())
    return found[-1], difference(old, worktree())


def _named(changes: list[Change]) -> str:
    named = [f"{change.kind} at {change.pointer}" for change in changes[:_NAMED]]
    rest = len(changes) - _NAMED
    return "; ".join([*named, f"and {rest} more"] if rest > 0 else named)


def the_version_is_large_enough(root: Path, found: list[Release]) -> Iterator[Failure]:
    """The declared version is later than the last release by as much as the change takes."""
    gate = "the-version-is-large-enough"
    compared = _against_last(root, found)
    if compared is None:
        return
    last, change = compared
    diff = f"See: onrecord schema diff {last.version} worktree"
    if last.version == KNOWN:
        files = json_schema_files()
        if all(
            (root / name).is_file() and (root / name).read_bytes() == data
            for name, data in files.items()
        ):
            return
        least = least_after(last.version, change.verdict)
        what = _grave(change) or "other bytes"
        yield Failure(
            gate,
            f"The models no longer generate {last.version}, which is released: {what}.",
            f"Declare {least} ({_DECLARED_IN}), or undo the change. {diff}",
        )
        return
    least = least_after(last.version, change.verdict)
    if least > KNOWN:
        yield Failure(
            gate,
            f"The models declare {KNOWN}, and against {last.version} the change is"
            f" {change.documents} for documents and {change.clients} for clients:"
            f" {_grave(change)}.",
            f"Declare {least} ({_DECLARED_IN}), or undo the change. {diff}",
        )
    elif KNOWN not in (least, least_after(last.version, Verdict.BREAKING)):
        yield Failure(
            gate,
            f"The models declare {KNOWN}, and the last release is {last.version}.",
            f"Declare {least}: versions are not skipped.",
        )


def _grave(found: Difference) -> str:
    """Return the changes that make a difference what it is."""
    return _named([c for c in found.changes if found.verdict in (c.documents, c.clients)])


def changes_have_reasons(root: Path, found: list[Release]) -> Iterator[Failure]:
    """Each version says why it was made, and each change of it why it was made."""
    gate = "changes-have-reasons"
    compared = _against_last(root, found)
    for version in dict.fromkeys([*(release.version for release in found), KNOWN]):
        if not reasons(root, version).summary:
            yield Failure(
                gate,
                f"Nothing says what {version} is for.",
                f"Write a `summary` into {reasons_path(version)}.",
            )
    if compared is None or compared[0].version == KNOWN:
        return
    why = reasons(root, KNOWN)
    name = reasons_path(KNOWN)
    used = {
        pointer
        for pointer in why.by_pointer
        if any(f"{change.pointer}/".startswith(f"{pointer}/") for change in compared[1].changes)
    }
    missing = [c for c in compared[1].changes if needs_reason(c) and why.of(c) is None]
    if missing:
        yield Failure(
            gate,
            f"{name} does not say why: {_named(missing)}.",
            'Write a sentence at each pointer, or at one above it: [reasons] "/$defs/Act" = "..."',
        )
    for pointer in why.by_pointer:
        if pointer not in used:
            yield Failure(
                gate,
                f"{name} has a reason at {pointer}, where nothing changed.",
                "Correct the pointer, or remove the reason.",
            )


def published_data_stay_valid(root: Path, found: list[Release]) -> Iterator[Failure]:
    """Every dossier that was published with a version of the same major is valid still."""
    gate = "published-data-stay-valid"
    import jsonschema_rs

    validator = jsonschema_rs.validator_for(worktree())
    for release in found:
        if release.version.major != KNOWN.major:
            continue
        if not (root / release.archive).is_file():
            continue  # released_files_stay says so
        for name, data in dossiers_of(root, release):
            error = next(iter(validator.iter_errors(json.loads(data))), None)
            if error is not None:
                yield Failure(
                    gate,
                    f"{name}, published with {release.version}, is no longer valid at"
                    f" {_pointer(error.instance_path)}: {error.message[:200]}",
                    f"Take it again, or declare {Version(release.version.major + 1, 0)}"
                    f" ({_DECLARED_IN}).",
                )


def _pointer(path: list[Any]) -> str:
    return "".join(f"/{part}" for part in path) or "the root"


def announce(root: Path, date: str) -> tuple[Release, dict[str, bytes]]:
    """Return the release of the declared version on a day, and the files that make it one.

    Raises RegisterError where it may not be released.
    """
    found = releases(root)
    if any(release.version == KNOWN for release in found):
        raise RegisterError(f"{KNOWN} is released already.")
    generated, committed = json_schema_files(), schema_files(root, KNOWN)
    if any(committed.get(name) != data for name, data in generated.items()):
        raise RegisterError(
            f"{SCHEMA_FOLDER}/{KNOWN} is not what the models generate: run `onrecord generate`."
        )
    wrong = failures(root)
    if wrong:
        raise RegisterError("\n".join(f"{failure.what} {failure.mend}" for failure in wrong))
    files = {archive_path(KNOWN): archived(published_dossiers(root))}
    digests = {name: digest(data) for name, data in {**committed, **files}.items()}
    release = Release(KNOWN, date, digests)
    return release, {**files, REGISTER_FILE: register([*found, release])}
