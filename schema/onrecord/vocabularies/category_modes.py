"""Which modes an event of each category takes."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.vocabularies.category import Category
from onrecord.vocabularies.mode import Mode


def _modes(names: str) -> tuple[Mode, ...]:
    return tuple(Mode(name) for name in names.split())


CATEGORY_MODES: Mapping[Category, tuple[Mode, ...]] = MappingProxyType(
    {
        Category.CONSULT: _modes(
            "visit third_party multilateral phone direct indirect secret mediation"
        ),
        Category.AGREE: _modes("ceasefire treaty exchange"),
        Category.AID: _modes("military economic humanitarian"),
        Category.RETREAT: _modes("withdraw release disarm ceasefire access resign"),
        Category.PROTEST: _modes("demo riot strike hunger boycott obstruct vandalize"),
        Category.SANCTION: _modes("convict expel withdraw discontinue designate"),
        Category.MOBILIZE: _modes("troops weapons police militia"),
        Category.COERCE: _modes(
            "seize restrict censor curfew martial_law arrest deport withhold misinformation cyber"
        ),
        Category.ASSAULT: _modes(
            "abduct beat torture sexual targeted destroy primitive firearms explosives"
            " suicide_attack aerial drone heavy_weapons crowd_control unconventional"
        ),
        Category.STATUS: _modes("captivity custody ceasefire authority insecurity office"),
        Category.ELECT: _modes("vote candidacy result certification inauguration"),
        Category.LITIGATE: _modes("suit motion ruling"),
    }
)
"""Category -> its modes; a category that is not a key takes none."""
