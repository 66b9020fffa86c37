"""Headlines of two clauses, each with a speaker: "Ardovia says it won, Belsk denies it"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...model import Span
from ..cues.verbs import find_hits
from ..hearers.between import skip
from ..hits import Hit
from ..tokens.classes import is_mark
from ..tokens.sentence import Sentence


def split_headlines(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, those of a headline cut where another speaker begins anew.

    Only there does a comma part two whole clauses; in a running sentence it is a slip.
    """
    return [part for one in sentences for part in (_cut(one) if _is_headline(one) else (one,))]


def _is_headline(sentence: Sentence) -> bool:
    """Whether it stands in the first block, without the full stop of a running sentence."""
    return sentence.block == 0 and bool(sentence.tokens) and not is_mark(sentence.tokens[-1], ".", "?", "!")


def _cut(sentence: Sentence) -> Iterator[Sentence]:
    tokens = sentence.tokens
    hits = [hit for hit in find_hits(tokens) if _has_subject_beside(hit)]
    first = next((hit for hit in hits if hit.source is not None and hit.source.first == 0), None)
    second = next((hit for hit in hits if first is not None and _begins_anew(sentence, first, hit)), None)
    if second is None or second.source is None:
        yield sentence
        return
    mark = second.source.first - 1
    yield _part(sentence, 0, mark)
    yield from _cut(_part(sentence, mark + 1, len(tokens)))


def _part(sentence: Sentence, first: int, end: int) -> Sentence:
    tokens = sentence.tokens[first:end]
    return Sentence(tokens, sentence.block, Span(tokens[0].start, tokens[-1].end))


def _has_subject_beside(hit: Hit) -> bool:
    own = not (hit.inverted or hit.joined or hit.passive)
    return own and hit.source is not None and hit.source.end == hit.first


def _begins_anew(sentence: Sentence, first: Hit, hit: Hit) -> bool:
    """Whether a subject right behind a comma has its own verb of saying, and something is said by it."""
    start = hit.start
    after = start - 1 > first.stop and is_mark(sentence.tokens[start - 1], ",", ";")
    _, said = skip(sentence.tokens, hit)
    return after and said < len(sentence.tokens) and sentence.tokens[said].word
