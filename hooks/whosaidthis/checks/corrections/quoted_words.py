"""The words that a public correction quotes, and where they stand in the article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Article, Correction, Statement
from ...reading.words import find_words

_QUOTED = re.compile(r"[“\"](?P<words>[^“”\"]+)[”\"]")
_FEWEST = 2
"""Words that tell where they are quoted from; one stands in many places."""
_LEFT_OUT = re.compile(
    r"(?i)\b(?:not?|no longer|never|nothing|without|had|was|were|instead|replaced"
    r"|(?:left|took|taken|struck) out|removed?|deleted?|gone|dropped)\b"
)
"""Beside a quotation of what stands in the article no more."""


class QuotedWords:
    """Where in one article words stand that its corrections quote."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._whole = _line(article.text.characters)

    def elsewhere(self, correction: Correction, named: Statement) -> Statement | None:
        """The one statement that has them, where no paragraph of the `named` one does; else None."""
        text = self._article.text
        quoted = [*_quoted(correction.wrong), *_quoted(correction.now)]
        blocks = (text.blocks[text.block_at(span.start)].span for span in named.spans)
        near = [_line(block.of(text.characters)) for block in blocks]
        if any(_line(words) in line for words in quoted for line in near):
            return None
        having = [one for one in self._article.statements if self._has(one, quoted)]
        return having[0] if len(having) == 1 else None

    def lost(self, correction: Correction) -> str | None:
        """The first words that the correction says to stand in the article now and that do not."""
        if _LEFT_OUT.search(correction.now):
            return None
        return next((words for words in _quoted(correction.now) if _line(words) not in self._whole), None)

    def _has(self, one: Statement, quoted: list[str]) -> bool:
        line = _line(" ".join(span.of(self._article.text.characters) for span in one.spans))
        return any(_line(words) in line for words in quoted)


def _quoted(words: str) -> Iterator[str]:
    found = (one["words"].strip() for one in _QUOTED.finditer(words))
    return (one for one in found if len(find_words(one)) >= _FEWEST)


def _line(words: str) -> str:
    """The words alone, in small letters, between blanks."""
    return f" {' '.join(word.lower for word in find_words(words))} "
