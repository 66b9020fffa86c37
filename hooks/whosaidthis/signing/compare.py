"""What has changed since an article was signed."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..model import Article, SignedStatement, Signer, Span, Statement
from .digest import Digest, digests
from .head import HeadPart, changed_head
from .lines import holds, is_as_written, is_unbroken, signed_as
from .parts import DETAILS, IMPLIED, Part
from .unspoken import new_quotations

_ALIKE = 0.5
"""From which likeness of their words on two statements are the same one, changed."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A statement that is no longer as it was signed."""

    was: SignedStatement
    now: SignedStatement
    number: int
    """Its number on the page now."""


def parts_changed(one: Changed) -> tuple[Part, ...]:
    """What is not as it was; never empty.

    Where the line has been changed and the statement has not, it is the line alone. A line that writes out
    what is there now, and has a sign for each other part that is the same, was changed with the statement;
    but not if it is under a seal that holds: then a part changed and has the same sign by chance.
    """
    was, now = one.was, one.now
    broken = not is_unbroken(was)
    if broken and was.digest == now.digest:
        return (Part.LINE,)
    parts = (
        (Part.WORDS, was.words, now.words),
        (Part.SPEAKER, was.speaker, now.speaker),
        (Part.STANCE, was.stance, now.stance),
        (Part.HEARER, was.hearer, now.hearer),
    )
    found = [part for part, before, after in parts if not is_as_written(before, after)]
    changed = (*found, *_details_changed(one, found), *([Part.LINE] if broken else []))
    return changed or ((Part.LINE,) if was.details and not was.seal else (Part.OTHER,))


def _details_changed(one: Changed, found: Sequence[Part]) -> Iterator[Part]:
    """The parts that no line writes out and that are not as they were; not those that `found` ones imply."""
    implied = {each for part in found for each in IMPLIED.get(part, ())}
    for part, before, after in zip(DETAILS, one.was.details, one.now.details, strict=False):
        if before != after and part not in implied:
            yield part
    if one.was.cue not in ("", one.now.cue) and Part.CUE not in implied:
        yield Part.CUE


@dataclass(frozen=True, slots=True)
class Comparison:
    """An article's statements beside its signature."""

    kept: Mapping[int, Signer]
    """Who signed the statements that are as they were signed, by their numbers."""
    changed: tuple[Changed, ...]
    new: tuple[int, ...]
    """The numbers of those that nobody has signed."""
    gone: tuple[SignedStatement, ...]
    """Those that were signed and are no more."""
    head: tuple[HeadPart, ...] = ()
    """What of title, author and the like is not as it was signed."""
    quotations: tuple[Span, ...] = ()
    """Quotations that nobody is said to speak, and that were not there."""

    @property
    def same(self) -> bool:
        """Whether all is as it was signed, and nothing is missing or new."""
        return not (self.changed or self.new or self.gone or self.head or self.quotations)


def compare(article: Article, unsaid: Sequence[Span] = ()) -> Comparison:
    """The statements of `article` beside its signature.

    Of words that are `unsaid` an editor has said that nobody speaks them.
    """
    signature = article.facts.signature
    signed = signature.statements if signature else ()
    numbers = [one.number for one in article.statements]
    now = dict(zip(numbers, digests(article), strict=True)) if signed else {}
    lines, left = _kept(signed, now)
    kept = {number: signature.signer(one) for number, one in lines.items()} if signature else {}
    fresh = [one for one in article.statements if one.number not in kept]
    changed, gone = _pair(left, fresh, now, article.text.characters)
    paired = {each.number for each in changed}
    new = tuple(one.number for one in fresh if one.number not in paired)
    quotations = tuple(one for one in new_quotations(article) if not any(map(one.meets, unsaid)))
    return Comparison(kept, tuple(changed), new, tuple(gone), changed_head(article), quotations)


def checked(statements: Sequence[Statement], found: Comparison) -> tuple[Statement, ...]:
    """`statements`, those marked that are as an editor signed them; whoever signs is sure of them."""
    signers = ((one, found.kept.get(one.number)) for one in statements)
    return tuple(
        replace(one, checked=True, signer=signer, sure=True) if signer else one for one, signer in signers
    )


def _kept(
    signed: Sequence[SignedStatement], now: dict[int, Digest]
) -> tuple[dict[int, SignedStatement], list[SignedStatement]]:
    """The lines of the statements that are as signed, by their numbers, and the lines that are left over."""
    waiting: dict[str, list[int]] = defaultdict(list)
    for number, digest in now.items():
        waiting[digest.whole].append(number)
    kept: dict[int, SignedStatement] = {}
    left = []
    for one in signed:
        alike = waiting[one.digest]
        same = next((number for number in alike if holds(one, now[number])), None)
        if same is None:
            left.append(one)
        else:
            alike.remove(same)
            kept[same] = one
    return kept, left


def _pair(
    left: Sequence[SignedStatement], fresh: Sequence[Statement], now: dict[int, Digest], characters: str
) -> tuple[list[Changed], list[SignedStatement]]:
    """Each left-over signed statement with the unsigned one most like it, in the order of the text."""
    waiting = list(fresh)
    changed, gone = [], []
    for was in left:
        lines = [signed_as(one, characters, was.place, now[one.number]) for one in waiting]
        likeness = [_likeness(was, line) for line in lines]
        best = max(range(len(lines)), key=lambda place: (likeness[place], -place), default=None)
        if best is None or likeness[best] < _ALIKE:
            gone.append(was)
        else:
            changed.append(Changed(was, lines[best], waiting.pop(best).number))
    return changed, gone


def _likeness(one: SignedStatement, other: SignedStatement) -> float:
    """From 0 to 1: how much of the words they share, the speaker breaking a tie."""
    words = difflib.SequenceMatcher(None, one.words.split(), other.words.split(), autojunk=False).ratio()
    return words if words < _ALIKE else words + 0.001 * (one.speaker == other.speaker)
