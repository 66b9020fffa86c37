"""A signed article whose line "status" is gone counts as a draft; that is noted."""

from __future__ import annotations

import pytest

from checks.written import told
from signing.articles import HEAD, READER, opened, signed
from whosaidthis.checks.signed_head import check_status

TEXT = "“The roof leaks,” said Ada Holm.\n"
SIGNED = signed(HEAD.replace("date:", "status: published\ndate:") + TEXT)


def found(content: str) -> list[str]:
    return told(check_status(opened(content).front))


def test_a_status_that_is_lost_is_noted() -> None:
    lost = SIGNED.replace("status: published\n", "")
    assert found(lost) == ["6:7 note no-status"]
    assert [one.code for one in READER.check(opened(lost))] == ["no-status"]


@pytest.mark.parametrize("status", ["status: published", "status: draft", "status: new"])
def test_a_status_is_good(status: str) -> None:
    assert found(SIGNED.replace("status: published", status)) == []


def test_a_key_that_is_misspelt_is_told_alone() -> None:
    assert found(SIGNED.replace("status:", "statsu:")) == []


def test_who_has_not_signed_needs_none() -> None:
    assert found(HEAD + TEXT) == []
