"""Whom "the man" takes up where one unnamed person has spoken: "A technician said … “…,” said the man"."""

from __future__ import annotations

import re

from ...model import Voice
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..words.plain import singular

_PERSON = re.compile(r"(?i)(?:the|this|that) (?:same )?person$")
_GENDERS = {"man": "m", "woman": "f"}
_PLAIN = re.compile(r"(?i)the (?P<noun>man|woman)(?=[ ,]|$)")
_SAID = r"\b(?:said|says|recalled|recalls|remembered|added|thought|believed|felt) (?:that )?"
_OF_SELF = {"m": re.compile(rf"{_SAID}he\b"), "f": re.compile(rf"{_SAID}she\b")}
"""Where somebody speaks of themselves: "a guard said he had slept"."""


def by_plain_word(scene: Scene, named: Named) -> Known | None:
    """The one who has spoken in the paragraph without a name; None where anybody else can be meant.

    That one must have spoken of themselves as "he" or "she", and of nobody else; no other may have spoken or
    been named there: “I feel fine,” said the man of whom a doctor spoke.
    """
    found = _PLAIN.match(named.words)
    if found is None:
        return _one_who_just_spoke(scene, named) if _PERSON.match(named.words) else None
    offset = named.span.start
    start = scene.text.blocks[scene.block(offset)].span.start
    spoke = {id(known): known for _, known in scene.register.recent(offset, start)}
    known = next(iter(spoke.values()), None)
    if known is None or len(spoke) > 1 or known.voice is not Voice.UNNAMED_PERSON:
        return None
    gender = _GENDERS[found["noun"].lower()]
    if known.gender not in (None, gender) or scene.people.mentioned(start, offset):
        return None
    spoken = known.spoke[-1] if known.spoke else start
    of_self = _OF_SELF[gender].search(scene.text.characters, spoken, offset)
    rest = scene.text.characters[of_self.end() : offset].lower().split() if of_self else ()
    others = any(word.strip(".,;:“”\"’'") in lexicon.roles() for word in rest)
    return None if of_self is None or others else known


_SHARES = frozenset("some most many few several".split())
"""Nouns for people elsewhere: "had done some of the work"."""


def _one_who_just_spoke(scene: Scene, named: Named) -> Known | None:
    """Who "this person" is: one without a name who alone spoke in the sentence before, and told of nobody."""
    offset = named.span.start
    words = scene.before_words(offset)
    number = scene.sentence(words)
    number -= scene.opening(number) == words
    before = scene.sentences[max(0, number)]
    if number < 0 or scene.block(before.start) != scene.block(offset):
        return None
    spoke = {id(one): one for _, one in scene.register.recent(words, before.start) if one.one_person}
    known = next(iter(spoke.values()), None)
    if known is None or len(spoke) > 1 or known.voice is not Voice.UNNAMED_PERSON or not known.mentions:
        return None
    mention = known.mentions[-1]
    told = scene.text.characters[max(mention.end, before.start) : words].lower().split()
    others = any(singular(word.strip(".,;:“”\"’'")) in lexicon.roles() - _SHARES for word in told)
    named_there = scene.people.mentioned(max(mention.end, before.start), words)
    return None if others or named_there or mention.start < before.start else known
