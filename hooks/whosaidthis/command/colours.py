"""Colours on a terminal: whether they are wanted, and what each means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TextIO

from ..model import Stance, Voice

_VOICES: Mapping[str, dict[str, Any]] = {
    Voice.NAMED_PERSON: {"bold": True},
    Voice.UNNAMED_PERSON: {"fg": "yellow"},
    Voice.UNNAMED_GROUP: {"fg": "yellow"},
    Voice.INSTITUTION: {"fg": "blue"},
    Voice.DOCUMENT: {"fg": "blue"},
    Voice.NOT_STATED: {"dim": True},
}
"""As the marks on a page: ink, ochre, blue, grey."""
_STANCES: Mapping[str, dict[str, Any]] = {
    Stance.DENIES: {"fg": "red"},
    Stance.DISPUTES: {"fg": "red"},
    Stance.ACCUSES: {"fg": "magenta"},
    Stance.WARNS: {"fg": "magenta"},
    Stance.CONFIRMS: {"fg": "green"},
}
_HEAD = {"bold": True}
_PLACE = {"dim": True}
_UNSURE = {"fg": "red", "bold": True}


def wants_colours(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether `stream` should get colours: as a terminal does, unless the environment says otherwise.

    `NO_COLOR` wins over `FORCE_COLOR`, that over `TERM=dumb`, as in Python's own messages.
    """
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return environment.get("TERM") != "dumb" and stream.isatty()


def style_of(column: str, statement: Mapping[str, Any] | None, *, unsure: bool) -> dict[str, Any]:
    """How `click.style` shows a cell of a column; `statement` is None in the row of heads.

    `unsure`: whether an editor should look who speaks.
    """
    if statement is None:
        return _HEAD
    if column == "place":
        return _PLACE
    if column == "speaker":
        return _UNSURE if unsure else _VOICES[statement["voice"]]
    return _STANCES.get(statement["stance"], {}) if column == "stance" else {}
