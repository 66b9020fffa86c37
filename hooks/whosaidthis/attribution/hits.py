"""A cue of a sentence with its source."""

from __future__ import annotations

from dataclasses import dataclass

from .agreement import Found
from .lexicon import Form, Verb


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

    @property
    def start(self) -> int:
        """The first token of source and cue."""
        return self.first if self.source is None or self.inverted or self.joined else self.source.first

    @property
    def stop(self) -> int:
        """The token after source and cue."""
        return self.source.end if self.source is not None and self.inverted else self.end
