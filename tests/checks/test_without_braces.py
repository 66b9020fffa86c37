"""Brackets whose braces are forgotten are told, and a writer's own brackets are not."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.without_braces import check_without_braces


def found(body: str) -> list[str]:
    return told(check_without_braces(article(body)))


@pytest.mark.parametrize(
    "body",
    [
        "Asked about it, a spokesman [declined to comment].",
        "A spokesman for the mill [did not respond to a request].",
        "Ada Holm [denied that the roof leaked].",
        "Ada Holm said that [the roof leaked].",
        "[“The roof leaks,”] Ada Holm said.",
        "[The roof leaks], Ada Holm said.",
        "Ada Holm said that [the roof\nleaked].",
    ],
)
def test_brackets_around_a_statement_or_a_quotation_are_noted(body: str) -> None:
    assert found(body) == [f"8:{body.index('[') + 1} note stray-brace"]


def test_the_note_says_what_to_do() -> None:
    (fault,) = check_without_braces(article("Ada Holm said that [the roof leaked]."))
    assert fault.wrong == (
        "The words “the roof leaked” stand in brackets without braces behind them: readers see these."
    )
    assert fault.mend.startswith("If they are a statement, write {.said by=…} right behind the “]”; if not, ")


@pytest.mark.parametrize(
    "body",
    [
        "Ada Holm said that [the roof leaked]{.said by='Ada Holm'}.",
        "Ada Holm said that [the roof leaked](https://example.org/).",
        "Ada Holm said that [the roof leaked][1].\n\n[1]: https://example.org/",
        "Ada Holm said that \\[the roof leaked\\].",
        "Ada Holm said that the roof leaked.",
    ],
)
def test_where_the_mend_is_followed_nothing_is_told(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "“The roof leaks [in two places] and [he] knows,” Ada Holm said.",
        "“The roof leeks [sic],” Ada Holm said.",
        "“If [the mayor said that it leaks] he lied,” Ada Holm said.",
        "Ada Holm said [in Kessian] that the roof of the old mill leaked.",
        "A man [said to be a roofer] left Elmfield.",
        "[Ada Holm said on Monday that the roof leaked.]",
        "Ada Holm said that the mayor [of Elmfield] had seen the roof leak.",
        "Ada Holm said that the roof leaked [1] and [2, 3].",
        "Ada Holm said that the roof leaked.[^1]\n\n[^1]: “It leaked,” she said.",
    ],
)
def test_a_writers_own_brackets_are_not(body: str) -> None:
    assert found(body) == []
