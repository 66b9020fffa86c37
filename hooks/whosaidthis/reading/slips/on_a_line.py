"""A slip on one line over which YAML stumbles there or on the next, told for what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import yaml

from .indents import indent_of
from .odd_spaces import MEND, find_odd_space
from .rereading import reads_beyond

QUOTE = "Put the whole value between quotation marks, of a kind that it does not hold itself."
NO_COLON = "This line has no colon."
WITH_COLON = "Write it as “key: value”."
_CURLY = re.compile(r"""[ ]*(?:-[ ]+)*(?:[^\s"'#:\[\]{},][^"'#:]*:[ ]+)?(?P<mark>[“”„‟‘’‚‛«»])""")
_SIGN = re.compile(r"[ ]*(?:-[ ]+)*[\w-]+:[ ]+(?P<sign>-(?=[ ])|[>|?])")
_OF_SIGNS = (
    "sequence entries are not allowed",
    "mapping keys are not allowed",
    "expected a comment or a line break",
    "expected chomping or indentation",
)
"""What YAML says of a value that begins with one of its signs."""
_COLON = re.compile(
    r"(?P<head>[ ]*(?:-[ ]+)*(?P<key>[\w-]+)[ ]*)(?P<colon>:(?!//)|[：﹕∶꞉])[ \t]*(?P<value>.*)"
)
_BARE = re.compile(r"[ ]*(?P<key>[^\W\d][\w-]*)(?P<value>[ ].*)?\Z")
_HIDES = re.compile(r"""[^\s"'#:][^"'#:]*:[ ]+[\[{](?:[^"'#]*[ ])?(?P<sign>#)""")
HIDES = "“#” begins a comment here, which hides the rest of its line."
QUOTE_EACH = "Put each value that begins with “#” between quotation marks."

Slip = tuple[int, int, str, str]
"""Line and column, both from 0; what is wrong, and how to mend it."""


def slip_on_a_line(lines: Sequence[str], error: yaml.MarkedYAMLError) -> Slip | None:
    """The slip in `lines`, the whole YAML, of which `error` comes; None where it is no such slip."""
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return None
    if odd := find_odd_space(lines[: mark.line + 1]):
        at, column, called = odd
        return at, column, f"{called} stands here, and the front matter takes only plain ones.", MEND
    unclosed = (error.problem or "").startswith("expected ',' or")
    if unclosed or (error.problem or "").startswith("expected the node content"):
        hidden = _hidden(lines[: mark.line + 1])
        if hidden or unclosed:
            return hidden
    if mark.line >= len(lines):
        return _of_colons(lines, mark)
    return _sign(lines, error, mark) or _curly(lines, mark) or _of_colons(lines, mark)


def _sign(lines: Sequence[str], error: yaml.MarkedYAMLError, mark: yaml.Mark) -> Slip | None:
    found = _SIGN.match(lines[mark.line])
    if found is None or not (error.problem or "").startswith(_OF_SIGNS):
        return None
    sign = "“-” and a space" if found["sign"] == "-" else f"“{found['sign']}”"
    return mark.line, found.start("sign"), f"No value can begin with {sign}.", QUOTE


def _hidden(lines: Sequence[str]) -> Slip | None:
    """A “#” by which the end of a list or of braces is lost."""
    for at, line in enumerate(lines):
        if found := _HIDES.search(line):
            begins = line[found.start("sign") - 1] in "[{" or line[: found.start("sign")].endswith(", ")
            return at, found.start("sign"), HIDES, QUOTE_EACH if begins else QUOTE
    return None


def _curly(lines: Sequence[str], mark: yaml.Mark) -> Slip | None:
    """A value that stands in curly quotation marks, and holds what only straight ones let pass."""
    line = lines[mark.line]
    found = _CURLY.match(line)
    if found is None or mark.column <= found.start("mark"):
        return None
    straight = "'" if '"' in line else '"'
    wrong = "Curly quotation marks such as the one here do not count as quotation marks of a value."
    mend = f"Write straight ones around the whole value: {straight}…{straight}."
    return mark.line, found.start("mark"), wrong, mend


def _of_colons(lines: Sequence[str], mark: yaml.Mark) -> Slip | None:
    """A line whose colon is missing, another sign or without its space.

    It is the line at which YAML stumbles or the one above it, and is proved by reading all once more.
    """
    last = min(mark.line, len(lines) - 1)
    above = next((at for at in range(last - 1, -1, -1) if lines[at].strip()), last)
    for at in (above, last):
        for mended, slip in _mended(lines, at):
            if reads_beyond((*lines[:at], mended, *lines[at + 1 :]), mark.line):
                return slip
    return None


def _mended(lines: Sequence[str], at: int) -> Iterator[tuple[str, Slip]]:
    """What the line `at` may have been meant for, with the slip that it then has."""
    line = lines[at]
    if (found := _COLON.match(line)) and not line[found.end("colon") :].startswith(" "):
        value = found["value"].strip()
        right = f"{found['key']}: {value}".strip()
        wrong = "The colon here has no space behind it."
        if line[found.end("colon") :].startswith("\t"):
            wrong = "A tab stands behind the colon here, where a space belongs."
        if found["colon"] != ":":
            wrong = f"The sign “{found['colon']}” here is no plain colon."
        yield f"{found['head'].rstrip()}: {value}", (at, found.start("colon"), wrong, f"Write “{right}”.")
    elif (bare := _BARE.match(line)) and not _is_above_deeper(lines, at):
        value = (bare["value"] or "").strip()
        yield f"{line[: bare.end('key')]}: {value}", (at, bare.start("key"), NO_COLON, WITH_COLON)
    elif bare:
        mend = f"Write “{line.strip()}:”."
        yield f"{line.rstrip()}:", (at, bare.start("key"), NO_COLON, mend)


def _is_above_deeper(lines: Sequence[str], at: int) -> bool:
    below = next((each for each in lines[at + 1 :] if each.strip()), "")
    return indent_of(below) > indent_of(lines[at])
