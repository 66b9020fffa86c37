"""Numbers and anchors of statements, and the links between them that use numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model import Statement, hull
from .anchors import anchor_of, distinct


def in_order(statements: Sequence[Statement]) -> list[int]:
    """The places of the statements in the order of the text, that of their ends: their numbers stand there.

    One inside another follows it, because its note says so: "Inside this quotation …".
    """
    places = {statement.number: place for place, statement in enumerate(statements)}

    def key(place: int) -> tuple[int, ...]:
        outer = _outermost(statements, places, place)
        whole, own = hull(statements[outer].spans), hull(statements[place].spans)
        return (whole.end, whole.start, outer, place != outer, own.end, own.start, place)

    return sorted(range(len(statements)), key=key)


def _outermost(statements: Sequence[Statement], places: Mapping[int, int], place: int) -> int:
    """The place of the statement that a statement stands inside, and that stands inside none."""
    met: set[int] = set()
    while place not in met:
        met.add(place)
        place = places.get(statements[place].inside or 0, place)
    return place


def renumber(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements numbered from 1 in the order of the text, after some were added, changed or taken away.

    Every link by number (same_as, inside, joint, relations) follows the statement it meant; a link to a
    statement that is no more is dropped. Old numbers must be distinct; a new one bears any unused number.

    Raises:
        ValueError: if two statements bear the same number.
    """
    order = in_order(statements)
    new = {statements[place].number: number for number, place in enumerate(order, start=1)}
    if len(new) != len(statements):
        raise ValueError("two statements bear the same number")
    return tuple(_moved(statements[place], new) for place in order)


def _moved(one: Statement, new: dict[int, int]) -> Statement:
    number = new[one.number]
    same_as = new.get(one.same_as) if one.same_as else None
    inside = new.get(one.inside) if one.inside else None
    joint = tuple(new[other] for other in one.joint if other in new)
    relations = tuple(
        replace(relation, other=new[relation.other]) for relation in one.relations if relation.other in new
    )
    moved = (number, same_as, inside, joint, relations)
    if moved == (one.number, one.same_as, one.inside, one.joint, one.relations):
        return one
    return replace(one, number=number, same_as=same_as, inside=inside, joint=joint, relations=relations)


def with_anchors(characters: str, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements with anchors from their own words and speakers; the words are cut from `characters`."""
    anchors = distinct(
        anchor_of(" ".join(span.of(characters) for span in statement.spans), statement.speaker.key)
        for statement in statements
    )
    return tuple(
        replace(statement, anchor=anchor) for statement, anchor in zip(statements, anchors, strict=True)
    )
