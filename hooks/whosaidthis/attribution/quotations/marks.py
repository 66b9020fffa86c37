"""Quotations of a text: double, single and doubled-apostrophe marks, nested, over paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from ...model import Block, Span, Text

# Of three apostrophes after a word, the first closes a quotation within the one that the others close.
_MARK = re.compile(r"(?<=\S)'(?=''(?!'))|''|(?<!`)``(?!`)|[\"“”„«»‘’']")
_PAIRS = {
    "“": ("”", '"', "“"),
    "„": ("“", "”"),
    '"': ('"', "”"),
    "''": ("''",),
    "``": ("''",),
    "«": ("»",),
    "”": ("”", '"'),
    "‘": ("’",),
    "'": ("'",),
}
_SINGLE = frozenset("‘'")
_OPENING = frozenset("“")
"""What also opens a quotation, though it can close the one that it opens."""
_ELISIONS = re.compile(r"(?:s|tis|twas|em|til|cause|n|bout|round|\d0s|\d\d)\b", re.IGNORECASE)
_BEGINNING_STOP = re.compile(r"\.(?:@| ?\.)")
"""Full stops with which words begin: ".@AnnLee", "...and so"."""
_NEXT_LINE = re.compile(r"(?<=[.!?…])[^\S\n]*\n\s*(?=“\w)")
_LONGEST_SINGLE = 1500
"""Code points after which an opened single mark is taken for an apostrophe."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation, its marks included."""

    spans: tuple[Span, ...]
    """One span a paragraph; more than one where each paragraph opens it anew and the last one closes it."""
    closed: bool
    """Whether its closing mark was found; an unclosed one ends with its paragraph."""
    inner: tuple[Span, ...] = ()
    """Quotations inside it, marks included, in their order."""


def find_quotations(text: Text) -> tuple[Quotation, ...]:
    """The outermost quotations of `text`, in their order.

    Apostrophes are told from single marks by the letters around them. A quotation that a paragraph
    leaves open goes on in the next one only where that paragraph opens with the same mark (the usage
    of newspapers); otherwise it ends with its paragraph.
    """
    found: list[_Open] = []
    pending: str | None = None
    for block, following in zip_longest(text.blocks, text.blocks[1:]):
        joins = pending is not None and text.characters.startswith(pending, block.span.start)
        pending = None
        after = text.characters[following.span.start : following.span.start + 1] if following else ""
        for number, (span, inner, mark, closed) in enumerate(_pieces(text.characters, block, after)):
            if not (joins and number == 0):
                found.append(_Open([], [], closed))
            found[-1].spans.append(span)
            found[-1].inner.extend(inner)
            found[-1].closed = closed
            pending = None if closed else mark
    return tuple(Quotation(tuple(item.spans), item.closed, tuple(item.inner)) for item in found)


@dataclass(slots=True)
class _Open:
    """A quotation while it grows."""

    spans: list[Span]
    inner: list[Span]
    closed: bool


@lru_cache(maxsize=512)
def _pieces(
    characters: str, block: Block, following: str
) -> tuple[tuple[Span, tuple[Span, ...], str, bool], ...]:
    """The quotations of one block, as `_read_block` gives them: two rooms ask for those of one text."""
    return tuple(_read_block(characters, block, following))


def _read_block(
    characters: str, block: Block, following: str
) -> Iterator[tuple[Span, tuple[Span, ...], str, bool]]:
    """The quotations of one block: span, inner spans, opening mark, whether closed.

    `following` is the mark with which the next block begins: a single mark that stays open is one only there.
    """
    at, barren = block.span.start, 0
    while (opening := _next_opening(characters, at, block.span.end)) is not None:
        mark = opening.group()
        left_open = mark == following and _opens_words(characters, opening, block.span)
        if mark in _SINGLE and not left_open:
            limit = min(block.span.end, opening.end() + _LONGEST_SINGLE)
            if not _closes_between(characters, mark, max(opening.end(), barren), limit):
                at, barren = opening.end(), limit
                continue
        inner, end = _read_quotation(characters, opening, block.span.end)
        if end is None and mark in _SINGLE and not left_open:
            at = opening.end()
            continue
        anew = _begins_anew(characters, opening, block.span.end if end is None else end)
        if anew is not None:
            inner, end = tuple(span for span in inner if span.end <= anew), None
        stop = anew or (block.span.end if end is None else end)
        yield Span(opening.start(), stop), inner, mark, end is not None
        at = stop


