"""Faults found by reading lists of who is shown: names, hearers, stances, borders; each by one sentence."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.model import Stance

NAMES = {
    "A study by William Seltz of Rye University and Margo Ander of Hull proved that it was late.": [
        "A study by William Seltz of Rye University and Margo Ander of Hull"
    ],
    "Groups representing colleges and universities and smaller charities said it was late.": [
        "Groups representing colleges and universities and smaller charities"
    ],
    "Former prosecutor and New York City Mayor Rudy Julian said it was late.": ["Rudy Julian"],
    "“It is late,” said another nurse, Johanna Bayer.": ["Johanna Bayer"],
    "“It is late,” said another nurse in Rye.": ["Another nurse in Rye"],
    "United for Rye said it was late.": ["United for Rye"],
    "Exit polls in New Hampshire and Iowa indicated that voters were worried.": [
        "Exit polls in New Hampshire and Iowa"
    ],
    "A national poll released Sunday by The Harbour Post and HBC News shows that half are worried.": [
        "A national poll released Sunday by The Harbour Post and HBC News"
    ],
    "People close to both the camp and the White House say it is late.": [
        "People close to both the camp and the White House"
    ],
    "Rye delegate Bill Eastman, wearing a cowboy hat and campaign pins, said it was fine.": ["Bill Eastman"],
    "That was clear, according to even his own supporters.": ["His own supporters"],
    "The ship cost 30 million, according to a fact sheet lawmakers released Monday.": ["A fact sheet"],
    "Rye is sending to members of Congress an unusual white paper that details its efforts.": [
        "An unusual white paper"
    ],
    "Mr. Osk is coming under attack by dozens of women who claim he assaulted them.": ["Dozens of women"],
}


@pytest.mark.parametrize(("words", "names"), NAMES.items())
def test_a_name_is_whole_and_no_more(words: str, names: list[str]) -> None:
    assert who_speaks(words) == names


UNHEARD = [
    "Bob Nehl responded on Friday to reports that Pell planned to endorse him.",
    "She regularly tells the story of how he wooed her.",
    "“We will build it,” Bob Nehl said to laughs.",
    "In the ad Bob Nehl says directly to the camera that it is late.",
    "“We will build it!” Bob Nehl said to an enormous cheer.",
]


@pytest.mark.parametrize("words", UNHEARD)
def test_what_is_told_or_answered_hears_nothing(words: str) -> None:
    assert [one.hearer for one in read_report(words)[1]] == [None]


def test_what_is_advised_hears_nothing() -> None:
    words = "Bob Nehl told voters that if Rye were a stock, he would advise buying it."
    assert {one.hearer.name for one in read_report(words)[1] if one.hearer} == {"voters"}


ELSEWHERE = [
    "At the summit, however, Pell focused on trade. He denounced the club.",
    "In his speech he denounced the club.",
    "On Friday, he denounced the club.",
]


@pytest.mark.parametrize("later", ELSEWHERE)
def test_who_heard_something_did_not_hear_what_was_said_elsewhere(later: str) -> None:
    first, *_, last = read_report(f"Tom Pell told Reuters that it was late.\n\n{later}")[1]
    assert first.hearer is not None
    assert last.hearer is None


def test_the_person_of_an_outlet_hears_not_the_outlet_alone() -> None:
    (only,) = read_report("Tom Pell tells Fox News anchor Megyn Kell that it is late.")[1]
    assert only.hearer is not None
    assert only.hearer.name == "Megyn Kell"


STANCES = {
    "Tom Pell argued against intervention in Rye.": Stance.DISPUTES,
    "Tom Pell refused to concede that critics had a point.": Stance.DISPUTES,
    "Tom Pell refused to comment.": Stance.DECLINES,
    "Tom Pell blasted his rivals.": Stance.ACCUSES,
    "Tom Pell put the blame on the firm.": Stance.ACCUSES,
    "Tom Pell laid the blame at the firm’s door.": Stance.ACCUSES,
    "Tom Pell pointed the finger at the firm.": Stance.ACCUSES,
    "Tom Pell held the firm responsible for the leak and left.": Stance.ACCUSES,
    "Reuters quoted a diplomat, whom it did not name, as saying that it was late.": Stance.ASSERTS,
    "But the host wanted to know, “How late is it?”": Stance.ASKS,
}


@pytest.mark.parametrize(("words", "stance"), STANCES.items())
def test_what_somebody_does_by_saying_it(words: str, stance: Stance) -> None:
    assert [one.stance for one in read_report(words)[1]] == [stance]


SAID = {
    "The ministry said the talks would go on, but Fars quoted a diplomat as saying that they would not.": [
        ("The ministry", "the talks would go on"),
        ("A diplomat", "they would not"),
    ],
    "“It is late,” Ann Lee said, referring to her father’s work.": [("Ann Lee", "“It is late,”")],
    "The march, first reported by Reuters, was long.": [],
    "How he answers that question will have a direct bearing on the race.": [],
    "Jeff Weave, a clerk, says he can close the gap, which stood at 170, according to Reuters.": [
        ("Jeff Weave", "he can close the gap, which stood at 170"),
        ("Reuters", "which stood at 170"),
    ],
    "Though media reports and party sources described the push as late, it went on.": [
        ("Media reports", "the push as late"),
        ("Party sources", "the push as late"),
    ],
}


@pytest.mark.parametrize(("words", "said"), SAID.items())
def test_where_words_begin_and_end(words: str, said: list[tuple[str, str]]) -> None:
    assert sorted(who_says_what(words)) == sorted(said)


TOLD_BY_PHRASE = {
    "Ann Lee, whose lawyer says she is innocent, resigned on Monday.": [
        ("Ann Lee's lawyer", "she is innocent")
    ],
    "Ann Lee, whose lawyer says she is innocent, was late.": [("Ann Lee's lawyer", "she is innocent")],
    "By the reckoning of the union, 300 men were lost.": [("The union", "300 men were lost")],
    "Ann Lee was lost by the count of ten.": [],
    "The clerk put the change down to shock.": [("The clerk", "the change down to shock")],
    "Ann Lee put the book down, then went to bed.": [],
    "“It is late,” Sanders campaign manager Jeff Weaver said.": [("Jeff Weaver", "“It is late,”")],
    "A police statement issued the night of the fire described a man in a red coat.": [
        ("A police statement issued the night of the fire", "a man in a red coat")
    ],
}


@pytest.mark.parametrize(("words", "said"), TOLD_BY_PHRASE.items())
def test_phrases_that_tell_who_says_it(words: str, said: list[tuple[str, str]]) -> None:
    assert who_says_what(words) == said


def test_a_second_deck_names_the_holder_of_an_office() -> None:
    words = "Minister blames the firm as two are hurt\n\nRye’s minister, Pavel Horak, blamed the firm."
    assert who_speaks(words) == ["Pavel Horak", "Pavel Horak"]


BODIES = {
    "Rye Commercial Bank was shut. The bank said it was sorry. The central bank told it to pay.": [
        "Rye Commercial Bank",
        "The central bank",
    ],
    "Rye Mutual said no.\n\nIt is dear, says the broking house Lee & Moss. It may rise, the firm said.": [
        "Rye Mutual",
        "Lee & Moss",
        "Lee & Moss",
    ],
    "Tavria's embassy said no. Its government has insisted that it is so.": [
        "Tavria's embassy",
        "Tavria's government",
    ],
    "A clerk spoke in court as Ms K. She said it was late.": ["Ms K"],
    "He lives at 418 Garrison St. A dispatcher said it was late.": ["A dispatcher"],
    "The charge is of a ledger which prosecutors claim was burned.": ["Prosecutors"],
}


@pytest.mark.parametrize(("words", "names"), BODIES.items())
def test_a_body_is_not_taken_for_another(words: str, names: list[str]) -> None:
    assert who_speaks(words) == names
