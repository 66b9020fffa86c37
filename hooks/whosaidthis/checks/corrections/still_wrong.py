"""Public corrections of words that stand in the article still."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...desk import ARTICLES, FrontMatter, told_words
from ...joining import ReadArticle
from ...model import Fault, Span, Text
from ...reading.sentences import split_sentences
from ...reading.words import Word, find_words

_FEWEST = 3
"""Words that stand in an article for one reason only."""
_SHARED = 0.5
"""What share of what the article is to say now is in the wrong words too: one of them was changed."""
_CORRECTS = re.compile(
    r"(?i)\b(?:correct(?:s|ed|ion)?|earlier version|previous version|originally|wrongly|mistakenly)\b"
)
"""What is in a sentence that tells of the correction itself."""


def check_still_wrong(read: ReadArticle, front: FrontMatter) -> Iterator[Fault]:
    """A warning at the words that a correction calls wrong, where the article has them and not the new ones.

    Both to the letter, but for articles; only where the new ones are the old ones but for some words.
    """
    text = read.source.text
    sentences = tuple(_sentences(text)) if front.corrections else ()
    for written in front.corrections:
        wrong, now = told_words(written.correction.wrong), told_words(written.correction.now)
        if len(wrong) < _FEWEST or len(set(now) & set(wrong)) < _SHARED * len(now):
            continue
        still = next(filter(None, (_find(words, wrong) for words in sentences)), None)
        if still is None or any(_find(words, now) for words in sentences):
            continue
        shown = " ".join(still.of(text.characters).split())
        told = f"“{shown}” stands here still, which a correction of {written.correction.date} calls wrong."
        mend = "Mend it here, or mend the correction: “now” is what the article says."
        yield Fault(read.source.place(still), "still-wrong", told, mend)


def _sentences(text: Text) -> Iterator[tuple[Word, ...]]:
    for block in text.blocks:
        for span in split_sentences(text.characters, block.span):
            if not _CORRECTS.search(span.of(text.characters)):
                yield tuple(one for one in find_words(text.characters, span) if one.lower not in ARTICLES)


def _find(words: Sequence[Word], wanted: Sequence[str]) -> Span | None:
    """Where the `wanted` words stand one after the other among `words`."""
    forms = [one.form.casefold() for one in words]
    for at in range(len(forms) - len(wanted) + 1):
        if forms[at : at + len(wanted)] == list(wanted):
            return Span(words[at].start, words[at + len(wanted) - 1].end)
    return None
