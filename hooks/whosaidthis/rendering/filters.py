"""What a reader can light alone: one group of speakers, one speaker, what is denied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Speaker, Statement
from .cast import Cast
from .disputes import in_dispute
from .groups import Group, group_of
from .surroundings import SourceLinks
from .wording import filters as wording
from .wording.groups import DENIED, TITLES
from .wording.speakers import full_name

DENIED_ID = "denied"
"""The id of what is denied, in addresses and on the sources page."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One choice."""

    key: str
    """Its name in the page's address: `?only=unnamed`."""
    words: str
    numbers: tuple[int, ...]
    """The statements that it lights."""
    address: str
    """The same list on the sources page; empty where there is none."""


def filters(cast: Cast, links: SourceLinks | None) -> tuple[Filter, ...]:
    """The choices that an article offers: each group that speaks, what is denied, then each speaker.

    None where there is nothing to choose from: where one voice makes all statements.
    """
    own = [one for one in cast.article.statements if one.inside is None]
    speakers = {one.speaker.key: one.speaker for one in own}
    if len(speakers) < 2:
        return ()
    found = [_group(group, own, links) for group in Group]
    found.append(_filter(DENIED_ID, DENIED, in_dispute(cast), links.group(DENIED_ID) if links else ""))
    stated = [one for one in speakers.values() if group_of(one.voice) is not Group.NOT_STATED]
    found.extend(_speaker(speaker, own, links) for speaker in stated)
    return tuple(one for one in found if one.numbers)


def _group(group: Group, own: Iterable[Statement], links: SourceLinks | None) -> Filter:
    made = [one for one in own if group_of(one.speaker.voice) is group]
    return _filter(group.value, TITLES[group], made, links.group(group) if links else "")


def _speaker(speaker: Speaker, own: Iterable[Statement], links: SourceLinks | None) -> Filter:
    made = [one for one in own if one.speaker.key == speaker.key]
    address = links.speaker(speaker) if links else ""
    return _filter(f"by-{speaker.key}", full_name(speaker), made, address)


def _filter(key: str, title: str, made: Iterable[Statement], address: str) -> Filter:
    numbers = tuple(one.number for one in made)
    return Filter(key, wording.choice(title, len(numbers)), numbers, address)
