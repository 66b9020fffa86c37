"""What the groups of speakers are called."""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Speaker, Voice
from ...reading.words import with_capital
from ...speakers import lexicon
from .words import listed_words

TITLES = {
    "named": "Named people",
    "unnamed": "Unnamed people",
    "institutions": "Institutions",
    "not-stated": "Speaker not stated",
}
"""By the group's name in addresses."""
_ONE = {
    TITLES["named"]: "Named person",
    TITLES["unnamed"]: "Unnamed person",
    TITLES["institutions"]: "Institution",
    "Documents": "Document",
    "Devices": "Device",
}


def agreeing(title: str, count: str) -> str:
    """A title behind its count, as in "1 Unnamed person"; `count` may begin with "at least"."""
    return _ONE.get(title, title) if count == "1" else title


def is_device(speaker: Speaker) -> bool:
    """Whether it is a thing that measures or watches: a gauge is no document."""
    return speaker.voice is Voice.DOCUMENT and speaker.kind in lexicon.devices()


def institutions(speakers: Iterable[Speaker]) -> str:
    """What the group of institutions is called: by the kinds that speak of it, documents and devices too."""
    bodies = [one for one in speakers if one.voice in (Voice.INSTITUTION, Voice.DOCUMENT)]
    things = [one for one in bodies if one.voice is Voice.DOCUMENT]
    devices = sum(map(is_device, things))
    names = [
        *["institutions"] * (not things or len(things) < len(bodies)),
        *["documents"] * (devices < len(things)),
        *["devices"] * (devices > 0),
    ]
    return with_capital(listed_words(names))


DENIED = "Denied or disputed"
