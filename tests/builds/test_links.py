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


@pytest.mark.parametrize(
    "element",
    [
        '<img src="a/pic.png">',
        '<img srcset="a/index.html 1x, a/pic.png 2x">',
        '<svg><use href="a/pic.png"/></svg>',
        '<video poster="a/pic.png"></video>',
        '<object data="a/pic.png"></object>',
        '<form action="a/pic.png"></form>',
    ],
)
def test_a_picture_or_form_that_is_not_there_is_found(folder: Path, element: str) -> None:
    (folder / "index.html").write_text(element)
    assert dead_links(folder) == ["index.html -> a/pic.png"]


def test_links_from_the_root_are_followed_where_the_site_lies(folder: Path) -> None:
    (folder / "404.html").write_text(
        '<a href="/news/">x</a><a href="/news/a/#here">x</a><a href="/news/b/">x</a>'
    )
    assert dead_links(folder, "/news/") == ["404.html -> /news/b/"]


def test_an_address_that_is_only_told_is_not_fetched(folder: Path) -> None:
    (folder / "index.html").write_text('<link rel="canonical" href="https://example.org/">')
    assert fetched_from_others(folder) == []
