"""The settings of VS Code in this repository: its editors know every dossier's schema offline."""

from onrecord.dossier import SCHEMA_URL
from onrecord.publication.editor_schema import editor_schema
from onrecord.publication.json_file import json_file

VSCODE_SETTINGS_FILE = ".vscode/settings.json"


def vscode_settings() -> bytes:
    """Return the settings: the editor edition, under the address that dossiers name.

    VS Code takes the schema that `$schema` in a file names before any that settings give for the
    file's name, and would download it. An entry with that address and the schema itself serves
    both kinds of file, without a network, and in any folder that the settings are copied to.
    """
    entry = {"fileMatch": ["*.onrecord.json"], "url": SCHEMA_URL, "schema": editor_schema()}
    return json_file({"json.schemas": [entry]})
