"""An entry that was looked up too long before the article is told; only the article's day counts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from checks.written import article, glossary, told
from whosaidthis.checks.stale import FACT_DAYS, OFFICE_DAYS, check_stale
from whosaidthis.entries import load_glossary

SOURCES = 'sources:\n  a: {title: A, publisher: B, date: "2020-01-31", url: https://example.org/a}'
OFFICE = f"""name: Ann Lee
offices: [{{title: Mayor, since: 2019-01-01, ongoing: true, sources: [a]}}]
{SOURCES}"""
FACT = f"name: Old Mill\nfacts: [{{point: Built, said: [{{what: In 1911, sources: [a]}}]}}]\n{SOURCES}"
BODY = "Ann Lee bought the Old Mill.\n\nAnn Lee sold the Old Mill."


def found(front: str, day: date) -> list[str]:
    known = glossary({"official/one.md": front})
    return told(check_stale(article(BODY, known, day=str(day)), known))


@pytest.mark.parametrize("as_of", ["", "as_of: 2021-05-05\n"])
def test_an_ongoing_office_half_a_year_after_its_source_or_the_last_look(as_of: str) -> None:
    last = date(2021, 5, 5) if as_of else date(2020, 1, 31)
    assert found(as_of + OFFICE, last + timedelta(OFFICE_DAYS)) == []
    assert found(as_of + OFFICE, last + timedelta(OFFICE_DAYS + 1)) == ["8:1 warning stale-fact"]


def test_facts_two_years_after_the_last_look_are_a_note() -> None:
    as_of = date(2021, 5, 5)
    assert found(f"as_of: {as_of}\n{FACT}", as_of + timedelta(FACT_DAYS)) == []
    later = as_of + timedelta(FACT_DAYS + 1)
    assert found(f"as_of: {as_of}\n{FACT}", later) == ["8:20 note stale-fact"]


def test_facts_without_a_day_never_grow_old() -> None:
    assert found(FACT, date(2099, 1, 1)) == []


def test_a_month_is_as_new_as_its_last_day() -> None:
    assert found(f"as_of: 2021-05\n{FACT}", date(2021, 5, 31) + timedelta(FACT_DAYS)) == []
    assert found(f"as_of: 2021-05\n{FACT}", date(2021, 6, 1) + timedelta(FACT_DAYS)) != []


def test_an_ended_office_never_grows_old() -> None:
    assert found(OFFICE.replace("ongoing: true", "until: 2020-01-01"), date(2099, 1, 1)) == []


def test_an_article_before_the_last_look_is_good() -> None:
    assert found(f"as_of: 2021-05-05\n{OFFICE}", date(1999, 1, 1)) == []


def test_the_message_says_what_to_write_where() -> None:
    known = glossary({"official/one.md": OFFICE})
    (fault,) = check_stale(article(BODY, known, day="2024-03-05"), known)
    assert fault.wrong == "Ann Lee is said to be Mayor still, as of 2020-01-31; the article is of 2024-03-05."
    assert "write “as_of: 2024-03-05” in docs/glossary/official/one.md" in fault.mend


@pytest.mark.parametrize(
    ("as_of", "codes"),
    [
        ("2020-01-30", ["as-of-too-early"]),
        ("2020-01-31", []),
        ("2019-12", ["as-of-too-early"]),
        ("2020-01", []),
        ("2020", []),
        ("soon", ["no-day"]),
        ("2020-13", ["no-day"]),
        ("0000", ["no-day"]),
    ],
)
def test_an_entry_cannot_be_older_than_its_sources(as_of: str, codes: list[str]) -> None:
    words = f"---\nas_of: {as_of}\n{OFFICE}\nsummary: A.\n---\n"
    _, faults = load_glossary([("glossary/official/one.md", words)])
    assert [fault.code for fault in faults] == codes


@pytest.mark.parametrize(
    ("was", "now"),
    [('"2020-01-31"', '"2999"'), ('"2020-01-31"', '"2999-01"'), ("name:", "as_of: 2999-05-05\nname:")],
)
def test_what_is_dated_in_a_time_to_come_is_a_warning(was: str, now: str) -> None:
    content = f"---\n{FACT}\nsummary: A.\n---\n".replace(was, now)
    _, faults = load_glossary([("glossary/place/mill.md", content)])
    assert [(fault.code, fault.level.value) for fault in faults] == [("dated-in-future", "warning")]


def test_what_is_dated_this_year_or_today_is_good() -> None:
    for day in (f"{date.today():%Y}", f"{date.today():%Y-%m}", str(date.today())):
        content = f"---\n{FACT}\nsummary: A.\n---\n".replace("2020-01-31", day)
        assert load_glossary([("glossary/place/mill.md", content)])[1] == ()
