"""Attributions by hand: a text whose sources, cues, contents and hearers are marked.

`<s1>Ann Lee</s1> <c1>told</c1> <h1>AFP</h1> <t1>the dam held</t1>` is the text "Ann Lee told AFP the dam
held" with one attribution. The same mark twice gives two spans. A content inside another one is nested.
"""

from __future__ import annotations

import datetime
import re
from collections import defaultdict

from whosaidthis.model import Attribution, DeclaredSpeaker, Facts, Form, Span, Statement, Text
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements

_MARK = re.compile(r"<(/?)([scth])(\d+)>")
THURSDAY = datetime.date(2024, 5, 16)


def read(marked: str) -> tuple[Text, tuple[Attribution, ...]]:
    """The text without its marks, and the attributions that they make."""
    plain, place = "", 0
    opened: dict[tuple[str, int], int] = {}
    spans: dict[tuple[str, int], list[Span]] = defaultdict(list)
    for mark in _MARK.finditer(marked):
        plain += marked[place : mark.start()]
        place = mark.end()
        key = (mark.group(2), int(mark.group(3)))
        if mark.group(1):
            spans[key].append(Span(opened.pop(key), len(plain)))
        else:
            opened[key] = len(plain)
    plain += marked[place:]
    numbers = sorted(number for kind, number in spans if kind == "t")
    return read_plain(plain), tuple(_attribution(plain, spans, numbers, number) for number in numbers)


def _attribution(
    plain: str, spans: dict[tuple[str, int], list[Span]], numbers: list[int], number: int
) -> Attribution:
    def of(kind: str) -> tuple[Span, ...]:
        return tuple(spans.get((kind, number), ()))

    content = of("t")
    outer = [
        place
        for place, other in enumerate(numbers)
        if other != number and any(span.holds(content[0]) for span in spans["t", other])
    ]
    return Attribution(of("s"), of("c"), content, _form(plain, content), of("h"), outer[0] if outer else None)


def _form(plain: str, content: tuple[Span, ...]) -> Form:
    words = [span.of(plain) for span in content]
    if all(one[0] in '"“‘' for one in words):
        return Form.DIRECT
    return Form.MIXED if any(mark in one for one in words for mark in '"“') else Form.INDIRECT


def statements(
    marked: str,
    date: datetime.date | None = THURSDAY,
    outlet: str | None = None,
    speakers: tuple[DeclaredSpeaker, ...] = (),
) -> tuple[Statement, ...]:
    """The statements of a marked text."""
    text, attributions = read(marked)
    return find_statements(text, attributions, Facts(date, outlet, speakers=speakers))


def said(marked: str, statement: Statement) -> str:
    """The words shown as a statement of a marked text."""
    text, _ = read(marked)
    return " | ".join(span.of(text.characters) for span in statement.spans)


def last_speaker(source: str, before: str = "") -> str:
    """The name of the last speaker of a text that ends in `source` and what it says."""
    *_, last = statements(f"{before}<s9>{source}</s9> <c9>said</c9> <t9>it was late</t9>.")
    return last.speaker.name
