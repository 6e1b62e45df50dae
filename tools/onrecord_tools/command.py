"""The `onrecord` command."""

import sys
from pathlib import Path

import click

_COLOURS = {"error": "red", "warning": "yellow", "place": "cyan", "mark": "red"}


def _style(text: str, name: str) -> str:
    return click.style(text, fg=_COLOURS[name], bold=name == "error") if name in _COLOURS else text


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="onrecord")
def main() -> None:
    """Work with onrecord datasets: check them, build packages, explain rules."""


@main.command()
@click.argument("path", type=click.Path(exists=True, path_type=Path), default=Path())
@click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of source texts to hold segments, quotes and glosses against.",
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def check(path: Path, texts: Path | None, form: str) -> None:
    """Check the dataset in PATH, a directory or one dossier, against every rule.

    Exit status 0: no errors. 1: errors found. 2: the command was used wrongly or failed.
    """
    from onrecord_validators.check import check as run  # noqa: PLC0415

    report = run(path, texts)
    if form == "json":
        from onrecord_validators.reports.json import json_report  # noqa: PLC0415

        click.echo(json_report(report), nl=False)
    else:
        from onrecord_validators.reports.text import plain, text  # noqa: PLC0415

        style = _style if sys.stdout.isatty() else plain
        for line in text(report, style):
            click.echo(line)
    raise SystemExit(0 if report.is_clean else 1)


@main.command()
def rules() -> None:
    """List the rules: code, severity, name."""
    from onrecord_validators.catalogue import catalogue  # noqa: PLC0415

    for rule in catalogue().values():
        click.echo(f"{rule.code}  {rule.severity:<7}  {rule.name}")


@main.command()
@click.argument("code")
def explain(code: str) -> None:
    """Print the page of the rule CODE."""
    from onrecord_validators.catalogue import catalogue, page  # noqa: PLC0415

    if code.upper() not in catalogue():
        raise click.UsageError(f"There is no rule {code}; `onrecord rules` lists them.")
    click.echo(page(code.upper()))
