"""What must hold for any Markdown whatever."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

from cases.pages import convert, html_of, ids_of, own_words, plain_html_of
from reading.through_markdown import read_page
from whosaidthis.model import Span
from whosaidthis.reading.raw_html import show_harmful
from whosaidthis.reading.sentences import find_sentences
from whosaidthis.reading.source import Source

_SAYINGS = (
    "“The mill burns,” Ann Lee said. ",
    "The minister denied that the mill burns. ",
    "Two officials told Reuters on Monday that it burns. ",
    "It burns, according to a report. ",
)
"""So that what is drawn says something now and then."""
_PIECES = st.sampled_from(
    [
        *"“ ” \" ' ‘ ’ '' `` * ** _ ` [ ] ( ) { } # > - + | ! \\ & ; : , . ? … — \n \t".split(" "),
        "\n\n",
        "\n    ",
        "  \n",
        " ",
        "\n- ",
        "\n1. ",
        "\n> ",
        "\n# ",
        "said ",
        "told Reuters ",
        "Ann Lee ",
        "the minister ",
        "according to ",
        "reportedly ",
        "officials ",
        "she denied that ",
        "the mill burns",
        *_SAYINGS,
        "[x](y 'said')",
        "![said](y)",
        "`said`",
        "&ldquo;",
        "&amp;",
        "<b>",
        "</b>",
        "<!-- said -->",
        "[^1]",
        "\n\n[^1]: said\n\n",
        "]{.said by=x}",
        "]{.unsaid}",
        "]{.said}",
        "*said*{.said by=x}",
        "\n{: .said by=x}\n",
        "\n|a|b|\n|-|-|\n",
        "\n```\n",
        "é",
        "e\u0301",
        "שלום",
        "\u202e",
        "\u2028",
        "\x02",
        "\x03",
        "\x00",
        "\r\n",
        "\ufeff",
    ]
)
MARKDOWN = st.lists(st.one_of(_PIECES, _PIECES, st.text(max_size=8)), max_size=40).map("".join)
_without_tags = MARKDOWN.filter(lambda source: "<" not in source.replace("<b>", "").replace("</b>", ""))
_often = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@_often
@given(_without_tags)
def test_the_page_keeps_its_own_words(source: str) -> None:
    assert own_words(html_of(source)) == own_words(plain_html_of(source))


@_often
@given(MARKDOWN)
def test_no_id_of_ours_stands_twice(source: str) -> None:
    ids = [one for one in ids_of(html_of(source)) if one.startswith(("s-", "n-", "wst-"))]
    assert len(ids) == len(set(ids))


@_often
@given(MARKDOWN)
def test_no_editors_word_reaches_a_reader_as_an_attribute(source: str) -> None:
    assert not re.search(r'<[^<>]*\s(by="|class="(un)?said")', html_of(source))


def test_the_pages_that_are_drawn_have_statements() -> None:
    """Without them the rest would hold of nothing."""
    assert find(MARKDOWN, lambda source: len(convert(source)[1].article.statements) > 1)


@_often
@given(MARKDOWN)
def test_statements_are_numbered_without_a_gap_and_stand_in_the_text(source: str) -> None:
    _, read = convert(source)
    article = read.article
    assert [one.number for one in article.statements] == list(range(1, len(article.statements) + 1))
    for one in article.statements:
        assert all(span.end <= len(article.text.characters) for span in (*one.spans, *one.content))


@_often
@given(MARKDOWN)
def test_every_place_is_a_place_of_the_file(source: str) -> None:
    _, read = convert(source)
    lines = read.source.content.split("\n")
    for one in read.article.statements:
        place = read.source.place(one.spans[0])
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1


@_often
@given(MARKDOWN)
def test_the_runs_of_a_reading_are_the_trees_own_characters(source: str) -> None:
    if not source.strip():
        return
    _, reading = read_page(source)
    end = 0
    for run in reading.runs:
        raw = (run.element.tail if run.tail else run.element.text) or ""
        words = run.span.of(reading.text.characters)
        assert run.span.start >= end
        assert raw[run.start : run.end] == words or len(words) == 1
        end = run.span.end


@_often
@given(MARKDOWN)
def test_plain_words_are_found_as_they_are(source: str) -> None:
    if not source.strip():
        return
    _, reading = read_page(source)
    content = "---\ntitle: A\n---\n" + source
    found = Source("a.md", content, len(content) - len(source), reading.text)
    for block in reading.text.blocks:
        span = found.find(block.span)
        assert 0 <= span.start <= span.end <= len(content)


def test_an_identity_is_exact_for_every_character() -> None:
    source = Source("a.md", "One.\n\nTwo “said” three.", 0, read_page("One.\n\nTwo “said” three.")[1].text)
    spans = [Span(offset, offset + 1) for offset in range(len(source.content))]
    assert [source.find(span) for span in spans] == spans


@pytest.mark.parametrize(
    "words",
    [
        "said ",
        "“said ",
        "' ",
        '"a" ',
        "he said ",
        "Ann Lee and ",
        "“‘a’ ",
        "said\n\n",
        "reportedly ",
        "*a* ",
        "&ldquo;",
    ],
)
def test_thousands_of_the_same_words_are_read_like_any_others(words: str) -> None:
    """Anything that costs more than linear time would never come to an end here."""
    source = words * 5000
    html, read = convert(source)
    assert own_words(html) == own_words(plain_html_of(source))
    assert len(read.article.text.characters) <= len(source)


@pytest.mark.parametrize("words", ["he said ", "Ann Lee said that it burns and ", "she said to them, and "])
def test_a_sentence_without_an_end_is_cut(words: str) -> None:
    """Its words would be looked at again for each thing said in it."""
    _, read = convert(words * 2000)
    longest = max(one.end - one.start for one in find_sentences(read.article.text))
    assert longest < 4100


def test_comments_without_an_end_are_read_once() -> None:
    """Here, too, quadratic time would never come to an end."""
    assert show_harmful("<!-- " * 200_000) == "&lt;!-- " * 200_000
    assert show_harmful("<!-- a --><!-- b --!>" * 3) == "<!-- a -->&lt;!-- b --!&gt;" * 3


def test_half_a_character_stops_nothing() -> None:
    assert "wst-said" in html_of("“It burns \ud800,” Ann \udfff Lee said.")
