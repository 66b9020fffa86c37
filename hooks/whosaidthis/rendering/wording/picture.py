"""The words of the picture "How it reached this page"; the list beside it says the same in full."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import UNNAMED, Hearer, Speaker, Voice
from .groups import is_device
from .reached import who_was_told
from .speakers import has_number, told_each
from .words import AS_READ, day, number_word, statements

THIS_PAGE = "This page"

__all__ = ["THIS_PAGE", "remark", "role", "statements", "untold"]


def role(kind: str | None, when: date | None) -> str:
    """What stands above a box: "news agency, 18 October 2022"."""
    return ", ".join(part for part in (kind, day(when) if when else None) if part)


def untold(count: int, teller: str) -> str:
    """What the dotted lines mean here."""
    return f"{statements(count)}; {who_was_told(teller)}"


def remark(
    speaker: Speaker, hedges: Sequence[str], quoted: int, hearers: Sequence[Hearer], *, read: bool = False
) -> str:
    """What is to be known of a speaker at a glance.

    Args:
        speaker: whose row it is.
        hedges: the writer's words of distance, for statements that nobody is named for.
        quoted: how many people of a group speak alone.
        hearers: whom it told, where no box says so.
        read: whether it is our reading that those who speak alone are of the group.
    """
    parts = [_kind(speaker)]
    parts += [f"“{words}”" for words in hedges]
    if quoted:
        parts.append(f"{number_word(quoted)} {'speaks' if quoted == 1 else 'speak'} alone{AS_READ * read}")
    parts += told_each(hearers)
    return "; ".join(part for part in parts if part)


def _kind(speaker: Speaker) -> str:
    if speaker.voice in UNNAMED:
        return "unnamed" if has_number(speaker) else "unnamed, number not given"
    return {
        Voice.NAMED_PERSON: "named",
        Voice.INSTITUTION: "institution",
        Voice.DOCUMENT: "device" if is_device(speaker) else "document",
    }.get(speaker.voice, "")
