"""Names of ships, which are nobody's: "captain of the ferry Queen Marta"."""

from __future__ import annotations

from collections.abc import Sequence

from ...reading.words import Word

SHIPS = frozenset(
    "ferry ship vessel tanker yacht boat trawler frigate destroyer submarine liner barge tug tugboat coaster "
    "freighter carrier cruiser dinghy schooner corvette minesweeper minehunter gunboat warship lifeboat "
    "steamer steamship".split()
)


def is_ship(characters: str, before: Sequence[Word], name: Word) -> bool:
    """Whether the noun for a ship stands right before a name."""
    if not before or before[-1].lower not in SHIPS:
        return False
    return characters[before[-1].end : name.start] == " "
