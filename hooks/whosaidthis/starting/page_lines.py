"""All lines that a saved page shows, so that none of them is lost unseen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .cleaning import clean

_BREAKING = frozenset(
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr iframe label legend li main nav noscript "
    "ol option p pre section select summary table tbody td tfoot th thead time tr ul br".split()
)
_UNSEEN = frozenset("head script style template svg math textarea object audio video canvas".split())
_ARTICLE = frozenset(("article", "main"))


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of a page."""

    line: int
    """Where it begins in the file."""
    words: str
    inside: bool
    """Whether the page says that it is part of an article."""


@dataclass(slots=True)
class _Walk:
    found: list[PageLine] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    line: int = 0
    inside: int = 0
    unseen: int = 0

    def add(self, words: str | None, line: int) -> None:
        if words and words.strip() and not self.unseen:
            self.line = self.line if self.words else line
            self.words.append(words)
        elif words and self.words:
            self.words.append(" ")

    def end_line(self) -> None:
        words = clean("".join(self.words))
        if words:
            self.found.append(PageLine(self.line, words, self.inside > 0))
        self.words.clear()


def page_lines(root: Any) -> tuple[PageLine, ...]:
    """The lines of the lxml tree `root`, in its order; scripts, styles and the like show none."""
    walk = _Walk()
    for starts, element in _events(root):
        tag = element.tag if isinstance(element.tag, str) else ""
        step = 1 if starts else -1
        if tag in _BREAKING:
            walk.end_line()
        if tag in _ARTICLE:
            walk.inside += step
        if tag in _UNSEEN:
            walk.unseen += step
        if starts and tag:
            walk.add(element.text, element.sourceline or 0)
        elif not starts:
            walk.add(element.tail, element.sourceline or 0)
    walk.end_line()
    return tuple(walk.found)


def _events(root: Any) -> Iterator[tuple[bool, Any]]:
    """Each element twice, at its start and at its end; remarks at their end."""
    from lxml import etree

    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        yield event == "start", element
