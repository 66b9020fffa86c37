"""A report pasted from a page as plain text."""

from __future__ import annotations

from .asking import cut_off, refuse_if_empty
from .head import read_head
from .lines import paragraphs
from .report import LeftOut, Paragraph, Report
from .sorting import sort_out

_LONGEST_TITLE = 200
_FEWEST_WORDS = 8


def read_pasted(text: str) -> Report:
    """The report in `text`, whose first line is its title.

    Every line is in the report's paragraphs, or among those left out, or is the title.

    Raises:
        NoArticleError: if no sentence is left.
    """
    every = paragraphs(text)
    title = next((each for each in sort_out(every).kept[:1] if _is_title(each)), None)
    head = read_head(every[every.index(title) + 1 :] if title else every)
    taken = {each.paragraph for each in head.lines}
    # Judged without title and head, for an advert beside a paragraph says something of it.
    sorted_out = sort_out(tuple(each for each in every if each not in taken and each is not title))
    refuse_if_empty(every, sorted_out.kept, _FEWEST_WORDS)
    return Report(
        sorted_out.kept,
        title=title.words if title else None,
        author=head.author,
        date=head.date,
        url=head.url,
        left_out=tuple(sorted((*sorted_out.left, *head.lines), key=_line)),
        doubtful=sorted_out.doubtful,
        cut_off=cut_off(every),
    )


def _line(each: LeftOut) -> int:
    return each.paragraph.line


def _is_title(first: Paragraph) -> bool:
    """Whether a paragraph can be a headline: short, and not a sentence with a full stop."""
    return len(first.words) <= _LONGEST_TITLE and not first.words.endswith((".", ":", ","))
