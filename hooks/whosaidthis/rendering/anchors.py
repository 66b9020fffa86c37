"""The ids of statements and notes, and links to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Statement

TEXT = "wst-text"
"""The id of the place where the article's own words begin, which a skip link leads to."""


def element_id(anchor: str) -> str:
    """The id on its page of the words of the statement with this anchor."""
    return f"s-{anchor}"


@dataclass(frozen=True, slots=True)
class Anchors:
    """Where the statements of one article and their notes stand."""

    ids: dict[int, str]
    """By number: the id of a statement, without the prefix for its words or its note."""
    page: str = ""
    """The address of the article's page; empty on that page itself."""
    here: frozenset[int] | None = None
    """The numbers of those that stand on the page that links to them; None for all."""

    def id(self, number: int) -> str:
        """The id of a statement, without its prefix."""
        return self.ids[number]

    def note(self, number: int) -> str:
        """The address of a note."""
        return f"{self._page(number)}#n-{self.ids[number]}"

    def statement(self, number: int) -> str:
        """The address of a statement's words."""
        return f"{self._page(number)}#{element_id(self.ids[number])}"

    def item(self, name: str) -> str:
        """The address of something else of ours on the article's page, by its id."""
        return f"{self.page if self.here is not None else ''}#{name}"

    def _page(self, number: int) -> str:
        return "" if self.here is None or number in self.here else self.page


def anchors(statements: Sequence[Statement]) -> Anchors:
    """The ids of `statements`, as their own page links to them."""
    return Anchors({one.number: one.anchor.removeprefix("s-") for one in statements})
