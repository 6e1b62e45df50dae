"""The `onrecord` command."""

import errno
import gc
import io
import os
import re
import sys
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from onrecord_tools.evolution.command import schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from onrecord.problem import Problem
    from onrecord_validators.finding import Finding
    from onrecord_validators.report import Report

    Command = Callable[..., None]

_COLOURS = {"error": "red", "warning": "yellow", "place": "cyan", "mark": "red"}


def _style(text: str, name: str) -> str:
    return click.style(text, fg=_COLOURS[name], bold=name == "error") if name in _COLOURS else text


_FORMATS = ("text", "json", "github", "sarif", "junit", "html")

_color = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour the text. `auto`: at a terminal, or as NO_COLOR and FORCE_COLOR say.",
)


def _texts(text: str) -> "Callable[[Command], Command]":
    """Return the option that names a folder of source texts."""
    folder = click.Path(exists=True, file_okay=False, path_type=Path)
    return click.option("--texts", type=folder, help=text)


def _as_of(text: str) -> "Callable[[Command], Command]":
    """Return the option that names the day of judgement."""
    day = click.DateTime(["%Y-%m-%d"])
    return click.option("--as-of", type=day, metavar="YYYY-MM-DD", help=text)


def _is_coloured(color: str) -> bool:
    """Whether to colour: the option, then NO_COLOR, then FORCE_COLOR, then the terminal decides."""
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _show(report: "Report", color: str) -> None:
    from onrecord_validators.reports.text import plain, text

    is_coloured = _is_coloured(color)
    for line in text(report, _style if is_coloured else plain):
        click.echo(line, color=is_coloured)


def _show_problems(root: Path, problems: "list[Problem]") -> None:
    """Report what is wrong with files, or keeps them from being read."""
    from onrecord_validators.circumstances import today
    from onrecord_validators.finding import finding_of
    from onrecord_validators.report import Report
    from onrecord_validators.reports.text import findings, plain

    report = Report(root, today(), [finding_of(problem) for problem in problems])
    is_coloured = _is_coloured("auto")
    for line in findings(report, _style if is_coloured else plain):
        click.echo(line, color=is_coloured)


def _report_files(
    ctx: click.Context, param: click.Parameter, values: tuple[str, ...]
) -> dict[Path, str]:
    """Return file -> format of each report that is to be written."""
    files: dict[Path, str] = {}
    for value in values:
        form, sign, name = value.partition("=")
        if not sign or form not in _FORMATS or not name:
            known = ", ".join(_FORMATS)
            raise click.BadParameter(f"{value!r} is not FORMAT=FILE; the formats are {known}.")
        if Path(name).is_dir():
            raise click.BadParameter(f"{name!r} is a folder; name a file.")
        if Path(name) in files:
            raise click.BadParameter(f"{name!r} cannot hold two reports.")
        files[Path(name)] = form
    return files


def _write(path: Path, content: bytes) -> None:
    from onrecord_tools.swap import replace_file

    if path.exists() and not path.is_file():
        path.write_bytes(content)  # a device or a pipe, such as /dev/stderr
    else:
        replace_file(path, content)


def _fixed(path: Path, as_of: date | None, *, only_shown: bool) -> "list[Finding]":
    """Mend the dossiers at a path; return what was mended. Or show the changes, and exit."""
    from onrecord.dataset import located
    from onrecord.directory import DOSSIER_SUFFIX
    from onrecord_tools.fixing import shown, written
    from onrecord_validators.mending import mended

    _, files = located(path)
    if not files or not files[0].endswith(DOSSIER_SUFFIX):
        raise click.UsageError(
            f"--fix and --diff are for dossiers (*{DOSSIER_SUFFIX}), and {path} has none. Mend"
            " tables where they come from."
        )
    result = mended(path, as_of)
    if only_shown:
        for line in shown(result):
            click.echo(line)
        if not result.changed:
            click.echo("Nothing that --fix can mend.", err=True)
        raise SystemExit(1 if result.changed else 0)
    try:
        written(result)
    except OSError as error:
        click.echo(f"Error: nothing was mended: {error}", err=True)
        raise SystemExit(2) from None
    return result.fixed


