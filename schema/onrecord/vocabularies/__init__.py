"""The controlled vocabularies, one file each."""

from onrecord.vocabularies.act import Act
from onrecord.vocabularies.actor_kind import ActorKind
from onrecord.vocabularies.affiliation_kind import AffiliationKind
from onrecord.vocabularies.affiliation_status import AffiliationStatus
from onrecord.vocabularies.anchor_relation import AnchorRelation
from onrecord.vocabularies.aspect import Aspect
from onrecord.vocabularies.attribution import Attribution
from onrecord.vocabularies.basis import Basis
from onrecord.vocabularies.category import Category
from onrecord.vocabularies.category_modes import CATEGORY_MODES
from onrecord.vocabularies.certainty import Certainty
from onrecord.vocabularies.channel import Channel
from onrecord.vocabularies.content import Content
from onrecord.vocabularies.context import Context
from onrecord.vocabularies.event_kind import EventKind
from onrecord.vocabularies.form import Form
from onrecord.vocabularies.gap_aspect import GapAspect
from onrecord.vocabularies.gap_kind import GapKind
from onrecord.vocabularies.modality import Modality
from onrecord.vocabularies.mode import Mode
from onrecord.vocabularies.naming import Naming
from onrecord.vocabularies.place_kind import PlaceKind
from onrecord.vocabularies.polarity import Polarity
from onrecord.vocabularies.precision import Precision
from onrecord.vocabularies.relation_basis import RelationBasis
from onrecord.vocabularies.relation_type import RelationType
from onrecord.vocabularies.role import Role
from onrecord.vocabularies.sector import Sector
from onrecord.vocabularies.segment_kind import SegmentKind
from onrecord.vocabularies.source_kind import SourceKind
from onrecord.vocabularies.stance import Stance
from onrecord.vocabularies.standing import Standing
from onrecord.vocabularies.text_policy import TextPolicy
from onrecord.vocabularies.uncoded_reason import UncodedReason
from onrecord.vocabularies.vocabulary import CROSSWALKS, Vocabulary
from onrecord.vocabularies.when_basis import WhenBasis

__all__ = [
    "CATEGORY_MODES",
    "CROSSWALKS",
    "Act",
    "ActorKind",
    "AffiliationKind",
    "AffiliationStatus",
    "AnchorRelation",
    "Aspect",
    "Attribution",
    "Basis",
    "Category",
    "Certainty",
    "Channel",
    "Content",
    "Context",
    "EventKind",
    "Form",
    "GapAspect",
    "GapKind",
    "Modality",
    "Mode",
    "Naming",
    "PlaceKind",
    "Polarity",
    "Precision",
    "RelationBasis",
    "RelationType",
    "Role",
    "Sector",
    "SegmentKind",
    "SourceKind",
    "Stance",
    "Standing",
    "TextPolicy",
    "UncodedReason",
    "Vocabulary",
    "WhenBasis",
]
