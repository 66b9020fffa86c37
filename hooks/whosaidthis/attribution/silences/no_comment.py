"""Silences that are told in other words: "had no comment", "neither confirmed nor denied it"."""

from __future__ import annotations

from collections.abc import Container, Iterator

from ..contents.given import sentence_end
from ..contents.phrase_ends import phrase_end
from ..hearers.between import Range
from ..tokens.classes import is_a, is_adverb, is_negation
from ..tokens.sentence import Tokens

_GIVING = frozenset(
    "had has have offered offers offer made makes make gave gives provided answered answers replied".split()
)
_WANTED = frozenset("comment interview interviews request requests questions".split())
NAMED = _WANTED | frozenset("discuss elaborate say answer respond response reply drawn neither".split())
"""Every such silence names one of them."""
_LONGEST = 4
"""Tokens from "no" to "comment", "no immediate public comment", and from a verb to what it turns down."""
_FEWEST = 3
"""Tokens of "Lee wouldn't say"."""
_NEITHER = frozenset(("confirm nor deny", "confirmed nor denied", "confirms nor denies"))


def without_comment(tokens: Tokens, asked: bool) -> Iterator[tuple[Range, Range]]:
    """Cues of such silences in a sentence, each with what it keeps silent on.

    `asked`: whether a question has been told of, after which who "would not say" says nothing at all.
    """
    end = sentence_end(tokens)
    if asked and (silent := _would_not_say(tokens, end)) is not None:
        yield silent
    for at in range(1, end):
        if tokens[at - 1].lower in _GIVING and (last := noun_of_none(tokens, at, end, _COMMENT)) is not None:
            yield (at - 1, at), (at, last + 1)
        if (answer := _gives_no_answer(tokens, at, end, asked)) is not None:
            yield (at - 1, at), (at, answer + 1)
        silent = (
            _unwilling(tokens, at, end)
            or _out_of_reach(tokens, at, end)
            or _turns_down(tokens, at, end)
            or _takes_none(tokens, at, end)
            or _is_not_drawn(tokens, at, end)
        )
        if silent is not None:
            yield silent
        if tokens[at].lower == "neither" and _verbs_after(tokens, at) in _NEITHER and at + 4 < end:
            yield (at, at + 4), (at + 4, max(at + 5, phrase_end(tokens, at + 4, end)))


_COMMENT = frozenset(("comment",))
_ANSWER = frozenset(("answer", "reply", "response"))


def _gives_no_answer(tokens: Tokens, at: int, end: int, asked: bool) -> int | None:
    """The noun of "gave no answer", where a question is told of before or behind it; None elsewhere."""
    gives = tokens[at - 1].lower in _GIVING and not is_a(tokens[at - 1], "have")
    last = noun_of_none(tokens, at, end, _ANSWER) if gives else None
    behind = [token.lower for token in tokens[last + 1 : last + 3]] if last is not None else []
    told = behind[:1] == ["to"] or (behind[:1] == ["when"] and behind[1:] in (["asked"], ["pressed"]))
    return last if asked or told else None


def noun_of_none(tokens: Tokens, at: int, end: int, nouns: Container[str]) -> int | None:
    """The token of the first of `nouns` behind a "no" at token `at`: "no immediate comment"."""
    if tokens[at].lower != "no":
        return None
    return next((n for n in range(at + 1, min(end, at + _LONGEST)) if tokens[n].lower in nouns), None)


def _verbs_after(tokens: Tokens, at: int) -> str:
    return " ".join(token.lower for token in tokens[at + 1 : at + 4])


_UNWILLING = frozenset("would will could can wouldn't won't couldn't can't".split())


def _would_not_say(tokens: Tokens, end: int) -> tuple[Range, Range] | None:
    """As in "Asked about it, Lee would not say", where these words end the sentence."""
    verb = end - 1
    if end < _FEWEST or tokens[verb].lower != "say" or not is_negation(tokens[verb - 1]):
        return None
    modal = verb - 1 - (tokens[verb - 1].lower == "not")
    return ((modal, verb), (verb, end)) if tokens[modal].lower in _UNWILLING else None


