"""Contents that stand after their cue: quotations, clauses, infinitives, noun phrases."""

from __future__ import annotations

from dataclasses import dataclass

from .between import Range, is_not_to
from .classes import (
    is_a,
    is_contracted,
    is_cue_form,
    is_mark,
    is_past,
    is_quote,
    is_quoted_noun,
    is_title,
    is_verb,
)
from .cues import Hit
from .lexicon import CHARGES, words_of
from .phrases import Tokens, starting_at
from .tokens import Token

_WH = frozenset("who what how why whether where when which if whose".split())
_PHRASE_STOPS = (",", "!", "?", ";", "—", "–", "―", "--", ":", "…", "...")
_LONGEST_ASIDE = 15
"""Tokens of a name or relative clause between the accused and the charge."""
_TIMES = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


@dataclass(frozen=True, slots=True)
class Forward:
    """A content after its cue."""

    part: Range
    clause: bool
    """Whether it is a quotation or a clause, not a mere noun phrase."""
    cue_end: int | None = None
    """The token after the preposition that belongs to the cue ("disagreed with")."""


def forward(tokens: Tokens, hit: Hit, at: int, end: int, told: bool = False) -> Forward | None:
    """The content of `hit` that begins at token `at`, or after a mark there; `end` ends the sentence.

    `told` says that a hearer stands before token `at`, so that a preposition there is no part of the cue.
    """
    if at >= end:
        return None
    token = tokens[at]
    if not token.word and not is_quote(token):
        return _after_mark(tokens, hit, at, end)
    if is_quote(token):
        return Forward((at, _quote_end(tokens, at, end)), True) if hit.verb.frames else None
    if _fits(tokens, at, hit, end):
        return Forward((at, _before_aside(tokens, at, hit, end)), True)
    if hit.verb.lemma == "plead" and token.lower == "guilty":
        first = at - 1 if tokens[at - 1].lower == "not" else at
        return Forward((first, phrase_end(tokens, at, end)), True)
    return _nominal(tokens, hit, at, end, told)


def _after_mark(tokens: Tokens, hit: Hit, at: int, end: int) -> Forward | None:
    """The content after a comma (only a quotation) or a colon, or one that opens with a sign ("$5bn")."""
    mark = tokens[at]
    if is_mark(mark, ",", ":", "—", "–", "―", "--") and at + 1 < end:
        if is_quote(tokens[at + 1]) or (is_mark(mark, ":") and "q" in hit.verb.frames):
            return Forward((at + 1, _quote_end(tokens, at + 1, end)), True)
        return Forward((at + 1, end), True) if _is_led_in(tokens, hit, at + 1, end) else None
    if (
        is_mark(mark, "$", "£", "€", "[", "#", "@", "'")
        and "z" in hit.verb.frames
        and has_verb(tokens, at, end)
    ):
        return Forward((at, end), True)
    return None


def _is_led_in(tokens: Tokens, hit: Hit, at: int, end: int) -> bool:
    """Whether a whole clause follows the comma of "As the paper noted, …"."""
    opens = tokens[at].capital or is_a(tokens[at], "subject", "determiner")
    led = hit.start > 0 and tokens[hit.start - 1].lower == "as"
    return opens and led and "z" in hit.verb.frames and has_verb(tokens, at, end)


def _quote_end(tokens: Tokens, at: int, end: int) -> int:
    """The token after a content that opens with a quotation.

    "and left", "as they went" is the writer's; "adding that …" after a comma begins what is said next.
    """
    if not is_quote(tokens[at]) or is_quoted_noun(tokens[at]) or at + 1 >= end:
        return end
    following = tokens[at + 1]
    if _ends_with_comma(tokens[at]) and following.lower.endswith("ing") and is_cue_form(following):
        return at + 1
    if is_a(following, "coordinator"):
        return at + 1 if at + 2 < end and not is_quote(tokens[at + 2]) else end
    return at + 1 if is_a(following, "subordinator", "preposition") else end


