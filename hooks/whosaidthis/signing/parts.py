"""What of a statement can change."""

from __future__ import annotations

from enum import StrEnum


class Part(StrEnum):
    """A part of what a note says of its statement."""

    WORDS = "words"
    SPEAKER = "speaker"
    STANCE = "stance"
    CUE = "cue"
    """The word of saying, where it is none of the words shown: "suggested", "admitted"."""
    HEARER = "hearer"
    DESCRIPTION = "description"
    """What is told of the speaker beside the name: kind, office, number, why it is not named."""
    BASIS = "basis"
    """Whether the article says who speaks, or it is our reading, and of which words."""
    FORM = "form"
    WAY = "way"
    """How it came here, beside who was told."""
    HEDGE = "hedge"
    DAY = "day"
    OCCASION = "occasion"
    ACCOUNT = "account"
    """In whose statement it stands."""
    COMPANY = "company"
    """Who says it too."""
    ANSWERS = "answers"
    ANSWERED = "answered"
    """Who answers it."""
    LINE = "line"
    """Its line in the signature, into which somebody has written."""
    OTHER = "other"
    """Something of these, where a signature from before it kept them apart does not tell what."""


DETAILS = (
    Part.DESCRIPTION,
    Part.BASIS,
    Part.FORM,
    Part.WAY,
    Part.HEDGE,
    Part.DAY,
    Part.OCCASION,
    Part.ACCOUNT,
    Part.COMPANY,
    Part.ANSWERS,
    Part.ANSWERED,
)
"""The parts that a line of a signature does not write out, in the order of the signs that it has for them."""
IMPLIED = {
    Part.SPEAKER: (Part.DESCRIPTION, Part.BASIS),
    Part.HEARER: (Part.WAY,),
    Part.STANCE: (Part.CUE,),
}
"""What changes with a part and need not be told beside it."""