def _unwilling(tokens: Tokens, at: int, end: int) -> tuple[Range, Range] | None:
    """As in "would not comment (on leaks)", "has yet to respond"."""
    verb = at + 1
    if tokens[at].lower in _UNWILLING:
        negated = tokens[at].lower.endswith("n't") or (verb < end and tokens[verb].lower == "not")
        verb += verb < end and tokens[verb].lower == "not"
        verb += verb < end and is_adverb(tokens[verb])
        told = negated and verb < end and tokens[verb].lower == "comment"
        if negated and verb < end and tokens[verb].lower in ("discuss", "elaborate"):
            return (at, verb), (verb, max(verb + 1, phrase_end(tokens, verb + 1, end)))
    else:
        waits = [token.lower for token in tokens[at + 1 : at + 3]] == ["yet", "to"]
        verb = at + 3
        told = waits and verb < end and tokens[verb].lower in ("comment", "respond", "reply")
    if not told:
        return None
    on = verb + 1 < end and tokens[verb + 1].lower in ("on", "to")
    return (at, verb), (verb, phrase_end(tokens, verb + 2, end) if on and verb + 2 < end else verb + 1)


def _out_of_reach(tokens: Tokens, at: int, end: int) -> tuple[Range, Range] | None:
    """As in "was not immediately available for comment", "was unavailable for comment"."""
    last = next((n for n in range(at + 1, min(end, at + _LONGEST)) if tokens[n].lower in _AVAILABLE), None)
    if last is None or not is_a(tokens[at], "be"):
        return None
    negated = tokens[last].lower == "unavailable" or any(t.lower == "not" for t in tokens[at:last])
    asked = [token.lower for token in tokens[last + 1 : last + 3]] == ["for", "comment"]
    return ((at, last), (last, last + 3)) if negated and asked else None


_AVAILABLE = frozenset(("available", "unavailable"))


def _turns_down(tokens: Tokens, at: int, end: int) -> tuple[Range, Range] | None:
    """As in "declined comment", "declined an interview request", "ignored requests for comment"."""
    if tokens[at].lower not in _TURNING_DOWN:
        return None
    stop = phrase_end(tokens, at + 1, end)
    wanted = any(token.lower in _WANTED for token in tokens[at + 1 : min(stop, at + 1 + _LONGEST)])
    return ((at, at + 1), (at + 1, stop)) if wanted else None


_TURNING_DOWN = frozenset("declined declines ignored ignores refused refuses".split())


def _is_not_drawn(tokens: Tokens, at: int, end: int) -> tuple[Range, Range] | None:
    """As in "refused to be drawn (on the ban)"."""
    refused = tokens[at].lower in ("refused", "refuses", "declined", "declines", "refusing", "declining")
    if not refused or [token.lower for token in tokens[at + 1 : at + 4]] != ["to", "be", "drawn"]:
        return None
    on = at + 5 < end and tokens[at + 4].lower in ("on", "about")
    return (at, at + 1), (at + 1, phrase_end(tokens, at + 5, end) if on else at + 4)


_ON = ("on", "about")


def _takes_none(tokens: Tokens, at: int, end: int) -> tuple[Range, Range] | None:
    """As in "took no questions on it", "did not take any questions about it"; not "took no questions"."""
    if tokens[at].lower != "questions" or at < 2 or at + 2 >= end or tokens[at + 1].lower not in _ON:
        return None
    if is_a(tokens[at + 2], "day", "time"):
        return None  # "took no questions on Monday"
    stop = max(at + 1, phrase_end(tokens, at, end))
    if [token.lower for token in tokens[at - 2 : at]] in (["took", "no"], ["takes", "no"], ["taking", "no"]):
        return (at - 2, at - 1), (at - 1, stop)
    take = at - 1 - (tokens[at - 1].lower == "any")
    negated = take > 1 and is_negation(tokens[take - 1])
    if tokens[take].lower != "take" or not negated:
        return None
    first = take - 1 - (tokens[take - 1].lower == "not")
    return (first, take), (take, stop)
