"""Whom "the man" takes up where one unnamed person has spoken: "A technician said … “…,” said the man"."""

from __future__ import annotations

import re

from ..model import Voice
from .known import Known
from .named import Named
from .scene import Scene

_GENDERS = {"man": "m", "woman": "f"}
_PLAIN = re.compile(r"(?i)the (?P<noun>man|woman)(?=[ ,]|$)")
_PRONOUNS = {
    "m": re.compile(r"(?i)\b(?:he|his|him|himself)\b"),
    "f": re.compile(r"(?i)\b(?:she|her|hers|herself)\b"),
}


def by_plain_word(scene: Scene, named: Named) -> Known | None:
    """The one who has spoken in the paragraph without a name; None where anybody else can be meant.

    No other may have spoken or been named there, nobody else be called a man or a woman, and no pronoun be
    of the other gender.
    """
    found = _PLAIN.match(named.words)
    if found is None:
        return None
    offset = named.span.start
    start = scene.text.blocks[scene.block(offset)].span.start
    spoke = {id(known): known for _, known in scene.register.recent(offset, start)}
    known = next(iter(spoke.values()), None)
    if known is None or len(spoke) > 1 or known.voice is not Voice.UNNAMED_PERSON:
        return None
    gender = _GENDERS[found["noun"].lower()]
    told = scene.text.characters[start:offset]
    others = bool(scene.people.mentioned(start, offset)) or re.search(rf"(?i)\b{found['noun']}\b", told)
    other = _PRONOUNS["f" if gender == "m" else "m"].search(told) if known.gender is None else None
    return None if others or other or known.gender not in (None, gender) else known
