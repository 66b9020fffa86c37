"""What ends a denial, a promise, a list of wants: the writer's next clause, or what was not said."""

import pytest

from attribution.attributed import attributed, only
from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Rye denied using gas; a reporter saw it fired.", ("Rye", "using gas")),
        ("Ann Lee has denied wrongdoing; her trial opens in May.", ("Ann Lee", "wrongdoing")),
        ("Ann Lee promised a vote but has not said when.", ("Ann Lee", "a vote")),
        (
            "A spokesman confirmed the referrals but would not name the landlords.",
            ("A spokesman", "the referrals"),
        ),
    ],
)
def test_what_follows_a_deed_is_the_writers(words: str, said: tuple[str, str]) -> None:
    assert who_says_what(words)[0] == said


def test_a_denial_of_two_things_is_whole() -> None:
    found = only("Ann Lee denied taking the money; hiding it; or lying about it.")
    assert found.content.endswith("lying about it")


@pytest.mark.parametrize(
    ("words", "content"),
    [
        (
            "The report recommended one command, two boats and a radar on the rock.",
            "one command, two boats and a radar on the rock",
        ),
        ("The engineer recalled two bangs, the first of them dull.", "two bangs, the first of them dull"),
        (
            "He still has the coat he wore, Ben Roe said the other day, in a drawer with his medals.",
            "He still has the coat he wore … in a drawer with his medals",
        ),
    ],
)
def test_all_that_belongs_to_it_is_kept(words: str, content: str) -> None:
    assert only(words).content == content


def test_it_can_be_what_something_is_according_to() -> None:
    found = only("The audit came out in May. According to it, 14 of the bridges were built on sand.")
    assert (found.source, found.content) == ("it", "14 of the bridges were built on sand")


@pytest.mark.parametrize(
    ("words", "content"),
    [
        (
            "The ministry advised residents to keep out of cellars, where two men died.",
            "to keep out of cellars",
        ),
        ("Ann Lee asked them to sell the mill, which was old, and to wait.", None),
        (
            "The judge found that he had not supplied arms, and acquitted him.",
            "that he had not supplied arms",
        ),
        (
            "A tribunal ruled that she had been dismissed and awarded her 64,000 marks.",
            "that she had been dismissed",
        ),
        ("Ann Lee found that he had lied and jailed others.", None),
        (
            "His aides said he had not known of it, and over the weekend the line was cut.",
            "he had not known of it",
        ),
    ],
)
def test_what_the_writer_or_the_court_does_then_is_not_said(words: str, content: str | None) -> None:
    found = only(words).content
    assert found == content if content else words.removesuffix(".").endswith(found)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ann Lee said that she had paid but would not give the reason.", "that she had paid"),
        ("The firm confirmed that it had paid but would not give the sum.", "that it had paid"),
        ("The firm confirmed it had paid but would not disclose the price.", "it had paid"),
        ("The ministry confirmed that they were dead and gave no number.", "that they were dead"),
        (
            "Ann Lee said the town had the land but would not give it back.",
            "the town had the land but would not give it back",
        ),
        (
            "The firm said it had the money but would not pay again.",
            "it had the money but would not pay again",
        ),
    ],
)
def test_what_is_kept_back_is_no_part_of_what_is_said(sentence: str, said: str) -> None:
    assert attributed(sentence)[0].content == said
