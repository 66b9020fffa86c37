"""Days after the article's own that its text gives to what is over: "hit the mill on Monday 11 March"."""

from __future__ import annotations

from collections.abc import Iterator

from ..desk import LOOK_AGAIN, SEEM_OVER, is_of_past, tell_said_after
from ..joining import ReadArticle
from ..model import Fault, Level, surely_before
from ..speakers.days.late import late_days
from ..speakers.words.tenses import tells_of_past


def check_days_after(read: ReadArticle) -> Iterator[Fault]:
    """Each day in the text that comes after the article's own, where it is told what was done or said then.

    Of a day that an editor gives, the desk has told.
    """
    text, day = read.source.text, read.article.facts.date
    if day is None:
        return
    given = [one.span for one in read.editors if any(key == "day" for key, _ in one.keys)]
    for sentence, dated in late_days(text, day):
        if is_of_past(text.characters, sentence, dated.span) and not any(map(dated.span.meets, given)):
            words = dated.span.of(text.characters)
            late = f"the article is of {day}, and {dated.day} comes after it"
            wrong = f"The words around “{words}” {SEEM_OVER}: {late}."
            yield Fault(read.source.place(dated.span), "day-after-article", wrong, LOOK_AGAIN, Level.NOTE)
    for one in read.article.statements:
        said = any(tells_of_past(cue.of(text.characters)) for cue in one.cue)
        if said and one.when and not one.by_editor and surely_before(day, one.when):
            yield Fault(read.source.place(one.cue[0]), "said-after-article", *tell_said_after(day, one.when))
