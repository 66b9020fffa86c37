"""The weapons of an article, each once, from all the places that name them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...model import Candidate
from ..spelling import fold
from .arsenal import family, known_weapon
from .beside_nouns import Named

_PLURAL = re.compile(r"(?<=[a-z])s\Z")


def weapons_of(found: Iterable[Named]) -> list[Candidate]:
    """One candidate for each weapon, whatever its spelling; of names that overlap the longest counts.

    The bare name of a family joins its one version: "Iskander", where only the Iskander-M is named.
    """
    groups: dict[str, list[Named]] = {}
    for one in _apart(found):
        groups.setdefault(_key(one), []).append(one)
    return [_candidate(group) for group in _with_versions(groups).values()]


def _apart(found: Iterable[Named]) -> list[Named]:
    """Those that no longer one overlaps; of equal ones that with a role."""
    kept: list[Named] = []
    for one in sorted(found, key=lambda one: (one.span.start - one.span.end, one.role is None, one.span)):
        if not any(one.span.meets(other.span) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.span)


def _key(one: Named) -> str:
    known = known_weapon(one.name)
    return known.key if known is not None else _PLURAL.sub("", fold(one.name))


def _with_versions(groups: dict[str, list[Named]]) -> dict[str, list[Named]]:
    versions: dict[str, list[str]] = {}
    for key, group in groups.items():
        known = family(group[0].name)
        if known is not None and known.key != key:
            versions.setdefault(known.key, []).append(key)
    for bare, keys in versions.items():
        if len(keys) == 1 and bare in groups:
            groups[keys[0]] = sorted((*groups.pop(bare), *groups[keys[0]]), key=lambda one: one.span)
    return groups


def _candidate(group: list[Named]) -> Candidate:
    known = family(group[0].name)
    beside = next((one for one in group if one.role), group[0])
    listed = known is not None and (known_weapon(group[0].name) is not None or not beside.role)
    return Candidate(
        max(group, key=lambda one: len(one.name)).name if known is not None else group[0].name,
        known.kind if known is not None and listed else beside.kind,
        next((one.role for one in group if one.role), None),
        tuple(dict.fromkeys(one.span for one in group)),
    )
