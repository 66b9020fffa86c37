"""Who laughs, shrugs or is angry before a quotation without a cue: "She laughs. “Nobody told us.”"."""

from __future__ import annotations

from . import sources
from .agreement import Found
from .classes import is_a, is_adverb, is_mark, is_quote
from .lexicon import words_of
from .tokens import Tokens

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
    """Whether the actor is no name and no pronoun: when "The crowd laughed", who spoke before goes on."""
    opener = tokens[actor.first]
    return not is_a(opener, "subject") and (is_a(opener, "determiner") or not opener.capital)


def tells_of_dissent(tokens: Tokens) -> bool:
    """Whether a sentence ends with that somebody agreed or disagreed: "The board disagreed"."""
    last = len(tokens) - 1 - is_mark(tokens[-1], ".")
    return last > 0 and tokens[last].lower in words_of("dissent")


def _dissents(tokens: Tokens) -> Found | None:
    """Who agrees or disagrees in a sentence that ends with that: "Ben Roe, her brother, disagreed"."""
    if not tells_of_dissent(tokens):
        return None
    found = sources.before(tokens, len(tokens) - 1 - is_mark(tokens[-1], "."))
    fits = found is not None and found.first == 0 and _is_person(tokens, found)
    return found if found is not None and fits and not is_crowd(tokens, found) else None


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
