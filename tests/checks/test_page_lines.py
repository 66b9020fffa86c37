"""Lines of the page around a report that were pasted with it into the article."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.page_lines import check_page_lines


@pytest.mark.parametrize(
    "line", ["Read more: The pier sways", "Sign up for our daily newsletter", "Advertisement"]
)
def test_a_line_of_the_page_is_told(line: str) -> None:
    body = f"It rained all day.\n\n{line}\n\nThe pier sways, Ann Lee said."
    start = article(body).source.place_at(article(body).source.content.index(line))
    assert told(check_page_lines(article(body))) == [f"{start.line}:{start.column} note page-line"]


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee said that nobody should sign up for the newsletter of the pier.",
        "“Read more,” Ann Lee said.",
        "- Read more: The pier sways",
        "    Read more: The pier sways",
    ],
)
def test_words_of_the_article_are_not(line: str) -> None:
    assert told(check_page_lines(article(f"It rained all day.\n\n{line}\n\nIt sways."))) == []
