"""Mentions of officials that an article gives a title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model import Mention, Text
from ..scan import scans
from .with_titles import find_titled


def titled_mentions(text: Text, mentions: Iterable[Mention]) -> Iterator[tuple[Mention, str]]:
    """Each of `mentions` beside which `text` gives a title, with the title: “First Vice President”."""
    known = tuple(mentions)
    for scan in scans(text) if known else ():
        for titled in find_titled(scan):
            for mention in known:
                if mention.span.meets(titled.span):
                    yield mention, titled.role
