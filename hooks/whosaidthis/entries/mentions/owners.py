"""Which glossary entry a speaker of an article is."""

from __future__ import annotations

from ...model import Article, Glossary, Speaker, Statement, Voice
from ..spelling import fold
from .names import bare, name_index

_SPEAK = frozenset({Voice.NAMED_PERSON, Voice.INSTITUTION, Voice.DOCUMENT})


class Owners:
    """Which entry a speaker of one article is."""

    def __init__(self, article: Article, glossary: Glossary) -> None:
        self._index = name_index(glossary)
        self._terms = {bare(words): key for words, key in article.facts.terms.items()}

    def owner(self, statement: Statement) -> str | None:
        """The key of the entry that makes the statement."""
        return None if statement.inside is not None else self.speaker(statement.speaker)

    def speaker(self, speaker: Speaker) -> str | None:
        """The key of the entry that a speaker is; a weapon is none, even if it bears the name."""
        key = self.named(speaker.name) if speaker.voice in _SPEAK else None
        return None if key in self._index.weapons else key

    def named(self, name: str | None) -> str | None:
        """The key of the entry with this name, alias or spelling."""
        if not name:
            return None
        return self._key(fold(name)) or self._key(bare(name))

    def _key(self, folded: str) -> str | None:
        entry = self._index.by_words.get(folded) or self._index.by_bare_words.get(folded)
        return self._terms.get(folded) or (entry.key if entry else None)
