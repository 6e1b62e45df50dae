"""Python, with structs of msgspec."""

from tests.clients.python_proof import PythonProof


class PythonMsgspec(PythonProof):
    """Read with `msgspec.json`."""

    program = "roundtrip_msgspec.py"
    lets_through = frozenset({"key of a map", "line feed after a pattern"})
    loses = frozenset({"half a surrogate pair"})


PROOF = PythonMsgspec
