"""What a person is called in passing: "the striker", "the singer", "the Florida Republican"."""

from __future__ import annotations

import re

from ...attribution.lexicon import words_of
from ...model import Voice
from .. import lexicon
from ..people.known import Known
from ..people.roster import Person
from ..people.scene import Scene
from ..phrases.named import Named
from ..pronouns.told_of import brings_in_another
from ..sources.met import of_person
from ..sources.parties import member_of
from ..words.gender_words import gender_of_head
from ..words.plain import singular
from ..words.roles import OWN_OFFICES, head_key
from .places import of_that_place, told_place

_STRANGERS = 8
"""Paragraphs back in which somebody without a name can have been called by the same age."""
_LONGEST_OFFICE = 4
"""Words before a name at the head of a paragraph: "Castor City manager"."""


def by_epithet(scene: Scene, named: Named) -> Known | None:
    """The one named person of this and the last paragraph whom a description in passing can mean.

    It is one who has spoken there or with whom a sentence begins. Of several it is the one who alone has
    spoken in this paragraph, or in the last one if nobody has in this. It is never somebody whose own office
    says that they are another ("the striker" is not the coach), and nobody is found where the description's
    own sentence names another.
    """
    if named.quantity.article != "the" or _HELD_SOMEWHERE.search(named.words):
        return None
    of_place = named.head in lexicon.states().adjectives or named.head in words_of("people of places")
    if of_place and named.role == named.head:
        return _by_nation(scene, named)
    if named.age is not None:
        return _by_topic(scene, named)
    if named.head in lexicon.word_list("parties") and (member := _by_party(scene, named)) is not None:
        return member
    if not _in_passing(named):
        return None
    offset = named.span.start
    block = scene.block(offset)
    here = scene.text.blocks[block].span.start
    before = here if block == 0 or block - 1 == scene.headline else scene.text.blocks[block - 1].span.start
    last = next((known for _, known in scene.register.recent(offset, before)), None)
    if last is not None and last.voice is Voice.UNNAMED_PERSON:
        return None  # "A backbencher said S. (The MP) said T"
    people = _fitting(scene, named, before)
    spoke = {known.key: known for _, known in scene.register.recent(offset, here)}
    if len(people) == 1:
        (chosen,) = people
    else:
        near = spoke or _opening(scene, people, here, offset, alone=True)
        near = near or {known.key: known for _, known in scene.register.recent(here, before)}
        if len(near) != 1:
            return None
        chosen = next(iter(near.values()))
    sentence = _after_lead(scene, scene.sentences[scene.sentence(offset)].start, offset)
    alone = all(one is chosen for one in _fitting(scene, named, sentence))
    another = brings_in_another(scene, chosen, chosen.gender or "m", here, offset)
    if another or _is_relative(chosen) or _is_beside(scene, chosen, sentence, offset):
        return None
    spoken = _subject(scene, chosen, before, offset, only_spoken=named.head in _MET_SOMEWHERE)
    return chosen if chosen in people and alone and spoken and not _tells_one(scene, named) else None


def _tells_one(scene: Scene, named: Named) -> bool:
    """Whether the one told of before hears it: "Lee went to the clinic. The nurse (told her) it was flu"."""
    return _TELLS_ONE.match(scene.text.characters, named.span.end) is not None


_TELLS_ONE = re.compile(
    r" (?:[a-z]+ )?(?:told|asked|warned|reminded|assured|advised|called|thanked) (?:her|him)\b"
)
_MET_SOMEWHERE = frozenset("nurse teacher guard chef host captain".split())
"""Whom one meets: "Lee walked to the gate. (The guard)" is a stranger, unless Lee has spoken just before."""


def _is_beside(scene: Scene, known: Known, start: int, offset: int) -> bool:
    """Whether a sentence that begins with somebody tells of another: "Lee left when (the guard) said T".

    So too where the sentence before only asks: "Lee asked why. (The guard) said T".
    """
    characters = scene.text.characters
    plain = _BREAK.search(characters, start, offset) is None
    if plain and _opening(scene, [known], start, offset):
        return True
    number = scene.sentence(offset) - 1
    before = scene.sentences[number] if number >= 0 else None
    asks = before is not None and _HAS_ASKED.search(characters, before.start, before.end)
    return bool(asks and before and _opening(scene, [known], before.start, before.end))


