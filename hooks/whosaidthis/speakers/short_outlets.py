"""The outlet of an article by other words: "this newspaper", "the Gazette" for the Tarn Gazette."""

from __future__ import annotations

import re

_THIS_OUTLET = re.compile(
    r"(?i)(?:this|our) (?:newspaper|paper|magazine|website|publication|agency|news ?\w+)\Z"
)


def is_own_outlet(words: str) -> bool:
    """Whether words are those by which a report means the paper that prints it: "this newspaper"."""
    return _THIS_OUTLET.match(words) is not None


def is_short_for(outlet: str, written: str, characters: str) -> bool:
    """Whether `written` is "the" and the last words of the outlet's name, and of no other in the text."""
    article, _, short = written.partition(" ")
    if article.lower() != "the" or not short[:1].isupper() or not outlet.endswith(f" {short}"):
        return False
    own = {outlet.removesuffix(f" {short}").split()[-1], "The"}
    before = re.finditer(rf"([\w’'-]+)\s+{re.escape(short)}\b", characters)
    return all(found.group(1) in own or not found.group(1)[:1].isupper() for found in before)
