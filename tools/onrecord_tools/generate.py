"""Writing every tracked file of the repository that is generated, but the clients."""

from collections.abc import Callable
from pathlib import Path

from onrecord.dataset import Dataset, located, read_dossiers
from onrecord.problem import DataError
from onrecord.publication.csv_tables import TABLE_FOLDER
from onrecord.publication.json_file import json_file
from onrecord.publication.package import generated_files
from onrecord.version import KNOWN
from onrecord_tools.codebook import CODEBOOK_FILE, codebook
from onrecord_tools.evolution.obstacle import RegisterError
from onrecord_tools.evolution.record import LOG_FILE, log
from onrecord_tools.evolution.releases import releases
from onrecord_tools.picture import PICTURE_FILE, picture
from onrecord_tools.rule_pages import RULE_PAGES_FILE, rule_pages
from onrecord_tools.schemastore import schemastore_files
from onrecord_tools.swap import replace_file
from onrecord_tools.vscode import VSCODE_SETTINGS_FILE, vscode_settings
from onrecord_validators.reports.json import REPORT_SCHEMA_FILE, json_report_schema


def generate(root: Path, say: Callable[[str], None]) -> int:
    """Write the generated files of the repository at `root`; return how many changed.

    Raises DataError where a dossier cannot be read, and Obstacle where the models no longer
    generate a schema that is released, or the log of schema changes cannot be made.
    """
    base, names = located(root)
    loaded, refused = read_dossiers(base, names)
    if refused:
        raise DataError([problem for item in refused for problem in item.problems])
    say(f"{len(loaded)} dossiers read")
    files = generated_files(root, loaded, Dataset(root, loaded).connect())
    files[CODEBOOK_FILE] = codebook(root).encode("utf-8")
    files[PICTURE_FILE] = picture().encode("utf-8")
    files[RULE_PAGES_FILE] = rule_pages().encode("utf-8")
    files[REPORT_SCHEMA_FILE] = json_file(json_report_schema())
    files[VSCODE_SETTINGS_FILE] = vscode_settings()
    files |= schemastore_files(root)
    files[LOG_FILE] = log(root, KNOWN)
    for release in releases(root):
        for path in release.files:
            if path in files and files[path] != (root / path).read_bytes():
                raise RegisterError(
                    f"{path} is released and stays as it is, and the models generate another."
                    " Nothing was written. `onrecord schema check` says what to do."
                )
    for stale in (root / TABLE_FOLDER).glob("*.csv"):
        if stale.relative_to(root).as_posix() not in files:
            stale.unlink()
    changed = 0
    for path, content in files.items():
        if replace_file(root / path, content):
            changed += 1
            say(f"wrote {path}")
    return changed
