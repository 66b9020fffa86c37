"""An office that somebody did not hold on the article's day is a warning."""

from __future__ import annotations

import pytest

from checks.written import article, glossary, told
from whosaidthis.checks.offices import check_offices
from whosaidthis.entries import load_glossary
from whosaidthis.model import Level

ENTRY = """name: Ann Lee
aliases: [Lee]
offices:
  - title: Defence Minister of Valdoria
    since: 2020-01-01
    until: 2023-06-30
    sources: [a]
  - title: First Vice President
    since: 2023-07-01
    ongoing: true
    sources: [a]
  - title: Mayor of Oxmere
    sources: [a]
sources:
  a: {title: A, publisher: B, date: "2024-01-01", url: https://example.org/a}"""
KNOWN = glossary({"official/ann-lee.md": ENTRY})


def found(body: str, day: str = "2024-03-05") -> list[str]:
    return told(check_offices(article(body, KNOWN, day=day), KNOWN))


@pytest.mark.parametrize("day", ["2019-12-31", "2023-07-01"])
def test_before_and_after_its_days(day: str) -> None:
    assert found("It rained on Defence Minister Ann Lee.", day) == ["8:31 warning office-dates"]


DIVERS = ENTRY.replace("Mayor of Oxmere", "Head of the navy's Northern Diving Group\n    until: 2023-05-01")
NAVAL = glossary({"official/ann-lee.md": DIVERS})


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        ("Ann Lee, head of the navy's Northern Diving Group, slept.", True),
        ("Commander Ann Lee, head of the navy's Northern Diving Group, slept.", True),
        ("It rained on Ann Lee, the head of the navy’s Northern Diving Group.", True),
        ("Ann Lee, former head of the navy's Northern Diving Group, slept.", False),
        ("Ann Lee, head of the navy's Northern Diving Group until May, slept.", False),
        ("Ann Lee, head of the navy's Northern Diving Group Two, slept.", False),
        ("Ann Lee praised the head of the navy's Northern Diving Group.", False),
    ],
)
def test_an_office_that_no_list_knows_just_as_the_entry_words_it(words: str, noted: bool) -> None:
    codes = [one.split()[-1] for one in told(check_offices(article(words, NAVAL, day="2024-03-05"), NAVAL))]
    assert codes == ["office-dates"] * noted


@pytest.mark.parametrize(
    ("role", "noted"),
    [
        ("head of the Northern Diving Group", True),
        ("head of the navy’s Northern Diving Group", True),
        ("head of the northern group", False),
    ],
)
def test_an_office_whose_owner_the_article_adds(role: str, noted: bool) -> None:
    divers = DIVERS.replace("the navy's Northern", "the Northern")
    known = glossary({"official/ann-lee.md": divers})
    found = check_offices(article(f"Ann Lee, {role}, slept.", known, day="2024-03-05"), known)
    assert bool(told(found)) is noted


@pytest.mark.parametrize("day", ["2020-01-01", "2022-05-06", "2023-06-30"])
def test_within_its_days(day: str) -> None:
    assert found("It rained on Defence Minister Ann Lee.", day) == []


@pytest.mark.parametrize(
    "words",
    [
        "Defence Minister Lee slept.",
        "Ann Lee, the defence minister of Valdoria, slept.",
        "Ann Lee, Valdoria’s defence minister, slept.",
        "Ann Lee, the Valdorian defence minister, slept.",
        "Ann Lee, who is defence minister of Valdoria, slept.",
    ],
)
def test_the_title_with_a_last_name_or_behind_the_name(words: str) -> None:
    assert [one.split()[-1] for one in found(words)] == ["office-dates"]


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee slept.",
        "Former Defence Minister Ann Lee slept.",
        "Ann Lee, the former defence minister of Valdoria, slept.",
        "The then Defence Minister Ann Lee slept.",
        "First Vice President Ann Lee slept.",
        "Foreign Minister Ann Lee slept.",
        "Mayor Ann Lee slept.",
        "Defence Minister Bo Ray slept.",
        "Ann Lee, who was defence minister of Valdoria, slept.",
    ],
)
def test_other_titles_and_none(words: str) -> None:
    assert found(words) == []


OTHER_ORDER = ["Minister of Defence of Valdoria", "Minister of Defence (of Valdoria)", "Minister for Defense"]


@pytest.mark.parametrize("title", OTHER_ORDER)
@pytest.mark.parametrize(
    "words",
    [
        "Defence Minister Ann Lee slept.",
        "Ann Lee, the minister of defence, slept.",
        "Ann Lee, the defence minister of Valdoria, slept.",
    ],
)
def test_the_words_of_a_title_may_stand_in_any_order(title: str, words: str) -> None:
    known = glossary({"official/ann-lee.md": ENTRY.replace("Defence Minister of Valdoria", title)})
    told_of = told(check_offices(article(words, known), known))
    assert [one.split()[-1] for one in told_of] == ["office-dates"]


