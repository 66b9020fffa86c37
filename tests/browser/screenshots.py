"""Every kind of page in pictures, wide, narrow, light, dark: `python tests/browser/screenshots.py DIR`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS)]

from browser.chromium import find_chromium  # noqa: E402
from browser.reader import PHONE, WIDE, Reader  # noqa: E402
from browser.screens import Scheme  # noqa: E402
from sites import KINDS, build_project, serve_folder  # noqa: E402

SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def take_pictures(folder: Path) -> None:
    """Build the site and write `<kind>-<width>-<scheme>.png` into the folder, each page in full length."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        built = build_project(Path(temporary) / "site")
        print(built.log)
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        with serve_folder(built.folder, "", built.folder) as site:
            reader = Reader(browser, site)
            for kind in KINDS:
                for width in (WIDE, PHONE):
                    for scheme in SCHEMES:
                        page = reader.open(kind, width=width, scheme=scheme)
                        page.screenshot(path=folder / f"{kind}-{width}-{scheme}.png", full_page=True)
            reader.close()
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python tests/browser/screenshots.py DIR")
    take_pictures(Path(sys.argv[1]))
