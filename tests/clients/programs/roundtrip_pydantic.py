"""Reads documents and writes them: roundtrip OUT FILE..."""

import sys
from pathlib import Path

from dossier import Dossier

out, *files = map(Path, sys.argv[1:])
for i, file in enumerate(files):
    try:
        document = Dossier.model_validate_json(file.read_bytes(), strict=True)
    except ValueError as error:
        print("refused:", " ".join(str(error).split()))
    else:
        (out / f"{i}.json").write_text(document.model_dump_json(by_alias=True), encoding="utf-8")
        print("ok")
