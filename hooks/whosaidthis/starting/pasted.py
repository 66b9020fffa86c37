"""A report pasted from a page as plain text."""

from __future__ import annotations

from itertools import takewhile

from .above import above_headline, is_title
from .asking import cut_off, refuse_if_article, refuse_if_empty
from .head import read_head
from .lines import paragraphs
from .outlet_above import outlet_above
from .report import LeftOut, Paragraph, Report
from .sorting import SortedOut, sort_out

_FEWEST_WORDS = 8


def read_pasted(text: str, outlet: str | None = None) -> Report:
    """The report in `text`, printed by `outlet`, whose first line is its title.

    Lines above the title that cannot be one are passed over: menus, the outlet's name, the section, the day.

    Every line is in the report's paragraphs, or among those left out, or is the title.

    Raises:
        NoArticleError: if no sentence is left, or it is an article of a site already.
    """
    refuse_if_article(text)
    whole = paragraphs(text)
    first = sort_out(whole).kept
    found = None if outlet else outlet_above(first)
    above = above_headline(first, outlet or found)
    passed = {each.paragraph for each in above}
    every = tuple(each for each in whole if each not in passed)
    title = _title(every)
    head = read_head(tuple(each for each in every if each is not title) if title else every)
    taken = {each.paragraph for each in head.lines}
    # Judged without title and head, for an advert beside a paragraph says something of it.
    sorted_out = sort_out(
        tuple(each for each in every if each not in taken and each is not title), head.author
    )
    refuse_if_empty(every, sorted_out.kept, _FEWEST_WORDS)
    return Report(
        sorted_out.kept,
        title=title.words if title else None,
        title_in_doubt=title.line if title and _may_be_headline(sorted_out, title) else None,
        outlet=found,
        author=head.author,
        date=head.date,
        url=head.url,
        left_out=tuple(sorted((*sorted_out.left, *head.lines, *above), key=_line)),
        doubtful=sorted_out.doubtful,
        cut_off=cut_off(every),
    )


def _line(each: LeftOut) -> int:
    return each.paragraph.line


def _title(every: tuple[Paragraph, ...]) -> Paragraph | None:
    """The first line of what is kept, below those that tell when, where or by whom it was written."""
    kept = sort_out(every).kept
    before = len(tuple(takewhile(lambda each: read_head((each,)).lines, kept)))
    return next((each for each in kept[before : before + 1] if is_title(each)), None)


def _may_be_headline(below: SortedOut, title: Paragraph) -> bool:
    """Whether one of the first two lines below the title is no sentence, and longer than the title."""
    return any(
        len(each.words.split()) > len(title.words.split()) and is_title(each)
        for each in takewhile(lambda each: each in below.doubtful, below.kept[:2])
    )
