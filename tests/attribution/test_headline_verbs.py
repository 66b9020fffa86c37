"""Headlines with two verbs, with a court that is told, and with somebody who is accused."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts, Stance
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements


def headline(words: str) -> list[tuple[str, str]]:
    """Speaker and content of each statement of a headline."""
    text = read_plain(f"{words}\n\nIt rained.")
    found = find_statements(text, spoken(find_attributions(text)), Facts())
    return [(one.speaker.name, " … ".join(span.of(text.characters) for span in one.content)) for one in found]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Bank cuts rates, says more not automatic", [("Bank", "more not automatic")]),
        ("Minister quits, says he was misled", [("Minister", "he was misled")]),
        ("Firm cuts jobs, blames weak demand", [("Firm", "weak demand")]),
        ("Trust apologises, promises review", [("Trust", "review")]),
        ("Mayor resigns, denies wrongdoing", [("Mayor", "wrongdoing")]),
        ("Roof unsafe, council says", [("Council", "Roof unsafe")]),
        ("Roof unsafe, says council", [("Council", "Roof unsafe")]),
        ("Two hurt as cars collide, state police say", [("State police", "Two hurt as cars collide")]),
        (
            "Striker slams ‘broken promises’ as chairman insists he is not for sale",
            [("Striker", "‘broken promises’"), ("Chairman", "he is not for sale")],
        ),
        ("Court told of ‘brutal’ attack", []),
    ],
)
def test_who_says_what_in_a_headline(words: str, said: list[tuple[str, str]]) -> None:
    assert headline(words) == said


@pytest.mark.parametrize(
    "court", ["court told", "murder trial told", "planning tribunal told", "court hears"]
)
def test_a_court_hears_and_says_nothing(court: str) -> None:
    assert headline(f"Man lied to police, {court}") == [("", "Man lied to police")]


@pytest.mark.parametrize(
    "words", ["Ex-minister accused of lying over flights", "Council blamed for mill fire"]
)
def test_who_is_accused_accuses_nobody(words: str) -> None:
    assert [speaker for speaker, _ in headline(words) if speaker] == []


@pytest.mark.parametrize("charge", ["are charged with", "were accused of"])
def test_several_who_are_charged_accuse_nobody(charge: str) -> None:
    text = read_plain(f"Milk gone\n\nSix former officials {charge} conspiring to rob the county.")
    assert [one.speaker.name for one in find_statements(text, spoken(find_attributions(text)), Facts())] == [
        ""
    ]


def test_a_man_who_lied_to_police_foretells_nothing() -> None:
    text = read_plain("Man lied to police, lawyer says\n\nIt rained.")
    (only,) = find_statements(text, spoken(find_attributions(text)), Facts())
    assert only.stance is Stance.ASSERTS


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        (
            "Opposition claims victory was ‘stolen’ as observers urge recount",
            [("Opposition", "victory was ‘stolen’")],
        ),
        ("Union warns of strike as talks fail", [("Union", "of strike")]),
        (
            "Rain tied to flu, study finds; experts urge caution",
            [("study", "Rain tied to flu"), ("experts", "caution")],
        ),
        ("Drivers stuck as fuel runs out, regulator blames hoarding", [("regulator", "hoarding")]),
        (
            "Mali says strike hit convoy, monitors report 14 dead",
            [("Mali", "strike hit convoy"), ("monitors", "14 dead")],
        ),
    ],
)
def test_a_headline_tells_with_as_what_else_goes_on(headline: str, found: list[tuple[str, str]]) -> None:
    assert [(one.source, one.content) for one in attributed(f"{headline}\n\nIt rained.")] == found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "Nurses block road over pay, say won’t leave till offer comes",
            [("Nurses", "won’t leave till offer comes")],
        ),
        ("Nurses block road, say they won’t leave", [("Nurses", "they won’t leave")]),
        (
            "Seabird researcher: ‘The cliff has lost its voice’",
            [("Seabird researcher", "‘The cliff has lost its voice’")],
        ),
        ("Nurses angry, say ministers", [("Ministers", "Nurses angry")]),
    ],
)
def test_those_with_whom_a_headline_begins_say_what_follows_their_deed(
    words: str, said: list[tuple[str, str]]
) -> None:
    assert headline(words) == said
