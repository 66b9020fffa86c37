"""Screens that one reader after the other sits at: to set one up takes longer than to load a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page

Scheme = Literal["light", "dark"]
_HEIGHT = 900
_PATIENCE = 10_000
"""Milliseconds."""


@dataclass(frozen=True, slots=True)
class Screen:
    """What a page can tell of a reader's screen and settings."""

    width: int
    scheme: Scheme = "light"
    scripts: bool = True
    zoom: int = 1
    """2 shows everything twice as large on the same screen."""
    forced_colours: bool = False


_idle: dict[tuple[Browser, Screen], list[BrowserContext]] = {}


def sit_down(browser: Browser, screen: Screen, address: str) -> Page:
    """An empty page on such a screen, which remembers nothing of the site at `address`."""
    idle = _idle.get((browser, screen), [])
    page = (idle.pop() if idle else _set_up(browser, screen)).new_page()
    _forget(page, address)
    return page


def stand_up(browser: Browser, screen: Screen, context: BrowserContext) -> None:
    """Leave a screen to the next reader, with nothing open and nothing permitted."""
    for page in context.pages:
        page.close()
    context.clear_permissions()
    _idle.setdefault((browser, screen), []).append(context)


def _set_up(browser: Browser, screen: Screen) -> BrowserContext:
    context = browser.new_context(
        viewport={"width": screen.width // screen.zoom, "height": _HEIGHT // screen.zoom},
        device_scale_factor=screen.zoom,
        color_scheme=screen.scheme,
        java_script_enabled=screen.scripts,
        forced_colors="active" if screen.forced_colours else "none",
        reduced_motion="reduce",
    )
    context.set_default_timeout(_PATIENCE)
    return context


def _forget(page: Page, address: str) -> None:
    parts = urlsplit(address)
    session = page.context.new_cdp_session(page)
    origin = {"origin": f"{parts.scheme}://{parts.netloc}", "storageTypes": "all"}
    session.send("Storage.clearDataForOrigin", origin)
    session.detach()
