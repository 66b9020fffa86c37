"""The day on which something was said, and the days it speaks of."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

from dateutil.relativedelta import relativedelta

from ...model import Attribution, DatedWords, Form, Span, Stance, hull
from ...reading.months import MONTHS
from ..occasions.beside_cues import is_occasion_with_day, opens_occasion
from ..occasions.seen import is_paper_source
from ..people.scene import Scene
from .dates import find_dates
from .periods import find_periods

_CLAUSE_END = re.compile(r"[,;:.!?\"“”]\s|[.!?\"“”]$|\b(?:that|as|while|but|and|after|before|when|because)\b")
_OPENING = 40
"""A day that opens a sentence ("On Tuesday, the mayor said") lies this many characters before the source."""


def told_when(
    scene: Scene, attribution: Attribution, content: tuple[Span, ...], stance: Stance = Stance.ASSERTS
) -> tuple[datetime.date | None, tuple[DatedWords, ...]]:
    """The day of the saying, if the text dates it, and every resolved day in or beside it.

    Where no day is told beside it, or none that lies in it, the week, month or year that is.
    """
    beside: list[DatedWords] = []
    around = _beside_cue(scene, attribution)
    cited = _is_cited(scene, attribution)
    parts = (*around, *_between_whom_and_what(scene, content, stance), *_dated(scene, attribution))
    for part in () if cited else parts:
        found = find_dates(scene.text.characters, part, scene.facts.reckoned_from)
        beside += [_not_ahead(one, scene.facts.reckoned_from) for one in found]
    periods = _periods(scene, around)
    beside = [one for one in beside if not periods or any(_holds(period, one) for period in periods)]
    when = beside[0].day if beside else None
    periods = [] if beside else periods
    long_ago = when is None and _is_long_ago(scene, around)
    inside = _inside(scene, attribution, content, stance, when, long_ago=long_ago)
    return when, tuple(sorted({*beside, *periods, *inside}, key=lambda dated: dated.span))


def _is_cited(scene: Scene, attribution: Attribution) -> bool:
    """Whether a report rests on their word: its day is not that of their saying."""
    cue = " ".join(span.of(scene.text.characters) for span in attribution.cue)
    return attribution.inside is not None and cue.lower().startswith(("citing", "cites", "cited"))


def _inside(
    scene: Scene,
    attribution: Attribution,
    content: tuple[Span, ...],
    stance: Stance,
    when: datetime.date | None,
    *,
    long_ago: bool,
) -> Iterator[DatedWords]:
    """The days that the words speak of, counted from that of the saying, `when`."""
    coming = stance is Stance.PREDICTS
    for span in (*content, *(_right_after(scene, content) if coming else ())):
        yield from find_dates(
            scene.text.characters,
            span,
            when or scene.facts.reckoned_from,
            when,
            coming=coming,
            past=True,
            relative=not long_ago,
            near=when is not None or attribution.form is not Form.DIRECT,
        )


def _periods(scene: Scene, around: list[Span]) -> list[DatedWords]:
    """The week, month or year of a saying that no day dates."""
    found = (find_periods(scene.text.characters, part, scene.facts.reckoned_from) for part in around)
    return [dated for part in found for dated in part]


def _holds(period: DatedWords, one: DatedWords) -> bool:
    """Whether a day lies in a period: "Last year, she said on 3 May" is of no day this year."""
    return period.last is not None and period.day <= one.day <= period.last


_SOON = datetime.timedelta(days=7)


def _not_ahead(dated: DatedWords, today: datetime.date | None) -> DatedWords:
    """The day of a saying, which is past: "said on March 2" in November is of that year, not of the next."""
    if today is None or dated.day - today <= _SOON or dated.day.year == datetime.MINYEAR:
        return dated
    return replace(dated, day=dated.day - relativedelta(years=1))


_LONG_AGO = re.compile(
    r"(?i)\b(?:last (?:week|month|year|spring|summer|autumn|fall|winter)|earlier this (?:month|year)"
    r"|(?:weeks?|months?|years?|decades?) (?:ago|earlier|before)"
    rf"|in (?:{'|'.join(MONTHS)}|(?:19|20)\d\d))\b"
)
"""A saying that is dated no closer: "tomorrow" in its words is not the day after the article."""


def _is_long_ago(scene: Scene, around: list[Span]) -> bool:
    return any(_LONG_AGO.search(scene.text.characters, part.start, part.end) for part in around)


_WHOM = re.compile(r"[^,;:\"“”]{1,60}?\s(?P<day>on \w+day)\s(?:of|to)\s")
_AFTER = re.compile(r"\s(?:from|on|by|until|through)\s\w+day\b")


def _between_whom_and_what(scene: Scene, content: tuple[Span, ...], stance: Stance) -> list[Span]:
    """The day in "accused Teld on Wednesday of moving guns": that of the saying."""
    if stance not in (Stance.ACCUSES, Stance.ASKS):
        return []
    found = _WHOM.match(scene.text.characters, content[0].start, content[0].end)
    return [Span(found.start("day"), found.end("day"))] if found else []


_DATED = re.compile(r"\bdated (?=[\w. ]{0,30}\d)(?P<day>[\w.]+ [\w.]+(?: (?:19|20)\d\d|, (?:19|20)\d\d)?)")
_ASIDE = re.compile(r"[^;:“”\"]{0,80}")
"""What may be told of a paper behind the words for it."""


def _dated(scene: Scene, attribution: Attribution) -> list[Span]:
    """The day that a paper bears: "A letter from the board, dated 9 November 2021, warns".

    Of a source before its words, the aside behind it counts too: "According to a memo dated 3 May, it leaks".
    """
    for source in attribution.source:
        ahead = [each.start for each in (*attribution.cue, *attribution.content) if each.start >= source.end]
        aside = _ASIDE.match(scene.text.characters, source.end, min(ahead, default=source.end))
        end = aside.end() if aside and is_paper_source(scene.text.characters, source) else source.end
        found = _DATED.search(scene.text.characters, source.start, end)
        if found:
            return [Span(found.start("day"), found.end())]
    return []


def _right_after(scene: Scene, content: tuple[Span, ...]) -> list[Span]:
    """The day right after a forecast's content: "snow in the hills from Friday"."""
    found = _AFTER.match(scene.text.characters, content[-1].end)
    return [Span(found.start(), found.end())] if found else []


