"""Characters that nobody sees, and letters that only look Latin, are told where they stand."""

from __future__ import annotations

import pytest

from whosaidthis.model import Fault, Place, shown
from whosaidthis.reading.slips.odd_letters import find_odd_letters

HEAD = "---\ntitle: Mill\nspeakers:\n  ada:\n    name: Ada Ho\u00adlm\nsigned:\n  - 'Ho\u00adlm'\n---\n"


def told(content: str, body: int = 0) -> list[Fault]:
    return list(find_odd_letters(content, "a.md", body))


@pytest.mark.parametrize(
    ("content", "column", "name", "where"),
    [
        ("The roof leaks, Ada Ho\u00adlm said.", 23, "soft hyphen", "in the word “Holm”"),
        ("The roof leaks, Ada Ho&shy;lm said.", 23, "soft hyphen", "in the word “Holm”"),
        ("Ada Hol\u200bm said that it leaks.", 8, "zero-width space", "in the word “Holm”"),
        ("Ada Hol\u200dm said that it leaks.", 8, "zero-width joiner", "in the word “Holm”"),
        ("Ada\u2060 Holm said that it leaks.", 4, "word joiner", "behind the word “Ada”"),
        ("“\ufeffIt leaks,” Ada Holm said.", 2, "zero-width no-break space", "before the word “It”"),
        ("Ada \u200b Holm said.", 5, "zero-width space", "here"),
        ("It \u200eleaks.", 4, "mark of direction", "before the word “leaks”"),
    ],
)
def test_what_nobody_sees_is_named(content: str, column: int, name: str, where: str) -> None:
    (fault,) = told(content)
    assert (fault.place, fault.code) == (Place("a.md", 1, column), "odd-letter")
    assert fault.wrong == f"A {name}, which nobody sees, stands {where}."


def test_many_of_one_kind_are_told_once_in_each_line() -> None:
    first, second = told("It cor\u00adrodes, he main\u00adtained.\nIt cor\u00adrodes.")
    assert first.wrong == (
        "A soft hyphen, which nobody sees, stands in the word “corrodes”, and 1 more in this line."
    )
    assert (second.place.line, second.place.column) == (2, 7)


def test_front_matter_is_read_and_its_signature_is_not() -> None:
    assert [fault.place for fault in told(HEAD, len(HEAD))] == [Place("a.md", 5, 17)]


@pytest.mark.parametrize(
    ("word", "wrong"),
    [
        ("Hоlm", "The “о” in the word “Holm” is a Cyrillic letter that only looks like a Latin “o”."),
        ("Αda", "The “Α” in the word “Ada” is a Greek letter that only looks like a Latin “A”."),
        ("conﬁrmed", "The letters “fi” in the word “confirmed” are one character, as in text from a PDF."),
        ("Ａda", "The letter “A” in the word “Ada” is no plain one, but of another width or font."),
    ],
)
def test_letters_that_only_look_latin(word: str, wrong: str) -> None:
    (fault,) = told(f"So {word} said.")
    assert (fault.place.column, fault.code, fault.wrong) == (4, "odd-letter", wrong)


@pytest.mark.parametrize(
    "content",
    [
        "Zoé Łukasz Nguyễn Þórr Iğdır said.",
        "TNFα, IFNγ, 5 μm, ΔT, 3 kΩ and α-synuclein.",
        "Her name is Ада Холм (in Greek: Άντα Χολμ); НАТО said so.",
        "می‌خواهم",
        "The flag 👩‍👩‍👧 and 🏳️‍🌈 flew.",
        "It says \u200f“مرحبا”\u200f here.",
        "AT&amp;T leaks &mdash; so.",
        "It leaks. <!-- Ho\u00adlm -->",
    ],
)
def test_letters_that_are_what_they_seem(content: str) -> None:
    assert told(content) == []


def test_no_message_prints_such_a_character_itself() -> None:
    assert shown("“Ho\u00adlm” and “Hol\u200dm”") == "“Ho[soft hyphen]lm” and “Hol[zero-width joiner]m”"
    assert shown("می‌خواهم 👩‍👧") == "می‌خواهم 👩‍👧"
