"""A claimant of an entry that is nearly somebody who speaks in the article is a note."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.spelt.claimants import check_near_claimants
from whosaidthis.entries import load_glossary
from whosaidthis.model import Glossary

TERN = """\
---
name: Tern
summary: A drone.
facts:
  - point: Range
    said:
      - {what: 40 km, claimant: "CLAIMANT", sources: [post]}
sources:
  post: {title: Drones, publisher: The Post, date: "2023-07-01", url: "https://example.org/tern"}
---
"""
BODY = "The Tern sank, Halvar Mosswick told the board."


def known(claimant: str) -> Glossary:
    found, faults = load_glossary([("glossary/drone/tern.md", TERN.replace("CLAIMANT", claimant))])
    assert faults == ()
    return found


def test_a_letter_off_the_speaker() -> None:
    entries = known("Halvar Mosswich, the warden")
    (one,) = check_near_claimants(article(BODY, entries), entries)
    assert told([one]) == ["8:16 note two-spellings"]
    assert one.wrong == (
        "“Halvar Mosswick” speaks here, and “Halvar Mosswich” claims a fact in docs/glossary/drone/tern.md: "
        "is it one name?"
    )


@pytest.mark.parametrize(
    "claimant", ["Halvar Mosswick, the warden", "Ida Mosswich", "The warden", "Mosswich", "Halvar Toft"]
)
def test_the_same_or_another(claimant: str) -> None:
    entries = known(claimant)
    assert told(check_near_claimants(article(BODY, entries), entries)) == []
