"""Reads documents and writes them: roundtrip OUT FILE..."""

import json
import sys
from pathlib import Path
from typing import cast

from dossier import Dossier

out, *files = map(Path, sys.argv[1:])
for i, file in enumerate(files):
    document = cast(Dossier, json.loads(file.read_bytes()))
    (out / f"{i}.json").write_text(json.dumps(document), encoding="utf-8")
    print("ok")
