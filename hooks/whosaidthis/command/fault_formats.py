"""Faults as lines for people, for GitHub's pages and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..model import Fault, Level, shown
from ..publishing.dumping import dump
from ..rendering.wording.words import counted

_COMMANDS = {Level.WARNING: "warning", Level.NOTE: "notice"}
_IN_WORDS = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTIES = {**_IN_WORDS, ":": "%3A", ",": "%2C"}


def as_text(faults: Iterable[Fault]) -> Iterator[str]:
    """One line a fault, as a build's log has it, with the word for its level."""
    return (str(replace(one, wrong=f"{one.level.value.capitalize()}: {one.wrong}")) for one in faults)


def as_github(faults: Sequence[Fault]) -> Iterator[str]:
    """GitHub's workflow commands: what they say is shown beside the line of the file."""
    for one in faults:
        properties = {
            "file": one.place.path,
            "line": str(one.place.line),
            "col": str(one.place.column),
            "title": one.code,
        }
        listed = ",".join(f"{key}={_escaped(value, _IN_PROPERTIES)}" for key, value in properties.items())
        words = _escaped(f"{one.wrong} {one.mend}", _IN_WORDS)
        yield shown(f"::{_COMMANDS[one.level]} {listed}::{words}")


def as_json(faults: Sequence[Fault]) -> Iterator[str]:
    """One list of objects."""
    yield dump([fault_record(one) for one in faults], indent=2)


def fault_record(one: Fault) -> dict[str, Any]:
    """A fault as a plain value, the same for every command that prints JSON."""
    return {
        "path": one.place.path,
        "line": one.place.line,
        "column": one.place.column,
        "code": one.code,
        "level": one.level.value,
        "wrong": shown(one.wrong),
        "mend": shown(one.mend),
    }


def _escaped(words: str, escapes: Mapping[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in words)


def summary(faults: Sequence[Fault], files: int, quotations: int | None = None) -> str:
    """How many there are of each level, in one sentence.

    `quotations`: how many were compared with a report; None where there was none.
    """
    looked = f"{_count(files, 'file')} checked"
    if quotations is not None:
        looked += f", {_count(quotations, 'quotation')} compared with the report"
    if not faults:
        return f"{looked}, nothing to mend."
    warnings = sum(one.level is Level.WARNING for one in faults)
    found = [_count(warnings, "warning"), _count(len(faults) - warnings, "note")]
    return f"{looked}: {' and '.join(found)}."


def _count(number: int, noun: str) -> str:
    return counted(number, noun) if number else f"no {noun}s"
