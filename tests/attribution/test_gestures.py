"""Who shrugs or laughs before a quotation says it."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    "words",
    [
        "Ida Berg shrugged. “It rained all day.” Nobody came.",
        "Asked if it had rained, Ida Berg shrugged. “It rained all day.”",
        "Ida Berg laughs when I ask about it. “It rained all day.” A dog barks.",
    ],
)
def test_who_laughs_or_shrugs_says_the_quotation_after_it(words: str) -> None:
    found = only(words)
    assert (found.source, found.cue, found.content) == ("Ida Berg", "", "“It rained all day.”")


@pytest.mark.parametrize(
    "words", ["The wind sighed. “Late Talk” is a show.", "Ida Berg left. “It rained all day.”"]
)
def test_who_does_something_else_before_a_quotation_does_not_say_it(words: str) -> None:
    assert attributed(words) == []


def test_a_smile_after_a_quotation_does_not_claim_it() -> None:
    (found,) = attributed("Ida Berg shrugged. “It rained all day.” The clerk smiled.")
    assert found.source == "Ida Berg"


@pytest.mark.parametrize("remembered", ["the day it came", "her mother", "the manuscript arriving in a box"])
def test_who_remembers_something_says_the_quotation_after_it(remembered: str) -> None:
    found = attributed(f"Ida Berg remembers {remembered}. “It rained all day.”")[-1]
    assert (found.source, found.content) == ("Ida Berg", "“It rained all day.”")


@pytest.mark.parametrize("deed", ["laughed", "disagreed", "was angry"])
def test_who_laughs_or_disagrees_last_says_the_quotation_and_not_who_spoke_before(deed: str) -> None:
    found = attributed(f"“It hurts,” said Ann Lee. Ben Roe {deed}. “It is late.”")
    assert [(one.source, one.content) for one in found] == [
        ("Ann Lee", "“It hurts,”"),
        ("Ben Roe", "“It is late.”"),
    ]


def test_a_crowd_that_laughs_between_two_quotations_says_neither() -> None:
    found = only("“It hurts,” said Ann Lee. The crowd laughed. “It is late.”")
    assert (found.source, found.content) == ("Ann Lee", "“It hurts,” … “It is late.”")


def test_a_quotation_after_a_body_has_disagreed_is_nobodys() -> None:
    found = only("“It hurts,” said Ann Lee. The board disagreed. “It is late.”")
    assert found.content == "“It hurts,”"


@pytest.mark.parametrize(
    "taking",
    [
        "doubted it",
        "was having none of it",
        "put it more bluntly",
        "begged to differ",
        "thinks otherwise",
        "sees it differently",
        "had other ideas",
        "has a simpler explanation",
        "was not so sure",
        "cut her off",
        "interrupted her",
    ],
)
@pytest.mark.parametrize("who", ["Ben Roe", "A nurse from Hull"])
def test_how_somebody_takes_what_was_said_leads_in_the_quotation_behind_it(who: str, taking: str) -> None:
    found = attributed(f"“It hurts,” said Ann Lee. {who} {taking}. “It is late.”")
    assert (found[0].source, found[-1].source, found[-1].content) == ("Ann Lee", who, "“It is late.”")


def test_in_a_paragraph_of_its_own_it_is_theirs_too() -> None:
    found = attributed("Ann Lee said it hurt. A nurse from Hull doubted it.\n\n“It was late on Friday.”")
    assert found[-1].source == "A nurse from Hull"


def test_who_cuts_another_off_says_what_stands_behind_it() -> None:
    passage = "When Ann Lee replied that it was late, Roe cut her off."
    found = attributed(f"{passage}\n\n“That is a talking point.”\n\n“It is a fact,” Ann Lee said.")
    assert [(one.source, one.content) for one in found[1:]] == [
        ("Roe", "“That is a talking point.”"),
        ("Ann Lee", "“It is a fact,”"),
    ]


def test_who_follows_up_asks() -> None:
    found = attributed("“So he is for it?” Pell followed up.")
    assert [(one.source, one.content) for one in found] == [("Pell", "“So he is for it?”")]
