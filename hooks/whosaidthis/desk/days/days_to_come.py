"""Days that an editor gives to words which cannot mean a day so late."""

from __future__ import annotations

import datetime
import re

from ...attribution.lexicon import cue_forms, words_of
from ...model import Level, Span, surely_before
from ...reading.months import MONTHS, WEEKDAYS
from ...reading.sentences import split_sentences
from ...reading.source import Source
from ...speakers.words.tenses import tells_of_past
from ..wish import Wish, WishedDay
from .named_days import WEEKDAY

_LENGTHS = "week|month|year|night|weekend|spring|summer|autumn|fall|winter"
_OVER = re.compile(
    rf"(?i)\b(?:yesterday|today|tonight|ago|this (?:morning|afternoon|evening)|earlier this \w+"
    rf"|(?<!\bthe )last (?:{_LENGTHS}|{'|'.join((*WEEKDAYS, *MONTHS))})(?! (?:of|in)\b))\b"
)
"""Words for what is over by the end of the article's own day."""
_FURTHER = re.compile(rf"(?i)\b(?:weeks?|months?|years?|fortnight|{'|'.join(MONTHS)})\b|\d")
"""What tells beside a weekday that it is not the nearest one."""
_BESIDE = 40
"""How many characters on either side of a weekday may tell it."""
_NEAR = datetime.timedelta(days=14)
"""How far ahead a weekday can be that nothing else tells of."""
_CLAUSE_END = re.compile(r"[,;:.!?](?!\d)")
_BEHIND_END = re.compile(r"[,;:.!?](?!\d)|\bthat\b")
_COMING = re.compile(
    r"(?i)\b(?:will|would|shall|should|could|can|may|might|must|to|for|until|till|by|before|due|if|next"
    r"|plan\w*|expect\w*|schedul\w*|want\w*|hop(?:e[ds]?|ing)|ask\w*|demand\w*|set|propos\w*|announc\w*)\b|[’']ll\b"
)
"""Words beside which a form of the past may tell of what is to come: "he wanted it done on Monday"."""

_TIME_OF_DAY = re.compile(
    r"(?i)\b(?:before|by|until|till) (?:dawn|sunrise|noon|midday|sunset|dusk|dark|midnight)\b"
)
_LED_BY_WEEKDAY = re.compile(rf"(?i)\b(?:{'|'.join(WEEKDAYS)}),? (?:the )?\Z")
"""What stands before a day with its number: "on (Monday, )11 March"."""
_SAID = re.compile(r"\b(?P<said>[a-z]+)\s+(?:(?:the\s+)?[A-Z]\w+\s+){0,2}\Z")
_FEW = 3
"""How many words beside a day are no clause: "[before dawn on Monday]"."""
SEEM_OVER = "seem to tell of what is over"
LOOK_AGAIN = "Look at the day again, and leave it if they tell of what is to come."


def tell_said_after(day: datetime.date, said: datetime.date) -> tuple[str, str]:
    """What is wrong with a day of saying after `day`, the article's own, and how to mend it."""
    wrong = f"The article is of {day}, and cannot tell what was said on {said}."
    return wrong, "Write the day on which it was said, or mend the “date” of the article."


def check_days(wish: Wish, source: Source, day: datetime.date | None) -> None:
    """Find the days of a wish that come after `day`, the article's own, where their words tell of none such.

    What is to come may have any day: "the bridge will open on Friday".
    """
    for wished in wish.days:
        if day is None or wished.day is None or not surely_before(day, wished.day):
            continue
        words = wished.span.of(source.text.characters)
        if _dates_saying(source.text.characters[: wished.span.start]):
            wish.add_fault(source, "day", "said-after-article", *tell_said_after(day, wished.day))
            continue
        late = f"the article is of {day}, and {wished.day} comes after it"
        mend = "Write the day that the words mean, or mend the “date” of the article."
        if _OVER.search(words):
            wish.add_fault(source, "day", "day-after-article", f"“{words}” cannot be to come: {late}.", mend)
        elif wished.day - day > _NEAR and _is_weekday_alone(wished.span, source):
            wrong = f"“{words}” alone means a day nearby: {late} by {(wished.day - day).days} days."
            wish.add_fault(source, "day", "day-after-article", wrong, mend)
        elif _tells_of_past(wish, wished, source):
            wrong = f"The words around “{words}” {SEEM_OVER}: {late}."
            wish.add_fault(source, "day", "day-after-article", wrong, LOOK_AGAIN, level=Level.NOTE)


def _dates_saying(before: str) -> bool:
    """Whether a word of saying, in the past, stands right before a day: "said [on Friday]"."""
    found = _SAID.search(before[-_BESIDE:])
    form = cue_forms().get(found["said"].lower()) if found else None
    spoken = form is not None and form.verb.lemma in words_of("speech")
    return spoken and found is not None and tells_of_past(found["said"])


def _is_weekday_alone(span: Span, source: Source) -> bool:
    characters = source.text.characters
    around = characters[max(0, span.start - _BESIDE) : span.end + _BESIDE]
    return bool(WEEKDAY.search(span.of(characters))) and not _FURTHER.search(around)


def _tells_of_past(wish: Wish, wished: WishedDay, source: Source) -> bool:
    """Whether the clause of the day's words tells of the past: in the brackets, or around a bare day."""
    span, characters = wish.editor.span, source.text.characters
    if not span.holds(wished.span):
        return False
    beside = _clause(characters, span, wished.span)
    if len(beside.split()) > _FEW:
        return _is_over(beside)
    block = source.text.blocks[source.text.block_at(span.start)].span
    sentence = next(one for one in split_sentences(characters, block) if one.meets(span))
    return is_of_past(characters, sentence, wished.span)


def is_of_past(characters: str, whole: Span, day: Span) -> bool:
    """Whether the clause of a day in some words has a form of the past, and nothing to come.

    What somebody said is past, and what was said need not be: words up to one of saying tell nothing.
    """
    words = _clause(characters, whole, day).split()
    said = [at for at, word in enumerate(words) if word.lower() in cue_forms()]
    return _is_over(" ".join(words[said[-1] + 1 :] if said else words))


def _clause(characters: str, whole: Span, day: Span) -> str:
    """The words on both sides of a day, up to the next mark, in the words `whole`."""
    led = _LED_BY_WEEKDAY.sub("", characters[whole.start : day.start])
    before = _CLAUSE_END.split(led)[-1]
    after = _BEHIND_END.split(characters[day.end : whole.end])[0]
    return f"{before} {after}"


def _is_over(clause: str) -> bool:
    return tells_of_past(clause) and not _COMING.search(_TIME_OF_DAY.sub("", clause))
