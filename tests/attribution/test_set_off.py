"""Block quotes without marks, which the paragraph before gives to somebody."""

from __future__ import annotations

import pytest

from reading.through_markdown import read_markdown
from whosaidthis.attribution import find_attributions
from whosaidthis.model import Form

LETTER = "> The mill is *unsafe*.\n>\n> It must close.\n>\n> Nobody has looked at the beams."
WHOLE = ("The mill is unsafe.", "It must close.", "Nobody has looked at the beams.")


def said(content: str) -> list[tuple[str, tuple[str, ...], Form, int | None]]:
    """Who says what, one part a paragraph."""
    text = read_markdown(content).text
    words = text.characters
    return [
        (
            one.source[0].of(words) if one.source else "",
            tuple(span.of(words) for span in one.content),
            one.form,
            one.inside,
        )
        for one in find_attributions(text)
    ]


@pytest.mark.parametrize(
    "lead",
    ["Ada Holm said:", "Ada Holm wrote in a letter:", "It rained. Ada Holm told Reuters:"],
)
def test_every_paragraph_belongs_to_whom_the_text_leads_in(lead: str) -> None:
    assert said(f"{lead}\n\n{LETTER}\n\nIt rained.") == [("Ada Holm", WHOLE, Form.DIRECT, None)]


def test_two_letters_have_two_writers() -> None:
    content = f"Ada Holm wrote:\n\n{LETTER}\n\nBo Ray wrote:\n\n> It is safe."
    assert [one[:2] for one in said(content)] == [("Ada Holm", WHOLE), ("Bo Ray", ("It is safe.",))]


def test_what_it_reports_stands_inside() -> None:
    outer, inner = said("Ada Holm wrote:\n\n> It must close.\n>\n> The owner told me that it would leak.")
    assert outer[0] == "Ada Holm"
    assert (inner[0], inner[1], inner[3]) == ("The owner", ("that it would leak",), 0)


@pytest.mark.parametrize("lead", ["It rained.", "It rained:", "The faults are these:"])
def test_without_somebody_who_speaks_it_is_read_like_any_paragraph(lead: str) -> None:
    content = f"{lead}\n\n> It rained.\n>\n> The mill is unsafe, Bo Ray said."
    assert said(content) == [("Bo Ray", ("The mill is unsafe",), Form.INDIRECT, None)]


def test_one_with_marks_is_read_as_a_quotation() -> None:
    content = "Ada Holm said:\n\n> “The mill is unsafe.\n>\n> “It must close.”\n>\n> It rained, Bo Ray said."
    assert [one[:2] for one in said(content)] == [
        ("Ada Holm", ("“The mill is unsafe.", "“It must close.”")),
        ("Bo Ray", ("It rained",)),
    ]


def test_a_block_quote_that_opens_the_text_is_nobodys() -> None:
    assert said("> It must close.") == []


def test_every_quotation_of_a_list_belongs_to_whom_the_text_leads_in() -> None:
    content = (
        "Ada Holm told the board:\n\n- “The mill is unsafe.”\n- “It must close.”\n\nIt rained.\n\n- “Dry.”"
    )
    assert [one[:2] for one in said(content)] == [
        ("Ada Holm", ("“The mill is unsafe.”",)),
        ("Ada Holm", ("“It must close.”",)),
    ]


def test_an_item_that_another_speaks_ends_the_list_of_the_first() -> None:
    content = "Ada Holm said:\n\n- “It is unsafe.”\n- “It is safe,” Bo Ray said.\n- “It must close.”"
    assert [one[:2] for one in said(content)] == [
        ("Ada Holm", ("“It is unsafe.”",)),
        ("Bo Ray", ("“It is safe,”",)),
    ]
