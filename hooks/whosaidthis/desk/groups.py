"""Described speakers who are one of a described group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model import Speaker, Voice
from ..reading.yaml_fields import Fields, did_you_mean
from .who import fold


def with_groups(speakers: Sequence[Speaker], parts: Mapping[str, Fields]) -> list[Speaker]:
    """The speakers, each with the group that its part of the front matter names under `one_of`.

    Only an unnamed person can be one of an unnamed group; all else is a fault, and leads to no group.
    """
    known = {speaker.key: speaker for speaker in speakers}
    return [replace(one, member_of=_group(one, parts, known)) for one in speakers]


def _group(speaker: Speaker, parts: Mapping[str, Fields], known: Mapping[str, Speaker]) -> str | None:
    part = parts[speaker.key]
    key = part.words("one_of")
    if key is None:
        return None
    place = part.key_place("one_of")
    if key not in known:
        part.faults.add(
            place, "unknown-speaker", *_unknown(key, [one for one in known.values() if one != speaker])
        )
    elif not parts[key].is_choice("voice", Voice):
        return None  # what the other one is, is told to be unknown
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


def _unknown(written: str, others: Sequence[Speaker]) -> tuple[str, str]:
    """What is wrong with a word that is no key of the `others`, and how to mend it: it may be their name."""
    keys = [one.key for one in others]
    so_named = [one.key for one in others if fold(one.name) == fold(written)]
    if not so_named:
        mend = did_you_mean(written, keys, "Write the key of another one under “speakers”.")
        return f"No speaker is described as “{written}”.", mend
    if len(so_named) > 1:
        wrong = f"“{written}” is the name of several speakers here, and no key."
        return wrong, f"Write one of their keys: {', '.join(so_named)}."
    return (
        f"“{written}” is the name of a speaker here, and no key.",
        f"Write its key: “one_of: {so_named[0]}”.",
    )
