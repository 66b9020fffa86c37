"""Days that come after the report that is retold, in what its outlet was told or shown before it printed."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from ...desk import is_of_past
from ...joining import ReadArticle
from ...model import DatedWords, Fault, Level
from ...speakers.days.late import late_days

_GAVE = r"\b(?:told|showed|shown|gave|given|handed)\s+"
_PAPER = r"(?:[Tt]he (?:newspaper|paper|magazine|agency|broadcaster|website))\b"
_ON = re.compile(r"\s+(?:on\s+)?(?:[A-Z]\w+day,?\s+)?(?:the\s+)?\Z")
"""What stands between who was told and the day of telling."""
_DAY = datetime.timedelta(days=1)


def check_days_after_report(read: ReadArticle) -> Iterator[Fault]:
    """Each day with its number, later than the report, in a sentence in which its outlet was told something.

    What an article tells beside the report may have come later; what the outlet heard cannot.
    """
    retold = read.article.facts.retold
    if retold is None or retold.date is None:
        return
    outlet = re.escape(retold.outlet.removeprefix("The ").removeprefix("the "))
    gave = re.compile(rf"{_GAVE}(?:{_PAPER}|(?:[Tt]he\s+)?{outlet}(?!\w))")
    for dated in _days(read, retold.date, gave):
        words = dated.span.of(read.source.text.characters)
        wrong = f"The report is of {retold.date}, and its outlet cannot have learnt of “{words}” before."
        mend = "Mend the “date” of the report or the day, or leave both if the outlet learnt it later."
        yield Fault(read.source.place(dated.span), "day-after-article", wrong, mend, Level.NOTE)


def _days(read: ReadArticle, printed: datetime.date, gave: re.Pattern[str]) -> Iterator[DatedWords]:
    """The days between the report and the article that `gave`, the words for whom it was told, lead to."""
    text, last = read.source.text, (read.article.facts.date or printed) + _DAY
    for sentence, dated in late_days(text, printed - _DAY):
        heard = gave.search(text.characters, sentence.start, dated.span.start)
        settled = any(map(dated.span.meets, read.dated_by_editor))
        if heard is None or settled or not printed < dated.day <= last:
            continue
        told_on = _ON.fullmatch(text.characters, heard.end(), dated.span.start)
        if told_on or is_of_past(text.characters, sentence, dated.span):
            yield dated
