"""Ordinary sentences in any order are read: no report is so badly put together that a build falls over it."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

from hypothesis import example, given, settings
from hypothesis import strategies as st

from speakers.reported import read_report
from unread.listed import LISTS, article_of

_BETWEEN = re.compile(r"(?<=[.!?”])\s+(?=[“A-Z])")


@cache
def sentences() -> tuple[str, ...]:
    """The sentences of all reports that nobody had read, without their headlines."""
    reports = (article_of(path).read_text("utf-8") for path in LISTS)
    paragraphs = chain.from_iterable(report.split("\n\n") for report in reports)
    plain = (one for one in paragraphs if one[:1] not in "#-" and "\n" not in one)
    return tuple(dict.fromkeys(chain.from_iterable(_BETWEEN.split(one) for one in plain)))


@st.composite
def mixtures(draw: st.DrawFn) -> str:
    """Up to twelve paragraphs of up to four of those sentences."""
    random = draw(st.randoms(use_true_random=False))
    paragraphs = draw(st.lists(st.integers(1, 4), min_size=1, max_size=12))
    return "\n\n".join(" ".join(random.sample(sentences(), length)) for length in paragraphs)


@settings(max_examples=150)
@given(mixtures())
@example("“It gave us none.\n\n“The mill has never bought anything,” they wrote.")
@example("“I fought fires for 22 years. He asked for a rest. “They said, ‘All clear.’ So we went.”")
@example("In a paper for the journal, Dr. He called the motion “a golden parachute”.")
def test_every_statement_of_a_mixture_lies_in_it(words: str) -> None:
    text, statements = read_report(words)

    assert all(0 <= span.start < span.end <= len(text.characters) for one in statements for span in one.spans)
