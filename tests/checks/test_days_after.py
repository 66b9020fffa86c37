"""Days after the article's own, 2024-03-05, that the text gives to what is over."""

from __future__ import annotations

import pytest

from checks.written import article, told
from signing.articles import opened
from whosaidthis.checks.days.after_article import check_days_after


def found(body: str) -> list[str]:
    return [line.partition(" ")[2] for line in told(check_days_after(article(body)))]


@pytest.mark.parametrize(
    "body",
    [
        "A rocket hit the mill on 11 March 2024, injuring four.",
        "A rocket hit the mill before dawn on Monday, 11 March, injuring four.",
        "The shop, which shut on March 12, was old.",
        "A rocket had hit the mill on 11 March 2024, the mayor said.",
        "The mayor said a rocket had hit the mill on 11 March.",
        "- The roof fell on 2 May 2025.",
    ],
)
def test_a_day_to_come_of_what_is_over_is_noted(body: str) -> None:
    assert found(body) == ["note day-after-article"]


@pytest.mark.parametrize(
    "body",
    [
        "The mill will open on 11 March 2024.",
        "The mill was to open on 11 March 2024, the mayor said.",
        "He invited her to a feast on 11 March.",
        "The mayor said the mill opens on 11 March.",
        "The mill closed on 11 January.",
        "The mill closed on 2 March 2024.",
        "The mill closed on 20 June.",
        "The mill closed on 6 March.",
        "The mill closed on [11 March]{.said day='11 March is 2023-03-11'}.",
    ],
)
def test_what_is_to_come_or_past_or_settled_is_not(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Ann Lee said on Friday that [the roof leaks]{.said day='on Friday is 2024-03-15'}.",
        "[The roof leaks]{.said day='on Friday is 2024-03-15'}, Ann Lee said on Friday.",
        "Ann Lee said [on Friday]{.said day='on Friday is 2024-03-15'} that it fell.",
        "Ann Lee [told Reuters on Friday]{.said day='on Friday is 2024-03-15'} that it fell.",
        "[The roof leaks]{.said when='2024-03-15'}, Ann Lee said on Friday.",
    ],
)
def test_a_day_to_come_given_to_the_saying_is_told_once(body: str) -> None:
    read = article(body)
    faults = (*read.faults, *check_days_after(read))
    assert [one.code for one in faults if "after-article" in one.code] == ["said-after-article"]
    assert {one.level.value for one in faults} == {"warning"}


@pytest.mark.parametrize(
    "body",
    [
        "Ann Lee said on Friday that [the roof leaks]{.said day='on Friday is 2024-02-23'}.",
        "Ann Lee will say [on Friday]{.said day='on Friday is 2024-03-15'} that it fell.",
        "The ship expected [on Friday]{.said day='on Friday is 2024-03-15'} is new.",
        "Ann Lee said the ship will come [on Friday]{.said day='on Friday is 2024-03-15'}.",
    ],
)
def test_a_day_given_to_what_is_to_come_is_good(body: str) -> None:
    read = article(body)
    faults = (*read.faults, *check_days_after(read))
    assert [one.code for one in faults if one.code == "said-after-article"] == []


def test_who_has_said_something_on_a_day_to_come_is_a_warning() -> None:
    assert found("The mayor said on 11 March 2024 that the roof leaked.") == ["warning said-after-article"]


def test_the_editors_day_for_the_saying_settles_it() -> None:
    body = "The mayor [said on 11 March 2024 that the roof leaked]{.said when='2024-03-01'}."
    assert found(body) == []


def test_an_article_without_a_day_has_none_after_it() -> None:
    read = opened("---\ntitle: Mill burns\n---\n\n# Mill burns\n\nIt closed on 11 March 2024.\n").read
    assert list(check_days_after(read)) == []
