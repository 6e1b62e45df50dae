"""The strict reader of JSON files that strangers wrote.

`read` takes the bytes of a file that really lies inside a folder, `parse` turns them into a value
that every JSON parser would understand alike. Both refuse with DataError and never with anything
else; what a good file costs is little more than the C parser, and only a file that looks wrong is
read again, slowly, to say where.

Zero-width joiners are refused in every script: they cannot be seen in review, and no text
that the project publishes needs them.
"""

import codecs
import io
import json
import os
import re
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from onrecord.locator import Locator, Malformed, events, pointer, string_value
from onrecord.problem import DataError, Position, Problem, Related, Span

__all__ = [
    "FORBIDDEN",
    "KINDS",
    "MAX_INTEGER",
    "MAX_NUMBER_LENGTH",
    "MAX_PROBLEMS",
    "Document",
    "JsonValue",
    "Limits",
    "name_beneath",
    "name_of_character",
    "opened",
    "parse",
    "plain_members",
    "printable",
    "read",
    "refuse_other_encodings",
]

KINDS: Final[dict[str, str]] = {
    "outside-root": "The path leads out of the folder that may be read.",
    "unsafe-name": "The path holds a character that cannot be seen or that acts on a terminal.",
    "symlink": "The file, or a folder between it and the root, is a symbolic link.",
    "not-a-file": "There is no regular file at the path.",
    "unreadable": "The operating system does not let the file be read.",
    "too-large": "The file has more bytes than the reader takes.",
    "empty-file": "The file holds nothing, or only white space.",
    "byte-order-mark": "The file begins with a UTF-8 byte order mark.",
    "not-utf8": "The file is in another encoding than UTF-8.",
    "invalid-json": "The text breaks the grammar of JSON.",
    "truncated": "The text ends before the document does.",
    "trailing-content": "Something follows the end of the document.",
    "too-many-values": "The document has more values than the reader takes.",
    "too-deep": "Objects and arrays are nested deeper than the reader takes.",
    "duplicate-key": "An object has the same key twice.",
    "not-a-number": "NaN or Infinity stands where JSON has no such value.",
    "number-too-large": "A number lies beyond the integers that every program keeps exactly.",
    "number-too-long": "A number is written with more characters than any program keeps.",
    "integer-not-lexical": "A whole number is written with a fraction, an exponent or a minus "
    "before zero.",
    "forbidden-character": "The text holds a character that cannot be seen or that programs treat "
    "differently.",
    "string-too-long": "A string or key has more characters than the reader takes.",
}
"""The kinds of Problem that `read` and `parse` make, each with its definition."""

MAX_INTEGER: Final = 2**53 - 1
"""The largest magnitude of a number; JavaScript and spreadsheets round integers beyond it."""

MAX_NUMBER_LENGTH: Final = 40
"""The most characters of a number; a double needs 24 at most."""

MAX_PROBLEMS: Final = 100
"""The reader stops at this many problems in a file, and the last one says so."""

# Far below what the parser can recurse into, however deep the caller's own stack is.
_MAX_MAX_DEPTH: Final = 200

