"""Speakers that an editor describes in the front matter."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..model import UNNAMED, DeclaredSpeaker, Place, Span, Speaker, Voice
from ..reading.yaml_fields import Faults, Fields
from ..reading.yaml_places import Mapping, Node, Scalar
from ..speakers.sources.naming import PRONOUNS, read_name
from .groups import with_groups

_KEYS = ("name", "voice", "count", "kind", "role", "affiliation", "reason", "also", "one_of")
_RESERVED = frozenset({"nobody", "not-stated"})


_TELLING = frozenset(_KEYS) - {"name"}
_SURE = frozenset({"voice", "one_of"})


def looks_like_speaker(node: Node) -> bool:
    """Whether a value has the fields of a described speaker and no other key."""
    keys = {key.words for key, _ in node.items} if isinstance(node, Mapping) else set()
    return keys <= set(_KEYS) and (bool(keys & _SURE) or len(keys & _TELLING) > 1)


def read_speakers(fields: Fields, faults: Faults) -> tuple[DeclaredSpeaker, ...]:
    """The speakers under the key `speakers`, in their order; each word that means two of them is a fault."""
    read: list[_Read] = []
    keys: set[str] = set()
    parts: dict[str, Fields] = {}
    for key, part in fields.named_parts("speakers", _KEYS):
        if key.words in _RESERVED:
            wrong = f"“{key.words}” means that the article states no speaker."
            faults.add(key.place, "reserved-key", wrong, "Choose another key for this speaker.")
        elif key.words in keys:
            wrong = f"The speaker “{key.words}” stands here twice."
            faults.add(key.place, "key-twice", wrong, "Keep one, or give one another key.")
        else:
            keys.add(key.words)
            parts[key.words] = part
            read.append(_Read(_speaker(key, part), _also(part, faults), key.place))
    grouped = with_groups([one.speaker for one in read], parts)
    read = [one._replace(speaker=speaker) for one, speaker in zip(read, grouped, strict=True)]
    return _without_clashes(read, faults)


def _speaker(key: Scalar, part: Fields) -> Speaker:
    voices = ", ".join(voice.value for voice in Voice)
    if part.words("voice") is None and not part.is_misspelt("voice"):
        wrong = f"The speaker “{key.words}” has no voice."
        part.faults.add(part.key_place("voice"), "no-voice", wrong, f"Write “voice:” and one of {voices}.")
    voice = part.choice("voice", Voice, Voice.UNNAMED_PERSON)
    name = "" if voice is Voice.NOT_STATED else part.needed("name", "speaker") or key.words
    if voice is Voice.NAMED_PERSON and _is_description(name):
        wrong = f"“{name}” is no name of a person."
        mend = f"Write a name, or “voice: {Voice.UNNAMED_PERSON.value}”."
        part.faults.add(part.value_place("name"), "no-name", wrong, mend)
    part.want_words("name", "role", "affiliation", "reason")
    count = _count(part)
    if (told := _told_count(name, voice)) and count not in (None, told):
        mend = "Write the number that the name gives, or mend the name."
        part.faults.add(
            part.value_place("count"), "no-number", f"“{name}” tells of {told}, not of {count}.", mend
        )
    _check_alone(part, voice, count)
    return Speaker(
        key=key.words,
        name=name,
        voice=voice,
        count=count,
        kind=part.words("kind"),
        role=part.words("role"),
        affiliation=part.words("affiliation"),
        reason=part.words("reason"),
    )


_DESCRIBED = re.compile(r"(?i:an?|another|one|some|two|three|several) (?-i:[a-z])")
"""How words begin that describe somebody: "A police officer"."""
_ONE = frozenset({Voice.NAMED_PERSON, Voice.UNNAMED_PERSON})
_OWNED = frozenset("the his her its their our my this that".split())
_TOLD_BY = frozenset("of from for who whose aboard".split())
"""Small words before and in a description in which no word is a name: "The captain of another ship"."""


def _is_description(name: str) -> bool:
    """Whether a name only describes somebody; people may write their names small ("bell hooks")."""
    first, *others = name.split() or [""]
    if _DESCRIBED.match(name):
        return True
    if not others or any(word == word.upper() or word != word.lower() for word in others):
        return False
    return first.lower() in _OWNED or not _TOLD_BY.isdisjoint(others[:-1])


def _check_alone(part: Fields, voice: Voice, count: int | None) -> None:
    """Tell of more than one where the voice, if it can be read, is that of one person."""
    if count in (None, 1) or voice not in _ONE or not part.is_choice("voice", Voice):
        return
    wrong = f"A speaker with “voice: {voice.value}” is one person, not {count}."
    mend = f"Take the line away, or write “voice: {Voice.UNNAMED_GROUP.value}” if they are several."
    part.faults.add(part.value_place("count"), "no-number", wrong, mend)


def _told_count(name: str, voice: Voice) -> int | None:
    """How many people a name for unnamed ones tells of; None where it gives no number."""
    read = read_name(name, Span(0, len(name)))
    return read.quantity.count if read and voice in UNNAMED and read.quantity.words else None


def _also(part: Fields, faults: Faults) -> tuple[Scalar, ...]:
    """Other words for a speaker; a pronoun means whoever was named last, so it is none of them."""
    kept = []
    for word in part.names("also"):
        if word.words.casefold() in PRONOUNS:
            wrong = f"“{word.words}” means another speaker each time, so it cannot stand for one."
            faults.add(word.place, "pronoun-in-also", wrong, "Take it away, and write by=… where it is used.")
        else:
            kept.append(word)
    return tuple(kept)


def _count(part: Fields) -> int | None:
    words = part.words("count")
    if words is None:
        return None
    if words.isascii() and words.isdigit() and int(words[:9]) > 0 and len(words) < 9:
        return int(words)
    part.faults.add(
        part.value_place("count"),
        "no-number",
        f"“{words}” is no number of people.",
        "Write a number from 1 on.",
    )
    return None


class _Read(NamedTuple):
    """One speaker as it stands in the file."""

    speaker: Speaker
    also: tuple[Scalar, ...]
    place: Place


def _without_clashes(read: list[_Read], faults: Faults) -> tuple[DeclaredSpeaker, ...]:
    """The speakers without those words of theirs that mean an earlier one, or one by its key or name."""
    owners: dict[str, str] = {}
    for speaker, _, _ in read:
        for own in (speaker.key, speaker.name):
            owners.setdefault(own.casefold(), speaker.key)
    also = {speaker.key: {word.words.casefold() for word in words} for speaker, words, _ in read}
    kept: list[DeclaredSpeaker] = []
    for speaker, words, place in read:
        mine: list[Scalar] = []
        for word in words:
            owner = owners.setdefault(word.words.casefold(), speaker.key)
            if owner == speaker.key:
                mine.append(word)
            else:
                circular = bool(also[owner] & {speaker.key.casefold(), speaker.name.casefold()})
                _clash(faults, word.place, word.words, (speaker.key, owner), circular=circular)
        names, places = tuple(one.words for one in mine), tuple(one.place for one in mine)
        kept.append(DeclaredSpeaker(speaker, names, place, places))
    return tuple(kept)


def _clash(faults: Faults, place: Place, words: str, speakers: tuple[str, str], *, circular: bool) -> None:
    one, other = speakers
    if circular:
        wrong = f"The speakers “{one}” and “{other}” each stand for the other."
        faults.add(place, "circular-also", wrong, "Make them one speaker, or take the words from both.")
    else:
        wrong = f"“{words}” means two speakers, “{one}” and “{other}”."
        faults.add(place, "also-twice", wrong, "Leave the words with one of them.")
