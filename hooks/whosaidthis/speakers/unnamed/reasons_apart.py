"""Why speakers are not named, where a sentence of its own says so."""

from __future__ import annotations

import re

from ...model import UNNAMED, Span
from ...reading.words import find_words
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..words.groups import read_quantity
from ..words.plain import plural, singular
from .secrecy import FORBIDDEN, is_kept_back, reasons_in

_OPENING = re.compile(
    r"(?P<who>(?:Both|The two|All (?:three|four|five|six)|They|He|She)\b(?! of\b)"
    r"|The [a-z]+(?=,? (?:who\b[^,.]*, )?(?:had |have |has )?(?:asked|spoke|wished|wanted|requested|insisted"
    r"|agreed|declined|did ?n[o’']t (?:want|wish)|(?:was|were) not)\b))"
    r"|(?P<his>His|Her|Their) (?:[a-z]+ )?names?\b"
    r"|(?:The )?(?:[A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3}|[a-z]+) (?:(?:is|are|was|were) not (?:nam|identify)ing"
    r"|(?:has |have )?agreed (?:not to (?:name|identify)|to withhold))"
    r" (?P<him>him|her|them|(?:his|her|their) names?)\b"
)
"""Who opens such a sentence, or whom it is about: "Both …", "Her name …", "The Post is not naming her …"."""
_FORBIDDEN = re.compile(rf" (?P<why>{FORBIDDEN})")
_OF_ONE = {"his": "He", "her": "She", "him": "He"}
_OF_SEVERAL = "They"


def give_told_reasons(scene: Scene) -> None:
    """Note why speakers are not named where a sentence of its own says so: "Both asked not to be …"."""
    characters = scene.text.characters
    for sentence in scene.sentences:
        opens = _OPENING.match(characters, sentence.start, sentence.end)
        reason = _reason(characters, opens, sentence) if opens else None
        known = _meant(scene, sentence.start, _subject(opens)) if opens and reason else None
        if known and is_kept_back(characters, sentence) and _tells_of_others(scene, known, sentence.start):
            continue
        if known and known.voice in UNNAMED and known.reason is None:
            known.reason = reason
    _pass_on(scene)


def _pass_on(scene: Scene) -> None:
    """Give those who speak for a group the reason that is told of all of it."""
    for known in scene.register.all:
        group = scene.register.keyed(known.member_of) if known.member_of and known.reason is None else None
        if group is not None:
            known.reason = group.reason


def _tells_of_others(scene: Scene, known: Known, offset: int) -> bool:
    """Whether the paragraph tells of somebody else, who may be meant: "A clerk said that a girl died"."""
    start = scene.text.blocks[scene.block(offset)].span.start
    words = {word.lower for word in find_words(scene.text.characters, Span(start, offset))}
    return not lexicon.roles().isdisjoint(words - set(known.name.lower().split()))


def _reason(characters: str, opens: re.Match[str], sentence: Span) -> str | None:
    told = next(reasons_in(characters, sentence), None)
    if told is not None:
        return told[1]
    may_not = _FORBIDDEN.match(characters, opens.end(), sentence.end)
    return " ".join(may_not["why"].split()) if may_not else None


def _subject(opens: re.Match[str]) -> str:
    """Whom the opening of a sentence is about, as it would open a sentence."""
    if opens["who"]:
        return opens["who"]
    word = (opens["his"] or opens["him"]).split()[0].lower()
    return _OF_ONE.get(word, _OF_SEVERAL)


def _meant(scene: Scene, offset: int, words: str) -> Known | None:
    """Whom "both" or "he" at `offset` means: who spoke last in the paragraph, or the group that one is of."""
    start = scene.text.blocks[scene.block(offset)].span.start
    last = next((known for _, known in scene.register.recent(offset, start)), None)
    if last is None or words in ("He", "She"):
        return last if last and last.one_person else None
    group = scene.register.keyed(last.member_of) if last.member_of else last
    if (noun := words.removeprefix("The ")) != words and noun != "two":  # "The officials", "The officer"
        several = plural(noun)
        called = group if several else last
        fits = called is not None and called.head == (singular(noun) if several else noun)
        return called if called and fits and several == bool(called.group) else None
    count = {"Both": 2, "The two": 2, "They": group.count if group else None}
    number = count.get(words, read_quantity([words.split()[-1]]).count)
    return group if group and group.group and group.count == number else None
