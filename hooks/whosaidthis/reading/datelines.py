"""Where a report was sent from, before its first words: "OSLO (AP) — ", "TARVIK, Ostravia, Oct. 14 - "."""

from __future__ import annotations

import re

from ..model import Span
from .months import MONTH_NUMBERS
from .words import Word, find_words

_FARTHEST = 120
"""Code points within which a dateline ends."""
_MOST = 10
"""Words."""
_DASH = re.compile(r"\s*(?:[—–―]|--)\s*|(?:(?<=\))|\s+)-\s+")
_QUOTE = re.compile(r"[\"“”«»]")


def after_dateline(characters: str, block: Span) -> int:
    """Where the words of the paragraph `block` begin, a dateline left out; its start where it has none.

    What follows one begins with a capital, a figure or a quotation: not "BP — the owner of the rig — said".
    """
    limit = min(block.end, block.start + _FARTHEST)
    if (told := _TOWN_COLON.match(characters, block.start, limit)) and _is_report(characters, block.start):
        return told.end()
    dash = _DASH.search(characters, block.start, limit)
    if dash is None or dash.start() == block.start or dash.end() >= block.end:
        return block.start
    if characters[dash.end()].islower():
        return block.start
    words = find_words(characters, Span(block.start, dash.start()))
    quoted = _QUOTE.search(characters, block.start, dash.start())
    if not words or len(words) > _MOST or quoted or not all(_in_dateline(word) for word in words):
        return block.start
    agency = characters[dash.start() - 1] == ")"
    return dash.end() if agency or _sent_from(words) else block.start


_TOWN_COLON = re.compile(r"[A-Z]{3,}(?: [A-Z]{2,})*(?:, [A-Z][\w ]+)?: (?=[A-Z])")
_TURN = re.compile(r"(?m)^[A-Z]{3,}(?: [A-Z]{2,})*: ")
_FEWEST = 80
"""Code points of a first paragraph that reports something."""
_MOST_BEFORE = 4
"""Line ends before it: of headline and deck."""


def _is_report(characters: str, start: int) -> bool:
    """Whether a town or label in capitals can begin a paragraph: no transcript, which has more turns."""
    turns = sum(1 for _ in _TURN.finditer(characters))
    first = characters.count("\n", 0, start) <= _MOST_BEFORE
    return turns < 2 and first and "\n" not in characters[start : start + _FEWEST]


def _in_dateline(word: Word) -> bool:
    return word.capital or word.form[0].isdigit()


def _sent_from(words: tuple[Word, ...]) -> bool:
    """Whether all are places in capitals or days, or names after a town in capitals: "TARVIK, Ostravia"."""
    town = words[0].form.isupper() and len(words[0].form) > 2
    return all(_bare(word) or (town and word.capital) for word in words)


def _bare(word: Word) -> bool:
    return word.form.isupper() or word.form[0].isdigit() or word.lower.rstrip(".") in MONTH_NUMBERS
