"""An article whose day nobody can know is told of as that, unless another slip holds the day back."""

from __future__ import annotations

import pytest

from checks.written import told
from whosaidthis.checks.undated import check_date
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