def _ends_with_comma(quotation: Token) -> bool:
    return quotation.form.rstrip("\"'”’»“").endswith(",")


def _fits(tokens: Tokens, at: int, hit: Hit, end: int) -> bool:
    """Whether a clause of one of the verb's frames begins with token `at`."""
    frames = hit.verb.frames
    word = tokens[at].lower
    if word == "that" and "t" in frames:
        return True
    if word == "to" or is_not_to(tokens, at):
        return "i" in frames
    if word in _WH and "w" in frames:
        return True
    if word.endswith("ing") and "g" in frames:
        return True
    if "z" not in frames:
        return False
    if word in ("yes", "no", "so") and end - at == 1:
        return True
    certain = hit.verb.lemma in words_of("clausal") and end - at > 2 and not is_a(tokens[at], "preposition")
    return certain or has_verb(tokens, at, _before_relative(tokens, at, end), quotes="q" in frames)


def _before_aside(tokens: Tokens, at: int, hit: Hit, end: int) -> int:
    """Where "(declined) to comment on the report, which …" ends: what the report is, is no part of it."""
    silent = hit.verb.lemma in ("decline", "refuse") and tokens[at].lower == "to"
    return next((n for n in range(at, end - 1) if _opens_relative(tokens, n)), end) if silent else end


def _before_relative(tokens: Tokens, at: int, end: int) -> int:
    """Where "(denied) the report, which she called false" ends, if its only clause is about its last noun."""
    comma = starting_at(tokens, at, end)
    if comma is None or comma + 1 >= end or not _opens_relative(tokens, comma):
        return end
    return end if any(is_mark(token, ",") for token in tokens[comma + 1 : end]) else comma


def _opens_relative(tokens: Tokens, comma: int) -> bool:
    return is_mark(tokens[comma], ",") and is_a(tokens[comma + 1], "relative")


def has_verb(tokens: Tokens, at: int, end: int, quotes: bool = True) -> bool:
    """Whether a verb follows before the next mark that ends a clause."""
    counts = at + 1 < end and tokens[at + 1].form[0].isdigit()
    if is_a(tokens[at], "preposition") and tokens[at].lower not in _OPENING and not counts:
        return False
    if is_contracted(tokens[at]) or (is_a(tokens[at], "subject") and at + 1 < end and tokens[at + 1].word):
        return True
    for number in range(at, min(end, at + 40)):
        token = tokens[number]
        if is_mark(token, ";", ":"):
            return False
        if number > at and (is_verb(token) or (quotes and is_quote(token) and not is_title(token))):
            return True
        if is_past(token) and number > at:
            return True
    return False


_PARTICLE_CLAUSE = frozenset("that how why whether".split())
_OPENING = frozenset(
    "in on at by under after before during since for with until of from despite over".split()
)


def _nominal(tokens: Tokens, hit: Hit, at: int, end: int, told: bool) -> Forward | None:
    """A noun phrase as content, bare or after one of the verb's prepositions."""
    word = tokens[at].lower
    if word in hit.verb.prepositions:
        if word == "out" and at + 1 < end and tokens[at + 1].lower in _PARTICLE_CLAUSE:
            return Forward((at + 1, end), True, at + 1)
        stop = phrase_end(tokens, at + 1, end)
        if stop == at + 1:
            return None
        return Forward((at, stop), False) if told else Forward((at + 1, stop), False, at + 1)
    if "x" in hit.verb.frames and _is_infinitive_clause(tokens, hit, at, end):
        return Forward((at, end), True)
    if not set("nc") & set(hit.verb.frames) or (first := starting_at(tokens, at)) is None:
        return None
    stop = _with_charge(tokens, hit, max(first, phrase_end(tokens, at, end)), end)
    fits = "n" in hit.verb.frames or _can_be_called(tokens, at, stop)
    return Forward((at, stop), False) if fits else None


