"""People whose surname alone an editor may have misspelt: "Wrenfild" for Tobias Wrenfield."""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Speaker, Voice
from ...reading.one_letter import is_misspelt
from ...reading.words import folded

_SHORTEST = 4
"""Letters of a surname of which another may be a slip."""


def near_surnames(name: str, speakers: Iterable[Speaker]) -> list[str]:
    """The names of those among `speakers`, people with a name, whose surname is nearly `name`, one word."""
    own = folded(name)
    people = (one.name for one in speakers if one.voice is Voice.NAMED_PERSON and " " in one.name)
    near = (one for one in people if is_misspelt(own, folded(one).rpartition(" ")[2], _SHORTEST))
    return list(dict.fromkeys(near)) if " " not in own else []
