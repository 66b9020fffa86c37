"""Digests: the same for equal values, different for different ones, none where nobody can tell."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaidthis.cache import digest, digest_of_files
from whosaidthis.cache.digest import NotPlainError

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.binary() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(PLAIN, PLAIN)
def test_two_values_have_one_digest_only_if_they_are_equal(one: object, other: object) -> None:
    assert (digest(one) == digest(other)) == (_sorted(one) == _sorted(other))


def _sorted(value: object) -> str:
    """The value as words, tables in the order of their keys."""
    if isinstance(value, dict):
        return f"table {sorted((repr(key), _sorted(one)) for key, one in value.items())}"
    if isinstance(value, list):
        return repr([_sorted(one) for one in value])
    return repr(value)


def test_the_order_of_a_table_does_not_matter() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ab", "c"), ("a", "bc")),
        ((1,), ("1",)),
        ((True,), (1,)),
        ((["a", "b"],), (["b", "a"],)),
        ((Path("a"),), ("a",)),
        ((datetime.date(2024, 1, 2),), ("2024-01-02",)),
        ((os.getcwd,), (os.getpid,)),
    ],
)
def test_what_only_looks_alike_differs(one: tuple[object, ...], other: tuple[object, ...]) -> None:
    assert digest(*one) != digest(*other)


@pytest.mark.parametrize("value", [object(), {1, 2}, [object()], {"a": object()}])
def test_an_object_has_none(value: object) -> None:
    with pytest.raises(NotPlainError):
        digest(value)


def test_half_characters_have_one() -> None:
    assert digest("\ud800") != digest("\ud801")


def rename(folder: Path) -> None:
    (folder / "a.txt").rename(folder / "c.txt")


def rewrite(folder: Path) -> None:
    (folder / "a.txt").write_text("two")


def add(folder: Path) -> None:
    (folder / "below").mkdir()
    (folder / "below" / "b.txt").write_text("")


@pytest.mark.parametrize("change", [rename, rewrite, add])
def test_every_change_to_a_file_changes_the_folders(tmp_path: Path, change: Callable[[Path], None]) -> None:
    (tmp_path / "a.txt").write_text("one")
    before = digest_of_files([tmp_path])
    assert digest_of_files([tmp_path]) == before
    change(tmp_path)
    assert digest_of_files([tmp_path]) != before


def test_compiled_files_do_not_count(tmp_path: Path) -> None:
    before = digest_of_files([tmp_path])
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").write_bytes(b"x")
    assert digest_of_files([tmp_path]) == before
