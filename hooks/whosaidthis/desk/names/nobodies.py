"""Names in an article that are nobody's who could speak: those of places, ships and months."""

from __future__ import annotations

import re

from ...model import Voice
from ...reading.word_lists import any_of
from ...speakers.lexicon import given_names
from ...speakers.names.ships import SHIPS
from ...speakers.phrases.named import Named
from ..as_written import pattern_of

_PLACE = "city|harbour|island|isle|lake|port|river|town|village"
_SHIP = any_of(SHIPS)
_SHE = r"(?:(?:MV|MT|SS|HMS|USS|RV) )"
"""What stands before ships' names alone."""
_PREFIXES = frozenset(
    "HMS HMAS HMCS HMNZS USS USNS USCGC INS KRI RSS BRP ROKS TCG HNLMS HDMS HSwMS RFA".split()
)
"""What begins ships' names alone."""
_SHORT_PREFIXES = frozenset("KD MV MT MS SS RV JS FS BAP ARA".split())
"""What begins ships' names, and people's, as initials: "JS Bach"."""
_IN = r"(?<!trust )(?<!faith )(?<!confidence )(?<!belief )(?<!interest )in"
_LEADS_TO_LONE = re.compile(rf"\b(?:(?:{_IN}|off|near|aboard|(?:{_PLACE}|{_SHIP})(?: of)?) (?:the )?|the )\Z")
"""What stands before the name of an island, a town or a ship, and before no person's."""
_LEADS_TO_SHIP = re.compile(rf"\b(?:(?:aboard|{_SHIP})(?:,| is| was)? (?:the )?{_SHE}?|{_SHE})\Z")
"""What stands before the name of a ship: "the trawler, the Ann Lee"."""
_LEADS_TO_PLACE = re.compile(rf"\b(?:{_PLACE})(?: of)? \Z|(?<!\w)[Tt]he \Z")
_MAY_LEAD = re.compile(rf"\b(?:{_IN}|off) \Z")
"""What stands before a place, and now and then before a person: "They saw in Ann Lee"."""
_REACH = 40
"""Code points before a name that are looked at."""
_OF_PERSON = re.compile(
    r"\s(?:who|whom|whose|affair|camp|campaign|case|family|inquiry|murder|scandal|show|trial)\b"
)
"""What follows "the Ann Lee" of a person."""


def is_nobodys(named: Named | None, characters: str) -> bool:
    """Whether the name that is read in an article's `characters` is that of a place, a ship or a month."""
    if named is None:
        return False
    if not named.role and _is_prefixed(named.name, characters):
        return True
    if named.voice is None:
        lone = len(named.name) == 1  # "on X"
        return lone or _is_place(named.name, characters) or _is_month(named.name, characters)
    if named.voice is Voice.INSTITUTION:
        return named.kind is None and _led(named.name, characters, _LEADS_TO_SHIP) > 0
    if named.voice is not Voice.NAMED_PERSON or named.role or " " not in named.name:
        return False
    given = named.name.split()[0].casefold() in given_names()
    led = _led(named.name, characters, _LEADS_TO_SHIP, _LEADS_TO_PLACE, *(() if given else (_MAY_LEAD,)))
    return led * 2 > len(re.findall(pattern_of(named.name), characters))


def _is_prefixed(name: str, characters: str) -> bool:
    """Whether a name begins as ships' do; where that may be initials, a noun for a ship must tell once."""
    prefix, _, rest = name.partition(" ")
    if not rest or prefix in _PREFIXES:
        return bool(rest)
    return prefix in _SHORT_PREFIXES and _led(name, characters, _LEADS_TO_SHIP) > 0


def _led(name: str, characters: str, *leads: re.Pattern[str]) -> int:
    """At how many places one of `leads` stands before a name."""
    found = 0
    for place in re.finditer(pattern_of(name), characters):
        before = characters[max(0, place.start() - _REACH) : place.start()]
        led = any(one.search(before) for one in leads)
        found += led and not _OF_PERSON.match(characters, place.end())
    return found


def _is_place(name: str, characters: str) -> bool:
    """Whether a lone name is that of a place or a ship: "in Elmfield", "the Tern"."""
    return any(
        _LEADS_TO_LONE.search(characters[max(0, place.start() - _REACH) : place.start()])
        for place in re.finditer(rf"{pattern_of(name)}(?!['’]s)", characters)
    )


_MONTHS = frozenset(("april", "may", "june", "august"))
"""The months that are names of people as well."""
_LEADS_TO_MONTH = (
    r"\d(?:st|nd|rd|th)?(?: of)?|\b(?:in|of|since|until|till|by|from|to|and|or|through|during|before|after"
    r"|last|next|this|early|late|mid|each|every)"
)


def _is_month(name: str, characters: str) -> bool:
    """Whether `name` is only a month in an article's `characters`, wherever it stands: "the end of May"."""
    if name.casefold() not in _MONTHS:
        return False
    dated = rf"(?:(?:{_LEADS_TO_MONTH})[\s-]{name}\b|\b{name}\s\d)"
    return len(re.findall(dated, characters)) >= len(re.findall(rf"\b{name}\b", characters))
