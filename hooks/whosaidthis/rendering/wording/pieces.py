"""What a sentence of ours is made of: words, and the few things in it that are more than words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...model import Voice


@dataclass(frozen=True, slots=True)
class Ref:
    """Words that lead to the note of a statement."""

    number: int
    words: str

    @property
    def name(self) -> str:
        """What the link is called where its words are a bare number: in a list of links that says nothing."""
        return f"note {self.words}" if self.words.isdecimal() else ""


@dataclass(frozen=True, slots=True)
class Item:
    """Words that lead to something of ours on the article's page that is no note."""

    name: str
    """Its id."""
    words: str


@dataclass(frozen=True, slots=True)
class Strong:
    """A word that must not be missed."""

    words: str
    denies: bool = False
    """Whether it is a denial, the one stance with a sign and a colour of its own."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a kind of speaker; the speaker's words always follow."""

    voice: Voice


@dataclass(frozen=True, slots=True)
class Arrow:
    """One step of a route: seen as an arrow after a space, heard as ", then"."""


Piece = str | Ref | Item | Strong | Mark | Arrow
Words = tuple[Piece, ...]


def plain(words: Iterable[Piece]) -> str:
    """`words` as a reader sees them, without links, weight and marks."""
    return "".join(_plain(piece) for piece in words)


def _plain(piece: Piece) -> str:
    if isinstance(piece, str):
        return piece
    if isinstance(piece, Arrow):
        return " →"
    if isinstance(piece, Mark):
        return ""
    return piece.words


def kind_of_piece(piece: Piece) -> str:
    """The name by which templates tell pieces apart: `str`, `Ref`, `Item`, `Strong`, `Mark`, `Arrow`."""
    return type(piece).__name__
