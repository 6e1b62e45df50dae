"""The commands `onrecord schema ...`."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click


@click.group()
def schema() -> None:
    """Compare versions of the schema, check and declare releases."""


@contextmanager
def _told() -> Iterator[None]:
    """Say what stands in the way, and end with exit status 2."""
    from onrecord_tools.evolution.obstacle import Obstacle

    try:
        yield
    except (Obstacle, OSError) as error:
        click.echo(f"Error: {error}", err=True)
        raise SystemExit(2) from None


def _repository() -> Path:
    root = Path()
    if not (root / "schema" / "onrecord").is_dir():
        raise click.UsageError("Run it at the root of a checkout of the onrecord repository.")
    return root


@schema.command()
@click.argument("old")
@click.argument("new")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option(
    "--fail-on",
    type=click.Choice(["additive", "breaking", "never"]),
    default="breaking",
    show_default=True,
    help="The least verdict, for documents or for clients, that exit status 1 stands for.",
)
def diff(old: str, new: str, form: str, fail_on: str) -> None:
    """Say what differs between the JSON Schemas OLD and NEW, and what it does.

    OLD and NEW are each a file, 2020-12 or draft-07, with all references inside it; or a version of
    onrecord's schema, such as 1.0; or `worktree`, what the models generate.

    \b
    The verdicts, for documents and for clients (programs that use a generated client):
      compatible  documents: the same are valid      clients: the types are the same
      additive    documents: more are valid          clients: programs still compile
      breaking    documents: some may be refused     clients: some program does not

    What cannot be proven to be harmless is breaking. A program that an added value of a vocabulary
    breaks, since it lists them all, is not counted.

    Exit status 0: less than --fail-on. 1: that much, or more. 2: the command was used wrongly or
    failed.
    """  # noqa: D301  \b is for click, which does not wrap what follows it
    from onrecord.version import Version
    from onrecord_tools.evolution.comparison import difference
    from onrecord_tools.evolution.obstacle import SchemaError
    from onrecord_tools.evolution.report import described, text
    from onrecord_tools.evolution.verdict import Verdict
    from onrecord_tools.evolution.versions import least_after, schema_named

    with _told():
        schemas = [schema_named(name, Path()) for name in (old, new)]
        for name, each in zip((old, new), schemas, strict=True):
            if not isinstance(each, dict):
                raise SchemaError(f"{name} is no JSON Schema: it is no object.")
        found = difference(*schemas)
    version = Version.of(old)
    least = str(least_after(version, found.verdict)) if version and found.changes else None
    if form == "json":
        click.echo(json.dumps(described(found, old, new, least), indent=2, ensure_ascii=False))
    else:
        needs = f"at least version {least}" if least else ""
        for line in text(found, old, new, needs):
            click.echo(line)
    is_grave = fail_on != "never" and found.verdict.rank >= Verdict(fail_on).rank
    raise SystemExit(1 if is_grave else 0)


@schema.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def check(form: str) -> None:
    """Check the schemas of the repository against its releases (for developers).

    \b
    Released files stay as they are.
    The version that the models declare is as large as the change against the last release takes.
    Each change has a reason in schema/changes.
    Dossiers that were published with a version of the same major are valid still.

    Exit status 0: all that holds. 1: something does not. 2: the command was used wrongly or failed.
    """  # noqa: D301  \b is for click, which does not wrap what follows it
    from onrecord.version import KNOWN
    from onrecord_tools.evolution.gates import failures
    from onrecord_tools.evolution.releases import releases

    root = _repository()
    with _told():
        found = failures(root)
        released = [str(release.version) for release in releases(root)]
    if form == "json":
        plain = [{"gate": f.gate, "what": f.what, "mend": f.mend} for f in found]
        click.echo(json.dumps({"version": str(KNOWN), "released": released, "failures": plain}))
    else:
        for failure in found:
            click.echo(f"{failure.gate}: {failure.what}\n  mend: {failure.mend}")
        click.echo(f"version {KNOWN}; released: {', '.join(released) or 'none'}")
        click.echo(f"NOT OK: {len(found)} failures" if found else "OK")
    raise SystemExit(1 if found else 0)


@schema.command()
@click.option(
    "--date",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The day of the release; today (UTC) if it is not given.",
)
def release(date: datetime | None) -> None:
    """Declare the version of the schema that the models generate released (for developers).

    Its files and the dossiers of the dataset and the tutorial go into the register,
    schema/changes/released.json, and never change again. Commit what it writes.

    Exit status 0: released. 2: the command was used wrongly, or the schema may not be released.
    """
    from onrecord_tools.evolution.gates import announce
    from onrecord_tools.swap import replace_file

    root = _repository()
    day = (date or datetime.now(UTC)).date().isoformat()
    with _told():
        made, files = announce(root, day)
        for name, data in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            replace_file(root / name, data)
    click.echo(f"{made.version} is released, {day}: {len(made.files)} files in the register.")
    click.echo("Next: onrecord generate, and commit.")
