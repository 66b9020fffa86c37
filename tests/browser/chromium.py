"""Where Chromium is, or how to get one: on the PATH, Playwright's own download, Debian's package as root."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

import debian

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
NONE_FOUND = (
    "The tests need Chromium and none was found. Do one of these: put chromium or google-chrome on the PATH; "
    "run `playwright install chromium` in the project's environment; on Debian, as root, "
    "`apt-get install chromium`."
)


class NoChromiumError(RuntimeError):
    """There is no browser to test in; the tests fail, they are never skipped."""


def find_chromium() -> str:
    """The path of a Chromium.

    Raises:
        NoChromiumError: if there is none.
    """
    for name in NAMES:
        if found := shutil.which(name):
            return found
    if (own := downloaded_by_playwright()) is not None:
        return own
    raise NoChromiumError(NONE_FOUND)


def downloaded_by_playwright() -> str | None:
    """The browser that `playwright install chromium` left, if it did."""
    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return str(path) if path.exists() else None


def get_chromium() -> str:
    """Find Chromium, or install it: Debian's package as root, else Playwright's download.

    Raises:
        NoChromiumError: if both fail.
    """
    try:
        return find_chromium()
    except NoChromiumError:
        install_chromium()
        return find_chromium()


def install_chromium() -> None:
    """Install a Chromium if that can be done without asking; `find_chromium` tells whether it was."""
    if not debian.install("chromium"):
        subprocess.call([sys.executable, "-m", "playwright", "install", "chromium"])
