"""A given name behind a title that is one slip off, and a title of another gender, are notes."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.spelt.check import check_spellings
from whosaidthis.model import NO_GLOSSARY

CHAIR = "The chair, Dame Ottoline Fell, laughed. Tobias Renn, the warden, slept. Mr Renn said it rained. "


def found(body: str) -> list[tuple[str, str]]:
    faults = check_spellings(article(CHAIR + body), NO_GLOSSARY)
    return [(one, fault.wrong) for one, fault in zip(told(faults), faults, strict=True)]


@pytest.mark.parametrize("name", ["Ottolin", "Otoline", "Ottolime"])
def test_a_given_name_behind_a_title(name: str) -> None:
    wrong = f"“{name}” stands here, and “Ottoline” before it: is it one name?"
    assert found(f"Dame {name} warned the board.") == [(f"8:{len(CHAIR) + 6} note two-spellings", wrong)]


def test_a_title_of_another_gender() -> None:
    wrong = "“Mrs Renn” stands here, and “Mr Renn” before it: is it one name?"
    assert found("According to Mrs Renn it was dry.") == [(f"8:{len(CHAIR) + 14} note two-spellings", wrong)]


@pytest.mark.parametrize(
    "full", ["Tan Mei Ling, the owner,", "Mei Tan, the owner,", "Pak Ram was there. Mei Tan, the owner,"]
)
def test_a_surname_of_three_letters_that_stands_once(full: str) -> None:
    ((_, wrong),) = found(f"{full} was harsher. She said that it leaked. “It fell,” Ms Tam said.")
    assert wrong == "“Tam” stands here, and “Tan” before it: is it one name?"


@pytest.mark.parametrize(
    "body",
    [
        "Mei Tan said that it leaked. Ms Tam said so. Ms Tam laughed.",
        "Mei Tan said that it leaked. Ada Tam laughed. Ms Tam said so.",
        "Mei Tan said that she saw it leak. Mr Tam said so.",
        "Mei Tan said that it leaked. Ms Tai said so, and Ada Tai laughed.",
        "Mei Tan said that it leaked. Ms Tern said so.",
        "Dame Ottoline warned the board.",
        "Sir Ottolin warned the board.",
        "Dame Ottolin Marsh warned the board. Dame Ottolin laughed.",
        "Mr Tobias Renn said so. Mr Renn’s aide said so.",
        "Mrs Ada Renn said so. According to Mrs Renn it was dry.",
        "His wife laughed. According to Mrs Renn it was dry.",
        "According to Mrs Renn it was dry. Mrs Renn laughed. Mr Renn slept.",
        "According to Mrs Renn-Holm it was dry.",
        "According to Mrs Bell it was dry.",
    ],
)
def test_other_names_are_good(body: str) -> None:
    assert found(body) == []


def test_a_title_of_another_gender_than_the_one_whom_the_text_names_in_full() -> None:
    text = "Rear Admiral Dora Hallam sat beside him. She answered no. “It is dry,” said Mr Hallam."
    wrong = "“Mr Hallam” stands here, and “Dora Hallam” before it: is it one name?"
    assert [message for _, message in found(text)] == [wrong]
    for other in (text.replace("Mr ", "Ms "), f"{text} Mr Hallam slept.", f"{text} Her husband slept."):
        assert found(other) == []
