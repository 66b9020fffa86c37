"""Against which day "on Saturday" is reckoned."""

from __future__ import annotations

from datetime import date

import pytest

from speakers.reported import read_report
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts, Retold
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements

_FRIDAY, _SATURDAY = date(2025, 11, 14), date(2025, 11, 15)


@pytest.mark.parametrize(
    ("report", "day"),
    [(_FRIDAY, date(2025, 11, 8)), (None, _SATURDAY), (date(2025, 11, 24), date(2025, 11, 22))],
)
def test_it_is_the_day_of_the_report_retold_even_where_that_has_a_slip(
    report: date | None, day: date
) -> None:
    text = read_plain("Road shut\n\nThe bridge leaked, Ann Lee said on Saturday.")
    facts = Facts(date=_SATURDAY, retold=Retold("Bridge leaks", "Post", date=report))
    (only,) = find_statements(text, spoken(find_attributions(text)), facts)
    assert only.when == day


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("The signal was lost at 02.14 on Saturday, Ann Lee said.", [date(2024, 5, 11)]),
        ("The signal was lost at 2.14am on Saturday, Ann Lee said.", [date(2024, 5, 11)]),
        ("The crew had been told by the coastguard on Sunday to wait, Ann Lee said.", [date(2024, 5, 12)]),
        ("The crew would be told by Sunday, Ann Lee said.", []),
        ("“Not today,” Ann Lee said.", []),
        ("“Not today,” Ann Lee said on Monday.", [date(2024, 5, 13), date(2024, 5, 13)]),
    ],
)
def test_a_day_in_the_words_is_reckoned_from_when_they_were_said(words: str, days: list[date]) -> None:
    """What a speaker calls today is a day only where it is told when they spoke."""
    _, (found,) = read_report(words, date(2024, 5, 14))
    assert [one.day for one in found.dates] == days


@pytest.mark.parametrize(
    ("words", "settled"),
    [
        ("all sailings on Saturday are cancelled", False),
        ("the road is shut on Saturday", False),
        ("all sailings on Saturday were cancelled", True),
        ("the mayor is angry that the road was shut on Saturday", True),
    ],
)
def test_a_day_of_which_the_present_tells_may_be_still_to_come(words: str, settled: bool) -> None:
    _, (only,) = read_report(f"Ann Lee said {words}.", _FRIDAY)
    assert bool(only.dates) is settled
