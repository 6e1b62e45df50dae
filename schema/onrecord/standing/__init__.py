"""Standing: how well each record is established, a function of the claims; see the codebook."""

from onrecord.standing.compute import compute, tables
from onrecord.standing.tally import Tally

__all__ = ["Tally", "compute", "tables"]
