"""What is wrong with broken YAML, in the words of somebody who writes articles."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from .indents import indent_of
from .lost_dash import find_lost_dash
from .on_a_line import NO_COLON, QUOTE, WITH_COLON, Slip, slip_on_a_line
from .open_list import find_open_list
from .other_dashes import tell_other_dashes
from .stray_dash import find_stray_dash

MEND = "Write each key on a line of its own, and its value between quotation marks."
_SPACES = "Put the whole value between quotation marks, or mend the spaces before it."

_AT_CONTEXT = {
    "while scanning a quoted scalar": (
        "A quotation mark is opened here and never closed.",
        "Close it.",
    ),
    "while scanning a simple key": (NO_COLON, WITH_COLON),
    "while scanning an alias": ("No value can begin with “*”.", QUOTE),
    "while scanning an anchor": ("No value can begin with “&”.", QUOTE),
}
_AT_PROBLEM = {
    r"found character '\t'": (
        "A tab stands here, and the front matter takes only spaces.",
        "Write spaces for it.",
    ),
    "found character": ("No value can begin with this character.", QUOTE),
    "mapping values are not allowed": ("A colon stands here where none may be.", _SPACES),
    "expected ',' or": (
        "A list or a brace that was opened before this is not closed.",
        "Close it, or put the whole value between quotation marks.",
    ),
    "expected <block end>": ("This does not belong to what stands before it.", _SPACES),
}


_BY_SPACES = ("mapping values are not allowed", "expected <block end>")
"""What YAML stumbles over where a line begins after too few or too many spaces."""
_INDENTED = (
    "Begin the keys of one block after the same number of spaces, and those below a key after two more; "
    "or put the whole value between quotation marks."
)


_OPENS = re.compile(r"""[ ]*(?:-[ ]+)*(?:[^\s"'#:\[\]{},][^"'#]*?:[ ]+)?(?P<mark>["'])""")
"""A line up to the quotation mark with which its value begins."""
_VALUE = {
    '"': re.compile(r'"(?:[^"\\]|\\.)*"'),
    "'": re.compile(r"'(?:[^']|'')*'(?!')"),
}
_NEXT_KEY = re.compile(r"[ ]*(?:-[ ]|[\w-]+:(?:[ ]|\Z))")


def explain(error: yaml.MarkedYAMLError, words: str, first_line: int) -> tuple[tuple[int, int], str, str]:
    """Line and column of the slip, what is wrong, and how to mend it; for an unknown slip, in YAML's words.

    `words` are the YAML, which begins on `first_line`; lines and columns count from 1.
    """
    mark, wrong, mend = _explain(error)
    if mark is None:
        return (first_line, 1), wrong, mend
    if left_open := _left_open(words.splitlines()[: mark.line + 1]):
        at, column, sign = left_open
        wrong = "A quotation mark is opened here and not closed on its line."
        return (first_line + at, column + 1), wrong, f"Write {sign} at the end of the value too."
    if other := tell_other_dashes(words.splitlines(), mark.line):
        return (first_line + mark.line, 1), *other
    if slip := _known_slip(words.splitlines(), error, first_line):
        at, column, *told = slip
        return (first_line + at, column + 1), told[0], told[1]
    by_spaces = (error.problem or "").startswith(_BY_SPACES)
    shifted = _shifted(words.splitlines(), mark.line, mark.column) if by_spaces else None
    if shifted is None:
        return (first_line + mark.line, mark.column + 1), wrong, mend
    above, before, spaces = shifted
    wrong = (
        f"This line begins after {_spaces(spaces)}, and line {first_line + above} above it after {before}."
    )
    return (first_line + mark.line, spaces + 1), wrong, _INDENTED


def _known_slip(lines: Sequence[str], error: yaml.MarkedYAMLError, first_line: int) -> Slip | None:
    return (
        slip_on_a_line(lines, error)
        or find_stray_dash(lines, error)
        or find_open_list(lines, error)
        or find_lost_dash(lines, error, first_line)
    )


def _left_open(lines: Sequence[str]) -> tuple[int, int, str] | None:
    """The first value that opens a quotation mark and leaves it open, though the next line begins anew.

    Its line and column from 0, and its mark. All that YAML stumbles over below comes of it.
    """
    for at, line in enumerate(lines):
        opens = _OPENS.match(line)
        if opens is None or _VALUE[opens["mark"]].match(line, opens.start("mark")):
            continue
        following = next((each for each in lines[at + 1 :] if each.strip()), "")
        if _NEXT_KEY.match(following):
            return at, opens.start("mark"), opens["mark"]
    return None


def _shifted(lines: Sequence[str], at: int, column: int) -> tuple[int, int, int] | None:
    """The line above, its spaces and those of the line `at`, where these are what YAML stumbles over.

    It does so at the first word of the line, or at its first colon where the line above has a value.
    """
    line = lines[at] if at < len(lines) else ""
    spaces, before = indent_of(line), next((n for n in range(at - 1, -1, -1) if lines[n].strip()), None)
    if before is None or indent_of(lines[before]) == spaces:
        return None
    deeper = column == line.find(":") and spaces > indent_of(lines[before])
    return (before, indent_of(lines[before]), spaces) if column == spaces or deeper else None


def _spaces(count: int) -> str:
    return {0: "no space", 1: "1 space"}.get(count, f"{count} spaces")


def _explain(error: yaml.MarkedYAMLError) -> tuple[yaml.Mark | None, str, str]:
    context = _AT_CONTEXT.get(error.context or "")
    if context and error.context_mark:
        return error.context_mark, *context
    mark = error.problem_mark or error.context_mark
    problem = error.problem or "it cannot be read"
    for beginning, words in _AT_PROBLEM.items():
        if problem.startswith(beginning):
            return mark, *words
    return mark, broken(problem), MEND


def broken(why: str) -> str:
    """What is wrong, where there are no plainer words for it."""
    return f"The front matter is broken here: {why}."
