"""Statements of a short report, read by the machine from the first step to the last."""

from __future__ import annotations

from datetime import date

from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts, Statement, Text
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements


def read_report(words: str, today: date | None = None) -> tuple[Text, list[Statement]]:
    """The text, a headline and the `words`, and its statements; `today` is its day."""
    text = read_plain(f"Road shut\n\n{words}")
    return text, list(find_statements(text, spoken(find_attributions(text)), Facts(date=today)))


def who_speaks_in(article: str) -> list[str]:
    """The same as `who_speaks` for an article that brings its own headline."""
    text = read_plain(article)
    found = find_statements(text, spoken(find_attributions(text)), Facts(date=None))
    return [one.speaker.name for one in found]


def who_speaks(words: str) -> list[str]:
    """The name of the speaker of each statement, in the order of the text; "" where it is left open."""
    return [one.speaker.name for one in read_report(words)[1]]


def who_says_what(words: str) -> list[tuple[str, str]]:
    """Speaker and content of each statement, in the order of the text; parts of a content joined by " … "."""
    text, found = read_report(f"It rained on Sunday.\n\n{words}")
    return [(one.speaker.name, " … ".join(span.of(text.characters) for span in one.content)) for one in found]