@contextmanager
def _progress() -> "Iterator[Callable[[str, float], None] | None]":
    """Show a bar for what takes long, where somebody looks on; None where nobody does."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(
        length=1000, file=sys.stderr, item_show_func=lambda what: what, update_min_steps=1
    ) as bar:

        def show(what: str, done: float) -> None:
            bar.update(max(0, int(1000 * done) - bar.pos), what)

        yield show


class _Command(click.Group):
    """A group that tells a failure of the program from findings about the data: exit status 2."""

    def invoke(self, ctx: click.Context) -> Any:
        # A short-lived process that makes few cycles: collecting them takes a tenth of a check.
        gc.disable()
        # To look for plugins of pydantic in all that is installed takes as long as click.
        os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
        if isinstance(sys.stdout, io.TextIOWrapper):
            # A name that the terminal's encoding cannot show is no reason to fail.
            sys.stdout.reconfigure(errors="backslashreplace")
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:
            if os.environ.get("ONRECORD_TRACEBACK"):
                raise
            from onrecord.reader import printable

            said = printable(str(error), 300)
            if isinstance(error, OSError) and error.errno == errno.ENOSPC:
                click.echo(f"Error: what was to be written has no room: {said}", err=True)
                raise SystemExit(2) from None
            click.echo(
                f"onrecord failed: {type(error).__name__}: {said}\n"
                "This is a fault of the program, not of the data. Please report it, with what"
                " ONRECORD_TRACEBACK=1 in the environment adds.",
                err=True,
            )
            raise SystemExit(2) from None


@click.group(cls=_Command, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="onrecord")
def main() -> None:
    """Work with onrecord datasets: check them, build packages, explain rules."""


main.add_command(schema)


@main.command()
@click.argument("path", type=click.Path(exists=True, path_type=Path), default=Path())
@_texts("Folder of source texts to hold segments, quotes and glosses against.")
@_as_of("Judge the dataset as on this day, not today (UTC): what is dated later is the future.")
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    default="text",
    show_default=True,
    help="What to print. With `github`, the step's summary is written as well.",
)
@click.option(
    "--report",
    "reports",
    multiple=True,
    metavar="FORMAT=FILE",
    callback=_report_files,
    help="Also write a report in a format to a file. May be given several times.",
)
@_color
@click.option(
    "--fix", is_flag=True, help="First mend what can be mended without changing what the data say."
)
@click.option("--diff", is_flag=True, help="Only show what --fix would change in the files.")
def check(
    path: Path,
    texts: Path | None,
    as_of: datetime | None,
    *,
    form: str,
    reports: dict[Path, str],
    color: str,
    fix: bool,
    diff: bool,
) -> None:
    """Check the dataset in PATH, a directory, its datapackage.json or one dossier.

    \b
    The formats of a report:
      text    for people, at a terminal
      json    for programs; validators/json-schema has its schema
      github  for a GitHub workflow: text, and annotations beside the lines
      sarif   SARIF 2.1.0, for code hosts and editors
      junit   JUnit XML, for GitLab, Jenkins and other build servers
      html    one page to read, search and pass on

    A directory needs no descriptor: its dossiers are the files *.onrecord.json below seeds/ and
    data/, or, where there are none, anywhere in it, and those that a descriptor names.

    A directory without dossiers is a package of tables: CSV, JSON Lines or Parquet, each table one
    file or several, of any size. Large ones take room in TMPDIR, several times their size.

    Exit status 0: no errors. 1: errors found or, with --diff, something to mend. 2: the command was
    used wrongly or failed.
    """  # noqa: D301  \b is for click, which does not wrap what follows it
    from onrecord.reader import printable
    from onrecord.table_files.room import NoRoom
    from onrecord_validators.check import check as run
    from onrecord_validators.reports.format import rendered
    from onrecord_validators.steadiness import FileChanged

    day = as_of.date() if as_of else None
    fixed = _fixed(path, day, only_shown=diff) if fix or diff else []
    try:
        with _progress() as progress:
            report = run(path, texts, as_of=day, progress=progress)
    except (FileChanged, NoRoom) as error:
        click.echo(f"Error: {printable(str(error), 500)}", err=True)
        raise SystemExit(2) from None
    report.fixed = fixed
    if not report.files and not report.findings:
        raise click.UsageError(
            f"There is nothing to check in {click.format_filename(path, shorten=False)}: no dossier"
            " *.onrecord.json and no table. Name a directory of either, a datapackage.json or a"
            " dossier."
        )
    try:
        for file, wanted in reports.items():
            _write(file, "".join(rendered(report, wanted)).encode("utf-8"))
        if form == "github" and (summary := os.environ.get("GITHUB_STEP_SUMMARY")):
            from onrecord_validators.reports.github import github_summary

            with Path(summary).open("ab") as stream:
                stream.write(github_summary(report).encode("utf-8"))
    except OSError as error:
        click.echo(f"Error: the report cannot be written: {error}", err=True)
        raise SystemExit(2) from None
    if form == "text":
        _show(report, color)
    else:
        for piece in rendered(report, form):
            click.echo(piece, nl=False)
    raise SystemExit(0 if report.is_clean else 1)


@main.command()
@click.argument(
    "path", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path()
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("build"),
    show_default=True,
    help="Folder to put the package into; it is replaced as a whole.",
)
@_color
def build(path: Path, out: Path, color: str) -> None:
    """Build the data package of the dataset in PATH: tables, descriptor, dossiers, schema.

    Exit status 0: built. 1: the dossiers have errors. 2: the command was used wrongly or failed.
    """
    from onrecord.problem import DataError
    from onrecord.tables.layout import singular
    from onrecord_tools.build import BuildError, Built
    from onrecord_tools.build import build as run

    try:
        result = run(path, out, lambda step: click.echo(f"... {step}", err=True))
    except (BuildError, DataError, OSError) as error:
        click.echo(f"Error: {error}", err=True)
        raise SystemExit(2) from None
    if not isinstance(result, Built):
        _show(result, color)
        click.echo("Nothing was built: mend the errors first.")
        raise SystemExit(1)
    standings = sorted(result.report.standings.items(), key=lambda item: (-item[1], item[0]))
    click.echo(f"Built {result.folder}: {result.files} files, {result.size:,} bytes.")
    click.echo("Records:")
    for table, number in result.report.records.items():
        click.echo(f"  {number:>7,}  {singular(table) if number == 1 else table}")
    click.echo("Standings (attribution, not truth):")
    for standing, number in standings:
        click.echo(f"  {number:>7,}  {standing}")
    click.echo("Next:")
    click.echo(f"  onrecord check {result.folder}")
    click.echo(f"  python -c \"import onrecord; print(onrecord.load('{result.folder}'))\"")


@main.command()
@click.argument("text", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--lines",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The text with one segment a line, as you want it split.",
)
@click.option("--id", "source_id", help="The id of the source, such as src:my-article.")
def segment(text: Path, lines: Path | None, source_id: str | None) -> None:
    """Turn the article in TEXT into the source dossier that you start encoding with.

    Without --lines, prints a first split of the text, one segment a line: save it, correct it, and
    call again with --lines and --id for the dossier with offsets and hashes.
    """
    from onrecord.canonical import canonical_file
    from onrecord_tools.segmentation import (
        SegmentationError,
        proposed,
        read_text,
        source_dossier,
    )

    try:
        whole = read_text(text)
        if lines is None:
            for line in proposed(whole):
                click.echo(line)
            return
        if source_id is None:
            raise click.UsageError("Name the source with --id, such as --id src:my-article.")
        dossier = source_dossier(whole, read_text(lines).splitlines(), source_id)
    except SegmentationError as error:
        click.echo(f"Error: {error}", err=True)
        raise SystemExit(1) from None
    click.echo(canonical_file(dossier).decode("utf-8"), nl=False)


@main.command()
@click.argument(
    "paths", metavar="[PATH]...", nargs=-1, type=click.Path(exists=True, path_type=Path)
)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; print what would change.")
def fmt(paths: tuple[Path, ...], only_check: bool) -> None:
    """Write the dossiers in each PATH, a directory or one dossier, in their canonical form.

    Keys in the order of the schema, lists whose order means nothing sorted, two spaces, LF, NFC.
    No value is ever added, dropped or changed. A file that cannot be read, or is of another major
    version of the schema, is reported and stays; what a newer minor version has added is named, and
    stays where it stands.

    Exit status 0: all are in canonical form. 1: some could not be read or, with --check, are not in
    canonical form. 2: the command was used wrongly or failed.
    """
    from onrecord.directory import DOSSIER_SUFFIX
    from onrecord.reader import printable
    from onrecord_tools.difference import difference
    from onrecord_tools.formatting import formatted_dossiers
    from onrecord_tools.swap import replace_file

    for path in paths:
        if path.is_file() and not path.name.endswith(DOSSIER_SUFFIX):
            raise click.UsageError(f"{path} is no dossier: their names end in {DOSSIER_SUFFIX}.")
    changed = same = refused = 0
    for result in (item for path in paths or (Path(),) for item in formatted_dossiers(path)):
        shown = printable((result.root / result.file).as_posix(), 200)
        if result.problems:
            refused += 1
            _show_problems(result.root, result.problems)
            continue
        if result.newer:
            _show_problems(result.root, [result.newer])
        if not result.is_changed:
            same += 1
        else:
            changed += 1
            if not only_check:
                replace_file(result.root / result.file, result.after)
                click.echo(f"formatted {shown}")
                continue
            for line in difference(shown, result.before.decode(), result.after.decode()):
                click.echo(line)
    verb = "would be formatted" if only_check else "formatted"
    rest = f", {refused} not read" if refused else ""
    click.echo(f"{changed} of {changed + same + refused} dossiers {verb}{rest}.")
    raise SystemExit(1 if refused or (only_check and changed) else 0)


@main.command()
@click.argument(
    "paths", metavar="[PATH]...", nargs=-1, type=click.Path(exists=True, path_type=Path)
)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; list what would change.")
@click.option("--diff", "diff", is_flag=True, help="Write nothing; show what would change.")
def migrate(paths: tuple[Path, ...], only_check: bool, diff: bool) -> None:
    """Carry the dossiers in each PATH, a directory or one dossier, to the current schema version.

    Each file is written whole or not at all, in canonical form. No value is lost: what the current
    version has no place for goes to extensions. What a person has to decide is listed, with its
    place in the new file. A file that cannot be carried is reported and stays.

    Exit status 0: all are of the current version. 1: some could not be carried, a person has to
    decide something or, with --check or --diff, some would change. 2: the command was used wrongly
    or failed.
    """
    from onrecord.directory import DOSSIER_SUFFIX
    from onrecord.migration import migrations
    from onrecord.reader import printable
    from onrecord.version import KNOWN
    from onrecord_tools.difference import difference
    from onrecord_tools.migrating import carried_dossiers
    from onrecord_tools.swap import replace_file

    for path in paths:
        if path.is_file() and not path.name.endswith(DOSSIER_SUFFIX):
            raise click.UsageError(f"{path} is no dossier: their names end in {DOSSIER_SUFFIX}.")
    carried = current = refused = open_questions = 0
    for result in (
        item for path in paths or (Path(),) for item in carried_dossiers(path, migrations())
    ):
        shown = printable((result.root / result.file).as_posix(), 200)
        if result.problems:
            refused += 1
            _show_problems(result.root, result.problems)
        elif result.made is None:
            current += 1
        else:
            carried += 1
            if diff:
                before, after = result.before.decode(), result.made.after.decode()
                for line in difference(shown, before, after):
                    click.echo(line)
            if not (only_check or diff):
                replace_file(result.root / result.file, result.made.after)
            verb = "would be carried" if only_check or diff else "carried"
            click.echo(f"{verb} from {result.source} to {KNOWN}: {shown}")
            for step in result.made.steps:
                click.echo(f"  {step.source} to {step.target}: {step.summary}")
            for (line_number, column), decision in result.made.decisions:
                click.echo(f"  decide: {shown}:{line_number}:{column}: {decision.question}")
            open_questions += len(result.made.decisions)
            if result.left:
                left = "1 problem is" if result.left == 1 else f"{result.left} problems are"
                click.echo(f"  {left} left in it: see onrecord check {shown}")
    verb = "would be carried" if only_check or diff else "carried"
    rest = f", {refused} not" if refused else ""
    rest += f"; {open_questions} to decide" if open_questions else ""
    total = carried + current + refused
    click.echo(f"{carried} of {total} dossiers {verb} to version {KNOWN}{rest}.")
    would_change = (only_check or diff) and carried
    raise SystemExit(1 if refused or open_questions or would_change else 0)


@main.command()
@click.argument("base")
@click.argument(
    "paths", metavar="[PATH]...", nargs=-1, type=click.Path(exists=True, path_type=Path)
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="What to print: for people, for programs, for a comment of a pull request.",
)
@click.option(
    "--data",
    "of_data",
    is_flag=True,
    help="Instead hold the data of BASE against those of the work tree, both by its rules.",
)
@click.option("--exit-code", is_flag=True, help="Exit with 1 where anything changes.")
@_texts("Folder of source texts, as for `onrecord check`.")
@_as_of("Judge the datasets as on this day, not today (UTC).")
@click.option(
    "--base-python",
    metavar="PYTHON",
    help="The Python of an environment that has what BASE needs, if that is something else.",
)
def impact(
    base: str,
    paths: tuple[Path, ...],
    *,
    form: str,
    of_data: bool,
    exit_code: bool,
    texts: Path | None,
    as_of: datetime | None,
    base_python: str | None,
) -> None:
    """Show what the work tree's rules and schema change since the revision BASE, such as main.

    Run it in a checkout of the onrecord repository. BASE's own code and the code of the work tree
    check the same data, as they lie in the work tree: the published dataset, the tutorial and each
    dataset in PATH. Shown are rules that were added, removed, recoded or changed; findings that
    appear, vanish or change; standings that change; files that no longer read.

    Generated files are left out: they differ wherever the schema does.

    Exit status 0: compared, whether or not anything changes. 1: something changes, with
    --exit-code. 2: the command was used wrongly, or BASE cannot be had or run.
    """
    from onrecord_tools.impact.checkout import ImpactError
    from onrecord_tools.impact.impact import impact as run
    from onrecord_tools.impact.report import json_text, markdown, text
    from onrecord_validators.circumstances import today

    try:
        found = run(
            Path(),
            base,
            paths,
            as_of=as_of.date() if as_of else today(),
            python=sys.executable,
            base_python=base_python,
            texts=texts,
            of_data=of_data,
        )
    except ImpactError as error:
        click.echo(f"Error: {error}", err=True)
        raise SystemExit(2) from None
    if form == "text":
        for line in text(found):
            click.echo(line)
    else:
        click.echo(json_text(found) if form == "json" else markdown(found), nl=False)
    raise SystemExit(1 if exit_code and found.count else 0)


@main.command()
@click.option(
    "--clients",
    is_flag=True,
    help="Write the typed clients instead; those whose tools are not installed are left as is.",
)
def generate(*, clients: bool) -> None:
    """Write every tracked file of the repository that is generated (for developers).

    With --clients, exit status 0: all written. 1: a generator failed. 3: a tool is missing.
    """
    from onrecord.problem import DataError
    from onrecord_tools.evolution.obstacle import Obstacle

    root = Path()
    if not (root / "schema" / "onrecord").is_dir():
        raise click.UsageError("Run it at the root of a checkout of the onrecord repository.")
    skipped: list[str] = []
    if clients:
        from onrecord_tools.clients.codegen import update_committed
        from onrecord_tools.clients.toolchain import Failed

        try:
            changed, skipped = update_committed(root, lambda step: click.echo(f"... {step}"))
        except Failed as error:
            click.echo(f"Error: {error}", err=True)
            raise SystemExit(1) from None
        for why in skipped:
            click.echo(f"skipped: {why}", err=True)
    else:
        from onrecord_tools.generate import generate as run

        try:
            changed = run(root, lambda step: click.echo(f"... {step}"))
        except (DataError, Obstacle) as error:
            click.echo(f"Error: {error}", err=True)
            raise SystemExit(2) from None
    what = "client files" if clients else "generated files"
    click.echo(f"{changed} {what} changed." if changed else "Everything was fresh.")
    raise SystemExit(3 if skipped else 0)


@main.command()
@click.argument("name", metavar="[TARGET]", required=False)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    show_default="here",
    help="Folder to write the client into.",
)
def codegen(name: str | None, output: Path) -> None:
    """Make a typed client of the dossiers for TARGET, a language, in a project of yours.

    Without TARGET, lists what there is. The generator is fetched from its registry in a pinned
    version, into a cache of yours; its language's tools have to be installed.

    Exit status 0: written. 1: the generator failed. 2: the command was used wrongly. 3: a tool is
    missing, and which.
    """
    from onrecord_tools.clients.catalogue import targets
    from onrecord_tools.clients.codegen import write_client
    from onrecord_tools.clients.toolchain import Failed, ToolMissing

    known = targets()
    width = max(len(target) for target in known)
    listed = "\n".join(
        f"  {target.name:<{width}}  {target.title}, with {target.generator} {target.version}"
        for target in known.values()
    )
    if name is None:
        click.echo(f"Targets:\n{listed}\nThen: onrecord codegen TARGET --output FOLDER")
        return
    wanted = name.lower()
    if wanted not in known:
        raise click.UsageError(f"There is no target {name}. Targets:\n{listed}")
    try:
        written = write_client(known[wanted], output)
    except ToolMissing as missing:
        click.echo(f"Error: {missing}", err=True)
        raise SystemExit(3) from None
    except (Failed, OSError) as error:
        click.echo(f"Error: {error}", err=True)
        raise SystemExit(1) from None
    for path in written:
        click.echo(f"wrote {path}")
    click.echo(f"To use it: {known[wanted].use}.")


@main.command()
@click.argument("names", metavar="[FAMILY]...", nargs=-1)
@click.option("--fixable", is_flag=True, help="Only those that `onrecord check --fix` can mend.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def rules(names: tuple[str, ...], fixable: bool, form: str) -> None:
    """List the rules: code, severity, whether --fix mends what it finds where it can, name.

    FAMILY is the letters that codes begin with, such as TIM, or the family's name, such as time.
    """
    import json

    from onrecord_validators.catalogue import catalogue, described, families

    letters = {name: code for code, name in families().items()} | {c.lower(): c for c in families()}
    for name in names:
        if name.lower() not in letters:
            known = ", ".join(f"{code} ({family})" for code, family in families().items())
            raise click.UsageError(f"There is no family {name}; there are {known}.")
    wanted = {letters[name.lower()] for name in names} or set(families())
    found = [
        rule for rule in catalogue().values() if rule.family in wanted and (rule.fix or not fixable)
    ]
    if form == "json":
        click.echo(json.dumps([described(rule.code) for rule in found], indent=2))
        return
    for rule in found:
        mark = "fixable" if rule.fix else ""
        click.echo(f"{rule.code}  {rule.severity:<7}  {mark:<7}  {rule.name}")


@main.command()
@click.argument("code")
def explain(code: str) -> None:
    """Print the page of the rule CODE, which may be its name as well."""
    from difflib import get_close_matches

    from onrecord_validators.catalogue import catalogue, page

    rules = catalogue().values()
    codes = {text.lower(): rule.code for rule in rules for text in (rule.code, rule.name)}
    if code.lower() not in codes:
        near = get_close_matches(code.lower(), codes, n=1)
        shown = near[0].upper() if near and near[0].upper() in catalogue() else "".join(near)
        meant = f" Did you mean {shown}?" if near else ""
        raise click.UsageError(f"There is no rule {code}; `onrecord rules` lists them.{meant}")
    text = page(codes[code.lower()])
    if sys.stdout.isatty():
        text = re.sub("(?m)^#+ (.*)$", lambda found: click.style(found[1], bold=True), text)
        text = re.sub("`([^`\\n]+)`", lambda found: click.style(found[1], fg="cyan"), text)
    click.echo(text)


def run() -> NoReturn:
    """Run the command in a process of its own, and end that once all is written."""
    try:
        main(prog_name="onrecord")
        raise SystemExit(0)
    except SystemExit as end:
        if not isinstance(end.code, int):
            raise
        # What cannot be written any more is for Python to report.
        sys.stdout.flush()
        sys.stderr.flush()
        # To take all that was imported apart again takes Python as long as a small table.
        os._exit(end.code)


if __name__ == "__main__":
    run()
