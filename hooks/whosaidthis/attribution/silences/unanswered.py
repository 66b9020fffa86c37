"""Silences told of what reporters sent: "Calls to the bank were not returned", "no comment from the bank"."""

from __future__ import annotations

from collections.abc import Iterator

from ..contents.given import sentence_end
from ..hearers.between import Range
from ..lexicon import words_of
from ..sources import of_verbs as sources
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_adverb, is_auxiliary, is_negation
from ..tokens.sentence import Tokens
from .no_comment import noun_of_none

_NONE_GIVEN = frozenset("comment comments response reply".split())
_GIVEN = frozenset("available forthcoming".split())
_SENT = words_of("unanswered") | frozenset(
    "voicemail voicemails inquiry inquiries enquiry enquiries query queries question questions".split()
)
_LEFT = frozenset("left sent placed made put submitted emailed directed addressed".split())
_TOWARDS = frozenset("to with for at".split())
_NOBODYS = frozenset(
    "emergency distress radio alarm 911 999 112 help line hotline helpline number phone mobile home".split()
)
"""Who sends them, where they are no reporter's, or what they go to that is nobody."""
_PURPOSES = frozenset("seeking requesting asking".split())
_UNRETURNED = frozenset("returned answered acknowledged".split())
_STAYING = frozenset("went go remain remained".split())
"""As in "went unanswered"."""
_UNANSWERED = frozenset("unanswered unreturned".split())
NAMED = _UNRETURNED | _UNANSWERED | _NONE_GIVEN
"""Every such silence names one of them."""
_LONGEST_PURPOSE = 8
"""Tokens of "seeking comment on Monday" behind whom it was sent to."""
_LONGEST_OPENING = 4
"""Tokens before what was sent: "Two more phone calls"."""

Silence = tuple[Found, Range, Range]
"""Who does not answer, the cue, and what is not answered."""


def find_unanswered(tokens: Tokens) -> Iterator[Silence]:
    """Such silences in a sentence."""
    end = sentence_end(tokens)
    for at in range(end):
        silence = _none_given(tokens, at, end) or _not_returned(tokens, at, end)
        if silence is not None:
            yield silence


def _none_given(tokens: Tokens, at: int, end: int) -> Silence | None:
    """As in "There was no immediate comment from the bank", "No comment was available from the bank"."""
    noun = noun_of_none(tokens, at, end, _NONE_GIVEN)
    if noun is None:
        return None
    source_from = noun + 1
    cue = (at - 1, at) if at and is_a(tokens[at - 1], "be") else None
    if cue is None:
        source_from = _after_helpers(tokens, noun + 1, end)
        given = noun + 1 < source_from < end and tokens[source_from].lower in _GIVEN
        cue, source_from = ((noun + 1, source_from + 1), source_from + 1) if given else (None, 0)
    # A crowd gives no response, and a patient no reply: only a comment is asked for by nobody but reporters.
    asked = tokens[noun].lower.startswith("comment") or noun > at + 1
    if cue is None or not asked or source_from >= end or tokens[source_from].lower != "from":
        return None
    source = sources.after(tokens, source_from + 1, end)
    return None if source is None else (source, cue, (at, noun + 1))


def _not_returned(tokens: Tokens, at: int, end: int) -> Silence | None:
    """As in "Calls to the bank were not returned", "A message left with the bank went unanswered"."""
    if tokens[at].lower not in _SENT or at > _LONGEST_OPENING or at + 2 >= end:
        return None
    towards = at + 1 + (tokens[at + 1].lower in _LEFT)
    if towards < end and tokens[towards].lower == "for" and tokens[towards + 1].lower == "comment":
        towards += 2  # "Requests for comment sent to the bank"
        towards += towards < end and tokens[towards].lower in _LEFT
    if towards + 1 >= end or tokens[towards].lower not in _TOWARDS:
        return None
    purpose = next((n for n in range(towards + 1, end) if tokens[n].lower in _PURPOSES), end)
    source = sources.after(tokens, towards + 1, purpose)
    if source is None or not _NOBODYS.isdisjoint([token.lower for token in tokens[: source.end]]):
        return None
    verb = _returned_after(tokens, source.end, end)
    return None if verb is None else (source, verb, (0, source.end))


def _returned_after(tokens: Tokens, at: int, end: int) -> Range | None:
    """The cue "were not immediately returned" or "went unanswered", after a purpose and a day."""
    for first in range(at, min(end, at + _LONGEST_PURPOSE)):
        if not is_auxiliary(tokens[first]) and tokens[first].lower not in _STAYING:
            continue
        verb = _after_helpers(tokens, first, end)
        if verb < end and tokens[verb].lower in _UNANSWERED:
            return (first, verb + 1)
        negated = any(map(is_negation, tokens[first:verb]))
        return (first, verb + 1) if negated and verb < end and tokens[verb].lower in _UNRETURNED else None
    return None


def _after_helpers(tokens: Tokens, at: int, end: int) -> int:
    """The token after auxiliaries, adverbs and "went"."""
    helping = _STAYING | {"not"}
    while at < end and (is_auxiliary(tokens[at]) or is_adverb(tokens[at]) or tokens[at].lower in helping):
        at += 1
    return at
