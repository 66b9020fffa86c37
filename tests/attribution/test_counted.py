"""What polls and data show, without "that"."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only
from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "A poll released on Sunday showed Lee leading by two.",
            "A poll released on Sunday",
            "Lee leading by two",
        ),
        ("A survey had him at 4 percent in the field.", "A survey", "him at 4 percent in the field"),
        ("The poll put the party on 13%.", "The poll", "the party on 13%"),
        ("A review found a “critical breakdown” in talks.", "A review", "a “critical breakdown” in talks"),
        ("Data from Acme showed the ship leaving port.", "Data from Acme", "the ship leaving port"),
        ("Records show a man in a red coat leaving.", "Records", "a man in a red coat leaving"),
        ("A report by Rye Aid counted 14 dead.", "A report by Rye Aid", "14 dead"),
        (
            "In a report published in May, Rye Aid documented 60 cases of abuse, up from five.",
            "Rye Aid",
            "60 cases of abuse, up from five",
        ),
    ],
)
def test_it_says_who_does_what_or_how_much(words: str, source: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "words",
    [
        "Police found a “suspicious package” in the car.",
        "The poll has a margin of error of 3 points.",
        "Ann Lee counted 14 shots.",
        "In a car with the records, Ann Lee counted 14 coins.",
        "The survey team had a man standing at the door.",
        "The head of the survey has a dog sleeping in his office.",
        "The footage shows a man in a red coat running.",
        "The survey gives the council a clear warning.",
        "The polls had voters queueing round the block.",
        "The polls have everything riding on them.",
        "The poll put the blame on 3 ministers.",
        "The figures show a rising trend.",
        "The figures show a slowing of trade.",
    ],
)
def test_all_else_of_them_is_the_writers(words: str) -> None:
    assert [one for one in attributed(words) if one.cue in ("has", "had", "show", "found")] == []


def test_a_paper_lists_what_it_quotes() -> None:
    assert who_says_what("The memo lists the cause as “undetermined”.") == [
        ("The memo", "the cause as “undetermined”")
    ]


def test_an_aside_may_tell_what_became_of_the_source() -> None:
    assert who_says_what("A letter, since withdrawn, said it was late.")[0][1] == "it was late"


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "The note put the cost of the ferry at $61 million.",
            "The note",
            "the cost of the ferry at $61 million",
        ),
        (
            "The expert had put the odds of such a run at one in 80,000.",
            "The expert",
            "the odds of such a run at one in 80,000",
        ),
    ],
)
def test_a_figure_is_put_on_something(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


def test_a_toll_is_put_at_words_for_a_number() -> None:
    assert only("Ida Berg puts the toll at six.").content == "the toll at six"


@pytest.mark.parametrize("number", ["at least 17", "more than 20", "three"])
def test_deeds_claimed_by_number_are_told(number: str) -> None:
    (one,) = attributed(f"Rain fell. The rebels have claimed {number} such raids since 2023.")
    assert (one.source, one.content) == ("The rebels", f"{number} such raids since 2023")


def test_a_flood_that_claims_lives_says_nothing() -> None:
    assert not attributed("Rain fell. The flood has claimed at least 17 lives since 2023.")


@pytest.mark.parametrize(
    "words",
    ["corrected that on Monday to seven", "revised the toll to 14", "corrected the number of dead to seven"],
)
def test_a_figure_that_is_corrected_is_given(words: str) -> None:
    found = only(f"The ministry later {words}.")
    assert (found.source, found.content) == ("The ministry", words)


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee corrected the boy to his face.",
        "The board revised its rules to allow two vets.",
        "Ann Lee corrected her speech to seven pages.",
        "The toll was revised to seven.",
    ],
)
def test_no_figure_is_given(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize("paper", ["CNN", "the Rye Post", "this newspaper", "NBC News"])
def test_what_a_newspaper_has_learned_it_reports(paper: str) -> None:
    found = only(f"Ann Lee will resign in May, {paper} has learned.")
    assert (found.source, found.cue, found.content) == (paper, "has learned", "Ann Lee will resign in May")


@pytest.mark.parametrize(
    "words", ["Ben Roe has learned", "her mother has learned", "the Post has learned its lesson"]
)
def test_what_others_have_learned_nobody_says(words: str) -> None:
    assert attributed(f"Ann Lee will resign in May, {words}.") == []
