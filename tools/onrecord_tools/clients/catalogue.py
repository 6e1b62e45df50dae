"""Which targets there are: every module in `targets/`."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from onrecord_tools.clients import targets as folder
from onrecord_tools.clients.target import Target


@cache
def targets() -> dict[str, Target]:
    """Return name -> target, sorted by name."""
    found = {}
    for module in iter_modules(folder.__path__):
        target = import_module(f"{folder.__name__}.{module.name}").TARGET
        assert isinstance(target, Target)
        assert target.name == module.name.replace("_", "-"), target.name
        found[target.name] = target
    return dict(sorted(found.items()))
