"""Described speakers who are one of a described group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model import Speaker, Voice
from ..reading.yaml_fields import Fields, did_you_mean


def with_groups(speakers: Sequence[Speaker], parts: Mapping[str, Fields]) -> list[Speaker]:
    """The speakers, each with the group that its part of the front matter names under `one_of`.

    Only an unnamed person can be one of an unnamed group; all else is a fault, and leads to no group.
    """
    known = {speaker.key: speaker for speaker in speakers}
    return [replace(one, member_of=_group(one, parts[one.key], known)) for one in speakers]


def _group(speaker: Speaker, part: Fields, known: Mapping[str, Speaker]) -> str | None:
    key = part.words("one_of")
    if key is None:
        return None
    place = part.key_place("one_of")
    if key not in known:
        mend = did_you_mean(key, known, "Write the key of another one under “speakers”.")
        part.faults.add(place, "unknown-speaker", f"No speaker is described as “{key}”.", mend)
    elif known[key].voice is not Voice.UNNAMED_GROUP:
        mend = "Name an unnamed group, or take the line away."
        part.faults.add(place, "no-group", f"The speaker “{key}” is no unnamed group.", mend)
    elif speaker.voice is not Voice.UNNAMED_PERSON:
        mend = "Write “voice: unnamed person”, or take the line away."
        wrong = f"The speaker “{speaker.key}” is no unnamed person, and so cannot be one of a group."
        part.faults.add(place, "no-member", wrong, mend)
    else:
        return key
    return None
