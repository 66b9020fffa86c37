"""Values of a front matter, as YAML writes them."""

from __future__ import annotations

import yaml

from ..reading.yaml_places import BLANK

_WIDE = 1_000_000


def scalar(words: str) -> str:
    """`words`, one line, as a value that YAML reads as those words."""
    written: str = yaml.safe_dump(words, allow_unicode=True, width=_WIDE)
    return written.removesuffix("\n").removesuffix("\n...")


def blank(what: str) -> str:
    """A marked blank for `what`."""
    return f"{BLANK} {what}"
