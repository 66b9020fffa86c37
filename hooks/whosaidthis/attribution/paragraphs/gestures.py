"""Who laughs, shrugs or is angry before a quotation without a cue: "She laughs. “Nobody told us.”"."""

from __future__ import annotations

import re
from itertools import takewhile

from ..lexicon import words_of
from ..phrases.nouns import roles
from ..sources import of_verbs as sources
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_adverb, is_mark, is_quote
from ..tokens.sentence import Tokens

_FEWEST = 2
_TELLING = words_of("gesture") | {"remembers", "remembered"}


def find_actor(tokens: Tokens) -> Found | None:
    """The person whose gesture or mood the sentence tells, if it tells nothing but that; else None.

    As in "Lee laughs when I ask", or after what was asked: "Asked if it rained, she shrugged", or "Lee, who
    is 34, was not convinced", or "Lee remembers the day it came".
    """
    if len(tokens) < _FEWEST or any(is_quote(token) for token in tokens):
        return None
    for at, token in enumerate(tokens):
        if token.lower in _TELLING and not token.capital:
            found = sources.before(tokens, at)
            return found if found is not None and _is_person(tokens, found) else None
    return _in_a_mood(tokens) or _dissents(tokens)


def is_crowd(tokens: Tokens, actor: Found) -> bool:
    """Whether the actor is nobody in particular: when "The crowd laughed", who spoke before goes on."""
    opener = tokens[actor.first]
    if is_a(opener, "subject") or (opener.capital and not is_a(opener, "determiner")):
        return False
    described = takewhile(lambda token: not is_a(token, "preposition"), tokens[actor.first : actor.end])
    return all(token.lower not in roles() for token in described)


def tells_of_dissent(tokens: Tokens) -> bool:
    """Whether a sentence ends with that somebody agreed or disagreed: "The board disagreed"."""
    return _dissent(tokens) is not None


def _dissent(tokens: Tokens) -> int | None:
    """The verb of the words with which a sentence ends that tell how somebody takes something."""
    end = len(tokens) - is_mark(tokens[-1], ".", ":")
    if end > 1 and tokens[end - 1].lower in words_of("dissent"):
        return end - 1
    for at in range(max(1, end - _LONGEST_TAKING), end):
        words = " ".join(token.lower for token in tokens[at:end])
        if _TAKING.fullmatch(words):
            return at
    return None


_LONGEST_TAKING = 6
"""Tokens of "was having none of it"."""
_TAKING = re.compile(
    r"doubt(?:ed|s) (?:it|that|this)|(?:begs?|begged) to differ|(?:is|was) having none of (?:it|that|this)"
    r"|(?:thinks|thought) (?:otherwise|differently|so too)"
    r"|(?:sees|saw) (?:it|things|this) (?:differently|another way|otherwise)"
    r"|(?:puts?) (?:it|things) (?:(?:more|rather|even) )?(?:another way|differently|simply|starkly|\w+ly)"
    r"|(?:goes|went) (?:even )?further|(?:has|had) other ideas"
    r"|(?:has|had) (?:another|a (?:simpler|different|darker|better)) "
    r"(?:explanation|view|answer|theory|reading)"
    r"|(?:gave|gives|offer(?:ed|s)|had) (?:an?|his|her) (?:[\w-]+ ){0,2}"
    r"(?:account|version|answer|explanation|assessment|verdict|view|reply)"
    r"|(?:is|was) (?:less|not so|not as|not|far from) (?:sure|certain)"
    r"|(?:cuts?|cutting) (?:him|her|them|me) (?:off|short)|interrupt(?:s|ed)(?: (?:him|her|them|me))?"
)
"""How somebody takes what was said, or puts it, in words with which a sentence ends."""


def _dissents(tokens: Tokens) -> Found | None:
    """Who agrees or disagrees in a sentence that ends with that: "Ben Roe, her brother, disagreed"."""
    verb = _dissent(tokens)
    if verb is None:
        return None
    found = sources.before(tokens, verb)
    fits = found is not None and _opens_clause(tokens, found.first) and _is_person(tokens, found)
    return found if found is not None and fits and not is_crowd(tokens, found) else None


def _opens_clause(tokens: Tokens, first: int) -> bool:
    """Whether a clause begins the sentence, or follows its clause of time: "When Roe objected, Lee …"."""
    timed = tokens[0].lower in ("when", "as", "before") and is_mark(tokens[first - 1], ",")
    return first == 0 or timed


def _in_a_mood(tokens: Tokens) -> Found | None:
    """Who is angry, or more relaxed, in a sentence that ends with that."""
    last = len(tokens) - 1 - is_mark(tokens[-1], ".", ":")
    at = last - 1
    while at > 0 and (tokens[at].lower in _DEGREES or is_adverb(tokens[at])):
        at -= 1
    if tokens[last].lower not in words_of("mood") or at < 1 or not is_a(tokens[at], "be"):
        return None
    found = sources.before(tokens, at)
    if found is None or found.first != 0 or not _is_person(tokens, found):
        return None
    return None if any(token.lower in words_of("no speaker") for token in tokens[: found.end]) else found


_DEGREES = frozenset("not no more less far rather quite equally even similarly".split())


def _is_person(tokens: Tokens, found: Found) -> bool:
    opener = tokens[found.first]
    return is_a(opener, "subject") or opener.capital
