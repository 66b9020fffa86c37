"""Gold lists: the weapons and office holders that a careful reader finds in an article (form: README.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from whosaidthis.model import Kind

_FILE_KEYS = frozenset("article about weapons officials may".split())
_NAME_KEYS = frozenset("name kind role".split())


@dataclass(frozen=True, slots=True)
class GoldName:
    """One weapon or office holder; of several names, kinds or roles each is acceptable."""

    names: tuple[str, ...]
    kinds: tuple[Kind, ...]
    roles: tuple[str, ...]
    """Empty where the role is not looked at."""
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldList:
    """The list of one article."""

    article: Path
    names: tuple[GoldName, ...]


def load_gold_list(path: Path) -> GoldList:
    """The gold list in the file at `path`.

    Raises:
        ValueError: if it holds a key or a kind that the form does not know.
    """
    data = yaml.safe_load(path.read_text("utf-8"))
    _known(data, _FILE_KEYS)
    return GoldList(
        path.parent / data["article"],
        (
            *(_name(item) for item in data["weapons"]),
            *(_name(item) for item in data["officials"]),
            *(_name(item, optional=True) for item in data.get("may", ())),
        ),
    )


def _name(item: Mapping[str, Any], *, optional: bool = False) -> GoldName:
    _known(item, _NAME_KEYS)
    return GoldName(
        _several(item["name"]),
        tuple(Kind(kind) for kind in _several(item.get("kind", Kind.OFFICIAL))),
        _several(item.get("role", ())),
        optional,
    )


def _several(value: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _known(item: Mapping[str, Any], keys: frozenset[str]) -> None:
    if unknown := sorted(set(item) - keys):
        raise ValueError(f"{item}: unknown keys {unknown}")
