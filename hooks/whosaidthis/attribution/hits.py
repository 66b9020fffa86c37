"""A cue of a sentence with its source."""

from __future__ import annotations

from dataclasses import dataclass

from .lexicon import Form, Verb
from .tokens.agreement import Found


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue with its source, in tokens of one sentence."""

    first: int
    end: int
    """The token after the cue, particles included."""
    verb: Verb
    form: Form
    source: Found | None
    """None where it is to be carried over from the cue before ("adding that")."""
    inverted: bool = False
    """Whether the source stands after the cue."""
    joined: bool = False
    """Whether the source is that of an earlier verb ("…, saying", "… and said")."""
    passive: bool = False
    """Whether the source follows "by": "was confirmed by the ministry"."""
    led_in: bool = False
    """Whether a preposition stands before the source: "by Lee's account"."""

    @property
    def start(self) -> int:
        """The first token of source and cue."""
        if self.source is None or self.inverted or self.joined:
            return self.first
        return self.source.first - self.led_in

    @property
    def stop(self) -> int:
        """The token after source and cue."""
        return self.source.end if self.source is not None and self.inverted else self.end

    @property
    def parted(self) -> bool:
        """Whether words stand between relative and cue: "who, according to Lee, warned"."""
        also = None if self.source is None or self.inverted or self.joined else self.source.also
        return also is not None and also[1] + 1 < self.first
