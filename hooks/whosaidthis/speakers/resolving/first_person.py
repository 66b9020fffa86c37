"""Who "my daughter", "me", "the nurse" are in a quotation: the speaker's daughter, the speaker, another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...model import Attribution, Basis, Form, Hearer, Voice, hull
from ..descriptions.owners import owned_by
from ..people.known import Known, key_of
from ..people.scene import Scene
from ..sources.described import add_described
from ..sources.naming import read_name
from .identity import Resolved

Resolutions = Mapping[int, tuple[Resolved, ...]]


def with_own(
    scene: Scene, attributions: Sequence[Attribution], found: Resolutions
) -> dict[int, tuple[Resolved, ...]]:
    """The speakers of each attribution, "my daughter" named by the one who is quoted with these words.

    Whoever says "the nurse told me" is not the nurse.
    """
    now = dict(found)
    for place, attribution in enumerate(attributions):
        owner = _quoted(attributions, found, attribution)
        if owner is None or len(found.get(place, ())) != 1:
            continue
        one = found[place][0]
        if one.known is owner:
            now[place] = (_another(scene, attribution, one),)
        elif owner.voice is Voice.NAMED_PERSON:
            now[place] = (_owned(scene, one, owner),)
    return now


def _another(scene: Scene, attribution: Attribution, one: Resolved) -> Resolved:
    """Whom a description means that was taken for the one who says it; `one` where it is no description."""
    if not attribution.source:
        return one
    source = hull(attribution.source)
    named = read_name(scene.text.characters, source, scene.people.surnames)
    if named is None or named.pronoun or named.voice is not Voice.UNNAMED_PERSON:
        return one
    one.known.mentions = [span for span in one.known.mentions if span != source]
    another = add_described(scene, named)
    another.mentions.append(source)
    return Resolved(another, Basis.STATED)


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
