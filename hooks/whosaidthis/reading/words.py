"""Words of a text."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import NamedTuple

from ..model import Span

# A word: letters and digits, held together by inner apostrophes, hyphens and full stops
# ("don’t", "short-range", "U.S.", "3.5", "rye.gov"); an initial keeps its full stop ("U.S.").
# A sum keeps its currency and its commas ("Sh3,000"), a firm its "&" ("AT&T").
# The second line finds no more than the others, but plain words in half the time.
_WORD = re.compile(
    r"[A-Z]{1,3}&[A-Z]{1,3}(?![^\W_])"
    r"|[A-Za-z]{2,}+(?![^\W_]|['’‑\u0300-\u036f-]|\.[a-z])"
    r"|(?:[A-Za-z]\.){2,}"
    r"|[A-Za-z]{1,3}\d{1,3}(?:,\d{3})+(?![^\W_])"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|km|kg|bn|pm|am)?(?![^\W_])"
    r"|[^\W_]+[̀-ͯ]*(?:[^\W_]+[̀-ͯ]*|(?:['’‑-])(?=[^\W_])|\.(?=[a-z]{2}))*"
)


_PREFIXED = re.compile(r"(?:a[dlrstnz]|as[hs]|el|ul|be?n|bin|abu|d|l)[-‐‑'’](?=[A-ZÀ-Þ])")
"""A name that begins with a small word of another language: "al-Sadr", "d’Estaing"."""


def has_capital(form: str) -> bool:
    """Whether a word is written as names are: with a capital first letter, or as "al-Sadr"."""
    return form[0].isupper() or (not form.islower() and _PREFIXED.match(form) is not None)


def with_capital(words: str) -> str:
    """`words` with a capital first letter."""
    return words[:1].upper() + words[1:]


def with_small_letter(words: str) -> str:
    """`words` with a small first letter, unless they begin with initials: "MP"."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


class Word(NamedTuple):
    """One word of a text; a tuple, which is made fastest: a text has thousands."""

    start: int
    """Its first code point in the text."""
    end: int
    """The code point after it."""
    form: str
    """As written."""
    lower: str
    """In lower case, with straight apostrophes."""
    capital: bool
    """Whether it starts with a capital letter, or is "al-Sadr"."""

    @property
    def span(self) -> Span:
        """Where it stands, in the text's code points."""
        return Span(self.start, self.end)


def plain_words(characters: str) -> str:
    """The words alone, in lower case, one blank between them, their apostrophes straight."""
    return " ".join(word.replace("’", "'") for word in _LETTERS.findall(characters.lower()))


def folded(words: str) -> str:
    """Words as they are compared: in small letters, one blank between them, their apostrophes straight."""
    return " ".join(words.casefold().replace("’", "'").split())


def without_accents(words: str) -> str:
    """Words without the accents on their letters: “Inês” and “Ines” are the same then."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", words) if not unicodedata.combining(sign))


def without_article(folded_words: str) -> str:
    """Folded words without an article before them."""
    for article in ("the ", "a ", "an "):
        folded_words = folded_words.removeprefix(article)
    return folded_words


_LETTERS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def find_words(characters: str, within: Span | None = None) -> tuple[Word, ...]:
    """The words of `characters` (or of the part `within`), in their order; spans count in `characters`."""
    if within is None:
        return _read(characters, 0, len(characters))
    return words_between(characters, within.start, within.end)


def words_between(characters: str, start: int, end: int) -> tuple[Word, ...]:
    """The words of `characters` from `start` to before `end`."""
    words, starts, ends = _all_words(characters)
    first, last = bisect_right(ends, start), bisect_left(starts, end)
    cut = first < last and (starts[first] < start or ends[last - 1] > end)
    return _read(characters, start, end) if cut else words[first:last]


@lru_cache(maxsize=2)
def _all_words(characters: str) -> tuple[tuple[Word, ...], list[int], list[int]]:
    """All words of a text, with their starts and ends: every room asks for parts of one text again."""
    words = _read(characters, 0, len(characters))
    return words, [word.start for word in words], [word.end for word in words]


def _read(characters: str, start: int, end: int) -> tuple[Word, ...]:
    # `Word(…)` would call `__new__` through Python, which takes longer than all the rest.
    return tuple(
        [
            _new(Word, (*found.span(), form := found[0], form.lower().replace("’", "'"), has_capital(form)))
            for found in _WORD.finditer(characters, start, end)
        ]
    )


_new = tuple.__new__


_LONGEST = 60
"""How many characters of a statement a message repeats."""


def in_short(words: str) -> str:
    """`words` as a message repeats them: the first ones, in marks."""
    return f"“{words}”" if len(words) <= _LONGEST else f"“{words[:_LONGEST].rsplit(' ', 1)[0]} …”"
