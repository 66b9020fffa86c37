"""Corrections that lead to one statement and have the words of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...desk import FrontMatter
from ...joining import ReadArticle
from ...model import Article, Correction, Fault, Level, Span, Speaker, Statement, one_line_of
from ...reading.words import find_words, in_short
from ...rendering.wording.quoting import inside_marks
from .quoted_words import QuotedWords

_SHORTEST = 4
"""Letters of a word that tells what a correction is about."""
_STEM = 5
"""Letters by which two forms of a word are the same: "minute", "minutes"."""
_FEWEST = 2
"""How many such words a correction has of the statement that it may mean."""
_SMALL = frozenset(
    "article page text story report headline statement version words word name named gave give gives given "
    "says said stated wrote reads note that this these those there their them they then than what which "
    "when where while will with would were have been from into about after before also only more most "
    "some such very wrongly earlier first corrected mistake instead rather".split()
)
"""Words of any correction."""


def check_other_statement(read: ReadArticle, front: FrontMatter) -> Iterator[Fault]:
    """A note on each correction that shares no word with the paragraph or speaker of its statement.

    Only where it shares several with one other statement: an editor may tell what was wrong in any words. But
    words that it quotes belong to the one statement that has them, and what it says to stand now does.
    """
    here = {one.anchor: one for one in read.article.statements}
    quoted = QuotedWords(read.article)
    for written in front.corrections:
        correction = written.correction
        named = here.get(correction.statement or "")
        by_quotation = named and quoted.elsewhere(correction, named)
        meant = by_quotation or (named and _meant(correction, named, read.article))
        if named and meant:
            shown, other = (
                in_short(inside_marks(one_line_of(one.spans, read.article.text.characters)))
                for one in (named, meant)
            )
            wrong = f"This correction leads to {shown} and shares no word with it; it has some of {other}."
            if by_quotation:
                wrong = f"This correction leads to {shown}, and the words that it quotes stand in {other}."
            mend = f"If it is about those words, write “s-{meant.anchor}” here; if not, leave it."
            yield Fault(written.statement, "other-statement", wrong, mend, Level.NOTE)
        elif lost := quoted.lost(correction):
            wrong = f"This correction says that “{lost}” stands in the article now, and it does not."
            mend = "Quote what stands there, or write what it says now without quotation marks."
            yield Fault(written.statement, "other-statement", wrong, mend, Level.NOTE)


def _meant(correction: Correction, named: Statement, article: Article) -> Statement | None:
    """The one statement that a correction seems to be about, where that is not the one it names."""
    told = _telling([correction.wrong, correction.now])
    characters = article.text.characters
    blocks = (article.text.blocks[article.text.block_at(span.start)].span for span in named.spans)
    if told & (_of(blocks, characters) | _speaker(named.speaker)):
        return None
    shared = {
        one: len(told & (_of(one.spans, characters) | _speaker(one.speaker))) for one in article.statements
    }
    most = max(shared.values())
    best = [one for one, count in shared.items() if count == most]
    return best[0] if most >= _FEWEST and len(best) == 1 else None


def _of(spans: Iterable[Span], characters: str) -> frozenset[str]:
    return _telling(span.of(characters) for span in spans)


def _speaker(one: Speaker) -> frozenset[str]:
    parts = [one, *one.parts]
    return _telling(words or "" for each in parts for words in (each.name, each.role, each.affiliation))


def _telling(texts: Iterable[str]) -> frozenset[str]:
    """The words that tell what a text is about, each by its beginning; figures as they are."""
    words = [word.lower for text in texts for word in find_words(text)]
    return frozenset(
        word[:_STEM] for word in words if word[0].isdigit() or (len(word) >= _SHORTEST and word not in _SMALL)
    )
