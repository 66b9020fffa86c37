"""What a paragraph is about before it has spoken: "the council" after "Rye Town Council met"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from ...model import Span, Voice
from .. import lexicon
from ..names.lone import is_body, is_no_name
from ..names.proper import Proper
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..sources.met import body_by_name
from .body_kinds import KINDS, TOO_WIDE, is_another_office, kind_in, means_several, told_kind
from .rivals import is_accused, meant_before, of_another_kind

_BESIDE = r"\b(?:the|its|an?)\s(?:[\w-]+\s){0,3}?%s\s(?P<name>[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*)*)(?![\w’'])"
_CIVIL = lexicon.word_list("kinds of public bodies")
"""Kinds of bodies that no company or town is: "Acme Ltd … the ministry"."""
_VAGUE_KINDS = frozenset({None, "company", "club", "city", "county", "town", "group"})


_REPORTERS = frozenset(("union", "regulator", "charity", "association", "police"))
"""Kinds of bodies that tell in a sentence of what another does, by whose name it begins."""
_SEATED = re.compile(r"(?i:the government|the authorities) in [A-Z]")
"""Which government is meant is told by where it is: that town stands in no name."""


def find_topic(scene: Scene, named: Named) -> Known | None:
    """A body that is named but has not spoken: by its last word, or as what a sentence begins with."""
    if means_several(named) or _SEATED.match(named.words):
        return None
    offset = named.span.start
    beside = _named_beside(scene, named)
    if beside is not None:
        return beside
    called = scene.people.bodies_called(named.head or "", offset)
    alike = [name for name in called if name.lower() != named.head]  # a headline's "Council"
    alike = [name for name in alike if not is_another_office(named, name)]
    alike = [
        name for name in alike if not (meant_before(scene, named, name) or is_accused(scene, named, name))
    ]
    if len(alike) == 1:
        return body_by_name(scene, alike[0], None)
    kind = lexicon.bodies().get(named.head or "", named.kind)
    opening = find_opening(scene, named)
    if opening is not None:
        return opening.known
    number = scene.sentence(offset)
    block = scene.text.blocks[scene.block(offset)].span.start
    first = max(block, scene.opening(number - 1)) if number else block
    alone = _alone_named(scene, Span(first, offset), kind)
    return None if alone is not None and is_accused(scene, named, alone.name) else alone


def _named_beside(scene: Scene, named: Named) -> Known | None:
    """The one body that the paragraph has named right after the noun: "the news agency VTA … the agency"."""
    offset = named.span.start
    start = scene.text.blocks[scene.block(offset)].span.start
    if named.head is None or named.words.lower() != f"the {named.head}":
        return None
    beside = re.compile(_BESIDE % re.escape(named.head))
    names = {found["name"] for found in beside.finditer(scene.text.characters, start, offset)}
    return (
        body_by_name(scene, next(iter(names)), lexicon.bodies().get(named.head)) if len(names) == 1 else None
    )


@dataclass(frozen=True, slots=True)
class Opening:
    """What the sentence of a noun for a body, or the one before it, begins with."""

    known: Known | None
    """None where it cannot be told which of several bodies is meant."""


def find_opening(scene: Scene, named: Named) -> Opening | None:
    """The body that the sentence before "the company" begins with, in the same paragraph.

    Or the paragraph before, where that names one body alone: many paragraphs of news are one sentence.
    """
    offset = named.span.start
    number = scene.sentence(offset)
    starts = {_opening(scene, place) for place in (number, number - 1) if place >= 0}
    block = scene.text.blocks[scene.block(offset)].span.start
    before = _lone_subject_before(scene, offset)
    if before is not None:
        block, starts = before, starts | {_opening(scene, scene.sentence(before))}
    kind = lexicon.bodies().get(named.head or "", named.kind)
    vague = {None} if kind in _CIVIL else _VAGUE_KINDS
    kinds = vague | {kind} | KINDS.get(kind or "", set())
    for span, proper in reversed(scene.people.bodies_between(block, offset)):
        begins = span.start in starts and not is_no_name(scene.text.characters, span, proper.name)
        told = begins or (kind == "company" and _runs_it(scene, span))
        told = told and not _tells_of_another(scene, named, proper, kind, span)
        if not told or proper.kind not in kinds or of_another_kind(scene, named, proper.name):
            continue
        if _is_no_such(scene, named, proper, kinds):
            continue
        if _owns(scene, span, named.head or "") or _OWNER.match(scene.text.characters, span.end - 2):
            continue
        if _BEFORE_NOUN.match(scene.text.characters, span.end):
            continue  # "Farm deaths rose, the data show. The agency"
        name = _with_noun(scene, span, named.head or "")
        if name is None and proper.name.lower() in lexicon.states().adjectives:
            continue  # "The Portuguese navy met. The ministry"
        if _by_nation(named) and _another_named(scene, proper.name, span.start, offset):
            return Opening(None)
        led = scene.text.characters.startswith("The ", span.start - len("The "))
        thing = led and name is None and proper.kind is None  # "The Rye Lido", of which the council tells
        sign = proper.person is not None and not thing
        sign = sign or is_body(scene.text.characters, span, proper.name)
        if sign or _is_a_company(scene, named, span, proper.name):
            known = _met_longer(scene, name or proper.name)
            return Opening(known or body_by_name(scene, name or proper.name, proper.kind))
    return None


def _tells_of_another(scene: Scene, named: Named, proper: Proper, kind: str | None, span: Span) -> bool:
    """Whether the noun is for one that tells of what others do: "Acme shut its mill, the union said"."""
    here = scene.sentence(span.start) == scene.sentence(named.span.start)
    return proper.kind != kind and (kind == "union" or (here and kind in _REPORTERS))


_BY = re.compile(r"\b(?:operated|run|owned|built|made|supplied) by (?:the )?\Z")
_LONGEST_BY = 20
"""Code points looked back over from a name."""


def _runs_it(scene: Scene, span: Span) -> bool:
    """Whether a body is told of as whose a thing is: "Buses run by (Rye Coaches) are late. The firm"."""
    return _BY.search(scene.text.characters, max(0, span.start - _LONGEST_BY), span.start) is not None


def _is_no_such(scene: Scene, named: Named, proper: Proper, kinds: Collection[str | None]) -> bool:
    """Whether a name tells that it is none of what the noun says.

    "Roe's Coalition for Change" is not "the government", the Rye government not "the refugee agency", and
    Berlin no "chancellery", which is one of its offices; Norvik is no "regulator".
    """
    name = proper.name
    if named.head in _OFFICES and lexicon.is_place(name):
        return True
    if not _OF_A_STATE.isdisjoint(kinds) and "company" not in kinds and _looks_like_a_firm(proper):
        return True
    another = kind_in(name) not in (None, *kinds) or is_another_office(named, name)
    return another or is_accused(scene, named, name)


def _looks_like_a_firm(proper: Proper) -> bool:
    """Whether a name is one plain word that tells no kind: "Norvik has changed its plans. The regulator"."""
    one = proper.kind is None and " " not in proper.name and not proper.name.startswith("Of")
    return one and proper.name[1:].islower() and not lexicon.is_place(proper.name)


_OF_A_STATE = frozenset({"government", "government_department", "regulator"})
"""Kinds of public bodies whose names tell what they are, or are letters: "Ofgem" and "NHTSA" do."""
_OFFICES = frozenset("chancellery presidency cabinet secretariat".split())
"""Of a government: its capital does not stand for one of them."""


def _met_longer(scene: Scene, name: str) -> Known | None:
    """The one body that has spoken under a longer name: "Northmere Water" for "Northmere"."""
    longer = {one.key: one for _, one in scene.register.recent() if one.name.startswith(f"{name} ")}
    bodies = [one for one in longer.values() if one.voice is Voice.INSTITUTION]
    return bodies[0] if len(bodies) == 1 else None


def _lone_subject_before(scene: Scene, offset: int) -> int | None:
    """Where the paragraph before begins, if `offset` begins its own and that one names one body alone."""
    number = scene.block(offset)
    start = scene.text.blocks[number].span.start
    if number == 0 or number - 1 == scene.headline or scene.opening(scene.sentence(start)) != offset:
        return None
    before = scene.text.blocks[number - 1].span
    names = {one.name for _, one in scene.people.bodies_between(before.start, before.end)}
    return before.start if len(names) == 1 else None


def _with_noun(scene: Scene, span: Span, noun: str) -> str | None:
    """A place's body with its small noun: "Tajik army", "Rye council"; the place alone is not what spoke."""
    of_place = lexicon.bodies().get(noun) in _OF_PLACES
    follows = scene.text.characters.startswith(f" {noun}", span.end)
    return f"{span.of(scene.text.characters)} {noun}" if of_place and follows else None


