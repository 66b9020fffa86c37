"""What papers call or list, whose an idea is that another speaks of, and what somebody is pressed on."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, said_by
from speakers.reported import read_report
from whosaidthis.model import Stance


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "More went to two firms for work described in the invoices as “site care” and “stewardship.”",
            "the invoices",
            "“site care” and “stewardship.”",
        ),
        ("The invitation lists Holm as “host and guest.”", "The invitation", "Holm as “host and guest.”"),
        ("County records list 22 who were paid at all.", "County records", "22 who were paid at all"),
    ],
)
def test_the_paper_says_it(words: str, source: str, content: str) -> None:
    assert credited(words) == [(source, content)]


def test_who_describes_it_in_a_paper_says_it() -> None:
    text = "Holm was pleased with what Ann Lee described in an email as “a rare outbreak of sense.”"
    assert ("an email", "“a rare outbreak of sense.”") not in credited(text)
    assert said_by(text, "Ann Lee") == ["“a rare outbreak of sense.”"]
    assert credited("The records list 22 names.") == []


def test_an_idea_belongs_to_those_who_float_it() -> None:
    text = "She was sceptical of the idea, floated by some backbenchers, that Rye should seek a pact."
    assert said_by(text, "some backbenchers") == ["that Rye should seek a pact"]


def test_what_somebody_is_pressed_on_is_asked() -> None:
    (one,) = attributed("Holm pressed Lisko on whether the board shared blame for the delay.")
    assert (one.source, one.content) == ("Holm", "whether the board shared blame for the delay")
    assert one.hearer == "Lisko"
    assert credited("Holm was pressed on the delay.") == []


@pytest.mark.parametrize(
    "words",
    [
        "First he’ll have to explain himself to half the county.",
        "They have agreed not to discuss it at dinner.",
    ],
)
def test_a_duty_and_a_pact_are_no_statements(words: str) -> None:
    assert credited(words) == []


def test_pressing_asks() -> None:
    text = "Ann Holm pressed Tom Lisko on whether the board shared blame for the delay."
    (statement,) = read_report(text)[1]
    assert statement.stance is Stance.ASKS


def test_a_filing_shows_a_sum() -> None:
    text = "A filing with the board showed $3 million on hand in May."
    assert credited(text) == [("A filing with the board", "$3 million on hand in May")]
    assert credited("She showed $50 to the clerk.") == []


def test_a_list_is_denied_whole() -> None:
    assert credited("Ann Holm denied theft, fraud and arson.") == [("Ann Holm", "theft, fraud and arson")]


def test_what_a_thing_looks_like_is_not_asked_for() -> None:
    text = "Ann Holm asked dealers to look out for the clock, which has a lid engraved “To A. W. from all”."
    assert credited(text) == [("Ann Holm", "to look out for the clock")]


def test_until_when_belongs_to_what_is_warned_of() -> None:
    assert credited("The weather office warned of heavy rain until Thursday.") == [
        ("The weather office", "heavy rain until Thursday")
    ]
    assert credited("Ann Holm warned of heavy rain Thursday.") == [("Ann Holm", "heavy rain")]
