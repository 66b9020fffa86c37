"""Words that a thing bears and nobody says: “Back at Five” on the door of a shop."""

from __future__ import annotations

import re

from ...model import Attribution
from ...reading.word_lists import any_of
from ..lexicon import words_of

_FARTHEST = 120
"""Code points looked back over from the cue."""
_NEAR = 3
"""Words before a colon: "under a handwritten card: “Judge for yourselves.”"."""
_SENTENCE = re.compile(r"[.?!]['\"”’]?\s")
_READING = re.compile(r"read(?:s|ing)?\Z", re.IGNORECASE)
_SAYING = re.compile(r"sa(?:ys?|id|ying)\Z", re.IGNORECASE)
_BEGGING = re.compile(
    r"(?:beg(?:s|ged)|welcome[sd]|warn(?:s|ed)|urge[sd]|greet(?:s|ed)|remind(?:s|ed))\Z", re.IGNORECASE
)
_MADE = re.compile(r"(?:[\w-]*painted|wooden|[\w-]*written|chalk|notice|[\w-]*lettered)")
_SIGN_BEGS = re.compile(
    rf"\b(?:{any_of(words_of('surface'))})(?: \w+){{0,5}} "
    r"(?:beg(?:s|ged)|warn(?:s|ed)|urge[sd]|tells|told|ask(?:s|ed)|advise[sd]|remind(?:s|ed))(?: \w+){1,2}\Z"
)
_PLACE = re.compile(r"\b (?:in|on|at|by|near|above|over|outside|behind|with) ")
_WORD = re.compile(r"[\w’'-]+")


def on_surface(characters: str, one: Attribution) -> bool:
    """Whether an attribution gives to somebody what a sign, a shirt or a card bears.

    Either its source is such a thing ("A sign said"), or its cue is "read" and such a thing stands before it
    in the sentence ("the sign on the door, which still reads"). A paper there has a writer ("the letter on
    the board read"), and so may have what comes first: “Keep off,” reads the sign.
    """
    cue = one.cue[0].of(characters) if one.cue and one.source else ""
    if not cue or one.content[0].start < one.cue[0].start:
        return False
    if _SAYING.match(cue) or _BEGGING.match(cue):
        return _is_surface(one.source[0].of(characters).lower())
    return (cue == ":" or _READING.match(cue) is not None) and _bears(characters, one.cue[0].start)


def _is_surface(source: str) -> bool:
    """Whether a source is a sign or the like: "The clock in the hall", "a hand-painted board"."""
    noun = _PLACE.split(source)[0].split()
    made = len(noun) > 1 and noun[-1] == "board" and _MADE.fullmatch(noun[-2]) is not None
    return made or noun[-1] in words_of("surface")


def _bears(characters: str, cue: int) -> bool:
    """Whether a thing that bears words stands in the sentence before the cue at `cue`, and no paper."""
    before = characters[max(0, cue - _FARTHEST) : cue]
    words = _WORD.findall(_SENTENCE.split(before)[-1].lower())
    spoken = not words or _SAYING.match(words[-1]) is not None  # "A handwritten sign in the window said:"
    if characters[cue : cue + 1] == ":" and _SIGN_BEGS.search(" ".join(words)):
        return True  # "where a sign by the pond begs drivers: “Go slow”"
    near = words[-_NEAR:] if characters[cue : cue + 1] == ":" and not spoken else words
    paper = words_of("occasion") | words_of("evidence")
    return paper.isdisjoint(words) and not (words_of("surface") | words_of("placed")).isdisjoint(near)
