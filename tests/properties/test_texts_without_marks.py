"""A text without Markdown's marks is read as it stands; through Markdown it must be read the same."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from whosaidthis.command.articles import ArticleReader
from whosaidthis.command.marks import has_marks
from whosaidthis.model import NO_GLOSSARY, Facts
from whosaidthis.reading.plain import read_plain

_PIECES = st.sampled_from(
    [
        *"“ ” \" ' [ ] _ ___ ( ) { } . , : ; ! ? # > - -- = + ~ ^ & &amp; — 1. 1) é w_w @a_b http://x.y".split(
            " "
        ),
        "\n\n",
        "\n",
        " ",
        "  ",
        "the mill burns",
        "Ann Lee said ",
        "tied to [our] past",
        "___.",
        "[^1]",
        "[x]: y",
        "(AP) ",
    ]
)
_TEXTS = st.lists(_PIECES, max_size=14).map("".join)
_READER = ArticleReader(NO_GLOSSARY)


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(_TEXTS)
def test_it_has_the_same_paragraphs_in_the_same_places(text: str) -> None:
    assume(not has_marks(text))
    read = _READER.read(text, Facts())
    places = [read.source.find(block.span) for block in read.article.text.blocks]
    assert places == [block.span for block in read_plain(text).blocks]


@pytest.mark.parametrize(
    "text", ["It is tied to [our] past.", "6 p.m.\n\n___.\n\nThe [old] mill burns.", "a_b"]
)
def test_brackets_and_a_lone_run_of_underscores_are_no_marks(text: str) -> None:
    assert not has_marks(text)


@pytest.mark.parametrize(
    "text",
    [
        "[a](b)",
        "[a] [b]",
        "[a]: b",
        "A note.[^1]",
        "[she]{.said}",
        "_so_",
        "_so\nit goes_",
        "one_two_three",
        "a\n___\nb",
        "1. One",
        "<b>",
    ],
)
def test_marks(text: str) -> None:
    assert has_marks(text)
