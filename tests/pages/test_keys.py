"""On what a kept page depends besides its file."""

from __future__ import annotations

import logging
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.structure.files import Files

from whosaidthis.pages import read_keys


def key(home: Path, glossary: str = "", settings: str = "") -> str | None:
    config = load_config(str(home / "mkdocs.yml"), plugins=[], markdown_extensions=["attr_list"])
    return read_keys(config, Files([]), glossary, settings).site


def test_glossary_and_settings_count(home: Path) -> None:
    keys = [key(home), key(home, glossary="another"), key(home, settings="others")]
    assert None not in keys
    assert len(set(keys)) == len(keys)


def test_what_a_quiet_build_kept_does_not_silence_the_next_one(home: Path) -> None:
    """`mkdocs build --quiet` tells no warning, and what was told of a page decides whether it is kept."""
    log = logging.getLogger("mkdocs")
    before = log.level
    loud = key(home)
    try:
        log.setLevel(logging.ERROR)
        assert key(home) != loud
    finally:
        log.setLevel(before)
    assert key(home) == loud
