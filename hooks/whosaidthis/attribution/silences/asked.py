"""Who was asked and says nothing: "did not respond to a request for comment", "could not be reached"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model import Attribution
from ..contents.given import sentence_end
from ..contents.phrase_ends import phrase_end
from ..drafts import Draft
from ..hearers.between import Range
from ..lexicon import words_of
from ..sources import of_verbs as sources
from ..sources.subjects import subject_of
from ..tokens.agreement import WRITERS, Found
from ..tokens.classes import is_a, is_adverb, is_auxiliary, is_negation
from ..tokens.sentence import Tokens
from .no_comment import NAMED, without_comment
from .unanswered import NAMED as NAMED_BY_REPORTERS
from .unanswered import find_unanswered

_ASKED = words_of("asked for")
"""What an answer answers."""
_ANSWERING = {
    "respond": "to",
    "responded": "to",
    "reply": "to",
    "replied": "to",
    "return": "",
    "returned": "",
    "answer": "",
    "answered": "",
}
"""Verbs, and the preposition before what is answered."""
_COMMENTING = ("comment", "commented", "elaborate")
_NAMED = frozenset(("neither", "reached", "drawn", *_COMMENTING, *_ANSWERING, *NAMED, *NAMED_BY_REPORTERS))
"""A sentence that tells of a silence has one of them; most have none and need no closer look."""
_LONGEST = 8
"""Tokens from the auxiliary to the verb, and from the verb to the noun for what is answered."""
_NEGATED = re.compile(
    r"(?i)\bnot\b|n['’]t\b|\bneither (?:answer|repli|respond|return)|\bun(?:answered|returned)\b"
)
_NOR = re.compile(r"\bnor\b")
_ANSWER = re.compile(r"(?i)\b(?:respond|repl[iy]|return|answer|comment|reached|drawn)|\b(?:would|could)\Z")
_NO_COMMENT = re.compile(r"(?i)no (?:\w+ ){0,2}(?:comments?|response|reply)\Z")
_BY_PHONE = frozenset("phone telephone email e-mail".split())
_SENT = words_of("unanswered")
"""What can be returned unanswered."""


def keeps_silent(characters: str, attribution: Attribution) -> bool:
    """Whether an attribution is one that `find_silences` reads: no other cue holds its negation."""
    cues = [span.of(characters) for span in attribution.cue]
    neither = any(_NOR.search(span.of(characters)) for span in attribution.source)
    if any(_NO_COMMENT.match(span.of(characters)) for span in attribution.content):
        return True
    return any(_NEGATED.search(cue) or (neither and _ANSWER.search(cue)) for cue in cues)


def find_silences(tokens: Tokens, drafts: Sequence[Draft], before: Tokens = ()) -> list[Draft]:
    """What a sentence tells of those who do not answer, where no attribution among `drafts` covers it.

    After a sentence `before` that tells of a question, "It did not respond." is an answer too.
    """
    if _NAMED.isdisjoint([token.lower for token in tokens]):
        return []
    said = [draft for draft in drafts if draft.spoken]
    found: list[Draft] = []
    put = tokens[0].lower in _PUT
    asked = put or any(token.lower in _QUESTIONED for token in before)
    for cue, part in (*_silences(tokens, asked), *without_comment(tokens, asked)):
        source = sources.before(tokens, cue[0]) or _shared_subject(tokens, cue[0])
        again = source is not None and any(one.source == source.parts for one in found)
        inside = again or any(draft.meets((cue[0], part[1])) for draft in said)
        if source is None or inside or tokens[source.first].lower in WRITERS:
            continue
        told = any(token.lower in _ASKED for token in tokens[part[0] : part[1]])
        if asked and not (told or put) and is_a(tokens[source.first], "subject"):
            continue  # "The Post asked the navy. It did not respond": not the Post
        found.append(Draft(source.parts, cue, (part,), clause=False))
    return [*found, *_unanswered_ones(tokens, [*said, *found])]


def _unanswered_ones(tokens: Tokens, told: Sequence[Draft]) -> Iterator[Draft]:
    """Silences told of what reporters sent, where none of `told` covers them."""
    for source, cue, part in find_unanswered(tokens):
        whole = (min(cue[0], part[0], source.first), max(cue[1], part[1], source.end))
        if not any(draft.meets(whole) for draft in told):
            yield Draft(source.parts, cue, (part,), clause=False)


def _shared_subject(tokens: Tokens, cue: int) -> Found | None:
    """The subject of the verb before: "Lee, who signed it, did not attend and (did not respond)"."""
    joined = cue > 2 and is_a(tokens[cue - 1], "coordinator")
    return subject_of(tokens, cue - 1) if joined else None


_PUT = frozenset("asked pressed questioned challenged".split())
"""How a sentence begins that tells of a question itself: "Asked whether it leaked, Lee did not answer"."""
_QUESTIONED = frozenset("asked approached contacted emailed wrote questions request requests comment".split())


def _silences(tokens: Tokens, asked: bool) -> Iterator[tuple[Range, Range]]:
    """Cues, from the first auxiliary on, each with what is not answered."""
    end = sentence_end(tokens)
    at = 0
    while at < end:
        verb = _verb_after(tokens, at, end) if is_auxiliary(tokens[at]) else _neither(tokens, at, end)
        if verb is None:
            at += 1
            continue
        reached = tokens[verb].lower == "reached"
        part = _after_reached(tokens, verb, end) if reached else _unanswered(tokens, verb, end, asked)
        if part is not None:
            yield (at, part[0]), part
        at = verb + 1


def _verb_after(tokens: Tokens, at: int, end: int) -> int | None:
    """The verb of "did not immediately respond" or "could not be reached"; None where nothing is negated."""
    verb = at
    while verb < min(end, at + _LONGEST) and (is_auxiliary(tokens[verb]) or is_adverb(tokens[verb])):
        verb += 1
    words = [token.lower for token in tokens[at:verb]]
    negated = any(map(is_negation, tokens[at:verb])) or _of_neither(tokens, at)
    if (
        verb >= end
        or not negated
        or is_a(tokens[at], "modal") != (tokens[verb].lower in ("reached", "drawn"))
    ):
        return None
    if tokens[verb].lower == "drawn":
        return verb if "be" in words else None
    if tokens[verb].lower == "reached":
        return verb if "be" in words and words[0].startswith("could") else None
    speaks = tokens[verb].lower in (*_ANSWERING, *_COMMENTING)
    return verb if speaks and "be" not in words else None


def _of_neither(tokens: Tokens, verb: int) -> bool:
    """Whether the subject before a verb is "Neither Lee nor Roe"."""
    return tokens[0].lower == "neither" and any(token.lower == "nor" for token in tokens[1:verb])


def _neither(tokens: Tokens, at: int, end: int) -> int | None:
    """The verb of "neither answered calls nor replied", "Neither Lee nor Roe answered"; else None."""
    if tokens[at].lower in _ANSWERING and _of_neither(tokens, at):
        return at
    verb = at + 1
    told = tokens[at].lower == "neither" and verb < end and tokens[verb].lower in _ANSWERING
    return verb if told else None


def _unanswered(tokens: Tokens, verb: int, end: int, asked: bool) -> Range | None:
    """What is not answered: "to a request for comment"; else the verb, where nothing is named."""
    at = verb + 1
    if tokens[verb].lower in ("drawn", *_COMMENTING):
        about = phrase_end(tokens, at + 1, end) if at < end and tokens[at].lower == "on" else at
        return (at, about) if about > at + 1 else (verb, at)
    preposition = _ANSWERING[tokens[verb].lower]
    if (stop := _when_asked(tokens, at, end)) is not None:
        return (at, stop)
    if preposition and (at >= end or tokens[at].lower != preposition):
        soon = asked or any(token.lower == "immediately" for token in tokens[max(0, verb - _LONGEST) : verb])
        return (verb, at) if soon and _breaks_off(tokens, at, end) else None
    if asked and tokens[verb].lower == "answer" and _breaks_off(tokens, at, end):
        return (verb, at)
    first = at + bool(preposition)
    stop = phrase_end(tokens, first, end)
    if stop + 2 < end and is_a(tokens[stop], "preposition") and is_a(tokens[stop + 1], "subordinator"):
        stop = phrase_end(tokens, stop + 2, end)  # "a question about when it would return"
    nouns = _ASKED if tokens[verb].lower.startswith(("respond", "repl", "answer")) else _SENT
    noun = next((n for n in range(first, min(stop, first + _LONGEST)) if tokens[n].lower in nouns), None)
    return None if noun is None or _urges(tokens, noun) else (at, stop)


def _when_asked(tokens: Tokens, at: int, end: int) -> int | None:
    """The token after "(did not reply) when asked for comment"; None for other words."""
    if at + 1 >= end or tokens[at].lower != "when" or tokens[at + 1].lower not in _APPROACHED:
        return None
    on = at + 3 < end and tokens[at + 2].lower in ("for", "about", "by")
    return phrase_end(tokens, at + 3, end) if on else at + 2


_APPROACHED = frozenset("asked approached contacted questioned".split())


def _urges(tokens: Tokens, noun: int) -> bool:
    """Whether a call is no telephone's, or a query no reporter's: "calls for his resignation"."""
    if tokens[noun].lower not in ("call", "calls", "query", "queries") or noun + 1 >= len(tokens):
        return False
    wanted = [token.lower for token in tokens[noun + 2 : noun + 4]]
    return tokens[noun + 1].lower in ("to", "for", "seeking") and "comment" not in wanted


def _after_reached(tokens: Tokens, verb: int, end: int) -> Range | None:
    """What somebody could not be reached for: "for comment"; else the verb, where nothing else follows it."""
    at = verb + 1
    following = [token.lower for token in tokens[at : at + 2]]
    if following == ["for", "comment"]:
        return (at, at + 2)
    by_phone = following[:1] == ["by"] and not _BY_PHONE.isdisjoint(following)
    return (verb, at) if by_phone or _breaks_off(tokens, at, end) else None


def _breaks_off(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a clause ends before token `at`, or only its day follows."""
    if at >= end or not tokens[at].word or is_a(tokens[at], "coordinator", "subordinator", "day"):
        return True
    return tokens[at].lower == "on" and at + 1 < end and is_a(tokens[at + 1], "day")
