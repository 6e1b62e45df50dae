"""Python, with TypedDict: mypy judges documents written down as literals."""

import re
from collections.abc import Mapping
from typing import Any

from onrecord_tools.clients.toolchain import Failed, scratch
from tests.clients.proof import BOUNDS, Command, copied
from tests.clients.python_proof import PythonProof, mypy


class PythonTypedDict(PythonProof):
    """The types alone; nothing runs but JSON."""

    program = "roundtrip_typeddict.py"
    lets_through = BOUNDS | {"empty list", "empty text", "empty map"}

    def refused(
        self, documents: Mapping[str, Any], client: Mapping[str, str], root: str, command: Command
    ) -> dict[str, str]:
        """Type-check the documents as literals."""
        with scratch() as folder:
            copied(client, folder)
            for i, document in enumerate(documents.values()):
                (folder / f"literal_{i}.py").write_text(
                    f"from {root.lower()} import {root}\n\ndocument: {root} = {document!r}\n",
                    "utf-8",
                )
            modules = [f"literal_{i}.py" for i in range(len(documents))]
            try:
                mypy(folder, *modules)
            except Failed as failed:
                said = re.findall(
                    r"^literal_(\d+)\.py:\d+: error: (.*)$", str(failed), re.MULTILINE
                )
                if not said:
                    raise
                names = list(documents)
                return {names[int(i)]: why for i, why in reversed(said)}
            return {}


PROOF = PythonTypedDict
