"""Descriptions as sources: "the diplomat", "two officials", "one of them", "the company", "a report"."""

from __future__ import annotations

import re

from ..model import Basis, Voice
from . import lexicon
from .known import Known, key_of, same_origin
from .naming import Named
from .people import fits_role
from .pronouns import find_person, of_person
from .scene import Scene
from .words import slug

_TAIL = re.compile(
    r"(?i)[,;]?\s+(?:who|speaking|requesting|asking|citing|granted)\b"
    r"(?=.*\b(?:anonym\w+|named|identified|authori[sz]ed|publicly)\b).*$|,\s+(?:who|which|whose)\b.*$|[,;\s]+$",
    re.DOTALL,
)


def resolve_description(scene: Scene, named: Named) -> tuple[Known, Basis]:
    """The speaker whom a description means: one met before if it points to exactly one, else a new one."""
    if named.voice is Voice.UNNAMED_PERSON:
        return _person(scene, named)
    if named.voice is Voice.UNNAMED_GROUP:
        return _group(scene, named)
    return _body(scene, named)


def described_as(named: Named) -> str:
    """A description as boxes print it: as written, without what only tells why no name is given."""
    words = _TAIL.sub("", named.words).strip(" ,")
    return words[:1].upper() + words[1:]


def _person(scene: Scene, named: Named) -> tuple[Known, Basis]:
    quantity = named.quantity
    if quantity.of_group:
        group = _find_group(scene, named)
        return _new(scene, named, group.key if group else None), Basis.STATED
    if not quantity.definite and not _headline_office(scene, named):
        return _new(scene, named), Basis.STATED
    candidates = _candidates(scene, named)
    if len(candidates) == 1 or (len(candidates) > 1 and _nearer(scene, candidates)):
        known = candidates[0]
        same = slug(known.name) == slug(described_as(named))
        return known, Basis.STATED if same else Basis.INFERRED
    return _unsettled(scene, named), Basis.STATED


def _headline_office(scene: Scene, named: Named) -> bool:
    """As in "Mayor says" in a headline, where articles are left out."""
    return scene.headline == scene.block(named.span.start) and not named.quantity.article


def _candidates(scene: Scene, named: Named) -> list[Known]:
    """Single persons met before whom the description fits, the nearest first."""
    offset = named.span.start
    headline = scene.headline is not None and scene.block(offset) == scene.headline
    role = named.role or named.head or ""
    last: dict[int, tuple[int, Known]] = {}
    for known in list(scene.register.all):
        places = [place for place in known.spoke if place < offset or headline]
        held = known.person.roles if known.person else [known.role] if known.role else []
        if known.one_person and places and any(fits_role(role, one) for one in held):
            last[id(known)] = (places[-1], known)
    for person in scene.people.in_office(role):
        places = [span.start for span in person.spans if span.start < offset or headline]
        if places:
            known = of_person(scene, person)
            last[id(known)] = (max(places[-1], last.get(id(known), (0, known))[0]), known)
    fitting = [item for item in last.values() if same_origin(named.affiliation, item[1].affiliation)]
    return [known for _, known in sorted(fitting, key=lambda item: -item[0])]


def _nearer(scene: Scene, candidates: list[Known]) -> bool:
    """Whether the first of two candidates was last met in a later paragraph than the second."""
    first, second = (
        scene.block(max([*known.spoke, *(span.start for span in known.mentions)], default=0))
        for known in candidates[:2]
    )
    return first > second


def _unsettled(scene: Scene, named: Named) -> Known:
    """A definite description that points to nobody in particular: one speaker for the same words."""
    name = described_as(named)
    for known in scene.register.all:
        if known.voice is named.voice and known.name.lower() == name.lower():
            return known
    return _new(scene, named)


def _group(scene: Scene, named: Named) -> tuple[Known, Basis]:
    quantity = named.quantity
    if quantity.of_group:
        group = _find_group(scene, named)
        return _new(scene, named, group.key if group else None), Basis.STATED
    name = described_as(named)
    if quantity.count is None:
        for known in scene.register.all:
            if known.group and slug(known.name).removeprefix("the-") == slug(name).removeprefix("the-"):
                return known, Basis.STATED
    if quantity.definite:
        group = _find_group(scene, named)
        if group:
            return group, Basis.INFERRED
        return _unsettled(scene, named), Basis.STATED
    return _new(scene, named), Basis.STATED


def _find_group(scene: Scene, named: Named) -> Known | None:
    """The one group met before (or part of a group) whose noun, origin and number fit; the nearest."""
    whole = named.quantity.whole if named.quantity.of_group else named.quantity.count
    found: list[tuple[int, Known]] = []
    for known in scene.register.all:
        places = [place for place in _places(known) if place < named.span.start]
        fits = known.group and not known.parts and known.head == named.head
        fits = fits and same_origin(named.affiliation, known.affiliation)
        if fits and places and (whole is None or known.count in (None, whole)):
            found.append((max(places), known))
    found.sort(key=lambda item: -item[0])
    if len(found) > 1 and scene.block(found[0][0]) == scene.block(found[1][0]):
        return None
    return found[0][1] if found else None


