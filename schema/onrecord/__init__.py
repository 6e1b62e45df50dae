"""onrecord: an open, typed record of who did what, who said what about it, and how we know."""

from onrecord.actor import Actor
from onrecord.affiliation import Affiliation
from onrecord.claim import Claim
from onrecord.count import Count
from onrecord.dataset import Dataset, connect, load
from onrecord.dossier import SCHEMA_URL, SCHEMA_VERSION, Dossier
from onrecord.event import Event
from onrecord.evidence import Evidence
from onrecord.gap import Gap
from onrecord.participation import Participation
from onrecord.place import Place
from onrecord.problem import DataError, NewerVersionWarning, Problem
from onrecord.quote import Quote
from onrecord.record import Record
from onrecord.relation import Relation
from onrecord.segment import Segment, Uncoded
from onrecord.source import Source
from onrecord.statement import Statement
from onrecord.when import When

__version__ = "1.0.0"

__all__ = [
    "SCHEMA_URL",
    "SCHEMA_VERSION",
    "Actor",
    "Affiliation",
    "Claim",
    "Count",
    "DataError",
    "Dataset",
    "Dossier",
    "Event",
    "Evidence",
    "Gap",
    "NewerVersionWarning",
    "Participation",
    "Place",
    "Problem",
    "Quote",
    "Record",
    "Relation",
    "Segment",
    "Source",
    "Statement",
    "Uncoded",
    "When",
    "__version__",
    "connect",
    "load",
]
