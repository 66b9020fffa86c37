"""The settings of a site, as its `mkdocs.yml` gives them."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from ..settings import Settings, Slip, read_settings


def settings_of(config: MkDocsConfig) -> tuple[Settings, tuple[Slip, ...]]:
    """The settings of the site, and what is wrong with them."""
    return read_settings(config.extra.get("whosaidthis"), Path(config.docs_dir))
