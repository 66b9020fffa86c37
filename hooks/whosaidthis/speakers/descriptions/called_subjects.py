"""Who "he" is after somebody called by what they are: "The second diplomat was less certain. He said"."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Span
from .. import lexicon
from ..names.kin import RELATIVE
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..sources.met import of_person
from ..sources.naming import read_name
from ..words.gender_words import gender_of_role
from .as_sources import resolve_description

_SUBJECT = re.compile(
    r"(?:[A-Z][^,.]{2,60}, )?"
    r"(?P<who>[Tt]he (?:[a-z-]+ ){0,2}?(?:[A-Z][\w.-]* (?:[a-z-]+ )??)?[a-z-]+(?: of (?:the|an?) [a-z]+)?)"
    r"(?:, an? [^,.]{2,60},)?"
    rf"(?= (?:[a-z]+ed|was|had|is|has|rose|{lexicon.alternatives('past acts')})\b)"
)
"""Where a sentence can begin with its subject, or with a phrase before it."""


def called_subject(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one person with whom the sentence before `offset` begins, called by an office or trade.

    None where somebody speaks in that sentence, or where it names a person whom the pronoun can mean.
    """
    number = scene.sentence(offset) - 1
    start = scene.text.blocks[scene.block(offset)].span.start
    if number < 0 or scene.sentences[number].start < start:
        return None
    before = scene.sentences[number]
    named = _one_of_several(scene, before) or _called(scene, number, before)
    return None if _is_taken(scene, before, offset, gender) else _fitting(scene, named, gender)


def _fitting(scene: Scene, named: Named | None, gender: str) -> Known | None:
    """The one person of that gender whom `named` describes; None for anybody else."""
    if named is None or gender_of_role(named.head or "") not in (None, gender):
        return None
    known = resolve_description(scene, named)[0]
    return known if known.one_person and known.gender in (None, gender) else None


_IN_WHICH = re.compile(r"\b(?:in|during) which \Z")


def own_subject(scene: Scene, gender: str, offset: int) -> Known | None:
    """Who "he" is in "The mayor gave a speech in which he said": with whom the pronoun's sentence begins.

    None where it names another before the pronoun whose speech it may be.
    """
    if not _IN_WHICH.search(scene.text.characters, max(0, offset - len("during which ")), offset):
        return None
    number = scene.sentence(offset)
    start = scene.opening(number)
    named = [
        (span, one) for span, one in scene.people.mentioned(start, offset) if one.gender in (None, gender)
    ]
    if named:
        (span, person), others = named[0], {id(one) for _, one in named[1:]} - {id(named[0][1])}
        return of_person(scene, person) if span.start == start and not others else None
    return _fitting(scene, _called(scene, number, Span(start, offset)), gender)


_WHEN = re.compile(r"(?:When|As|After|Before|Once|While) (?:[\w-]+ ){0,3}?\Z")
_TO_ANOTHER = {"m": re.compile(r"[Hh]e \w+ him\b"), "f": re.compile(r"[Ss]he \w+ her (?![a-z])")}


def subject_of_when(scene: Scene, gender: str, offset: int) -> Known | None:
    """Who "he" is in "When Roe met Lee, he called him a friend": with whom the clause before begins."""
    if not _TO_ANOTHER[gender].match(scene.text.characters, offset):
        return None
    start = scene.opening(scene.sentence(offset))
    named = [
        (span, one) for span, one in scene.people.mentioned(start, offset) if one.gender in (None, gender)
    ]
    if len({id(one) for _, one in named}) != 2:
        return None
    (span, person), *_ = named
    return of_person(scene, person) if _WHEN.match(scene.text.characters[start : span.start]) else None


_KIN = re.compile(
    rf"(?P<who>(?P<whose>Her|His|Their) {RELATIVE})"
    r"(?:, (?P<name>[A-Z][\w-]+)(?=, [a-z])|(?=, (?![A-Z])| [a-z]))"
)
_OTHER = {"m": ("Her", "Their"), "f": ("His", "Their")}
"""Whose relative cannot be taken for the one whose it is."""


