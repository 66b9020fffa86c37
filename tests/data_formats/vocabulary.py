"""schema.org's vocabulary, as it is published: what is wrong in data that claims to speak it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from schema_org.registry import CLASS_METADATA, PROPERTY_BY_SCHEMA, ancestry

_KEYWORDS = frozenset({"@context", "@id", "@type"})
_PLAIN = frozenset("Text URL Date DateTime Integer Number Boolean Language".split())


def faults(node: dict[str, Any]) -> list[str]:
    """What the vocabulary does not know, in a node and in all inside it."""
    return list(_of(node))


def _of(node: dict[str, Any]) -> Iterator[str]:
    types = _types(node)
    unknown = [one for one in types if one not in CLASS_METADATA]
    yield from (f"{one} is no type" for one in unknown)
    if unknown:
        return
    for name, held in node.items():
        if name in _KEYWORDS:
            continue
        known = PROPERTY_BY_SCHEMA.get(name)
        if known is None:
            yield f"{name} is no property"
            continue
        if known.superseded_by:
            yield f"{name} is out of use"
        if types and not _meet(types, known.domains):
            yield f"{'/'.join(types)} has no {name}"
        for one in held if isinstance(held, list) else [held]:
            yield from _held(name, one, known.ranges)


def _held(name: str, held: object, ranges: tuple[str, ...]) -> Iterator[str]:
    if isinstance(held, dict) and "@value" not in held:
        types = _types(held)
        if types and not _meet(types, ranges):
            yield f"{name} cannot be a {'/'.join(types)}"
        yield from _of(held)
    elif not _PLAIN.intersection(ranges):
        yield f"{name} cannot be words"


def _types(node: dict[str, Any]) -> list[str]:
    given = node.get("@type", [])
    return given if isinstance(given, list) else [given]


def _meet(types: list[str], wanted: tuple[str, ...]) -> bool:
    return any({one, *ancestry(one)}.intersection(wanted) for one in types)
