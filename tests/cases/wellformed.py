"""What is wrong with a page's HTML, and what leads nowhere in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import html5lib

_OURS = r"[0-9a-f]{8,}(?:-\d+)?"
_OF_CHARACTERS = re.compile("codepoint|named-entity")


def errors_of(html: str) -> list[str]:
    """What a parser of the HTML standard finds wrong with the tags of a page's main part."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    parser.parseFragment(html, container="main")
    return [code for _, code, _ in parser.errors if not _OF_CHARACTERS.search(code)]


def twice(ids: Sequence[str]) -> set[str]:
    """The ids that more than one element has."""
    return {name for name, count in Counter(ids).items() if count > 1}


def unpaired(html: str, ids: Sequence[str]) -> set[str]:
    """Statements without a place, a note or a number that leads to the note; links of ours that lead nowhere.

    `ids` are those of `html`.
    """
    leads = set(re.findall(rf'<a[^<>]* href="#([ns]-{_OURS})"', html))
    present = {name for name in ids if re.fullmatch(f"[ns]-{_OURS}", name)}
    statements = {name[2:] for name in present | leads}
    whole = {f"{kind}-{name}" for name in statements for kind in "ns"}
    numbered = {f"n-{name}" for name in statements}
    return (whole - present) | (leads - present) | (numbered - leads)
