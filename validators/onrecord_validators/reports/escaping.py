"""Escaping: what strangers wrote, made harmless for whatever shows it."""

import re

from onrecord.reader import printable

MOST_TEXT = 4_000
"""The most characters of a message, hint or name; those of the rules are far shorter."""


def visible(text: str) -> str:
    """Return one line of text whose characters all print; the others appear as their escapes.

    It goes over text that was already escaped without changing it, and holds nothing that XML
    forbids.
    """
    return printable(text, MOST_TEXT)


def encodable(text: str) -> str:
    """Return text that UTF-8 can hold: the name of a file may have bytes that it cannot."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return visible(text)
    return text


# Without these few there is no link, no mark-up, no mention, no address that becomes a link.
_MARKUP = re.compile(r"[^\w\s,;()'\"/-]|_")


def no_markup(text: str) -> str:
    """Return text that Markdown and HTML show as it is: signs as their numbers."""
    return _MARKUP.sub(lambda sign: f"&#{ord(sign[0])};", visible(text))


def no_command(line: str) -> str:
    """Return a line without what the machine of a workflow takes for a command; nothing moves.

    GitHub's runner takes a line that begins with `::`, white space aside, and `##[` anywhere in it.
    """
    indent = len(line) - len(line.lstrip())
    if line.startswith("::", indent):
        line = f"{line[:indent]};;{line[indent + 2 :]}"
    return line.replace("##[", "##(")


def no_command_in_markup(text: str) -> str:
    """Return HTML or XML without what a workflow takes for a command; it means the same."""
    text = re.sub(r"^(\s*):(?=:)", r"\1&#58;", text, flags=re.MULTILINE)
    return text.replace("##[", "##&#91;")
