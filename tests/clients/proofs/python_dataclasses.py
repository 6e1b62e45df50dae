"""Python, with dataclasses, read and written by the client's own module."""

from tests.clients.python_proof import PythonProof


class PythonDataclasses(PythonProof):
    """Types are checked, and nothing that a dataclass does not say."""

    program = "roundtrip_dataclasses.py"
    lets_through = frozenset(
        {
            "empty list",
            "pattern",
            "line feed after a pattern",
            "version",
            "too long",
            "empty text",
            "below the minimum",
            "above the maximum",
            "integer beyond 2^53",
            "pattern in a list",
            "key of a map",
            "empty map",
            "empty text in a map",
        }
    )


PROOF = PythonDataclasses
