"""The colours: legible on every ground, and written in one place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

STYLES = Path(__file__).resolve().parents[2] / "docs" / "assets" / "stylesheets"
TOKENS = (STYLES / "tokens.css").read_text("utf-8")
SCHEMES = {"light": '[data-md-color-scheme="default"]', "dark": '[data-md-color-scheme="slate"]'}


def colours(scheme: str) -> dict[str, str]:
    """The scheme's colours by name."""
    start = TOKENS.index(SCHEMES[scheme] + " {")
    body = TOKENS[start : TOKENS.index("}", start)]
    return dict(re.findall(r"--wst-([\w-]+): #(\w{6});", body))


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", ["paper", "panel", "hit"])
@pytest.mark.parametrize("words", ["ink", "ink-2", "link", "institution", "unnamed", "not-stated", "denies"])
def test_words_can_be_read_on_every_ground(scheme: str, ground: str, words: str) -> None:
    found = colours(scheme)
    assert contrast(found[words], found[ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_borders_that_carry_meaning_can_be_seen(scheme: str) -> None:
    found = colours(scheme)
    assert contrast(found["line-2"], found["paper"]) >= 3


def test_both_schemes_have_the_same_tokens() -> None:
    assert set(colours("light")) == set(colours("dark"))


@pytest.mark.parametrize("name", ["article.css", "ranges.css"])
def test_boxes_and_charts_take_every_colour_from_the_tokens(name: str) -> None:
    rules = re.sub(r"/\*.*?\*/", "", (STYLES / name).read_text("utf-8"), flags=re.DOTALL)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?![\w-]*:)|rgba?\(|hsla?\(", rules) == []
    used = set(re.findall(r"var\((--wst-[\w-]+)\)", rules))
    assert sorted(one for one in used if f"{one}:" not in TOKENS + rules) == []


def test_the_article_asks_nobody_else_for_anything() -> None:
    for name in ("tokens.css", "article.css", "ranges.css"):
        assert re.findall(r"@import|url\(", (STYLES / name).read_text("utf-8")) == []