# stat.IO_REPARSE_TAG_MOUNT_POINT exists on Windows alone.
_WINDOWS_MOUNT_POINT: Final = 0xA0000003


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a file the reader takes; everything up to and including the limit passes.

    Raises ValueError for a limit below 1, or a max_depth above 200.
    """

    max_bytes: int = 32 * 1024 * 1024
    """Size of the file in bytes."""

    max_values: int = 500_000
    """Values of all kinds together, objects and arrays included, keys not, empty objects and arrays
    twice. Two bytes of text can become a hundred in memory, and pointing at a fault takes time for
    each value, so the size of the file alone protects little."""

    max_depth: int = 32
    """Objects and arrays inside each other; `[]` has depth 1, a lone string 0."""

    max_string: int = 100_000
    """Code points of a string after its escapes are resolved."""

    max_key: int = 1_000
    """Code points of a key after its escapes are resolved."""

    max_problems: int = MAX_PROBLEMS
    """Problems after which the reader stops; the last one says so."""

    def __post_init__(self) -> None:
        lowest = min(
            self.max_bytes,
            self.max_values,
            self.max_depth,
            self.max_string,
            self.max_key,
            self.max_problems,
        )
        if lowest < 1:
            raise ValueError("every limit is at least 1")
        if self.max_depth > _MAX_MAX_DEPTH:
            raise ValueError(f"max_depth is at most {_MAX_MAX_DEPTH}")


DEFAULT_LIMITS: Final = Limits()

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"


@dataclass(frozen=True, slots=True)
class Document:
    """A JSON file that passed: its name as reported, its text and its parsed value.

    `Locator(document.text)` finds where a value stands.
    """

    file: str
    text: str
    value: JsonValue


# --- Characters -------------------------------------------------------------------------------

_CONTROL: Final = "control character"
_SURROGATE: Final = "surrogate without its other half"

_FORBIDDEN_RANGES: Final[tuple[tuple[int, int, str], ...]] = (
    (0x0000, 0x001F, _CONTROL),
    (0x007F, 0x009F, _CONTROL),
    (0x00AD, 0x00AD, "soft hyphen"),
    (0x061C, 0x061C, "bidirectional control"),
    (0x180E, 0x180E, "invisible formatting character"),
    (0x200B, 0x200D, "zero-width character"),
    (0x200E, 0x200F, "bidirectional control"),
    (0x2028, 0x2029, "line or paragraph separator"),
    (0x202A, 0x202E, "bidirectional control"),
    (0x2060, 0x2060, "zero-width character"),
    (0x2061, 0x2064, "invisible formatting character"),
    (0x2066, 0x2069, "bidirectional control"),
    (0x206A, 0x206F, "invisible formatting character"),
    (0xD800, 0xDFFF, _SURROGATE),
    (0xFDD0, 0xFDEF, "noncharacter"),
    (0xFEFF, 0xFEFF, "zero-width character"),
    (0xFFF9, 0xFFFB, "invisible formatting character"),
    # Tags spell out ASCII that no editor shows.
    (0xE0000, 0xE007F, "invisible formatting character"),
    *((plane + 0xFFFE, plane + 0xFFFF, "noncharacter") for plane in range(0, 0x110000, 0x10000)),
)

FORBIDDEN: Final = re.compile(
    "[" + "".join(rf"\U{low:08x}-\U{high:08x}" for low, high, _ in _FORBIDDEN_RANGES) + "]"
)
"""Matches one character that no string or key may hold, line breaks and tabs included."""

_ASCII: Final = bytes(range(0x80))
_RAW_CONTROLS: Final = bytes({*range(0x20), 0x7F} - set(b"\t\n\r"))

# A pair of surrogate escapes is one character, so it has to be tried first.
_ESCAPED: Final = r"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|.)"
_escapes = re.compile(_ESCAPED)
_byte_escapes = re.compile(_ESCAPED.encode(), re.DOTALL)
_escaped_or_forbidden = re.compile(rf"{_ESCAPED}|{FORBIDDEN.pattern}", re.DOTALL)


def printable(text: str, limit: int = 60) -> str:
    r"""The text for a message: at most `limit` characters, cut text ends in "...".

    Characters that do not print appear as their escapes, `\u202e` or `\U000e0041`.
    """
    # An escape only lengthens, so nothing behind the first `limit` characters can still show.
    shown = "".join(
        character
        if character.isprintable()
        else f"\\u{ord(character):04x}"
        if ord(character) < 0x10000
        else f"\\U{ord(character):08x}"
        for character in text[: limit + 1]
    )
    return shown if len(shown) <= limit else shown[: limit - 3] + "..."


def name_of_character(character: str) -> str:
    """`U+202E (bidirectional control)`; also for characters that are not forbidden."""
    code = ord(character)
    group = next((group for low, high, group in _FORBIDDEN_RANGES if low <= code <= high), None)
    return f"U+{code:04X} ({group})" if group else f"U+{code:04X}"


# --- Reading bytes ----------------------------------------------------------------------------


def read(path: Path, root: Path, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """The bytes of the regular file `path`, which lies beneath the folder `root`.

    Both paths are taken from the working directory if they are relative, and `..` is resolved by
    spelling alone; so `path` is best made as `root / name`. `root` itself may be a symbolic link.
    In problems the file is named by its path from the root, with forward slashes.

    Raises DataError (outside-root, unsafe-name, symlink, not-a-file, unreadable, too-large); never
    reads more than limits.max_bytes + 1 bytes.
    """
    with opened(path, root) as stream:
        file = name_beneath(path, root)
        size = os.fstat(stream.fileno()).st_size
        if size > limits.max_bytes:
            raise _too_large(file, f"{size:,}", limits.max_bytes)
        try:
            data = _read_at_most(stream.read, limits.max_bytes + 1)
        except OSError as error:
            raise _unreadable(error, file) from None
    # The size that the system tells is 0 for some files that have content, and may grow.
    if len(data) > limits.max_bytes:
        raise _too_large(file, f"more than {limits.max_bytes:,}", limits.max_bytes)
    return data


def name_beneath(path: Path, root: Path) -> str:
    """The path of a file from the root, with forward slashes, as problems name it."""
    # Path.resolve would follow the very links that are to be refused.
    base, target = Path(os.path.abspath(root)), Path(os.path.abspath(path))  # noqa: PTH100
    if not target.is_relative_to(base):
        return printable(str(path), 200)
    return printable(target.relative_to(base).as_posix(), 200)


def opened(path: Path, root: Path) -> io.FileIO:
    """Open the regular file `path`, which lies beneath the folder `root`, for unbuffered reading.

    The paths are taken as by `read`. Raises DataError (outside-root, unsafe-name, symlink,
    not-a-file, unreadable).
    """
    base, target = Path(os.path.abspath(root)), Path(os.path.abspath(path))  # noqa: PTH100
    file = name_beneath(path, root)
    if not target.is_relative_to(base):
        raise _refusal(
            "outside-root",
            "The path leads outside the dataset's folder.",
            "Name the file by a relative path without `..`, inside the dataset's folder.",
            file,
        )
    inside = target.relative_to(base)
    if unsafe := FORBIDDEN.search(inside.as_posix()):
        # Lone surrogates are how Python shows bytes that are no UTF-8.
        raise _refusal(
            "unsafe-name",
            f"The name of the file holds {name_of_character(unsafe[0])}.",
            "Rename it; letters, digits, hyphens, underscores and points are safe everywhere.",
            file,
        )
    try:
        return _opened_beneath(base, inside, file)
    except (OSError, ValueError) as error:
        if isinstance(error, DataError):
            raise
        raise _unreadable(error, file) from None


def _unreadable(error: Exception, file: str) -> DataError:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return _refusal(
            "not-a-file",
            "There is no such file.",
            "Check the spelling of the path, upper and lower case included.",
            file,
        )
    # ValueError: a NUL in the path.
    reason = (isinstance(error, OSError) and error.strerror) or "it is not a valid path"
    return _refusal(
        "unreadable",
        f"The file cannot be read: {printable(reason)}.",
        "Check its name and its permissions.",
        file,
    )


def _opened_beneath(base: Path, inside: Path, file: str) -> io.FileIO:
    at = base
    status = base.stat()
    for part in inside.parts:
        at /= part
        status = at.lstat()
        if stat.S_ISLNK(status.st_mode) or _is_junction(status):
            link = printable(at.relative_to(base).as_posix(), 200)
            raise _refusal(
                "symlink",
                f"`{link}` is a symbolic link.",
                "Replace the link by a copy of what it points to.",
                file,
            )
    if stat.S_ISDIR(status.st_mode):
        os.scandir(at).close()  # raises if the system withholds it, and that is the reason to tell
    if not stat.S_ISREG(status.st_mode):
        raise _not_regular(file)
    # The flags close the gap between looking and opening: a link that appears meanwhile is not
    # followed, and a pipe does not block.
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    stream = io.FileIO(os.open(at, flags), "rb")
    if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        stream.close()
        raise _not_regular(file)
    return stream


_CHUNK: Final = 1 << 18


def _read_at_most(read_some: Callable[[int], bytes | None], size: int) -> bytes:
    """One system call may give less than was asked for, long before the end of the file.

    In pieces, because as much memory is taken as is asked for, however little there is to read.
    """
    chunks: list[bytes] = []
    while size and (chunk := read_some(min(size, _CHUNK))):
        chunks.append(chunk)
        size -= len(chunk)
    return b"".join(chunks)


def _is_junction(status: os.stat_result) -> bool:
    """Windows follows junctions as it follows links, but does not call them links."""
    return getattr(status, "st_reparse_tag", 0) == _WINDOWS_MOUNT_POINT


def _refusal(kind: str, message: str, hint: str, file: str, span: Span | None = None) -> DataError:
    return DataError([Problem(kind, message, hint, file, span=span)])


def _not_regular(file: str) -> DataError:
    return _refusal(
        "not-a-file",
        "This is a folder or a device, not a regular file.",
        "Name a regular file.",
        file,
    )


def _too_large(file: str, size: str, max_bytes: int) -> DataError:
    return _refusal(
        "too-large",
        f"The file has {size} bytes; at most {max_bytes:,} are read.",
        "Split the dataset into several files.",
        file,
    )


# --- Parsing ----------------------------------------------------------------------------------


def parse(data: bytes, file: str, limits: Limits = DEFAULT_LIMITS) -> Document:
    """The JSON document in `data`; `file` is the name that problems and the Document carry.

    Raises DataError with up to limits.max_problems problems of the kinds in KINDS, in the order of
    the text. Reading goes on past a problem wherever the text stays JSON; encoding, size, depth and
    syntax problems end it. The span is that of the key, string, number or bracket at fault; of
    the first character at fault, escape included, for forbidden-character. The pointer of a
    problem stops above a key that is forbidden or too long, so that pointers stay readable.
    """
    text = _decoded(data, file, limits)
    outline = _Outline.of(data)
    if outline.values() > limits.max_values:
        raise _refusal(
            "too-many-values",
            f"The file holds more than {limits.max_values:,} values.",
            "Split the dataset into several files.",
            file,
            Span(Position(1, 1), Position(1, 1)),
        )
    if not _is_plain(data, text, outline, limits):
        problems = _problems(text, file, limits)
        if problems:
            raise DataError(problems)
    members_kept = 0

    def count_members(built: dict[str, JsonValue]) -> dict[str, JsonValue]:
        nonlocal members_kept
        members_kept += len(built)
        return built

    decoder = json.JSONDecoder(
        object_hook=count_members, parse_float=_fraction, parse_constant=_refuse_constant
    )
    try:
        value: JsonValue = decoder.decode(text)
    except ValueError:
        raise DataError(_problems(text, file, limits)) from None
    if members_kept != outline.members():
        # An object is smaller than it was written: a key came twice.
        raise DataError(_problems(text, file, limits))
    return Document(file, text, value)


# RFC 4627 section 3: JSON begins with an ASCII character, so zero bytes tell the encoding.
_WITHOUT_MARK: Final = (
    (re.compile(rb"\x00\x00\x00[^\x00]"), "UTF-32 (big-endian)"),
    (re.compile(rb"[^\x00]\x00\x00\x00"), "UTF-32 (little-endian)"),
    (re.compile(rb"\x00[^\x00]\x00[^\x00]"), "UTF-16 (big-endian)"),
    (re.compile(rb"[^\x00]\x00[^\x00]\x00"), "UTF-16 (little-endian)"),
)
# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "UTF-32 (little-endian)"),
    (codecs.BOM_UTF32_BE, "UTF-32 (big-endian)"),
    (codecs.BOM_UTF16_LE, "UTF-16 (little-endian)"),
    (codecs.BOM_UTF16_BE, "UTF-16 (big-endian)"),
)
_SAVE_AS_UTF8: Final = "Save the file as UTF-8 without a byte order mark."


def refuse_other_encodings(data: bytes, file: str) -> None:
    """Raise DataError (not-utf8, byte-order-mark) where the first bytes tell of another encoding.

    What they do not tell, decoding does.
    """
    first = Span(Position(1, 1), Position(1, 2))
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or next(
        (name for begin, name in _WITHOUT_MARK if begin.match(data)), None
    )
    if encoding:
        raise _refusal(
            "not-utf8", f"The file is encoded as {encoding}.", _SAVE_AS_UTF8, file, first
        )
    if data.startswith(codecs.BOM_UTF8):
        raise _refusal(
            "byte-order-mark",
            "The file begins with a byte order mark (U+FEFF).",
            _SAVE_AS_UTF8,
            file,
            first,
        )


def _decoded(data: bytes, file: str, limits: Limits) -> str:
    if len(data) > limits.max_bytes:
        raise _too_large(file, f"{len(data):,}", limits.max_bytes)
    refuse_other_encodings(data, file)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        at = Locator(before).position(len(before))
        raise _refusal(
            "not-utf8",
            f"Byte 0x{data[error.start]:02X} at offset {error.start:,} is not UTF-8.",
            _SAVE_AS_UTF8,
            file,
            Span(at, Position(at.line, at.column + 1)),
        ) from None
    if not text.strip(" \t\r\n"):
        raise _refusal(
            "empty-file",
            "The file is empty." if not text else "The file holds only white space.",
            "Write the document, or remove the file.",
            file,
            Span(Position(1, 1), Position(1, 1)),
        )
    return text


# --- The fast look ----------------------------------------------------------------------------

_OUTLINE: Final = b'"[]{}:,-.0123456789'
_ALL_BUT_OUTLINE: Final = bytes(set(range(0x100)) - set(_OUTLINE))
_ALL_BUT_BRACKETS: Final = bytes(set(_OUTLINE) - set(b"[]{}"))
_ALL_BUT_NUMBERS: Final = b"[]{}:"
_FOLD_BRACKETS: Final = bytes.maketrans(b"{}", b"[]")
_FOLD_NUMBERS: Final = bytes.maketrans(b"-.123456789", b"0" * 11)

# Minus zero, any integer beyond MAX_INTEGER and a few below it.
_suspicious_integer = re.compile(rb"-0(?![.0-9])|(?<![.0-9])(?:9[0-9]{15}|[0-9]{17})")


@dataclass(frozen=True, slots=True)
class _Outline:
    """What whole-buffer operations in C can tell: they see bytes, not tokens.

    They rely on every token that matters being ASCII, and on the text being JSON. Of a text that is
    not, they may tell anything, but then the parser refuses it.
    """

    # The file with escaped quotes and backslashes blotted out at the same length.
    unescaped: bytes
    # Brackets, commas, colons and the characters of integers and fractions outside strings.
    marks: bytes

    @classmethod
    def of(cls, data: bytes) -> "_Outline":
        if b"\\" in data:
            data = data.replace(b"\\\\", b"__").replace(b'\\"', b"__")
        # Dropping letters and white space first makes the pieces few bytes long, which is what
        # makes splitting cheap.
        pieces = data.translate(None, _ALL_BUT_OUTLINE).split(b'"')
        return cls(data, b"".join(pieces[0::2]))

    def values(self) -> int:
        # Each value but the root follows a comma or an opening bracket.
        return 1 + sum(map(self.marks.count, (b",", b"[", b"{")))

    def members(self) -> int:
        return self.marks.count(b":")


def _is_plain(data: bytes, text: str, outline: _Outline, limits: Limits) -> bool:
    """Whether only syntax, duplicate keys and fractions can still be wrong.

    If not, `_problems` has to look, and may find nothing.
    """
    if len(data.translate(None, _RAW_CONTROLS)) != len(data):
        return False
    if len(text) != len(data):
        others = data.translate(None, _ASCII).decode()
        if not others.isprintable() and FORBIDDEN.search("".join(set(others))):
            return False
    unescaped = outline.unescaped
    if b"\\" in unescaped and any(
        map(_is_suspicious_escape, set(_byte_escapes.findall(unescaped)))
    ):
        return False
    if _has_long_string(unescaped, limits) or not _is_shallow(outline.marks, limits.max_depth):
        return False
    numbers = outline.marks.translate(None, _ALL_BUT_NUMBERS)
    return not (
        (b"-0" in numbers or b"0" * 16 in numbers.translate(_FOLD_NUMBERS))
        and _suspicious_integer.search(numbers)
    )


def _has_long_string(data: bytes, limits: Limits) -> bool:
    """Whether a string or key may be too long; code points are never more than bytes."""
    window = min(limits.max_key, limits.max_string) + 1
    start = 0
    while start + window <= len(data):
        quote = data.rfind(b'"', start, start + window)
        if quote < 0:
            break
        start = quote + 1
    else:
        return False
    pieces = data.split(b'"')
    return any(
        len(string) > limits.max_key
        and (len(string) > limits.max_string or after.lstrip().startswith(b":"))
        for string, after in zip(pieces[1::2], pieces[2::2], strict=False)
    )


def _is_suspicious_escape(escape: bytes) -> bool:
    if escape[1:2] != b"u":
        return escape != b"\\/"
    try:
        return FORBIDDEN.search(json.loads(b'"' + escape + b'"')) is not None
    except ValueError:
        return True


def _is_shallow(marks: bytes, max_depth: int) -> bool:
    """Whether the brackets are balanced and at most max_depth deep.

    It sees no difference between the two kinds of bracket, which the parser will.
    """
    brackets = marks.translate(_FOLD_BRACKETS, _ALL_BUT_BRACKETS)
    for _ in range(max_depth):
        if not brackets:
            break
        brackets = brackets.replace(b"[]", b"")
    return not brackets


def _fraction(literal: str) -> float:
    """The parser's hook for numbers with a fraction or an exponent."""
    if len(literal) > MAX_NUMBER_LENGTH:
        raise ValueError(literal)
    number = float(literal)
    if not -MAX_INTEGER <= number <= MAX_INTEGER or number.is_integer():
        raise ValueError(literal)
    return number


