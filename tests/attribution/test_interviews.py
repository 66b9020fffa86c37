"""Interviews that are printed without quotation marks: who gives the answers."""

from __future__ import annotations

import pytest

from reading.through_markdown import read_markdown
from whosaidthis.attribution import find_attributions

_INTRODUCTION = "# The widow\n\n*By Bo Roe*\n\nAnn Lee plays a widow. Her director, Tom Day, is late.\n\n"
_CLOSING = "\n\nShe has begun a story. It rains.\n"


def _said(content: str) -> list[tuple[str, str]]:
    """Who says which whole paragraphs, inner statements left out."""
    text = read_markdown(content).text
    return [
        (one.source[0].of(text.characters), one.content[0].of(text.characters))
        for one in find_attributions(text)
        if one.inside is None
    ]


_STRONG = (
    "**Is that true?**\n\nI said no. Tom hears what he likes.\n\n"
    "**You grew up in Rye.**\n\nMy father did.\n\nI left.\n\n**Why?**\n\nIt rained."
)
_LETTERS = (
    "Q: Is that true?\n\nA: I said no.\n\nQ: You grew up in Rye?\n\nA: My father did.\n\n"
    "Q: Why?\n\nA: It rained."
)
_NAMES = _LETTERS.replace("Q:", "**The Post:**").replace("A:", "**Ann Lee:**")


def test_answers_to_questions_in_strong_type_are_those_of_whom_the_interview_brings_in() -> None:
    assert _said(_INTRODUCTION + _STRONG + _CLOSING) == [
        ("Ann Lee", "I said no. Tom hears what he likes."),
        ("Ann Lee", "My father did."),
        ("Ann Lee", "I left."),
        ("Ann Lee", "It rained."),
    ]


def test_answers_under_a_letter_are_theirs_too() -> None:
    assert _said(_INTRODUCTION + _LETTERS) == [
        ("Ann Lee", "I said no."),
        ("Ann Lee", "My father did."),
        ("Ann Lee", "It rained."),
    ]


_IN_A_REPORT = (
    "Police came on Monday.\n\nTom Day shut the road.\n\nThe Post spoke to Dunja Hale at home.\n\n"
    "Q: Did anyone come?\n\nA: No. I waited.\n\nQ: Why not?\n\nA: It rained.\n\nBob Roe declined to comment."
)


def test_a_short_interview_inside_a_report_is_of_whom_it_says_it_spoke_to() -> None:
    assert _said(_IN_A_REPORT)[:2] == [("Dunja Hale", "No. I waited."), ("Dunja Hale", "It rained.")]


def test_where_several_can_be_asked_nobody_is() -> None:
    assert _said(_IN_A_REPORT.replace("The Post spoke to Dunja Hale at home.", "Ann Lee slept."))[0][0] == (
        "Bob Roe"
    )


def test_turns_under_names_are_those_of_the_names() -> None:
    assert _said(_NAMES) == [
        ("The Post", "Is that true?"),
        ("Ann Lee", "I said no."),
        ("The Post", "You grew up in Rye?"),
        ("Ann Lee", "My father did."),
        ("The Post", "Why?"),
        ("Ann Lee", "It rained."),
    ]


_SURNAMES = (
    "# Dyke engineer: “We sleep badly”\n\nThe Post met Ann Lee.\n\n**POST: Ms. Lee, do you sleep?**\n\n"
    "**Ann Lee:** I do not.\n\n**POST: The mayor says the dyke is safe. Is it?**\n\n"
    "**Lee:** When he says “safe,” he means that I should be quiet.\n\nThe dyke gave way in May.\n\n"
    "And I was there.\n\n**POST: What will you do?**\n\n**Lee:** I will dig. We have spades."
)


def test_who_has_her_whole_name_in_the_first_turn_goes_on_under_her_surname() -> None:
    assert [words for who, words in _said(_SURNAMES) if who in ("Ann Lee", "Lee")] == [
        "I do not.",
        "When he says “safe,” he means that I should be quiet.",
        "And I was there.",
        "I will dig. We have spades.",
    ]


def test_what_the_writer_tells_between_the_turns_is_nobodys() -> None:
    assert not any("gave way" in words for _, words in _said(_SURNAMES))


@pytest.mark.parametrize(
    "content",
    [
        _STRONG,
        f"It rained in Rye.\n\n{_STRONG}",
        _INTRODUCTION + _STRONG.replace("**Why?**\n\n", ""),
        _INTRODUCTION + _STRONG.replace("?**", ".**").replace("You grew", "She grew"),
        _INTRODUCTION + "**When:** Monday\n\n**Where:** Rye\n\n" * 3,
        _INTRODUCTION + "**Rain**\n\nIt rained.\n\n**Snow**\n\nIt snowed.\n\n**Sun**\n\nIt shone.\n",
    ],
)
def test_what_is_no_interview_or_brings_in_nobody_is_nobodys(content: str) -> None:
    assert _said(content) == []


_EXPLAINED = (
    "Tom Vane won the vote in Dover. Here is what you need to know.\n\n**Who won?**\n\n"
    "Vane won by nine. I counted them twice, said Ann Brody.\n\n**Who lost?**\n\nThe rest did.\n\n"
    "**What happens now?**\n\nThe Post reported that he will resign."
)


@pytest.mark.parametrize(
    "content",
    [
        _EXPLAINED,
        _EXPLAINED.replace("Vane won by nine. ", ""),
        "Rosa Quill lost.\n\n**“You lied”**\n\nI did.\n\n**“You must pay”**\n\nI will.\n\n"
        "**“You ran”**\n\nI ran.",
        "Ann Lee likes it.\n\nPrice: You pay.\n\nVerdict: I do.\n\nPrice: You may.\n\nVerdict: I am.\n\n"
        "Price: You will.\n\nVerdict: I was.",
    ],
)
def test_a_writer_who_answers_the_questions_of_readers_is_not_interviewed(content: str) -> None:
    assert {who for who, _ in _said(content)} <= {"Ann Brody", "The Post"}


@pytest.mark.parametrize(
    "opening",
    ["Jon Reay talks to the novelist Ann Lee.", "Jon Reay, our editor, met Ann Lee.", "We met Ann Lee."],
)
def test_who_asks_does_not_answer(opening: str) -> None:
    assert ("Ann Lee", "It rained.") in _said(f"{opening}\n\n{_STRONG}")


_LEFT_UNNAMED = [
    "Ann Lee, the mayor of Rye, spoke to the Rye Post. The interview has been edited.",
    "Mayor Ann Lee sat down with METRO senior writer Bo Roe and others. This is the transcript.",
    "Former first minister Ann Lee led for a year. She sat down this week with us.",
]


@pytest.mark.parametrize("introduction", _LEFT_UNNAMED)
def test_the_press_that_somebody_spoke_to_asks_and_does_not_answer(introduction: str) -> None:
    (answer, *_) = _said(f"# A talk\n\n{introduction}\n\n{_LETTERS}")
    assert answer[0].endswith("Ann Lee")


def test_answers_of_nobody_that_the_introduction_names_are_nobodys() -> None:
    assert _said(f"# A talk\n\nThe mayor spoke to the Rye Post.\n\n{_LETTERS}") == []
