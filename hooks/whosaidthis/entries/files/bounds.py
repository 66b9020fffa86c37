"""What the words of a fact say right before a figure: "about 300 km" is not "over 300 km"."""

from __future__ import annotations

import re

from ...model import Bound

_ABOUT = r"about|around|roughly|approximately|some|nearly|almost"
_OVER = r"over|above|beyond|(?<!no )(?<!not )more than|at least|(?:no|not) less than|exceeding|in excess of"
_UP_TO = r"up to|at most|under|below|(?<!no )(?<!not )less than|(?:no|not) more than|as far as|a maximum of"
_LEAD = re.compile(rf"(?i)\b(?:(?P<over>{_OVER})|(?P<up>{_UP_TO}))?\s*\b(?P<about>{_ABOUT})?\s*\Z")
_LONGEST = 40
"""Code points before a figure that are looked at."""
_SAID = {
    (): frozenset(Bound),
    ("over",): frozenset({Bound.NONE, Bound.OVER}),
    ("up",): frozenset({Bound.NONE, Bound.UP_TO}),
    ("about",): frozenset({Bound.NONE, Bound.ABOUT}),
    ("up", "about"): frozenset({Bound.NONE, Bound.UP_TO, Bound.ABOUT, Bound.UP_TO_ABOUT}),
}
"""The bounds that go with each kind of words; without any of these words the fact may tell it otherwise."""


def goes_with(bound: Bound, words: str, at: tuple[int, ...]) -> bool:
    """Whether the `words` of a fact let a chart print `bound` before a figure that begins at one of `at`."""
    if bound is Bound.TARGETS_AT:
        return True
    return any(bound in _SAID.get(_led(words[max(0, start - _LONGEST) : start]), _SAID[()]) for start in at)


def _led(before: str) -> tuple[str, ...]:
    """What leads to a figure, in words: "over", "up", "about", or "up" and "about"."""
    found = _LEAD.search(before)
    return tuple(kind for kind in ("over", "up", "about") if found and found[kind])