_OF_PLACES = lexicon.word_list("kinds of bodies of places")
"""Kinds of bodies that are called after where they are."""


_OWNER = re.compile(r"..['’]s\s|['’]s\s|.s['’]\s|..:")
"""The end of a name that only leads to what is told: "Norland’s foreign minister", "MISSILES: the agency"."""


_BEFORE_NOUN = re.compile(
    r" [a-z]+(?: [a-z]+)?: |"
    r" [a-z]{3,}s (?:rose|fell|grew|were|are|have|had|will|jumped|dropped|climbed|soared|halved|doubled)\b"
)
"""What shows that a sentence's first word is only the kind of what is: "Farm (deaths rose)", "(recall:)"."""


def _owns(scene: Scene, span: Span, noun: str) -> bool:
    """Whether a name is that of the owner of what the noun means: "Norland’s embassy", for "the embassy"."""
    owned = re.compile(rf"['’]s (?:[\w-]+ ){{0,2}}?{re.escape(noun)}\b")
    return owned.match(scene.text.characters, span.end) is not None


def _is_a_company(scene: Scene, named: Named, span: Span, name: str) -> bool:
    """Whether a lone name that opens a sentence can only be the company's: it stands inside others too."""
    characters = scene.text.characters
    people = scene.people.by_surname(name) or scene.people.by_given(name)
    told = named.head in ("company", "firm") and not lexicon.is_place(name) and not people
    inner = re.search(rf"[a-z,] {re.escape(name)}\b", characters)
    return told and inner is not None and not is_no_name(characters, span, name)