def _places(known: Known) -> list[int]:
    return known.spoke or [span.start for span in known.mentions]


def _body(scene: Scene, named: Named) -> tuple[Known, Basis]:
    """Bodies and documents: by the same words, or "the department" after "the State Department"."""
    name = _possessed(scene, named) or _body_name(named)
    headline = scene.block(named.span.start) == scene.headline
    bare = headline and not named.quantity.article
    if (named.quantity.definite or bare) and named.affiliation is None:
        back = _point_back(scene, named, headline)
        if back:
            back.called.append(named.head or "")
            plain = named.voice is Voice.DOCUMENT and back.head == named.head
            return back, Basis.STATED if plain and bare else Basis.INFERRED
    for known in scene.register.all:
        if known.voice is named.voice and known.name.lower() == name.lower() and _again(named):
            return known, Basis.STATED
    return _new(scene, named, name=name), Basis.STATED


def _possessed(scene: Scene, named: Named) -> str | None:
    """As in "Ann Lee's office" for "her office"."""
    if named.quantity.article not in {"his", "her"}:
        return None
    owner = find_person(scene, "f" if named.quantity.article == "her" else "m", named.span.start)
    words = re.sub(r"^\w+\s+", "", described_as(named))
    return f"{owner.name}'s {words}" if owner else None


def _again(named: Named) -> bool:
    return named.voice is Voice.INSTITUTION or named.quantity.definite


def _point_back(scene: Scene, named: Named, headline: bool) -> Known | None:
    """The body or document met before whose name ends in the noun, or that was called so."""
    found = [
        (known.spoke[-1], known)
        for known in scene.register.all
        if known.spoke and (headline or known.spoke[-1] < named.span.start) and known.voice is named.voice
        if _is_a(named, known)
    ]
    found.sort(key=lambda item: -item[0])
    if len(found) > 1 and (headline or scene.block(found[0][0]) == scene.block(found[1][0])):
        return None
    if found or named.voice is Voice.DOCUMENT:
        return found[0][1] if found else None
    return _topic(scene, named)


def _is_a(named: Named, known: Known) -> bool:
    last = known.name.lower().split()[-1:]
    if named.head in (known.head, *known.called, *last):
        return True
    kind = lexicon.bodies().get(named.head or "")
    return kind == "company" and known.kind in (None, "company") and known.head is None


_VAGUE_KINDS = frozenset({None, "company", "club", "city", "county", "town", "group"})


def _topic(scene: Scene, named: Named) -> Known | None:
    """A body that is named but has not spoken: by its last word, or as what a sentence begins with."""
    offset = named.span.start
    before = [(span, proper) for span, proper in scene.people.bodies if span.start < offset]
    alike = {proper.name for _, proper in before if proper.name.lower().split()[-1] == named.head}
    if len(alike) == 1:
        return _body_by_name(scene, next(iter(alike)), None)
    number = scene.sentence(offset)
    starts = {scene.sentences[place].start for place in (number, number - 1) if place >= 0}
    block = scene.text.blocks[scene.block(offset)].span.start
    kind = lexicon.bodies().get(named.head or "")
    for span, proper in reversed(before):
        if span.start in starts and span.start >= block and proper.kind in _VAGUE_KINDS | {kind}:
            return _body_by_name(scene, proper.name, proper.kind)
    return None


def _body_by_name(scene: Scene, name: str, kind: str | None) -> Known:
    for known in scene.register.all:
        if known.voice is Voice.INSTITUTION and known.name.lower() == name.lower():
            return known
    return scene.register.add(Known(key_of(name), name, Voice.INSTITUTION, 1, kind))


def _body_name(named: Named) -> str:
    """As in "Iranian government", "Police", but "The company": a bare noun keeps its article."""
    name = described_as(named)
    alone = named.head is not None and slug(name) == f"the-{slug(named.head)}"
    if named.voice is Voice.INSTITUTION and not (alone and named.head not in {"police", "authorities"}):
        name = re.sub(r"(?i)^the\s+", "", name)
    return name[:1].upper() + name[1:]


def _new(scene: Scene, named: Named, member_of: str | None = None, name: str | None = None) -> Known:
    words = name or described_as(named)
    bare = " ".join(filter(None, (named.affiliation if _short(named) else None, named.role)))
    return scene.register.add(
        Known(
            key_of(bare if bare and not named.plural else words),
            words,
            named.voice or Voice.NOT_STATED,
            named.quantity.count,
            named.kind,
            named.role,
            named.affiliation,
            head=named.head,
            member_of=member_of,
        )
    )


def _short(named: Named) -> bool:
    return named.affiliation is not None and len(named.affiliation.split()) == 1
