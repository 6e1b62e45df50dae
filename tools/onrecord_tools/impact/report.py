"""Showing an impact: text for a terminal, JSON for programs, Markdown for a pull request."""

import textwrap
from collections import defaultdict
from collections.abc import Iterator

from onrecord_tools.impact.comparison import Effect, Reported
from onrecord_tools.impact.impact import Impact
from onrecord_validators.catalogue import page_url
from onrecord_validators.reports import json
from onrecord_validators.reports.escaping import no_command, no_markup, visible

FORM_VERSION = "1.1"
"""The version of the form of the JSON, major.minor; a new minor only adds."""

WIDTH = 80

COMMENT_BYTES = 60_000
"""GitHub refuses a comment of more than 65,536 characters."""

_NAMED = 5


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def _heading(impact: Impact) -> str:
    """Return what was compared."""
    data = "The data" if impact.of_data else "The rules and the schema"
    return f"{data} of {impact.base} and of the work tree ({impact.current})"


def _versions(impact: Impact) -> Iterator[str]:
    names = ("onrecord", "the schema")
    for name, was, now in zip(names, *impact.versions, strict=True):
        if was != now:
            yield f"version of {name}: {was} -> {now}"


def _verdict(impact: Impact) -> str:
    """Return the last word."""
    counts = [
        (impact.rules.count, "rule"),
        (sum(len(effect.unread) + len(effect.read_again) for effect in impact.effects), "file"),
        (sum(effect.findings for effect in impact.effects), "finding"),
        (sum(effect.standings.counts.total() for effect in impact.effects), "standing"),
    ]
    told = [_number(count, noun) for count, noun in counts if count]
    return f"Changed: {', '.join(told)}." if told else "Nothing changes."


def _rules(impact: Impact) -> Iterator[tuple[str, str]]:
    """Yield what became of each rule: in a word, and the rule."""
    rules = impact.rules
    for rule in rules.added:
        yield "added", f"{rule['code']} {rule['name']} ({rule['severity']})"
    for rule in rules.removed:
        yield "removed", f"{rule['code']} {rule['name']} ({rule['severity']})"
    for was, now in rules.recoded:
        yield "recoded", f"{was['code']} -> {now['code']} {now['name']}"
    for was, now in rules.changed:
        for name in ("name", "severity"):
            if was[name] != now[name]:
                yield name, f"{now['code']} {now['name']}: {was[name]} -> {now[name]}"


def _where(found: Reported) -> str:
    place = found["file"]
    if "line" in found:
        place += f":{found['line']}:{found['column']}"
    if "row" in found:
        place += f" (row {found['row']:,})"
    return str(place)


def _signs(effect: Effect) -> Iterator[tuple[str, Reported, str]]:
    """Yield each finding with its sign, + - ~, and what it says or how that changed."""
    for found in effect.appear:
        yield "+", found, found["message"]
    for found in effect.vanish:
        yield "-", found, found["message"]
    for was, now in effect.change:
        told = []
        if was["status"] != now["status"]:
            told.append(f"{was['status']} -> {now['status']}")
        if was["code"] != now["code"]:
            told.append(f"{was['code']} -> {now['code']}")
        if was["message"] != now["message"]:
            told.append(f"said: {was['message']}; says: {now['message']}")
        yield "~", now, "; ".join(told)


def _counted(effect: Effect) -> str:
    kinds = (
        (effect.appear, "appears", "appear"),
        (effect.vanish, "vanishes", "vanish"),
        (effect.change, "changes", "change"),
    )
    told = [
        f"{len(found):,} {one if len(found) == 1 else several}"
        for found, one, several in kinds
        if found
    ]
    return ", ".join(told)


def _transitions(effect: Effect, most: int) -> Iterator[tuple[str, int, str]]:
    """Yield how standings change, how many do, and at most so many of their ids."""
    ids: dict[str, list[str]] = defaultdict(list)
    for how, record_id, _, _ in effect.standings.listed:
        if len(ids[how]) < most:
            ids[how].append(record_id)
    for how, count in sorted(effect.standings.counts.items()):
        more = f" and {count - most:,} more" if count > most else ""
        yield how, count, ", ".join(ids[how]) + more


# --- Text -----------------------------------------------------------------------------------------


def _wrapped(text: str, indent: int = 0) -> Iterator[str]:
    yield from textwrap.wrap(
        visible(text),
        WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 4),
        break_long_words=False,
        break_on_hyphens=False,
    )


def text(impact: Impact, most: int = 50) -> Iterator[str]:
    """Yield the lines for a terminal; of each dataset at most so many findings and records."""
    for line in _text(impact, most):
        yield no_command(line)


