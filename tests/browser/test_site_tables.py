"""A table of facts is a table to a screen reader, also where a narrow screen shows it as blocks."""

from __future__ import annotations

import pytest

from browser.reader import PHONE, WIDE, Reader


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_facts_are_heard_as_a_table(width: int, reader: Reader) -> None:
    page = reader.open("missile", width=width)
    rows = page.locator(".wst-facts tr").count()
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    roles = [node["role"]["value"] for node in tree["nodes"] if not node["ignored"]]
    assert roles.count("table") == page.locator(".wst-facts").count() == 1
    assert roles.count("row") == rows > 5
    assert roles.count("columnheader") == 3
    assert roles.count("rowheader") == page.locator(".wst-facts tbody th").count()
    assert roles.count("cell") == page.locator(".wst-facts td").count()
