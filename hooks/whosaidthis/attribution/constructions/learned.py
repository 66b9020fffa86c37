"""What a newspaper reports as news of its own: "Lee will resign, CNN has learned"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.clause_verbs import has_verb
from ..contents.given import sentence_end
from ..drafts import Draft
from ..lexicon import words_of
from ..sources import of_verbs as sources
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_adverb, is_mark
from ..tokens.sentence import Tokens

_LEARNING = frozenset(("learned", "learnt"))
_FEWEST = 4
"""Tokens of "It sank, CNN"."""
_SHORTEST = 2
"""Letters of a name in capitals."""
_OWN = frozenset("newspaper paper magazine website site programme".split())


def find_learned(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a sentence, where none among `drafts` was found in it.

    What anybody else "has learned" nobody has said.
    """
    if drafts:
        return []
    end = sentence_end(tokens)
    at = next((n for n in range(_FEWEST, end) if tokens[n].lower in _LEARNING), end)
    if at == end or not is_a(tokens[at - 1], "have") or not _closes(tokens, at + 1, end):
        return []
    source = sources.before(tokens, at)
    if source is None or source.also is not None or source.first < _FEWEST - 1:
        return []
    comma = source.first - 1
    told = is_mark(tokens[comma], ",") and source.end == at - 1 and has_verb(tokens, 0, comma)
    return [Draft(source.parts, (at - 1, at + 1), ((0, comma),))] if told and _prints(tokens, source) else []


def _closes(tokens: Tokens, at: int, end: int) -> bool:
    """Whether nothing follows but from whom or when: "from two officials", "exclusively"."""
    plain = all(token.word for token in tokens[at:end]) and not has_verb(tokens, at, end)
    return plain and (at == end or is_adverb(tokens[at]) or is_a(tokens[at], "preposition", "day", "time"))


def _prints(tokens: Tokens, source: Found) -> bool:
    """Whether the source is a newspaper or a station: "the Rye Post", "CNN", "this newspaper"."""
    last = tokens[source.end - 1]
    if tokens[source.first].lower in ("this", "the") and last.lower in _OWN:
        return True
    return last.capital and (
        last.lower in words_of("press words") or (last.form.isupper() and len(last.form) >= _SHORTEST)
    )
