"""A group's name as it stands behind "one of": "the two diplomats", "Ehrling’s aides", "those in Rye"."""

from __future__ import annotations

import re

from ...reading.words import with_small_letter
from .. import lexicon
from ..names.lone import has_inner_capital
from ..people.known import Known
from ..people.scene import Scene
from ..words.groups import read_quantity
from ..words.plain import singular

_OF_MANY = re.compile(
    r"(?i)^(?:not all (?:of )?|all (?=two|three|four|five|six))?"
    r"(?:(?:some|many|most|several|dozens|scores|hundreds|thousands) of )?"
    r"(?:(?:two|three|four|five|six) of (?=the ))?"
    r"(?:(?:the|some|several|many)\s+)?"
)
_ABOUT = re.compile(r"(?i)(?:at (?:least|most)|(?:more|fewer|less) than|about|around|nearly|almost|roughly) ")


def _without_about(words: str) -> str:
    """The words of a group without a number that is not exact: "(At least five) members"."""
    told = words.split()
    counted = read_quantity([word.lower() for word in told]).words if _ABOUT.match(words) else 0
    return " ".join(told[counted:]).removeprefix("of ") or words


_KNOWING = re.compile(r"\s(?:familiar with|with (?:direct )?knowledge of|briefed on|close to|involved in)\s")
"""What tells why they know; without it "people" could be anybody."""


_WHERE = frozenset("in at on from near around outside inside here there".split())
"""What follows "many" or "some" where no noun does."""


def as_whole(scene: Scene, group: Known) -> str:
    """A group's name as it stands after "of": "the two diplomats", "Ehrling’s aides"."""
    words = re.split(r",|\s(?:who|which|that|whose)\s", group.name)[0]
    short = _KNOWING.split(words)[0]
    words = words if short.lower().endswith("people") else short
    whole = _OF_MANY.sub("", _without_about(words))
    first = whole.split()[0]
    if first.lower() in _WHERE:
        return f"those {whole}"  # "Many in Rye"
    if first[:1].isupper() and first.replace("’", "'").endswith(("'s", "s'")):
        return whole
    as_written = whole != words or _is_proper(scene, first)  # "Some Democrats in Rye"
    return f"the {whole if as_written else with_small_letter(whole)}"


def _is_proper(scene: Scene, first: str) -> bool:
    """Whether the first word of a group is a name: "Kremlin officials", "Danish farmers"."""
    lower = first.lower()
    if read_quantity([lower]).count is not None:
        return False
    if lower in lexicon.states().adjectives or first.isupper():
        return True
    common = singular(lower) in lexicon.roles() or lower in lexicon.word_list("leading offices")
    return not common and has_inner_capital(scene.text.characters, first)
