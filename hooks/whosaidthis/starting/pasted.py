"""A report pasted from a page as plain text."""

from __future__ import annotations

import re
from itertools import takewhile

from .advertising import wall
from .asking import cut_off, refuse_if_empty
from .head import read_head
from .lines import paragraphs
from .report import LeftOut, Paragraph, Report, Why
from .sorting import sort_out

_LONGEST_TITLE = 200
_FEWEST_WORDS = 8


def read_pasted(text: str) -> Report:
    """The report in `text`, whose first line is its title.

    Every line is in the report's paragraphs, or among those left out, or is the title.

    Raises:
        NoArticleError: if no sentence is left.
    """
    whole = paragraphs(text)
    menus = _menus(whole)
    every = tuple(each for each in whole if each not in menus)
    title = next((each for each in sort_out(every).kept[:1] if _is_title(each)), None)
    head = read_head(every[every.index(title) + 1 :] if title else every)
    taken = {each.paragraph for each in head.lines}
    # Judged without title and head, for an advert beside a paragraph says something of it.
    sorted_out = sort_out(tuple(each for each in every if each not in taken and each is not title))
    menu_lines = (LeftOut(each, Why.ADVERT) for each in menus)
    refuse_if_empty(every, sorted_out.kept, _FEWEST_WORDS)
    return Report(
        sorted_out.kept,
        title=title.words if title else None,
        author=head.author,
        date=head.date,
        url=head.url,
        left_out=tuple(sorted((*sorted_out.left, *head.lines, *menu_lines), key=_line)),
        doubtful=sorted_out.doubtful,
        cut_off=cut_off(every),
    )


def _line(each: LeftOut) -> int:
    return each.paragraph.line


def _menus(whole: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The menus of the page, which stand above the report, and its question about cookies."""
    return tuple(takewhile(_is_above_report, sort_out(whole).kept[:-1]))


def _is_above_report(each: Paragraph) -> bool:
    """As "Home | News | Sport", "Home > News > Towns", "We value your privacy. Accept all cookies"."""
    asks = len(each.words) <= _LONGEST_TITLE and wall(each.words) == "cookies"
    return asks or _MENU.fullmatch(each.words) is not None


_MENU = re.compile(r"[^\W\d][^\d|•·›>→.]{0,24}(?:\s*[|•·›>→]\s*[^\d|•·›>→.]{1,24}){2,}")
"""Three words or more for sections, and nothing else; a day or a reading time is none."""


def _is_title(first: Paragraph) -> bool:
    """Whether a paragraph can be a headline: short, and not a sentence with a full stop."""
    return len(first.words) <= _LONGEST_TITLE and not first.words.endswith((".", ":", ","))
