"""Speakers whom an editor declares in the front matter: they win over the machine."""

from __future__ import annotations

from ...model import UNNAMED, Basis, Span, Speaker
from ...reading.words import folded, without_article
from ..people.known import Known
from ..people.scene import Scene
from .naming import read_name


def find_declared(scene: Scene, source: Span) -> tuple[Known, Basis] | None:
    """The declared speaker whom `source` means: by name (STATED) or by an editor's "also" (EDITOR).

    The words before an aside count as well: "The report, written in May,".
    """
    whole = source.of(scene.text.characters)
    for words in dict.fromkeys((folded_name(whole), folded_name(whole.partition(",")[0]))):
        for declared in scene.facts.speakers:
            if words == folded_name(declared.speaker.name):
                return _known(scene, declared.speaker.key), Basis.STATED
            if words in {folded_name(other) for other in declared.also}:
                return _known(scene, declared.speaker.key), Basis.EDITOR
    return None


def find_also(scene: Scene, name: str) -> tuple[Known, bool] | None:
    """The declared speaker whose name or "also" is the `name` that the machine gives somebody: "A driver".

    With whether it is an "also", the editor's word for somebody whom the machine calls otherwise.
    """
    words = folded_name(name)
    for one in scene.facts.speakers if words else ():
        also = words in map(folded_name, one.also)
        if also or words == folded_name(one.speaker.name):
            return _known(scene, one.speaker.key), also
    return None


def described(scene: Scene, name: str) -> Speaker | None:
    """The speaker whom an editor describes by this name, or with it under "also"; None where nobody is."""
    words = folded_name(name)
    return next(
        (
            one.speaker
            for one in scene.facts.speakers
            if one.speaker.name and words in map(folded_name, (one.speaker.name, *one.also))
        ),
        None,
    )


def _known(scene: Scene, key: str) -> Known:
    return scene.register.keyed(key) or scene.register.not_stated()


def register_declared(scene: Scene) -> None:
    """Make every declared speaker known before the first source is read."""
    for declared in scene.facts.speakers:
        speaker = declared.speaker
        if scene.register.keyed(speaker.key):
            continue
        person = next((one for one in scene.people.all if one.name == speaker.name), None)
        role, head = _office(speaker)
        scene.register.add(
            Known(
                speaker.key,
                speaker.name,
                speaker.voice,
                speaker.count,
                speaker.kind,
                role,
                speaker.affiliation,
                person.gender if person else None,
                head,
                person,
                member_of=speaker.member_of,
                declared=speaker,
            )
        )


def _office(speaker: Speaker) -> tuple[str | None, str | None]:
    """What a speaker is, and its noun; of somebody unnamed by the name, where it tells: "Two officials"."""
    named = read_name(speaker.name, Span(0, len(speaker.name)), frozenset()) if speaker.name else None
    if named and named.head and speaker.voice in UNNAMED:
        return named.role, named.head
    return (speaker.role, speaker.role.split()[-1]) if speaker.role else (None, None)


def folded_name(words: str) -> str:
    """A name as it is compared: in small letters, without an article before it and a comma behind it."""
    return without_article(folded(words).strip(" ,."))