def _opening(
    scene: Scene, people: list[Known], start: int, end: int, *, alone: bool = False
) -> dict[str, Known]:
    """Those of the people with whom a sentence of a part of the text begins; `alone`, not with another."""
    openings = {scene.opening(number) for number in range(scene.sentence(start), scene.sentence(end) + 1)}
    opening = {
        id(one)
        for span, one in scene.people.mentioned(start, end)
        if span.start in openings and not (alone and scene.text.characters.startswith(" and ", span.end))
    }
    return {known.key: known for known in people if id(known.person) in opening}


def _is_relative(known: Known) -> bool:
    """Whether a first name alone is told of as another's brother: "the singer" is rather that other one."""
    if " " in known.name:
        return False
    told = " ".join((known.role or "", *(known.person.offices if known.person else ())))
    return not lexicon.word_list("kin").isdisjoint(told.lower().split())


_HAS_ASKED = re.compile(
    r"\basked (?:[\w’'-]+ ){0,3}?(?:whether|if|why|how|what|who|whose|which|when|where)\b"
)
_BREAK = re.compile(r"[“”\"‘;:—–]")
"""What begins anew in a sentence: "Ann Lee left: “I was cold,” (the singer) said"."""
_HELD_SOMEWHERE = re.compile(r"\w\s(?:for|of)\s+(?:the\s+)?[A-Z]|,\s(?:[a-z-]+\s)?[A-Z]\w+\s[A-Z]")
"""An office told in full, or with its holder: "the MP for Rye", which is nothing that is said in passing."""


def _by_party(scene: Scene, named: Named) -> Known | None:
    """Who "the Republican" is: the one person of whom the text has told that party, or that state.

    Where a state is told, it is nobody of whom none or another is: "the Iowa Republican" is no Utah one.
    """
    people = {id(one): one for _, one in scene.people.mentioned(0, named.span.start) if one.credible}
    if told_place(named):
        fitting = of_that_place(scene, named, [of_person(scene, one) for one in people.values()])
        return fitting[0] if len(fitting) == 1 else None
    member = member_of(scene, named.head or "", named.span.start)
    return None if member is None else of_person(scene, member)


_ASKED = re.compile(r"(?:Cross-examined|Questioned|Asked|Pressed|Re-examined) by [^.:;“\"]+, ")


def _after_lead(scene: Scene, start: int, offset: int) -> int:
    """Where the sentence's own subject begins: "Cross-examined by Tom Lee, (the witness)"."""
    lead = _ASKED.match(scene.text.characters, start, offset)
    return lead.end() if lead else start


def _by_nation(scene: Scene, named: Named) -> Known | None:
    """Who "the Italian" is: the one person of the paragraph so far, with whom it begins, in any office."""
    offset = named.span.start
    start = scene.text.blocks[scene.block(offset)].span.start
    mentioned = scene.people.mentioned(start, offset)
    people = {id(person): person for _, person in mentioned if person.credible}
    spoke = {id(known): known for _, known in scene.register.recent(offset, start) if known.person}
    if not people:
        return next(iter(spoke.values())) if len(spoke) == 1 else _spoke_before(scene, offset)
    if len(people) != 1:
        return None
    lead = scene.text.characters[start : mentioned[0][0].start].split()
    begins = all(word[0].isupper() or singular(word) in lexicon.roles() for word in lead)
    return of_person(scene, mentioned[0][1]) if begins and len(lead) <= _LONGEST_OFFICE else None


def _spoke_before(scene: Scene, offset: int) -> Known | None:
    """The one who spoke in the paragraph before, if it names nobody else."""
    block = scene.block(offset)
    if block == 0 or block - 1 == scene.headline:
        return None
    before = scene.text.blocks[block - 1].span
    people = {id(one): one for _, one in scene.people.mentioned(before.start, before.end) if one.credible}
    spoke = {id(one): one for _, one in scene.register.recent(before.end, before.start) if one.one_person}
    known = next(iter(spoke.values()), None)
    alone = len(spoke) == 1 and known is not None and set(people) == {id(known.person)}
    return known if alone else None


