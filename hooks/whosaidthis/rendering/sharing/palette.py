"""The picture's colours: the light ones of `tokens.css`, which a build without our styles does not have."""

from __future__ import annotations

from ...model import Voice

PAPER = "#ffffff"
INK = "#17191d"
INK_2 = "#555b66"

MARKS = {
    Voice.NAMED_PERSON: INK,
    Voice.UNNAMED_PERSON: "#8a4a0a",
    Voice.UNNAMED_GROUP: "#8a4a0a",
    Voice.INSTITUTION: "#1f4e8c",
    Voice.DOCUMENT: "#1f4e8c",
    Voice.NOT_STATED: "#5d6470",
}
"""Each mark's colour."""
