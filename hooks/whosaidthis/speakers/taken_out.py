"""Some out of a group met before: "one of them", and the group that "they" means before it has spoken."""

from __future__ import annotations

import re

from ..model import Basis, Span, Voice
from ..reading.words import Word, find_words
from . import lexicon
from .described import described_as
from .groups import read_quantity
from .known import Known, key_of
from .naming import read_name
from .scene import Scene
from .words import plural, singular

_OF_THEM = re.compile(
    r"(?i)\W*(?P<some>(?:at least |about )?(?:\w+(?:-\w+)?|a (?:few|couple|number|handful)))\s+of\s+"
    r"(?:them|these|those)\W*"
)
_OF_THE_TWO = re.compile(
    r"(?i)\W*(?P<some>one|two|the (?:\w+er|\w+est|first|second|third|last|(?:more|most|less|least) \w+))"
    r"\s+of\s+the\s+(?P<whole>two|three|four|five|six|seven|eight|nine|ten)\W*"
)
_ANOTHER = re.compile(r"(?i)\W*(?P<some>another)\W*")
_OF_MANY = re.compile(
    r"(?i)^(?:(?:some|many|most|several|dozens|scores|hundreds|thousands) of )?"
    r"(?:(?:the|some|several|many)\s+)?"
)
_NO_GROUP = frozenset("other many some most few several individual".split())
_REACH = 3000
"""So many characters back a group is looked for: keeps the work linear in the text."""
_WORDS = 8
"""A group that has not spoken is looked for in so many words at the start of a sentence."""


def resolve_of_them(scene: Scene, part: Span) -> tuple[Known, Basis] | None:
    """The speaker of "one of them" or "another": some of the only group in reach; None for other words.

    With no group in reach, or two, the words stay as they are, and belong to no group.
    """
    written = part.of(scene.text.characters)
    numbered = _OF_THE_TWO.fullmatch(written)
    match = numbered or _OF_THEM.fullmatch(written) or _ANOTHER.fullmatch(written)
    if match is None:
        return None
    some = match.group("some")
    group = group_in_reach(scene, part.start)
    if numbered and group and not _has_number(group, numbered.group("whole")):
        group = None
    count = 1 if some.lower().startswith(("the ", "another")) else read_quantity(some.lower().split()).count
    words = f"{some} of {_as_whole(group)}" if group else written.strip(" ,")
    known = Known(
        key_of(words),
        words[:1].upper() + words[1:],
        Voice.UNNAMED_PERSON if count == 1 else Voice.UNNAMED_GROUP,
        count,
        role=group.role if group else None,
        affiliation=group.affiliation if group else None,
        head=group.head if group else "them",
        member_of=group.key if group else None,
    )
    return scene.register.add(known), Basis.INFERRED if group else Basis.STATED


def _has_number(group: Known, words: str) -> bool:
    """Whether a group of one kind of people has as many as "the two" says."""
    return " and " not in group.name and group.count == read_quantity([words.lower()]).count


def _as_whole(group: Known) -> str:
    """A group's name as it stands after "of": "the two diplomats"."""
    words = re.split(r",|\s(?:who|which|that|whose)\s", group.name)[0]
    words = _OF_MANY.sub("", words)
    first = words.split()[0]
    proper = first.lower() in lexicon.states().adjectives or first.isupper()
    return f"the {words if proper else words[:1].lower() + words[1:]}"


def group_in_reach(scene: Scene, offset: int) -> Known | None:
    """The one group that "them" at `offset` can mean: it spoke, or opens a sentence, in this paragraph.

    If the paragraph has none, the one before is looked at. None where two groups can be meant.
    """
    block = scene.block(offset)
    for number in (block, block - 1):
        if number < 0 or number == scene.headline:
            return None
        paragraph = scene.text.blocks[number].span
        end = min(offset, paragraph.end)
        within = Span(max(paragraph.start, end - _REACH), end)
        spoke = [known for _, known in scene.register.recent(within.end, within.start) if known.group]
        groups = list({id(known): known for known in spoke}.values())
        heads = {singular(word.lower) for word in _people(scene, within)}
        if len(groups) == 1:
            return groups[0] if heads <= _nouns(groups[0]) else None
        if groups:
            return None
        if len(heads) > 1:
            opening = _opening_group(scene, within)
            return opening if opening and opening.head in lexicon.word_list("studying") else None
        if heads:
            return _opening_group(scene, within)
    return None


def _nouns(group: Known) -> set[str]:
    """The nouns by which a group is called."""
    words = (word.lower for word in find_words(f"{group.name} {group.role or ''} {group.head or ''}"))
    return {singular(word) for word in words}


def _people(scene: Scene, within: Span) -> list[Word]:
    """The words for several people in a part of the text."""
    return [word for word in find_words(scene.text.characters, within) if _several(word)]


def _several(word: Word) -> bool:
    noun = singular(word.lower)
    return plural(word.lower) and noun in lexicon.roles() and noun not in _NO_GROUP


def _opening_group(scene: Scene, within: Span) -> Known | None:
    """The group that opens the last sentence of a part which opens with one: "Researchers weighed eels"."""
    characters = scene.text.characters
    for number in range(scene.sentence(within.end - 1), -1, -1):
        sentence = scene.sentences[number]
        if sentence.start < within.start:
            return None
        words = find_words(characters, Span(sentence.start, min(sentence.end, within.end)))[:_WORDS]
        place = next((place for place, word in enumerate(words) if _several(word)), None)
        if place is None or words[0].lower.endswith("ing"):
            continue
        if any(mark in characters[words[0].start : words[place].end] for mark in ',;:"“'):
            continue
        end = _with_house(characters, words[place].end)
        named = read_name(characters, Span(words[0].start, end), scene.people.surnames)
        if (
            named is None
            or named.voice is not Voice.UNNAMED_GROUP
            or named.head != singular(words[place].lower)
        ):
            return None
        again = scene.register.by_name(Voice.UNNAMED_GROUP, described_as(named))
        return again or _met(scene, described_as(named), named.quantity.count, named.head, named.role)
    return None


_HOUSE = re.compile(r"\s+(?:at|from)\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s+(?:of\s+)?[A-Z][\w’'-]+)*(?=\s+[a-z])")


def _with_house(characters: str, end: int) -> int:
    """Where a group's words end with the house it works at: "Researchers at the University of Rye"."""
    house = _HOUSE.match(characters, end, end + 100)
    return house.end() if house else end


def _met(scene: Scene, name: str, count: int | None, head: str | None, role: str | None) -> Known:
    return scene.register.add(Known(key_of(name), name, Voice.UNNAMED_GROUP, count, role=role, head=head))
