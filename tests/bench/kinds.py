"""How much of an attribution's content stands in quotation marks."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from .words import Numbers


class Kind(StrEnum):
    """The form of an attribution, reckoned from its words alone."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


def kind_of(content: Numbers, cue: Numbers, quotation_of: Mapping[int, int]) -> Kind:
    """Direct: every word of `content` is quoted; mixed: some are; indirect: none is.

    Quotations that hold a word of the `cue` too do not count: there somebody is quoted as he tells what
    another said.
    """
    around = {quotation_of[word] for word in cue if word in quotation_of}
    quoted = sum(quotation_of[word] not in around for word in content if word in quotation_of)
    if not quoted:
        return Kind.INDIRECT
    return Kind.DIRECT if quoted == len(content) else Kind.MIXED
