"""Posts on networks that make up a paragraph, with name and handle behind a dash."""

from __future__ import annotations

import pytest

from reading.through_markdown import read_markdown
from whosaidthis.attribution import find_attributions
from whosaidthis.model import Form


def posted(content: str) -> list[tuple[str, tuple[str, ...], Form]]:
    """Who says what, one part a paragraph."""
    text = read_markdown(content).text
    words = text.characters
    return [
        (
            one.source[0].of(words) if one.source else "",
            tuple(span.of(words) for span in one.content),
            one.form,
        )
        for one in find_attributions(text)
    ]


WORDS = "I drove the ferry. Still had to swim home. #FerryGate"


@pytest.mark.parametrize("day", ["", " March 4, 2017", " Mar. 4, 2017", " 4 March 2017"])
@pytest.mark.parametrize("mark", ["", "> "])
def test_name_and_handle_sign_what_stands_before_them(mark: str, day: str) -> None:
    content = f"It rained.\n\n{mark}{WORDS} — Ida Berg-Roe (@idaroe){day}\n\nIt rained."
    assert posted(content) == [("Ida Berg-Roe", (WORDS,), Form.DIRECT)]


def test_two_posts_have_two_writers() -> None:
    content = f"{WORDS} — Ida Roe (@idaroe)\n\nGo home, @MayorOx. — J.T. Holm (@jt_holm) May 4, 2017"
    assert posted(content) == [
        ("Ida Roe", (WORDS,), Form.DIRECT),
        ("J.T. Holm", ("Go home, @MayorOx.",), Form.DIRECT),
    ]


def test_in_a_block_quote_the_signature_can_stand_below() -> None:
    content = f"It rained.\n\n> {WORDS}\n>\n> — Ida Roe (@idaroe) May 4, 2017"
    assert posted(content) == [("Ida Roe", (WORDS,), Form.DIRECT)]


@pytest.mark.parametrize(
    "content",
    [
        "The ferry sank — Ida Roe (41) was aboard.",
        "It has a new captain — Ida Roe (@idaroe) — and a new bell.",
        "It rained.\n\n— Ida Roe (@idaroe)",
        "## The ferry sank — Ida Roe (@idaroe)",
    ],
)
def test_no_other_handle_signs_anything(content: str) -> None:
    assert posted(content) == []
