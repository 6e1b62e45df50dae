"""Python, with models of pydantic."""

from tests.clients.python_proof import PythonProof


class PythonPydantic(PythonProof):
    """Read with `strict=True`."""

    program = "roundtrip_pydantic.py"
    lets_through = frozenset()
    loses = frozenset({"half a surrogate pair"})


PROOF = PythonPydantic