def _text(impact: Impact, most: int) -> Iterator[str]:
    yield from _wrapped(f"{_heading(impact)}, judged as on {impact.as_of}.")
    for line in _versions(impact):
        yield from _wrapped(line, 2)
    for what, rule in _rules(impact):
        yield from _wrapped(f"rule {what}: {rule}", 2)
    for effect in impact.effects:
        yield ""
        nothing = "" if effect.count else ": nothing changes"
        yield from _wrapped(f"{effect.path}{nothing}")
        for files, what in ((effect.unread, "no longer read"), (effect.read_again, "read again")):
            for file in files:
                yield from _wrapped(f"{what}: {file}", 2)
        if effect.findings:
            yield f"  findings: {_counted(effect)}"
        signs = list(_signs(effect))
        for sign, found, says in signs[:most]:
            head = f"{sign} {found['status']} {found['code']} {found['name']}: {_where(found)}"
            yield from _wrapped(head, 2)
            yield from _wrapped(says, 6)
        if len(signs) > most:
            yield f"    and {len(signs) - most:,} more (--format json has them all)"
        if changed := effect.standings.counts.total():
            yield f"  standings: {_number(changed, 'record')}"
        for how, count, ids in _transitions(effect, most):
            yield from _wrapped(f"{how} ({count:,}): {ids}", 4)
        for remark in effect.remarks:
            yield from _wrapped(remark, 2)
    yield ""
    yield _verdict(impact)


# --- JSON -----------------------------------------------------------------------------------------


def _of_status(found: Reported) -> Reported:
    return {name: value for name, value in found.items() if name != "severity"}


def _effect(effect: Effect) -> Reported:
    return {
        "path": effect.path,
        "files": {"no_longer_read": effect.unread, "read_again": effect.read_again},
        "findings": {
            "appear": [_of_status(found) for found in effect.appear],
            "vanish": [_of_status(found) for found in effect.vanish],
            "change": [
                {"before": _of_status(was), "after": _of_status(now)} for was, now in effect.change
            ],
        },
        "standings": [
            {"record_id": record_id}
            | ({} if was is None else {"before": was})
            | ({} if now is None else {"after": now})
            for _, record_id, was, now in effect.standings.listed
        ],
        "standings_not_listed": effect.standings.not_listed(),
        "remarks": effect.remarks,
    }


def json_text(impact: Impact) -> str:
    """Return everything as JSON in ASCII.

    A finding is that of `onrecord check --format json`, with `status` (error, warning, suppressed)
    in the place of its severity. `standings_not_listed` is how standings change -> how many records
    that do are counted and not listed.
    """
    rules = impact.rules
    (was, was_schema), (now, now_schema) = impact.versions
    document = {
        "impact_version": FORM_VERSION,
        "base": {
            "revision": impact.base.name,
            "commit": impact.base.commit,
            "version": was,
            "schema_version": was_schema,
        },
        "current": {"state": impact.current, "version": now, "schema_version": now_schema},
        "compared": "data" if impact.of_data else "rules",
        "as_of": impact.as_of.isoformat(),
        "changes": impact.count,
        "rules": {
            "added": rules.added,
            "removed": rules.removed,
            "recoded": [{"before": old, "after": new} for old, new in rules.recoded],
            "changed": [{"before": old, "after": new} for old, new in rules.changed],
        },
        "datasets": [_effect(effect) for effect in impact.effects],
    }
    return json.json_text(document)


# --- Markdown -------------------------------------------------------------------------------------


def markdown(impact: Impact) -> str:
    """Return a comment for a pull request; what does not fit into one is counted."""
    parts = [f"### onrecord impact\n\n**{no_markup(_verdict(impact))}**\n\n"]
    parts.append(f"{no_markup(_heading(impact))}, judged as on {impact.as_of}.\n\n")
    size = sum(map(len, parts))
    left = 0
    for part in _parts(impact):
        size += len(part.encode("utf-8"))
        if left or size > COMMENT_BYTES:
            left += 1
        else:
            parts.append(part)
    if left:
        parts.append(
            f"\n{_number(left, 'more line')} did not fit: `onrecord impact {impact.base.name}`"
            " shows them.\n"
        )
    return "".join(parts)


def _parts(impact: Impact) -> Iterator[str]:
    """Yield pieces that end where a comment may be cut."""
    rules = list(_rules(impact))
    told = [*_versions(impact), *(f"rule {what}: {rule}" for what, rule in rules)]
    for line in told:
        yield f"- {no_markup(line)}\n"
    for effect in impact.effects:
        name = "this dataset" if effect.path == "." else effect.path
        if not effect.count:
            yield f"\n**{no_markup(name)}**: nothing changes.\n"
        else:
            yield f"\n**{no_markup(name)}**\n\n"
        for files, what in ((effect.unread, "no longer read"), (effect.read_again, "read again")):
            for file in files:
                yield f"- {what}: {no_markup(file)}\n"
        if effect.findings:
            yield f"\nfindings: {_counted(effect)}\n\n"
            yield "| | rule | where | what |\n|---|---|---|---|\n"
        for sign, found, says in _signs(effect):
            link = f"[{found['code']}]({page_url(found['code'])})<br>{no_markup(found['name'])}"
            mark = {"+": "appears", "-": "vanishes", "~": "changes"}[sign]
            yield (
                f"| {mark}<br>{found['status']} | {link} | {no_markup(_where(found))} |"
                f" {no_markup(says)} |\n"
            )
        if effect.standings.counts:
            yield "\n| standing | records | |\n|---|---|---|\n"
        for how, count, ids in _transitions(effect, _NAMED):
            yield f"| {no_markup(how)} | {count:,} | {no_markup(ids)} |\n"
        for remark in effect.remarks:
            yield f"\n{no_markup(remark)}\n"
