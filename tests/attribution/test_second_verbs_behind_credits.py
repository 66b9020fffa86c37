"""A second verb behind a credit goes on with what is said, as the rules read it."""

import pytest

from attribution.attributed import attributed, only
from whosaidthis.attribution.by_rule import find_by_rule, sentences_in
from whosaidthis.attribution.quotations.marks import find_quotations
from whosaidthis.reading.plain import read_plain


def test_a_past_behind_and_belongs_to_the_credited_clause() -> None:
    text = read_plain("She carried a box, according to Ann Lee, and left it with the clerk.")
    quotations = find_quotations(text)
    (found,) = find_by_rule(text, quotations, sentences_in(text, quotations))
    said = [span.of(text.characters) for span in found.content]
    assert said == ["She carried a box", "and left it with the clerk"]


@pytest.mark.parametrize(
    ("words", "contents"),
    [
        (
            "The mayor said it was safe, then, an hour later, said it was not.",
            ["it was safe", "it was not"],
        ),
        (
            "Rye said no boat of its was missing, then, six days later, said one was.",
            ["no boat of its was missing", "one was"],
        ),
        (
            "The firm said the road was open, then, on Friday, said it was shut.",
            ["the road was open", "it was shut"],
        ),
        ("The mayor said it was safe, then said it was not.", ["it was safe", "it was not"]),
    ],
)
def test_a_time_may_stand_between_then_and_what_is_said_next(words: str, contents: list[str]) -> None:
    assert [one.content for one in attributed(words)] == contents


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee said Bob Roe came in, then said he would leave.",
        "Ann Lee said Bob Roe came in, then, a day later, said he would leave.",
    ],
)
def test_somebody_told_of_may_be_who_then_said_it(words: str) -> None:
    assert only(words).source == "Ann Lee"


def test_who_said_something_of_themselves_said_the_next_thing() -> None:
    words = "Roe told reporters that he had not heard it, then added that he would have put it well."
    assert [one.source for one in attributed(words)] == ["Roe", "Roe"]


@pytest.mark.parametrize(
    ("source", "first", "deed"),
    [
        ("A spokesman, Ferid Aman", "the north of firing on the convoy", "accused"),
        ("Ann Lee, a spokeswoman", "the charge", "denied"),
        ("Col. Ferid Aman, a soldier", "the north", "praised"),
    ],
)
@pytest.mark.parametrize("then", ["then", "then, an hour later,"])
def test_what_was_done_first_is_no_part_of_who_then_said_it(
    source: str, first: str, deed: str, then: str
) -> None:
    found = attributed(f"{source}, {deed} {first}, {then} told reporters that he was wrong.")
    assert [(one.source, one.content) for one in found] == [(source, first), (source, "that he was wrong")]


@pytest.mark.parametrize("aside", ["a nurse", "accused of theft", "who left"])
def test_one_with_an_aside_may_then_say_something(aside: str) -> None:
    assert only(f"Ann Lee, {aside}, then told the court that she was wrong.").source.startswith("Ann Lee")
