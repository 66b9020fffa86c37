"""What the picture of a shared link says."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from ..glance.counts import Count, counts
from ..glance.summary import Glance

WIDTH, HEIGHT = 1200, 630
"""What networks ask of a large picture, in pixels."""

_SPACES = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
_SAME = str.maketrans({"\u202f": "\xa0", "\u2007": "\xa0", "\u2011": "-"})
"""Kinds of space and hyphen that differ from plain ones only in where a line may end."""


@dataclass(frozen=True, slots=True)
class Card:
    """All words of one picture."""

    site: str
    """The site's name."""
    headline: str
    sentence: str
    """What a reader with ten seconds learns."""
    counts: tuple[Count, ...]


def make_card(site: str, headline: str, seen: Glance) -> Card:
    """The card of the article `headline`, summed up in `seen`, on the site `site`."""
    return Card(_plain(site), _plain(headline), _plain(seen.sentence), counts(seen))


def _plain(words: str) -> str:
    """`words` as they can be drawn letter by letter: composed, without letters that nobody sees."""
    composed = unicodedata.normalize("NFC", words).translate(_SAME)
    seen = (each for each in composed if unicodedata.category(each) != "Cf")
    return _SPACES.sub(" ", "".join(seen)).strip()
