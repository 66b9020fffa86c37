"""Groups as sources: "the officials", "two of them", "her neighbours"."""

from __future__ import annotations

import re

from ...model import Basis, Voice
from ..people.known import Known, same_origin
from ..people.scene import Scene
from ..phrases.named import Named
from ..pronouns.reach import opened_since
from ..sources.described import add_described, described_as
from .by_words import owned, unsettled


def resolve_group(scene: Scene, named: Named) -> tuple[Known, Basis]:
    """The group that a description means: one met before if it points to exactly one, else a new one."""
    quantity = named.quantity
    if quantity.of_group:
        group = find_group(scene, named)
        return add_described(scene, named, group.key if group else None), Basis.STATED
    if (theirs := owned(scene, named) or _owned_before(scene, named)) is not None:
        return theirs, Basis.INFERRED
    again = scene.register.by_name(Voice.UNNAMED_GROUP, described_as(named))
    if quantity.count is None and again:
        return again, Basis.STATED
    same = _one_office(scene, named) or _headline_group(scene, named)
    if same:
        return same, Basis.INFERRED
    if quantity.definite:
        group = find_group(scene, named)
        since = opened_since(scene, group, named.span.start)
        group = since if since is not None and since.head == named.head else group
        if group:
            return group, Basis.INFERRED
        return unsettled(scene, named), Basis.STATED
    return add_described(scene, named), Basis.STATED


def _owned_before(scene: Scene, named: Named) -> Known | None:
    """The one group met as "Ann Lee's neighbours", where "her neighbours" now stands for nobody new."""
    if named.quantity.article not in {"his", "her", "its"}:
        return None
    called = re.compile(rf"['’]s {re.escape(described_as(named).partition(' ')[2])}$")
    met = [one for one in scene.register.groups(named.head) if called.search(one.name)]
    return met[0] if len(met) == 1 else None


def _one_office(scene: Scene, named: Named) -> Known | None:
    """The only prosecutors of an article, however fully it first calls them: one office brings a case."""
    bare = named.head == "prosecutor" and named.role == named.head and named.affiliation is None
    if not bare or named.quantity.count is not None:
        return None
    met = list(scene.register.groups(named.head))
    return met[0] if len(met) == 1 and met[0].count is None else None


def _headline_group(scene: Scene, named: Named) -> Known | None:
    """Whom a headline's "health officials" are: the only officials called so, and more fully."""
    if scene.headline != scene.block(named.span.start) or named.quantity.count is not None:
        return None
    words = set((named.role or "").split())
    full = [
        known
        for known in scene.register.groups(named.head)
        if known.member_of is None and words <= set((known.role or "").split())
    ]
    fits = len(full) == 1 and same_origin(named.affiliation, full[0].affiliation)
    return full[0] if fits else None


def find_group(scene: Scene, named: Named) -> Known | None:
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
