"""Every word that a reader sees in our boxes, as functions of what was read."""

from .pieces import Arrow, Item, Mark, Piece, Ref, Strong, Words, plain

__all__ = ["Arrow", "Item", "Mark", "Piece", "Ref", "Strong", "Words", "plain"]
