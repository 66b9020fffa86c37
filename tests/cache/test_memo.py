"""Words that are made once for each key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from whosaidthis.cache import Memo, Store


def counting(words: str) -> tuple[Callable[[], str], list[str]]:
    """A maker of `words`, and what it has made."""
    made: list[str] = []

    def make() -> str:
        made.append(words)
        return words

    return make, made


def test_equal_keys_make_it_once(tmp_path: Path) -> None:
    memo = Memo(Store(tmp_path))
    make, made = counting("a\ud800 – b")
    assert [memo.get("one", "key", make) for _ in range(2)] == ["a\ud800 – b"] * 2
    assert len(made) == 1


def test_another_key_or_name_makes_it_anew(tmp_path: Path) -> None:
    memo = Memo(Store(tmp_path))
    first, _ = counting("first")
    memo.get("one", "key", first)
    second, _ = counting("second")
    assert memo.get("one", "yek", second) == "second"
    assert memo.get("two", "key", second) == "second"


def test_without_store_or_key_it_is_made_each_time(tmp_path: Path) -> None:
    for memo, key in ((Memo(None), "key"), (Memo(Store(tmp_path)), None)):
        make, made = counting("words")
        assert [memo.get("one", key, make) for _ in range(2)] == ["words"] * 2
        assert len(made) == 2
