"""The reader's verdict, said a second time: the referee of its tests and of fuzzing."""

import json

from onrecord.reader import FORBIDDEN, MAX_INTEGER, MAX_NUMBER_LENGTH, JsonValue, Limits


def is_acceptable(text: str, limits: Limits) -> bool:
    """What the reader promises, said a second time without a thought for speed or places."""

    def members(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
        if len(dict(pairs)) < len(pairs) or any(len(key) > limits.max_key for key, _ in pairs):
            raise ValueError
        return dict(pairs)

    def number(literal: str) -> int | float:
        if len(literal) > MAX_NUMBER_LENGTH or literal == "-0":
            raise ValueError
        parsed: int | float = json.loads(literal)
        if abs(parsed) > MAX_INTEGER or (isinstance(parsed, float) and parsed.is_integer()):
            raise ValueError
        return parsed

    def constant(literal: str) -> JsonValue:
        raise ValueError(literal)

    def size(value: JsonValue) -> int:
        if isinstance(value, dict):
            value = list(value.values())
        return 1 + (sum(map(size, value)) or 1) if isinstance(value, list) else 1

    def fits(value: JsonValue, depth: int) -> bool:
        if isinstance(value, str):
            return len(value) <= limits.max_string and not FORBIDDEN.search(value)
        if isinstance(value, (dict, list)):
            inner = [*value, *value.values()] if isinstance(value, dict) else value
            deeper = depth + 1
            return deeper <= limits.max_depth and all(
                fits(item, deeper) if isinstance(item, (dict, list, str)) else True
                for item in inner
            )
        return True

    try:
        value = json.loads(
            text,
            object_pairs_hook=members,
            parse_int=number,
            parse_float=number,
            parse_constant=constant,
        )
    except (ValueError, RecursionError):
        return False
    return size(value) <= limits.max_values and fits(value, 0)
