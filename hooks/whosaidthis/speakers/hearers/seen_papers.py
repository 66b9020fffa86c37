"""Who has seen a paper, for every statement of it: those to whom it was addressed have not passed it on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model import Basis, Hearer, Speaker, Statement, Voice, Way, hull
from ..occasions.seen import is_press, seen_and_mentioned, seen_apart
from ..people.scene import Scene
from ..words.plain import singular
from .hearer_names import hearer_name


def infer_seen(scene: Scene, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those of a paper that a newspaper is said to have seen all with that newspaper.

    It is told once, as a rule: "a letter seen by the Post", and lines below "the letter tells the council".
    """
    seen: dict[str, Hearer] = {}
    for one in statements:
        if one.inside is None and (reader := _seen_by(one)) and is_press(scene, reader.name):
            seen.setdefault(one.speaker.key, reader)
    for key, reader in _told_apart(scene, statements):
        seen.setdefault(key, reader)
    return [_with_reader(one, seen) for one in statements]


def _told_apart(scene: Scene, statements: Sequence[Statement]) -> Iterator[tuple[str, Hearer]]:
    """The key of each paper of which a sentence of its own says that a newspaper has seen it, and which.

    It is the only paper of its kind that speaks; where the sentence tells of something else, called by its
    kind alone: "She read from a review seen by the Post. It was late, the review says".
    """
    papers = {one.speaker.key: one.speaker for one in statements if one.speaker.voice is Voice.DOCUMENT}
    for sentence in scene.sentences if papers else ():
        apart = seen_apart(scene, sentence)
        found = apart or seen_and_mentioned(scene, sentence)
        name = hearer_name(scene, found[1]) if found else None
        if name and _ANY_PAPER.fullmatch(name):
            name = _told_last(scene, statements, sentence.start)
        if found and name and is_press(scene, name):
            meant = [key for key, paper in papers.items() if _is_called(paper, found[0])]
            plain = apart or [papers[key].name.lower() for key in meant] == [f"the {found[0]}"]
            if len(meant) == 1 and plain:
                yield meant[0], Hearer(name, Basis.INFERRED, Way.SEEN)


_ANY_PAPER = re.compile(r"(?:[Tt]he )?(?:newspaper|magazine|news (?:agency|site|magazine)|broadcaster)")


def _told_last(scene: Scene, statements: Sequence[Statement], offset: int) -> str | None:
    """The newspaper that heard somebody last before the offset, which "the newspaper" means there."""
    told = [one.hearer.name for one in statements if one.hearer and hull(one.spans).end <= offset]
    return next((name for name in reversed(told) if is_press(scene, name)), None)


def _is_called(paper: Speaker, noun: str) -> bool:
    words = {singular(word) for word in paper.name.lower().split()}
    return noun in words or singular(noun) in words


def _seen_by(one: Statement) -> Hearer | None:
    return next((each for each in (one.hearer, one.through) if each and each.way is Way.SEEN), None)


def _with_reader(one: Statement, seen: dict[str, Hearer]) -> Statement:
    reader = seen.get(one.speaker.key) if one.speaker.voice is Voice.DOCUMENT else None
    if reader is None or one.inside is not None or one.through:
        return one
    read = replace(reader, basis=Basis.INFERRED)
    if one.hearer is None:
        return replace(one, hearer=read)
    return replace(one, through=read) if one.hearer.has_paper else one
