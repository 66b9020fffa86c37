"""Weapons that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Kind, Span
from ..lexicon import is_organisation, weapon_word, weapon_words, word_list
from ..scan import Scan
from .unmanned import is_that_aircraft, is_unmanned_aircraft, name_behind
from .weapon_names import DESIGNATION, can_be_name, name_of, name_start

_PLURAL = re.compile(r"(?<=o)es\Z|(?<=[a-z])s\Z|(?<=BM)s\Z")
_ORDINARY_CLASS = word_list("classes of no ship")
_CALLED = frozenset("called named dubbed known".split())
_CALL = _CALLED | frozenset("call calls name names dub dubs".split())
_NAMERS = frozenset("that which it they he she".split())
_NOUNS = {"missile": Kind.MISSILE, "drone": Kind.DRONE, "weapon": Kind.WEAPON}


@dataclass(frozen=True, slots=True)
class Named:
    """A weapon's name with the words beside it."""

    span: Span
    name: str
    kind: Kind
    role: str | None
    """The noun beside it with what stands between: "cruise missile"."""


def find_weapons(scan: Scan, *, unmanned: bool = False) -> Iterator[Named]:
    """Every weapon that the block names by a noun beside the name.

    `unmanned`: whether the article speaks of aircraft without a crew.
    """
    words = weapon_words()
    nouns = [at for at, bare in enumerate(scan.bares) if bare in words]
    named: frozenset[str] = _named_within(scan) if nouns else frozenset()
    for noun in nouns:
        yield from _beside_noun(scan, noun, named)
        if unmanned and is_that_aircraft(scan, noun):
            yield from _behind_comma(scan, noun, Kind.DRONE)


def _beside_noun(scan: Scan, noun: int, named: frozenset[str]) -> Iterator[Named]:
    """The weapons named before or after the word `noun`, if that is a noun for weapons here."""
    kind = _kind(scan, noun)
    if kind is not None:
        yield from _before_noun(scan, noun, kind, named)
        yield from _after_noun(scan, noun, kind)
        yield from _in_apposition(scan, noun, kind)
        yield from _behind_comma(scan, noun, kind)
    if "thing" in weapon_word(scan.bares[noun]):
        yield from _after_noun(scan, noun, Kind.WEAPON)
    if kind is not None or "system" in weapon_word(scan.bares[noun]):
        yield from _of_type(scan, noun, kind or Kind.MISSILE)


def _named_within(scan: Scan) -> frozenset[str]:
    """The words that have a capital inside a sentence: at the start of one it is theirs too."""
    inside = (at for at in range(1, len(scan.words)) if scan.words[at].capital and not _opens(scan, at))
    return frozenset(_PLURAL.sub("", scan.bare(at)) for at in inside)


def _opens(scan: Scan, at: int) -> bool:
    """Whether the word is the first of a sentence, whose capital tells nothing."""
    return at == 0 or re.search(r"[.!?:;…“\"‘(—–]", scan.gap(at - 1)) is not None


def _kind(scan: Scan, at: int) -> Kind | None:
    """The kind of weapon that the noun stands for; None where it is no such noun."""
    what = weapon_word(scan.bare(at))
    word = scan.words[at]
    if is_unmanned_aircraft(scan, at):
        return Kind.DRONE
    if _is_armoured(scan, at):
        return Kind.WEAPON
    if word.capital and not word.form.rstrip("s").isupper():
        return None
    if "system" in what and at > 0 and "class" in weapon_word(scan.words[at - 1].lower):
        return Kind.MISSILE
    return next((_NOUNS[word] for word in _NOUNS if word in what), None)


_ARMOUR = frozenset("armoured armored fighting combat personnel infantry".split())


def _is_armoured(scan: Scan, at: int) -> bool:
    """Whether the noun is a vehicle for fighting: "armoured vehicle", "armored personnel carrier"."""
    vehicle = scan.bare(at).removesuffix("s") in ("vehicle", "carrier") and scan.words[at].form.islower()
    return vehicle and at > 0 and scan.joined(at - 1) and scan.words[at - 1].lower in _ARMOUR


def _before_noun(scan: Scan, noun: int, kind: Kind, named: frozenset[str]) -> Iterator[Named]:
    """The names before the noun, all of them where they share it ("the Tern and Gannet missiles")."""
    first = noun
    while first > 0 and scan.joined(first - 1) and _is_class(scan.words[first - 1].lower):
        first -= 1
    if first == 0 or not scan.joined(first - 1) or scan.is_possessive(first - 1):
        return
    start = name_start(scan, first)
    if start == first or not _is_weapon(scan, start, first, noun, named):
        return
    role = _PLURAL.sub("", scan.of(first, noun + 1))
    yield Named(scan.span(start, first), name_of(scan, start, first), kind, role)
    yield from _shared(scan, start, kind, role)


def _is_class(word: str) -> bool:
    """Whether a word beside the noun tells what kind of weapon it is: "cruise", "armoured"."""
    return "class" in weapon_word(word) or word in _ARMOUR


