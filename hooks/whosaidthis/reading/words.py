"""Words of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import Span

# A word: letters and digits, held together by inner apostrophes, hyphens and full stops
# ("don’t", "short-range", "U.S.", "3.5"); an initial keeps its full stop ("U.S.").
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|km|kg|bn|pm|am)?(?![^\W_])"
    r"|[^\W_][̀-ͯ]*(?:[^\W_][̀-ͯ]*|(?:['’‑-])(?=[^\W_]))*"
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text."""

    span: Span
    """Where it stands, in the text's code points."""
    form: str
    """As written."""
    lower: str
    """In lower case, with straight apostrophes."""

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.form[0].isupper()


def find_words(characters: str, within: Span | None = None) -> tuple[Word, ...]:
    """The words of `characters` (or of the part `within`), in their order; spans count in `characters`."""
    start, end = (within.start, within.end) if within is not None else (0, len(characters))
    return tuple(
        Word(Span(found.start(), found.end()), found.group(), found.group().lower().replace("’", "'"))
        for found in _WORD.finditer(characters, start, end)
    )
