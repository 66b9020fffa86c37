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


@pytest.mark.parametrize("line", ["status:", "status:   # published", "status: ''", "status: ~"])
def test_a_status_that_has_lost_its_value_is_told(line: str) -> None:
    lost = SIGNED.replace("status: published", line).replace("The roof leaks,”", "The roof leaked,”")
    faults = READER.check(opened(lost))
    assert told(faults)[0] == "3:1 warning no-value"
    assert faults[0].wrong == "The key “status” has no value, so the article counts as a draft."
    assert faults[0].mend == "Write “status: published” if it is out, or “status: draft”."


@pytest.mark.parametrize("line", ["status: published", "status: new", "status: ???", "tags:"])
def test_another_status_has_not(line: str) -> None:
    faults = READER.check(opened(SIGNED.replace("status: published", line)))
    assert "no-value" not in [one.code for one in faults]
