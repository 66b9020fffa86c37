"""A page as the search reads it: without what is kept out of the search anyway.

Most of an article's HTML is notes. Material's search reads every element, slowly, to leave the notes out.
"""

from __future__ import annotations

from .emptied import emptied


def without_excluded(html: str) -> str:
    """`html` with every element emptied that says `data-search-exclude`."""
    return emptied(html, "data-search-exclude")
