"""Square brackets as an editor's, around words of the text, with no braces behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..attribution.lexicon import Inflection, cue_forms
from ..attribution.quotations.marks import find_quotations
from ..desk.overlap import mostly_inside
from ..joining import ReadArticle
from ..model import Fault, Level, Span
from ..reading.words import in_short

_BRACKETS = re.compile(r"\[(?P<words>[“‘\"'\w][^\[\]]*)\](?![ \n]?[({\[])")
_FEWEST = 2
"""Words that are more than a remark."""
_QUOTED = re.compile(r"[“\"]")
_NOT = re.compile(r"(?:did|would|could) not ")
_MEND = (
    "If they are a statement, write {.said by=…} right behind the “]”; if not, take the brackets away, or "
    "put “\\” before the “[” if readers should see them."
)


def check_without_braces(read: ReadArticle) -> Iterator[Fault]:
    """A note on each pair of brackets around a quotation or a statement, of which readers see the brackets.

    What a writer puts in brackets inside a quotation or as a paragraph of its own is meant so.
    """
    source = read.source
    quoted = [span for one in find_quotations(source.text) for span in one.spans]
    for block in source.text.blocks:
        for found in _BRACKETS.finditer(source.text.characters, block.span.start, block.span.end):
            span = Span(*found.span())
            lone = span == block.span or len(found["words"].split()) < _FEWEST
            if lone or any(one.holds(span) for one in quoted) or not _is_written(read, span):
                continue
            if _says(found["words"]) or mostly_inside(read.article.statements, Span(*found.span("words"))):
                words = in_short(" ".join(found["words"].split()).strip('“”"'))
                wrong = f"The words {words} stand in brackets without braces behind them: readers see these."
                yield Fault(source.place(span), "stray-brace", wrong, _MEND, Level.NOTE)


def _says(words: str) -> bool:
    """Whether words are a quotation or begin with a verb of saying, which no writer puts in brackets."""
    if _QUOTED.match(words) or _NOT.match(words):
        return True
    first, _, rest = words.partition(" ")
    form = cue_forms().get(first)
    return form is not None and Inflection.PAST in form.inflections and not rest.startswith("to be ")


def _is_written(read: ReadArticle, span: Span) -> bool:
    """Whether the file has the first bracket as it stands in the text, without a mark that keeps it."""
    at = read.source.find(span).start
    content = read.source.content
    return content.startswith("[", at) and content[at - 1 : at] != "\\"
