"""What is wrong with a page's HTML, and what leads nowhere in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import html5lib

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
    """References of ours without a note, notes without a reference, and words without either.

    `ids` are those of `html`.
    """
    leads = {found.group(1) for found in re.finditer('<a[^<>]* href="#([ns]-[0-9a-f]{8,})"', html)}
    ours = leads | {name for name in ids if re.fullmatch("[ns]-[0-9a-f]{8,}", name)}
    return {name for name in ours if name not in ids or name not in leads}
