"""What surrounds a page has one key, wherever MkDocs was called and whatever it does not print."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Link, Navigation

from whosaidthis.pages import Frame


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Gull\n", encoding="utf-8")
    return tmp_path


def key(home: Path, *items: Link, path: str = "", command: str = "build", **settings: str) -> str | None:
    with contextlib.chdir(home):
        config = load_config(path or str(home / "mkdocs.yml"), plugins=[], **settings)
    return Frame(config, "site", home, command).key(Navigation(list(items), []), Files([]))


def test_the_same_site_has_the_same_key_by_whatever_path_its_settings_are_found(home: Path) -> None:
    """`mkdocs serve` finds them by one path at first, and by another after an edit."""
    assert key(home) == key(home, path="mkdocs.yml")


def test_where_it_is_built_does_not_count(home: Path) -> None:
    assert key(home) == key(home, site_dir=str(home / "elsewhere"))


def test_navigation_command_and_settings_count(home: Path) -> None:
    keys = [
        key(home),
        key(home, Link("Gulls", "/gulls/")),
        key(home, Link("Terns", "/gulls/")),
        key(home, command="serve"),
        key(home, site_name="Tern"),
    ]
    assert None not in keys
    assert len(set(keys)) == len(keys)
