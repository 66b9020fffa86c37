"""What somebody was told and what "is understood", where nobody is named who says so."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.clause_verbs import has_verb
from ..contents.given import sentence_end
from ..drafts import Draft
from ..hearers.between import MEANS
from ..lexicon import words_of
from ..phrases.openings import opens_clause
from ..phrases.timespans import after_when
from ..sources import of_verbs as sources
from ..tokens.classes import is_a, is_mark, is_quote
from ..tokens.sentence import Tokens

_LONGEST_HEARER = 8
"""Tokens."""
_FEWEST = 3
"""Tokens of a clause."""


def find_nobodys(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The statements of a sentence that have no source and that none of `drafts` covers.

    As in "She was told that the road was shut", which she heard, and "The road is shut, it is understood".
    """
    end = sentence_end(tokens)
    found = [draft for at in range(1, end - _FEWEST) if (draft := _told(tokens, at, end)) is not None]
    found.extend(filter(None, [_closing(tokens, end), _unconfirmed(tokens, end)]))
    return [one for one in found if not any(each.meets(part) for each in drafts for part in one.taken)]


def _told(tokens: Tokens, at: int, end: int) -> Draft | None:
    """The draft of "she was told (that) it was shut", "households were told to wait", told at token `at`."""
    if tokens[at].lower not in words_of("passed on") or not is_a(tokens[at - 1], "be"):
        return None
    hearer = sources.before(tokens, at)
    if hearer is None or hearer.also is not None or hearer.end - hearer.first > _LONGEST_HEARER:
        return None
    if tokens[hearer.end - 1].lower in _TAKING_PART and tokens[at + 1].lower == "to":
        return None  # "Half were told to take it at night": what a trial gave them
    opens = opens_clause(tokens, hearer.first) or tokens[hearer.first].lower == "who"
    first = _behind_time(tokens, at + 1, end)
    if not opens or not _begins(tokens, first, end):
        return None
    return Draft((), (at - 1, at + 1), ((first, end),), (hearer.first, hearer.end))


_TAKING_PART = frozenset("half participants volunteers".split())


def _behind_time(tokens: Tokens, at: int, end: int) -> int:
    """The "that" or "to" behind a time at `at`: "was told last night (that)", "in May (to)"; else `at`.

    So too behind how: "was told in writing (that)", "by letter (that)".
    """
    if tokens[at].lower in ("in", "by") and at + 2 < end and tokens[at + 1].lower in MEANS | {"writing"}:
        return at + 2
    after = after_when(tokens, at, end)
    if after == at and tokens[at].lower == "in" and at + 2 < end and is_a(tokens[at + 1], "day"):
        after = at + 2 + tokens[at + 2].form.isdigit()
    return after if after < end and tokens[after].lower in ("that", "to") else at


def _begins(tokens: Tokens, first: int, end: int) -> bool:
    """Whether what somebody was told begins there: a clause, or what to do."""
    if first + 2 > end or any(token.lower == "by" for token in tokens[first : first + 2]):
        return False
    word = tokens[first].lower
    if word in ("that", "to") or (word == "not" and tokens[first + 1].lower == "to"):
        return True
    subject = is_a(tokens[first], "subject", "determiner") or tokens[first].capital
    return (subject and has_verb(tokens, first, end)) or is_quote(tokens[first])


def _unconfirmed(tokens: Tokens, end: int) -> Draft | None:
    """The draft of "Reports that it was shut (could not be confirmed)", whose words nobody is named for."""
    if end < _FEWEST or tokens[0].lower not in words_of("claim of others") or tokens[1].lower != "that":
        return None
    could = next((at for at in range(_FEWEST, end) if tokens[at].lower == "could"), end)
    rest = [token.lower for token in tokens[could + 1 : end]]
    checked = rest[:1] == ["not"] and "be" in rest and not _CHECKED.isdisjoint(rest)
    return Draft((), (0, 1), ((1, could),)) if checked else None


_CHECKED = frozenset("confirmed verified corroborated substantiated".split())


_MEANWHILE = frozenset("as while after".split())
"""What else went on, which the writer tells."""


def _closing(tokens: Tokens, end: int) -> Draft | None:
    """The draft of "The road is shut, it is understood", where that tells only that somebody says so.

    More of the clause can follow: "The road is shut, it is understood, and will not open".
    """
    for last in range(_FEWEST + 3, end):
        comma = last - 3
        if tokens[last].lower not in words_of("closing hedge"):
            continue
        more = after_when(tokens, last + 1, end) if last + 1 < end else end  # "it was claimed last night"
        closes = more == end or is_mark(tokens[more], ",")
        if not closes or not is_mark(tokens[comma], ",") or not has_verb(tokens, 0, comma):
            continue
        if [token.lower for token in tokens[comma + 1 : last]] in (["it", "is"], ["it", "was"]):
            goes_on = more + 1 < end and tokens[more + 1].lower not in _MEANWHILE
            rest = ((more + 1, end),) if goes_on else ()
            alone = goes_on and tokens[comma - 1].lower in (
                "which",
                "who",
            )  # "a plan which, it is said, failed"
            return Draft((), (comma + 1, last + 1), rest if alone else ((0, comma), *rest))
    return None
