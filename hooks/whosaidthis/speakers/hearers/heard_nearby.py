"""To whom it was said where only a statement nearby, of the same speaker, says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Basis, Hearer, Span, Stance, Statement, Voice, Way, outside
from ...reading.months import WEEKDAYS
from .. import lexicon
from ..people.known import name_key
from ..people.scene import Scene

_AIMED = frozenset({Stance.ASKS, Stance.WARNS, Stance.ACCUSES})
"""What is said to those it is about ("urged drivers to…") tells nothing of who hears the next statement."""
_NEAR = 2
"""A hearer holds for the same speaker in the same paragraph and the two after it."""
_LONG_AGO = re.compile(
    r"\bin (?:\w+ )?(?P<year>(?:19|20)\d\d)\b"
    r"|\b(?:years?|decades?|months) (?:ago|earlier|before)\b|\blast year\b"
)
"""That something was told on an earlier occasion: its hearer is none of today's."""


def told_before(scene: Scene, statements: Sequence[Statement]) -> frozenset[int]:
    """The numbers of statements made on another occasion: "told X in 2011", "had told X"."""
    year = scene.facts.reckoned_from.year if scene.facts.reckoned_from else None
    found = set()
    for statement in statements:
        if not statement.cue or not statement.hearer:
            continue
        sentence = scene.sentences[scene.sentence(statement.cue[0].start)]
        for part in outside(sentence, statement.content):
            past = _LONG_AGO.search(scene.text.characters, part.start, part.end)
            if past and not (past.group("year") and year == int(past.group("year"))):
                found.add(statement.number)
        if _HAD.search(_before_cue(scene, statement.cue[0])):
            found.add(statement.number)
    return frozenset(found)


def said_at_another_time(scene: Scene, statements: Sequence[Statement]) -> frozenset[int]:
    """The numbers of statements told in the perfect: whom Lee "has called a fool" need not hear her now.

    So too of those made at a gathering, or on a day, that their own sentence tells: "At the rally, he said".
    """
    found = set()
    for statement in statements:
        for cue in statement.cue[:1]:
            if _PERFECT.search(_before_cue(scene, cue)) or _is_elsewhere(scene, statement):
                found.add(statement.number)
    return frozenset(found)


def _is_elsewhere(scene: Scene, statement: Statement) -> bool:
    """Whether a statement's sentence, outside what is said, opens with a day or tells of a gathering."""
    sentence = scene.sentences[scene.sentence(statement.cue[0].start)]
    if _ON_A_DAY.match(scene.text.characters, scene.opening(scene.sentence(sentence.start))):
        return True
    told = outside(sentence, statement.content)
    start = scene.text.blocks[scene.block(sentence.start)].span.start
    turned = _TURNED.match(scene.text.characters, start, sentence.end) is not None
    return turned or any(_GATHERING.search(scene.text.characters, one.start, one.end) for one in told)


_ON_A_DAY = re.compile(rf"On (?:{'|'.join(WEEKDAYS)}),? ")
_TURNED = re.compile(r"(?:At|In|During) [^.;]{2,60}?, (?:however|though|meanwhile|by contrast)\b")
"""A paragraph that goes on elsewhere: "At the summit, however, Lee spoke of trade"."""
_GATHERING = re.compile(
    r"(?i)\b(?:at|during|before|in) (?:an?|the|his|her|its|their) (?:[\w’'-]+ ){0,3}?"
    r"(?:speech|rally|debate|appearance|summit|convention|town hall|campaign stop)\b"
    r"|\b(?:his|her) speech\b"
)


def _before_cue(scene: Scene, cue: Span) -> str:
    return scene.text.characters[max(0, cue.start - _LONGEST_AUXILIARY) : cue.end]


_HAD = re.compile(r"\bhad(?:\s\w+)?\s\w+$")
_PERFECT = re.compile(r"\b(?:has|have|had)(?:\s\w+)?\s\w+$")
_LONGEST_AUXILIARY = 20
"""Code points of "has repeatedly" before a cue."""


