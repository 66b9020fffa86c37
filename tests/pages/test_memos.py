"""What is made of each article is made once, in their order, by however many processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from whosaidthis.cache import Store
from whosaidthis.pages.memos import memos
from whosaidthis.pages.shelf import Shelf


def told(folder: Path | None, keys: dict[str, str | None]) -> tuple[list[str], list[str]]:
    """What is made of each, and which of them this process has made."""
    made: list[str] = []

    def make(path: str) -> str:
        made.append(path)
        return f"of {path}"

    shelf = Shelf(Store(folder) if folder else None)
    return list(memos(shelf, "words", keys, make)), made


@pytest.mark.parametrize("articles", [3, 40])
def test_it_is_made_once_and_comes_in_order(tmp_path: Path, articles: int) -> None:
    keys: dict[str, str | None] = {f"{number}.md": f"key {number}" for number in range(articles)}
    expected = [f"of {path}" for path in keys]
    assert told(tmp_path, keys)[0] == expected
    assert told(tmp_path, keys) == (expected, [])


def test_another_key_is_made_again_and_no_key_every_time(tmp_path: Path) -> None:
    told(tmp_path, {"a.md": "one", "b.md": "two", "c.md": None})
    assert told(tmp_path, {"a.md": "one", "b.md": "three", "c.md": None})[1] == ["b.md", "c.md"]


def test_where_nothing_is_kept_all_is_made(tmp_path: Path) -> None:
    keys: dict[str, str | None] = {f"{number}.md": "key" for number in range(40)}
    assert told(None, keys)[1] == list(keys)
    assert not list(tmp_path.iterdir())
