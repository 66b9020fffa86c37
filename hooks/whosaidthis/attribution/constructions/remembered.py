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
    name = verb + 2 if _is_object(tokens, verb + 1) else starting_at(tokens, verb + 1)
    if name is None or name >= len(tokens) or not _says(tokens, name, tokens[verb].lower in _HEARING):
        return None
    source, cue = ((verb + 1, name),), (name, name + 1)
    before = tuple(part for part in outer.parts if part[1] <= verb)
    if before and before == outer.parts and all(is_quote(tokens[first]) for first, _ in before):
        return Draft(source, cue, before, inside=place)
    if is_a(tokens[verb + 1], "pronoun", "subject") and not _is_object(tokens, verb + 1):
        return None
    content = _content(tokens, name + 1)
    return None if content is None else Draft(source, cue, (content,), inside=place)


def _is_object(tokens: Tokens, at: int) -> bool:
    """Whether "him" or "her" is who said it: "recalled her saying"; not "recalled her mother saying"."""
    return tokens[at].lower in ("him", "them", "her") and at + 1 < len(tokens) and _says(tokens, at + 1, True)


def _says(tokens: Tokens, at: int, heard: bool) -> bool:
    """Whether the word is "saying", or behind one who only `heard` it, "say"."""
    form = cue_forms().get(tokens[at].lower)
    if form is None or form.verb.lemma not in words_of("speech") | _ADDING:
        return False
    return Inflection.ING in form.inflections or (heard and Inflection.BASE in form.inflections)


_ADDING = frozenset("add joke answer reply explain predict complain".split())
_HEARING = frozenset(("heard", "overheard"))


def _content(tokens: Tokens, at: int) -> Range | None:
    """The quotation or the clause with "that", right behind the participle or behind who heard it."""
    end = sentence_end(tokens)
    for first in range(at, min(end - 1, at + _LONGEST_HEARER)):
        if tokens[first].lower == "that" or is_quote(tokens[first]):
            return (first, end)
        if not tokens[first].word:
            return None
    return None
