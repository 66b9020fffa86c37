"""Headlines, and headings that say again what somebody says below them."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


def test_a_headline_leaves_out_the_article_of_who_speaks() -> None:
    found = only("Riders “left at the roadside”, says watchdog as complaints double\n\nIt rained.")
    assert (found.source, found.content) == ("watchdog", "Riders “left at the roadside”")


def test_a_heading_says_again_what_somebody_says_below_it() -> None:
    heading, below = attributed("“We were bad at Tuesdays”\n\n“We were bad at Tuesdays,” Ida Berg said.")
    assert (heading.source, heading.content) == ("Ida Berg", "“We were bad at Tuesdays”")
    assert below.source == "Ida Berg"


@pytest.mark.parametrize("heading", ["“Bad Tuesdays”", "“We were good at Tuesdays”"])
def test_other_quotations_of_a_heading_are_nobodys(heading: str) -> None:
    assert only(f"{heading}\n\n“We were bad at Tuesdays,” Ida Berg said.").source == "Ida Berg"
