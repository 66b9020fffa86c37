"""The link checker that the builds are judged by finds what it is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from builds.links import dead_links, fetched_from_others


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text('<p id="here">A</p><a href="#here">x</a><a href="../">up</a>')
    (tmp_path / "index.html").write_text('<a href="a/#here">x</a><a href="https://example.org/">y</a>')
    return tmp_path


def test_good_links_pass(folder: Path) -> None:
    assert dead_links(folder) == []


@pytest.mark.parametrize("address", ["a/#gone", "b/", "#gone", "a/pic.png"])
def test_a_link_to_nothing_is_found(folder: Path, address: str) -> None:
    (folder / "index.html").write_text(f'<a href="{address}">x</a>')
    assert dead_links(folder) == [f"index.html -> {address}"]


def test_a_font_from_elsewhere_is_found(folder: Path) -> None:
    (folder / "index.html").write_text(
        '<link href="//fonts.example/x.css"><a href="https://example.org/">y</a>'
    )
    assert fetched_from_others(folder) == ["index.html -> //fonts.example/x.css"]
