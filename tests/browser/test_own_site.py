"""The guide's recipe for another site, followed, in a browser."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, expect

from browser.reader import Reader
from environments import make_environment
from own_site import BUILD, follow_the_guide
from sites import serve_folder


def test_its_articles_have_notes_and_what_the_scripts_add(tmp_path: Path, chromium: Browser) -> None:
    home = follow_the_guide(tmp_path / "site")
    done = make_environment(tmp_path / "environment").run(BUILD, home)
    assert done.returncode == 0, done.stdout
    with serve_folder(home / "site", "", home / "site") as site:
        reader = Reader(chromium, site)
        page = reader.visit("articles/mill/")
        expect(page.locator(".wst-who").first).to_contain_text("Two inspectors")
        page.locator(".wst-filter > summary").click()
        page.locator(".wst-filter a", has_text="Ada Holm").click()
        expect(page.locator(".wst-said.wst-lit")).to_contain_text("denied it")
        reader.close()
