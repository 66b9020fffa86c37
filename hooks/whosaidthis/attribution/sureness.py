"""How sure a source is, by how it was read: shares of right ones, counted on marked articles."""

from __future__ import annotations

from functools import cache

from ..model import Form
from .lexicon import rows

_CLEAR = 160
"""From when on the tagger reads cue and source clearly, in the measure of a proposal."""


def way_of_reading(form: Form, *, rule: bool, clear: int | None) -> str:
    """The name, in `data/sureness.tsv`, of the way in which a source was read.

    `rule`: whether a rule names it; `clear`: how clearly the tagger reads cue and source, whichever is less
    clear; None if it does not name that source.
    """
    quoted = "indirect" if form is Form.INDIRECT else "quoted"
    if clear is None:
        return f"{quoted}, by rule alone"
    clearly = ", clear" if clear >= _CLEAR else ""
    return f"{quoted}, by {'rule and tagger' if rule else 'tagger'}{clearly}"


@cache
def shares() -> dict[str, float]:
    """For each way of reading, the share of sources that were the right ones."""
    return {way: int(right) / int(of) for way, right, of in rows("sureness.tsv")}
