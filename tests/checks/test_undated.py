"""An article whose day nobody can know is told of as that, unless another slip holds the day back."""

from __future__ import annotations

import datetime

import pytest

from checks.written import told
from whosaidthis.checks.undated import check_date, check_date_to_come, check_old_report
from whosaidthis.desk import read_front_matter

REPORT = "retells:\n  title: Fire\n  outlet: The Weir\n"


def found(yaml: str) -> list[str]:
    return told(check_date(read_front_matter(f"---\n{yaml}\n---\n\n# Mill\n", "a.md"), "a.md"))


@pytest.mark.parametrize("yaml", ["title: Mill", "title: Mill\ndate:", REPORT, "status: published"])
def test_an_article_without_a_day_is_a_warning(yaml: str) -> None:
    assert found(yaml) == ["1:1 warning undated-article"]


@pytest.mark.parametrize("yaml", ["date: 2024-03-05", f"{REPORT}  date: 2024-03-04"])
def test_its_own_day_or_that_of_its_report_is_good(yaml: str) -> None:
    assert found(yaml) == []


@pytest.mark.parametrize(
    "yaml", ["date: soon", "date: [2024-03-05]", "dat: 2024-03-05", "date: ???", "date: [2024", "- date"]
)
def test_a_slip_that_hides_the_day_is_told_alone(yaml: str) -> None:
    assert read_front_matter(f"---\n{yaml}\n---\n", "a.md").faults
    assert found(yaml) == []


@pytest.mark.parametrize("content", ["# Mill\n", "--\ndate: 2024-03-05\n---\n", "---\ndate: 2024-03-05\n"])
def test_front_matter_that_is_not_there_is_told_as_that(content: str) -> None:
    assert check_date(read_front_matter(content, "a.md"), "a.md") == ()


def test_another_slip_does_not_hide_it() -> None:
    assert found("speakers:\n  a: {name: A}") == ["1:1 warning undated-article"]


def to_come(yaml: str, today: str) -> list[str]:
    front = read_front_matter(f"---\n{yaml}\n---\n\n# Mill\n", "a.md")
    return told(check_date_to_come(front, datetime.date.fromisoformat(today)))


@pytest.mark.parametrize(
    ("yaml", "level"),
    [("date: 2024-03-05", "2:7 note"), ("date: 2024-03-05\nstatus: published", "2:7 warning")],
)
def test_a_day_to_come_is_told(yaml: str, level: str) -> None:
    assert to_come(yaml, "2024-03-03") == [f"{level} dated-in-future"]


def test_that_of_the_report_is_told_below_retells() -> None:
    assert to_come(f"{REPORT}  date: 2024-03-05", "2024-03-03") == ["3:3 note dated-in-future"]


@pytest.mark.parametrize("today", ["2024-03-04", "2024-03-05", "2025-01-01"])
def test_a_day_that_has_begun_somewhere_is_good(today: str) -> None:
    assert to_come("date: 2024-03-05\nstatus: published", today) == []


def test_no_day_is_not_to_come() -> None:
    assert to_come("title: Mill", "2024-03-03") == []


def old(yaml: str) -> list[str]:
    return told(check_old_report(read_front_matter(f"---\n{yaml}\n---\n\n# Mill\n", "a.md")))


def test_a_report_of_the_year_before_is_noted() -> None:
    assert old(f"date: 2024-03-05\n{REPORT}  date: 2023-03-04") == ["4:3 note old-report"]


@pytest.mark.parametrize(
    "yaml",
    [f"date: 2024-03-05\n{REPORT}  date: 2024-03-04", f"{REPORT}  date: 2023-03-04", "date: 2024-03-05"],
)
def test_a_fresh_report_is_not(yaml: str) -> None:
    assert old(yaml) == []