def _refuse_constant(literal: str) -> JsonValue:
    raise ValueError(literal)


def plain_members(data: bytes, limits: Limits = DEFAULT_LIMITS) -> int | None:
    """Count the members of all objects in some JSON values, each as often as it is written.

    None where more than syntax, duplicate keys and fractions can still be wrong.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    outline = _Outline.of(data)
    return outline.members() if _is_plain(data, text, outline, limits) else None


# --- The slow look ----------------------------------------------------------------------------


@dataclass(slots=True)
class _Container:
    """An object or array that is still open at the point of reading."""

    start: int
    # The keys so far, each with the span of its first occurrence; None in an array.
    keys: dict[str, tuple[int, int]] | None
    # The key, or the index, of the last member that was begun.
    last_key: str | None = None
    last_index: int = -1


class _Examination:
    """One slow pass over a text that looks wrong: collects what is wrong and where."""

    def __init__(self, text: str, file: str, limits: Limits) -> None:
        self.text = text
        self.file = file
        self.limits = limits
        self.locator = Locator(text)
        self.containers: list[_Container] = []
        self.in_member = True
        self.problems: list[Problem] = []
        self.forbidden_of_token: dict[str, str | None] = {}

    def run(self) -> None:
        containers = self.containers
        try:
            for kind, start, end in events(self.text):
                self.in_member = True
                if kind == "key":
                    self.key(start, end)
                elif kind == "close":
                    containers.pop()
                    self.in_member = False
                else:
                    if containers and containers[-1].keys is None:
                        containers[-1].last_index += 1
                    if kind in {"object", "array"}:
                        if len(containers) == self.limits.max_depth:
                            self.too_deep(start, end)
                            return
                        containers.append(_Container(start, {} if kind == "object" else None))
                    elif kind == "string":
                        self.string(start, end)
                    elif kind == "number":
                        self.number(start, end)
                    elif self.text[start] in "NI-":
                        self.not_a_number(start, end)
                    self.in_member = False
                if len(self.problems) >= self.limits.max_problems:
                    return
        except Malformed as fault:
            self.malformed(fault)

    def pointer(self) -> str:
        """Where the reading is: in the last member of the innermost container, or between two."""
        parts: list[str | int] = []
        for container in self.containers if self.in_member else self.containers[:-1]:
            key = container.last_key
            if container.keys is None:
                parts.append(container.last_index)
            elif key is None or len(key) > self.limits.max_key or FORBIDDEN.search(key):
                break
            else:
                parts.append(key)
        return pointer(*parts)

    def report(
        self,
        kind: str,
        message: str,
        hint: str,
        start: int,
        end: int,
        *,
        related: Iterable[Related] = (),
    ) -> None:
        if len(self.problems) == (most := self.limits.max_problems) - 1:
            hint += f" This is problem {most} of the file; the reader looked no further."
        span = self.locator.span(start, end)
        self.problems.append(
            Problem(kind, message, hint, self.file, self.pointer(), span, tuple(related))
        )

    def key(self, start: int, end: int) -> None:
        key = string_value(self.text, start, end)
        self.containers[-1].last_key = key
        keys = self.containers[-1].keys
        assert keys is not None, "only objects have keys"
        if self.fits("key", key, self.limits.max_key, start, end):
            self.characters("key", start, end)
        first = keys.setdefault(key, (start, end))
        if first != (start, end):
            self.report(
                "duplicate-key",
                f'The key "{printable(key)}" occurs twice in this object.',
                "Keep one of the two; programs disagree about which one counts.",
                start,
                end,
                related=[Related("first occurrence", self.file, self.locator.span(*first))],
            )

    def string(self, start: int, end: int) -> None:
        # Resolving escapes only shortens.
        if end - start - 2 > self.limits.max_string:
            value = string_value(self.text, start, end)
            if not self.fits("string", value, self.limits.max_string, start, end):
                return
        self.characters("string", start, end)

    def fits(self, noun: str, value: str, limit: int, start: int, end: int) -> bool:
        if len(value) <= limit:
            return True
        self.report(
            "string-too-long",
            f'The {noun} "{printable(value)}" has {len(value):,} characters; '
            f"at most {limit:,} are read.",
            "Shorten it, or split it into several.",
            start,
            end,
        )
        return False

    def characters(self, noun: str, start: int, end: int) -> None:
        """Reports the forbidden characters of one string or key as one problem."""
        literal = self.text[start:end]
        if "\\" not in literal and (literal.isprintable() or not FORBIDDEN.search(literal)):
            return
        found: dict[str, tuple[int, int]] = {}
        for token in _escaped_or_forbidden.finditer(self.text, start, end):
            forbidden = self.forbidden_in(token[0])
            if forbidden is not None:
                found.setdefault(forbidden, token.span())
        if not found:
            return
        names = [name_of_character(character) for character in found]
        listed = ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
        within = printable(string_value(self.text, start, end))
        self.report(
            "forbidden-character",
            f'The {noun} "{within}" holds {listed}.',
            _hint_for(found),
            *next(iter(found.values())),
        )

    def forbidden_in(self, token: str) -> str | None:
        if token not in self.forbidden_of_token:
            character = string_value(f'"{token}"', 0, len(token) + 2)
            self.forbidden_of_token[token] = character if FORBIDDEN.match(character) else None
        return self.forbidden_of_token[token]

    def number(self, start: int, end: int) -> None:
        literal = self.text[start : start + MAX_NUMBER_LENGTH + 1]
        if end - start > MAX_NUMBER_LENGTH:
            self.report(
                "number-too-long",
                f"The number {printable(literal, 20)} is {end - start:,} characters long; "
                f"at most {MAX_NUMBER_LENGTH} are read.",
                "Round it, or write an identifier as a string.",
                start,
                end,
            )
            return
        literal = self.text[start:end]
        number = float(literal)
        whole = int(literal) if literal.lstrip("-").isdigit() else None
        if not -MAX_INTEGER <= (number if whole is None else whole) <= MAX_INTEGER:
            self.report(
                "number-too-large",
                f"The number {literal} lies beyond {MAX_INTEGER} (2^53 - 1) in magnitude.",
                "Programs would round it; write an identifier as a string.",
                start,
                end,
            )
        elif literal == "-0" or (whole is None and number.is_integer()):
            self.report(
                "integer-not-lexical",
                f"The whole number {int(number)} is written as {literal}.",
                f"Write integers as integers: {int(number)}; what is a text, such as a version,"
                f' goes between quotation marks: "{literal}".',
                start,
                end,
            )

    def not_a_number(self, start: int, end: int) -> None:
        self.report(
            "not-a-number",
            f"{self.text[start:end]} is no JSON value.",
            "Leave the member out where there is no number.",
            start,
            end,
        )

    def too_deep(self, start: int, end: int) -> None:
        self.report(
            "too-deep",
            f"This opens level {self.limits.max_depth + 1} of nesting; "
            f"at most {self.limits.max_depth} are read.",
            "Flatten the document.",
            start,
            end,
        )

    def malformed(self, fault: Malformed) -> None:
        text, at = self.text, fault.at
        found = text[at : at + 1]
        if not found:
            self.report(
                "truncated",
                f"The file ends inside {_opened(text, fault.opener)}."
                if fault.opener is not None
                else "The file ends before its value.",
                _completion(text, fault),
                at,
                at,
                related=self.opening(fault),
            )
        elif FORBIDDEN.match(found):
            in_string = fault.expected == "string"
            self.report(
                "forbidden-character",
                f"There is {name_of_character(found)}, a raw line break, inside a string."
                if in_string
                else f"There is {name_of_character(found)} between two tokens.",
                "Close the string before the end of its line; strings are one line."
                if in_string
                else "Remove it.",
                at,
                at + 1,
                related=self.opening(fault) if in_string else (),
            )
        elif fault.expected == "end":
            token = _token_at(text, at)
            self.report(
                "trailing-content",
                f"`{printable(token)}` follows the end of the document.",
                "A file holds one JSON value; remove the rest or move it to a file of its own.",
                at,
                at + len(token),
            )
        else:
            token = _token_at(text, at)
            message, hint = _syntax_error(text, token, fault)
            is_inside = fault.expected == "comma" or _is_unkeyed(token, fault)
            related = self.opening(fault) if is_inside else ()
            self.report("invalid-json", message, hint, at, at + len(token), related=related)

    def opening(self, fault: Malformed) -> list[Related]:
        if fault.opener is None:
            return []
        span = self.locator.span(fault.opener, fault.opener + 1)
        return [Related("opened here", self.file, span)]


def _problems(text: str, file: str, limits: Limits) -> list[Problem]:
    examination = _Examination(text, file, limits)
    examination.run()
    return examination.problems


def _opened(text: str, opener: int) -> str:
    return {"{": "an object", "[": "an array", '"': "a string"}[text[opener]]


def _completion(text: str, fault: Malformed) -> str:
    close = ""
    if fault.opener is not None:
        closing = {"{": "}", "[": "]", '"': '"'}[text[fault.opener]]
        close = f"Close it with `{closing}`. "
    return f"{close}If the file was copied or downloaded, it may have been cut off."


def _is_unkeyed(token: str, fault: Malformed) -> bool:
    """Whether an object or array stands where a key should, as in an object meant as an array."""
    return fault.expected in ("first-key", "key") and token[0] in "{["


def _hint_for(characters: Iterable[str]) -> str:
    if any(ord(character) < 0x20 for character in characters):
        return "Strings are one line of plain text, without tabs and line breaks; remove it."
    if any(_SURROGATE in name_of_character(character) for character in characters):
        return "Write the character itself instead of its escapes."
    return "Remove it; it cannot be seen, so nobody could review it."


# What `_syntax_error` shows and underlines: an escape, a word or number, or one character.
_token = re.compile(r"\\(?:u[0-9A-Za-z]{0,4}|.)|[\w.+-]{1,60}|.", re.DOTALL)

_WORDS_OF_OTHERS: Final = {
    "True": "true",
    "TRUE": "true",
    "False": "false",
    "FALSE": "false",
    "None": "null",
    "NULL": "null",
    "Null": "null",
    "undefined": "null",
    "nan": "null",
    "inf": "null",
}


def _token_at(text: str, at: int) -> str:
    token = _token.match(text, at)
    return token[0] if token else ""


def _syntax_error(text: str, token: str, fault: Malformed) -> tuple[str, str]:
    """Message and hint for a token that the grammar has no place for."""
    shown = f"`{printable(token)}`"
    first = token[0]
    if fault.expected == "string":
        if token.startswith("\\u"):
            return (
                f"{shown} is not a complete escape.",
                "Write \\u and four hexadecimal digits, or the character itself.",
            )
        return f"{shown} is no escape that JSON knows.", 'Write a backslash as "\\\\".'
    if text.startswith(("//", "/*", "#"), fault.at):
        return "JSON has no comments.", "Move the comment to a note, or remove it."
    if first in "'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb":
        return (
            f"{printable(first)} is not a quotation mark of JSON.",
            'Put strings and keys in straight double quotes: "like this".',
        )
    if fault.expected == "colon":
        return f"A colon is missing between the key and {shown}.", 'Write "key": value.'
    if fault.expected == "comma":
        return _missing_comma(text, first, shown, fault)
    if first in "}]" and fault.expected in ("item", "key"):
        return (
            f"The comma before {shown} has no member behind it.",
            "Remove the comma after the last member.",
        )
    if _is_unkeyed(token, fault):
        return (
            f"{shown} stands where a key should.",
            "If this is meant as a list, open and close it with [ and ] instead of braces; if it"
            ' is an object, put a key in front: "key": value.',
        )
    if fault.expected in ("first-key", "key"):
        return (
            f"{shown} stands where a key should.",
            'Put keys in double quotes: "key": value.',
        )
    if token in _WORDS_OF_OTHERS:
        word = _WORDS_OF_OTHERS[token]
        return f"{shown} is not a word of JSON.", (
            "Leave the field out: what is unknown is not written."
            if word == "null"
            else f"Write {word}."
        )
    if first in "+-." or first.isdigit():
        return (
            f"{shown} is not a number as JSON writes it.",
            "Write ASCII digits without leading zeros or plus, and digits on both sides of a "
            "point; put anything else in quotes.",
        )
    if first.isalpha() or first == "_":
        return f"{shown} stands without quotes.", "Put strings in double quotes."
    return f"{shown} stands where a value should.", "Write a value here, or remove the member."


def _missing_comma(text: str, first: str, shown: str, fault: Malformed) -> tuple[str, str]:
    assert fault.opener is not None, "outside all brackets the text would end here"
    opened = _opened(text, fault.opener)
    bracket = "}" if text[fault.opener] == "{" else "]"
    if first in "}]":
        return (
            f"{shown} cannot close {opened}.",
            f"Close it with `{bracket}`, or look for a bracket too many or too few before.",
        )
    return (
        f"{shown} follows a member of {opened} without a comma.",
        f"Put a comma between members, or close it with `{bracket}`.",
    )
