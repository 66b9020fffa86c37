"""The people with whom a sentence begins, which "they" in its relative clause means."""

from __future__ import annotations

import re

from ...model import Span
from ...reading.words import Word, find_words
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..sources.naming import PRONOUNS, read_name
from ..words.plain import plural, singular
from .as_sources import resolve_description

_IN_RELATIVE = re.compile(r"\b[a-z-]+ (?:that|which) \Z")
_LONGEST_BEFORE = 30
"""Code points looked back over for the relative."""
_WORDS = 8
"""The subject and its verb are looked for in so many words."""


def plural_subject(scene: Scene, offset: int) -> Known | None:
    """Who "they" is in "Two channels aired a film that they said was real": those who did the deed.

    None where the sentence begins with one alone, or with what cannot speak.
    """
    characters = scene.text.characters
    if _IN_RELATIVE.search(characters, max(0, offset - _LONGEST_BEFORE), offset) is None:
        return None
    start = scene.opening(scene.sentence(offset))
    words = find_words(characters, Span(start, offset))[:_WORDS]
    verb = next((at for at in range(1, len(words)) if _is_deed(words[at])), 0)
    if verb == 0 or not _can_speak(words[verb - 1]) or any(map(_may_act, words[: verb - 1])):
        return None
    if any(mark in characters[start : words[verb].start] for mark in ',;:“”"'):
        return None
    named = read_name(characters, Span(words[0].start, words[verb - 1].end), scene.people.surnames)
    told = named is not None and named.voice is not None and not named.name
    return resolve_description(scene, named)[0] if named and told and named.plural else None


def _is_deed(word: Word) -> bool:
    past = word.form.endswith("ed") or word.lower in lexicon.word_list("past forms")
    return word.form.islower() and past


def _may_act(word: Word) -> bool:
    """Whether another acts on them: "(She leads) workers hurt by a system that they think has failed"."""
    return word.lower in PRONOUNS or (word.form.islower() and plural(word.lower))


def _can_speak(word: Word) -> bool:
    noun = singular(word.lower)
    return plural(word.lower) and (noun in lexicon.roles() or noun in lexicon.bodies())
