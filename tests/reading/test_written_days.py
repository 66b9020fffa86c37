"""Days that are written otherwise than files want them, and can be read in one way alone."""

from __future__ import annotations

from datetime import date

import pytest

from whosaidthis.desk import read_front_matter
from whosaidthis.reading.written_days import day_meant


@pytest.mark.parametrize(
    "words",
    [
        *("2025-10-15", "2025/10/15", "2025.10.15", "15/10/2025", "10/15/2025", "15.10.2025", "15-10-2025"),
        *("15 October 2025", "15th Oct. 2025", "October 15, 2025", "oct 15 2025"),
    ],
)
def test_one_that_can_be_read_in_one_way_is_read(words: str) -> None:
    assert day_meant(words) == date(2025, 10, 15)


@pytest.mark.parametrize(("words", "day"), [("2025-10-5", 5), ("10/10/2025", 10), ("5 October 2025", 5)])
def test_so_is_one_of_a_single_figure_or_with_day_and_month_alike(words: str, day: int) -> None:
    assert day_meant(words) == date(2025, 10, day)


@pytest.mark.parametrize(
    "words",
    [
        *("5/10/2025", "15/10/25", "2025-13-5", "31/6/2025", "2025-2-30", "15 Octember 2025", "0-1-1"),
        *("15 October", "2025", "soon", "", "2025-10/5", "15/10-2025"),
    ],
)
def test_any_other_is_not(words: str) -> None:
    assert day_meant(words) is None


@pytest.mark.parametrize(
    ("written", "mend"),
    [
        ("2025-10-5", "Write it as 2025-10-05."),
        *(
            (day, "Write year, month and day, as in 2021-08-08.")
            for day in ("5/10/2025", "2025-13-11", "soon")
        ),
    ],
)
def test_the_message_offers_it(written: str, mend: str) -> None:
    (fault,) = read_front_matter(f"---\ntitle: Mill\ndate: {written}\n---\n", "a.md").faults
    assert (fault.code, fault.mend) == ("no-day", mend)
