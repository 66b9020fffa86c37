"""A folder of results: whatever is not whole is not there, and nothing that fails stops a build."""

from __future__ import annotations

from pathlib import Path

import pytest

from whosaidthis.cache import Store


def test_what_was_put_is_there(tmp_path: Path) -> None:
    store = Store(tmp_path / "deep" / "folder")
    store.put("one", b"first")
    store.put("one", b"second")
    assert store.get("one") == b"second"


def test_nothing_else_is(tmp_path: Path) -> None:
    assert Store(tmp_path / "none").get("one") is None


@pytest.mark.parametrize("spoil", [lambda old: old[:-1], lambda old: old + b"x", lambda old: b"x" + old[1:]])
def test_a_spoilt_file_holds_nothing(tmp_path: Path, spoil: object) -> None:
    store = Store(tmp_path)
    store.put("one", b"words")
    assert callable(spoil)
    (tmp_path / "one").write_bytes(spoil((tmp_path / "one").read_bytes()))
    assert store.get("one") is None


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"")
    assert Store(tmp_path).get("one") is None


def test_a_folder_that_cannot_be_made_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = Store(tmp_path / "file")
    store.put("one", b"words")
    store.keep_only({"one"})
    assert store.get("one") is None


def test_only_some_can_be_kept(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("one", b"1")
    store.put("two", b"2")
    store.keep_only({"two"})
    assert [path.name for path in tmp_path.iterdir()] == ["two"]
