"""What a cue in the middle of a sentence parts, and what stands between a subject and its verb."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("The plan, he said, “is a question for others.”", "The plan … “is a question for others.”"),
        (
            "Whether it was wise, he added, “is a question for others.”",
            "Whether it was wise … “is a question for others.”",
        ),
        ("The plan, he said, is “a question for others.”", "The plan … is “a question for others.”"),
    ],
)
def test_a_cue_parts_a_subject_from_the_verb_that_is_quoted(told: str, content: str) -> None:
    assert only(told).content == content


def test_an_aside_behind_the_subject_of_what_is_said_does_not_end_it() -> None:
    found = only("An official said that the network’s letters, seized in May, showed that it was weak.")
    assert found.content == "that the network’s letters, seized in May, showed that it was weak"


@pytest.mark.parametrize("who", ["One official", "One U.S. official", "Lee"])
def test_who_disagreed_says_why(who: str) -> None:
    found = only(f"{who} disagreed, saying that the papers pointed to an officer.")
    assert (found.source, found.content) == (who, "that the papers pointed to an officer")


def test_a_report_seen_by_somebody_is_no_verb() -> None:
    found = only(
        "Men are building drones, a secret United Nations report seen by the Post says, in a large trade."
    )
    assert found.source == "a secret United Nations report seen by the Post"
    assert found.content == "Men are building drones … in a large trade"


@pytest.mark.parametrize("led", ["used to say", "liked to say"])
def test_a_quotation_before_what_somebody_used_to_say(led: str) -> None:
    found = only(f"“It was mad,” Lee {led}, “and I laughed.”")
    assert found.content == "“It was mad,” … “and I laughed.”"


@pytest.mark.parametrize(
    ("headline", "source"),
    [("Army fires two missiles at sea: JCS", "JCS"), ("Bridge near the sea is shut: UN", "UN")],
)
def test_a_short_name_ends_a_headline(headline: str, source: str) -> None:
    assert [one.source for one in attributed(f"{headline}\n\nIt rained.")] == [source]


@pytest.mark.parametrize(
    "headline", ["How to watch the long final: TV", "All that is new about the storm: LIVE"]
)
def test_other_words_at_the_end_of_a_headline_are_no_source(headline: str) -> None:
    assert attributed(f"{headline}\n\nIt rained.") == []


@pytest.mark.parametrize("aside", ["", ", of the Oslo firm Nordlys,", ", a trader,"])
def test_who_takes_another_view_speaks_behind_the_colon(aside: str) -> None:
    found = only(f"Ilse Berg{aside} took a different view: “There are 600 of these ships.”")
    assert found.source.startswith("Ilse Berg")


@pytest.mark.parametrize("idea", ["idea", "plan", "theory"])
def test_what_became_of_an_idea_is_the_writers(idea: str) -> None:
    found = only(f"Ann Lee argued that the ratio could serve as a proxy, but the {idea} fell out of favour.")
    assert found.content == "that the ratio could serve as a proxy"


def test_who_pleads_with_somebody_asks_something_of_them() -> None:
    found = only("Ann Lee pleaded with drivers to stay off the roads.")
    assert (found.source, found.content) == ("Ann Lee", "drivers to stay off the roads")


def test_a_plea_in_quotation_marks_is_the_quotation() -> None:
    assert only("Ann Lee pleaded with them: “Stay off the roads.”").content == "“Stay off the roads.”"


@pytest.mark.parametrize(
    "aside",
    [
        "on the record and with her name attached",
        "in a written reply",
        "in a letter seen by the Post",
        "before she left the hall",
    ],
)
def test_how_somebody_was_told_stands_between_the_hearer_and_what_is_said(aside: str) -> None:
    found = only(f"Ida Berg told the board, {aside}, that the weir was safe.")
    assert (found.source, found.hearer, found.content) == ("Ida Berg", "the board", "that the weir was safe")
