"""Which machine statement answers which gold statement."""

from __future__ import annotations

from dataclasses import dataclass

from whosaidthis.model import Article, Statement, Voice

from .gold_file import Gold, GoldStatement
from .names import same_name
from .places import jaccard, locate, tokens

FOUND = 0.5
"""The least share of common words (Jaccard) at which a statement counts as found."""


@dataclass(frozen=True)
class Pair:
    """A gold statement and the machine's answer to it."""

    gold: GoldStatement
    machine: Statement
    overlap: float
    right: bool
    """Whether the speaker is the right one."""


@dataclass(frozen=True)
class Pairing:
    """All statements of an article, paired as far as they can be."""

    pairs: tuple[Pair, ...]
    missing: tuple[GoldStatement, ...]
    unmatched: tuple[Statement, ...]
    gold_words: tuple[tuple[GoldStatement, frozenset[int]], ...]


def right_speaker(machine: Statement, gold: GoldStatement) -> bool:
    """Whether the machine names the speaker that the gold list names, or nobody where nobody is named."""
    if not gold.speakers:
        return machine.speaker.voice is Voice.NOT_STATED
    return machine.speaker.voice is not Voice.NOT_STATED and same_name(machine.speaker.name, gold.speakers)


def pair(gold: Gold, article: Article) -> Pairing:
    """Pairs one to one: the right speaker first, then the greater overlap, then the order of the text."""
    characters = article.text.characters
    wanted = tuple(
        (item, tokens(characters, locate(article.text, item.words, item.block))) for item in gold.statements
    )
    got = tuple((item, tokens(characters, item.spans)) for item in article.statements)
    possible = [
        Pair(left, right, overlap, right_speaker(right, left))
        for left, left_words in wanted
        for right, right_words in got
        if (overlap := jaccard(left_words, right_words)) >= FOUND
    ]
    pairs = _one_to_one(sorted(possible, key=_preference))
    paired_gold = {item.gold.id for item in pairs}
    paired_machine = {item.machine.number for item in pairs}
    return Pairing(
        pairs=pairs,
        missing=tuple(item for item, _ in wanted if item.id not in paired_gold),
        unmatched=tuple(item for item, _ in got if item.number not in paired_machine),
        gold_words=wanted,
    )


def _preference(item: Pair) -> tuple[bool, bool, float, int]:
    nested_alike = (item.gold.inside is None) == (item.machine.inside is None)
    return (not item.right, not nested_alike, -item.overlap, item.machine.number)


def _one_to_one(candidates: list[Pair]) -> tuple[Pair, ...]:
    pairs: list[Pair] = []
    for item in candidates:
        taken = any(
            item.gold.id == other.gold.id or item.machine.number == other.machine.number for other in pairs
        )
        if not taken:
            pairs.append(item)
    return tuple(sorted(pairs, key=lambda item: item.gold.id))