def _with_charge(tokens: Tokens, hit: Hit, stop: int, end: int) -> int:
    """The end of "(accused) its partner, Lund Brothers, of theft", where a name stands before the charge."""
    if stop >= end or not is_mark(tokens[stop], ",") or hit.verb.lemma not in CHARGES:
        return stop
    comma = next(
        (n for n in range(stop + 1, min(end, stop + _LONGEST_ASIDE)) if is_mark(tokens[n], ",")), end
    )
    if comma + 1 >= end or tokens[comma + 1].lower != CHARGES[hit.verb.lemma]:
        return stop
    aside = tokens[stop + 1 : comma]
    relative = bool(aside) and is_a(aside[0], "relative")
    whole = all(token.word for token in aside) and (relative or not any(is_verb(token) for token in aside))
    return phrase_end(tokens, comma + 1, end) if whole else stop


def _can_be_called(tokens: Tokens, at: int, stop: int) -> bool:
    """Whether something is called something: "(called) it a lie", "(called) the claim baseless"."""
    if is_a(tokens[at], "pronoun") or any(map(is_quote, tokens[at:stop])):
        return True
    noun = at + is_a(tokens[at], "determiner")
    return stop - noun > 1 and tokens[noun].lower in words_of("claim-like")


def _is_infinitive_clause(tokens: Tokens, hit: Hit, at: int, end: int) -> bool:
    """Whether a noun phrase and its predicate follow: "(expects) rain to fall", "(shows) him falling"."""
    following = starting_at(tokens, at, end)
    if following is None:
        return False
    if following < end and tokens[following].lower == "not":
        following += 1
    if hit.verb.lemma in ("show", "find", "put"):
        found = tokens[following : following + 2]
        measured = len(found) == 2 and found[0].lower == "at" and found[1].form[0].isdigit()
        return measured or (following < end and tokens[following].lower.endswith("ing"))
    return following + 1 < end and tokens[following].lower == "to" and tokens[following + 1].word


def phrase_end(tokens: Tokens, at: int, end: int) -> int:
    """The token after a nominal content: up to the next mark, subordinate clause or day of the week."""
    start = at
    while at < end and (not is_mark(tokens[at], *_PHRASE_STOPS) or _adds_examples(tokens, at)):
        token = tokens[at]
        governed = token.lower == "what" and is_a(tokens[at - 1], "preposition")
        governed = governed or (token.lower in _WH and is_cue_form(tokens[at - 1]))  # "asked to explain how"
        if at > start and _opens_clause(token) and not governed:
            break
        if at > start and (
            (token.lower in _TIMES and not _goes_on_after(tokens, at))
            or (token.lower == "as" and _is_clause_as(tokens, at))
        ):
            break
        at += 1
    while at > start and is_a(tokens[at - 1], "preposition", "coordinator"):
        at -= 1
    return at


def _opens_clause(token: Token) -> bool:
    return is_a(token, "subordinator") and token.lower not in ("that", "as", "than", "since")


def _adds_examples(tokens: Tokens, at: int) -> bool:
    """Whether the comma at `at` is followed by members of what stands before it."""
    return is_mark(tokens[at], ",") and at + 1 < len(tokens) and tokens[at + 1].lower in _EXAMPLES


_EXAMPLES = frozenset("including particularly especially notably such mainly chiefly namely".split())


def _goes_on_after(tokens: Tokens, at: int) -> bool:
    """Whether the content goes on after the day at `at`: "blamed the firm Monday for the leak"."""
    if at + 1 >= len(tokens):
        return False
    return is_quote(tokens[at + 1]) or tokens[at + 1].lower in ("for", "of", "as", "over")


def _is_clause_as(tokens: Tokens, at: int) -> bool:
    """Whether "as" opens a clause ("as he left"), not a comparison ("as a fraud")."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is not None and is_a(following, "subject")
