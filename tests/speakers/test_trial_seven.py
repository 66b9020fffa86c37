"""What an editor found false in a report of their own: each fault in words of ours."""

from __future__ import annotations

from datetime import date

import pytest

from speakers.reported import read_report
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts, Voice
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The company that runs the mill, Pellora, said it was late.", "Pellora"),
        ("Neighbouring Velmark's army said it was late.", "Velmark's army"),
        ("The town, from whose harbour the mayor says the boat sailed, is old.", "The mayor"),
        ("Joan Dumas, 52, a welder, said it was late.", "Joan Dumas"),
        ("Joan Houses said it was late.", "Joan Houses"),
    ],
)
def test_who_speaks(sentence: str, name: str) -> None:
    _, (only,) = read_report(sentence)

    assert only.speaker.name == name


def test_the_agency_is_the_one_named_beside_the_noun() -> None:
    _, found = read_report(
        "Velmark's foreign minister, Sara Quint, told the state news agency VTB that it was absurd. "
        "The agency added that it had rained."
    )

    assert [one.speaker.name for one in found] == ["Sara Quint", "VTB"]


def test_who_quotes_a_source_carried_the_words() -> None:
    _, (told, carried, plain) = read_report(
        "Ann Low told the news agency VTB it was late. "
        "VTB also quoted an official as saying that it was early. "
        "A lawyer quoted her as saying that it was noon."
    )

    assert told.through is None
    assert carried.through
    assert carried.through.name == "VTB"
    assert plain.through is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("TARVEK, Ostmark — A radar was shut, a memo said.", "A radar was shut"),
        ("The memo says the crew was told to stop at 2:10 a.m.", "the crew was told to stop at 2:10 a.m."),
    ],
)
def test_what_is_said(line: str, said: str) -> None:
    text = read_plain(f"Radar shut\n\n{line}")
    (only,) = find_statements(text, spoken(find_attributions(text)), Facts())

    assert " ".join(span.of(text.characters) for span in only.spans) == said
    assert only.speaker.voice is Voice.DOCUMENT


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ann Low told parliament nobody had been hurt.", "nobody had been hurt"),
        ("Ann Low told his staff there would be no vote.", "there would be no vote"),
        ("Ann Low warned its engines had been tested.", "its engines had been tested"),
        ("Ann Low warned the deal, signed in May, was dead.", "the deal, signed in May, was dead"),
        ("Ann Low warned what happened was a mistake.", "what happened was a mistake"),
        ("Ann Low insisted in a post on X that it was safe.", "it was safe"),
        (
            "When the fire started, police said, the army fired first.",
            "When the fire started … the army fired first",
        ),
        ("It was empty, the ministry warned in an email.", "It was empty"),
        ("Police later argued talks with the union had failed.", "talks with the union had failed"),
        ("The army fired first, the union's leader, Ben Roe, told Reuters in June.", "The army fired first"),
        ("The deal, signed in May, was dead, Ben Roe, a farmer, said.", "The deal, signed in May, was dead"),
    ],
)
def test_all_of_what_is_said_is_kept(sentence: str, said: str) -> None:
    text, (only,) = read_report(f"It rained. {sentence}")

    assert " … ".join(span.of(text.characters) for span in only.spans) == said


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Asked about the plan, Ben Roe, a farmer, insisted that it was late.", "Ben Roe"),
        ("At a news conference Monday, the union's leader, Ben Roe, said it was late.", "Ben Roe"),
    ],
)
def test_what_stands_before_a_source_is_none_of_it(sentence: str, name: str) -> None:
    _, (only,) = read_report(f"It rained. {sentence}")

    assert only.speaker.name == name


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("Gen. Ivo Stane, the commander of the air force,", "commander of the air force"),
        ("Gen. Ivo Stane", "general"),
        ("Mayor Ann Low, a nurse,", "mayor"),
    ],
)
def test_an_office_beside_a_name_tells_more_than_a_rank_before_it(source: str, role: str) -> None:
    _, (only,) = read_report(f"{source} said it was late.")

    assert only.speaker.role == role


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
        ("A spokesman in the capital, Orsk-Adal, said it was late.", "A spokesman in the capital, Orsk-Adal"),
    ],
)
def test_a_source_is_all_of_its_phrase_and_no_more(sentence: str, name: str) -> None:
    _, (only,) = read_report(f"It rained. {sentence}")

    assert only.speaker.name == name


def test_of_two_with_one_surname_the_title_tells_who_it_is() -> None:
    _, found = read_report(
        "Josaia Temo and his challenger met. Mr. Temo said it was late.\n\n"
        "Vika Temo, a fishwife, was there. “I was early,” Ms. Temo said. Mr. Temo added that it rained."
    )

    assert [one.speaker.name for one in found] == ["Josaia Temo", "Vika Temo", "Josaia Temo"]


def test_a_saying_is_not_dated_ahead_of_its_report() -> None:
    text = read_plain("Road shut\n\nIt rained. Ann Low said on March 2 that it was late.")
    (only,) = find_statements(text, spoken(find_attributions(text)), Facts(date=date(2026, 11, 20)))

    assert only.when == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("Acme Ltd said it was late. The ministry denied it.", ["Acme Ltd", "The ministry"]),
        ("Acme Ltd said it was late, while the union insisted it was early.", ["Acme Ltd", "The union"]),
        ("The union and Acme Ltd said it was late.", ["The union", "Acme Ltd"]),
        ("The mayor and Ben Roe, a farmer, said it was late.", ["The mayor", "Ben Roe"]),
        ("The ministry said it was late, a claim the mayor rejected.", ["The ministry", "The mayor"]),
        ("Police said it was late, and the union agreed.", ["Police"]),
    ],
)
def test_two_who_speak_are_two(words: str, speakers: list[str]) -> None:
    _, found = read_report(f"It rained. {words}")

    assert [one.speaker.name for one in found] == speakers
    assert not any("agreed" in one.speaker.name for one in found)


def test_a_claim_that_somebody_rejects_is_disputed() -> None:
    _, (claim, answer) = read_report("It rained. The firm said it was safe, a claim that critics dispute.")

    assert [one.other for one in answer.relations] == [claim.number]
