"""Who speaks where the verb comes first: "“It leaks,” said the clerk", "the book quotes Ann Lee: “…”"."""

from __future__ import annotations

from ..lexicon import Form, Inflection, words_of
from ..phrases.ahead import starting_at
from ..phrases.nouns import is_known, is_unlisted
from ..tokens.agreement import Found
from ..tokens.capitals import FULL_NAME, capitals_from
from ..tokens.classes import ends_in, has_verb, is_a, is_adverb, is_mark, is_past, is_quote, is_verb
from ..tokens.sentence import Tokens
from . import of_verbs as sources

_FEWEST_QUOTED = 3
"""Blanks of a quotation that is no nickname."""


def speaker_after(tokens: Tokens, at: int, form: Form) -> Found | None:
    """The one after the verb at `at` who speaks for sure; None where it may be somebody before it."""
    return (
        _quoted_person(tokens, at, form)
        or _after_quotation(tokens, at, form)
        or _in_headline_style(tokens, at, form)
        or _after_clause(tokens, at, form)
        or _believer(tokens, at, form)
    )


def _after_quotation(tokens: Tokens, at: int, form: Form) -> Found | None:
    """Who speaks in "The crew “did all that was asked,” said the chairwoman", after the quotation's comma."""
    last = tokens[at - 1] if at > 1 else None
    if (
        last is None
        or not is_quote(last)
        or form.verb.lemma != "say"
        or Inflection.PAST not in form.inflections
    ):
        return None
    closed = ends_in(last, ",") and last.form.count(" ") >= _FEWEST_QUOTED
    named = at + 1 < len(tokens) and (tokens[at + 1].capital or is_a(tokens[at + 1], "determiner"))
    return sources.after(tokens, at + 1, len(tokens)) if closed and named else None


def _after_clause(tokens: Tokens, at: int, form: Form) -> Found | None:
    """Who speaks in "The plan, which cost £3m, had failed, said the mayor", whose verb no aside can hold."""
    if at < 2 or at + 1 >= len(tokens) or form.verb.lemma != "say" or not is_mark(tokens[at - 1], ","):
        return None
    named = tokens[at + 1].capital or tokens[at + 1].lower == "the"
    found = sources.after(tokens, at + 1, len(tokens)) if named else None
    if found is None or not _closes_with(tokens, found.end):
        return None
    comma = next((n for n in range(at - 2, -1, -1) if is_mark(tokens[n], ",")), None)
    if comma is None or _is_made_by(tokens, comma + 2):
        return None
    return found if is_verb(tokens[comma + 1]) or _resumes(tokens, comma) else None


def _believer(tokens: Tokens, at: int, form: Form) -> Found | None:
    """Who holds the clause before it: "The deal is close, believes Ann Lee, an economist".

    So in "He left in May, recalls Ann Lee, who knew him".
    """
    holds = form.verb.lemma in _HOLDING and Inflection.ING not in form.inflections
    if not holds or at < 1 or not is_mark(tokens[at - 1], ",") or not _is_held(tokens, at - 1):
        return None
    end = capitals_from(tokens, at + 1)
    closed = end == len(tokens) or is_mark(tokens[end], ",", ".")
    return Found(at + 1, end) if end > at + FULL_NAME and closed else None


def _is_held(tokens: Tokens, comma: int) -> bool:
    """Whether a whole clause ends at `comma`: no aside, behind which its subject's verb would follow.

    As in "In May, he left, recalled Ann Lee"; not in "Tom Roe, who had left, recalled Ann Lee".
    """
    commas = [n for n in range(comma) if is_mark(tokens[n], ",")]
    start = commas[-1] + 1 if commas else 0
    return has_verb(tokens[:comma]) if not commas else sources.is_main_clause(tokens, start)


_HOLDING = frozenset("believe think reckon recall remember".split())


def _is_made_by(tokens: Tokens, by: int) -> bool:
    """As in "The letter, signed (by Ann Lee), says"; not in "The boats arrived by ship"."""
    named = tokens[by + 1].capital or is_a(tokens[by + 1], "determiner")
    return tokens[by].lower == "by" and named


def _closes_with(tokens: Tokens, at: int) -> bool:
    """Whether the sentence ends at `at`, or with what tells who the speaker is: ", who was not there."."""
    if at < len(tokens) and is_mark(tokens[at], "."):
        return True
    told = at + 1 < len(tokens) and is_mark(tokens[at], ",") and tokens[at + 1].lower == "who"
    return told and not any(is_mark(token, ",", ";") for token in tokens[at + 1 :])


def _resumes(tokens: Tokens, comma: int) -> bool:
    """Whether the verb of the clause follows at last: "The boats, which were old, (arrived by ship)"."""
    which = next((n for n in range(comma - 1, 0, -1) if is_mark(tokens[n], ",")), 0)
    clause = which > 0 and tokens[which + 1].lower == "which"
    return clause and is_past(tokens[comma + 1]) and is_a(tokens[comma + 2], "preposition", "determiner")


def _in_headline_style(tokens: Tokens, at: int, form: Form) -> Found | None:
    """Who speaks in "Riders “left at the roadside”, says watchdog", a noun without its article."""
    if at < 2 or form.verb.lemma != "say" or not is_mark(tokens[at - 1], ",") or at + 1 >= len(tokens):
        return None
    quoted, named = tokens[at - 2], tokens[at + 1]
    closed_class = is_a(named, *_NO_NOUNS) or is_adverb(named) or is_verb(named)
    if not is_quote(quoted) or closed_class or not named.word:
        return None
    if quoted.form.count(" ") < _FEWEST_QUOTED:
        return None
    found = sources.after(tokens, at + 1, len(tokens))
    return None if found is not None and has_verb_after(tokens, found.end) else found


_NO_NOUNS = ("preposition", "subordinator", "subject", "pronoun", "day", "relative", "coordinator")


def _quoted_person(tokens: Tokens, at: int, form: Form) -> Found | None:
    """Who speaks in "the book quotes Ann Lee: “…”": not the one who quotes."""
    if form.verb.lemma != "quote":
        return None
    end = starting_at(tokens, at + 1)
    if end is None or end + 1 >= len(tokens) or is_a(tokens[at + 1], "pronoun"):
        return None
    led_in = is_mark(tokens[end], ":", ",") and is_quote(tokens[end + 1])
    named = tokens[at + 1].capital or is_a(tokens[at + 1], "determiner")
    thing = tokens[end - 1].lower in _QUOTED_THINGS  # "quoted the old saying: “…”"
    return Found(at + 1, end) if led_in and named and not thing else None


_QUOTED_THINGS = words_of("quoted thing")


def has_verb_after(tokens: Tokens, at: int) -> bool:
    """Whether what stands before `at` has a verb, so that it speaks no more: ", said the mill had shut"."""
    return at < len(tokens) and is_a(tokens[at], "auxiliary")


_TAKING_THINGS = frozenset("admit promise acknowledge concede confirm pledge propose".split())
"""Verbs that have a thing behind them, too."""


def takes_thing(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether a thing follows the verb at `at`, which nobody speaks: "was fined, admitted the breach"."""
    first, end = at + 1, starting_at(tokens, at + 1)
    if form.verb.lemma not in _TAKING_THINGS or end is None or tokens[first].capital:
        return False
    if is_quote(tokens[at - 1]) or is_quote(tokens[max(0, at - 2)]):
        return False
    return (
        is_unlisted(tokens, first, end)
        if is_a(tokens[first], "determiner")
        else not is_known(tokens[end - 1])
    )
