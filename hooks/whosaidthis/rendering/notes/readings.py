"""How a note tells that its speaker is our reading, or an editor's word."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Basis, Relation, RelationKind, Voice
from ..wording import Words
from ..wording import notes as wording
from ..wording.quoting import OPENING
from .cast import Cast
from .remarks import Remark

_OPENING_QUOTES = (*OPENING, "``")


def reading(remark: Remark, cast: Cast, *, opening: bool) -> Iterator[Words]:
    """How the speaker was recognised, or whose word it is; `opening`: in the first remark on it."""
    lead = remark.statements[0]
    nobody = lead.speaker.voice == Voice.NOT_STATED
    named = [one.number for one in remark.statements if one.speaker_basis == Basis.EDITOR]
    if nobody and named:
        yield (wording.NOBODY_BY_EDITOR,)
        return
    if lead.by_editor:
        yield wording.by_editor(read_links(remark, cast))
    elif named:
        yield wording.named_by_editor(named, len(remark.statements))
    if not nobody:
        yield _recognised(remark, cast, opening)


def read_links(remark: Remark, cast: Cast) -> list[int]:
    """The notes to which links lead that the machine drew and nobody has signed, in their order."""
    unsigned = [one.number for one in remark.statements if not one.checked]
    return sorted(
        {
            other
            for number in unsigned
            for other in _linked(number, cast)
            if not any(link.by_editor for link in _between(number, other, cast))
        }
    )


_SAID_ALONE = frozenset({RelationKind.CONFIRMS, RelationKind.EXAMPLE})
"""Links of which only the note tells that has them."""


def _linked(number: int, cast: Cast) -> tuple[int, ...]:
    """The other statements that the note of one names."""
    alone = (one.other for one in cast.by_number[number].relations if one.kind in _SAID_ALONE)
    return (*cast.against.get(number, ()), *cast.answered.get(number, ()), *alone)


def _between(number: int, other: int, cast: Cast) -> list[Relation]:
    """The links between two statements, whichever of them has them."""
    pairs = ((number, other), (other, number))
    return [link for one, two in pairs for link in cast.by_number[one].relations if link.other == two]


def _recognised(remark: Remark, cast: Cast, opening: bool) -> Words:
    """How the machine recognised the speaker; nothing where the article or an editor names it outright."""
    lead = remark.statements[0]
    joined = any(one.goes_on for one in remark.statements if one.speaker_basis != Basis.EDITOR)
    told = opening or (joined and not lead.goes_on)
    source = cast.words(lead) if lead.speaker_basis == Basis.INFERRED and told else ""
    if not source and not joined:
        return ()
    known = lead.same_as or cast.first.get(lead.speaker.key)
    number = known if known != lead.number else None
    return wording.read_as(source, lead.speaker, number, _quotations(remark, cast) if joined else 1)


def _quotations(remark: Remark, cast: Cast) -> int:
    """How many quotations the remark joins: a sentence inside one quotation opens none."""
    characters = cast.article.text.characters
    return sum(one.spans[0].of(characters).startswith(_OPENING_QUOTES) for one in remark.statements)
