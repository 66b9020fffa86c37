"""The guide's recipe for another site: copy what it names, add its lines, build."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, expect

from browser.reader import Reader
from sites import ROOT, serve_folder

ARTICLE = """\
---
date: 2024-03-05
---

# The mill

The mill is unsafe, two inspectors told the *Valley Herald*. Ada Holm denied it.
"""


def recipe() -> str:
    """The lines that the guide gives for `mkdocs.yml`."""
    guide = (ROOT / "docs" / "guide" / "hooks.md").read_text(encoding="utf-8")
    found = re.search(r"^```yaml\n(.*?)^```$", guide, flags=re.M | re.S)
    assert found
    return found.group(1)


@pytest.fixture
def other_site(tmp_path: Path) -> Path:
    """The built site of somebody who has followed the guide."""
    settings = yaml.safe_load(recipe())
    for named in (*settings["hooks"], "hooks/whosaidthis", "overrides/whosaidthis"):
        copy(ROOT / named, tmp_path / named)
    for named in (*settings["extra_css"], *settings["extra_javascript"]):
        copy(ROOT / "docs" / named, tmp_path / "docs" / named)
    for name, words in {"articles/mill.md": ARTICLE, "index.md": "# Home\n"}.items():
        (tmp_path / "docs" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "docs" / name).write_text(words, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(f"site_name: Another\n{recipe()}", encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return tmp_path / "site"


def copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def test_its_articles_have_notes_and_what_the_scripts_add(other_site: Path, chromium: Browser) -> None:
    with serve_folder(other_site, "", other_site) as site:
        reader = Reader(chromium, site)
        page = reader.visit("articles/mill/")
        expect(page.locator(".wst-who").first).to_contain_text("Two inspectors")
        page.locator(".wst-filter > summary").click()
        page.locator(".wst-filter a", has_text="Ada Holm").click()
        expect(page.locator(".wst-said.wst-lit")).to_contain_text("denied it")
        reader.close()
