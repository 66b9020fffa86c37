"""What the elements of a page's tree are to a reader of the article."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from ..model import BlockKind
from .editors_classes import EDITORS_CLASSES, holds_class, meant_class

_LEFT_ALONE = frozenset(
    "audio button canvas code iframe img input kbd math noscript object pre samp script select style svg "
    "table template textarea video".split()
)
_LEFT_ALONE_CLASSES = frozenset("arithmatex footnote footnote-ref headerlink".split())
_BLOCKS = frozenset(
    "article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li "
    "main nav ol p pre section summary table ul".split()
)
_KINDS = {
    **dict.fromkeys("h1 h2 h3 h4 h5 h6 dt summary".split(), BlockKind.HEADING),
    **dict.fromkeys("li dd".split(), BlockKind.ITEM),
    **dict.fromkeys("figure figcaption".split(), BlockKind.CAPTION),
    "blockquote": BlockKind.BLOCKQUOTE,
}
STRONG = frozenset(("strong", "b"))
_KEPT_ATTRIBUTES = frozenset("id lang dir".split())
EDITORS_KEYS = (
    *("by", "to", "through", "occasion", "stance", "form", "hedge", "when", "day"),
    *("inside", "answers", "repeats", "example"),
)
"""What an editor can say of a statement; no attribute of HTML that a span may have is called so."""
_EDITORS_ATTRIBUTES = frozenset({"class", *EDITORS_CLASSES, *EDITORS_KEYS})


def walk(root: Element) -> Iterator[tuple[Element, bool]]:
    """Each element twice, True before its text and False after its last child; into nothing left alone."""
    pending = [(root, True)]
    while pending:
        element, opening = pending.pop()
        yield element, opening
        if opening:
            pending.append((element, False))
            if not left_alone(element):
                pending.extend((child, True) for child in reversed(element))


def left_alone(element: Element) -> bool:
    """Whether nothing inside the element is the article's text: code, tables, footnotes, scripts."""
    if not isinstance(element.tag, str) or element.tag in _LEFT_ALONE:
        return True
    if element.tag == "sup" and (element.get("id") or "").startswith("fnref"):
        return True
    return any(name in _LEFT_ALONE_CLASSES for name in _classes(element))


def is_block(element: Element) -> bool:
    """Whether a paragraph ends where the element starts."""
    return element.tag in _BLOCKS


def kind_of(element: Element, around: BlockKind) -> BlockKind:
    """What a block directly inside the element is, when one directly around it would be `around`."""
    return BlockKind.HEADING if "admonition-title" in _classes(element) else _KINDS.get(element.tag, around)


def editor_class(element: Element) -> str | None:
    """`said` or `unsaid` for an element with an editor's word, None for any other.

    Both together are `unsaid`. A span whose class lost its dot (`{said by=…}`), was mistyped or forgotten
    counts, and so does an element that is no span: its editor has to hear of it.
    """
    if not element.attrib:
        return None
    named = {*_classes(element), *element.keys()}
    meant = next((name for name in EDITORS_CLASSES if name in named), None)
    return meant or ("said" if not named.isdisjoint(EDITORS_KEYS) or has_wrong_class(element) else None)


def has_wrong_class(element: Element) -> bool:
    """Whether an editor's span has neither class: it has an editor's key, or a slip of a class.

    A class and a key in one, `.saidby="…"`, are such a slip too.
    """
    named = {*_classes(element), *element.keys()}
    if element.tag != "span" or not named.isdisjoint(EDITORS_CLASSES):
        return False
    keys = {name.partition(":")[0] for name in named}
    wrong = not keys.isdisjoint(EDITORS_KEYS) or any(map(meant_class, _classes(element)))
    return wrong or any(holds_class(name, EDITORS_KEYS) for name in element.attrib)


def strip_editors_words(root: Element) -> None:
    """Take the editor's attributes and classes off every element that carries them; the element itself stays.

    Off a span, which is an editor's alone, all is taken that HTML does not have there.
    """
    for element in root.iter():
        if editor_class(element) is None:
            continue
        kept = [name for name in _classes(element) if name not in EDITORS_CLASSES]
        for name in list(element.attrib):
            if name in _EDITORS_ATTRIBUTES or (element.tag == "span" and name not in _KEPT_ATTRIBUTES):
                del element.attrib[name]
        if kept:
            element.set("class", " ".join(kept))


def _classes(element: Element) -> list[str]:
    return (element.get("class") or "").split()
