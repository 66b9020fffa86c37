"""What we add to the theme is light: our styles and scripts together, as a host sends them."""

from __future__ import annotations

import gzip

from sites import ROOT

LIMIT = 12 * 1024
"""Bytes, each file compressed by itself."""


def test_our_styles_and_scripts_stay_under_the_limit() -> None:
    assets = ROOT / "docs" / "assets"
    files = [*assets.glob("stylesheets/**/*.css"), *assets.glob("javascripts/**/*.js")]
    assert files
    weights = {path.name: len(gzip.compress(path.read_bytes(), 9, mtime=0)) for path in files}
    assert sum(weights.values()) <= LIMIT, weights
