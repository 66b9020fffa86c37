"""Sentences that look like those which a rule is for, and are others."""

import pytest

from attribution.attributed import attributed, only
from speakers.reported import read_report, who_says_what


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("Lee said that second homes push up prices.", "Lee", "that second homes push up prices"),
        ("Lee said that day care centres would close.", "Lee", "that day care centres would close"),
        ("Lee told us that night shifts were too long.", "Lee", "that night shifts were too long"),
        ("Lee said that week changed her life.", "Lee", "that week changed her life"),
        ("Lee said the past year showed how weak it was.", "Lee", "the past year showed how weak it was"),
        ("The judge halted it after jurors fell ill, saying it was bad.", "The judge", "it was bad"),
        ("The mayor cancelled it after two floats burned, saying it was bad.", "The mayor", "it was bad"),
        ("Lee said “the law” as it stands must change.", "Lee", "“the law” as it stands must change"),
        ("Lee said “heroes” and wounded men would come.", "Lee", "“heroes” and wounded men would come"),
        ("She said “old roads” and broken bridges need it.", "She", "“old roads” and broken bridges need it"),
        ("He said her comment in the email was false.", "He", "her comment in the email was false"),
        (
            "The man whose son died last week said it was late.",
            "The man whose son died last week",
            "it was late",
        ),
        ("A clerk fired from a firm last week said so.", "A clerk fired from a firm last week", "so"),
        ("A poll taken in May last year said it was late.", "A poll taken in May last year", "it was late"),
        ("Ann Lee, a nurse, smiled, said “Hi” and sat.", "Ann Lee, a nurse", "“Hi”"),
        ("Lee sent a copy of a report that says it is weak.", "a copy of a report … that", "it is weak"),
        ("All Lee said was that it was late.", "Lee", "was that it was late"),
    ],
)
def test_it_is_read_as_ever(words: str, source: str, content: str) -> None:
    assert [(one.source, one.content) for one in attributed(f"It rained. {words}")] == [(source, content)]


@pytest.mark.parametrize(
    "words",
    [
        "Warning that, if it rained, the dam would burst, the mayor left.",
        "Saying that the town, the county and the state had failed, Ann Lee resigned.",
        "The road was closed, said “Le Monde”.",
        "The dog was called “Rex” by the children.",
        "Everything Lee said was recorded by the clerk.",
    ],
)
def test_nobody_is_given_words_by_a_guess(words: str) -> None:
    assert attributed(f"It rained. {words}") == []


@pytest.mark.parametrize(
    "words",
    [
        "The carmaker recalls its cars over a fault.",
        "It is recalling 41,700 cars.",
        "They met a system of quotas and, for some, early-morning phone calls.",
        "She submitted a bill that was late.",
        "It happened in what was called spring.",
        "She brushed off the snow.",
        "He turned down the music.",
    ],
)
def test_a_thing_done_is_nothing_said(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("Counsel submitted in a reply that the man had lied.", "Counsel", "that the man had lied"),
        (
            "It is rich, in what analysts say could be its largest deal.",
            "analysts",
            "could be its largest deal",
        ),
        ("Ann Lee brushed off the claim that it leaks.", "Ann Lee", "the claim that it leaks"),
        ("The mayor turned down the demand for an inquiry.", "The mayor", "the demand for an inquiry"),
        ("The mayor appealed for calm in a televised address.", "The mayor", "calm"),
        ("The mayor declined three times to say whether it leaks.", "The mayor", "to say whether it leaks"),
        ("Ann Lee said three times as many came.", "Ann Lee", "three times as many came"),
        ("Ann Lee recalled two meetings with the mayor.", "Ann Lee", "two meetings with the mayor"),
    ],
)
def test_what_looks_like_a_deed_can_be_said(words: str, source: str, content: str) -> None:
    assert [(one.source, one.content) for one in attributed(words)] == [(source, content)]


@pytest.mark.parametrize("left", ["stepped down as chief executive", "resigned as mayor"])
def test_what_somebody_leaves_is_no_speaker(left: str) -> None:
    found = who_says_what(f"Ann Lee {left} and the company said that it was late.")
    assert found == [("The company", "it was late")]


@pytest.mark.parametrize("greeting", ["hello to everyone", "goodbye to his mother"])
def test_a_greeting_is_no_statement(greeting: str) -> None:
    assert who_says_what(f"Ann Lee said {greeting}.") == []


def test_a_quoted_greeting_is_one() -> None:
    assert who_says_what("Ann Lee said “hello” to everyone.") != []


def test_what_she_had_done_as_well_is_no_statement_of_whoever_tells_it() -> None:
    found = who_says_what("Tom Ashby said that she had taught him everything and praised him twice.")
    assert found == [("Tom Ashby", "she had taught him everything and praised him twice")]


@pytest.mark.parametrize(
    "deed",
    [
        "laughed at claims",
        "scoffed at reports",
        "ignored claims",
        "shrugged off a claim",
        "looked into rumours",
    ],
)
def test_the_claims_of_others_are_not_those_of_who_laughs_at_them(deed: str) -> None:
    assert attributed(f"Ann Lee {deed} that it was late.") == []


@pytest.mark.parametrize("deed", ["rejected claims", "dismissed reports", "laughed off suggestions"])
def test_who_answers_a_claim_has_the_verb_in_what_is_shown(deed: str) -> None:
    text, (found,) = read_report(f"It rained.\n\nAnn Lee {deed} that it was late.")
    assert [span.of(text.characters) for span in found.spans] == [f"{deed} that it was late"]


@pytest.mark.parametrize("deed", ["made claims", "repeated a claim"])
def test_who_makes_a_claim_says_it(deed: str) -> None:
    assert [one.source for one in attributed(f"Ann Lee {deed} that it was late.")] in (["Ann Lee"], [])


def test_who_has_nothing_to_say_is_no_part_of_what_another_says() -> None:
    found = only("The union says it will be there; the company had not replied by Friday.")
    assert found.content == "it will be there"


def test_what_a_paper_is_dated_is_nothing_that_it_says() -> None:
    (found,) = attributed("Dated May 2024 and signed by two lawyers, it asks for £380,000 “for the loss”.")
    assert found.content == "£380,000 “for the loss”"


@pytest.mark.parametrize(
    "words",
    [
        "The mayor has said that before.",
        "The mayor said that on Monday.",
        "Shopkeepers on Quay Street have heard that before.",
        "The nurses have claimed that many times.",
        "The clerk has said that sort of thing for years.",
    ],
)
def test_that_alone_only_points_at_what_was_said(words: str) -> None:
    assert not who_says_what(f"The roof leaked. {words}")


@pytest.mark.parametrize(
    "content", ["before the vote was held she had left", "in 2019 the bridge was safe", "on Monday it rained"]
)
def test_that_with_a_clause_leads_it_in(content: str) -> None:
    assert who_says_what(f"The mayor said that {content}.") == [("The mayor", content)]