def _shared(scan: Scan, start: int, kind: Kind, role: str) -> Iterator[Named]:
    """Names before `start` joined to it by "and", "or" or a comma."""
    while start > 1:
        link = scan.words[start - 1].lower
        if link in ("and", "or") and scan.joined(start - 1):
            end = start - 1
            if not (scan.joined(end - 1) or scan.gap(end - 1).strip() == ","):
                return
        elif scan.gap(start - 1).strip() == ",":
            end = start
        else:
            return
        start = name_start(scan, end)
        named = end - start == 1 and can_be_name(scan, start)
        if not named or (start == 0 and not DESIGNATION.match(scan.words[start].form)):
            return
        yield Named(scan.span(start, end), name_of(scan, start, end), kind, role)


def _is_weapon(scan: Scan, start: int, end: int, noun: int, named: frozenset[str]) -> bool:
    """Whether the words before the noun are a weapon's name rather than a user's or an ordinary word."""
    forms = [word.form for word in scan.words[start:end]]
    if any(DESIGNATION.match(form) for form in forms):
        return True
    ordinary = forms[0].rpartition("-class")[0].lower()
    if "system" in weapon_word(scan.bare(noun)):
        return False
    if forms[-1].endswith("-class"):
        return ordinary not in _ORDINARY_CLASS
    if _goes_on(scan, noun) or is_organisation(scan.of(start, end).lower()):
        return False
    return not _opens(scan, start) or (end - start == 1 and _PLURAL.sub("", scan.bare(start)) in named)


def _goes_on(scan: Scan, noun: int) -> bool:
    """Whether the noun only leads to another: "missile defence", "Missile Crisis", "drone strikes"."""
    if scan.bare(noun).endswith("s") or not scan.joined(noun) or scan.is_possessive(noun):
        return False
    after = scan.words[noun + 1]
    if "system" in weapon_word(after.lower):
        return False
    return after.capital or scan.bare(noun + 1) in _LEADS_TO


_LEADS_TO = word_list("after weapons")


def _after_noun(scan: Scan, noun: int, kind: Kind) -> Iterator[Named]:
    """The name after "a missile called …" or "a missile that they call …"."""
    at = noun + 1
    while scan.joined(at - 1) and scan.words[at].lower in _NAMERS:
        at += 1
    if not scan.joined(at - 1) or scan.words[at].lower not in (_CALLED if at == noun + 1 else _CALL):
        return
    at += 1
    while at < len(scan.words) and scan.joined(at - 1) and scan.words[at].lower in ("as", "the", "a"):
        at += 1
    end = at
    while end < len(scan.words) and end - at < 3 and can_be_name(scan, end) and scan.words[end].capital:
        end += 1
        if not scan.joined(end - 1):
            break
    if end > at:
        yield Named(
            scan.span(at, end), name_of(scan, at, end), kind, _PLURAL.sub("", scan.of(noun, noun + 1))
        )


_LONGEST_APPOSITION = 5
"""Words from the article to the noun."""


def _in_apposition(scan: Scan, noun: int, kind: Kind) -> Iterator[Named]:
    """The name with a number in "the Sarab-3, a propeller-driven drone"."""
    first = noun
    while first > max(1, noun - _LONGEST_APPOSITION) and scan.words[first].lower not in ("a", "an"):
        if not scan.joined(first - 1):
            return
        first -= 1
    name = first - 1
    if scan.words[first].lower not in ("a", "an") or scan.gap(name).strip() != ",":
        return
    if DESIGNATION.match(scan.words[name].form):
        yield Named(
            scan.span(name, first), scan.of(name, first), kind, _PLURAL.sub("", scan.of(noun, noun + 1))
        )


def _behind_comma(scan: Scan, noun: int, kind: Kind) -> Iterator[Named]:
    """The name with a number in "the drone, a Tern-9"."""
    name = name_behind(scan, noun)
    if name is not None:
        role = _PLURAL.sub("", scan.of(noun, noun + 1))
        yield Named(scan.span(name, name + 1), scan.of(name, name + 1), kind, role)


def _of_type(scan: Scan, noun: int, kind: Kind) -> Iterator[Named]:
    """The name with a number in "launchers of the Auk-9 type", "launchers of the type Auk-9"."""
    at = noun + 1
    if not scan.joined(noun) or scan.words[at].lower != "of":
        return
    at += 1 + (at + 1 < len(scan.words) and scan.words[at + 1].lower in ("the", "a"))
    if at + 1 >= len(scan.words) or not scan.joined(at):
        return
    if scan.words[at].lower in _TYPES:
        at += 1
    elif scan.words[at + 1].lower not in _TYPES:
        return
    if DESIGNATION.match(scan.words[at].form):
        yield Named(
            scan.span(at, at + 1), scan.of(at, at + 1), kind, _PLURAL.sub("", scan.of(noun, noun + 1))
        )


_TYPES = frozenset("type class family model series".split())
