"""Who "my daughter" and "me" are inside a quotation: its speaker's daughter, its speaker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...model import Attribution, Basis, Form, Hearer, Voice, hull
from ..descriptions.owners import owned_by
from ..people.known import Known, key_of
from ..people.scene import Scene
from .identity import Resolved

Resolutions = Mapping[int, tuple[Resolved, ...]]


def with_own(
    scene: Scene, attributions: Sequence[Attribution], found: Resolutions
) -> dict[int, tuple[Resolved, ...]]:
    """The speakers of each attribution, "my daughter" named by the one who is quoted with these words."""
    now = dict(found)
    for place, attribution in enumerate(attributions):
        owner = _quoted(attributions, found, attribution)
        if owner is None or owner.voice is not Voice.NAMED_PERSON or len(found[place]) != 1:
            continue
        now[place] = (_owned(scene, found[place][0], owner),)
    return now


def hearing(
    scene: Scene, attributions: Sequence[Attribution], found: Resolutions, place: int
) -> Hearer | None:
    """The one quoted with "told me", as the hearer of what is told there."""
    attribution = attributions[place]
    if not attribution.hearer or hull(attribution.hearer).of(scene.text.characters).lower() != "me":
        return None
    who = _quoted(attributions, found, attribution)
    return Hearer(who.name, Basis.INFERRED) if who is not None and who.one_person else None


def _quoted(attributions: Sequence[Attribution], found: Resolutions, inner: Attribution) -> Known | None:
    """The only speaker of the quotation in which an attribution stands."""
    if inner.inside is None or attributions[inner.inside].form is Form.INDIRECT:
        return None
    speakers = found[inner.inside]
    return speakers[0].known if len(speakers) == 1 else None


def _owned(scene: Scene, one: Resolved, owner: Known) -> Resolved:
    known = one.known
    first, _, rest = known.name.partition(" ")
    if first.lower() != "my" or known.voice is Voice.NAMED_PERSON:
        return one
    name = owned_by(scene, owner, rest)
    again = scene.register.by_name(known.voice, name)
    again = again or scene.register.add(replace(known, key=key_of(name), name=name, mentions=[]))
    again.mentions += known.mentions
    return Resolved(again, Basis.INFERRED)
