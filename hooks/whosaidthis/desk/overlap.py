"""Which statements an editor's span is about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from ..model import Form, Span, Statement, hull, outside

_MOSTLY = 0.5


def share_inside(statement: Statement, span: Span) -> float:
    """How much of the statement's words stand in `span`, from 0 to 1."""
    return _shared(statement, span) / max(1, sum(len(part) for part in statement.content))


def mostly_inside(statements: Sequence[Statement], span: Span) -> list[int]:
    """The places in the list of the statements that stand mostly in `span`.

    Of a statement and another inside it, the outer one; the inner one where `span` is rather its words.
    """
    found = [place for place, statement in enumerate(statements) if share_inside(statement, span) > _MOSTLY]
    by_number = {statements[place].number: statements[place] for place in found}
    narrower = {
        inner.inside
        for inner in by_number.values()
        if inner.inside in by_number and _likeness(inner, span) > _likeness(by_number[inner.inside], span)
    }
    dropped = by_number.keys() - narrower
    return [
        place
        for place in found
        if statements[place].inside not in dropped and statements[place].number not in narrower
    ]


def _likeness(statement: Statement, span: Span) -> float:
    """How much of a statement and of `span` is common to both, from 0 to 1: of its words, or of those shown.

    What somebody is told to do is shown with the verb: "(told me) to log it".
    """
    return max(_common(statement.content, span), _common(statement.spans, span))


def _common(parts: Sequence[Span], span: Span) -> float:
    shared, own = _overlap(parts, span), sum(map(len, parts))
    return shared / max(1, own + len(span) - shared)


def _shared(statement: Statement, span: Span) -> int:
    return _overlap(statement.content, span)


def _overlap(parts: Sequence[Span], span: Span) -> int:
    return sum(max(0, min(part.end, span.end) - max(part.start, span.start)) for part in parts)


def reported_inside(statements: Sequence[Statement], span: Span) -> list[int]:
    """The places in the list of the statements whose words of saying all stand in `span`."""
    return [
        place for place, one in enumerate(statements) if one.cue and all(span.holds(part) for part in one.cue)
    ]


def meant(statements: Sequence[Statement], span: Span, by: Collection[str] = ()) -> list[int]:
    """The places in the list of the statements that an editor's span confirms or corrects.

    Those mostly inside it; else the one that it is a part of, with all who share its words. `by` are the keys
    of the speakers named: where one of them says the same words inside another's statement, that is meant.
    """
    found = mostly_inside(statements, span)
    if found:
        return _by_name_inside(statements, span, by, found) or found
    around = [place for place, one in enumerate(statements) if _covers(one, span)]
    if not around:
        return []
    smallest = min(sum(len(part) for part in statements[place].content) for place in around)
    return [p for p in around if sum(len(part) for part in statements[p].content) == smallest]


def _by_name_inside(
    statements: Sequence[Statement], span: Span, by: Collection[str], found: Sequence[int]
) -> list[int]:
    """The places of those inside a statement `found` who are named, where none is whose statement it is."""
    outer = {statements[place].number for place in found}
    if any(statements[place].speaker.key in by for place in found):
        return []
    return [
        place
        for place, one in enumerate(statements)
        if one.inside in outer and one.speaker.key in by and share_inside(one, span) > _MOSTLY
    ]


def _left_mostly(statement: Statement, spans: Iterable[Span]) -> bool:
    """Whether `spans`, which do not overlap, leave at least half of the statement's words."""
    return sum(share_inside(statement, span) for span in spans) <= _MOSTLY


def is_inner(statement: Statement, span: Span, given: Sequence[Span], characters: str) -> bool:
    """Whether the words of an editor's `span`, with a speaker of their own, are said inside the statement.

    They are where all `given` speakers leave half of its words, or any word of the quotation that holds them:
    what stands between one pair of quotation marks has one speaker, whom it can quote.
    """
    part = next((part for part in statement.content if part.holds(span)), None)
    if part is None:
        return False
    quoted = statement.form is Form.DIRECT and _leaves_words(part, given, characters)
    return quoted or _left_mostly(statement, given)


def takes_credit(statement: Statement, span: Span) -> bool:
    """Whether `span` has the words that tell who says a statement, and only a part of what is said.

    If somebody says those words, they tell of no speaker: the statement was misread.
    """
    credit = (*statement.source, *statement.cue)
    within = bool(credit) and all(span.holds(part) for part in credit)
    return within and not all(span.holds(part) for part in statement.content)


def is_part_of_quotation(statement: Statement, span: Span, characters: str) -> bool:
    """Whether `span` has only some of the words of a quotation, which has one speaker as a whole."""
    direct = statement.form is Form.DIRECT and statement.inside is None
    return direct and any(_leaves_words(part, (span,), characters) for part in statement.content)


def is_whole_part(statement: Statement, span: Span, characters: str) -> bool:
    """Whether `span` has all words of one piece of a statement that has others: a quotation's second half."""
    parts = [part for part in statement.content if part.meets(span)]
    return len(statement.content) > 1 and not any(_leaves_words(part, (span,), characters) for part in parts)


def _leaves_words(part: Span, given: Sequence[Span], characters: str) -> bool:
    left = outside(part, given)
    return any(character.isalnum() for piece in left for character in piece.of(characters))


def without(statement: Statement, span: Span, characters: str) -> Statement:
    """The statement without the words in `span`, which leaves some of it."""
    spans, content = (_outside(parts, span, characters) for parts in (statement.spans, statement.content))
    return replace(statement, spans=spans, content=content)


def _outside(parts: Sequence[Span], span: Span, characters: str) -> tuple[Span, ...]:
    left = (_stripped(piece, characters) for part in parts for piece in outside(part, (span,)))
    return tuple(piece for piece in left if len(piece))


def _stripped(piece: Span, characters: str) -> Span:
    words = piece.of(characters)
    return Span(piece.start + len(words) - len(words.lstrip()), piece.start + len(words.rstrip()))


def _covers(statement: Statement, span: Span) -> bool:
    """Whether more than half of `span` is the statement's."""
    return _shared(statement, span) > _MOSTLY * max(1, len(span))


def same_words(statement: Statement, span: Span, characters: str) -> bool:
    """Whether the statement and `span` hold the same words, but for punctuation and what tells who speaks.

    That is its cue, its source, and all that stands between its two halves: “I,” he told the board, “go.”
    """
    around = hull((*statement.spans, span))
    attributed = (*statement.spans, *statement.content)
    halves = pairwise(sorted(statement.content))
    between = (Span(one.end, other.start) for one, other in halves if one.end < other.start)
    known = (*attributed, *statement.cue, *statement.source, *between)
    for offset in range(around.start, around.end):
        if not characters[offset].isalnum():
            continue
        in_statement = any(part.start <= offset < part.end for part in attributed)
        in_span = span.start <= offset < span.end
        if in_statement and not in_span and not _in(offset, (*statement.cue, *statement.source)):
            return False
        if in_span and not _in(offset, known):
            return False
    return True


def _in(offset: int, spans: Sequence[Span]) -> bool:
    return any(part.start <= offset < part.end for part in spans)
