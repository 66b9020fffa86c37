"""Cues in -ing: ", saying that", "quoted as saying", "with the firm telling", "a letter saying that"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import Form, Inflection, cue_forms, words_of
from ..phrases.ahead import starting_at
from ..phrases.backwards import ending_at
from ..phrases.openings import PERIODS, opens_clause
from ..phrases.timespans import time_start
from ..sources import of_verbs as sources
from ..sources import subjects
from ..sources.filed_papers import filer
from ..sources.sent_papers import paper_before
from ..tokens.agreement import Found
from ..tokens.capitals import capitals_before
from ..tokens.classes import (
    closes_with,
    has_verb,
    is_a,
    is_adverb,
    is_mark,
    is_negation,
    is_participle,
    is_quote,
)
from ..tokens.sentence import Token, Tokens
from .led_by_with import led_by_with
from .overheard import recorded

_LONGEST_QUOTED = 20
"""Tokens of "Ann Lee, a spokeswoman for the ministry,"."""
_LONGEST_WITH = 12
"""Tokens of the longest source looked for between "with" and its participle."""
_WRITTEN = frozenset(("remind", "inform", "advise", "notify"))
"""What a letter does beside what people do who speak."""
_BY = frozenset("by upon before after while when".split())


def of_participle(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of ", saying that" (source carried over), "quoted as saying", "with the firm telling"."""
    if tokens[at - 1].lower == "as":
        return _quoted_as(tokens, at, form)
    if (heard := recorded(tokens, at)) is not None:
        return Hit(at, at + 1, form.verb, form, heard)
    if (led := led_by_with(tokens, at, form)) is not None:
        return led
    if (first := _first_progressive(tokens, at)) is not None:
        inner = _of_inner_clause(tokens, first)
        whose = inner or subjects.subject_of(tokens, at - 1)
        return Hit(at, at + 1, form.verb, form, whose, joined=inner is None)
    return _carried_over(tokens, at, form) or _with_own_subject(tokens, at, form)


