"""Pages that are written as articles and stand elsewhere."""

import pytest

from whosaidthis.checks import check_stray

RETELLS = "retells:\n  title: Fire\n  outlet: The Weir\n"


def strays(front: str) -> list[str]:
    return [
        f"{one.place} {one.code}"
        for one in check_stray(f"---\n{front}---\n\nIt.\n", "docs/a.md", "docs/news")
    ]


@pytest.mark.parametrize("front", [RETELLS, "signed:\n  by: Ann Lee\n"])
def test_a_page_with_what_only_articles_have_is_told(front: str) -> None:
    assert strays(f"title: Fire\n{front}") == ["docs/a.md:3:1 misplaced-article"]


@pytest.mark.parametrize(
    "front",
    ["", "title: Fire\n", f"article: false\n{RETELLS}", "signed: true\n", "retells: [\n", "- retells\n"],
)
def test_any_other_page_is_not(front: str) -> None:
    assert strays(front) == []
