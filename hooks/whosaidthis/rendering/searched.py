"""A page as the search reads it: without what is kept out of the search anyway.

Most of an article's HTML is notes. Material's search reads every element, slowly, to leave the notes out.
"""

from __future__ import annotations

import re

_NEXT = re.compile(
    r"<!--.*?-->|<(?P<raw>script|style)\b.*?</(?P=raw)>"
    r"|<(?P<tag>[a-z][a-z0-9]*)(?=[\s])[^<>]*\sdata-search-exclude(?=[\s>])[^<>]*>",
    re.DOTALL,
)
_EMPTY = "<{tag} data-search-exclude></{tag}>"


def without_excluded(html: str) -> str:
    """`html` with every element emptied that says `data-search-exclude`; one without an end stays whole.

    The element itself stays, since a search that reads it ends a word there.
    """
    parts: list[str] = []
    done = 0
    while found := _NEXT.search(html, done):
        end = _end(html, found["tag"], found.end()) if found["tag"] else None
        if end is None:
            parts.append(html[done : found.end()])
            done = found.end()
        else:
            parts += html[done : found.start()], _EMPTY.format(tag=found["tag"])
            done = end
    return "".join(parts) + html[done:]


def _end(html: str, tag: str, start: int) -> int | None:
    """Where the element `tag` ends whose start tag ends at `start`; None if it never does."""
    depth = 1
    for found in re.compile(rf"<(/?){tag}\b[^<>]*>").finditer(html, start):
        depth += -1 if found[1] else 1
        if not depth:
            return found.end()
    return None
