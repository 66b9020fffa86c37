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
    if named.age is not None:
        return [of_person(scene, person) for person in scene.people.aged(named.age)]
    role = named.role or named.head or ""
    last: dict[str, tuple[int, Known]] = {}
    for place, known in scene.register.recent(None if headline else offset):
        held = known.person.roles if known.person else [known.role] if known.role else []
        if known.one_person and known.key not in last and any(fits_role(role, one) for one in held):
            last[known.key] = (place, known)
    for person in scene.people.in_office(role):
        places = [span.start for span in person.spans if span.start < offset or headline]
        if places:
            known = of_person(scene, person)
            last[known.key] = (max(places[-1], last.get(known.key, (0, known))[0]), known)
    fitting = [item for item in last.values() if same_origin(named.affiliation, item[1].affiliation)]
    return [known for _, known in sorted(fitting, key=lambda item: -item[0])]


def _nearer(scene: Scene, candidates: list[Known]) -> bool:
    """Whether the first of two candidates was last met in a later paragraph than the second."""
    places = [[*known.spoke, *(span.start for span in known.mentions)] for known in candidates[:2]]
    if not all(places):
        return False
    first, second = (scene.block(max(offsets)) for offsets in places)
    return first > second


def _unsettled(scene: Scene, named: Named) -> Known:
    """A definite description that points to nobody in particular: one speaker for the same words."""
    known = named.voice and scene.register.by_name(named.voice, described_as(named))
    return known or _new(scene, named)


def _group(scene: Scene, named: Named) -> tuple[Known, Basis]:
    quantity = named.quantity
    if quantity.of_group:
        group = _find_group(scene, named)
        return _new(scene, named, group.key if group else None), Basis.STATED
    again = scene.register.by_name(Voice.UNNAMED_GROUP, described_as(named))
    if quantity.count is None and again:
        return again, Basis.STATED
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
    for known in scene.register.groups(named.head):
        places = [place for place in _places(known)[-1:] if place < named.span.start]
        if not same_origin(named.affiliation, known.affiliation):
            continue
        if places and (whole is None or known.count in (None, whole)):
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
    again = scene.register.by_name(named.voice, name) if named.voice and _again(named) else None
    if again:
        return again, Basis.STATED
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
    nearest: dict[str, tuple[int, Known]] = {}
    for place, known in scene.register.recent(None if headline else named.span.start):
        if known.voice is named.voice and known.key not in nearest and _is_a(named, known):
            nearest[known.key] = (place, known)
    found = list(nearest.values())
    if len(found) > 1 and (headline or scene.block(found[0][0]) == scene.block(found[1][0])):
        return None
    if found or named.voice is Voice.DOCUMENT:
        return found[0][1] if found else None
    return _topic(scene, named)


_KINDS: dict[str, set[str | None]] = {
    "company": {None, "company"},
    "agency": {"agency", "organisation", "regulator", "government department", "news agency"},
    "organisation": {"organisation", "charity", "association"},
    "club": {"club", "team"},
    "team": {"club", "team"},
    "news outlet": {"newspaper", "broadcaster", "news site", "magazine", "news agency"},
}
"""What kinds of bodies a noun of one kind can mean; of others, its own kind alone."""
_TOO_WIDE: set[str | None] = {
    None,
    "government",
    "state",
    "city",
    "county",
    "town",
    "district",
    "authorities",
    "news media",
}


def _is_a(named: Named, known: Known) -> bool:
    last = known.name.lower().split()[-1:]
    if named.head in (known.head, *known.called, *last):
        return True
    if known.head is not None:
        return False
    kind = lexicon.bodies().get(named.head or "")
    return known.kind in _KINDS.get(kind or "", {kind} - _TOO_WIDE)


_VAGUE_KINDS = frozenset({None, "company", "club", "city", "county", "town", "group"})


def _topic(scene: Scene, named: Named) -> Known | None:
    """A body that is named but has not spoken: by its last word, or as what a sentence begins with."""
    offset = named.span.start
    alike = scene.people.bodies_called(named.head or "", offset)
    if len(alike) == 1:
        return _body_by_name(scene, alike[0], None)
    number = scene.sentence(offset)
    starts = {scene.sentences[place].start for place in (number, number - 1) if place >= 0}
    block = scene.text.blocks[scene.block(offset)].span.start
    kind = lexicon.bodies().get(named.head or "")
    for span, proper in reversed(scene.people.bodies_between(block, offset)):
        if span.start in starts and proper.kind in _VAGUE_KINDS | {kind}:
            return _body_by_name(scene, proper.name, proper.kind)
    return None


def _body_by_name(scene: Scene, name: str, kind: str | None) -> Known:
    known = scene.register.by_name(Voice.INSTITUTION, name)
    if known:
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
