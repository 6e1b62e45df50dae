"""Python, with dataclasses, read and written by the client's own module."""

from tests.clients.proof import BOUNDS
from tests.clients.python_proof import PythonProof


class PythonDataclasses(PythonProof):
    """Types are checked, and nothing that a dataclass does not say."""

    program = "roundtrip_dataclasses.py"
    lets_through = BOUNDS | {"empty list", "empty text", "empty map"}


PROOF = PythonDataclasses
