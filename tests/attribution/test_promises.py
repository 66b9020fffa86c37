"""To whom something is promised."""

from __future__ import annotations

import pytest

from attribution.attributed import only


@pytest.mark.parametrize(
    ("promised", "hearer", "content"),
    [
        ("parliament a report before the year is out", "parliament", "a report before the year is out"),
        ("the council a new roof", "the council", "a new roof"),
        ("every family a house", "every family", "a house"),
        ("him the job", "him", "the job"),
        ("the workers that it was late", "the workers", "that it was late"),
        ("a new roof", "", "a new roof"),
        ("changes the council wanted", "", "changes the council wanted"),
        ("jobs that they would keep", "", "jobs that they would keep"),
        ("that it was late", "", "that it was late"),
        ("new parks and a school", "", "new parks and a school"),
        ("to go", "", "to go"),
    ],
)
def test_who_is_promised_something_is_no_part_of_it(promised: str, hearer: str, content: str) -> None:
    found = only(f"Ann Lee promised {promised}.")
    assert (found.hearer, found.content) == (hearer, content)


@pytest.mark.parametrize(
    "deed", ["focus more of it on workers", "address more of the faults", "press more of them"]
)
def test_what_somebody_promises_to_do_is_no_listener(deed: str) -> None:
    found = only(f"Ann Lee promised to {deed}.")
    assert (found.hearer, found.content) == ("", f"to {deed}")


def test_where_it_was_promised_is_no_part_of_it() -> None:
    found = only("Ann Lee promised her at a county fair that the well would be safe.")
    assert (found.hearer, found.content) == ("her", "that the well would be safe")
