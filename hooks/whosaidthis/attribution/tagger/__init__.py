"""The learned half: a small network that reads cues, sources and contents as people mark them."""

from .reading import Proposal, propose

__all__ = ["Proposal", "propose"]
