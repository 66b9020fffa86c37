"""How one statement bears on another, where an editor says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ...model import Level, Relation, RelationKind, Stance, Statement, Text
from ...reading.source import Source
from ...reading.words import find_words
from ..who import NOBODY
from ..wish import Wish
from .others import find_other, holds_more, holds_possessive, holds_words, is_one, near_words, own_words
from .own_answers import note_own_answer

_ANSWERS = frozenset({RelationKind.CONFIRMS, RelationKind.CONTRADICTS, RelationKind.DISPUTES})
_KINDS = {
    "answers": _ANSWERS,
    "repeats": frozenset({RelationKind.RESTATES}),
    "example": frozenset({RelationKind.EXAMPLE}),
}
_BY_STANCE = {Stance.CONFIRMS: RelationKind.CONFIRMS, Stance.DISPUTES: RelationKind.DISPUTES}


@dataclass(frozen=True, slots=True)
class Link:
    """One key of a wish that names another statement, found."""

    wish: Wish
    key: str
    others: tuple[int, ...]
    """The numbers of that statement, more where several make it; none for no statement."""


def find_links(wishes: Iterable[Wish], statements: Sequence[Statement], source: Source) -> list[Link]:
    """The links that `wishes` ask for; each that cannot be made is a fault of its wish."""
    found: list[Link] = []
    for wish in wishes:
        for key, words in wish.links.items() if wish.numbers else ():
            others = _find(wish, key, words, statements, source)
            if others is not None:
                found.append(Link(wish, key, others))
    return [link for link in found if not _is_circular(link, found, statements, source)]


def _find(
    wish: Wish, key: str, words: str, statements: Sequence[Statement], source: Source
) -> tuple[int, ...] | None:
    """The numbers of the statements named; None, with a fault, where one of them cannot be found."""
    if words == NOBODY:
        return ()
    whole = key != "answers" or ";" not in words or find_other(words, statements, source.text.characters)
    named = [words] if whole else [part.strip() for part in words.split(";") if part.strip()]
    found = [_find_one(wish, key, part, statements, source) for part in named]
    numbers = tuple(dict.fromkeys(number for part in found for number in part or ()))
    return None if None in found else numbers


def _find_one(
    wish: Wish, key: str, words: str, statements: Sequence[Statement], source: Source
) -> tuple[int, ...] | None:
    """The numbers of the one statement that holds `words`, more where several make it; None, with a fault."""
    characters = source.text.characters
    rest = [one for one in statements if one.number not in wish.numbers]
    found = find_other(words, rest, characters)
    if not found and find_other(words, statements, characters):
        wrong = f"“{words}” are words of this statement itself."
        wish.add_fault(source, key, "statement-itself", wrong, "Write words of the other one.")
    elif not found:
        wish.add_fault(source, key, "unknown-statement", *_unknown(words, rest, source.text))
    elif not is_one(found):
        wrong = f"More than one statement holds the words “{words}”."
        wish.add_fault(source, key, "unclear-statement", wrong, "Write words that only one of them has.")
    elif key == "inside" and found[0].block not in _blocks(wish, statements):
        wrong = "The statement around this one stands in another paragraph."
        wish.add_fault(source, key, "not-inside", wrong, "Name one of the same paragraph.")
    else:
        if key != "inside" and holds_more(found[0], words, rest, characters):
            wrong = f"Two statements hold the words “{words}”, one inside the other: the inner one is taken."
            mend = "If you mean the outer one, write words that it alone has; if not, all words of the inner."
            wish.add_fault(source, key, "unclear-statement", wrong, mend, level=Level.NOTE)
        elif key != "inside" and (owned := holds_possessive(found[0], words, rest, characters)):
            wrong = f"Two statements hold “{words}”, one of them as “{owned}”: the other is taken."
            mend = "Write more words of the one that you mean."
            wish.add_fault(source, key, "unclear-statement", wrong, mend, level=Level.NOTE)
        if key == "answers":
            note_own_answer(wish, words, found, statements, source)
        return tuple(one.number for one in found)
    return None


def _unknown(words: str, statements: Sequence[Statement], text: Text) -> tuple[str, str]:
    """What is wrong with `words` that no statement holds, and how to mend it: they may stand outside."""
    characters = text.characters
    outside = find_words(words) and any(holds_words(characters, one.span, words) for one in text.blocks)
    if not outside or words.isdecimal():
        wrong = f"No statement of this article holds the words “{words}”."
        return wrong, _lead_to_words(words, statements, characters)
    wrong = f"The words “{words}” stand in this article, but no statement holds them."
    return wrong, "Write words of a statement that has a note."


def _lead_to_words(words: str, statements: Sequence[Statement], characters: str) -> str:
    """The sentence that leads from words that stand nowhere, or the number of a note, to right ones."""
    noted = next((one for one in statements if str(one.number) == words), None)
    if noted and (own := own_words(noted, statements, characters)):
        return f"Not its number but some of its words belong here: note {words} begins “{own}”."
    near = near_words(words, statements, characters)
    return f"Did you mean “{near}”?" if near else "Write some of its words as the article has them."


def _blocks(wish: Wish, statements: Sequence[Statement]) -> set[int]:
    return {one.block for one in statements if one.number in wish.numbers}


def _is_circular(link: Link, links: Sequence[Link], statements: Sequence[Statement], source: Source) -> bool:
    """Whether `link` leads back to its own statement; that is a fault."""
    if link.key not in ("inside", "repeats"):
        return False
    leads: dict[int, set[int]] = {}
    if link.key == "inside":
        leads = {one.number: {one.inside} for one in statements if one.inside}
    for other in links:
        if other.key == link.key:
            leads.update({number: set(other.others) for number in other.wish.numbers})
    reached: set[int] = set()
    pending = list(link.others)
    while pending:
        number = pending.pop()
        if number not in reached:
            reached.add(number)
            pending += leads.get(number, ())
    if reached.isdisjoint(link.wish.numbers):
        return False
    wrong = f"“{link.key}” leads from this statement back to itself."
    link.wish.add_fault(source, link.key, "circular-statement", wrong, "Take one of the links away.")
    return True


def put_inside(links: Iterable[Link], statements: Sequence[Statement]) -> list[Statement]:
    """The statements, each inside the one that an editor says it is inside of, or inside none."""
    outer = {number: link for link in links if link.key == "inside" for number in link.wish.numbers}
    after = []
    for one in statements:
        link = outer.get(one.number)
        inside = (link.others[0] if link.others else None) if link else one.inside
        if link and inside != one.inside:
            link.wish.changed = True
        after.append(replace(one, inside=inside))
    return after


def relate(
    links: Iterable[Link], statements: Sequence[Statement], new: dict[int, int]
) -> tuple[Statement, ...]:
    """The statements, numbered from 1, with the relations that editors give them in place of those read.

    `new` leads from the numbers that the links know to those of the statements.
    """
    after = {one.number: one for one in statements}
    for link in links:
        if link.key == "inside":
            continue
        for number in (new[old] for old in link.wish.numbers if old in new):
            before = after[number]
            others = tuple(new[old] for old in link.others if old in new)
            _rewrite(after, before, _KINDS[link.key], others)
            if after[number].relations != before.relations:
                link.wish.changed = True
    return tuple(after.values())


def _rewrite(
    after: dict[int, Statement], one: Statement, kinds: frozenset[RelationKind], others: tuple[int, ...]
) -> None:
    kept = tuple(relation for relation in one.relations if relation.kind not in kinds)
    kind = min(kinds) if len(kinds) == 1 else _BY_STANCE.get(one.stance, RelationKind.CONTRADICTS)
    known = {(each.kind, each.other): each for each in one.relations}
    read = (known.get((kind, other), Relation(kind, other)) for other in others)
    given = tuple(replace(relation, by_editor=True) for relation in read)
    after[one.number] = replace(one, relations=(*kept, *given))
