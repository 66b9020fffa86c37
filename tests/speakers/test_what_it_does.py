"""The verb after "it" tells what "it" can be; the nearest subject goes before who spoke earlier."""

import pytest

from .reported import who_says_what, who_speaks


@pytest.mark.parametrize(
    "words",
    [
        "The police released a video. It directly contradicted what Roe said about the night.",
        "The Medical Association agrees with Roe. The vote came late, and it shows how far they moved.",
        "NBC News first published the video. It shows that an officer aimed a gun.",
    ],
)
def test_what_shows_is_no_body(words: str) -> None:
    assert who_speaks(words)[-1] == ""


def test_a_paper_announces_nothing() -> None:
    said = who_says_what(
        "Officials read a private email. Copies were sent round after it announced that it had a leak."
    )
    assert "A private email" not in [speaker for speaker, _ in said]


def test_it_is_the_body_that_opposed_the_plan_last() -> None:
    said = who_speaks("Acme said it would pay. Rye Bank opposed the plan. It said the price was low.")
    assert said == ["Acme", "Rye Bank"]


def test_it_goes_on_to_be_who_spoke_where_nobody_else_opens_the_sentence() -> None:
    said = who_speaks("Acme said it would pay. It said the price was low. It added that nobody had asked.")
    assert said == ["Acme", "Acme", "Acme"]


def test_a_campaign_is_no_person() -> None:
    said = who_speaks("The Lund campaign is braced for a fight it expects to last into the spring.")
    assert said == ["Lund campaign"]


def test_a_case_is_not_the_state_it_is_called_by() -> None:
    assert "Arizona" not in who_speaks(
        "The Arizona case faces a deadline. It states that courts should wait."
    )
