"""A reader meets nothing of those who sat at the screen before."""

from __future__ import annotations

from playwright.sync_api import Browser

from browser.reader import Reader
from sites import Served


def test_nothing_that_was_kept_or_permitted_is_left(chromium: Browser, real_site: Served) -> None:
    first = Reader(chromium, real_site)
    page = first.open("404")
    page.context.grant_permissions(["geolocation"])
    page.evaluate("localStorage.setItem('a', '1'); sessionStorage.setItem('a', '1'); document.cookie = 'a=1'")
    page.set_viewport_size({"width": 500, "height": 500})
    page.emulate_media(media="print")
    page.route("**/*", lambda route: route.abort())
    first.close()

    second = Reader(chromium, real_site)
    again = second.open("404")
    assert again.context is page.context
    kept = '[localStorage.getItem("a"), sessionStorage.getItem("a"), document.cookie, innerWidth]'
    assert again.evaluate(kept) == [None, None, "", 1440]
    assert again.evaluate("matchMedia('screen').matches")
    permission = "navigator.permissions.query({ name: 'geolocation' }).then(found => found.state)"
    assert again.evaluate(permission) != "granted"
    assert len(again.context.pages) == 1
    second.close()


def test_two_readers_at_once_share_nothing(chromium: Browser, real_site: Served) -> None:
    reader = Reader(chromium, real_site)
    one, other = reader.open("404"), reader.open("404")
    one.evaluate("localStorage.setItem('a', '1')")
    assert other.evaluate("localStorage.getItem('a')") is None
    reader.close()
