"""Against which day "on Saturday" is reckoned."""

from __future__ import annotations

from datetime import date

import pytest

from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts, Retold
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements

_FRIDAY, _SATURDAY = date(2025, 11, 14), date(2025, 11, 15)


@pytest.mark.parametrize(
    ("report", "day"),
    [(_FRIDAY, date(2025, 11, 8)), (None, _SATURDAY), (date(2025, 11, 20), _SATURDAY)],
)
def test_the_report_retold_comes_before_the_article(report: date | None, day: date) -> None:
    text = read_plain("Road shut\n\nThe bridge leaked, Ann Lee said on Saturday.")
    facts = Facts(date=_SATURDAY, retold=Retold("Bridge leaks", "Post", date=report))
    (only,) = find_statements(text, spoken(find_attributions(text)), facts)
    assert only.when == day
