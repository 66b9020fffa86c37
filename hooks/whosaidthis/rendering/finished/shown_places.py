"""Where the words of statements stand in the text of the finished page, for whoever points at them.

A place counts in the text of one element of the page, as a browser gives it (`textContent`): tags gone, white
space and the numbers of notes still there. Words that a number of ours or of a footnote parts are two places.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from .emptied import emptied

_BOX = 'class="wst-ours[^"]*"'
"""What a box of ours has: most of the page, no word of the article."""
_INLINE = frozenset(
    "a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup "
    "time u var wbr".split()
)
_AROUND = 32
"""How many characters before and after are given, so that a place can be told from others like it."""


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """Words of a statement that stand together."""

    element: str
    """A CSS selector of the element that holds them."""
    start: int
    """Their first code point in the element's text."""
    end: int
    """The code point after the last one."""
    exact: str
    prefix: str
    suffix: str


@dataclass(slots=True)
class _Reading:
    """One element's text as it is read, and the runs of each statement's words in it."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    runs: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def read(self, element: etree._Element, said: tuple[str, ...], *, own: bool) -> None:
        """Read all text inside `element`.

        `said` are the statements around it; `own` says whether it can be the article's words in this element.
        """
        name = element.get("data-said")
        said = (*said, name) if name else said
        own = own and not _is_aside(element)
        self._add(element.text, said if own else ())
        for child in element:
            if isinstance(child.tag, str):
                self.read(child, said, own=own and child.tag in _INLINE)
            self._add(child.tail, said if own else ())

    def _add(self, words: str | None, said: tuple[str, ...]) -> None:
        if not words:
            return
        start, self.length = self.length, self.length + len(words)
        self.parts.append(words)
        for name in said:
            runs = self.runs.setdefault(name, [])
            if runs and runs[-1][1] >= start:
                start = runs.pop()[0]
            runs.append((start, self.length))
            start = self.length - len(words)


def shown_places(html: str) -> dict[str, list[ShownPlace]]:
    """The places of each statement's words in the order of the page, by the statement's id (`s-…`).

    `html` is an article's page, as the site's theme puts it into its own.
    """
    root = etree.HTML(emptied(html, _BOX))
    found: dict[str, list[ShownPlace]] = {}
    if root is None:
        return found
    for article in root.iterfind(".//div[@class='wst']"):
        selectors = _Selectors(article)
        for element in _holders(article):
            reading = _Reading()
            reading.read(element, (), own=True)
            where, text = selectors.of(element), "".join(reading.parts)
            for name, runs in reading.runs.items():
                found.setdefault(name, []).extend(_places(where, text, runs))
    return found


def _holders(article: etree._Element) -> Iterator[etree._Element]:
    """The elements that hold words of statements: paragraphs, headings, items; each once."""
    done: set[etree._Element] = set()
    for said in article.iterfind(".//*[@data-said]"):
        holder = said
        while holder.tag in _INLINE and holder.getparent() is not article:
            holder = holder.getparent()
        if holder not in done:
            done.add(holder)
            yield holder


@dataclass(slots=True)
class _Selectors:
    """Finds the elements of an article by where they stand among their neighbours; counts those once."""

    article: etree._Element
    counted: set[etree._Element] = field(default_factory=set)
    """The elements whose children have been counted."""
    steps: dict[etree._Element, str] = field(default_factory=dict)

    def of(self, element: etree._Element) -> str:
        """The CSS selector of an element inside the article."""
        steps = []
        while element is not self.article:
            around = element.getparent()
            if around not in self.counted:
                self._count(around)
            steps.append(self.steps[element])
            element = around
        return " > ".join((".wst", *steps[::-1]))

    def _count(self, around: etree._Element) -> None:
        self.counted.add(around)
        elements = (one for one in around if isinstance(one.tag, str))
        self.steps.update((one, f"{one.tag}:nth-child({place})") for place, one in enumerate(elements, 1))


def _is_aside(element: etree._Element) -> bool:
    """Whether what stands in `element` is no word of the text: a number of ours, or of a footnote."""
    footnote = element.tag == "sup" and (element.get("id") or "").startswith("fnref")
    return footnote or element.get("data-wst") is not None


def _places(where: str, text: str, runs: list[tuple[int, int]]) -> Iterator[ShownPlace]:
    for first, last in runs:
        exact = text[first:last].strip()
        if not any(map(str.isalnum, exact)):
            continue
        start = text.index(exact, first)
        end = start + len(exact)
        before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        yield ShownPlace(where, start, end, exact, before, after)
