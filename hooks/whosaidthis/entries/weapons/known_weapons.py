"""Weapons that a text names by a name of the list, with no noun beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..lexicon import is_no_name, is_state, weapon_word
from ..scan import Scan
from .arsenal import LONGEST_NAME, Known, can_begin, family, singular
from .beside_nouns import Named

_NEAR = 14
_MANY = 3
_STOP = re.compile(r"[.!?]\s")
_HYPHEN = re.compile(r"[-‐‑]")
_ONE = frozenset("a an one another two three four five six seven eight nine ten several many".split())
_NOUNS = frozenset({"missile", "drone", "weapon"})
_ARMS = _NOUNS | {"arms"}
_BEHIND = frozenset({"behind", "class", "system"})


@dataclass(frozen=True, slots=True)
class _Hit:
    scan: Scan
    start: int
    end: int
    known: Known


def find_known(blocks: Iterable[Scan]) -> Iterator[Named]:
    """Every weapon of the list that the blocks name.

    A name that is an ordinary word counts only where its sentence speaks of arms, or where the
    article does all the time and the paragraph does too or the name stands as a thing ("a Lance");
    never where the article calls somebody or something else so ("Ann Lance", "Lance Street").
    """
    scans = tuple(blocks)
    hits = [hit for scan in scans for hit in _hits(scan)]
    sure = [hit for hit in hits if not hit.known.plain]
    many = bool(hits) and len(sure) + sum(map(_nouns, scans)) >= _MANY
    others = {hit.known.key for hit in hits if hit.known.plain and not _stands_alone(hit)}
    for hit in hits:
        about_arms = not hit.known.plain or _of_arms(hit, sure) or (many and _is_thing(hit, sure))
        if about_arms and not (hit.known.plain and hit.known.key in others):
            name = singular(hit.scan.of(hit.start, hit.end))
            yield Named(hit.scan.span(hit.start, hit.end), name, hit.known.kind, None)


def _hits(scan: Scan) -> Iterator[_Hit]:
    past = 0
    for at, word in enumerate(scan.words):
        if not (word.capital or word.form[0].isdigit()):
            continue
        bare = scan.bares[at]
        if at < past or not can_begin(bare) or (len(bare) == 1 and scan.gap(at) != "/"):
            continue
        hit = _hit(scan, at)
        if hit is not None:
            past = hit.end
            yield hit


def _hit(scan: Scan, start: int) -> _Hit | None:
    """The longest name of the list that begins at the word."""
    ends = [start + 1]
    while len(ends) < LONGEST_NAME and ends[-1] < len(scan.words) and _goes_on(scan, ends[-1]):
        ends.append(ends[-1] + 1)
    for end in reversed(ends):
        known = family(scan.of(start, end))
        if known is not None and _is_written_as_name(scan, start, end, known):
            return _Hit(scan, start, end, known)
    return None


def _goes_on(scan: Scan, at: int) -> bool:
    """Whether the word may go on with the name that the word before it belongs to."""
    if scan.gap(at - 1) == "/":
        return True
    first = scan.words[at].form[0]
    return (first.isupper() or first.isdigit()) and scan.joined(at - 1) and len(scan.words[at - 1].form) > 1


def _is_written_as_name(scan: Scan, start: int, end: int, known: Known) -> bool:
    """Whether it has its capitals: all of them, where an ordinary word is a weapon's name so."""
    forms = [word.form for word in scan.words[start:end]]
    capital = all(form[0].isupper() or form[0].isdigit() for form in forms)
    shouted = forms[0].rstrip("s").isupper()
    return capital and (shouted or not (known.upper and (known.plain or len(forms[0]) < 4)))


def _stands_alone(hit: _Hit) -> bool:
    """Whether no other name goes on around it: no "Lance Street", "Ann Lance" or "Lance Society"."""
    scan, before = hit.scan, hit.start - 1
    if hit.end < len(scan.words) and scan.joined(hit.end - 1) and not scan.is_possessive(hit.end - 1):
        after = scan.words[hit.end]
        if after.capital and not weapon_word(after.lower):
            return False
    if before < 0 or not scan.joined(before) or not scan.words[before].capital or scan.is_possessive(before):
        return True
    bare = scan.bare(before)
    lead, *hyphened = _HYPHEN.split(bare)
    return _opens(hit, bare) or is_state(lead) or is_state(bare) or bool(weapon_word(bare)) or bool(hyphened)


def _opens(hit: _Hit, bare: str) -> bool:
    """Whether the word before the name only opens the sentence: "Captured Lances", but not "Ann Lance"."""
    before = hit.start - 1
    if before > 0 and not _STOP.match(hit.scan.gap(before - 1)):
        return False
    several = hit.scan.words[hit.end - 1].form.endswith("s")
    return several or is_no_name(bare) or bare.endswith(("ed", "ing"))


def _of_arms(hit: _Hit, sure: Iterable[_Hit]) -> bool:
    """Whether the sentence speaks of arms."""
    scan = hit.scan
    if hit.end < len(scan.words) and scan.joined(hit.end - 1) and weapon_word(scan.bare(hit.end)) & _BEHIND:
        return True
    left, right = _sentence(hit)
    around = (*range(left, hit.start), *range(hit.end, right))
    return any(_is_arms(scan, at) for at in around) or any(
        one.scan is scan and left <= one.start < right for one in sure
    )


def _sentence(hit: _Hit) -> tuple[int, int]:
    """The words of the sentence near the name: where they begin and end."""
    scan, left, right = hit.scan, hit.start, hit.end
    while left > max(0, hit.start - _NEAR) and not _STOP.match(scan.gap(left - 1)):
        left -= 1
    while right < min(len(scan.words), hit.end + _NEAR) and not _STOP.match(scan.gap(right - 1)):
        right += 1
    return left, right


def _is_arms(scan: Scan, at: int) -> bool:
    word = scan.words[at]
    return (not word.capital or word.form.isupper()) and bool(weapon_word(scan.bare(at)) & _ARMS)


def _nouns(scan: Scan) -> int:
    return sum(
        bool(weapon_word(bare) & _NOUNS) and not word.capital
        for bare, word in zip(scan.bares, scan.words, strict=True)
    )


def _is_thing(hit: _Hit, sure: Iterable[_Hit]) -> bool:
    """Whether one such thing is spoken of ("a Lance", "a burnt Lance"), or the paragraph is about weapons."""
    scan, before = hit.scan, hit.start - 1
    if before > 0 and not scan.words[before].capital and scan.bare(before) not in _ONE:
        before -= 1
    counted = before >= 0 and scan.bare(before) in _ONE and all(map(scan.joined, range(before, hit.start)))
    return counted or _nouns(scan) > 0 or any(one.scan is scan for one in sure)
