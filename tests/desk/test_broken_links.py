"""Links whose address nothing closes."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.desk import check_text

HOME = "https://x.example/rook"


def found(body: str) -> list[str]:
    return told(check_text(article(body).source))


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (f"It sank, [Ida Rook]({HOME}, a diver (from Elm), told us.", "8:10"),
        (f"It sank.\n\n[Ida *Rook*]({HOME}, a diver, told [the Post]({HOME}).", "10:1"),
        (f"It sank, [Ida\nRook](<{HOME}, a diver, told us.", "8:10"),
        (f"It sank, [Ida Rook]({HOME}_(diver), told us.", "8:10"),
        ("It sank, [Ida Rook](../rook.md, a diver, told us.", "8:10"),
        ("It sank. ![The wreck](wreck.png", "8:11"),
        (f"It sank (as [Ida Rook]({HOME}, a diver, told us).", "8:13"),
        (f"It sank (as [Ida Rook]({HOME}, a diver\n(from Elm), told us).", "8:13"),
        (f"It sank (as [Ida Rook]({HOME} told us all then).", "8:13"),
    ],
)
def test_an_address_that_is_never_closed_is_told(body: str, place: str) -> None:
    assert found(body) == [f"{place} warning unclosed-link"]


@pytest.mark.parametrize(
    "body",
    [
        f"It sank, [Ida Rook]({HOME}), a diver (from [Elm](<{HOME}>)), told us.",
        f'It sank, [Ida Rook]({HOME}_(diver) "A diver of the old port"), told us.',
        f"It sank, [Ida Rook]({HOME} 'A diver of the old port'), told us.",
        "It sank, [Ida Rook](https://x.example/my rook.html), told us.",
        "It sank, [Ida Rook](#rook) told us [so][rook] [sic](so she said.",
        f"It sank, \\[Ida Rook]({HOME}, she told us.",
        f"It sank, [Ida Rook\\]({HOME}, she told us.",
        f"It sank: `[Ida Rook]({HOME}, she` told us. `[Ida Rook]({HOME}, a diver, told)`.",
        f"```\n[Ida Rook]({HOME}, a diver, told us\n```\n\nIt sank.",
        f"<div>[Ida Rook]({HOME})</div>\n\nIt sank.",
    ],
)
def test_a_link_that_is_closed_or_none_is_good(body: str) -> None:
    assert found(body) == []
