"""Posts on networks that make up a paragraph: “It sank. — Ann Lee (@annlee) May 4, 2016”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Attribution, BlockKind, Form, Span, Text
from ..ordering import picked
from ..quotations.marks import Quotation

_LONGEST_SIGNATURE = 140
"""Code points of name, handle and day."""
_SIGNATURE = re.compile(
    r"(?P<dash>—|–|―|--|-)\s?(?P<name>[^\W\d_][^()\n@—–―]{0,60}?) \((?P<handle>@\w{1,40})\)"
    r"(?:,?\s(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4}))?\s*"
)
_PLAIN = (BlockKind.PARAGRAPH, BlockKind.BLOCKQUOTE)


def with_posts(
    text: Text, found: Sequence[Attribution], quotations: tuple[Quotation, ...]
) -> tuple[list[Attribution], tuple[Quotation, ...]]:
    """`found` with the posts, and `quotations` with them too; what was found inside one is left out.

    A post is a paragraph, in a block quote or not, that a dash, a name and the name's handle in brackets
    close, with a day or without. In a block quote these can be a paragraph of their own.
    """
    new = [post for number in range(len(text.blocks)) if (post := _post_at(text, number)) is not None]
    if not new:
        return list(found), quotations
    kept = picked([None if any(_holds(post, one) for post in new) else one for one in found])
    return [*kept, *new], (*quotations, *(Quotation(post.content, True, ()) for post in new))


def _holds(post: Attribution, one: Attribution) -> bool:
    whole = Span(post.content[0].start, post.source[-1].end)
    return whole.start <= one.content[0].start < whole.end


def _post_at(text: Text, number: int) -> Attribution | None:
    """The post that the block closes; None where it closes none."""
    block = text.blocks[number]
    signed = _signature(text, block.span) if block.kind in _PLAIN else None
    if signed is None:
        return None
    source, cue = Span(*signed.span("name")), Span(*signed.span("dash"))
    words = Span(block.span.start, _end_before(text.characters, block.span.start, cue.start))
    if len(words):
        return Attribution((source,), (cue,), (words,), Form.DIRECT)
    return _of_quote_above(text, number, Attribution((source,), (cue,), (words,), Form.DIRECT))


def _of_quote_above(text: Text, number: int, signed: Attribution) -> Attribution | None:
    """The post whose words are the paragraphs above in its block quote; None where there are none."""
    first = number
    while first > 0 and text.blocks[first - 1].kind is text.blocks[number].kind is BlockKind.BLOCKQUOTE:
        first -= 1
    words = tuple(block.span for block in text.blocks[first:number])
    whole = words and all(_signature(text, span) is None for span in words)
    return replace(signed, content=words) if whole else None


def _signature(text: Text, span: Span) -> re.Match[str] | None:
    """Dash, name and handle that end the paragraph `span`; the last of them, where several do."""
    first = max(span.start, span.end - _LONGEST_SIGNATURE)
    dashes = re.finditer(r"(?:(?<=\s)|^)[—–―-]|[”\"’'.?!][—–―]", text.characters[first : span.end])
    matched = (_SIGNATURE.fullmatch(text.characters, first + one.end() - 1, span.end) for one in dashes)
    return next((one for one in matched if one is not None), None)


def _end_before(characters: str, start: int, dash: int) -> int:
    """Where the words before the dash end."""
    return start + len(characters[start:dash].rstrip())
