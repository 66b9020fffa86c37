"""What somebody holds to be the cause of another thing: "Studies have linked it to dementia"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..lexicon import words_of
from ..phrases.openings import opens_clause
from ..phrases.passives import is_passive
from ..sources import of_verbs as sources
from ..tokens.agreement import Found
from ..tokens.sentence import Tokens

_LONGEST_OBJECT = 10
"""Tokens from the verb to its "to"."""


def find_linked(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a sentence, where none among `drafts` was found in it.

    Papers link; a road links a town to the sea, and nobody says that.
    """
    if drafts:
        return []
    end = sentence_end(tokens)
    for at in range(1, end - 3):
        judging = tokens[at].lower in words_of("attributing")
        if not (judging or tokens[at].lower in words_of("linking")) or not _has_cause(tokens, at, end):
            continue
        source = None if is_passive(tokens, at) else sources.before(tokens, at)
        if source is None or source.also is not None or "who" in _words(tokens, source):
            continue  # "Those who linked the two are gone"
        if judging or _is_paper(tokens, source):
            return [Draft(source.parts, (at, at + 1), ((at + 1, end),), clause=False)]
    return []


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
