"""What surrounds a page has one key, wherever MkDocs was called and whatever it does not print."""

from __future__ import annotations

import contextlib
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Link, Navigation

from sites import ROOT
from whosaidthis.pages import Frame
from whosaidthis.pages.frames import OURS


def key(home: Path, *items: Link, path: str = "", command: str = "build", **settings: str) -> str | None:
    with contextlib.chdir(home):
        config = load_config(path or str(home / "mkdocs.yml"), plugins=[], **settings)
    return Frame(config, "site", home, command).key(Navigation(list(items), []), Files([]))


def test_the_same_site_has_the_same_key_by_whatever_path_its_settings_are_found(home: Path) -> None:
    """`mkdocs serve` finds them by one path at first, and by another after an edit."""
    assert key(home) == key(home, path="mkdocs.yml")


def test_our_hooks_are_known_and_others_beside_them_are_not(home: Path) -> None:
    assert {path.stem for path in (ROOT / "hooks").glob("*.py")} == OURS
    for name, known in (("cache", True), ("theirs", False)):
        (home / f"{name}.py").write_text(
            "def on_env(env, config, files):\n    return env\n", encoding="utf-8"
        )
        config = load_config(str(home / "mkdocs.yml"), plugins=[], hooks=[f"{name}.py"])
        assert Frame(config, "site", home, "build").is_known == known


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
