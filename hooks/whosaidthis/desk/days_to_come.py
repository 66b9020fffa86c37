"""Days that an editor gives to words which cannot mean a day so late."""

from __future__ import annotations

import datetime
import re
from calendar import day_name, month_name

from ..model import Level, Span, surely_before
from ..reading.source import Source
from ..speakers.words.tenses import tells_of_past
from .wish import Wish, WishedDay

_WEEKDAY = re.compile(rf"(?i)\b(?:{'|'.join(day_name)})\b")
_LENGTHS = "week|month|year|night|weekend|spring|summer|autumn|fall|winter"
_OVER = re.compile(
    rf"(?i)\b(?:yesterday|today|tonight|ago|this (?:morning|afternoon|evening)|earlier this \w+"
    rf"|(?<!\bthe )last (?:{_LENGTHS}|{'|'.join((*day_name, *filter(None, month_name)))})(?! (?:of|in)\b))\b"
)
"""Words for what is over by the end of the article's own day."""
_FURTHER = re.compile(rf"(?i)\b(?:weeks?|months?|years?|fortnight|{'|'.join(filter(None, month_name))})\b|\d")
"""What tells beside a weekday that it is not the nearest one."""
_BESIDE = 40
"""How many characters on either side of a weekday may tell it."""
_NEAR = datetime.timedelta(days=14)
"""How far ahead a weekday can be that nothing else tells of."""
_CLAUSE_END = re.compile(r"[,;:.!?](?!\d)")
_COMING = re.compile(
    r"(?i)\b(?:will|would|shall|should|could|can|may|might|must|to|for|until|till|by|before|due|if|next"
    r"|plan\w*|expect\w*|schedul\w*|want\w*|hop(?:e[ds]?|ing)|ask\w*|demand\w*|set|propos\w*|announc\w*)\b|[’']ll\b"
)
"""Words beside which a form of the past may tell of what is to come: "he wanted it done on Monday"."""


def check_days(wish: Wish, source: Source, day: datetime.date | None) -> None:
    """Find the days of a wish that come after `day`, the article's own, where their words tell of none such.

    What is to come may have any day: "the bridge will open on Friday".
    """
    for wished in wish.days:
        if day is None or wished.day is None or not surely_before(day, wished.day):
            continue
        words = wished.span.of(source.text.characters)
        late = f"the article is of {day}, and {wished.day} comes after it"
        mend = "Write the day that the words mean, or mend the “date” of the article."
        if _OVER.search(words):
            wish.add_fault(source, "day", "day-after-article", f"“{words}” cannot be to come: {late}.", mend)
        elif wished.day - day > _NEAR and _is_weekday_alone(wished.span, source):
            wrong = f"“{words}” alone means a day nearby: {late} by {(wished.day - day).days} days."
            wish.add_fault(source, "day", "day-after-article", wrong, mend)
        elif _tells_of_past(wish, wished, source):
            wrong = f"The words around “{words}” seem to tell of what is over: {late}."
            asked = "Look at the day again, and leave it if they tell of what is to come."
            wish.add_fault(source, "day", "day-after-article", wrong, asked, level=Level.NOTE)


def _is_weekday_alone(span: Span, source: Source) -> bool:
    characters = source.text.characters
    around = characters[max(0, span.start - _BESIDE) : span.end + _BESIDE]
    return bool(_WEEKDAY.search(span.of(characters))) and not _FURTHER.search(around)


def _tells_of_past(wish: Wish, wished: WishedDay, source: Source) -> bool:
    """Whether the clause of the day's words in the brackets has a form of the past, and nothing to come."""
    span, characters = wish.editor.span, source.text.characters
    if not span.holds(wished.span):
        return False
    before = _CLAUSE_END.split(characters[span.start : wished.span.start])[-1]
    after = _CLAUSE_END.split(characters[wished.span.end : span.end])[0]
    clause = f"{before} {after}"
    return tells_of_past(clause) and not _COMING.search(clause)
