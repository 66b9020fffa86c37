"""Prints one word for the pages of some pieces of Markdown: `python -m properties.page_digest`."""

from __future__ import annotations

import hashlib

from cases.pages import html_of
from properties.markdown_pages import PIECES


def main() -> None:
    """Print it."""
    digest = hashlib.sha256()
    for start in range(0, 120, 4):
        digest.update(html_of("\n\n".join(PIECES[-start - 4 : -start or None])).encode("utf-8", "replace"))
    print(digest.hexdigest())


if __name__ == "__main__":
    main()
