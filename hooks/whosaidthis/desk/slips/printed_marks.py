"""Marks of Markdown that are printed: the site has no extension for them, or their other half is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Fault, Span
from ...reading.source import Source

_FOOTNOTE = re.compile(r"\[\^\w[\w-]{0,40}\]")
_BOX = re.compile(r"(?:!!!|\?\?\?)\+?[ ]?[a-z][a-z-]*\b")
_SHORT_FORM = re.compile(r"\*\[[^\]\[\n]{1,40}\]:")


def check_printed_marks(source: Source) -> Iterator[Fault]:
    """A warning on each mark of a footnote that is not there, of a box, or of a short form."""
    characters = source.text.characters
    for block in source.text.blocks:
        for found in _FOOTNOTE.finditer(characters, block.span.start, block.span.end):
            mend = f"Write the footnote, “{found.group()}: …”, as a paragraph below, or take the mark away."
            yield from _fault(source, found, "No footnote belongs to the mark", mend)
        for pattern in (_BOX, _SHORT_FORM):
            found_first = pattern.match(characters, block.span.start, block.span.end)
            if found_first:
                what = "This site makes nothing of the mark"
                yield from _fault(
                    source, found_first, what, "Take the mark away, and write plain paragraphs."
                )


def _fault(source: Source, found: re.Match[str], what: str, mend: str) -> Iterator[Fault]:
    # The words before it are found for certain; the mark itself may be no word of the text to the map.
    near = source.find(Span(*found.span())).start
    at = max(near, source.content.find(found.group(), near))
    if source.content[at - 1 : at] != "\\":
        wrong = f"{what} “{found.group()}”: readers see it."
        yield Fault(source.place_at(at), "printed-mark", wrong, mend)
