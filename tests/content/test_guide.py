"""The guide and the front page: nothing left open, every link leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from content.files import DOCS, ENTRIES, GUIDES
from content.guide_blocks import only
from whosaidthis.desk import read_front_matter
from whosaidthis.entries import load_glossary

PAGES = (DOCS / "index.md", *GUIDES, *ENTRIES)


def _outside_code(words: str) -> str:
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^( *)(`{3,})[^`]*?\n.*?^\1\2$", "", words, flags=re.M | re.S))


PAGES_OF_THE_GUIDE = (
    "writing",
    "signing",
    "glossary",
    "checks",
    "publish",
    "method",
    "hooks",
    "data",
    "scale",
)


@pytest.mark.parametrize("name", PAGES_OF_THE_GUIDE)
def test_guide_has_its_page(name: str) -> None:
    assert DOCS / "guide" / f"{name}.md" in GUIDES


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
def test_nothing_is_left_to_be_filled_in(path: Path) -> None:
    words = _outside_code(path.read_text(encoding="utf-8"))
    assert not re.search(r"T[O]DO|TBD|FIX[M]E|XX|\?\?|lorem", words)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_links_to_our_own_pages_lead_to_files(path: Path) -> None:
    words = _outside_code(path.read_text(encoding="utf-8"))
    for target in re.findall(r"\]\(([^)#\s]+\.md)[^)]*\)", words):
        assert (path.parent / target).resolve().is_file(), target


def test_the_example_of_a_correction_is_read_without_a_fault() -> None:
    read = read_front_matter(f"---\n{only('signing', 'yaml', 'corrections:')}---\n", "a.md")
    assert [str(fault) for fault in read.faults] == []
    (correction,) = read.facts.corrections
    assert correction.statement
    assert correction.formerly


def test_examples_of_an_entry_and_its_ranges_are_read_without_a_fault() -> None:
    guide = (DOCS / "guide" / "glossary.md").read_text(encoding="utf-8")
    entry, ranges = re.findall(r"^```yaml\n(.*?)^```$", guide, flags=re.M | re.S)
    with_ranges = re.sub(r"^facts:\n(?: .*\n)*", lambda _: ranges, entry, flags=re.M)
    for words in (entry, with_ranges):
        glossary, faults = load_glossary([("glossary/body/example.md", words)])
        assert [str(fault) for fault in faults] == []
        assert glossary.entries[0].facts
    assert [said.range is not None for said in glossary.entries[0].facts[0].said] == [True] * 3