def _beside_cue(scene: Scene, attribution: Attribution) -> list[Span]:
    """The parts of the cue's clause that belong to no content: around the cue, and before the source."""
    if not attribution.cue:
        return []
    characters = scene.text.characters
    cue = hull(attribution.cue)
    sentence = scene.sentences[scene.sentence(cue.start)]
    head = hull((*attribution.source, *attribution.cue, *attribution.hearer))
    after = min([span.start for span in attribution.content if span.start >= head.end], default=sentence.end)
    stop = min(after, sentence.end)
    end = _CLAUSE_END.search(characters, head.end, max(head.end, stop))
    edges = [(cue.start, cue.end), (head.end, end.start() if end else stop)]
    before = max([span.end for span in attribution.content if span.end <= head.start], default=sentence.start)
    lead = Span(before, max(before, head.start))
    if before == sentence.start and (len(lead) <= _OPENING or is_occasion_with_day(characters, lead)):
        edges.append((before, head.start))
    if attribution.source:
        edges.append((attribution.source[-1].end, cue.start))
    last = attribution.content[-1].end
    if opens_occasion(characters, last):
        closing = _CLAUSE_END.search(characters, last, sentence.end)
        edges.append((last, closing.start() if closing else sentence.end))
    parts = [Span(start, stop) for start, stop in edges if start < stop]
    return [part for part in parts if not any(part.meets(span) for span in attribution.content)]
