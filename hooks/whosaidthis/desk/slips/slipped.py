"""A described speaker whose key has lost its spaces, so that YAML stumbles over a right line below it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Collection, Sequence
from itertools import takewhile

from ...model import Fault, Place
from ...reading.slips.indents import indent_of
from ...reading.yaml_places import NotReadableError, read_yaml
from ..declared import looks_like_speaker

_SPEAKERS = "speakers"
_TOP_KEY = re.compile(r"([^\s#'\"\-][^:]*):[ ]*(?:#.*)?\Z")


def slipped_speaker(
    yaml_words: str, fault: Fault, first_line: int, foreign: Collection[str], known: Collection[str]
) -> Fault | None:
    """What is wrong where `fault` comes of a speaker's key in the first column; None where it does not.

    `yaml_words` begin on `first_line` of the file. Keys that are `known` at the top, or `foreign`, are no
    speakers. It is proved by reading the front matter once more with that key where it belongs.
    """
    lines = yaml_words.splitlines()
    stumbled = fault.place.line - first_line
    spaces = indent_of(lines[stumbled]) if stumbled < len(lines) else 0
    at = _slipped(lines[:stumbled], foreign, known) if spaces else None
    if at is None:
        return None
    mended = "\n".join((*lines[:at], " " * spaces + lines[at], *lines[at + 1 :], ""))
    if not reads_further(mended, fault, first_line):
        return None
    key = lines[at].partition(":")[0]
    wrong = f"“{key}” looks like a speaker and does not stand below “speakers”."
    mend = f"Begin its line after as many spaces as the other speakers have: {spaces}."
    return Fault(Place(fault.place.path, first_line + at, 1), fault.code, wrong, mend, fault.level)


def _slipped(lines: Sequence[str], foreign: Collection[str], known: Collection[str]) -> int | None:
    """The last line that is a key in the first column, below `speakers`, with a speaker's fields under it."""
    keys = {at: found[1] for at, line in enumerate(lines) if (found := _TOP_KEY.match(line))}
    last_known = next((keys[at] for at in reversed(keys) if keys[at] in known), None)
    at = max(keys, default=None)
    if at is None or last_known != _SPEAKERS or keys[at] in known or keys[at] in foreign:
        return None
    below = list(takewhile(lambda line: not line.strip() or indent_of(line), lines[at + 1 :]))
    try:
        return at if looks_like_speaker(read_yaml(textwrap.dedent("\n".join(below)), "")) else None
    except NotReadableError:
        return None


def reads_further(mended: str, fault: Fault, first_line: int) -> bool:
    """Whether the front matter can be read once it is `mended`, or at least beyond the `fault`."""
    try:
        read_yaml(mended, fault.place.path, first_line)
    except NotReadableError as error:
        return error.fault.place > fault.place
    return True
