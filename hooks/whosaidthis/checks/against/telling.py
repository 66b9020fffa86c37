"""Differences of a quotation as faults that its editor can mend."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from ...model import Fault, Level, Span
from ...reading.source import Source
from ...rendering.wording.quoting import inside_marks
from .difference import Difference, Way
from .exact import is_negative
from .printed import Printed
from .words import said_words

_SHOWN = 3
"""Differences of one kind that a message shows."""
_LONGEST = 90
"""Characters of the report that a message shows."""
_LETTER = "Copy the report’s words to the letter, or take the quotation marks away."
_LETTER_APART = "Copy the report’s words to the letter, or take the “>” that sets them apart away."
_MENDS = {
    Way.CHANGED: _LETTER,
    Way.CUT: "Write the words, or “…” in their place.",
    Way.JOINED: "Close the quotation before the words of the other, and open it anew.",
    Way.NOT_QUOTED: "Take these words out of the quotation marks: whoever wrote the report says them.",
    Way.NOT_FOUND: _LETTER,
    Way.TURNED: "See whether it still says what was meant.",
}


def tell(
    quotation: Printed, differences: Sequence[Difference], source: Source, *, apart: bool = False
) -> Iterator[Fault]:
    """One fault for each kind of difference, at its first place; `apart`: it is a block quote."""
    for way in Way:
        same = [one for one in differences if one.way is way]
        if same:
            at = min(same[0].at, len(quotation.words) - 1)
            level = Level.NOTE if way is Way.TURNED else Level.WARNING
            place = source.place(quotation.words[at].span)
            mend = _mend(way, same, apart=apart)
            yield Fault(place, f"quotation-{way.value}", _wrong(way, same), mend, level)


def _mend(way: Way, same: Sequence[Difference], *, apart: bool) -> str:
    if way is Way.CUT and any(map(_holds_negation, same)):
        return "Write the words: without them the sense is turned round."
    return _LETTER_APART if apart and _MENDS[way] is _LETTER else _MENDS[way]


def _holds_negation(one: Difference) -> bool:
    return any(is_negative(word.folded) for word in said_words(one.report, Span(0, len(one.report))))


def _wrong(way: Way, same: Sequence[Difference]) -> str:
    if way is Way.NOT_FOUND:
        return "The report quotes no words like these."
    told = [_TOLD[way](one) for one in same[:_SHOWN]]
    more = f"; and {len(same) - _SHOWN} more" if len(same) > _SHOWN else ""
    opening = _TURNED_INSIDE if way is Way.TURNED and same[0].article else _OPENINGS[way]
    return f"{opening} {'; '.join(told)}{more}."


_OPENINGS = {
    Way.CHANGED: "The quotation differs from the report:",
    Way.CUT: "The quotation leaves out words of the report without a mark:",
    Way.JOINED: "The report has these words in separate quotations:",
    Way.NOT_QUOTED: "The report has these words without quotation marks:",
    Way.TURNED: "The quotation begins or ends where the report goes on:",
}
_TURNED_INSIDE = "In the quotation “…” stands for words that turn the sense round:"


def _changed(one: Difference) -> str:
    if not one.report:
        return f"the article adds “{one.article}”"
    return f"the report has “{short(one.report)}”, the article “{short(one.article)}”"


_TOLD: Mapping[Way, Callable[[Difference], str]] = {
    Way.CHANGED: _changed,
    Way.CUT: lambda one: f"“{short(one.report)}” before “{one.article}”",
    Way.JOINED: lambda one: f"“{short(one.article)}” and “{short(one.report)}”",
    Way.NOT_QUOTED: lambda one: f"“{short(one.report)}”",
    Way.TURNED: lambda one: f"“{short(one.report)}”",
}


def short(words: str) -> str:
    """`words` as they can stand between quotation marks, their middle left out where they are long."""
    words = inside_marks(words)
    if len(words) <= _LONGEST:
        return words
    half = _LONGEST // 2
    return f"{words[:half].rpartition(' ')[0]} … {words[-half:].partition(' ')[2]}"
