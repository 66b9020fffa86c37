"""Courts that rule, councils that decide, gerunds as subjects, recordings, hearers told by their age."""

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("The state must reconsider the licence, the Supreme Court ruled on Wednesday.", "the Supreme Court"),
        ("The site will not be built on again, the city council decided in March.", "the city council"),
        ("Holding on for too long could hurt the town, the chamber of trade warned.", "the chamber of trade"),
    ],
)
def test_who_settles_it_can_stand_behind_it(words: str, source: str) -> None:
    found = only(words)
    assert found.source == source
    assert found.content == words.partition(", the ")[0]


def test_what_leads_in_is_no_content() -> None:
    assert [one.content for one in attributed("Calling it “a mess”, she said that it had to end.")] == [
        "it “a mess”",
        "that it had to end",
    ]


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("“Stay tuned” was all she would say about it.", "“Stay tuned”"),
        ("“It is mad” was all that Ann Lee said.", "“It is mad”"),
        ("In 2018 it alone predicted that he would accept defeat.", "that he would accept defeat"),
        ("By then it will have shut, she said, “for good”.", "By then it will have shut … “for good”"),
    ],
)
def test_what_is_said_around_its_credit_is_whole(words: str, content: str) -> None:
    assert only(words).content == content


def test_a_recording_is_not_who_speaks_on_it() -> None:
    found = only("The recorder captured the captain, Ansgar Thule, asking “What is that?” at noon.")
    assert found.source == "the captain"


def test_whoever_says_it_says_nothing() -> None:
    assert attributed("Since 2021 anyone who reports a crime by an employer may not be sacked.") == []


def test_talk_can_be_dismissed() -> None:
    assert only("Marwood dismissed the story as “pub gossip”.").content == "the story as “pub gossip”"


def test_what_a_sign_says_is_nobodys() -> None:
    assert attributed("A handwritten sign in the shop window said: “Pay when you have a house.”") == []


@pytest.mark.parametrize(
    "hearers", ["people over 50", "people over 50, smokers and anyone with lung disease", "smokers"]
)
def test_who_is_urged_is_no_content(hearers: str) -> None:
    found = only(f"Anneke Prewitt urged {hearers} to see a doctor.")
    assert found.content.endswith("to see a doctor")
    assert not found.content.startswith("over")


def test_who_tells_more_of_the_source_does_not_end_it() -> None:
    found = only(
        "In practice, according to Ann Lee, who advises nurses, most lose their job and a few their home."
    )
    assert found.content == "In practice … most lose their job and a few their home"


@pytest.mark.parametrize(
    ("tail", "said"),
    [
        ("in its first such launch in 14 months", False),
        ("in the deadliest attack since a ceasefire in May", False),
        ("in what would be its largest order", False),
        ("in a setback for the industry", False),
        ("in exchange for a ride", True),
        ("in the first four months of the year", True),
    ],
)
def test_how_much_it_is_is_the_writers(tail: str, said: bool) -> None:
    found = only(f"The army fired two rockets, a spokesman said, {tail}.")
    assert found.content.endswith(tail) is said