def _alone_named(scene: Scene, near: Span, kind: str | None) -> Known | None:
    """The one body of a kind that is named near by: "the pumps came from Marsh Ltd. The company …"."""
    if kind in TOO_WIDE:
        return None
    places = scene.people.bodies_between(near.start, near.end)
    named = [proper for span, proper in places if proper.person is False and not _is_place(scene, span)]
    told = {
        proper.name: its
        for span, proper in places
        if not proper.person and (its := told_kind(scene, span.end)) is not None
    }
    if kind in told.values():
        ((name, _), *others) = [(name, its) for name, its in told.items() if its == kind]
        return None if others else body_by_name(scene, name, kind)
    names = {proper.name: proper.kind for proper in named if proper.kind in (None, kind)}
    lone = {one.name: kind for span, one in places if _is_lone_company(scene, span, one, kind)}
    names |= lone
    name, its = names.popitem() if len(names) == 1 else ("", None)
    return body_by_name(scene, name, kind) if its == kind else None


_PLACED = re.compile(r"(?i)\b(?:in|at|near|outside|to|around) $")
_TOWN = re.compile(rf", an? (?:[\w-]+ ){{0,3}}(?:{lexicon.alternatives('kinds of places')})\b")


def _is_place(scene: Scene, span: Span) -> bool:
    """Whether a name is told to be a place: "In (Dorvets), a town of 14,000"."""
    return _follows_preposition(scene, span) and bool(_TOWN.match(scene.text.characters, span.end))


def _follows_preposition(scene: Scene, span: Span) -> bool:
    return _PLACED.search(scene.text.characters[max(0, span.start - 10) : span.start]) is not None


def _is_lone_company(scene: Scene, span: Span, proper: Proper, kind: str | None) -> bool:
    """Whether a name that could be a person's is a company's by its spelling or what is told near by."""
    known = lexicon.is_place(proper.name) or _follows_preposition(scene, span)
    known = known or proper.name.lower() in lexicon.word_list("days")
    return (
        kind == "company"
        and proper.person is None
        and not known
        and is_body(scene.text.characters, span, proper.name)
    )


def _by_nation(named: Named) -> bool:
    """Whether a nation tells which body is meant: "the Spanish club"."""
    return not lexicon.states().adjectives.keys().isdisjoint(named.words.lower().split())


def _another_named(scene: Scene, name: str, start: int, end: int) -> bool:
    """Whether another name that can be a body's stands in a part of the text: "Rye and Real Pell"."""
    people = [one.name for _, one in scene.people.mentioned(start, end) if not one.human]
    bodies = [one.name for _, one in scene.people.bodies_between(start, end) if one.person is False]
    return any(other != name for other in (*people, *bodies))


_OF_THE_BODY = re.compile(
    r"(?:The )?(?:[Ss]hares|[Ss]tock|[Ss]ales|[Pp]rofits?|[Rr]evenues?|[Ww]orkers|[Ee]mployees|[Ii]nvestors)"
    r" (?:in|of|at) (?:the )?"
)


def _opening(scene: Scene, number: int) -> int:
    """Where the name can stand that a sentence is about: "Shares in Acme fell", "The Rye Board met"."""
    start = scene.opening(number)
    led = _OF_THE_BODY.match(scene.text.characters, start)
    if led:
        return led.end()
    return start + 4 * scene.text.characters.startswith("The ", start)
