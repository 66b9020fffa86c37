"""Every further place of a text that names a candidate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..model import Candidate, Kind, Span
from .closed import Closed
from .lexicon import is_no_name, is_state, office_word
from .scan import Scan


def with_every_place(
    candidates: Iterable[Candidate], blocks: Iterable[Scan], covered: Closed
) -> tuple[Candidate, ...]:
    """`candidates` with every place that names them: by the same words, or an official's last name.

    What is `covered` by mentions of entries is left out.
    """
    found = list(candidates)
    names = _names(found)
    spans = [set(one.spans) for one in found]
    taken = Closed(span for one in found for span in one.spans)
    lengths = _lengths(names)
    for scan in blocks if found else ():
        for span, number in _in_block(scan, names, lengths):
            if not taken.meets(span) and not covered.meets(span):
                spans[number].add(span)
    return tuple(replace(one, spans=tuple(sorted(places))) for one, places in zip(found, spans, strict=True))


def _names(candidates: list[Candidate]) -> dict[str, int]:
    """The candidates' numbers by each of their names."""
    last_names: dict[str, list[int]] = {}
    for number, one in enumerate(candidates):
        if one.kind is Kind.OFFICIAL and " " in one.name:
            last_names.setdefault(one.name.split()[-1], []).append(number)
    names = {
        last: numbers[0]
        for last, numbers in last_names.items()
        if len(numbers) == 1 and len(last) > 2 and not (is_no_name(last.lower()) or is_state(last.lower()))
    }
    names.update({one.name: number for number, one in enumerate(candidates)})
    return names


def _lengths(names: Iterable[str]) -> dict[str, list[int]]:
    """How many words the names have that begin with a word, the most first."""
    found: dict[str, set[int]] = {}
    for name in names:
        words = name.split()
        found.setdefault(words[0], set()).add(len(words))
    return {word: sorted(counts, reverse=True) for word, counts in found.items()}


def _in_block(scan: Scan, names: dict[str, int], lengths: dict[str, list[int]]) -> Iterator[tuple[Span, int]]:
    if lengths.keys().isdisjoint(scan.plains):
        return
    at = 0
    while at < len(scan.words):
        step = 1
        for length in lengths.get(scan.plains[at], ()):
            number = names.get(scan.of(at, at + length)) if at + length <= len(scan.words) else None
            if number is not None and not (length == 1 and _is_anothers(scan, at)):
                yield scan.span(at, at + length), number
                step = length
                break
        at += step


def _is_anothers(scan: Scan, at: int) -> bool:
    """Whether the word is the end of a longer name: "Bo Lee" is no place of "Ann Lee"."""
    if at == 0 or not scan.joined(at - 1):
        return False
    before = scan.bare(at - 1)
    ordinary = is_no_name(before) or office_word(before) or is_state(before)
    return scan.words[at - 1].capital and not ordinary
