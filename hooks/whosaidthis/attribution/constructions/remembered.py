"""What others said, as somebody recalls it: "A second recalled Mr. Roe telling them that it was late"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..hearers.between import Range
from ..lexicon import Inflection, cue_forms, words_of
from ..phrases.ahead import starting_at
from ..tokens.classes import is_a, is_quote
from ..tokens.sentence import Tokens

_RECALLING = frozenset("recall recalls recalled remember remembers remembered heard overheard".split())
_LONGEST_HEARER = 8
"""Tokens of "a July 11 staff meeting"."""


def find_remembered(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attributions to those whom `drafts` tell of as saying something, each inside the draft's own."""
    found = (_read(tokens, place, draft) for place, draft in enumerate(drafts) if draft.cue is not None)
    return [one for one in found if one is not None]


def _read(tokens: Tokens, place: int, outer: Draft) -> Draft | None:
    verb = outer.cue[0] if outer.cue is not None else 0
    if tokens[verb].lower not in _RECALLING or outer.inside is not None:
        return None
    name = starting_at(tokens, verb + 1)
    if name is None or name + 1 >= len(tokens) or not _says(tokens, name):
        return None
    if is_a(tokens[verb + 1], "pronoun", "subject"):
        return None
    content = _content(tokens, name + 1)
    return None if content is None else Draft(((verb + 1, name),), (name, name + 1), (content,), inside=place)


def _says(tokens: Tokens, at: int) -> bool:
    form = cue_forms().get(tokens[at].lower)
    return form is not None and Inflection.ING in form.inflections and form.verb.lemma in words_of("speech")


def _content(tokens: Tokens, at: int) -> Range | None:
    """The quotation or the clause with "that", right behind the participle or behind who heard it."""
    end = sentence_end(tokens)
    for first in range(at, min(end - 1, at + _LONGEST_HEARER)):
        if tokens[first].lower == "that" or is_quote(tokens[first]):
            return (first, end)
        if not tokens[first].word:
            return None
    return None
