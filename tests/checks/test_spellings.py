"""A name that one article spells in two ways is noted at its second spelling."""

from __future__ import annotations

import pytest

from checks.written import article, glossary, told
from whosaidthis.checks.spelt.check import check_spellings

KNOWN = glossary(
    {
        "official/mokhber.md": "name: Mohammad Mokhber\naliases: [Mokhber]\nspellings: [Mokhbar, Mukhbar]",
        "missile/zolfaghar.md": "name: Zolfaghar\nspellings: [Zulfiqar]",
        "body/board.md": "name: Harbour Board\naliases: [the Board, the Trust]\nspellings: [Harbor Board]",
        "place/marten.md": "name: Marten",
        "place/martin.md": "name: Martin",
    }
)


def found(body: str) -> list[str]:
    return told(check_spellings(article(body, KNOWN), KNOWN))


@pytest.mark.parametrize(
    "body",
    [
        "It rained on Mokhber.\n\nSo did Mokhbar.",
        "It rained on Mohammad Mokhber.\n\nSo did Mukhbar.",
        "It rained on a Zulfiqar.\n\nSo did Zolfaghars.",
        "It rained on the Harbour Board.\n\nSo did Harbor Board.",
    ],
)
def test_two_spellings_of_one_entry(body: str) -> None:
    assert found(body) == ["10:8 note two-spellings"]


@pytest.mark.parametrize(
    "body",
    [
        "Mohammad Mokhber slept. Then Mokhber rose.",
        "It rained on Mokhbar, and again on Mokhbar’s house.",
        "It rained on Harbor Board. It rained on the Board, the Trust.",
        "It rained on Zolfaghar, on Zolfaghars and on Zolfaghar’s owner.",
    ],
)
def test_other_names_of_one_entry_are_good(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    ("one", "other"), [("Hansson", "Hanssen"), ("Zelensky", "Zelenskyy"), ("Quintero", "Quinteros")]
)
def test_words_one_letter_apart(one: str, other: str) -> None:
    expected = [] if other.startswith(one + "s") else ["10:12 note two-spellings"]
    assert found(f"It fell on {one} again.\n\nIt fell on {other} again.") == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Russia", "Russian"),
        ("Israel", "Israeli"),
        ("Marten", "Martin"),
        ("Hansen", "Jensen"),
        ("Lees", "Leos"),
    ],
)
def test_forms_short_words_and_what_the_glossary_tells_apart(one: str, other: str) -> None:
    assert found(f"It fell on {one} again.\n\nIt fell on {other} again.") == []


SPEAKS = "Ann Brasov said that it rained. “It rained,” Brasov said. Maria Aldo said so too, and Aldo left. "


@pytest.mark.parametrize(
    "words",
    [
        "Brasow told the board so.",
        "They met Mr. Brassov on the way.",
        "They met Ms. Alda had they come.",
        "It rained all day, but Brasoy’s house slept.",
        "The board heard Ann Bransov twice.",
        "That day Braso had left.",
    ],
)
def test_a_name_one_letter_off_that_of_a_speaker(words: str) -> None:
    assert len(found(SPEAKS + words)) == 1
    assert len(found(f"{words} {SPEAKS}")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Bo Bransov told the board so.",
        "The house in Brasow fell.",
        "Brasow Street is wet.",
        "Brasovs are many.",
        "Mr. Brassov told the board so. Brassov left.",
        "Brassy bells rang, and brassy ones.",
        "Alda sang.",
        "Ms. Alma Alda had come.",
    ],
)
def test_names_of_others_are_no_slips(words: str) -> None:
    assert found(SPEAKS + words) == []


def test_two_real_names_tell_nothing() -> None:
    both = "Ann Larsen said it rained. Larsen left. Bo Larson said it did not. Larson stayed. "
    assert found(both) == []


def test_a_slip_before_the_name_says_so() -> None:
    (fault,) = check_spellings(article(f"Then Mr. Brassov came. {SPEAKS}", KNOWN), KNOWN)
    assert fault.wrong == "“Brassov” stands here, and “Brasov” after it: is it one name?"


def test_a_person_and_a_place_are_no_one_name() -> None:
    assert found("It was told by Ann Farrow in Tarrow.") == []
    assert found("It was told by Ann Farrow and Ann Tarrow.") != []


def test_words_at_the_head_of_a_sentence_tell_nothing() -> None:
    assert found("Though it rained, all slept.\n\nThrough the night it rained on Hansson.") == []


def test_the_message_has_both() -> None:
    (fault,) = check_spellings(article("It fell on Mokhber.\n\nIt fell on Mokhbar.", KNOWN), KNOWN)
    assert fault.wrong == "“Mokhbar” stands here, and “Mokhber” before it: is it one name?"


def test_a_slip_that_speaks_is_told_where_the_name_stands_once_as_well() -> None:
    assert found("Ann Varga said it was late.\n\nVerga rejected the appeal.") == ["10:1 note two-spellings"]


FULL = "Mira Solheim said that nobody had called. The leader of the union, Jory Tamm, told reporters so. "


@pytest.mark.parametrize(
    "words",
    [
        "“I heard it on the radio,” Solhiem said.",
        "Tam called that “a joke”.",
        "On Monday Tam said that it was a joke. But Tam said no more.",
        "“It is a joke,” Tammm said.",
        "“It is a joke,” said Mr Tam.",
        "“It is a joke,” Tmam said.",
    ],
)
def test_a_speaker_of_one_name_that_is_nearly_a_surname(words: str) -> None:
    assert len(found(FULL + words)) == 1
    assert len(found(f"{words}\n\n{FULL}")) == 1


def test_a_short_surname_that_is_longer_later() -> None:
    body = "The leader of the union, Jory Tam, told reporters so. Tamm said more. “A joke,” Tamm said."
    (fault,) = check_spellings(article(body, KNOWN), KNOWN)
    assert fault.wrong == "“Tamm” stands here, and “Tam” before it: is it one name?"


@pytest.mark.parametrize(
    "words",
    [
        "Bo Tam called that “a joke”. “It is no joke,” Tam said.",
        "Mr Tam called that “a joke”. “It is no joke,” Mr Tam said.",
        "“It is a joke,” said Tim, a child.",
        "The bell of Tam rang.",
        "Tamm called that “a joke”. “It is no joke,” Solheim said.",
    ],
)
def test_other_short_names_are_let_pass(words: str) -> None:
    assert found(FULL + words) == []
