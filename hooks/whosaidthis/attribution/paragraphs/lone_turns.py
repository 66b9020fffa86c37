"""Turns that look like those of an interview, where too few stand for them to be read as one."""

from __future__ import annotations

from itertools import pairwise

from ...model import BlockKind, Span, Text
from .interviewees import is_brought_in
from .interviews import label_of


def find_lone_turns(text: Text) -> tuple[Span, ...]:
    """The words of each paragraph that answers a question in the paragraph before it, as turns do.

    Both begin with a name or a letter and a colon; or two questions or more stand in strong type, and the
    paragraph before the first of them says with whom somebody spoke.
    """
    strong = [number for number in range(1, len(text.blocks)) if _asks_in_strong_type(text, number)]
    introduced = bool(strong[1:]) and is_brought_in(text, strong[0] - 1)
    found: list[Span] = []
    for number, (before, after) in enumerate(pairwise(text.blocks)):
        one, other = label_of(text, before), label_of(text, after)
        if one and other:
            if one["name"] != other["name"] and before.span.of(text.characters).rstrip().endswith("?"):
                found.append(Span(other.end(), after.span.end))
        elif introduced and number in strong and number + 1 not in strong:
            found += [after.span] if after.kind is BlockKind.PARAGRAPH else []
    return tuple(found)


def _asks_in_strong_type(text: Text, number: int) -> bool:
    block = text.blocks[number]
    asks = block.span.of(text.characters).rstrip().endswith("?")
    return block.strong and block.kind is BlockKind.PARAGRAPH and asks
