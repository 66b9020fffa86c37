"""Headlines that begin with a paper, or with officials, and a colon: whatever follows is theirs."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Leaked memo", "Ardovia warned of faulty boats"),
        ("UN report", "Ardovia warned of faulty boats"),
        ("U.N. report", "Ardovia blamed for strike"),
        ("New study", "Coffee cuts risk of stroke"),
        ("Rye poll", "Most voters say Lee lied"),
        ("Leaked emails", "Lee warned of leak in May"),
        ("US officials", "Ardovia fired new missile"),
        ("Defense officials", "Ardovia warned of strike"),
        ("Senior official", "Ardovia fired new missile"),
        ("Inspector general", "Army lost track of boats"),
        ("Prime minister", "Ardovia warned of strike"),
        ("Army watchdog", "Ardovia lost track of boats"),
        ("Sources", "Lee told aides he will quit"),
    ],
)
def test_the_head_says_what_follows(head: str, told: str) -> None:
    found = [(one.source, one.content) for one in attributed(f"{head}: {told}\n\nRain fell.")]
    assert found == [(head, told)]


@pytest.mark.parametrize(
    "headline",
    [
        "Missing report: Police search for clues",
        "Climate report: five things to know",
        "Bridge report: Who knew what",
        "Lee’s letter: Mayor accused of fraud",
        "Jailed minister: party warns of revolt",
        "Missing doctor: police warn of storm",
        "Tax plan: Lee warns of cuts",
        "School board: parents warn of cuts",
        "Sources: Reuters, AP",
    ],
)
def test_what_is_only_a_topic_says_nothing(headline: str) -> None:
    found = attributed(f"{headline}\n\nRain fell.")
    assert headline.partition(":")[0] not in [one.source for one in found]
