"""Days after the article's own that its text gives to what is over: "hit the mill on Monday 11 March"."""

from __future__ import annotations

from collections.abc import Iterator

from ...desk import LOOK_AGAIN, SEEM_OVER, is_of_past, tell_said_after
from ...joining import ReadArticle
from ...model import Fault, Level, Statement, surely_before
from ...speakers.days.late import late_days
from ...speakers.words.tenses import tells_of_past


def check_days_after(read: ReadArticle) -> Iterator[Fault]:
    """Each day in the text that comes after the article's own, where it is told what was done or said then.

    Of a day that an editor gives, the desk has told.
    """
    text, day = read.source.text, read.article.facts.date
    if day is None:
        return
    for sentence, dated in late_days(text, day):
        if is_of_past(text.characters, sentence, dated.span) and not any(
            map(dated.span.meets, read.dated_by_editor)
        ):
            words = dated.span.of(text.characters)
            late = f"the article is of {day}, and {dated.day} comes after it"
            wrong = f"The words around “{words}” {SEEM_OVER}: {late}."
            yield Fault(read.source.place(dated.span), "day-after-article", wrong, LOOK_AGAIN, Level.NOTE)
    for one in read.article.statements:
        said = any(tells_of_past(cue.of(text.characters)) for cue in one.cue)
        if said and one.when and not _is_told(one, read) and surely_before(day, one.when):
            yield Fault(read.source.place(one.cue[0]), "said-after-article", *tell_said_after(day, one.when))


def _is_told(one: Statement, read: ReadArticle) -> bool:
    """Whether the desk has told of the day of saying: an editor gave it by `when`, or to a word beside it."""
    told = {fault.place for fault in read.faults if fault.code == "said-after-article"}
    over = [editor for editor in read.editors if any(map(editor.span.meets, (*one.spans, *one.cue)))]
    places = {read.source.key_place(editor, key) for editor in over for key, _ in editor.keys}
    return not told.isdisjoint(places)
