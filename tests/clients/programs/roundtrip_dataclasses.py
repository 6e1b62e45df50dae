"""Reads documents and writes them: roundtrip OUT FILE..."""

import sys
from pathlib import Path

from dossier import Dossier
from reading import read, write

out, *files = map(Path, sys.argv[1:])
for i, file in enumerate(files):
    try:
        document = read(Dossier, file.read_bytes())
    except ValueError as error:
        print("refused:", " ".join(str(error).split()))
    else:
        text = write(document)
        (out / f"{i}.json").write_text(text, encoding="utf-8", errors="surrogatepass")
        print("ok")
