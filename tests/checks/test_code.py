"""Inline code in a sentence with a statement is told: its words are not read."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.code import check_code


def found(body: str) -> list[str]:
    return told(check_code(article(body)))


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("The mayor said the `pump` of the mill was unsafe.", "8:20"),
        ("The mayor said the roof leaks at the `pump`.", "8:38"),
        ("It rained. The mayor said the\n<kbd>pump</kbd> was unsafe.", "9:1"),
        ("A `roof` leaks, the mayor said.", "8:3"),
    ],
)
def test_code_in_a_statement_is_a_note(body: str, place: str) -> None:
    assert found(body) == [f"{place} note code-in-statement"]


@pytest.mark.parametrize(
    "body",
    [
        "The `pump` is old. The mayor said it was unsafe.",
        "The mayor said it was unsafe.\n\nThe `pump` is old.",
        "The mayor said the pump was unsafe.",
        r"The mayor said the \`pump\` was unsafe.",
        "```\nThe mayor said so.\n```\n\nIt rained.",
    ],
)
def test_code_elsewhere_or_none_is_good(body: str) -> None:
    assert found(body) == []


def test_code_in_a_quotation_has_its_own_warning_alone() -> None:
    read = article("“The `pump` leaks,” the mayor said.")
    assert told(check_code(read)) == []
    assert [one.code for one in read.faults] == ["code-in-quotation"]
