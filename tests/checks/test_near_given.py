"""A given name that is nearly the one of the entry to which the surname behind it leads is a note."""

from __future__ import annotations

import pytest

from checks.written import article, glossary, told
from whosaidthis.checks.spelt.given import check_near_given

KNOWN = glossary(
    {
        "official/moss.md": "name: Hala Mosswick\naliases: [Mosswick]",
        "official/ann.md": "name: Ann Rill\naliases: [Rill]",
        "official/carl.md": "name: Carl Toft\naliases: [Toft]\nspellings: [Karl Toft]",
        "body/mill.md": "name: Mara Mills\naliases: [Mills]",
    }
)


def test_it_is_told_once_where_the_name_first_stands() -> None:
    read = article("Halla Mosswick said that it rained. Halla Mosswick slept.", KNOWN)
    (fault,) = check_near_given(read, KNOWN)
    assert told([fault]) == ["8:7 note two-spellings"]
    assert fault.wrong == (
        "“Halla Mosswick” stands here, and “Hala Mosswick” in docs/glossary/official/moss.md: is it one name?"
    )


@pytest.mark.parametrize(
    "body",
    [
        "Hala Mosswick said that it rained. Mosswick slept.",
        "Bo Mosswick said that it rained.",
        "Anna Rill said that it rained.",
        "Karl Toft said that it rained.",
        "Maria Mills said that it rained.",
        "It rained. Hall, Mosswick said, was wet.",
    ],
)
def test_other_names_and_the_right_one_are_good(body: str) -> None:
    assert tuple(check_near_given(article(body, KNOWN), KNOWN)) == ()
