"""Words broken into lines, whatever draws them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import islice
from math import ceil

Measure = Callable[[str], float]
"""How wide words stand."""

ELLIPSIS = "…"
_LOOSE_ENDS = " ,;:–—-"


def broken(words: str, width: float, measure: Measure) -> Iterator[str]:
    """`words` in lines no wider than `width`, as they come; only a word wider than that is cut.

    A letter wider than a line stands alone in its line.
    """
    line = ""
    for word in words.split(" "):
        longer = f"{line} {word}" if line else word
        if measure(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        pieces = _pieces(word, width, measure)
        line = next(pieces)
        for piece in pieces:
            yield line
            line = piece
    if line:
        yield line


def _pieces(word: str, width: float, measure: Measure) -> Iterator[str]:
    while len(word) > 1 and measure(word) > width:
        end = max(1, bisect_right(range(1, len(word)), width, key=lambda end: measure(word[:end])))
        yield word[:end]
        word = word[end:]
    yield word


def at_most(most: int, words: str, width: float, measure: Measure) -> list[str]:
    """The first `most` lines of `words`; if there are more, an ellipsis ends the last of them."""
    lines = list(islice(broken(words, width, measure), most + 1))
    if len(lines) > most:
        lines = [*lines[: most - 1], _ended(lines[most - 1], width, measure)]
    return lines


def _ended(line: str, width: float, measure: Measure) -> str:
    """The line with an ellipsis, for which its last words make room."""
    kept = line.rstrip(_LOOSE_ENDS)
    while len(kept) > 1 and measure(kept + ELLIPSIS) > width:
        kept = (kept.rpartition(" ")[0] or kept[:-1]).rstrip(_LOOSE_ENDS)
    return kept + ELLIPSIS


def balanced(words: str, width: float, measure: Measure) -> list[str]:
    """All of `words` in as few lines as `width` allows, their widths as equal as they can be."""
    lines = list(broken(words, width, measure))
    narrow = ceil(max(measure(word) for word in words.split(" ")))
    wide = int(width)
    while narrow < wide:
        middle = (narrow + wide) // 2
        if len(list(broken(words, middle, measure))) == len(lines):
            lines, wide = list(broken(words, middle, measure)), middle
        else:
            narrow = middle + 1
    return lines
