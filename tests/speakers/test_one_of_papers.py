"""“One” of papers told of last is a paper, not a person."""

import pytest

from speakers.reported import read_report
from whosaidthis.model import Voice


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "She had written a series of memos. One, from May, said it leaked. Another asked for money.",
            ["One of the memos", "Another of the memos"],
        ),
        ("Two letters came in May. One said it was late.", ["One of the letters"]),
        ("The emails are short. One of them urges calm.", ["One of the emails"]),
        (
            "Emails suggest that managers knew: one, from the head of staff, described it as “a mess”.",
            ["Emails", "One of the emails"],
        ),
    ],
)
def test_one_of_papers_is_a_paper(words: str, names: list[str]) -> None:
    _, found = read_report(words)
    assert [one.speaker.name for one in found] == names
    assert {one.speaker.voice for one in found} == {Voice.DOCUMENT}


def test_where_people_are_told_of_too_it_may_be_one_of_them() -> None:
    _, found = read_report("She sent two memos to the nurses. One said it was late.")
    assert found[0].speaker.voice is not Voice.DOCUMENT


def test_one_of_them_is_no_group_of_its_own() -> None:
    _, found = read_report("One of them urges officials to wait. One said it was late.")
    assert all("one of them" not in one.speaker.name[1:] for one in found)


def test_another_is_one_of_the_papers_in_one_of_which_somebody_writes() -> None:
    told = "In one, a nurse writes: “It leaks.” Another asks whether the roof is safe."
    _, found = read_report(f"The Gazette has seen emails from Rye.\n\n{told}")
    assert [one.speaker.name for one in found][-2:] == ["A nurse", "Another of the emails"]


def test_another_is_one_of_those_people_where_no_papers_are_told_of() -> None:
    told = "In one, a nurse writes: “It leaks.” Another asks whether the roof is safe."
    _, found = read_report(f"The Gazette has been to two wards.\n\n{told}")
    assert found[-1].speaker.voice is not Voice.DOCUMENT


@pytest.mark.parametrize("led", ["most recently one that", "including one that", "notably one that"])
def test_one_that_speaks_is_one_of_the_papers_before_it(led: str) -> None:
    _, (one,) = read_report(f"Ann Lee has answered for her letters, {led} called the mayor “a goat.”")
    assert (one.speaker.name, one.speaker.voice) == ("One of the letters", Voice.DOCUMENT)


def test_one_that_speaks_is_nobody_where_it_is_no_paper() -> None:
    words = (
        "Ben Roe was asked about a habit of hurling insults — most recently one that called a clerk “a goat.”"
    )
    _, found = read_report(words)
    assert {one.speaker.voice for one in found} == {Voice.NOT_STATED}


def test_one_who_speaks_is_a_person_all_the_same() -> None:
    _, (one,) = read_report("Critics, including one who called the mayor “a goat,” left.")
    assert one.speaker.voice is Voice.UNNAMED_PERSON


def test_one_of_two_posts_has_no_first_post_in_its_name() -> None:
    words = "He deleted two posts: one that called the union “a goat” and one that said the mill was shut."
    assert all("called" not in one.speaker.name for one in read_report(words)[1])


@pytest.mark.parametrize(
    ("before", "one", "name"),
    [
        ("The post was deleted.", "A later one", "A later post"),
        ("The mayor deleted the tweet.", "An earlier one", "An earlier tweet"),
        ("The first letter went unanswered.", "A second one", "A second letter"),
        ("Ann Lee wrote an email.", "A second one, sent in May,", "A second email"),
        ("The report was shelved. Years went by.", "A later one", "A later report"),
    ],
)
def test_a_later_one_is_another_such_paper(before: str, one: str, name: str) -> None:
    _, (found,) = read_report(f"{before} {one} said the wall was weak.")
    assert (found.speaker.name, found.speaker.voice) == (name, Voice.DOCUMENT)


@pytest.mark.parametrize(
    "words",
    [
        "A nurse said it was late. A second one said it was early.",
        "A nurse sent a letter. A second one said it was early.",
        "The firm sent a letter. A second one said it was early.",
        "Two guards came in May. A later one said it was early.",
    ],
)
def test_a_second_one_may_be_somebody(words: str) -> None:
    _, found = read_report(words)
    assert found[-1].speaker.voice is Voice.UNNAMED_PERSON


def test_a_third_who_is_told_of_is_somebody_and_no_paper() -> None:
    _, found = read_report(
        "Two aides said that he had written one speech. A third, who gave no name, said that it was late."
    )
    assert (found[-1].speaker.name, found[-1].speaker.voice) == ("A third aide", Voice.UNNAMED_PERSON)


def test_those_told_of_beside_a_thing_are_not_one_of_them() -> None:
    _, found = read_report(
        "Two officials said the drone, which gunners have nicknamed “the Plow,” was late. "
        "One of them told the mayor that it was cold."
    )
    assert found[-1].speaker.name == "One of the two officials"
