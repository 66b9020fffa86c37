"""A paragraph that stands in an article twice is told, with both places."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.paragraph_twice import check_paragraph_twice

LONG = "Ada Holm denied that there was any gap in the weir. The roof, she said, was sound and dry."


def test_the_second_place_is_told_and_names_the_first() -> None:
    (one,) = check_paragraph_twice(article(f"{LONG}\n\nIt rained.\n\n{LONG.replace('weir', '*weir*')}"))
    assert told([one]) == ["12:1 warning paragraph-twice"]
    assert one.wrong == "This paragraph stands in line 8 too, so its statements are counted twice."
    assert one.mend == "Take one of the two away."


@pytest.mark.parametrize(
    "body",
    [
        "It rained all day.\n\nIt rained all day.",
        f"{LONG}\n\n{LONG} It rained.",
        f"{LONG}\n\n> {LONG}",
        f"{LONG}\n\n{LONG.replace('dry', 'wet')}",
    ],
)
def test_short_or_other_paragraphs_are_let_pass(body: str) -> None:
    assert told(check_paragraph_twice(article(body))) == []
