"""A capital that only a sentence gives to its first word: "Following its merger", "Every company".

Without this, "its" made a body of such a word, and "the company" of the same sentence was read as that body.
"""

from __future__ import annotations

import re

from ...model import Span
from ...reading.words import Word
from .. import lexicon
from .lone import has_inner_capital, opens_sentence

_ALONE = lexicon.word_list("openers alone")
_PARTICIPLE = re.compile(r"[a-z-]{3,}(?:ing|ed)")
_BEFORE_PHRASES = re.compile(
    r" (?:its?|the|an?|his|her|their|this|that|those|these|all|any|some|no|to|for|about|by|in|on|at|with"
    r"|from|of|as|into|up|out|whether|why|how|if|what|who|when|where|not)\b"
)
"""What follows a participle and no name that is about to act: "Asked about", "Citing its own audit"."""
_MADE_WORD = re.compile(r"[a-z-]{3,}(?:tion|sion|ment|ness|ance|ence|ful|less|ous)")
"""Nouns and adjectives made of other words: "Production at its plant", "Mindful of its debts"."""
_BEFORE_ITS = re.compile(
    r" (?:of|about)\b| (?:to|for|in|at|on|with|over|from|by|into|under|between|among) its\b"
)
"""What follows a noun or an adjective: "Demand for its cars"; a name acts first: "Acme cut its forecast"."""


def only_opens(characters: str, word: Word) -> bool:
    """Whether a capitalised word that stands alone opens its sentence and names nothing."""
    if not opens_sentence(characters, Span(word.start, word.end)):
        return False
    return word.lower in _ALONE or _leads_on(characters, word)


_CLAUSE = re.compile(r" [A-Z][^.;:“”\"]{2,120}, (?:he|she|they) [a-z]")


def leads_to_subject(characters: str, word: Word) -> bool:
    """Whether a participle opens its sentence, before whom it is done to: "(Addressing) Roe, she said"."""
    if not word.lower.endswith("ing") or word.lower in lexicon.given_names():
        return False
    opens = opens_sentence(characters, Span(word.start, word.end))
    return opens and _CLAUSE.match(characters, word.end) is not None


def without_opener(characters: str, words: list[Word]) -> list[Word]:
    """The words of a source without what opens its sentence before a comma: "Overall, voters".

    So where it was said, "In Rusk, the office", and whom a deed is done to, "Addressing Roe, she said".

    Not without somebody: "Another, with knowledge of the talks".
    """
    if len(words) > 1 and leads_to_subject(characters, words[0]):
        return words[1:]
    placed = _IN_PLACE.match(characters, words[0].start) if words else None
    if placed and placed.end() < words[-1].end:
        return [word for word in words if word.start >= placed.end()]
    if len(words) < 2 or characters[words[0].end : words[1].start] != ", " or not words[0].capital:
        return words
    return words[1:] if words[0].lower in _ALONE - _SOMEBODY else words


_IN_PLACE = re.compile(r"(?:In|At|From|Near|Outside) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}, ")
_SOMEBODY = frozenset(
    "another other others any each all every many much most few several lots plenty millions tens nobody none"
    " no-one everybody everyone somebody someone anybody anyone whoever".split()
)
"""Words that open a sentence and can be whoever speaks in it."""


def _leads_on(characters: str, word: Word) -> bool:
    """Whether a word is read as participle, noun or adjective; a capital elsewhere speaks against it."""
    participle = _PARTICIPLE.fullmatch(word.lower) and _BEFORE_PHRASES.match(characters, word.end)
    leads = participle or _MADE_WORD.fullmatch(word.lower) or _BEFORE_ITS.match(characters, word.end)
    return bool(leads) and not has_inner_capital(characters, word.form)
