"""The headline above the text and the title in the front matter."""

from __future__ import annotations

import pytest

from whosaidthis.desk.headline import check_headline, note_headline
from whosaidthis.model import Block, BlockKind, Span, Text
from whosaidthis.reading.source import Source

WITH = "# Mill “burns”\n\nIt rained.\n"
WITHOUT = "It rained.\n"


def source(content: str) -> Source:
    """The article `content`, whose first paragraph is its headline if it starts with a number sign."""
    words = content.removeprefix("# ")
    first = len(words.split("\n")[0])
    blocks = [Block(Span(0, first), BlockKind.HEADLINE)] if words != content else []
    return Source("a.md", content, 0, Text(words, (*blocks,)))


def test_an_article_without_any_headline_is_a_fault() -> None:
    (fault,) = check_headline(None, source(WITHOUT))
    assert (
        str(fault)
        == "a.md:1:1: The article has no headline. Write one above its text, after “# ”. [no-headline]"
    )


@pytest.mark.parametrize(("title", "content"), [(None, WITH), ("Mill", WITHOUT), ("Mill", WITH)])
def test_a_headline_or_a_title_is_enough(title: str | None, content: str) -> None:
    assert check_headline(title, source(content)) == ()


@pytest.mark.parametrize("title", ["Mill “burns”", 'Mill  "burns"', "mill „burns”", None])
def test_the_same_title_is_not_noted(title: str | None) -> None:
    assert note_headline(title, source(WITH)) == ()


@pytest.mark.parametrize("title", [None, "Mill"])
def test_a_headline_in_html_is_left_alone(title: str | None) -> None:
    raw = source("<h1>Mill burns</h1>\n\nIt rained.\n")
    assert (check_headline(title, raw), note_headline(title, raw)) == ((), ())


def test_another_title_is_noted_at_the_headline() -> None:
    (note,) = note_headline("Mill on fire", source(WITH))
    assert (str(note.place), note.code) == ("a.md:1:3", "other-title")
    assert note.wrong == "The headline is not the title, “Mill on fire”, which lists of articles print."


def test_a_title_that_stands_in_for_the_headline_is_noted() -> None:
    (note,) = note_headline("Mill burns", source(WITHOUT))
    assert (note.code, note.mend) == ("title-alone", "Write “# Mill burns” there.")
