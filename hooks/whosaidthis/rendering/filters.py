"""What a reader can light alone: one group of speakers, one speaker, what is denied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Speaker, Statement, Voice
from .glance.disputes import in_dispute
from .groups import Group, group_of
from .notes.cast import Cast
from .notes.own import is_own
from .surroundings import SourceLinks
from .wording import filters as wording
from .wording.groups import DENIED, TITLES, institutions
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
    own = [one for one in cast.article.statements if is_own(one, cast)]
    by_speaker: dict[str, list[Statement]] = {}
    for one in own:
        by_speaker.setdefault(one.speaker.key, []).append(one)
    if len(by_speaker) < 2:
        return ()
    found = [_group(group, own, links) for group in Group]
    denied = links.group(DENIED_ID) if links else ""
    found.append(_filter(DENIED_ID, DENIED, in_dispute(cast), denied))
    found.extend(_speaker(made, cast.article.public(made[0].speaker), links) for made in by_speaker.values())
    return tuple(one for one in found if one.numbers)


def _group(group: Group, own: Iterable[Statement], links: SourceLinks | None) -> Filter:
    made = [one for one in own if group_of(one.speaker.voice) is group]
    title = institutions(one.speaker for one in made) if group is Group.INSTITUTIONS else TITLES[group]
    return _filter(group.value, title, made, links.group(group) if links else "")


def _speaker(made: list[Statement], speaker: Speaker, links: SourceLinks | None) -> Filter:
    if speaker.voice is Voice.NOT_STATED:
        made = []
    address = links.speaker(speaker) if links else ""
    return _filter(f"by-{speaker.key}", full_name(speaker), made, address)


def _filter(key: str, title: str, made: Iterable[Statement], address: str) -> Filter:
    numbers = tuple(one.number for one in made)
    return Filter(key, wording.choice(title, len(numbers)), numbers, address)
