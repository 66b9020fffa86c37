"""Statements and editor’s words in tables, footnotes, code and HTML, where neither is read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..attribution import find_attributions, spoken
from ..attribution.quotations.speechlike import is_like_title
from ..joining import ReadArticle
from ..model import Fault, Level, Span
from ..reading.words import find_words

_LEAD = 4
"""Words by which a statement is looked for in its file."""


_QUOTED = re.compile(r"[“\"](?=[^\W\d_a-z])(?:[^“”\"\s]+\s+){3,}[^“”\"\s]+[”\"][.,]?")
"""Four words or more in quotation marks, of which the first has a capital letter."""

_PLACES = "Tables, footnotes, code, blocks of HTML and the titles of links and images"


def check_unread(read: ReadArticle) -> Iterator[Fault]:
    """Each statement with a source that stands in a table, a footnote, code or raw HTML of the article.

    Or in the title of a link or an image. And each quotation, no title of a work, that is all that a cell, a
    paragraph of a footnote or of HTML, a title or a listing holds.
    """
    characters = read.unread.characters
    found = spoken(find_attributions(read.unread)) if read.unread.blocks else ()
    told = [one.content[0] for one in found if one.source]
    alone = (one.span for one in read.unread.blocks if _is_quoted(characters, one.span))
    quoted = [span for span in alone if not any(span.meets(other) for other in told)]
    at = -1
    for span in sorted((*told, *quoted)):
        what = "this is quoted" if span in quoted else "somebody is said to say this"
        at = _find(read, span, at + 1)
        wrong = f"{_PLACES} are not read for statements, and {what}."
        mend = "Write it in a plain paragraph, if a note shall say who said it."
        if _is_indented(read.source.content[read.source.body : at]):
            wrong = f"Spaces or a tab begin this line, so it is code and is not read, and {what}."
            mend = "Take the spaces or the tab away, if a note shall say who said it."
        yield Fault(read.source.place_at(at), "unread-statement", wrong, mend, Level.NOTE)


def _is_quoted(characters: str, block: Span) -> bool:
    return bool(_QUOTED.fullmatch(block.of(characters).strip())) and not is_like_title(characters, block)


_HALF = re.compile(
    r"(?<=\n)[ \t]*\n(?P<code>(?:[ ]{4}|\t)(?P<words>[^\W\d_“\"‘'(][^\n]*[ ][^\n]*))\n(?=[^\s#>|`~*+<-])"
)
"""A paragraph whose first line alone begins with four spaces."""
_ABOVE = re.compile(r"(?:[ ]*(?:[-*+]|\d+[.)])\s|\s|!!!|\?\?\?|\[\^)")
"""What begins a line below which four spaces are no code: an item of a list, a note."""


_INDENT = re.compile(r"[ ]{4}|[ ]{0,3}\t")


def _is_indented(before: str) -> bool:
    """Whether what stands `before` a word begins its line with spaces that make it code."""
    lines = before.split("\n")
    above = next((one for one in reversed(lines[:-1]) if one.strip() and not _INDENT.match(one)), "")
    return _INDENT.match(lines[-1]) is not None and not _ABOVE.match(above) and before.count("```") % 2 == 0


def check_half_in_code(read: ReadArticle) -> Iterator[Fault]:
    """Each paragraph of which Markdown makes the first line code, so that the rest lacks its beginning."""
    source = read.source
    for found in _HALF.finditer(source.content, source.body):
        before = source.content[source.body : found.start()]
        last = before.rstrip("\n").rpartition("\n")[2]
        if _ABOVE.match(last) or before.count("```") % 2:
            continue
        wrong = "Four spaces begin this line, so Markdown makes code of it, and the rest lacks its beginning."
        mend = "Take the spaces away."
        yield Fault(source.place_at(found.start("code")), "half-in-code", wrong, mend)


_BRACES = re.compile(r"[^\n{}]{0,40}\{:?[ ]*(?P<word>\.(?:said|unsaid)\b)")
"""An editor's word that is not read as one, and what stands before it in its line."""


def check_words_in_code(read: ReadArticle) -> Iterator[Fault]:
    """Each editor's word that stands in code, braces and all: it is printed, and carried out nowhere."""
    source = read.source
    ends = source.body
    carried_out = {next((one.start() for one in source.attributes(each)), -1) for each in read.editors}
    for found in _BRACES.finditer(read.unread.characters):
        written = re.compile(r"\s+".join(map(re.escape, found.group().split())))
        places = (one.end() for one in written.finditer(source.content, ends))
        ends = next((one for one in places if one - len(found["word"]) not in carried_out), ends)
        wrong = "An editor’s word stands in code here, so readers see it and nothing is carried out."
        mend = "Take the marks of code away, or the spaces that begin its line; or take the braces away."
        at = max(source.body, source.content.rfind("{", 0, ends))
        yield Fault(source.place_at(at), "outside-text", wrong, mend)


def _find(read: ReadArticle, span: Span, after: int) -> int:
    """Where the words of `span` stand in the article, behind `after` if they can be found there."""
    words = [word.form for word in find_words(read.unread.characters, span)][:_LEAD]
    pattern = re.compile(r"(?:<[^<>]*>|[^\w<]|_)+".join(map(re.escape, words)))
    content, body = read.source.content, read.source.body
    found = pattern.search(content, max(after, body)) or pattern.search(content, body)
    return found.start() if found else max(after - 1, 0)
