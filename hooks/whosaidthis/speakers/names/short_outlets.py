"""The outlet of an article by other words: "this newspaper", "the Gazette" for the Tarn Gazette."""

from __future__ import annotations

import re

THIS_OUTLET = r"(?i:(?:this|our)\s(?:newspaper|paper|magazine|website|publication|agency|news ?\w+))"
"""A pattern for the words by which a report means the paper that prints it: "this newspaper"."""
_WHOLE = re.compile(THIS_OUTLET)


def is_this_outlet(words: str) -> bool:
    """Whether words are "this newspaper" or the like."""
    return _WHOLE.fullmatch(words) is not None


def names_outlet(outlet: str, name: str, characters: str) -> bool:
    """Whether a name is the outlet's, read with its article: "Post" of The Post, or of The Rye Post."""
    return name == outlet.removeprefix("The ") or is_short_for(outlet, f"the {name}", characters)


def is_short_for(outlet: str, written: str, characters: str) -> bool:
    """Whether `written` is "the" and the last words of the outlet's name, and of no other in the text."""
    article, _, short = written.partition(" ")
    if article.lower() != "the" or not short[:1].isupper() or not outlet.endswith(f" {short}"):
        return False
    own = {outlet.removesuffix(f" {short}").split()[-1], "The"}
    before = re.finditer(rf"([\w’'-]+)\s+{re.escape(short)}\b", characters)
    return all(found.group(1) in own or not found.group(1)[:1].isupper() for found in before)


def agency_in_full(name: str, characters: str) -> str:
    """A name as the text has it elsewhere, if that is an agency: "Meridian", the Meridian News Agency."""
    if not name[:1].isupper():
        return name
    full = set(re.findall(rf"\b{re.escape(name)} {_AGENCY}", characters))
    return full.pop() if len(full) == 1 else name


_AGENCY = r"(?:News )?(?:Agency|Service|Newswire|Wire)\b"
