"""Differences of a quotation as faults that its editor can mend."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from ...model import Fault, Level
from ...reading.source import Source
from ...rendering.wording.quoting import inside_marks
from .difference import Difference, Way
from .printed import Printed

_SHOWN = 3
"""Differences of one kind that a message shows."""
_LONGEST = 90
"""Characters of the report that a message shows."""
_LETTER = "Copy the report’s words to the letter, or take the quotation marks away."
_MENDS = {
    Way.CHANGED: _LETTER,
    Way.CUT: "Write the words, or “…” in their place.",
    Way.JOINED: "Close the quotation before the words of the other, and open it anew.",
    Way.NOT_QUOTED: "Take these words out of the quotation marks: whoever wrote the report says them.",
    Way.NOT_FOUND: _LETTER,
    Way.TURNED: "See whether it still says what was meant.",
}


def tell(quotation: Printed, differences: Sequence[Difference], source: Source) -> Iterator[Fault]:
    """One fault for each kind of difference, at its first place."""
    for way in Way:
        same = [one for one in differences if one.way is way]
        if same:
            at = min(same[0].at, len(quotation.words) - 1)
            level = Level.NOTE if way is Way.TURNED else Level.WARNING
            place = source.place(quotation.words[at].span)
            yield Fault(place, f"quotation-{way.value}", _wrong(way, same), _MENDS[way], level)


def _wrong(way: Way, same: Sequence[Difference]) -> str:
    if way is Way.NOT_FOUND:
        return "The report quotes no words like these."
    told = [_TOLD[way](one) for one in same[:_SHOWN]]
    more = f"; and {len(same) - _SHOWN} more" if len(same) > _SHOWN else ""
    return f"{_OPENINGS[way]} {'; '.join(told)}{more}."


_OPENINGS = {
    Way.CHANGED: "The quotation differs from the report:",
    Way.CUT: "The quotation leaves out words of the report without a mark:",
    Way.JOINED: "The report has these words in separate quotations:",
    Way.NOT_QUOTED: "The report has these words without quotation marks:",
    Way.TURNED: "The quotation begins or ends where the report goes on:",
}


def _changed(one: Difference) -> str:
    if not one.report:
        return f"the article adds “{one.article}”"
    return f"the report has “{_short(one.report)}”, the article “{_short(one.article)}”"


_TOLD: Mapping[Way, Callable[[Difference], str]] = {
    Way.CHANGED: _changed,
    Way.CUT: lambda one: f"“{_short(one.report)}” before “{one.article}”",
    Way.JOINED: lambda one: f"“{_short(one.article)}” and “{_short(one.report)}”",
    Way.NOT_QUOTED: lambda one: f"“{_short(one.report)}”",
    Way.TURNED: lambda one: f"“{_short(one.report)}”",
}


def _short(words: str) -> str:
    """`words` as they can stand between quotation marks, their middle left out where they are long."""
    words = inside_marks(words)
    if len(words) <= _LONGEST:
        return words
    half = _LONGEST // 2
    return f"{words[:half].rpartition(' ')[0]} … {words[-half:].partition(' ')[2]}"
