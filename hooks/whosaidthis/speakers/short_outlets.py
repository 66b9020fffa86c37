"""The outlet of an article by the last words of its name: "the Gazette" for the Tarn Gazette."""

from __future__ import annotations

import re


def is_short_for(outlet: str, written: str, characters: str) -> bool:
    """Whether `written` is "the" and the last words of the outlet's name, and of no other in the text."""
    article, _, short = written.partition(" ")
    if article.lower() != "the" or not short[:1].isupper() or not outlet.endswith(f" {short}"):
        return False
    own = {outlet.removesuffix(f" {short}").split()[-1], "The"}
    before = re.finditer(rf"([\w’'-]+)\s+{re.escape(short)}\b", characters)
    return all(found.group(1) in own or not found.group(1)[:1].isupper() for found in before)
