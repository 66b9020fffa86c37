"""`policy`: the Content-Security-Policy under which a built site works, and nothing else does."""

from __future__ import annotations

import argparse
import base64
import hashlib
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from .files import UnreadableError, files_below, read_content
from .printing import WELL

_DATA = frozenset({"application/json", "application/ld+json"})
"""Scripts that are none: browsers do not run them."""


def add_policy(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to those of a parser."""
    policy = commands.add_parser(
        "policy",
        help="print the Content-Security-Policy for a built site",
        description="Print the value of the header Content-Security-Policy for the site in a folder: its own "
        "files, and the inline scripts and styles of its pages by their hashes; nothing of anybody else.",
    )
    policy.add_argument("folder", metavar="SITE", help="the folder of the built site")
    policy.set_defaults(run=_run)


def policy_of(pages: Iterator[str]) -> str:
    """The policy for a site of these pages, each its HTML."""
    found = _Inline()
    for page in pages:
        found.feed(page)
        found.close()
        found.reset()
    scripts, styles = (" ".join(("'self'", *sorted(hashes))) for hashes in (found.scripts, found.styles))
    if found.aligns:
        styles += " 'unsafe-hashes'"  # so that hashes count for attributes too
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {scripts}",
            f"style-src {styles}",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )


def _run(given: argparse.Namespace) -> int:
    paths = files_below(Path(given.folder), ".html")
    if not paths:
        raise UnreadableError(f"{given.folder}: no built site is there. Build it first.")
    print(policy_of(read_content(str(path)) for path in paths))
    return WELL


class _Inline(HTMLParser):
    """Gathers the hashes of inline scripts and styles."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.scripts: set[str] = set()
        self.styles: set[str] = set()
        self.aligns = False
        """Whether a tag has a style of its own: a table's columns."""
        self._into: set[str] | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if style := given.get("style"):
            self.styles.add(_hash(style))
            self.aligns = True
        if tag == "style":
            self._into = self.styles
        elif tag == "script" and "src" not in given and given.get("type") not in _DATA:
            self._into = self.scripts
        self._words = []

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._into is not None and tag in ("script", "style"):
            self._into.add(_hash("".join(self._words)))
            self._into = None


def _hash(words: str) -> str:
    digest = hashlib.sha256(words.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
