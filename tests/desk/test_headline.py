"""The headline above the text and the title in the front matter."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.desk.headline import check_headline, note_headline, second_headlines
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


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ("It rained.\n\n# What the miller said\n\nIt *did*.", ["10:1"]),
        ("It rained.\n\n#What *he* said\n\n## So\n\n# Last", ["10:1", "14:1"]),
        ("It rained.\n\nWhat he said\n============", ["10:1"]),
        ("It rained.\n\n# Mill burns", ["10:1"]),
    ],
)
def test_a_second_heading_like_the_headline_is_told(body: str, places: list[str]) -> None:
    found = told(second_headlines(article(body).source))
    assert found == [f"{place} warning second-headline" for place in places]


def test_how_a_second_headline_is_mended() -> None:
    by_number, close, by_line = second_headlines(article("# Then\n\nAnd\n#1 is he.\n\nNow\n===").source)
    assert by_number.mend == "Begin it with “## ”."
    assert close.mend == "Begin it with “## ”, or with “\\#” if it is no heading."
    assert by_line.mend == "Begin it with “## ”, and take “===” away."


@pytest.mark.parametrize(
    "body",
    [
        "## What he said\n\n### So\n\nThen\n----\n\nIt rained.",
        "> # Quoted\n\n1. # Listed\n\n\\# 1 is he.",
        "```\n# A remark\n```\n\n    # Another\n\nIt rained.",
        "It rained, #1 is he, and `# so`.",
        "It rained.\n\n<dl><dt># One</dt></dl>",
    ],
)
def test_lower_headings_and_other_number_signs_are_good(body: str) -> None:
    assert told(second_headlines(article(body).source)) == []


def test_without_a_headline_no_heading_is_a_second_one() -> None:
    assert told(second_headlines(source("It rained.\n\n# Then"))) == []
