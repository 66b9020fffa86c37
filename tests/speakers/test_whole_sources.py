"""A speaker is called by all of the phrase that tells who it is, and by no more."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.model import Voice


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("Several farmers along the Merri said it was late.", ["Several farmers along the Merri"]),
        ("A Kell judge on Tuesday froze the sale, ruling that it was “mad”.", ["A Kell judge"]),
        (
            "The head of the agency that inspects meat and poultry told senators it was late.",
            ["The head of the agency that inspects meat and poultry"],
        ),
        (
            "A former manager who took more than €412,000 from the accounts told gardaí she was sorry.",
            ["A former manager who took more than €412,000 from the accounts"],
        ),
        ("A man who was with them told photographers to go.", ["A man who was with them"]),
        ("One of them told photographers to go.", ["One of them"]),
        ("The minister claims published figures are wrong.", ["The minister"]),
    ],
)
def test_a_clause_with_figures_and_verbs_is_part_of_who_speaks(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("A young volunteer said it was late.", "A young volunteer"),
        ("“It is late,” said a mountain rescue volunteer.", "A mountain rescue volunteer"),
        ("A disability rights advocate said it was late.", "A disability rights advocate"),
        ("A local brand said it was late.", "A local brand"),
        ("The students volunteer, said Ann Lee.", "Ann Lee"),
        ("Ann Lee said the students volunteer in May.", "Ann Lee"),
    ],
)
def test_a_noun_that_looks_like_a_verb_ends_a_source(words: str, who: str) -> None:
    assert who_speaks(words) == [who]


@pytest.mark.parametrize("who", ["Survivors of October 7", "A member of April 6"])
def test_a_day_that_gives_a_name_stays(who: str) -> None:
    assert who_speaks(f"{who} said it was late.") == [who]


def test_two_clauses_that_tell_who_the_source_is() -> None:
    passage = (
        "A nurse who has worked in Rye for 11 years and who asked not to be named said the crews slept there."
    )
    assert who_says_what(passage) == [("A nurse who has worked in Rye for 11 years", "the crews slept there")]


def test_no_description_ends_in_and() -> None:
    passage = (
        "The crews slept there, said a nurse who has worked in Rye for years and who asked not to be named"
    )
    assert who_speaks(passage) == ["A nurse who has worked in Rye for years"]


def test_a_line_break_in_the_text_is_none_in_a_name() -> None:
    assert who_speaks("It was late, said a nurse who has worked\nin Rye for years.") == [
        "A nurse who has worked in Rye for years"
    ]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "An engineer who worked there until last year, and who asked not to be named, said it was late.",
            "An engineer who worked there until last year",
        ),
        (
            "A test report dated April 6 of that year found that it was late.",
            "A test report dated April 6 of that year",
        ),
        ("A review completed in June and released under the new law said it was late.", "A review"),
        (
            "A review carried out in May by the council said it was late.",
            "A review carried out in May by the council",
        ),
        ("A spokesman in the capital, Orsk-Adal, said it was late.", "A spokesman in the capital, Orsk-Adal"),
    ],
)
def test_a_source_is_all_of_its_phrase_and_no_more(sentence: str, name: str) -> None:
    _, (only,) = read_report(f"It rained. {sentence}")

    assert only.speaker.name == name


@pytest.mark.parametrize(
    ("source", "voice"),
    [
        ("A senior figure in the movement", Voice.UNNAMED_PERSON),
        ("Leading figures in the party", Voice.UNNAMED_GROUP),
        ("New figures", Voice.DOCUMENT),
        ("One in five", Voice.UNNAMED_GROUP),
        ("Researchers who followed nurses, porters and bakers in Rye", Voice.UNNAMED_GROUP),
        ("The man who lost his job, his wife and his house", Voice.UNNAMED_PERSON),
    ],
)
def test_who_a_phrase_stands_for(source: str, voice: Voice) -> None:
    _, (only,) = read_report(f"It rained. {source} said it was over.")

    assert only.speaker.name == source
    assert only.speaker.voice is voice


@pytest.mark.parametrize(
    ("words", "who"),
    [
        (
            "The firm’s own figures, provided to the board in June, show 31 missed runs.",
            "The firm’s own figures",
        ),
        ("The report, prepared by consultants for £60,000, says that it leaks.", "The report"),
        ("Two clerks, fired in May, said that it leaks.", "Two clerks"),
    ],
)
def test_what_was_done_to_it_is_no_part_of_its_name(words: str, who: str) -> None:
    assert who_speaks(words) == [who]


def test_some_of_a_groups_people_have_its_name_without_an_article() -> None:
    words = "Some of Roe’s older pupils wrote to him. In a letter, 14 of them called him “a saint.”"
    assert who_speaks(words) == ["14 of Roe’s older pupils"]
