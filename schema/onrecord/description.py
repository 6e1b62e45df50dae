"""Descriptions of a model's fields: the docstrings below them, read off the module's source."""

import ast
import sys
from collections.abc import Mapping
from functools import cache
from inspect import cleandoc
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import BaseModel


@cache
def _classes(module: str) -> Mapping[str, ast.ClassDef]:
    """Return name -> class, of those at the top level of a module; none where it has no source."""
    spec = sys.modules[module].__spec__
    get_data = getattr(spec and spec.loader, "get_data", None)
    if spec is None or spec.origin is None or get_data is None:
        return {}
    tree = ast.parse(get_data(spec.origin))
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def descriptions(model: type) -> dict[str, str]:
    """Return field -> the docstring below it, for the fields that a class itself declares."""
    node = _classes(model.__module__).get(model.__qualname__)
    found: dict[str, str] = {}
    for declared, below in pairwise(node.body if node else ()):
        if isinstance(declared, ast.AnnAssign) and isinstance(declared.target, ast.Name):
            match below:
                case ast.Expr(ast.Constant(str(text))):
                    found[declared.target.id] = cleandoc(text)
    return found


def describe(model: "type[BaseModel]") -> None:
    """Give each field that a model itself declares the docstring below it as its description."""
    # As use_attribute_docstrings does; that took a quarter of importing onrecord, since for each
    # class it goes through every module there is, to find the one with its source.
    for name, text in descriptions(model).items():
        if name in model.model_fields:
            model.model_fields[name].description = text
