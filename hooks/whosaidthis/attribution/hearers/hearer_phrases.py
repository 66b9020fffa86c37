"""The noun phrase of a hearer: where it ends, and what is told begins."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.listed import list_up_to
from ..phrases.nouns import urges_thing
from ..tokens.bounds import bound_at
from ..tokens.classes import (
    is_a,
    is_as_many,
    is_auxiliary,
    is_mark,
    is_past,
    is_possessive,
    is_quote,
    is_title,
)
from ..tokens.sentence import Tokens

_LONGEST_PLACE = 6
"""Tokens of "gathered outside the town hall"."""
_ALONE = frozenset(("warn", "caution", "promise", "teach", "show", "remind"))
"""Verbs that need no hearer, so that a clause can follow them right away."""
_SUBJECTS = frozenset(
    "nobody none everyone everybody someone somebody nothing everything anything anyone there".split()
)
"""Words that can only begin what is told: "(told) parliament (nobody was hurt)"."""
_NOBODY = frozenset("nobody no-one no none neither".split())
"""What begins no hearer: "(warned) no boat would sail"; "told nobody" says nothing at all."""
_BASED = frozenset("based called known named gathered assembled seated aired published".split())
"""Participles after a hearer that tell of it: "(told) Radio Free Rye, based in Leeds"."""
_THIS = frozenset("newspaper paper magazine reporter writer website publication programme program".split())
_ANYONE = frozenset("anyone anybody everyone everybody others".split())
_TOLD_IT = frozenset(("to", "that", "not"))
_OWN = frozenset(("for", "about", "against"))
_PLACING = frozenset(
    "in from at near along around across downstream upstream outside inside below above".split()
)
_JOINS = ("preposition", "coordinator", "determiner")


def hearer_end(tokens: Tokens, at: int, hit: Hit) -> int:
    """The token after the hearer's noun phrase; "for a loan" in "asked the bank for a loan" is not in it.

    What bounds the hearers' number belongs to them: "(told) at least two lawmakers (that)".
    """
    counted = at + (bound_at(tokens, at) or _AS_MANY * is_as_many(tokens, at))
    end = _unbounded_end(tokens, counted, hit) if counted < len(tokens) else at
    return end if end > counted else at


def _unbounded_end(tokens: Tokens, at: int, hit: Hit) -> int:
    if _names_thing(tokens, at, hit) or tokens[at].lower in _NOBODY:
        return at
    if tokens[at].lower == "it" and at + 1 < len(tokens) and tokens[at + 1].lower in _TOLD_IT:
        return at + 1  # "asked it to wait", of a body
    if tokens[at].lower in ("that", "these", "those", "it", "what", "which", "whose") or (
        tokens[at].lower == "this" and not (at + 1 < len(tokens) and tokens[at + 1].lower in _THIS)
    ):
        return at
    end = _with_age(tokens, at, starting_at(tokens, at) or at)
    listed = list_up_to(tokens, end, len(tokens)) if end > at else end
    if listed > end:
        return listed
    if end > at and tokens[end - 1].form == "times":  # "asked several times"
        return at
    if hit.verb.lemma in _ALONE and end < len(tokens) and is_auxiliary(tokens[_behind_aside(tokens, end)]):
        return at  # "warned the bridge was unsafe"
    if end > at and (told := _over_relative(tokens, end, hit)) > end:
        return told
    if (
        tokens[at].lower in _ANYONE
        and end < len(tokens)
        and tokens[end].lower in ("with", "in", "from", "who")
    ):
        end = starting_at(tokens, end + 1) or end
    if (
        end < len(tokens)
        and is_possessive(tokens[end - 1])
        and is_quote(tokens[end])
        and is_title(tokens[end])
    ):
        return end + 1
    return before_clause(tokens, at, before_own(tokens, at, _with_place(tokens, end), hit))


_AS_MANY = 3
"""Tokens of "as many as"."""


def _names_thing(tokens: Tokens, at: int, hit: Hit) -> bool:
    """Whether no hearer but a thing or deed follows: "urged patience", "advised buying it"."""
    deed = tokens[at].form.islower() and tokens[at].lower.endswith("ing")
    return (hit.verb.lemma == "urge" and urges_thing(tokens, at)) or (hit.verb.lemma == "advise" and deed)


def _over_relative(tokens: Tokens, end: int, hit: Hit) -> int:
    """The end of "(urged) anyone who saw it (to call)", "(told) those who asked (that)"; else `end`.

    "Asked" can have a question with "who": only several people have such a clause behind it.
    """
    several = tokens[end - 1].lower in words_of("plural") | _ANYONE or tokens[end - 1].lower.endswith("s")
    if end >= len(tokens) or tokens[end].lower != "who" or (hit.verb.lemma == "ask" and not several):
        return end
    for at in range(end + 2, min(len(tokens) - 1, end + _LONGEST_RELATIVE)):
        if not tokens[at].word:
            return end
        if "i" in hit.verb.frames and _opens_infinitive(tokens, at):
            return at
        if tokens[at].lower == "that" and not set("tz").isdisjoint(hit.verb.frames):
            return at
    return end


_LONGEST_RELATIVE = 16
"""Tokens of "who is frightened of a former partner"."""


def _opens_infinitive(tokens: Tokens, at: int) -> bool:
    """Whether what somebody is asked to do begins there; not "(want) to go", "(was) to blame"."""
    wanted = tokens[at - 1].lower in words_of("wanting") or is_a(tokens[at - 1], "be")
    return tokens[at].lower in ("to", "not") and tokens[at + 1].word and not wanted


_OCCASIONS = words_of("occasion") | words_of("gathering")


def _behind_aside(tokens: Tokens, end: int) -> int:
    """The token after a short aside between commas at `end`: "the deal, signed in May, (was)"; else `end`."""
    if not is_mark(tokens[end], ","):
        return end
    closing = range(end + 1, min(len(tokens) - 1, end + _LONGEST_PLACE))
    return next((at + 1 for at in closing if is_mark(tokens[at], ",")), end)


def before_own(tokens: Tokens, at: int, end: int, hit: Hit) -> int:
    """The end of a hearer before what the verb governs: "(asked) the bank (for a loan)"."""
    own = _OWN.intersection(hit.verb.prepositions)
    return next((n for n in range(at + 1, end) if tokens[n].lower in own), end)


def _with_age(tokens: Tokens, at: int, end: int) -> int:
    """The end of "(urged) people over 50", who are told so by their age; else `end`."""
    aged = end > at and end + 1 < len(tokens) and tokens[end].lower in _AGES
    return end + 2 if aged and tokens[end + 1].form.isdigit() else end


_AGES = frozenset("over under aged".split())


def _with_place(tokens: Tokens, end: int) -> int:
    """The end of "(asked) people in Lower Rye (to wait)", whose place tells who they are; else `end`."""
    if end + 2 >= len(tokens) or tokens[end].lower not in _PLACING:
        return end
    if not (tokens[end + 1].capital or is_a(tokens[end + 1], "determiner")):
        return end
    head = tokens[end - 1]
    several = head.form.islower() and (head.lower == "people" or head.lower.endswith("s"))
    following = starting_at(tokens, end + 1) or end
    goes_on = following < len(tokens) and tokens[following].lower in ("to", "not", "that")
    goes_on = goes_on and tokens[following - 1].lower not in _OCCASIONS  # "staff in a memo", "at a dinner"
    return following if several and goes_on and not is_a(tokens[end + 1], "day") else end


def before_clause(tokens: Tokens, at: int, end: int) -> int:
    """The end of the phrase `at` to `end`, before a clause begins in it: "(told) AFP the mill (burnt)"."""
    end = _before_subject(tokens, at, end)
    pronoun = next((n for n in range(at + 1, end) if tokens[n].lower in _SUBJECTS), None)
    if pronoun is not None and tokens[pronoun - 1].word and not is_a(tokens[pronoun - 1], *_JOINS):
        return pronoun
    for n in range(at + 1, end):
        before = tokens[n - 1]
        joined = is_a(before, *_JOINS) and before.lower != "her"
        if is_a(tokens[n], "determiner") and before.word and not joined:
            return n
    return end


def _before_subject(tokens: Tokens, at: int, end: int) -> int:
    """The end before the subject of a verb that follows: "(told) the court police (were called)".

    The subject is the name that ends the phrase, of two words where it cannot be told from the hearer's
    ("Reuters Ben Roe"), else the last word.
    """
    if end >= len(tokens) or not (is_a(tokens[end], "auxiliary") or is_past(tokens[end])):
        return end
    run = end
    while run > at and tokens[run - 1].capital:
        run -= 1
    if run == end:
        whole = end - at > 2 and is_a(tokens[at], "determiner") and is_a(tokens[end], "auxiliary")
        return end - 1 if whole else end
    if tokens[end].lower in _BASED:
        return end
    apart = run > at and not is_a(tokens[run - 1], *_JOINS)
    if apart or (run == at + 1 and tokens[at].lower == "her"):
        return run
    return end - min(2, end - run - 1)
