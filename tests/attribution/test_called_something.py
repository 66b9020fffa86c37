"""What somebody calls a thing is what they say: the thing and its name, and nothing behind it."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only, said_by


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "You need a ticket and a receipt within a week, a rule that Owen Berg, of Hull, called “mad”.",
            "Owen Berg, of Hull",
            "“mad”",
        ),
        ("Roe left with what Tom Pell described as “a dead leg”.", "Tom Pell", "“a dead leg”"),
        (
            "The union called the review “a stamp” in written comments sent before it began.",
            "The union",
            "the review “a stamp”",
        ),
        ("The Opposition termed the post an eyewash.", "The Opposition", "the post an eyewash"),
        ("Tom Pell described the dunes in a post as “mine”.", "Tom Pell", "the dunes in a post as “mine”"),
        (
            "The union, which has called the rule “a law on carpet”, wants more.",
            "The union … which",
            "the rule “a law on carpet”",
        ),
        (
            "Ida Berg, who sits on the board, branded the reply ‘an insult’.",
            "Ida Berg, who sits on the board",
            "the reply ‘an insult’",
        ),
        ("He compared the flood to “a slow train.”", "He", "the flood to “a slow train.”"),
        ("That was dismissed as “a dream” by Ida Berg.", "Ida Berg", "That … as “a dream”"),
    ],
)
def test_what_somebody_calls_a_thing_is_said(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


def test_a_passive_calls_a_thing_something() -> None:
    assert said_by("The plan was called “a disgrace” by Ada Lee, who runs the union.", "Ada Lee") == [
        "The plan … “a disgrace”"
    ]


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ida Berg called that untrue.", "that untrue"),
        ("Ida Berg’s office called this simply false, and left.", "this simply false"),
        ("Ida Berg branded that a stunt.", "that a stunt"),
    ],
)
def test_what_was_just_told_is_called_something(words: str, content: str) -> None:
    assert only(words).content == content


def test_a_day_that_is_called_something_is_no_statement() -> None:
    assert attributed("Ida Berg called that day the best of her life.") == []


def test_who_turns_away_from_what_they_called_it_says_no_more_of_it() -> None:
    assert only("Ida Berg described the plan as “a fraud” but stopped short of a vote.").content == (
        "the plan as “a fraud”"
    )


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("What Ida Berg called a “mistake” cost the town £3m.", "a “mistake”"),
        ("What Ida Berg describes as “a mistake” was hidden for years.", "“a mistake”"),
    ],
)
def test_what_something_is_called_ends_with_its_marks(words: str, content: str) -> None:
    assert only(words).content == content


def test_an_answer_to_a_claim_is_no_part_of_it() -> None:
    said, called = attributed("She said the dam was safe, a claim that the mayor dismissed as “dreams”.")
    assert (said.content, called.source, called.content) == ("the dam was safe", "the mayor", "“dreams”")


def test_what_a_named_body_calls_a_claim_is_its_own() -> None:
    said, called = attributed(
        "A post claimed that the well was bad, which the utility, Rye Water, called “false.”"
    )
    assert said.content == "that the well was bad"
    assert (called.source, called.content) == ("the utility, Rye Water", "“false.”")


@pytest.mark.parametrize(
    "words",
    [
        "The road, called “the spine” by bakers, is shut.",
        "Doyle, dubbed “the Professor” by his pupils, has left.",
        "The road is called “the spine” by bakers.",
        "Soldiers called the homemade device “the Toaster.”",
    ],
)
def test_nicknames_are_nobodys_statement(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    ("who", "source"), [("she", "she"), ("her publicist", "her publicist"), ("Tom Roe", "Tom Roe")]
)
def test_what_one_person_calls_something_is_a_statement(who: str, source: str) -> None:
    found = only(f"The book sold to what {who} calls “a deafening shrug”.")
    assert (found.source, found.content) == (source, "“a deafening shrug”")


def test_what_judges_a_thing_is_no_nickname() -> None:
    assert only("Soldiers called the device “the worst of all.”").source == "Soldiers"


@pytest.mark.parametrize("who", ["the trade", "it"])
def test_what_a_trade_calls_something_is_its_word_for_it(who: str) -> None:
    assert attributed(f"The loss is down to what {who} calls “shrinkage”.") == []


def test_what_somebody_likens_a_threat_to_is_their_statement() -> None:
    found = only("The club would move, a threat that Ida Berg likened to “a proposal at gunpoint.”")
    assert (found.source, found.content) == ("Ida Berg", "“a proposal at gunpoint.”")


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("The mayor called the drill a rehearsal for war.", "the drill a rehearsal for war"),
        (
            "The mayor called the drill, known as “Ox Cart”, a rehearsal for war and said it was late.",
            "the drill, known as “Ox Cart”, a rehearsal for war",
        ),
        (
            "The mayor called the bridge, which cost £4m, a disgrace.",
            "the bridge, which cost £4m, a disgrace",
        ),
    ],
)
def test_what_it_is_called_can_stand_behind_an_aside(words: str, content: str) -> None:
    assert attributed(words)[0].content == content


def test_nothing_is_said_by_calling_a_taxi_for_somebody() -> None:
    assert attributed("The mayor called the guest a taxi to the airport.") == []


@pytest.mark.parametrize(
    "named",
    ["what it calls “a mess.”", "what it called “a mess.”", "what it describes as “a mess.”"],
)
def test_the_second_thing_blamed_may_only_be_named(named: str) -> None:
    (one,) = attributed(f"Rain fell. The report blamed old pumps at the mill and {named}")
    assert (one.source, one.content) == ("The report", f"old pumps at the mill and {named}")


def test_what_others_call_it_is_theirs() -> None:
    found = attributed("Rain fell. The report blamed the rain and what its critics called “a mess.”")
    assert ("The report", "the rain") in [(one.source, one.content) for one in found]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("Ann Lee introduced him to guests as “my friend.”", "Ann Lee", "him to guests as “my friend.”"),
        ("Ann Lee left after introducing Ben Roe as “my friend.”", "Ann Lee", "Ben Roe as “my friend.”"),
        ("The mayor greeted her as “my friend” and left.", "The mayor", "her as “my friend”"),
    ],
)
def test_who_introduces_somebody_says_what_they_are(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


@pytest.mark.parametrize(
    "words",
    [
        "He was introduced as “the next mayor.”",
        "Ann Lee introduced the bill as “emergency” law.",
        "The band, introduced as “the loudest in Rye,” played.",
    ],
)
def test_what_is_introduced_by_nobody_or_no_person_is_not_called_so(words: str) -> None:
    assert attributed(words) == []
