"""Which glossary entry a speaker of an article is."""

from __future__ import annotations

from ..model import Article, Glossary, Speaker, Statement, Voice
from .names import name_index
from .spelling import fold

_SPEAK = frozenset({Voice.NAMED_PERSON, Voice.INSTITUTION, Voice.DOCUMENT})


class Owners:
    """Which entry a speaker of one article is."""

    def __init__(self, article: Article, glossary: Glossary) -> None:
        by_words = name_index(glossary).by_words
        self._by_name = {_bare(name): entry.key for name, entry in by_words.items()}
        self._by_name |= {name: entry.key for name, entry in by_words.items()}
        self._by_name |= {_bare(words): key for words, key in article.facts.terms.items()}

    def owner(self, statement: Statement) -> str | None:
        """The key of the entry that makes the statement."""
        return None if statement.inside is not None else self.speaker(statement.speaker)

    def speaker(self, speaker: Speaker) -> str | None:
        """The key of the entry that a speaker is."""
        return self.named(speaker.name) if speaker.voice in _SPEAK else None

    def named(self, name: str | None) -> str | None:
        """The key of the entry with this name, alias or spelling."""
        if not name:
            return None
        return self._by_name.get(fold(name)) or self._by_name.get(_bare(name))


def _bare(name: str) -> str:
    return fold(name).removeprefix("the ")