def infer_hearers(
    statements: Sequence[Statement],
    groups: dict[str, str],
    earlier: frozenset[int] = frozenset(),
    elsewhere: frozenset[int] = frozenset(),
) -> list[Statement]:
    """The statements with the hearers that the same speaker, or its group, is said to have had nearby.

    Nobody hears what follows of those who heard a statement numbered in `earlier`, years ago, and nobody
    nearby hears one numbered in `elsewhere`.
    """
    found: list[Statement] = []
    told: dict[str, tuple[int, Hearer]] = {}
    for statement in statements:
        circle = _circle(statement.speaker.key, groups)
        unheard = statement.hearer is None and statement.number not in elsewhere
        if unheard and statement.inside is None and statement.through is None:
            heard = (
                _heard_before(statement, circle, told)
                or _gone_on(statement, found)
                or _carried(statement, found)
            )
            if heard:
                statement = replace(statement, hearer=replace(heard, basis=Basis.INFERRED))
        elif statement.number in earlier:
            for key in circle:
                told.pop(key, None)
        elif _is_heard_plainly(statement) and statement.hearer and statement.stance not in _AIMED:
            for key in (*circle, *(part.key for part in statement.speaker.parts)):
                told[key] = (statement.block, statement.hearer)
        elif statement.hearer and statement.inside is None:
            _turn_away(statement, circle, told)
        found.append(statement)
    return [_asked(statement, statements) for statement in found]


def _is_heard_plainly(statement: Statement) -> bool:
    """Whether the article itself tells who heard it; not "appears to tell a broker", in some message."""
    hedged = statement.hedge is not None and statement.hedge.basis is Basis.STATED
    return statement.inside is None and not hedged


def _turn_away(statement: Statement, circle: list[str], told: dict[str, tuple[int, Hearer]]) -> None:
    """Forget who heard the speaker in an earlier paragraph: "Lee warned the minister. “Go,” she said"."""
    for key in circle:
        if key in told and told[key][0] < statement.block:
            del told[key]


def _circle(key: str, groups: dict[str, str]) -> list[str]:
    """A speaker with the groups it was taken from; nobody who is not stated."""
    if key == "not-stated":
        return []
    return [key, groups[key]] if key in groups else [key]


def _heard_before(
    statement: Statement, circle: list[str], told: dict[str, tuple[int, Hearer]]
) -> Hearer | None:
    if statement.speaker.voice is Voice.NOT_STATED or statement.stance is Stance.DECLINES:
        return None
    for key in circle:
        if key in told:
            block, hearer = told[key]
            if 0 <= statement.block - block <= (0 if _of_the_moment(hearer) else _NEAR):
                return hearer
    return None


def _of_the_moment(hearer: Hearer) -> bool:
    """Whether it heard one occasion only: "reporters" or a network, unlike an agency with its own report."""
    return hearer.way is Way.POSTED or hearer.name[:1].islower()


def _gone_on(statement: Statement, before: list[Statement]) -> Hearer | None:
    """To whom a quotation was said that goes on in the next paragraph."""
    last = before[-1] if before else None
    goes_on = statement.goes_on and last is not None and last.speaker.key == statement.speaker.key
    return last.hearer if goes_on and last is not None and last.block >= statement.block - 1 else None


def _carried(statement: Statement, before: list[Statement]) -> Hearer | None:
    """To whom an official "reportedly confirmed" it, right after others told an agency: the agency."""
    hedged = statement.hedge is not None and statement.hedge.basis is Basis.STATED
    if not hedged or statement.speaker.voice not in (Voice.UNNAMED_PERSON, Voice.UNNAMED_GROUP):
        return None
    previous = before[-1] if before else None
    if previous is None or previous.block != statement.block or not previous.hearer:
        return None
    return previous.hearer if name_key(previous.hearer.name) in lexicon.outlets() else None


def _asked(statement: Statement, statements: Sequence[Statement]) -> Statement:
    """Whom a state is said to have asked, inside the words of another state's official: that state."""
    if statement.hearer or statement.stance is not Stance.ASKS or statement.inside is None:
        return statement
    outer = statements[statement.inside - 1]
    if outer.speaker.role not in {"diplomat", "official", "minister"}:
        return statement
    states = lexicon.states()
    origin = (outer.speaker.affiliation or "").lower()
    state = states.adjectives.get(origin) or states.names.get(origin)
    if state is None or statement.speaker.kind != "state" or statement.speaker.name == state:
        return statement
    return replace(statement, hearer=Hearer(state, Basis.INFERRED))
