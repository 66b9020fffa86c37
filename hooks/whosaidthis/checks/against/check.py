"""Every quotation of an article against the report that it retells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...attribution.quotations.marks import Quotation, find_quotations
from ...attribution.quotations.quoted import Quoted
from ...desk import printed_words
from ...joining import ReadArticle
from ...model import BlockKind, Fault, Form, Span, Text, hull
from ...reading.sentences import split_sentences
from ...reading.source import Source
from .compare import compare, compare_apart
from .credits import Credits
from .difference import Way
from .exact import is_negative, turns
from .lost_marks import check_lost_marks
from .names import near_names
from .odd_numbers import check_odd_numbers
from .odd_words import check_odd_words
from .printed import printed
from .report import Report
from .strange_speakers import check_strange_speakers
from .tellers import check_tellers
from .telling import tell
from .turned_words import check_turned_words
from .words import said_words

_FEW = 3
"""So few words in quotation marks that nobody speaks may be a title, a name or a word set apart."""


def check_against(read: ReadArticle, report: str) -> tuple[Fault, ...]:
    """Every quotation whose words differ from those of `report`, or whose speaker is another, in their order.

    And each name of a person that the report has only in another spelling, or who speaks and is not in it.

    `report` is plain text, a blank line between its paragraphs. Capitals, punctuation, spaces, kinds of
    quotation marks, apostrophes and dashes do not count. Words may be left out where a quotation begins or
    ends; inside it an ellipsis or square brackets mark a cut, and hide one within a quotation or a paragraph
    of the report. Three words or fewer that no statement holds are left alone. A weekday, a number or
    a stance that the report has otherwise beside the same words is told too, and so are words of its
    quotations without their marks. A statement that is set apart
    as a block quote, without marks, is compared like a quotation.
    """
    ready = Report(report)
    text = read.source.text
    quotations = find_quotations(text)
    spoken = set(Quoted(quotations).near(span for one in read.article.statements for span in one.content))
    given = Credits(read, ready)
    faults: list[Fault] = [*near_names(read, ready), *check_strange_speakers(read, ready)]
    # The value of a key in braces that a slip has left in the text is no quotation.
    slips = printed_words(read.source)
    for quotation in quotations:
        if any(slip.meets(part) for slip in slips for part in quotation.spans):
            continue
        words = printed(text.characters, quotation)
        if quotation in spoken or len(words.words) > _FEW:
            differences = compare(words, ready)
            told = [one for one in differences if one.way is not Way.TURNED or not _says_so(text, quotation)]
            faults += tell(words, told, read.source)
            if all(one.way is Way.TURNED for one in differences):
                faults += given.faults(words)
    for quotation in _set_apart(read, quotations):
        words = printed(text.characters, quotation)
        differences = compare_apart(words, ready)
        faults += tell(words, differences, read.source, apart=True)
        if not differences:
            faults += given.faults(words)
    faults += check_lost_marks(read, ready, quotations)
    faults += _odd_words(read.source, report)
    faults += check_turned_words(read.source, report)
    faults += check_tellers(read, report, given.said)
    return tuple(sorted(faults))


def _odd_words(source: Source, report: str) -> Iterator[Fault]:
    """Words and numbers that the report has otherwise; each of them once."""
    odd = tuple(check_odd_words(source, report))
    places = {one.place for one in odd}
    yield from odd
    yield from (one for one in check_odd_numbers(source, report) if one.place not in places)


def _set_apart(read: ReadArticle, quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """The statements whose exact words are a block quote without marks."""
    text = read.source.text
    quoted = Quoted(quotations)
    for one in read.article.statements:
        blocks = (text.blocks[text.block_at(span.start)] for span in one.content)
        apart = all(block.kind is BlockKind.BLOCKQUOTE for block in blocks)
        if apart and one.form is Form.DIRECT and not quoted.near(one.content):
            yield Quotation(one.content, closed=True)


def _says_so(text: Text, quotation: Quotation) -> bool:
    """Whether the article denies or takes back in its own words what stands in `quotation`."""
    first, last = quotation.spans[0], quotation.spans[-1]
    before = _sentence(text, first).start
    after = text.characters[last.end : _sentence(text, last).end]
    outside = (Span(before, first.start), Span(last.end, last.end + len(after)))
    denied = any(is_negative(word.folded) for part in outside for word in said_words(text.characters, part))
    return denied or turns(after)


def _sentence(text: Text, part: Span) -> Span:
    """The sentences that `part` begins and ends in, as one."""
    block = text.blocks[text.block_at(part.start)].span
    around = [one for one in split_sentences(text.characters, block) if one.meets(part)]
    return hull((*around, part))
