"""Front matter that is read as text, because it does not begin or end as it should."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .slips.other_dashes import find_other_dashes
from .words import in_short
from .yaml_places import Mapping, NotReadableError, is_left_open, read_yaml

_KEY = r"[ \t]*[a-z_]+:(?:[ \t]|\r?\n)"
_BELOW_BLANK = re.compile(rf"\A\ufeff?\s+---[ \t]*\r?\n{_KEY}")
_OTHER_LINE = re.compile(rf"\A\ufeff?[ \t]*(?P<line>[-–—―_=*]{{2,}}|[–—―])[ \t]*\r?\n{_KEY}")
_NO_LINE = re.compile(rf"\A\ufeff?{_KEY}.*?^---[ \t]*\r?$", re.DOTALL | re.MULTILINE)
_OF_FRONT = re.compile(r"[ \t]|-[ \t]|[a-z_-]+:(?:[ \t]|\Z)|#")
"""How a line of front matter begins."""


def lost_front_matter(content: str) -> tuple[str, str, str] | None:
    """Why the front matter of `content` is not found: code, what is wrong, how to mend it.

    None where it is found, and where there is none.
    """
    if is_left_open(content):
        return "front-matter-open", *_left_open(content.splitlines())
    if _BELOW_BLANK.match(content):
        wrong = "Something empty stands before the front matter, so it is read as text."
        return "no-front-matter", wrong, "Begin the file with the line “---”."
    other = _OTHER_LINE.match(content)
    if other and other["line"] != "---":
        wrong = f"The front matter begins with “{other['line']}”, so it is read as text."
        return "no-front-matter", wrong, "Write three dashes in its place: “---”."
    if _NO_LINE.match(content):
        wrong = "The line “---” above the front matter is missing, so it is read as text."
        return "no-front-matter", wrong, "Begin the file with such a line."
    return None


def _left_open(lines: Sequence[str]) -> tuple[str, str]:
    """What is wrong and how to mend it: a line of other dashes ends what can be read as front matter."""
    at = find_other_dashes(lines, 1)
    if at is None or not _is_front_matter(lines[1:at]):
        return "The front matter is never closed.", _wanted(lines)
    wrong = f"The front matter is never closed: line {at + 1}, “{lines[at].strip()}”, has not three dashes."
    return wrong, f"Write three dashes in line {at + 1}: “---”."


def _wanted(lines: Sequence[str]) -> str:
    """How to close a front matter: above the first line of the text, if those before it are keys alone."""
    begins = next((at for at in range(2, len(lines)) if _begins_text(lines, at)), None)
    if begins and _holds_keys(lines[1:begins]):
        return f"Write a line “---” above line {begins + 1}, {in_short(lines[begins].strip())}."
    return "Write a line “---” after it."


def _begins_text(lines: Sequence[str], at: int) -> bool:
    """Whether a line is the headline, or stands below an empty one and is none of a front matter."""
    parted = not lines[at - 1].strip() or not "".join(lines[at + 1 : at + 2]).strip()
    if lines[at].startswith("# "):
        return parted
    return bool(lines[at].strip()) and not lines[at - 1].strip() and not _OF_FRONT.match(lines[at])


def _is_front_matter(lines: Sequence[str]) -> bool:
    """Whether these lines are keys alone; a heading, which YAML takes for a comment, is the text's."""
    return not any(line.startswith("# ") for line in lines) and _holds_keys(lines)


def _holds_keys(lines: Sequence[str]) -> bool:
    try:
        root = read_yaml("\n".join((*lines, "")), "")
    except NotReadableError:
        return False
    return isinstance(root, Mapping) and bool(root.items)
