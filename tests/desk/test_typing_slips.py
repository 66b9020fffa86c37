"""Stars that readers see and words that stand twice."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.desk import check_typing


def found(body: str) -> list[str]:
    return told(check_typing(article(body).source))


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("Ann Lee told *The Meridian Post so.", "8:14"),
        ("*The Meridian Post has it.", "8:1"),
        ("Ann Lee told The Meridian Post* so.", "8:31"),
        ("Ann Lee told **The Post, and left.", "8:14"),
        ("It is “*The Post” again. It is *The Post* too.", "8:8"),
        ("It fell,* he said.", "8:9"),
    ],
)
def test_a_star_that_is_left_is_told(body: str, place: str) -> None:
    assert found(body) == [f"{place} warning unclosed-emphasis"]


@pytest.mark.parametrize(
    "body",
    [
        "Ann Lee told *The Post*, **The Sun** and *The Sun*’s owner.",
        "It costs 5 * 4, 5*4 or a * b. It is a 5* inn.",
        "“What the f*** is it, s**t, f** it,” he said.",
        "It costs ten marks.\\* It is \\*cheap.",
        "It costs ten marks.*\n\nIt fell.\n\n*Without the tax.",
        "* One\n* Two",
        "It has `*args` and `**more`.",
    ],
)
def test_other_stars_are_good(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("It takes at at least a day.", "8:13"),
        ("The the mill fell.", "8:5"),
        ("It fell on the\nthe roof.", "9:1"),
        ("It fell fell.", "8:9"),
    ],
)
def test_a_word_that_stands_twice_is_noted(body: str, place: str) -> None:
    assert found(body) == [f"{place} note doubled-word"]


@pytest.mark.parametrize(
    "body",
    [
        "He had had it. He said that that was so. She came in in May.",
        "Duran Duran sang in New York New York. He saw The The sing. It was very very old.",
        "It fell\n\nfell",
        "It was the, the mill. He was at at-risk schools. “At,” at last.",
        "It is the `x` the mill.",
    ],
)
def test_words_that_stand_twice_for_good_are_not(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("[The roof leaks]{.unsaid}}, Ann Lee said.", "8:26"),
        ("[The roof leaks]{.unsaid}], Ann Lee said.", "8:26"),
        ("It fell}. It is {so}.", "8:8"),
    ],
)
def test_a_brace_that_closes_nothing_is_told(body: str, place: str) -> None:
    assert found(body) == [f"{place} warning stray-brace"]


@pytest.mark.parametrize("body", ["“It [the roof] leaks,” Ann Lee said.", "It is \\} so.", "It is `}` so."])
def test_a_brace_with_its_other_half_is_not(body: str) -> None:
    assert found(body) == []
