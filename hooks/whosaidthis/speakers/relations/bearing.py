"""How one statement bears on another: only links that the article itself makes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Facts, Relation, RelationKind, Span, Stance, Statement, Text, hull
from ..people.known import same_origin
from ..people.scene import Scene, open_scene
from ..stances.reproaches import finds_wrong, is_demand
from ..words.plain import content_stems, slug
from .accounts import account_rejected
from .answered import answered_beside, answers_inner, charge_after, denied_any, judged_beside
from .confirming import confirmed
from .deeds_denied import denies_deed
from .disagreeing import are_opposite, disagreed_with, negatives, only_disagrees
from .pointing import claim_denied, claimed, only_points, takes_up

_WINDOW = 30
"""Statements further back than this many are not looked at: keeps the work linear."""


def find_relations(scene: Scene, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, numbered, with their relations to others."""
    found: list[Statement] = []
    for place, statement in enumerate(statements):
        before = [one for one in found[max(0, place - _WINDOW) :] if one.inside is None]
        links: tuple[Relation, ...] = ()
        statement = _with_verdict(scene, statement, before)
        if statement.inside is None:
            after = statements[place + 1 :]
            answers = (
                answers_inner(scene, statement, after)
                or _answers(scene, statement, before)
                or _foretold(scene, statement, after)
            )
            links = (*_restates(scene, statement, statements), *answers)
        changed = links or statement.relations
        found.append(replace(statement, relations=_once(links)) if changed else statement)
    return found


def _with_verdict(scene: Scene, statement: Statement, before: Sequence[Statement]) -> Statement:
    """The statement, disputing if it finds wrong what was told before: "said the figure was wrong"."""
    plain = statement.stance is Stance.ASSERTS and statement.inside is None and not statement.by_editor
    if not plain or not finds_wrong(" ".join(span.of(scene.text.characters) for span in statement.content)):
        return statement
    disputing = replace(statement, stance=Stance.DISPUTES)
    return disputing if _disputes(scene, disputing, before) else statement


