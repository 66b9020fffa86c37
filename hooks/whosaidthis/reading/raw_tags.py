"""Raw tags inside a paragraph, made elements of the tree for as long as the article is read and marked.

Python-Markdown puts each tag aside by itself. So a mark of ours could begin before `<q>` and end inside it,
and a number of ours, which is a link, could come to stand in an `<a>`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from .elements import left_alone

PHRASING = frozenset(
    "a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time "
    "u var".split()
)
"""Tags that stand inside a paragraph."""
_PUT_ASIDE = re.compile("(\u0002wzxhzdk:\\d+\u0003)")
_NUMBER = re.compile("\u0002wzxhzdk:(\\d+)\u0003")
_TAG = re.compile(r"<(/?)([a-zA-Z]+)\b[^>]*(?<!/)>")
_DEEPEST = 50
"""How deep tags may nest; what lies deeper stays as it is."""

Raised = dict[Element, tuple[str, str]]
"""Elements made of raw tags, and the placeholders of the two tags."""
_Item = str | Element


def raise_tags(root: Element, stash: Sequence[object]) -> Raised:
    """Make elements, without attributes, of the raw tags in `root` whose ends stand in the same element.

    `stash` is what Python-Markdown has put aside. Linear time.
    """
    raised: Raised = {}
    for element in list(root.iter()):
        strings = (element.text, *(child.tail for child in element))
        if not left_alone(element) and any("\u0002wzxhzdk:" in (string or "") for string in strings):
            raising = _Raising(stash, raised)
            for item in _items(element):
                raising.add(item)
            _fill(element, raising.items)
    return raised


def lower_tags(root: Element, raised: Raised) -> None:
    """Put raw tags back in the place of the elements made of them, wherever these stand now."""
    for element in reversed(list(root.iter())):
        if any(child in raised for child in element):
            _fill(element, list(_lowered(element, raised)))


class _Raising:
    """The new content of one element, from left to right."""

    def __init__(self, stash: Sequence[object], raised: Raised) -> None:
        self.items: list[_Item] = []
        self._stash = stash
        self._raised = raised
        self._open: list[tuple[str, int]] = []
        """The tags that wait for their end, and where they stand among the items."""
        self._names: Counter[str] = Counter()

    def add(self, item: _Item) -> None:
        """Add the next thing, a placeholder by itself."""
        closing, name = self._tag(item)
        self.items.append(item)
        if not closing and name and len(self._open) < _DEEPEST:
            self._open.append((name, len(self.items) - 1))
            self._names[name] += 1
        elif closing and self._names[name]:
            self._close(name)

    def _close(self, name: str) -> None:
        """Make an element of all from the last such tag on; tags between without an end stay as they are."""
        last, place = self._open.pop()
        self._names[last] -= 1
        while last != name:
            last, place = self._open.pop()
            self._names[last] -= 1
        element = Element(name)
        first, *inside, end = self.items[place:]
        _fill(element, inside)
        self._raised[element] = (str(first), str(end))
        self.items[place:] = [element]

    def _tag(self, item: _Item) -> tuple[bool, str]:
        """Whether a placeholder stands for an end, and the name of its tag; empty for anything else."""
        found = _NUMBER.fullmatch(item) if isinstance(item, str) else None
        number = int(found.group(1)) if found else len(self._stash)
        html = self._stash[number] if number < len(self._stash) else None
        tag = _TAG.fullmatch(html) if isinstance(html, str) else None
        name = tag.group(2).lower() if tag else ""
        return (bool(tag and tag.group(1)), name) if name in PHRASING else (False, "")


def _items(element: Element) -> Iterator[_Item]:
    """What stands in `element`, in order: its children, and its strings cut at placeholders."""
    yield from _PUT_ASIDE.split(element.text or "")
    for child in element:
        yield child
        yield from _PUT_ASIDE.split(child.tail or "")


def _lowered(element: Element, raised: Raised) -> Iterator[_Item]:
    yield element.text or ""
    for child in element:
        if child in raised:
            first, last = raised[child]
            yield first + (child.text or "")
            for inner in child:
                yield inner
                yield inner.tail or ""
            yield last
        else:
            yield child
        yield child.tail or ""


def _fill(element: Element, items: Sequence[_Item]) -> None:
    """Give `element` this content and no other."""
    strings: list[list[str]] = [[]]
    children: list[Element] = []
    for item in items:
        if isinstance(item, str):
            strings[-1].append(item)
        else:
            children.append(item)
            strings.append([])
    element[:] = children
    element.text = "".join(strings[0])
    for child, tail in zip(children, strings[1:], strict=True):
        child.tail = "".join(tail)
