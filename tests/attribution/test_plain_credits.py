"""Credits that stand a little apart from what they credit."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only
from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "The ward was hot, according to three nurses and internal emails seen by the Post.",
            [("Three nurses", "The ward was hot"), ("Internal emails", "The ward was hot")],
        ),
        (
            "According to police and court records, it was late.",
            [("Police", "it was late"), ("Court records", "it was late")],
        ),
        (
            "Ann Lee said “nothing is off the table” but that no sale was planned.",
            [("Ann Lee", "“nothing is off the table” but that no sale was planned")],
        ),
        (
            "She replied, 11 days later, that the figure was secret.",
            [("", "the figure was secret")],
        ),
        (
            "Ann Lee rose from her seat, then told colleagues that the town’s work “does not stop”.",
            [("Ann Lee", "the town’s work “does not stop”")],
        ),
        (
            "Ann Lee walked to the window and then said the lake was dry.",
            [("Ann Lee", "the lake was dry")],
        ),
        (
            "Ann Lee disputed that, but the case was settled out of court.",
            [("Ann Lee", "that")],
        ),
        (
            "In her view the fines have been too small to notice.",
            [("", "the fines have been too small to notice")],
        ),
        (
            "In Ann Lee’s view, the fines have been too small.",
            [("Ann Lee", "the fines have been too small")],
        ),
        (
            "The union representing them, the Metro Workers’ Union, said that crews had been told.",
            [("Metro Workers’ Union", "crews had been told")],
        ),
        (
            "A neighbor who asked not to be named because she lives alone said patrol cars had been scarce.",
            [("A neighbor", "patrol cars had been scarce")],
        ),
        (
            "A captain has told the inquiry into the fire that he warned them twice and never heard back.",
            [("A captain", "he warned them twice and never heard back")],
        ),
        (
            "His account was at odds with a company timeline, which states the feeder was cut at noon.",
            [("A company timeline", "the feeder was cut at noon")],
        ),
        (
            "Among them was Tom Rez, an editor jailed in a trial that rights groups described as flawed.",
            [("Rights groups", "flawed")],
        ),
        (
            "It was the first big vote, setting the stage for what analysts said could be weeks of talks.",
            [("Analysts", "could be weeks of talks")],
        ),
        (
            "The dunes swell every day, a movement researchers say could be the first sign of ice.",
            [("Researchers", "could be the first sign of ice")],
        ),
        (
            "It was a fight that relatives say should never have happened.",
            [("Relatives", "should never have happened")],
        ),
        (
            "Staff are handing out water and telling people not to travel.",
            [("Staff", "not to travel")],
        ),
        (
            "The road was shut, cost reports filed with the state show.",
            [("Cost reports filed with the state", "The road was shut")],
        ),
        (
            "Fernlea, which supplies 900,000 homes, blames a move to a new billing system.",
            [("Fernlea", "a move to a new billing system")],
        ),
    ],
)
def test_who_says_it(words: str, found: list[tuple[str, str]]) -> None:
    assert who_says_what(words) == found


@pytest.mark.parametrize("told", ["who runs a firm", "a nurse"])
@pytest.mark.parametrize("clause", ["It leaks", "These pipes leak", "All of these leak in time"])
def test_a_clause_with_any_verb_is_said_by_whom_the_credit_tells_of(clause: str, told: str) -> None:
    assert who_says_what(f"{clause}, said Ann Lee, {told}.") == [("Ann Lee", clause)]


@pytest.mark.parametrize("day", ["", " on Wednesday"])
def test_whom_a_report_cites_before_its_that_says_it_inside(day: str) -> None:
    told = who_says_what(f"Reuters reported{day}, citing two officials, that it was late.")
    assert told == [("Reuters", "it was late"), ("Two officials", "it was late")]


@pytest.mark.parametrize("source", ["A friend of his", "A colleague of hers"])
def test_a_friend_of_his_speaks(source: str) -> None:
    assert who_says_what(f"{source} said he had been ill.") == [(source, "he had been ill")]


def test_whom_somebody_does_not_believe_is_no_statement_inside_theirs() -> None:
    assert who_says_what("Ann Lee did not believe him, she said.") == [
        ("Ann Lee", "Ann Lee did not believe him")
    ]


def test_a_clause_goes_on_behind_what_is_told_of_who_breaks_it() -> None:
    assert who_says_what("The house, said Ann Lee, who was born in it, is old.") == [
        ("Ann Lee", "The house … is old")
    ]


_PLAIN = [
    "The strike ends on Friday",
    "The plan saves money",
    "The ferry returns in June",
    "The museum reopened on 4 May",
    "The roof leaks in eleven places",
    "The farmers of the valley need water",
    "The school needs a roof",
    "Nobody slept that night",
]


@pytest.mark.parametrize("clause", _PLAIN)
@pytest.mark.parametrize(
    "credit",
    [
        "the mayor said",
        "the mayor said on Monday",
        "Ada Holm said on Monday",
        "the mayor, Ada Holm, said",
        "Ada Holm, the mayor, said",
        "the mayor, Ada Holm, said on Monday",
        "the clerk, Ada Holm, told the council",
        "said the mayor, Ada Holm",
    ],
)
def test_a_clause_is_said_by_who_stands_behind_it(clause: str, credit: str) -> None:
    found = only(f"{clause}, {credit}.")
    assert found.content == clause
    assert found.source in credit


@pytest.mark.parametrize("name", ["Per Lund", "Will Hayes"])
def test_a_given_name_can_be_a_small_word(name: str) -> None:
    assert only(f"According to {name}, the roof leaks.").source == name
    found = only(f"The roof leaks, {name} said.")
    assert (found.source, found.content) == (name, "The roof leaks")
    found = only(f"The clerk met {name}, a lawmaker, who said the roof leaks.")
    assert found.source.startswith(f"{name}, a lawmaker")


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("Eleven failed, he added.", "he", "Eleven failed"),
        ("Nobody came, she said.", "she", "Nobody came"),
        ("It rained, Ann Lee said.", "Ann Lee", "It rained"),
        (
            "Banks want to loosen the terms, said a banker involved in the talks.",
            "a banker",
            "Banks want to loosen the terms",
        ),
        (
            "The mum of three claims she was given ten days to leave.",
            "The mum of three",
            "she was given ten days to leave",
        ),
    ],
)
def test_short_clauses_and_speakers_told_of(words: str, source: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    ("words", "content"),
    [
        (
            "It is understood that a resort, Penmoor, has offered them a home.",
            "that a resort, Penmoor, has offered them a home",
        ),
        ("It is learnt that the account was closed.", "that the account was closed"),
        (
            "The club has offered £14m, it is understood, and will go higher.",
            "The club has offered £14m … and will go higher",
        ),
    ],
)
def test_what_is_understood_has_no_source(words: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == ("", content)


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The deal is dead, per Reuters.", "Reuters", "The deal is dead"),
        (
            "The copy, per the report, had been lost in 2024.",
            "the report",
            "The copy … had been lost in 2024",
        ),
        (
            "For the firm, according to a person close to it, it would mean ruin.",
            "a person",
            "For the firm … it would mean ruin",
        ),
        (
            "The survey found a ward in which, she said, half the patients went home.",
            "she",
            "half the patients went home",
        ),
        (
            "The mayor’s own leaflet, “Sleep Well,” advises that rooms be dark.",
            "The mayor’s own leaflet, “Sleep Well,”",
            "that rooms be dark",
        ),
    ],
)
def test_credits_inside_and_behind_a_clause(words: str, source: str, content: str) -> None:
    assert (source, content) in [(one.source, one.content) for one in attributed(words)]


def test_per_is_no_credit_of_prices() -> None:
    assert attributed("It costs £3, per head.") == []


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("A study came to a gloomy conclusion: the roof has leaked.", "A study", "the roof has leaked"),
        ("Ann Lee had a simple message: the plan is dead.", "Ann Lee", "the plan is dead"),
        (
            "A memo, seen by the Post, puts it more starkly: at this rate it will sink.",
            "A memo",
            "at this rate it will sink",
        ),
        ("By the mayor’s estimate, the works cost £4m.", "the mayor’s", "the works cost £4m"),
    ],
)
def test_what_is_concluded_after_a_colon_or_estimated(words: str, source: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "words",
    ["There is one answer: he left.", "The plan has one flaw: it leaks.", "Lee has two options: go or stay."],
)
def test_a_colon_alone_is_no_credit(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("A nurse said it rained. According to that nurse, it was late.", "that nurse"),
        ("Two aides said it rained. According to this official, it was late.", "this official"),
        ("It is shut, where, per the show’s publicist, it was late.", "the show’s publicist"),
        ("It was “late,” per the mayor’s spokesman.", "the mayor’s spokesman"),
    ],
)
def test_somebody_pointed_at_or_told_by_their_office_can_be_credited(words: str, source: str) -> None:
    assert source in [one.source for one in attributed(words)]


@pytest.mark.parametrize(
    "words", ["According to that theory, it was late.", "It costs £3, per the meter, and more."]
)
def test_no_theory_or_meter_is_credited(words: str) -> None:
    assert attributed(words) == []


def test_who_gripes_says_so() -> None:
    found = attributed("Another griped that the mayor’s people “treat us like dirt”.")
    assert [(one.source, one.content) for one in found] == [
        ("Another", "that the mayor’s people “treat us like dirt”")
    ]
