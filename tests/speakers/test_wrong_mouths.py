"""Speakers who once were shown in another's place, each by one or two sentences."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what, who_speaks, who_speaks_in

NAMED = {
    "The health ministry in Velmia’s capital, Rye, said it was late.": [
        "Health ministry in Velmia’s capital, Rye"
    ],
    "Two of the ships, according to its spokesman, Colonel Bo Roe, were new.": ["Bo Roe"],
    "It was late, according to the broker Hale & Stroud. It was safe, it said in a note.": [
        "Hale & Stroud",
        "Hale & Stroud",
    ],
    "Insurers paid twice, according to the Rye Bank. It was safe, it said.": ["Rye Bank", "Rye Bank"],
    "He fought the village all the way to the state appeals court, which ruled that it was late.": [
        "The state appeals court"
    ],
    "“It is late,” said one, Annick Sorrel, 43, warming her hands.": ["Annick Sorrel"],
    "The charity Wings of the Marches said it was late.": ["Wings of the Marches"],
    "The health union Carers Together said it was late.": ["Carers Together"],
    "The charity Rye Aid said it was good. The Growers’ Federation took another view. It is late, it said.": [
        "Rye Aid",
        "Growers’ Federation",
    ],
    "A survey carried out four months before the sinking found that it was late.": [
        "A survey carried out four months before the sinking"
    ],
    "A driver, Mohan Kitt, said it was late. His son had warned him about it, he said, “but it is dear”.": [
        "Mohan Kitt",
        "Mohan Kitt’s son",
        "Mohan Kitt",
    ],
    "It is disputed. Cross-examining, Ann Lee, for the defence, suggested that it was late.": ["Ann Lee"],
    "That report, written by engineers, found that it was late.": ["That report"],
    "Ann Lee said no.\n\nOne of them, Keziah Tarrant of Hull, will get bronze. “It is late,” she said.": [
        "Ann Lee",
        "Keziah Tarrant",
    ],
    "The team that went to Rye found “a calm place”. Its report, published on Friday, says it is late.": [
        "The team that went to Rye",
        "The team’s report",
    ],
}


@pytest.mark.parametrize(("words", "names"), NAMED.items())
def test_who_says_it_is_shown(words: str, names: list[str]) -> None:
    assert [name.replace("'", "’") for name in who_speaks(words)] == names


def test_whom_a_credit_breaks_off_has_another_subject() -> None:
    words = "When he met Ann Lee, Mr Roe said, she wept and told him: “I was late.”"
    assert who_says_what(words)[-1] == ("Ann Lee", "“I was late.”")


def test_she_is_nobody_of_the_paragraph_before_when_a_man_has_spoken_since() -> None:
    words = "A manager of 1887 said it was late.\n\n“It is safe,” said Mr Femi Hale. It grew, she says."
    assert who_speaks(words) == ["A manager of 1887", "Femi Hale", ""]


def test_a_witness_is_not_who_asks_for_the_defence() -> None:
    words = "Ann Lee, for the defence, said it was late. “You signed?” she asked. The witness said he had."
    assert who_speaks(words)[-1] != "Ann Lee"


def test_she_may_be_the_defendant_told_of_and_not_who_spoke_before() -> None:
    words = (
        "“It was late,” Joan Roe told the court.\n\nBob Hale said he was a friend of the defendant. "
        "When he met her in the park, he said, she wept and told him: “I was late.”"
    )
    assert who_says_what(words)[-1] == ("", "“I was late.”")


OTHERS = {
    "Ada Holm, the mayor of Weir, said no.": "The mayor of another town",
    "Ada Holm, head of the bridge office, said no.": "The head of another office",
    "Ada Holm, head of the bridge office, said so.": "The head of the road office",
    "Ada Holm, a nurse at the county hospital, said no.": "The nurse of another ward",
    "Ada Holm, captain of the Linnea, said no.": "The captain of a second ship",
    "Ada Holm, captain of the grain ship Linnea, said no.": "The captain of a different vessel",
}


@pytest.mark.parametrize(("first", "second"), OTHERS.items())
def test_who_holds_another_office_of_the_kind_is_another(first: str, second: str) -> None:
    assert who_speaks(f"{first} {second} said it was late.") == ["Ada Holm", second]


def test_the_office_without_its_field_is_that_of_its_holder() -> None:
    words = "Ada Holm, head of the bridge office, said no. The head of the office said it was late."
    assert who_speaks(words) == ["Ada Holm", "Ada Holm"]


RECALLED = {
    "Freddy Roe was a pilot. “Stay here,” his friend, Stuart Hale, recalled him saying.": [
        "Stuart Hale",
        "Freddy Roe",
    ],
    "“Stay here,” Stuart Hale recalled Mr Roe saying.": ["Stuart Hale", "Roe"],
    "“Stay here,” Stuart Hale heard Ann Lee say.": ["Stuart Hale", "Ann Lee"],
}


@pytest.mark.parametrize(("words", "names"), RECALLED.items())
def test_who_recalls_words_is_not_the_only_one_who_says_them(words: str, names: list[str]) -> None:
    assert who_speaks(words) == names


THEIRS = {
    "The team spoke of growth. She leads Americans hurt by a system that they think has failed them.": [
        "The team",
        "",
    ],
    "Nurses spoke of growth. She leads workers hurt by a system that they think has failed them.": [
        "Nurses",
        "",
    ],
    "The employees they thought were the best fit were hired.": [""],
    "Nurses said it was late. In a room that they said was cold, it rained.": ["Nurses", "Nurses"],
}


@pytest.mark.parametrize(("words", "names"), THEIRS.items())
def test_they_of_a_relative_clause_may_be_others(words: str, names: list[str]) -> None:
    assert who_speaks(words) == names


NOT_OPEN = {
    "When Mayor Raymond Cole met Alden Roe, he called him “a friend.”": ["Raymond Cole"],
    "Brannock, founded in 1911 as a maker of lamps, employs 14 people. It will pay a sum, it said.": [
        "Brannock"
    ],
    "When the Rye Markets Authority set out its cap, it described the measure as “a belt”.": [
        "Rye Markets Authority"
    ],
    "The administrators’ claim, filed in court, puts the loss at 2mn. It alleges that “nine” failed.": [
        "The administrators’ claim",
        "The administrators’ claim",
    ],
    "An officer, identified only as Witness K, testified that it was late. He knew it, he said.": [
        "An officer",
        "An officer",
    ],
    "Tom Brook said no.\n\nBut a former officer of that navy said it was late. “I know,” he said.": [
        "Tom Brook",
        "A former officer of that navy",
        "A former officer of that navy",
    ],
    "On Friday evening the defence ministry changed course and said that it was late.": [
        "The defence ministry"
    ],
}


@pytest.mark.parametrize(("words", "names"), NOT_OPEN.items())
def test_who_is_meant_is_settled(words: str, names: list[str]) -> None:
    assert who_speaks(words) == names


NOT_HIM = {
    "Bo Hale said no. Two works by the painter Al Bray left for what he called “a little wash”.": "Bo Hale",
    "Bo Hale said no. Ann Roe asks the waiter who made it. It was bought in, he admits.": "",
}


@pytest.mark.parametrize(("words", "name"), NOT_HIM.items())
def test_he_is_neither_whose_work_it_is_nor_who_spoke_before_another_was_asked(words: str, name: str) -> None:
    assert who_speaks(words)[-1] == name


ONLY_BESIDE = {
    "Roe’s campaign first accused Rye Aid of fraud.": ["Roe’s campaign"],
    "The company first said it was late.": ["The company"],
    "Mr. Femi Hale, reached at his home in Rye, first said it was late.": ["Femi Hale"],
    "Femi Hale runs. It is right there on his own site, which says he “ran a mill.”": [
        "Femi Hale’s own site"
    ],
    "Half of those asked said it was late, and nearly as many said it was early.": [
        "Half of those asked",
        "Nearly as many",
    ],
    "Nurses said it was late. As many as 20 nurses said it was early.": ["Nurses", "20 nurses"],
}


@pytest.mark.parametrize(("words", "names"), ONLY_BESIDE.items())
def test_words_beside_a_source_are_no_part_of_its_name(words: str, names: list[str]) -> None:
    assert who_speaks(words) == names


@pytest.mark.parametrize("story", ["Scoop", "Bombshell", "Exclusive"])
def test_a_paper_s_story_in_the_headline_is_the_paper_s(story: str) -> None:
    told = "The Rye Courier printed it on Monday. The Courier said the mayor slept."
    names = who_speaks_in(f"Courier {story} Reveals Mayor Knew Of Leak\n\n{told}")
    assert names == ["Rye Courier", "Rye Courier"]
