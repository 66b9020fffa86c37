"""What somebody holds to be the cause of another thing: "Studies have linked it to dementia"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..contents.phrase_ends import phrase_end
from ..drafts import Draft
from ..lexicon import words_of
from ..phrases.openings import CURRENCIES, opens_clause
from ..phrases.passives import is_passive
from ..sources import of_verbs as sources
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_mark, is_number
from ..tokens.sentence import Tokens

_LONGEST_OBJECT = 10
"""Tokens from the verb to its "to"."""


def find_linked(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a sentence; of "linked", where none among `drafts` was found in it.

    Papers link; a road links a town to the sea, and nobody says that.
    """
    last = sentence_end(tokens)
    for at in range(1, last - 2):
        judging = tokens[at].lower in words_of("attributing") or _measures(tokens, at)
        if not judging and (drafts or tokens[at].lower not in words_of("linking")):
            continue
        end = _before_others(tokens, at, last, drafts)
        explained = _explained_before(tokens, at) if judging and at + 2 < end else None
        if explained is not None:
            end = phrase_end(tokens, at + 2, end) if tokens[at + 1].lower == "at" else end
            return [Draft(explained.parts, (at, at + 1), ((at + 1, end),), clause=False)]
        if not _has_cause(tokens, at, end):
            continue
        source = None if is_passive(tokens, at) else sources.before(tokens, at)
        if source is None or source.also is not None or "who" in _words(tokens, source):
            continue  # "Those who linked the two are gone"
        if judging or _is_paper(tokens, source):
            return [Draft(source.parts, (at, at + 1), ((at + 1, end),), clause=False)]
    return []


def _before_others(tokens: Tokens, at: int, end: int, drafts: Sequence[Draft]) -> int:
    """Where what others say begins behind the verb at `at`; `at` where it stands in their words itself."""
    if any(draft.meets((at, at + 1)) for draft in drafts):
        return at
    starts = (place for draft in drafts for place, _ in (*draft.parts, *draft.source, draft.cue or (0, 0)))
    later = min((place for place in starts if place > at), default=end)
    while is_a(tokens[later - 1], "coordinator") or is_mark(tokens[later - 1], ","):
        later -= 1
    return later


def _explained_before(tokens: Tokens, at: int) -> Found | None:
    """The source of "a fall that (traders) attributed to fear"; None where nothing is explained before."""
    source = sources.before(tokens, at) if tokens[at + 1].lower in ("to", "at") else None
    if source is None or source.first < 1 or source.also is not None:
        return None
    first = source.first + (tokens[source.first].lower in ("that", "which"))
    closed = tokens[first - 2].word or tokens[first - 1].lower == "which"
    led = first < source.end and tokens[first - 1].lower in ("that", "which") and closed
    return Found(first, source.end) if led else None


def _measures(tokens: Tokens, at: int) -> bool:
    """Whether a figure is put on what stands before: "a crowd that police (put) at 900"."""
    figure = at + 2 + is_mark(tokens[at + 2], *CURRENCIES) if at + 2 < len(tokens) else at
    measured = tokens[at].lower in _MEASURING and tokens[at + 1].lower == "at"
    return measured and figure < len(tokens) and is_number(tokens[figure])


_MEASURING = frozenset("estimated estimates estimate put puts".split())


def _has_cause(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "to" and a noun stand behind the object: "(linked) the drug to birth defects"."""
    for n in range(at + 2, min(end - 1, at + _LONGEST_OBJECT)):
        if not tokens[n].word:
            return False
        if tokens[n].lower == "to":
            return True
    return False


def _words(tokens: Tokens, source: Found) -> frozenset[str]:
    return frozenset(token.lower for token in tokens[source.first : source.end])


def _is_paper(tokens: Tokens, source: Found) -> bool:
    """Whether the source is a paper that opens its clause; people link arms and boats."""
    return opens_clause(tokens, source.first) and not words_of("evidence").isdisjoint(_words(tokens, source))
