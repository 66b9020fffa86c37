"""A silence and what is said beside it: "said she would not comment but that the road was safe"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Attribution, Form, Span
from ..ordering import in_order
from ..quotations.quoted import Quoted, form

_SILENT = re.compile(
    r"(?:that )?(?:he|she|they|it|we|I) (?:would|will|could|can)(?: not|n['’]t) (?:be drawn|comment)\b"
    r"[^“”\"]*?(?P<but>,? but (?=(?:that|he|she|they|it|we|there)\b)|, but (?=(?:the|his|her|its|their)\b))"
)


def parted(characters: str, quoted: Quoted, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """`found`, each silence apart from what the same sentence tells that its speaker did say."""
    first: list[Attribution] = []
    second: list[Attribution] = []
    for one in found:
        but = _but(characters, one)
        if but is None:
            first.append(one)
            continue
        (whole,) = one.content
        silent, told = Span(whole.start, but.start), (Span(but.end, whole.end),)
        first.append(replace(one, content=(silent,), form=Form.INDIRECT))
        second.append(replace(one, content=told, form=form(characters, told, quoted)))
    return in_order([*first, *second])


def _but(characters: str, one: Attribution) -> Span | None:
    """Where the "but" stands that ends a silence; None where what is said is not of that kind."""
    if len(one.content) != 1 or one.form is Form.DIRECT:
        return None
    found = _SILENT.match(characters, one.content[0].start, one.content[0].end)
    return None if found is None else Span(*found.span("but"))
