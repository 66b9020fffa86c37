"""A reader: a screen of some width, light or dark, scripts on or off, and what the pages did meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

from browser.screens import Scheme, Screen, sit_down, stand_up
from sites import Served

WIDE = 1440
PHONE = 390


@dataclass
class Reader:
    """Opens pages and notes what goes wrong on them."""

    browser: Browser
    site: Served
    complaints: list[str] = field(default_factory=list)
    """Errors and warnings of the console, and errors of scripts."""
    requests: list[str] = field(default_factory=list)
    """Every address asked for."""
    screens: list[tuple[Screen, BrowserContext]] = field(default_factory=list)
    """Those that they sit at."""

    def open(
        self,
        kind: str,
        *,
        width: int = WIDE,
        scheme: Scheme = "light",
        scripts: bool = True,
        zoom: int = 1,
        forced_colours: bool = False,
    ) -> Page:
        """Open the first page of a kind (see `sites.KINDS`) and wait until it is loaded."""
        page = self.blank(
            width=width, scheme=scheme, scripts=scripts, zoom=zoom, forced_colours=forced_colours
        )
        page.goto(self.site.address + self.site.page(kind))
        return page

    def visit(
        self, address: str, *, width: int = WIDE, scheme: Scheme = "light", scripts: bool = True
    ) -> Page:
        """Open a page by its address below the site's and wait until it is loaded."""
        page = self.blank(width=width, scheme=scheme, scripts=scripts)
        page.goto(self.site.address + address)
        return page

    def blank(
        self,
        *,
        width: int = WIDE,
        scheme: Scheme = "light",
        scripts: bool = True,
        zoom: int = 1,
        forced_colours: bool = False,
    ) -> Page:
        """A screen with nothing on it yet; `zoom` 2 shows everything twice as large on the same screen."""
        screen = Screen(width, scheme, scripts, zoom, forced_colours)
        page = sit_down(self.browser, screen, self.site.address)
        self.screens.append((screen, page.context))
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))
        page.on("request", self._note)
        return page

    def close(self) -> None:
        """Close everything that was opened."""
        for screen, context in self.screens:
            stand_up(self.browser, screen, context)
        self.screens.clear()

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type}: {message.text}")

    def _note(self, request: Request) -> None:
        self.requests.append(request.url)


def open_all_notes(page: Page) -> None:
    """Open every closed note, as a reader could by pressing each."""
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
