"""All of what is said is shown, and nothing of who said it, when or how."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts, Stance, Voice
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("A report by the council found no fault with the pump.", "no fault with the pump"),
        ("The road fell with a crack and, Ann Low said, “a long groan.”", "“a long groan.”"),
        ("It hadn't, Ann Low said.", "It hadn't"),
        ("Ann Low called the vote a sham.", "called the vote a sham"),
        ("Ann Low apologised to “everybody I have hurt”.", "“everybody I have hurt”"),
        ("Ann Low asked people to count birds, and took two samples.", "asked people to count birds"),
    ],
)
def test_all_that_a_sentence_says_is_shown_without_its_credit(sentence: str, said: str) -> None:
    text, (only,) = read_report(f"It rained. {sentence}")

    assert " ".join(span.of(text.characters) for span in only.spans) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("TARVEK, Ostmark — A radar was shut, a memo said.", "A radar was shut"),
        ("The memo says the crew was told to stop at 2:10 a.m.", "the crew was told to stop at 2:10 a.m."),
    ],
)
def test_what_a_memo_says_is_shown_without_the_dateline(line: str, said: str) -> None:
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


@pytest.mark.parametrize("verb", ["slept", "drank", "rode", "spent the night"])
def test_an_account_holds_its_verb_and_what_follows(verb: str) -> None:
    passage = f"Ben Roe said it was late. Some crews, by his account, {verb} in the cab."
    assert who_says_what(passage)[1] == ("Ben Roe", f"Some crews … {verb} in the cab")


def test_when_a_report_was_published_is_not_what_it_says() -> None:
    passage = "The Ward Office said in a report published on Tuesday that one in three patients had waited."
    assert who_says_what(passage) == [("Ward Office", "one in three patients had waited")]


def test_what_a_letter_urges_ends_before_the_verb_of_the_sentence() -> None:
    (only,) = read_report("A letter urging the board to quit was signed by 40 parents.")[1]
    assert only.stance is Stance.ASKS
    assert who_says_what("A letter urging the board to quit was signed by 40 parents.") == [
        ("A letter", "to quit")
    ]