def _carried_over(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of ", saying that", "by saying that", whose source stands before."""
    back = at - 1
    while back >= 0 and (is_adverb(tokens[back]) or is_a(tokens[back], "coordinator")):
        back -= 1
    if back >= 0 and (
        is_mark(tokens[back], ",", "—", "–", "―", "--") or is_quote(tokens[back]) or tokens[back].lower in _BY
    ):
        own = (
            subjects.sender(tokens, back)
            or subjects.relative_subject(tokens, back)
            or subjects.actor_before_event(tokens, back)
            or _of_second_clause(tokens, back)
        )
        if own is not None:
            return Hit(at, at + 1, form.verb, form, own)
        return Hit(at, at + 1, form.verb, form, subjects.subject_of(tokens, back), joined=True)
    return None


def _of_second_clause(tokens: Tokens, by: int) -> Found | None:
    """Who acts behind ", and": "Some left, and (a man) was led out after yelling"."""
    if not tokens[by].word:
        return None
    near = range(by - 3, 1, -1)
    joint = next((n for n in near if is_a(tokens[n], "coordinator") and is_mark(tokens[n - 1], ",")), None)
    if joint is None or not sources.is_main_clause(tokens, joint + 1):
        return None
    end = starting_at(tokens, joint + 1)
    return None if end is None else Found(joint + 1, end)


def _with_own_subject(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of "with the firm telling", "a letter saying", "heard Lee saying"."""
    heard = _heard(tokens, at) or _wrote(tokens, at) or _spent(tokens, at) or filer(tokens, at)
    if heard is not None:
        return Hit(at, at + 1, form.verb, form, heard)
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


def _spent(tokens: Tokens, at: int) -> Found | None:
    """Who spends time doing it: "(Ann Lee) spent the winter saying that it was late"."""
    near = range(at - 2, max(0, at - _LONGEST_SPAN), -1)
    spent = next((n for n in near if tokens[n].lower in ("spent", "spends")), None)
    if spent is None or not all(token.word for token in tokens[spent:at]):
        return None
    return sources.before(tokens, spent)


_LONGEST_SPAN = 8
"""Tokens of "spent most of the past two years"."""


def _first_progressive(tokens: Tokens, at: int) -> int | None:
    """The first of two that "and" joins: "Staff are (handing) out water and telling people to wait"."""
    if tokens[at - 1].lower != "and":
        return None
    near = range(at - 2, max(0, at - _LONGEST_WITH), -1)
    return next((n for n in near if is_a(tokens[n - 1], "be") and tokens[n].lower.endswith("ing")), None)


def _of_inner_clause(tokens: Tokens, progressive: int) -> Found | None:
    """Who acts in a clause inside another: "The memo dates from May, when (Lee) was touring and saying"."""
    found = sources.before(tokens, progressive)
    led = found is not None and found.first > 1 and found.also is None
    inner = led and found is not None and is_a(tokens[found.first - 1], "subordinator", "relative")
    return found if inner else None


def opening(tokens: Tokens) -> Hit | None:
    """The hit of "Calling it “a mess”, the union said", "After saying no, she left".

    Its source is the subject of the main clause.
    """
    at = int(tokens[0].lower in _LEADING_IN)
    form = cue_forms().get(tokens[at].lower) if at < len(tokens) else None
    if form is None or form.inflections != {Inflection.ING}:
        return None
    if form.verb.lemma in words_of("naming") | _JUDGING:
        first = _after_named(tokens, at)
    else:
        first = _main_clause(tokens, at)
    end = None if first is None else starting_at(tokens, first)
    if first is None or end is None:
        return None
    return Hit(at, at + 1, form.verb, form, Found(first, end), joined=True)


_LEADING_IN = frozenset("after before by in while when upon without".split())


def _after_named(tokens: Tokens, at: int) -> int | None:
    """Where the main clause after "Calling it “a mess”," begins."""
    near = range(at + 1, min(len(tokens), at + _LONGEST_WITH))
    quoted = next((n for n in near if is_quote(tokens[n])), None)
    if quoted is None or quoted + 2 >= len(tokens):
        return None
    return quoted + 1 + is_mark(tokens[quoted + 1], ",")


def _main_clause(tokens: Tokens, at: int) -> int | None:
    """Where the main clause after "Alleging that they had left," begins.

    None where more than one can be that: "Warning that if it rains, roads will flood, she left".
    """
    begins = at + 2 if tokens[at + 1 : at + 2] and tokens[at + 1].lower == "that" else at + 1
    if begins == at + 1 and (not sources.is_main_clause(tokens, begins) or _is_compound(tokens, begins)):
        return None
    commas = [n for n in range(begins, len(tokens)) if closes_with(tokens[n], ",")]
    mains = [n + 1 for n in commas if sources.is_main_clause(tokens, n + 1)]
    told = mains and has_verb(tokens[begins : mains[0]])
    return mains[0] if len(mains) == 1 and told else None


def _is_compound(tokens: Tokens, at: int) -> bool:
    """Whether a bare noun stands behind "warning", with which it is one: "Warning tape was up, he said"."""
    bare = tokens[at].form.islower() and not is_a(tokens[at], "determiner", "subject", "pronoun")
    return tokens[at - 1].lower == "warning" and bare and is_a(tokens[at + 1], "be")


_JUDGING = frozenset("describe denounce condemn dismiss hail praise".split())


_QUOTING = frozenset("quoted quotes quote quoting cited recorded records record reported".split())


def _heard(tokens: Tokens, at: int) -> Found | None:
    """Who speaks in "she was heard on the tape telling him", "he was criticised for saying"; else None."""
    for verb in range(at - 1, max(0, at - _LONGEST_WITH), -1):
        if not tokens[verb].word or is_a(tokens[verb], "subordinator", "coordinator"):
            return None
        blamed = tokens[at - 1].lower == "for" and is_participle(tokens[verb])
        if (tokens[verb].lower in _HEARD or blamed) and is_a(tokens[verb - 1], "be"):
            return sources.before(tokens, verb)
    return None


def _wrote(tokens: Tokens, at: int) -> Found | None:
    """Who speaks in "she wrote to the minister on Monday demanding that he quit"; else None."""
    dated = at > 2 and is_a(tokens[at - 1], "day") and tokens[at - 1].capital
    time = time_start(tokens, at - 1) if at > 1 else None
    at = at - 1 - (tokens[at - 2].lower == "on") if dated else at if time is None else time
    for verb in range(at - 2, max(0, at - _LONGEST_WITH), -1):
        if tokens[verb].lower in _WRITING and tokens[verb + 1].lower == "to":
            return sources.before(tokens, verb) if starting_at(tokens, verb + 2, at) == at else None
    return None


_WRITING = frozenset("wrote written writes emailed texted".split())
_HEARD = frozenset("heard overheard filmed recorded caught seen shown".split())


def quotes_another(tokens: Tokens, at: int) -> bool:
    """Whether the verb at `at` only brings in who speaks: "Fars (quoted) Ann Lee, a judge, as saying"."""
    if tokens[at].lower not in _QUOTING:
        return False
    near = range(at + 2, min(len(tokens) - 1, at + _LONGEST_QUOTED))
    told = next((n for n in near if tokens[n].lower == "as" or is_quote(tokens[n])), None)
    if told is None or tokens[told].lower != "as":
        return False
    having = tokens[told + 1].lower == "having" and told + 2 < len(tokens)
    form = cue_forms().get(tokens[told + 1 + having].lower)
    ending = Inflection.PARTICIPLE if having else Inflection.ING
    return form is not None and ending in form.inflections


def _quoted_as(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of "she was quoted by the radio as saying that"."""
    for verb in range(at - 2, max(0, at - _LONGEST_QUOTED), -1):
        if not tokens[verb].word and not is_mark(tokens[verb], ",", "."):
            return None
        if tokens[verb].lower == "record" and is_a(tokens[verb - 2], "auxiliary", "have"):
            found = sources.before(tokens, verb - 2)  # "is on record as saying"
            return None if found is None else Hit(at, at + 1, form.verb, form, found)
        if tokens[verb].lower in _QUOTING:
            return _quoted_by(tokens, verb, at, form)
    return None


def _quoted_by(tokens: Tokens, verb: int, at: int, form: Form) -> Hit | None:
    """The hit of "she was quoted as saying", its source before the verb, or "it quoted her as saying"."""
    if is_a(tokens[verb - 1], "be"):
        found = sources.before(tokens, verb)
    else:
        aside = is_mark(tokens[at - 2], ",")
        end = _with_aside(tokens, verb, at) if aside else starting_at(tokens, verb + 1, at - 1)
        timed = aside or all(_is_time(token) for token in tokens[end or at : at - 1])
        found = Found(verb + 1, end) if end is not None and timed else None
    return None if found is None else Hit(at, at + 1, form.verb, form, found)


def _with_aside(tokens: Tokens, verb: int, at: int) -> int:
    """The end of "quoted (the head of the ward, R. Roe), as saying"; "(Ann Lee), a judge, as saying"."""
    comma = next(n for n in range(verb + 1, at - 1) if is_mark(tokens[n], ","))
    return at - 2 if tokens[comma + 1].capital and not has_verb(tokens[comma:at]) else comma


def _before_quotation(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of "footage of Ann Lee saying, “…”": only a name, only right before a quotation."""
    paper = paper_before(tokens, at, form)
    written = words_of("speech") | words_of("speech act") | _WRITTEN
    if paper is not None and form.verb.lemma in written:
        return Hit(at, at + 1, form.verb, form, paper)
    if (shown := _paper_showing(tokens, at, form)) is not None:
        return Hit(at, at + 1, form.verb, form, shown)
    follows = any(is_quote(token) for token in tokens[at + 1 : at + 3])
    if not follows or not tokens[at - 1].capital or form.verb.lemma not in words_of("speech"):
        return None
    start = capitals_before(tokens, at)
    if tokens[start - 1].lower in ("on", "in", "at", "to"):  # "replied on Facebook saying, “…”"
        return Hit(at, at + 1, form.verb, form, subjects.subject_of(tokens, start - 1), joined=True)
    return Hit(at, at + 1, form.verb, form, Found(start, at))


def _paper_showing(tokens: Tokens, at: int, form: Form) -> Found | None:
    """The papers of "The Post published emails (indicating that they met)".

    None for the subject of a sentence, whose verb follows: "Emails indicating that they met were found".
    """
    shows = form.verb.lemma in ("indicate", "suggest", "show", "reveal") and at + 1 < len(tokens)
    if not shows or tokens[at + 1].lower != "that" or tokens[at - 1].lower not in words_of("evidence"):
        return None
    start = ending_at(tokens, at)
    denied = any(token.lower in ("no", "never") or is_negation(token) for token in tokens[:at])
    return None if start is None or denied or opens_clause(tokens, start) else Found(start, at)


def _is_phrase(tokens: Tokens, first: int, end: int) -> bool:
    return starting_at(tokens, first, end) == end


def _is_time(token: Token) -> bool:
    """Whether a word tells when: "quoted a general last month as saying"."""
    return is_a(token, "day") or token.lower in PERIODS or token.lower in ("last", "this", "on", "earlier")
