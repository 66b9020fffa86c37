"""Aliases and spellings that no entry can have for its own, as every article uses them for somebody else."""

from __future__ import annotations

from ...reading.months import MONTHS, WEEKDAYS
from ...reading.yaml_fields import Fields
from ...reading.yaml_places import Scalar
from ...speakers.sources.naming import PRONOUNS

_DAYS = frozenset(word.casefold() for word in (*WEEKDAYS, *MONTHS, "today", "yesterday", "tomorrow"))


def read_other_names(fields: Fields, key: str, name: str) -> tuple[Scalar, ...]:
    """The words under `key` of the entry called `name`; each pronoun, day or month is left out, and a fault.

    A word of the entry's own name is let pass: "April" of April Ward.
    """
    own = frozenset(name.casefold().split())
    kept = []
    for word in fields.names(key):
        if word.words.casefold() in own or not (what := _of_many(word.words)):
            kept.append(word)
            continue
        wrong = f"“{word.words}” is {what}, so articles use it for much else beside “{name}”."
        fields.faults.add(word.place, "alias-of-many", wrong, "Take it out.")
    return tuple(kept)


def _of_many(words: str) -> str:
    """What a word is that means another thing each time; empty for others, and for "US" and "IT"."""
    small = words.casefold()
    if small in PRONOUNS and (len(words) == 1 or not words.isupper()):
        return "a pronoun"
    return "a day or a month" if small in _DAYS else ""
