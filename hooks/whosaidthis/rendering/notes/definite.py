"""Bodies that an article writes with "the" before their names: "the State Department"."""

from __future__ import annotations

import re

from ...model import Article, Speaker
from ..wording.words import bare_name, without_the

_THE_BEFORE = re.compile(r"\bthe\s\Z", re.IGNORECASE)


def with_article(speaker: Speaker, article: Article) -> str:
    """A body's name with "the" where the article writes it so: "the State Department"."""
    characters = article.text.characters
    for span in speaker.mentions:
        written = without_the(span.of(characters))
        before = _THE_BEFORE.search(characters, max(0, span.start - len("\nthe ")), span.start)
        if written.casefold() == speaker.name.casefold() and (before or len(written) < len(span)):
            return f"the {speaker.name}"
    return speaker.name


def carrier_with_article(name: str, article: Article) -> str:
    """The same of a body by whose report statements reach us, whether or not it says anything itself."""
    speaking = (one.speaker for one in article.statements if one.speaker.name == name)
    ways = (way for one in article.statements for way in (one.hearer, one.through) if way)
    spoken = next((with_article(one, article) for one in speaking), name)
    definite = any(way.definite and bare_name(way.name) == bare_name(name) for way in ways)
    return f"the {name}" if spoken == name and definite and name == without_the(name) else spoken
