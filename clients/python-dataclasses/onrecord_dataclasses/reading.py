# Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen python-dataclasses`. Do not edit.

"""Reading JSON into dataclasses, and writing it: nothing is coerced, dropped or added."""

import dataclasses
import enum
import json
import types
import typing
from functools import cache
from typing import Any, TypeGuard, TypeVar

T = TypeVar("T")


def read(kind: type[T], text: str | bytes) -> T:
    """Read a JSON document into a dataclass.

    Raises ValueError, with the place, where the document does not fit: an unknown or missing
    property, null, a value of another type or of none that its enum has.
    """
    value: T = _read(kind, json.loads(text), "")
    return value


def write(document: Any, indent: int | None = None) -> str:
    """Write a dataclass as JSON; what is None is left out."""
    return json.dumps(_written(document), ensure_ascii=False, indent=indent)


@cache
def _fields(kind: Any) -> dict[str, tuple[str, Any, bool]]:
    """Return property -> (name of the field, its type, whether it may be absent)."""
    hints = typing.get_type_hints(kind)
    return {
        field.metadata.get("name", field.name): (
            field.name,
            hints[field.name],
            field.default is not dataclasses.MISSING
            or field.default_factory is not dataclasses.MISSING,
        )
        for field in dataclasses.fields(kind)
    }


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_map(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _read(kind: Any, value: Any, path: str) -> Any:
    if kind is Any:
        return value
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _one_of(arguments, value, path)
    if origin is typing.Literal:
        if not any(value == one and type(value) is type(one) for one in arguments):
            raise ValueError(f"{path}: {value!r} is none of {arguments}")
        return value
    if origin is list:
        if not _is_list(value):
            raise ValueError(f"{path}: {value!r} is no list")
        return [_read(arguments[0], item, f"{path}/{i}") for i, item in enumerate(value)]
    if origin is dict or dataclasses.is_dataclass(kind):
        if not _is_map(value):
            raise ValueError(f"{path}: {value!r} is no object")
        if origin is not dict:
            return _object(kind, value, path)
        return {key: _read(arguments[1], item, f"{path}/{key}") for key, item in value.items()}
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        try:
            return kind(value)
        except ValueError:
            raise ValueError(f"{path}: {value!r} is no value of {kind.__name__}") from None
    if kind is float and type(value) is int:
        return value
    if type(value) is not kind:
        raise ValueError(f"{path}: {value!r} is no {kind.__name__}")
    return value


def _one_of(kinds: tuple[Any, ...], value: Any, path: str) -> Any:
    problems: list[str] = []
    for kind in kinds:
        # None is what is absent, never a value.
        if kind is not types.NoneType:
            try:
                return _read(kind, value, path)
            except ValueError as problem:
                problems.append(str(problem))
    raise ValueError("; or ".join(problems))


def _object(kind: Any, value: dict[str, Any], path: str) -> Any:
    fields = _fields(kind)
    if unknown := sorted(value.keys() - fields.keys()):
        raise ValueError(f"{path}: {kind.__name__} has no property {', '.join(unknown)}")
    given: dict[str, Any] = {}
    for name, (field, of, may_be_absent) in fields.items():
        if name in value:
            given[field] = _read(of, value[name], f"{path}/{name}")
        elif not may_be_absent:
            raise ValueError(f"{path}: {kind.__name__} needs {name}")
    return kind(**given)


def _written(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        kind: Any = type(value)
        fields = _fields(kind)
        given = {name: getattr(value, field) for name, (field, _, _) in fields.items()}
        return {name: _written(item) for name, item in given.items() if item is not None}
    if _is_list(value):
        return [_written(item) for item in value]
    if _is_map(value):
        return {key: _written(item) for key, item in value.items()}
    return value.value if isinstance(value, enum.Enum) else value