def relative_subject(scene: Scene, gender: str, offset: int) -> Known | None:
    """Who "he" is after "Her brother, a nurse, voted for Roe": the relative with whom the sentence begins.

    That of the pronoun, or the one before it in the paragraph, where nobody speaks in it.
    """
    number = scene.sentence(scene.before_words(offset))
    start = scene.text.blocks[scene.block(offset)].span.start
    if scene.before_words(offset) == start and scene.text.characters[start] in '“"':
        return _relative_before(scene, gender, scene.block(offset) - 1)
    for place in (number, number - 1):
        if place < 0 or scene.sentences[place].start < start:
            return None
        opening = scene.opening(place)
        found = _KIN.match(scene.text.characters, opening, offset)
        spoke = any(True for _ in scene.register.recent(offset, opening))
        if found and not spoke and found["whose"] in _OTHER[gender]:
            return _relative(scene, found) if gender_of_role(found["kin"]) == gender else None
    return None


_OWNED_KIN = re.compile(
    rf"(?P<who>[A-Z][\w-]+(?: [A-Z][\w-]+)?[’']s {RELATIVE})"
    r"(?=, (?:he|she) | (?!(?:ha[sd] )?died\b|(?:was|is) [a-z]+ed\b)[a-z])"
)


def _relative_before(scene: Scene, gender: str, number: int) -> Known | None:
    """The relative with whom the one sentence of a paragraph begins, and who can be meant alone in it.

    As in "Lee’s wife, he concedes, is for Roe." before “It is late,” she says.
    """
    if number < 0 or number == scene.headline:
        return None
    block = scene.text.blocks[number].span
    found = _OWNED_KIN.match(scene.text.characters, block.start, block.end)
    one = found is not None and scene.sentence(block.start) == scene.sentence(block.end - 1)
    if found is None or not one or gender_of_role(found["kin"]) != gender:
        return None
    named = scene.people.mentioned(block.start, block.end)
    others = any(person.gender in (None, gender) for span, person in named if span.start != block.start)
    since = scene.register.recent(block.end, scene.text.blocks[max(0, number - 1)].span.start)
    if others or any(known.one_person and known.gender in (None, gender) for _, known in since):
        return None
    return _fitting(scene, read_name(scene.text.characters, Span(*found.span("who"))), gender)


def _relative(scene: Scene, found: re.Match[str]) -> Known | None:
    """The relative told of: by name, where the text gives it, "His wife, Jan, left"."""
    called = scene.people.mentioned(*found.span("name")) if found["name"] else ()
    if called:
        return of_person(scene, called[0][1])
    named = read_name(scene.text.characters, Span(*found.span("who")))
    return _fitting(scene, named, gender_of_role(found["kin"]) or "")


def _called(scene: Scene, number: int, before: Span) -> Named | None:
    """The person whose office or trade a sentence begins with."""
    found = _SUBJECT.match(scene.text.characters, scene.opening(number), before.end)
    named = read_name(scene.text.characters, Span(*found.span("who"))) if found else None
    return named if named is not None and named.head in lexicon.roles() and not named.plural else None


_ONE_OF = re.compile(
    r"One of (?:the|them|those|its|his|her|their)\b[^,.]{0,40}, an? (?P<role>[^,.]{2,60})"
    r"(?=, (?:was|is|had|has|[a-z]+ed)\b)"
)


def _one_of_several(scene: Scene, before: Span) -> Named | None:
    """Who it is in "One of the four, a diplomat with long service, was blunter. “…,” (he) said"."""
    found = _ONE_OF.match(scene.text.characters, before.start, before.end)
    role = read_name(scene.text.characters, Span(*found.span("role"))) if found else None
    if found is None or role is None or role.head not in lexicon.roles():
        return None
    named = read_name(scene.text.characters, Span(found.start(), found.end()))
    return None if named is None else replace(named, head=named.head or role.head)


def _is_taken(scene: Scene, before: Span, offset: int, gender: str) -> bool:
    """Whether another person can be meant: one who speaks in the sentence, or whom it names."""
    spoke = any(known.one_person for _, known in scene.register.recent(offset, before.start))
    people = (person for _, person in scene.people.mentioned(before.start, offset))
    return spoke or any(person.credible and person.gender in (None, gender) for person in people)
