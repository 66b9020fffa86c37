"""Cues: the verbs of a sentence that can give words to a source, each with its source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from . import sources
from .agreement import Found, agrees
from .classes import is_a, is_adverb, is_mark, is_possessive, is_quote, is_verb
from .cue_words import distanced, is_active_cue, is_controlled, is_passive_cue, is_progressive
from .lexicon import CHARGES, Form, Inflection, Verb, cue_forms, phrasal_forms, words_of
from .phrases import Tokens, ending_at, opens_clause, starting_at

_LONGEST_WITH = 12
"""Tokens of the longest source looked for between "with" and its participle."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue with its source, in tokens of one sentence."""

    first: int
    end: int
    """The token after the cue, particles included."""
    verb: Verb
    form: Form
    source: Found | None
    """None where it is to be carried over from the cue before ("adding that")."""
    inverted: bool = False
    """Whether the source stands after the cue."""
    joined: bool = False
    """Whether the source is that of an earlier verb ("…, saying", "… and said")."""
    passive: bool = False
    """Whether the source follows "by": "was confirmed by the ministry"."""

    @property
    def start(self) -> int:
        """The first token of source and cue."""
        return self.first if self.source is None or self.inverted or self.joined else self.source.first

    @property
    def stop(self) -> int:
        """The token after source and cue."""
        return self.source.end if self.source is not None and self.inverted else self.end


def find_hits(tokens: Tokens) -> Iterator[Hit]:
    """The cues of a sentence that have a source, or whose source the cue before lends them."""
    openers = _openers()
    for at, token in enumerate(tokens):
        if token.lower in openers:
            yield from _hits_at(tokens, at)


def _hits_at(tokens: Tokens, at: int) -> Iterator[Hit]:
    """The hit of the word at `at`, if it is a cue here."""
    token = tokens[at]
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    form = cue_forms().get(token.lower)
    if (token.lower, following) in phrasal_forms():
        yield from _phrasal(tokens, at)
    elif not token.word:
        return
    elif token.lower == "according" and following == "to":
        yield from _according(tokens, at)
    elif token.lower in words_of("cue-noun") and at > 0 and is_possessive(tokens[at - 1]):
        yield from _noun(tokens, at)
    elif form is not None and is_passive_cue(tokens, at, form):
        yield from _passive(tokens, at, form)
    elif form is not None and is_active_cue(tokens, at, form):
        hit = _verb_hit(tokens, at, form)
        if hit is not None:
            yield hit


@cache
def _openers() -> frozenset[str]:
    """The first words of all cues."""
    phrasal = (first for first, _ in phrasal_forms())
    return frozenset((*cue_forms(), *words_of("cue-noun"), *phrasal, "according"))


def _phrasal(tokens: Tokens, at: int) -> Iterator[Hit]:
    """The hit of "went on" or "fired back"; not where a title follows: "went on “Late Talk”"."""
    form = phrasal_forms()[tokens[at].lower, tokens[at + 1].lower]
    titled = at + 2 < len(tokens) and is_quote(tokens[at + 2])
    hit = None if titled or not is_active_cue(tokens, at, form) else _verb_hit(tokens, at, form)
    if hit is not None and not hit.inverted:
        yield replace(hit, end=at + 2)


_ACCORDING = Verb("accord", "", ())


def _according(tokens: Tokens, at: int) -> Iterator[Hit]:
    """The hit of "according to the report"."""
    found = sources.after(tokens, at + 2, len(tokens))
    if found is not None:
        found = sources.with_holder(tokens, found)
        form = Form(_ACCORDING, frozenset({Inflection.ING}))
        yield Hit(at, at + 2, _ACCORDING, form, found, inverted=True)


_NOUN = Verb("noun", "t", ())


def _noun(tokens: Tokens, at: int) -> Iterator[Hit]:
    """The hit of "the minister's claim that"."""
    start = ending_at(tokens, at)
    if start is not None and at + 1 < len(tokens) and tokens[at + 1].lower == "that":
        form = Form(_NOUN, frozenset({Inflection.BASE}))
        yield Hit(at, at + 1, _NOUN, form, Found(start, at))


def _passive(tokens: Tokens, at: int, form: Form) -> Iterator[Hit]:
    """The hit of "was accused by her partner of theft", its source after "by"."""
    for by in range(at + 1, min(len(tokens) - 1, at + _LONGEST_WITH)):
        token = tokens[by]
        if token.lower == "by":
            found = sources.after(tokens, by + 1, _charge_at(tokens, by + 1, form))
            named = found is not None and not is_a(tokens[by + 1], "day") and tokens[by + 1].word
            if found is not None and named and not tokens[by + 1].form[0].isdigit():
                yield Hit(at, at + 1, form.verb, form, found, inverted=True, passive=True)
            return
        if not (token.word or is_mark(token, ",")) or is_verb(token):
            return


def _charge_at(tokens: Tokens, first: int, form: Form) -> int:
    """The token that opens the charge in "accused by her aunt of theft"; the sentence's end without one."""
    opening = CHARGES.get(form.verb.lemma)
    last = min(len(tokens), first + _LONGEST_WITH)
    return next((at for at in range(first, last) if tokens[at].lower == opening), len(tokens))


