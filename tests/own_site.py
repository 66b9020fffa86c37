"""A site of somebody who has followed the guide: what it names is copied, its lines are added."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

from content.guide_blocks import only
from sites import ROOT

ARTICLE = """\
---
date: 2024-03-05
---

# The mill

The mill is unsafe, two inspectors told the *Valley Herald*. Ada Holm denied it.
"""
BUILD = only("hooks", "sh", "mkdocs build")
"""The command that the guide gives for a build."""


def follow_the_guide(home: Path, more: str = "") -> Path:
    """Make such a site in `home`, with `more` lines at the start of its `mkdocs.yml`; `home` comes out."""
    recipe = only("hooks", "yaml", "hooks:")
    settings = yaml.safe_load(recipe)
    for named in (*settings["hooks"], "hooks/whosaidthis", "overrides/whosaidthis"):
        copy(ROOT / named, home / named)
    for named in (*settings["extra_css"], *settings["extra_javascript"]):
        copy(ROOT / "docs" / named, home / "docs" / named)
    for name, words in {"articles/mill.md": ARTICLE, "index.md": "# Home\n"}.items():
        (home / "docs" / name).parent.mkdir(exist_ok=True)
        (home / "docs" / name).write_text(words, encoding="utf-8")
    (home / "mkdocs.yml").write_text(f"site_name: Another\n{more}{recipe}", encoding="utf-8")
    return home


def copy(source: Path, target: Path) -> None:
    """Copy a file or a folder of the project."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)
