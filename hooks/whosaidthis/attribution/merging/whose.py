"""Clauses with "whose" about somebody named: who speaks there is theirs, and the sentence goes on behind."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Attribution, Span, hull
from ..lexicon import pasts, words_of

_WHOSE = re.compile(r"(?:[^,]+, )?(?P<theirs>whose (?:[\w’'-]+ ){0,2}[\w’'-]+)")
_COMMA = re.compile(r", (?P<word>[a-z’'-]+)\b")


def of_whose(characters: str, found: Attribution) -> Attribution:
    """The attribution of "Ann Lee, whose lawyer says she is innocent, resigned": the lawyer's alone.

    Other attributions stay as they are.
    """
    if len(found.source) != 1 or not found.content or not found.cue:
        return found
    source, cue = found.source[0], found.cue[0]
    named = _WHOSE.fullmatch(characters, source.start, source.end)
    if named is None or characters[source.end : cue.start] != " " or _acts(named["theirs"]):
        return found
    theirs = Span(*named.span("theirs"))
    content = _before_main_verb(characters, found.content)
    return replace(found, source=(theirs,), content=content)


def _acts(words: str) -> bool:
    """Whether a verb stands among the words: "whose brother died" says nothing itself."""
    return any(_is_finite(word) for word in words.split())


def _is_finite(word: str) -> bool:
    return word in words_of("auxiliary") or word in pasts() or word.endswith("ed")


def _before_main_verb(characters: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content before the comma behind which the sentence's own verb stands."""
    whole = hull(content)
    for comma in _COMMA.finditer(characters, whole.start + 1, whole.end):
        if _is_finite(comma["word"]):
            kept = (one for one in content if one.start < comma.start())
            return tuple(Span(one.start, min(one.end, comma.start())) for one in kept)
    return content
