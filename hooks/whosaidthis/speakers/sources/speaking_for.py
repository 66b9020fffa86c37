"""Whose name it is in "a spokesman for the mayor, Ann Lee": the words fit the spokesman and the mayor."""

from __future__ import annotations

import re

from ...model import Span
from .. import lexicon
from ..words.plain import singular

_SPEAKING_FOR = re.compile(
    r"(?:an?|the|one) (?:[a-z-]+ ){0,2}(?P<speaker>[a-z]+) (?:for|to|of) (?:the|its|their|his|her) "
    r"(?:[a-z-]+ ){0,2}(?P<principal>[a-z]+), (?P<name>[A-Z][\w’'.-]*(?: [\w’'.-]+)*),?",
    re.IGNORECASE,
)


def could_be_the_principals(characters: str, source: Span) -> bool:
    """Whether a name behind two offices may be that of either; of a body's spokesman it is his."""
    return _speaking_for(characters, source) is not None


def without_the_principals(characters: str, source: Span) -> Span:
    """`source` without a name that the article gives to the one spoken for: "Mayor Ann Lee"."""
    found = _speaking_for(characters, source)
    if found is None:
        return source
    office = rf"\b(?i:{re.escape(found['principal'])}),? {re.escape(found['name'])}\b"
    held = re.compile(office).finditer(characters)
    elsewhere = any(not source.start <= one.start() < source.end for one in held)
    return Span(source.start, source.start + found.start("name") - len(", ")) if elsewhere else source


def _speaking_for(characters: str, source: Span) -> re.Match[str] | None:
    found = _SPEAKING_FOR.fullmatch(source.of(characters))
    if found is None:
        return None
    offices = {singular(found[one].lower()) for one in ("speaker", "principal")}
    return found if offices <= lexicon.roles() else None
