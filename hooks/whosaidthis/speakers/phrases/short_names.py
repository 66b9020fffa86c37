"""Short names in brackets in the middle of a source: "Rye Water Board (RWB) leader Ann Lee"."""

from __future__ import annotations

import re

from ...reading.words import Word

_CLOSED = re.compile(r"\([^()]*\)")


def without_short_name(characters: str, words: list[Word]) -> list[Word]:
    """The words of a source without a short name in brackets that its office or its holder follows.

    One behind which the phrase ends, or is cut by a comma, stays: "Ann Lee (Lab)".
    """
    return [
        word
        for place, word in enumerate(words)
        if not (0 < place < len(words) - 1 and _in_brackets(characters, words[place - 1 : place + 2]))
    ]


def _in_brackets(characters: str, three: list[Word]) -> bool:
    """Whether the middle one of three words stands alone between brackets, with both others beside it."""
    before, word, after = three
    opened = characters[before.end : word.start] == " (" and word.form[0].isupper()
    return opened and characters[word.end : after.start] == ") " and before.capital


def without_brackets(gap: str) -> str:
    """What stands between two words of a source, without the brackets and what they hold."""
    return _CLOSED.sub("", gap)
