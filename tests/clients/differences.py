"""Where two JSON values differ."""

from typing import Any

# Where the schema says `number`, 1 and 1.0 are one number; anywhere else they are two.
NUMBERS = frozenset({"latitude", "longitude"})


def differences(
    before: Any, after: Any, path: str, numbers: frozenset[str] | None = NUMBERS
) -> list[str]:
    """Name the places where two JSON values differ; order of keys aside, all of them count.

    `numbers` names the properties whose values are compared as numbers; None is all of them.
    """
    if isinstance(before, dict) and isinstance(after, dict):
        found = [f"{path}/{key}" for key in before.keys() ^ after.keys()]
        for key in before.keys() & after.keys():
            found += differences(before[key], after[key], f"{path}/{key}", numbers)
        return sorted(found)
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        found = []
        for i, (old, new) in enumerate(zip(before, after, strict=True)):
            found += differences(old, new, f"{path}/{i}", numbers)
        return found
    if (numbers is None or path.rsplit("/", 1)[-1] in numbers) and all(
        isinstance(value, int | float) and not isinstance(value, bool) for value in (before, after)
    ):
        return [] if float(before) == float(after) else [path]
    same = type(before) is type(after) and repr(before) == repr(after)
    return [] if same else [path]
