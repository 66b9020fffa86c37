"""What the groups of speakers are called."""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Speaker, Voice
from .words import listed_words

TITLES = {
    "named": "Named people",
    "unnamed": "Unnamed people",
    "institutions": "Institutions",
    "not-stated": "Speaker not stated",
}
"""By the group's name in addresses."""
_DEVICES = frozenset(
    "gauge sensor instrument device radar sonar camera satellite telescope microscope thermometer barometer"
    " anemometer hydrometer altimeter speedometer seismometer seismograph meter detector scanner scan"
    " transponder beacon buoy telemetry cctv computer software app algorithm chatbot clock scale recorder"
    " machine apparatus dashboard display".split()
)
"""What shows or says something and is no document, by its kind."""


def is_device(speaker: Speaker) -> bool:
    """Whether it is a thing that measures or watches: a gauge is no document."""
    return speaker.voice is Voice.DOCUMENT and speaker.kind in _DEVICES


def institutions(speakers: Iterable[Speaker]) -> str:
    """What the group of institutions is called: with the documents and devices that speak among them."""
    things = [one for one in speakers if one.voice is Voice.DOCUMENT]
    devices = sum(map(is_device, things))
    names = [TITLES["institutions"], *["documents"] * (devices < len(things)), *["devices"] * (devices > 0)]
    return listed_words(names)


DENIED = "Denied or disputed"
