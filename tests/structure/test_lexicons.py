"""Lists of words: none stands twice in one list, and a rule names each of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

HOOKS = Path(__file__).resolve().parents[2] / "hooks" / "whosaidthis"
FILES = sorted(path for path in HOOKS.rglob("data/*") if path.suffix in {".tsv", ".txt"})
OF_WORDS = [
    *("attribution/data/roles.txt", "attribution/data/words.tsv"),
    *("entries/data/lists.txt", "entries/data/not-names.txt"),
    *("rendering/wording/data/ordinary.txt", "speakers/data/devices.txt", "speakers/data/documents.txt"),
    *("speakers/data/given.tsv", "speakers/data/lists.txt", "speakers/data/short_names.tsv"),
]
"""The files in which every space parts two words of a list."""


def _lists(path: Path, *, of_words: bool) -> dict[str, list[str]]:
    """The lists of a file by name: its lines below `[name]` or, if `of_words`, also `name<tab>words`."""
    found: dict[str, list[str]] = {}
    name = path.stem
    for line in path.read_text("utf-8").splitlines():
        head, tab, words = line.rpartition("\t")
        if line.startswith("["):
            name = line
        elif of_words and not line.startswith("#"):
            found.setdefault(head if tab else name, []).extend(word.rstrip("+") for word in words.split())
        elif line and not line.startswith("#"):
            found.setdefault(name, []).append(line)
    return found


def _twice(words: Iterable[str]) -> list[str]:
    return [word for word, number in Counter(words).items() if number > 1]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_stands_twice_in_a_list(path: Path) -> None:
    of_words = path.relative_to(HOOKS).as_posix() in OF_WORDS
    lists = _lists(path, of_words=of_words)
    assert lists
    assert {name: twice for name, words in lists.items() if (twice := _twice(words))} == {}


def test_the_files_of_words_are_there() -> None:
    assert {HOOKS / path for path in OF_WORDS} <= set(FILES)


@pytest.mark.parametrize(
    "file", ["attribution/data/words.tsv", "entries/data/lists.txt", "speakers/data/lists.txt"]
)
def test_a_rule_of_the_room_names_every_list(file: str) -> None:
    path = HOOKS / file
    rules = "\n".join(rule.read_text("utf-8") for rule in path.parents[1].rglob("*.py"))
    names = [name.strip("[]") for name in _lists(path, of_words=True)]
    assert names
    assert [name for name in names if not re.search(rf"""["']{re.escape(name)}["']""", rules)] == []
