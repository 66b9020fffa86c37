"""A report → the Markdown file of an article, which retells it or is the report itself."""

from __future__ import annotations

from ..reading.yaml_places import BLANK
from .escaping import heading, paragraph
from .report import Report
from .slug import slug
from .yaml_words import blank, scalar

_DAY = "YYYY-MM-DD"
_WRITER = "Who wrote it; without a name take the line out"
_RETELL = f"""<!-- {BLANK} The headline and all words below are the report’s, not yours. Retell them in your
own words and keep what is quoted to the letter, or print them as they are if you have the right to, and write
“word_for_word: true” below “retells”. If the report is your own newsroom’s, begin again with “--own”. Then
take this remark out. -->"""


def article_name(report: Report) -> str:
    """The name of the file: its day, or letters in place of one, and its subject."""
    day = report.date.isoformat() if report.date else _DAY
    return f"{day}-{slug(report.title or '') or 'untitled'}.md"


def article_file(report: Report, *, own: bool = False) -> str:
    """The whole file. What the report does not say is a marked blank, of which a build warns.

    `own`: whether the report is the site's own, and retells nothing.
    """
    front = (
        "---",
        f"title: {_value(report.title, 'The headline')}",
        f"description: {blank('One sentence under the headline, in your own words')}",
        *([f"author: {_value(report.author, _WRITER)}"] if own else ()),
        f"date: {_date(report, 'The day, here and in the name of this file, as 2024-03-05')}",
        *(() if own else _retells(report)),
        "---",
    )
    headline = [heading(report.title, 1)] if report.title else []
    body = [heading(each.words, 2) if each.heading else paragraph(each.words) for each in report.paragraphs]
    remark = () if own else (_RETELL,)
    return "\n\n".join(("\n".join(front), *remark, *headline, *body)) + "\n"


def _retells(report: Report) -> tuple[str, ...]:
    return (
        "retells:",
        f"  title: {_value(report.title, 'The headline of the report')}",
        f"  outlet: {_value(report.outlet, 'The newspaper, agency or site that printed it')}",
        f"  author: {_value(report.author, _WRITER)}",
        f"  date: {_date(report, 'The day of the report')}",
        f"  url: {_value(report.url, 'Its address; if there is none take the line out')}",
    )


def _value(words: str | None, what: str) -> str:
    return scalar(words) if words else blank(what)


def _date(report: Report, what: str) -> str:
    return report.date.isoformat() if report.date else blank(what)