@pytest.mark.parametrize("title", OTHER_ORDER)
@pytest.mark.parametrize(
    "words",
    [
        "Finance Minister Ann Lee slept.",
        "Ann Lee, the minister of finance, slept.",
        "Deputy Defence Minister Ann Lee slept.",
        "Former Defence Minister Ann Lee slept.",
    ],
)
def test_another_field_is_another_office(title: str, words: str) -> None:
    known = glossary({"official/ann-lee.md": ENTRY.replace("Defence Minister of Valdoria", title)})
    assert told(check_offices(article(words, known), known)) == []


@pytest.mark.parametrize(
    ("since", "until"), [("2023-07", "2023-09"), ("2023", "2024"), ("2022-12-31", "2024-03")]
)
@pytest.mark.parametrize(
    ("day", "certain"),
    [("2022-12-30", True), ("2023-07-01", False), ("2023-09-30", False), ("2025-01-01", True)],
)
def test_of_a_month_or_a_year_any_day_may_be_meant(since: str, until: str, day: str, certain: bool) -> None:
    entry = ENTRY.replace("2020-01-01", since).replace("2023-06-30", until)
    known = glossary({"official/ann-lee.md": entry})
    told_of = check_offices(article("Defence Minister Ann Lee slept.", known, day=day), known)
    assert bool(told_of) is certain


def test_an_office_whose_end_is_not_known_is_taken_on_trust() -> None:
    assert found("First Vice President Ann Lee slept.", "2030-01-01") == []


@pytest.mark.parametrize(
    "words", ["Interior Minister Ann Lee slept.", "Ann Lee, the interior minister, slept."]
)
def test_an_office_of_another_field_on_the_same_day_is_a_note(words: str) -> None:
    (fault,) = check_offices(article(words, KNOWN, day="2022-05-06"), KNOWN)
    assert (fault.code, fault.level) == ("office-dates", Level.NOTE)
    assert "nterior" in fault.wrong
    assert "“Defence Minister of Valdoria” on its day" in fault.wrong


@pytest.mark.parametrize(
    "words",
    [
        "Defence Minister Ann Lee slept.",
        "Minister Ann Lee slept.",
        "Cabinet Minister Ann Lee slept.",
        "Prime Minister Ann Lee slept.",
        "Deputy Interior Minister Ann Lee slept.",
        "Former Interior Minister Ann Lee slept.",
        "The then interior minister, Ann Lee, slept.",
        "Secretary of State Ann Lee slept.",
        "President Ann Lee slept.",
        "Valdorian Minister Ann Lee slept.",
    ],
)
def test_an_office_that_may_be_held_beside_another_is_not(words: str) -> None:
    assert found(words, "2022-05-06") == []


UNDATED = """name: Tobias Renn
offices:
  - title: Minister for Fisheries
    sources: [a]
{more}sources:
  a: {{title: A, publisher: B, date: "2024-01-01", url: https://example.org/a}}"""


@pytest.mark.parametrize(
    ("more", "words", "count"),
    [
        ("", "Minister for Naval Procurement", 1),
        ("", "Minister for Fisheries", 0),
        ("", "Minister for Food and Fisheries", 0),
        ("", "Minister for Odd Jobs", 0),
        ("  - title: Mayor of Oxmere\n    sources: [a]\n", "Minister for Naval Procurement", 0),
    ],
)
def test_the_one_office_of_an_entry_is_taken_for_that_of_the_day(more: str, words: str, count: int) -> None:
    known = glossary({"official/renn.md": UNDATED.format(more=more)})
    told_of = check_offices(article(f"Tobias Renn, the {words}, slept.", known), known)
    assert [one.level for one in told_of] == [Level.NOTE] * count
    assert all("has “Minister for Fisheries”. " in f"{one.wrong} " for one in told_of)


def test_of_days_that_cannot_both_be_right_nothing_follows() -> None:
    swapped = ENTRY.replace("since: 2020-01-01", "since: 2023-07-02")
    entries, faults = load_glossary([("glossary/official/ann-lee.md", f"---\n{swapped}\nsummary: A.\n---\n")])
    assert [one.code for one in faults] == ["ends-early"]
    assert tuple(check_offices(article("Defence Minister Ann Lee slept.", entries), entries)) == ()


def test_the_message_has_the_days_and_the_file() -> None:
    (fault,) = check_offices(article("Defence Minister Ann Lee slept.", KNOWN), KNOWN)
    assert fault.wrong == (
        "Ann Lee was Defence Minister of Valdoria from 2020-01-01 until 2023-06-30, "
        "not on the article’s day, 2024-03-05."
    )
    assert "docs/glossary/official/ann-lee.md" in fault.mend
