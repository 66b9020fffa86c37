"""Speakers for whom only the words stand: "her lawyer", "the official" who was never brought in."""

from __future__ import annotations

from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..sources.described import add_described, described_as
from .owners import owned_name


def owned(scene: Scene, named: Named) -> Known | None:
    """Who is called by an owner: "Ann Lee's lawyer" for "her lawyer"; None where no owner is found."""
    name = owned_name(scene, named)
    if name is None or named.voice is None:
        return None
    return scene.register.by_name(named.voice, name) or add_described(scene, named, name=name)


def unsettled(scene: Scene, named: Named) -> Known:
    """A definite description that points to nobody in particular: one speaker for the same words."""
    known = named.voice and scene.register.by_name(named.voice, described_as(named))
    return known or add_described(scene, named)
