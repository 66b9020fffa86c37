"""The browser, and pages opened in it as readers open them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from browser.chromium import find_chromium
from browser.reader import Reader
from sites import Served


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium for all tests of a worker; root may not use its sandbox."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def reader(chromium: Browser, real_site: Served) -> Iterator[Reader]:
    """Opens pages of the real site: `reader.open("article", width=390, scripts=False)`."""
    reader = Reader(chromium, real_site)
    yield reader
    reader.close()


@pytest.fixture
def busy_reader(chromium: Browser, busy_site: Served) -> Iterator[Reader]:
    """Opens pages of the small site whose article has many voices."""
    reader = Reader(chromium, busy_site)
    yield reader
    reader.close()
