"""Links of which Markdown makes none, or too much, because nothing closes their address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Fault, Span
from ...reading.source import Source

_LABEL = r"\[(?P<label>(?:[^\[\]\n]|\n(?!\n)){1,200})\]"
_OPEN = re.compile(
    _LABEL + r"\((?=<?(?:https?://|www\.|mailto:|\.{0,2}/|#|[\w./-]+\.(?:md|html?|pdf|png|jpe?g|svg|webp)\b))"
)
"""The words of a link and the beginning of its address, which Markdown left in the text."""
_WORDS = r"(?:[^()\n]|\n(?![ \t]*\n)|\([^()\n]*\))*"
_SWALLOWED = re.compile(
    rf"{_LABEL}\(<?https?://[^\s()<>]+"
    rf"(?:(?<=[,;])[ \n]+(?![\"'])|[ \n]+(?![\"'])[^\s()]+(?:[ \n]+[^\s()]+){{2}}){_WORDS}\)"
)
"""A link whose address has words behind it, up to a “)” that was not meant for it."""
_MEND = "Write “)” right behind the address."


def check_links(source: Source) -> Iterator[Fault]:
    """Each link of `source` whose address nothing closes: readers see its marks, or miss words after it."""
    for found in _OPEN.finditer(source.text.characters):
        written = source.find(Span(*found.span()))
        escaped = "\\" in source.content[max(0, written.start - 1) : written.end]
        if not escaped and not _is_closed(source, found.end()):
            wrong = "A link begins here and its address is never closed: readers see its marks."
            yield Fault(source.place_at(written.start), "unclosed-link", wrong, _MEND)
    for found in _SWALLOWED.finditer(source.content, source.body):
        if _is_read(source, Span(*found.span("label"))):
            wrong = "The address of this link has words behind it, up to the next “)”: readers miss them."
            yield Fault(source.place_at(found.start()), "unclosed-link", wrong, _MEND)


def _is_closed(source: Source, start: int) -> bool:
    """Whether the bracket before `start` is closed in its paragraph, as in HTML, where links are none."""
    block = source.text.blocks[source.text.block_at(start)]
    depth = 1
    for mark in re.findall(r"[()]", source.text.characters[start : block.span.end]):
        depth += 1 if mark == "(" else -1
        if depth == 0:
            return True
    return False


def _is_read(source: Source, label: Span) -> bool:
    """Whether `label`, a part of the file, stands in the text: it does not in code."""
    words = re.escape(label.of(source.content))
    places = (Span(*one.span()) for one in re.finditer(words, source.text.characters))
    return any(source.find(place).start == label.start for place in places)
