"""Words as quotations are compared by: what an editor may set in another way is the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Span

# Initials with full stops ("U.S."); else letters and digits, held together by inner apostrophes, by the marks
# of figures ("3.5"), and by what is never seen (soft hyphens, accents of their own); signs that are said.
WORD = (
    r"(?:[^\W\d_]\.){2,}"
    r"|[^\W_](?:[^\W_]|[\u0300-\u036f\u00ad\u200b\u2060]|['’ʼ‘`´](?=[^\W_])|(?<=\d)[.,](?=\d))*"
    r"|[%$£€¥&]"
)
_WORD = re.compile(WORD)
_APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘`´", "'"))
_UNSEEN = re.compile("[\u00ad\u200b\u2060]")


@dataclass(frozen=True, slots=True)
class SaidWord:
    """One word of a text."""

    span: Span
    """Where it stands in the text."""
    form: str
    """As it is printed."""
    folded: str
    """What it is compared by."""


def fold(word: str) -> str:
    """What `word` is compared by: capitals, kinds of apostrophes and the stops of initials do not count."""
    bare = _UNSEEN.sub("", unicodedata.normalize("NFKC", word)).translate(_APOSTROPHES).casefold()
    return bare if bare[-1:] != "." else bare.replace(".", "")


def said_words(characters: str, within: Span) -> Iterator[SaidWord]:
    """The words of the part `within` of `characters`; hyphens, dashes and spaces only part them."""
    for found in _WORD.finditer(characters, within.start, within.end):
        yield SaidWord(Span(*found.span()), found.group(), fold(found.group()))