def _verb_hit(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of a verb: subject before it, else after it, else none of its own."""
    if form.inflections == {Inflection.ING} and not is_progressive(tokens, at):
        return _participle(tokens, at, form)
    quoted = _quoted_person(tokens, at, form)
    if quoted is not None:
        return Hit(at, at + 1, form.verb, form, quoted, inverted=True)
    if is_controlled(tokens, at):
        return Hit(at, at + 1, form.verb, form, sources.subject_of(tokens, at - 1), joined=True)
    first = distanced(tokens, at)
    found = sources.before(tokens, first)
    told = found is not None and tokens[found.end - 1].lower in _TOLD
    if found is not None and not told and (first < at or agrees(tokens, found, at, form)):
        return Hit(first, at + 1, form.verb, form, found)
    if _can_invert(tokens, at, form):
        found = sources.after(tokens, at + 1, len(tokens))
        if found is not None:
            return Hit(at, at + 1, form.verb, form, found, inverted=True)
    return _second_verb(tokens, first, at, form)


_TOLD = frozenset("remarks comments words".split())
"""What somebody has said, which is nobody who says it: "her remarks seemed to confirm it"."""


def _quoted_person(tokens: Tokens, at: int, form: Form) -> Found | None:
    """Who speaks in "the book quotes Ann Lee: “…”": not the one who quotes."""
    if form.verb.lemma != "quote":
        return None
    end = starting_at(tokens, at + 1)
    if end is None or end + 1 >= len(tokens) or is_a(tokens[at + 1], "pronoun"):
        return None
    led_in = is_mark(tokens[end], ":", ",") and is_quote(tokens[end + 1])
    return Found(at + 1, end) if led_in and tokens[at + 1].capital else None


def _second_verb(tokens: Tokens, first: int, at: int, form: Form) -> Hit | None:
    """The hit of "… and said", whose source is that of the verb before; the cue begins with token `first`."""
    back = first - 1
    while back > 0 and is_adverb(tokens[back]):
        back -= 1
    finite = first < at or Inflection.BASE not in form.inflections
    if back > 0 and is_a(tokens[back], "coordinator") and finite:
        lent = sources.subordinate_subject(tokens, back) or sources.subject_of(tokens, back)
        return Hit(first, at + 1, form.verb, form, lent, joined=True)
    return None


def _participle(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of ", saying that" (source carried over), "quoted as saying", "with the firm telling"."""
    if tokens[at - 1].lower == "as":
        return _quoted_as(tokens, at, form)
    back = at - 1
    while back >= 0 and (is_adverb(tokens[back]) or is_a(tokens[back], "coordinator")):
        back -= 1
    if back >= 0 and (
        is_mark(tokens[back], ",", "—", "–", "―", "--") or is_quote(tokens[back]) or tokens[back].lower in _BY
    ):
        return Hit(at, at + 1, form.verb, form, sources.subject_of(tokens, back), joined=True)
    for first in range(at - 1, max(0, at - _LONGEST_WITH), -1):
        if is_mark(tokens[first - 1], ",") and (tokens[first].capital or is_a(tokens[first], "determiner")):
            return (
                Hit(at, at + 1, form.verb, form, Found(first, at)) if _is_phrase(tokens, first, at) else None
            )
        if tokens[first - 1].lower == "with":
            if starting_at(tokens, first, at) == at and opens_clause(tokens, first - 1):
                return Hit(at, at + 1, form.verb, form, Found(first, at))
            return None
    return _before_quotation(tokens, at, form)


def _quoted_as(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of "she was quoted by the radio as saying that"."""
    for verb in range(at - 2, max(0, at - _LONGEST_WITH), -1):
        if not tokens[verb].word:
            return None
        if tokens[verb].lower in ("quoted", "quotes", "quoting", "cited"):
            return _quoted_by(tokens, verb, at, form)
    return None


def _quoted_by(tokens: Tokens, verb: int, at: int, form: Form) -> Hit | None:
    """The hit of "she was quoted as saying", its source before the verb, or "it quoted her as saying"."""
    if is_a(tokens[verb - 1], "be"):
        found = sources.before(tokens, verb)
    else:
        whole = starting_at(tokens, verb + 1, at - 1) == at - 1
        found = Found(verb + 1, at - 1) if whole else None
    return None if found is None else Hit(at, at + 1, form.verb, form, found)


def _before_quotation(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of "footage of Ann Lee saying, “…”": only a name, only right before a quotation."""
    follows = any(is_quote(token) for token in tokens[at + 1 : at + 3])
    if not follows or not tokens[at - 1].capital:
        return None
    start = at - 1
    while start > 0 and tokens[start - 1].capital:
        start -= 1
    return Hit(at, at + 1, form.verb, form, Found(start, at))


def _is_phrase(tokens: Tokens, first: int, end: int) -> bool:
    return starting_at(tokens, first, end) == end


_BY = frozenset("by upon before after while when".split())


def _can_invert(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the verb stands right after a quotation or a comma ("…, said the minister")."""
    if "q" not in form.verb.frames or Inflection.BASE in form.inflections:
        return False
    if at > 0 and is_quote(tokens[at - 1]):
        return True
    marked = at > 0 and is_mark(tokens[at - 1], ",", "—", "–", "―", "--", ":")
    return marked and ("z" in form.verb.frames or (at > 1 and is_quote(tokens[at - 2])))