def relate_again(text: Text, facts: Facts, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements of a text, numbered in its order, with the relations that they have now.

    For statements that an editor has added or changed: an added charge is found by the denial beside it.
    """
    return tuple(find_relations(open_scene(text, facts), statements))


def _once(links: Sequence[Relation]) -> tuple[Relation, ...]:
    return tuple(dict.fromkeys(links))


def _answers(scene: Scene, statement: Statement, before: Sequence[Statement]) -> list[Relation]:
    if statement.stance is Stance.CONFIRMS:
        return confirmed(scene, statement, before)
    if statement.stance is Stance.DISPUTES:
        return _disputes(scene, statement, before)
    example = _example(scene, statement, before)
    if example:
        contradicts = [
            Relation(RelationKind.CONTRADICTS, link.other)
            for link in example.relations
            if link.kind is RelationKind.DISPUTES
        ]
        return [Relation(RelationKind.EXAMPLE, example.number), *contradicts]
    return _contradicts(scene, statement, before)


def _foretold(scene: Scene, statement: Statement, after: Sequence[Statement]) -> list[Relation]:
    """What a denial answers that is told only after it."""
    charge = charge_after(scene, statement, after) if statement.stance is Stance.DENIES else None
    if charge is None:
        return []
    return [Relation(RelationKind.CONTRADICTS, number) for number in sorted((charge.number, *charge.joint))]


def _words(scene: Scene, spans: Sequence[Span]) -> frozenset[str]:
    return content_stems(scene.text.characters, spans)


def _restates(scene: Scene, statement: Statement, statements: Sequence[Statement]) -> list[Relation]:
    """A headline's statement and the later one of the same speaker that shares its words."""
    if scene.headline is None or statement.block != scene.headline:
        return []
    mine = _words(scene, statement.content)
    for other in statements:
        same = other.speaker.key == statement.speaker.key and other.inside is None
        same = same and not are_opposite(scene.text.characters, statement, other)
        if same and other.block != statement.block and statement.speaker.key != "not-stated":
            shared = mine & _words(scene, other.content)
            if len(shared) >= 2 and 3 * len(shared) >= len(mine):
                return [Relation(RelationKind.RESTATES, other.number)]
    return []


def _disputes(scene: Scene, statement: Statement, before: Sequence[Statement]) -> list[Relation]:
    """What is disputed: the statement right before where it says "this", else one that shares its words."""
    beside = judged_beside(scene, statement, before)
    if beside and beside.speaker.key != statement.speaker.key:
        return [Relation(RelationKind.DISPUTES, number) for number in sorted((beside.number, *beside.joint))]
    content = _with_pointer(scene, statement)
    claims = [one for one in before if one.stance is not Stance.DECLINES]  # nobody disputes a silence
    others = claimed(content, [one for one in claims if one.speaker.key != statement.speaker.key])
    if not others:
        return []
    if only_disagrees(scene, statement):
        answered = disagreed_with(scene, statement, others)
        if answered is None:
            return []
        last = answered
    elif is_demand(content):
        asked = [one for one in others if one.stance is Stance.ASKS]
        if not asked or statement.block - asked[-1].block > 1:
            return []
        last = asked[-1]
    elif takes_up(content) or finds_wrong(content):
        answered = account_rejected(scene, statement, content, others)
        if answered is None:
            return []
        last = answered
    else:
        near = [one for one in others if _overlaps(scene, statement, one)]
        if not near:
            return []
        last = _nearest_in_words(scene, statement, near)
    return [Relation(RelationKind.DISPUTES, number) for number in sorted((last.number, *last.joint))]


def _with_pointer(scene: Scene, statement: Statement) -> str:
    """The words of a content, with "that" or "this" where it stands right before them."""
    content = hull(statement.content)
    pointer = _POINTER.search(scene.text.characters, max(0, content.start - 6), content.start)
    return (pointer.group() if pointer else "") + content.of(scene.text.characters)


_POINTER = re.compile(r"\b(?:that|this|the) \Z")


def _example(scene: Scene, statement: Statement, before: Sequence[Statement]) -> Statement | None:
    """The statement of several that this one is the example of: "…, with the department telling…"."""
    if not before or not statement.source or not before[-1].source:
        return None
    previous = before[-1]
    start, end = hull(previous.spans).end, hull(statement.source).start
    if end < start or scene.sentence(start - 1) != scene.sentence(end) or statement.joint:
        return None
    joint = scene.text.characters[start:end].strip().lower()
    several = previous.speaker.count is None or previous.speaker.count > 1
    if (
        not several
        or previous.speaker.key == statement.speaker.key
        or not _introduces(scene, joint, statement)
    ):
        return None
    if not same_origin(previous.speaker.affiliation, statement.speaker.affiliation):
        return None
    return previous


def _introduces(scene: Scene, joint: str, statement: Statement) -> bool:
    """Whether "…, with", a colon, or a comma before a subject and its participle stands between."""
    participle = any(span.of(scene.text.characters).lower().endswith("ing") for span in statement.cue)
    return re.fullmatch(r",?\s*with|:", joint) is not None or (joint == "," and participle)


def _contradicts(scene: Scene, statement: Statement, before: Sequence[Statement]) -> list[Relation]:
    """A denial of what another speaker asserts nearby in the same words, or the other way round."""
    answered = _answered(scene, statement, before)
    if answered:
        return [Relation(RelationKind.CONTRADICTS, one) for one in sorted((answered.number, *answered.joint))]
    reach = _DENIAL_REACH if statement.stance is Stance.DENIES else 2
    near = [one for one in before if statement.block - one.block <= reach or one.block <= _lead(scene)]
    contrary = [one for one in near if _is_contrary(statement, one)]
    if statement.stance is Stance.DENIES and only_points(_content(scene, statement)):
        found = claim_denied(scene, statement, contrary)
    else:
        denied = [one for one in contrary if _is_contradicted(scene, statement, one)]
        found = _nearest_in_words(scene, statement, denied) if denied else None
    numbers = sorted((found.number, *found.joint)) if found else ()
    return [Relation(RelationKind.CONTRADICTS, number) for number in numbers]


def _lead(scene: Scene) -> int:
    """The first paragraph behind the headline: what it tells is denied further down, too."""
    return 0 if scene.headline is None else scene.headline + 1


_PLAIN = frozenset((Stance.DENIES, Stance.ASSERTS, Stance.ACCUSES, Stance.CONFIRMS))


def _is_contrary(statement: Statement, other: Statement) -> bool:
    """Whether one of two speakers denies something, and the other tells something."""
    polarity = (statement.stance is Stance.DENIES) + (other.stance is Stance.DENIES)
    plain = {statement.stance, other.stance} <= _PLAIN
    return polarity == 1 and plain and other.speaker.key != statement.speaker.key


def _is_contradicted(scene: Scene, statement: Statement, other: Statement) -> bool:
    """Whether two statements tell the same, of which one denies it."""
    alike = _overlaps(scene, statement, other) and negatives(scene, statement) == negatives(scene, other)
    return alike or _charged(scene, statement, other) or denies_deed(scene, statement, other)


def _nearest_in_words(scene: Scene, statement: Statement, others: Sequence[Statement]) -> Statement:
    """The one of `others` that shares most words with a statement; of several the last."""
    mine = _words(scene, statement.content)
    return max(others, key=lambda one: (len(mine & _words(scene, one.content)), one.number))


def _content(scene: Scene, statement: Statement) -> str:
    return hull(statement.content).of(scene.text.characters)


def _answered(scene: Scene, statement: Statement, before: Sequence[Statement]) -> Statement | None:
    """The statement that a denial answers by its own words: "denies it", "denied any such offer"."""
    if statement.stance is not Stance.DENIES:
        return None
    others = [one for one in before if one.speaker.key != statement.speaker.key]
    if _IT.fullmatch(hull(statement.content).of(scene.text.characters)):
        charges = [one for one in others if one.stance is Stance.ACCUSES and statement.block - one.block <= 1]
        return charges[-1] if charges else None
    return (
        judged_beside(scene, statement, others)
        or denied_any(scene, statement, others)
        or answered_beside(scene, statement, others)
    )


_IT = re.compile(r"(?i)\W*(?:it|this|that)\W*")


def _charged(scene: Scene, statement: Statement, other: Statement) -> bool:
    """Whether a denial has a word of the charge right before it."""
    if statement.stance is not Stance.DENIES or statement.block - other.block > 1:
        return False
    shared = _words(scene, statement.content) & _words(scene, other.content)
    named = slug(statement.speaker.name) in slug(hull(other.content).of(scene.text.characters))
    return len(shared) >= 1 and (other.stance is Stance.ACCUSES or named)


_DENIAL_REACH = 4
"""Paragraphs from a charge to its denial in the same words."""


def _overlaps(scene: Scene, one: Statement, other: Statement) -> bool:
    """Whether two contents share most of the words of the shorter, and three at least."""
    mine, theirs = _words(scene, one.content), _words(scene, other.content)
    shared = len(mine & theirs)
    return shared >= 3 and 5 * shared >= 3 * min(len(mine), len(theirs))