def _begins_anew(characters: str, opening: re.Match[str], end: int) -> int | None:
    """Where a quotation that was never closed ends: another of the same mark begins behind a line's end.

    None where none begins there: inside a line, writers set one such quotation into another.
    """
    line = _NEXT_LINE.search(characters, opening.end(), end) if opening.group() == "“" else None
    return None if line is None else line.start()


def _opens_words(characters: str, opening: re.Match[str], block: Span) -> bool:
    """Whether a single mark begins a sentence that the paragraph ends: it can be left open there."""
    before = characters[block.start : opening.start()].rstrip()
    begins = not before or before[-1] in ".!?,:’”"
    return begins and characters[opening.end()].isupper() and characters[block.end - 1] in ".!?…"


def _closes_between(characters: str, mark: str, start: int, limit: int) -> bool:
    """Whether a mark that can close `mark` stands between `start` and `limit`."""
    return any(
        found.group() in _PAIRS[mark] and _can_close(characters, found, limit)
        for found in _MARK.finditer(characters, start, limit)
    )


def _next_opening(characters: str, start: int, end: int) -> re.Match[str] | None:
    """The next mark that can open a quotation."""
    for mark in _MARK.finditer(characters, start, end):
        if _can_open(characters, mark, end):
            return mark
    return None


def _read_quotation(characters: str, opening: re.Match[str], end: int) -> tuple[tuple[Span, ...], int | None]:
    """The inner quotations and the end of the quotation that `opening` opens; no end where it stays open."""
    closing = frozenset(_PAIRS[opening.group()])
    single = opening.group() in _SINGLE
    limit = min(end, opening.end() + _LONGEST_SINGLE) if single else end
    inner: list[Span] = []
    within: tuple[int, tuple[str, ...]] | None = None
    for mark in _MARK.finditer(characters, opening.end(), limit):
        if within is not None and mark.group() in within[1] and _can_close(characters, mark, end):
            inner.append(Span(within[0], mark.end()))
            within = None
        elif mark.group() in closing and _can_close(characters, mark, end):
            return tuple(inner), mark.end()
        elif within is None and mark.group() not in closing - _OPENING and _can_open(characters, mark, end):
            within = (mark.start(), _PAIRS[mark.group()])
    return tuple(inner), None


def _can_open(characters: str, mark: re.Match[str], end: int) -> bool:
    """Whether the mark stands where a quotation can begin."""
    kind = mark.group()
    if kind not in _PAIRS or mark.end() >= end:
        return False
    before = characters[mark.start() - 1] if mark.start() else " "
    after = characters[mark.end()]
    if kind == "”":  # typed for the other one, or as Swedes and Finns do: ”It is late,” he said
        return before.isspace() and after.isalpha()
    if after.isspace() or (kind in "“„«" and kind != "''"):
        return kind in "“„«" and not after.isspace()
    if before.isalnum() or before in ".,!?)":
        return False
    if after in ".,;:!?)" and not (before.isspace() and _BEGINNING_STOP.match(characters, mark.end())):
        return False
    return kind not in _SINGLE or _ELISIONS.match(characters, mark.end()) is None


def _can_close(characters: str, mark: re.Match[str], end: int) -> bool:
    """Whether the mark stands where a quotation can end."""
    kind = mark.group()
    before = characters[mark.start() - 1]
    after = characters[mark.end()] if mark.end() < end else " "
    if kind == "“":  # typed for the other one: “It is late,“ he said
        return not before.isspace() and (after.isspace() or after in ".,;:!?)")
    if kind in "”»":
        return True
    if kind in ("’", "'") and (after.isalnum() or before.isspace()):
        return False
    if kind in ("’", "'") and before == "s" and after.isspace():
        return not _later_close(characters, mark, end)
    return not before.isspace() or kind == '"' or (kind == "''" and not after.isalnum())


def _later_close(characters: str, mark: re.Match[str], end: int) -> bool:
    """Whether a surer closing mark follows "workers’ ", so that this one is an apostrophe."""
    for later in _MARK.finditer(characters, mark.end(), min(end, mark.end() + _LONGEST_SINGLE)):
        if later.group() in ("‘",) or (later.group() == "'" and characters[later.start() - 1].isspace()):
            return False
        if later.group() == mark.group() and characters[later.start() - 1] in ".,!?…":
            return True
    return False
