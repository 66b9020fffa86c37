"""Of an entry that no article names is told, unless it shares a name: then articles may name it in vain."""

from __future__ import annotations

import pytest

from checks.written import glossary
from whosaidthis.checks import unused_entries
from whosaidthis.entries import load_glossary
from whosaidthis.model import Level

WEIR, MILL = "glossary/place/weir.md", "glossary/place/mill.md"


def found(weir: str, mill: str, *used: str) -> list[str]:
    files = ((path, f"---\n{front}\nsummary: A.\n---\n") for path, front in ((WEIR, weir), (MILL, mill)))
    return [one.place.path.removeprefix("docs/") for one in unused_entries(load_glossary(files)[0], used)]


def test_each_entry_that_no_article_names_is_a_note() -> None:
    (one,) = unused_entries(glossary({"place/weir.md": "name: Old Weir"}), ())
    assert (one.code, one.level, str(one.place)) == (
        "unused-entry",
        Level.NOTE,
        "docs/glossary/place/weir.md:1:1",
    )


def test_one_that_is_named_is_good() -> None:
    assert found("name: Old Weir", "name: Old Mill", "mill") == [WEIR]


@pytest.mark.parametrize(
    "mill",
    [
        "name: Old Weir",
        "name: old-weir",
        "name: Mill\naliases: [Old Weir]",
        "name: Mill\nspellings: [Lower Weir]",
    ],
)
def test_nothing_is_told_of_two_that_share_a_name(mill: str) -> None:
    assert found("name: Old Weir\naliases: [Lower Weir]", mill) == []


def test_a_name_that_one_entry_has_twice_is_its_own() -> None:
    assert found("name: Old Weir\naliases: [old weir]", "name: Mill", "mill") == [WEIR]
