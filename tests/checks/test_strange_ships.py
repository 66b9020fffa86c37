"""A ship whose name the entry of a torpedo or a missile has as an alias is told."""

from __future__ import annotations

import pytest

from checks.written import article, glossary, told
from whosaidthis.checks.strange.ships import check_strange_ships

BODY = (
    "The Lamprey sank. Shots from the frigate Halcyon ended there. The Halcyon and the frigate Halcyon came."
)


def found(
    body: str = BODY, *, kind: str = "weapon", aliases: str = "Halcyon", subkind: str = "torpedo"
) -> list[str]:
    line = f"subkind: {subkind}" if subkind else "as_of: 2024"
    known = glossary({f"{kind}/lamprey.md": f"name: Lamprey\naliases: [{aliases}]\n{line}"})
    return told(check_strange_ships(article(body, known), known))


def test_it_is_told_once() -> None:
    assert found() == ["8:42 warning strange-alias"]
    assert found(subkind="heavy torpedo") == ["8:42 warning strange-alias"]
    assert found(kind="missile", subkind="") == ["8:42 warning strange-alias"]


@pytest.mark.parametrize("subkind", ["frigate", "old destroyer", "", "icebreaker", "armed icebreaker"])
def test_a_ship_or_what_may_be_one_is_not(subkind: str) -> None:
    assert found(subkind=subkind) == []


def test_nor_is_a_drone_that_may_swim() -> None:
    assert found(kind="drone", subkind="") == []


@pytest.mark.parametrize(
    "body",
    [
        "The Halcyon sank.",
        "The torpedo Halcyon sank.",
        "The frigate Lamprey sank.",
        "A frigate, Halcyon, sank.",
    ],
)
def test_other_words_are_not(body: str) -> None:
    assert found(body) == []
