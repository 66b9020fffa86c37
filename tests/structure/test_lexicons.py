"""Lists of words: none stands twice in one list."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

HOOKS = Path(__file__).resolve().parents[2] / "hooks" / "whosaidthis"


def _lists(path: Path) -> dict[str, list[str]]:
    """The lists of a file by name: `name<tab>words`, or lines of words below `[name]`."""
    found: dict[str, list[str]] = {}
    name = path.stem
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            name = line
        elif line and not line.startswith("#"):
            head, tab, words = line.rpartition("\t")
            found.setdefault(head if tab else name, []).extend(words.split())
    return found


@pytest.mark.parametrize(
    "path",
    [
        "attribution/data/words.tsv",
        "speakers/data/lists.txt",
        "attribution/data/roles.txt",
        "speakers/data/documents.txt",
    ],
)
def test_no_word_stands_twice_in_a_list(path: str) -> None:
    twice = {
        name: [word for word, number in Counter(words).items() if number > 1]
        for name, words in _lists(HOOKS / path).items()
    }
    assert not {name: words for name, words in twice.items() if words}