def _by_topic(scene: Scene, named: Named) -> Known | None:
    """Who "the 48-year-old" is, whose age stands nowhere else: with whom the sentence before begins."""
    number = scene.sentence(named.span.start)
    first = scene.text.blocks[scene.block(named.span.start)].span.start
    if number == 0 or scene.sentences[number - 1].start < first:
        return _only_one(scene, named.span.start, f"{named.age}-year-old")
    start = scene.opening(number - 1)
    opening = [one for span, one in scene.people.mentioned(start, start + 1) if one.credible]
    spoke = {id(one.person): one for _, one in scene.register.recent(named.span.start, start) if one.person}
    if not opening and len(spoke) == 1:
        (known,) = spoke.values()  # "“It was loud,” said Ann Lee. (The 19-year-old)"
        return known if known.person and known.person.age is None else None
    return of_person(scene, opening[0]) if opening and opening[0].age is None else None


def _only_one(scene: Scene, offset: int, aged: str) -> Known | None:
    """The only person of the paragraph before, of no known age, if nobody is named before `offset` here.

    One who alone has spoken there goes before those told of: "Her mother, Ann, said Tom was ill".
    """
    block = scene.block(offset)
    if block == 0 or block - 1 == scene.headline:
        return None
    before = scene.text.blocks[block - 1].span
    mentioned = scene.people.mentioned(before.start, offset)
    start = scene.text.blocks[max(0, block - _STRANGERS)].span.start
    stranger = aged in scene.text.characters[start:offset]  # "a 34-year-old man", whom no name tells
    if stranger or any(span.start >= before.end for span, _ in mentioned):
        return None
    spoke = {id(one): one for _, one in scene.register.recent(before.end, before.start)}
    people = {id(one): one for _, one in mentioned if one.human}
    found = [*spoke.values()] or [of_person(scene, one) for one in people.values()]
    known = found[0] if len(found) == 1 and found[0].voice is Voice.NAMED_PERSON else None
    if known is None or known.person is None:
        return known
    return known if known.person.age is None and not _other(known.person) else None


def _fitting(scene: Scene, named: Named, start: int) -> list[Known]:
    """The persons named from `start` to before the description whom it can mean."""
    gender = gender_of_head(named.head)
    found = {
        id(person): person
        for _, person in scene.people.mentioned(start, named.span.start)
        if person.credible and person.gender in (None, gender or person.gender) and not _other(person)
    }
    asking = _in_court(scene) if named.head in ("witness", "defendant") else frozenset()
    asked = None if scene.asking is None else scene.asking.person
    return [
        of_person(scene, person)
        for person in found.values()
        if person.surname not in asking and person is not asked
    ]


def _in_court(scene: Scene) -> frozenset[str]:
    """The surnames of those who ask in a court: "Cross-examined by Tom Lee, for her,", "Ann Roe KC"."""
    counsel = _COUNSEL.finditer(scene.text.characters)
    return frozenset(found["surname"] or found["silk"] or found["bar"] for found in counsel)


_COUNSEL = re.compile(
    r"(?i:\b(?:cross-|re-)?(?:examined|questioned) by )(?:[A-Z][\w.’'-]* ){0,3}?(?P<surname>[A-Z][\w’'-]+)"
    r"(?=,| [KQS]C\b| for\b)|\b(?P<silk>[A-Z][\w’'-]+),? [KQS]C\b"
    r"|\b(?P<bar>[A-Z][\w’'-]+), "
    r"(?:prosecuting|defending|mitigating|for the (?:defen[cs]e|prosecution|Crown))\b"
)


def _subject(scene: Scene, known: Known, start: int, end: int, *, only_spoken: bool) -> bool:
    """Whether a person speaks in a part of the text or, not `only_spoken`, a sentence begins with them."""
    if any(start <= place < end for place in known.spoke):
        return True
    return not only_spoken and bool(_opening(scene, [known], start, end))


_DIRECTS_A_BODY = re.compile(
    r"\b(?:acting|assistant|associate|chief|deputy|executive|finance|interim|managing|medical|regional|vice"
    r"|[A-Z]{2,}) (?:[A-Z]{2,} )?director\b"
)
"""An office, and no director of films: "the deputy FBI director"."""


def _in_passing(named: Named) -> bool:
    if _DIRECTS_A_BODY.search(named.words):
        return False
    if (named.role or "").lower().startswith(("retired ", "former ", "ex-")):
        return True
    noun = (named.head or "").partition("-of-")[0]  # "the mother-of-three"
    return noun in lexicon.word_list("epithets") or named.head in lexicon.word_list("parties")


def _other(person: Person) -> bool:
    """Whether a person's office is one by which the article would call them."""
    return any(head_key(role) in OWN_OFFICES for role in person.roles)
