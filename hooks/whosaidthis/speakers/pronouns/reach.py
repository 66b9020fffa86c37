"""The group that "them" or "another" can mean: the only one near, whether it spoke or opens a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ...model import Span, Voice
from ...reading.words import Word, find_words
from .. import lexicon
from ..people.known import Known, key_of
from ..people.scene import Scene
from ..sources.described import described_as
from ..sources.naming import read_name
from ..unnamed.reasons import give_reason
from ..words.plain import plural, singular, verb_stems

_NO_GROUP = frozenset("other many some most few several individual".split())
_REACH = 3000
"""So many characters back a group is looked for: keeps the work linear in the text."""
_WORDS = 8
"""A group that has not spoken is looked for in so many words at the start of a sentence."""


def group_in_reach(scene: Scene, offset: int) -> Known | None:
    """The one group that "them" at `offset` can mean: it spoke, or opens a sentence, in this paragraph.

    If the paragraph has none, the one before is looked at. None where two groups can be meant, or where
    others are named since the group spoke.
    """
    block = scene.block(offset)
    for number in (block, block - 1):
        if number < 0 or number == scene.headline:
            return None
        paragraph = scene.text.blocks[number].span
        end = max(paragraph.start, min(scene.before_words(offset), paragraph.end))
        within = Span(max(paragraph.start, end - _REACH), end)
        spoke = [(place, one) for place, one in scene.register.recent(within.end, within.start) if one.group]
        groups = list({id(known): known for _, known in spoke}.values())
        heads = {singular(word.lower) for word in people_in(scene, within)}
        if len(groups) == 1:
            since = Span(max(within.start, spoke[0][0]), within.end)
            after = {singular(word.lower) for word in people_in(scene, since)}
            return groups[0] if after <= _nouns(groups[0]) else None
        if groups:
            return None
        if len(heads) > 1:
            opening = _opening_group(scene, within)
            return opening if opening and opening.head in lexicon.word_list("studying") else None
        if heads:
            return _opening_group(scene, within) or _writing_group(scene, within)
        if number == block and _tells_of_crews(scene, within):
            return None
    return None


def _tells_of_crews(scene: Scene, within: Span) -> bool:
    """Whether several bodies are told of there, whose people "them" can mean: "promised her crews that"."""
    words = (word.lower for word in find_words(scene.text.characters, within) if not word.capital)
    return any(plural(word) and singular(word) in _CREWS for word in words)


_CREWS = lexicon.bodies().keys() | {"crew", "squad"}


def last_in_paragraph(scene: Scene, part: Span) -> Known | None:
    """Who has spoken last before `part` in the same paragraph."""
    start = scene.text.blocks[scene.block(part.start)].span.start
    return next((known for _, known in scene.register.recent(part.start, start)), None)


def group_of_last(scene: Scene, part: Span) -> Known | None:
    """The group of which somebody has just spoken in the same paragraph: "one of the officers"."""
    last = last_in_paragraph(scene, part)
    return scene.register.keyed(last.member_of) if last and last.member_of else None


def group_of_only_one(scene: Scene, part: Span) -> Known | None:
    """The group whose member alone speaks in the paragraph before: "one of the officers"."""
    number = scene.block(part.start) - 1
    if number < 0:
        return None
    before = scene.text.blocks[number].span
    spoke = {known.key: known for _, known in scene.register.recent(before.end, before.start)}
    only = next(iter(spoke.values())) if len(spoke) == 1 else None
    return scene.register.keyed(only.member_of) if only and only.member_of else None


def own_sentence_group(scene: Scene, offset: int) -> Known | None:
    """The group whose story follows a colon: "Three aides tell another story: it was late, (they) say"."""
    start = scene.opening(scene.sentence(offset))
    before = scene.text.characters[start:offset]
    return _opening_group(scene, Span(start, offset)) if _TELLS.match(before) else None


_TELLS = re.compile(r"[^:“”\"]{10,120}\b(?:tell|told|have|had|give|gave|offer|offered) [^:“”\"]{3,60}: ")


def opened_since(scene: Scene, found: Known | None, offset: int) -> Known | None:
    """The group with which this paragraph begins, where `found` spoke before it: "Analysts cut it"."""
    begins = scene.before_words(offset)
    within = Span(scene.text.blocks[scene.block(begins)].span.start, begins)
    if found is None or within.start == within.end:
        return None
    if any(True for _ in scene.register.recent(within.end, within.start)):
        return None
    told_of = {singular(word.lower) for word in people_in(scene, within)}
    if told_of <= _nouns(found) and not _opens_with_others(scene, within, found):
        return None
    return _opening_group(scene, within)


def _opens_with_others(scene: Scene, within: Span, found: Known) -> bool:
    """Whether a part begins with people counted anew: "State officials said S. Two Western officials"."""
    words = find_words(scene.text.characters, within)[:_WORDS]
    place = next((number for number, word in enumerate(words) if _several(word)), None)
    if not place or words[0].lower not in _COUNTED_ANEW:
        return False
    told = {word.lower for word in words[1:place]}
    return not told <= {word.lower for word in find_words(found.name)}


_COUNTED_ANEW = frozenset("two three four five six seven eight nine ten several some other".split())


_WRITTEN_BY = re.compile(r"\b(?:signed|written|drafted|penned) by (?=[a-z0-9])")


def _writing_group(scene: Scene, within: Span) -> Known | None:
    """The group that has put its names to a paper: "a letter signed by 14 former inspectors"."""
    characters = scene.text.characters
    marks = list(_WRITTEN_BY.finditer(characters, within.start, within.end))
    if not marks:
        return None
    words = find_words(characters, Span(marks[-1].end(), within.end))[:_WORDS]
    last = next((word for word in words if _several(word)), None)
    named = last and read_name(characters, Span(words[0].start, last.end), scene.people.surnames)
    if not named or named.voice is not Voice.UNNAMED_GROUP:
        return None
    again = scene.register.by_name(Voice.UNNAMED_GROUP, described_as(named))
    return again or _met(scene, described_as(named), named.quantity.count, named.head, named.role)


def _nouns(group: Known) -> set[str]:
    """The nouns by which a group is called."""
    words = (word.lower for word in find_words(f"{group.name} {group.role or ''} {group.head or ''}"))
    return {singular(word) for word in words}


_IN_RELATIVE = re.compile(r"\b(?:that|which|whom|[a-z]{3,}s) \Z")
_LONGEST_RELATIVE = 20
"""Code points looked back over for what leads to the pronoun of a relative clause."""


def others_in_sentence(scene: Scene, found: Known, offset: int) -> bool:
    """Whether "they" of a relative clause can mean others of its sentence than `found`.

    As in "a leader for workers hurt by a system that (they) think has failed", "the cooks (they) thought".
    """
    if not _IN_RELATIVE.search(scene.text.characters, max(0, offset - _LONGEST_RELATIVE), offset):
        return False
    opening = scene.opening(scene.sentence(offset))
    before = Span(opening, offset)
    others = {singular(word.lower) for word in people_in(scene, before)}
    others |= {word.lower for word in find_words(scene.text.characters, before) if _of_a_country(word)}
    return not others <= _nouns(found)


_NOUN_BEFORE = re.compile(r"(?P<noun>[a-z]+s) \Z")


def is_noun_before(scene: Scene, found: Known, offset: int) -> bool:
    """Whether the noun right before "they" is that of `found`: others think "cooks they thought fit"."""
    before = _NOUN_BEFORE.search(scene.text.characters, max(0, offset - _LONGEST_RELATIVE), offset)
    return before is not None and singular(before["noun"]) in _nouns(found)


def _of_a_country(word: Word) -> bool:
    """Whether the word is for people of a country: "Americans"."""
    return plural(word.lower) and singular(word.lower) in lexicon.states().adjectives


def people_in(scene: Scene, within: Span) -> list[Word]:
    """The words for several people in a part of the text, without those who only tell whose they are."""
    words = [word for word in find_words(scene.text.characters, within) if _several(word)]
    return [word for word in words if not _tells_whose(scene.text.characters, word, within.start)]


_WHOSE = re.compile(r"(?P<noun>[a-z]+) of (?:the )?(?:[a-z-]+ ){0,2}$")


def _tells_whose(characters: str, word: Word, start: int) -> bool:
    """Whether a word only tells whose relatives or leaders are meant: "Two relatives of freed passengers".

    Or what some of those are who are told of: "Critics, some of them (Democrats), see it otherwise"; or who
    is told of beside a thing: "the drone, which (gunners) call the Plow,".
    """
    first = max(start, word.start - _LONGEST_WHOSE)
    if _WHAT_THEY_ARE.search(characters, first, word.start):
        return True
    found = _WHOSE.search(characters, first, word.start)
    return found is not None and plural(found["noun"]) and singular(found["noun"]) in lexicon.roles()


_WHAT_THEY_ARE = re.compile(r", (?:[a-z]+ of them|which) (?:[A-Za-z-]+ ){0,2}\Z")
_LONGEST_WHOSE = 60
"""Code points."""


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
        if (
            place is None
            or words[0].lower in _OTHERS
            or words[0].lower.endswith("ing")
            or any(map(_speaks, words[:place]))
        ):
            continue
        if _acts(words[:place]):
            return None
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
        group = again or _met(scene, described_as(named), named.quantity.count, named.head, named.role)
        give_reason(scene, group, Span(words[0].start, end))
        return group
    return None


_OTHERS = frozenset("one another that this to for with by against".split())
"""With which no group begins: "(One of them) urges officials to wait", "(To) her supporters it is"."""


def _speaks(word: Word) -> bool:
    """Whether a word is what somebody does who speaks: "A nurse (said) patients were ill"."""
    return not lexicon.word_list("speaking").isdisjoint(verb_stems(word.lower))


def _acts(words: Sequence[Word]) -> bool:
    """Whether somebody else acts in these words: "(Police have met) nurses", "(Police met two) nurses"."""
    lower = [word.lower for word in words]
    new = (one in _NEW and before not in _JOINING for before, one in pairwise(lower))
    return any(new) or not lexicon.word_list("finite verbs").isdisjoint(lower)


_NEW = frozenset("two three four five six seven eight nine ten a an the some several".split())
_JOINING = frozenset("of and or the all some these those in at from with for by".split())


_OF_OTHERS = re.compile(r"\s+of (?:the )?(?:[a-z-]+ ){0,2}[a-z-]+s(?=\s+[a-z])")
_HOUSE = re.compile(r"\s+(?:at|from)\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s+(?:of\s+)?[A-Z][\w’'-]+)*(?=\s+[a-z])")


def _with_house(characters: str, end: int) -> int:
    """Where a group's words end with its house or whose it is: "Nurses at Rye", "heads of two schools"."""
    house = _HOUSE.match(characters, end, end + 100) or _OF_OTHERS.match(characters, end, end + 100)
    return house.end() if house else end


def _met(scene: Scene, name: str, count: int | None, head: str | None, role: str | None) -> Known:
    return scene.register.add(Known(key_of(name), name, Voice.UNNAMED_GROUP, count, role=role, head=head))
