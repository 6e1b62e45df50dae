"""Reads documents and writes them: roundtrip OUT FILE..."""

import sys
from pathlib import Path

import msgspec
from dossier import Dossier

out, *files = map(Path, sys.argv[1:])
for i, file in enumerate(files):
    try:
        document = msgspec.json.decode(file.read_bytes(), type=Dossier)
    except ValueError as error:
        print("refused:", " ".join(str(error).split()))
    else:
        (out / f"{i}.json").write_bytes(msgspec.json.encode(document))
        print("ok")
