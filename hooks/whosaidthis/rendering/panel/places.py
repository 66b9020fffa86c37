"""Which statement stands at a place of an article's file."""

from __future__ import annotations

from ...model import Article, Place, Span
from ...reading.source import Source


class StatementAt:
    """From a place in the file to the number of the statement there."""

    def __init__(self, article: Article, source: Source) -> None:
        self._ranges = [
            (*_range(span, source), statement.number)
            for statement in article.statements
            for span in (*statement.source, *statement.spans)
        ]

    def __call__(self, place: Place) -> int | None:
        """The innermost statement whose words, speaker or braces hold `place`; None where there is none."""
        around = [each for each in self._ranges if each[0] <= place <= each[1]]
        return max(around, key=lambda each: each[0])[2] if around else None


def _range(span: Span, source: Source) -> tuple[Place, Place]:
    """The first and last place of `span`, an editor's braces behind it included."""
    found = source.find(span)
    last = max(found.start, found.end - 1)
    if source.content.startswith("]{", found.end):
        last = max(last, source.content.find("}", found.end))
    return source.place_at(found.start), source.place_at(last)
