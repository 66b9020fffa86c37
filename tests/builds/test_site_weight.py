"""What we add to the theme is light: our styles and scripts together, as a host sends them."""

from __future__ import annotations

import gzip

from sites import Served

LIMIT = 12 * 1024
"""Bytes, each file compressed by itself."""


def test_our_styles_and_scripts_stay_under_the_limit(real_site: Served) -> None:
    ours = [real_site.folder / "assets" / f"whosaidthis.{kind}" for kind in ("css", "js")]
    weights = {path.name: len(gzip.compress(path.read_bytes(), 9, mtime=0)) for path in ours}
    assert sum(weights.values()) <= LIMIT, weights
