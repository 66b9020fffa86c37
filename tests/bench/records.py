"""Attributions as they stand in a line of JSON, of a corpus or of the machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .words import Spans

Record = Mapping[str, Any]


class RecordError(ValueError):
    """A record that lacks something or holds it in another form; its words say what."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what: three lists of places in the text, of which source and cue may be empty."""

    source: Spans
    cue: Spans
    content: Spans
    sure: float | None = None
    """How sure the machine is of the speaker, from 0 to 1; None where it does not say."""


@dataclass(frozen=True, slots=True)
class Voiced:
    """A statement of the machine, as far as it tells what kind of speaker it has."""

    spans: Spans
    voice: str


def attributions_of(record: Record) -> tuple[Attribution, ...]:
    """The attributions of `record`.

    Raises:
        RecordError: if it has none, or they have another form.
    """
    return tuple(
        Attribution(
            spans_of(each.get("source", ())),
            spans_of(each.get("cue", ())),
            spans_of(each.get("content", ())),
            each.get("sure"),
        )
        for each in _objects(record, "attributions")
    )


def voiced_of(record: Record) -> tuple[Voiced, ...]:
    """The statements of `record`, with the voice of each."""
    return tuple(
        Voiced(spans_of(each["spans"]), each["speaker"]["voice"]) for each in _objects(record, "statements")
    )


def spans_of(value: object) -> Spans:
    """The places that `value` lists as pairs.

    Raises:
        RecordError: if it is anything but a list of pairs of whole numbers.
    """
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise RecordError("Its places are not a list of pairs like [12, 34].")
    return tuple(_pair(each) for each in value)


def _pair(value: object) -> tuple[int, int]:
    match value:
        case [int(start), int(end)]:
            return start, end
    raise RecordError("One of its places is not a pair like [12, 34].")


def _objects(record: Record, key: str) -> list[Record]:
    found = record.get(key)
    if found is None:
        raise RecordError(f"It has no “{key}”.")
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise RecordError(f"Its “{key}” are not a list of objects.")
    return found
