"""A page without what some of its elements hold."""

from __future__ import annotations

import re
from functools import cache

_TAG = r"[^<>]*"


def emptied(html: str, attribute: str) -> str:
    """`html` with every element emptied whose start tag holds `attribute`, a regular expression.

    The element itself stays, kept out of searches: a search ends a word there, and it counts among its
    neighbours. One without an end stays whole, and so does whatever stands in a comment or a script.
    """
    parts: list[str] = []
    done = 0
    while found := _next(attribute).search(html, done):
        end = _end(html, found["tag"], found.end()) if found["tag"] else None
        if end is None:
            parts.append(html[done : found.end()])
            done = found.end()
        else:
            parts += html[done : found.start()], f"<{found['tag']} data-search-exclude></{found['tag']}>"
            done = end
    return "".join(parts) + html[done:]


@cache
def _next(attribute: str) -> re.Pattern[str]:
    raw = r"<!--.*?-->|<(?P<raw>script|style)\b.*?</(?P=raw)>"
    return re.compile(rf"{raw}|<(?P<tag>[a-z][a-z0-9]*)(?=\s){_TAG}\s{attribute}(?=[\s>]){_TAG}>", re.DOTALL)


def _end(html: str, tag: str, start: int) -> int | None:
    """Where the element `tag` ends whose start tag ends at `start`; None if it never does."""
    depth = 1
    for found in re.compile(rf"<(/?){tag}\b{_TAG}>").finditer(html, start):
        depth += -1 if found[1] else 1
        if not depth:
            return found.end()
    return None
