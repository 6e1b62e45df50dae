"""Impact: the code of a revision and that of the work tree, side by side on the same data."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from onrecord_tools.impact.checkout import (
    FLOORS,
    ImpactError,
    Revision,
    files_of,
    revision,
    root_of,
    state,
)
from onrecord_tools.impact.comparison import Effect, Rules, compared, compared_rules
from onrecord_tools.impact.observation import Observing


@dataclass(frozen=True, slots=True)
class Impact:
    """What a change does: to the rules, and to each dataset.

    With `of_data` the data of the revision and of the work tree were held against the same rules.
    `versions` are those of schema and onrecord, before and after.
    """

    base: Revision
    current: str
    as_of: date
    of_data: bool
    versions: tuple[tuple[str, str], tuple[str, str]]
    rules: Rules
    effects: Sequence[Effect]

    @property
    def count(self) -> int:
        """How much is other than it was."""
        return self.rules.count + sum(effect.count for effect in self.effects)


def impact(
    folder: Path,
    base: str,
    others: Sequence[Path],
    *,
    as_of: date,
    python: str,
    base_python: str | None = None,
    texts: Path | None = None,
    of_data: bool = False,
) -> Impact:
    """Compare the code of a revision with that of the work tree that a folder lies in.

    Both check the dataset at the root, the tutorial and the `others`, as they lie there now; with
    `of_data`, the work tree's code checks the revision's data and those of now. Each runs in a
    process of its own. Raises ImpactError where that cannot be.
    """
    root = root_of(folder)
    named = [root, root / "tutorial", *(path.resolve() for path in others)]
    named = [path for path in dict.fromkeys(named) if path.exists()]
    inside = [path.relative_to(root) if path.is_relative_to(root) else None for path in named]
    at = revision(root, base)
    if of_data and (outside := [path for path, own in zip(named, inside, strict=True) if not own]):
        raise ImpactError(f"{outside[0]} lies outside the repository, so {at} has no data of it.")
    options = [f"--as-of={as_of.isoformat()}", *([f"--texts={texts.resolve()}"] if texts else [])]
    with ExitStack() as stack:
        there = stack.enter_context(files_of(root, at, () if of_data else FLOORS))
        before, label = named, str(at)
        if of_data:
            before = [there / own for own in inside if own is not None]
            if missing := [str(own) for own in inside if own and not (there / own).exists()]:
                raise ImpactError(f"{at} has no {missing[0]}.")
            label = "the work tree"
        code = root if of_data else there
        scratch = Path(stack.enter_context(TemporaryDirectory(prefix="onrecord-impact-")))
        kept, new = scratch / "before", scratch / "after"
        sides = (
            Observing(label, code, base_python or python, before, options, folder=kept),
            Observing("the work tree", root, python, named, options, folder=new),
        )
        for side in sides:
            stack.callback(side.stop)
        was, now = (side.result() for side in sides)
        titles = [
            own.as_posix() if own is not None else path.as_posix()
            for own, path in zip(inside, named, strict=True)
        ]
        effects = [
            compared(title, was, now, number, scratch, same_data=not of_data)
            for number, title in enumerate(titles)
        ]
    return Impact(
        at,
        state(root),
        as_of,
        of_data,
        ((was.version, was.schema_version), (now.version, now.schema_version)),
        compared_rules(was, now),
        effects,
    )
