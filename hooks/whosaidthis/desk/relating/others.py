"""Another statement of the article, named by some of its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from ...model import Span, Statement, hull, one_line_of
from ...reading.words import Word, find_words


def find_other(words: str, statements: Sequence[Statement], characters: str) -> tuple[Statement, ...]:
    """The statements that hold `words` in a row, whatever their capitals and punctuation.

    Those that share all their words with one another come together; of those inside others, the innermost.
    More come out only where it is not clear which is meant.
    """
    wanted = [word.lower for word in find_words(words)]
    found = [one for one in statements if wanted and _holds(one, wanted, characters)]
    inmost = [one for one in found if all(hull(other.spans).holds(hull(one.spans)) for other in found)]
    return tuple(inmost or found)


_ALIKE = 0.8
"""From which likeness on words may be others misspelt."""
_LONGEST = 200
"""Characters of words that are compared so: of more it would take too long."""


def near_words(words: str, statements: Sequence[Statement], characters: str) -> str | None:
    """The words of one of the `statements`, as the article has them, that are nearest to `words`.

    None where none are near.
    """
    wanted = " ".join(word.lower for word in find_words(words))
    if len(wanted) > _LONGEST:
        return None
    runs = {
        " ".join(word.lower for word in run): Span(run[0].start, run[-1].end)
        for one in statements
        for span in one.spans
        for run in _runs(find_words(characters, span), wanted.count(" ") + 1)
    }
    near = get_close_matches(wanted, list(runs), n=1, cutoff=_ALIKE)
    return one_line_of((runs[near[0]],), characters) if near else None


_FEW = range(5, 13)
"""How many words of a statement a message gives."""


def own_words(one: Statement, statements: Sequence[Statement], characters: str) -> str | None:
    """The first few words of a statement, as many as lead to it and no other of `statements`."""
    words = find_words(characters, one.spans[0])
    for count in sorted({min(count, len(words)) for count in _FEW if words}):
        begun = one_line_of((Span(words[0].start, words[count - 1].end),), characters)
        found = find_other(begun, statements, characters)
        if is_one(found) and found[0].spans == one.spans and '"' not in begun:
            return begun
    return None


def _runs(words: Sequence[Word], length: int) -> Iterator[Sequence[Word]]:
    """Every row of so many words."""
    return (words[start : start + length] for start in range(len(words) - length + 1))


def holds_more(found: Statement, words: str, statements: Sequence[Statement], characters: str) -> bool:
    """Whether `words` are only some of the statement `found`, and another one around it holds them too."""
    wanted = [word.lower for word in find_words(words)]
    own = [word for span in found.spans for word in find_words(characters, span)]
    around = (one for one in statements if one.spans != found.spans and _holds(one, wanted, characters))
    return len(own) > len(wanted) and any(hull(one.spans).holds(hull(found.spans)) for one in around)


def holds_possessive(
    found: Statement, words: str, statements: Sequence[Statement], characters: str
) -> str | None:
    """The `words` with an “’s”, where another of `statements` than `found` holds them so; else None."""
    for owned in (f"{words}’s", f"{words}'s"):
        wanted = [word.lower for word in find_words(owned)]
        others = (one for one in statements if one.spans != found.spans and one.inside != found.number)
        if wanted and any(_holds(one, wanted, characters) for one in others):
            return owned
    return None


def holds_words(characters: str, span: Span, words: str) -> bool:
    """Whether `span` holds `words` in a row, whatever their capitals and punctuation."""
    return _in_a_row([word.lower for word in find_words(words)], characters, span)


def is_one(statements: Sequence[Statement]) -> bool:
    """Whether `statements` are one, or made by several speakers with the same words."""
    spans: set[tuple[Span, ...]] = {one.spans for one in statements}
    return len(spans) == 1


def _holds(statement: Statement, wanted: Sequence[str], characters: str) -> bool:
    return _in_a_row(wanted, characters, *statement.spans)


def _in_a_row(wanted: Sequence[str], characters: str, *spans: Span) -> bool:
    mine = [word.lower for span in spans for word in find_words(characters, span)]
    return any(mine[start : start + len(wanted)] == wanted for start in range(len(mine) - len(wanted) + 1))
