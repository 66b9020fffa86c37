"""Why a speaker is not named, where the article says so."""

from __future__ import annotations

import re
from itertools import chain

from ...model import UNNAMED, Span
from ..people.known import Known
from ..people.scene import Scene
from .secrecy import AFRAID, CONDITION, FORBIDDEN, asks_for_secrecy, reasons_in

_WHOLE = re.compile(
    r"(?i)\b(?:neither|none)\s+of\s+whom\s+(?:wished|wanted|wishes|wants|agreed|would agree)\s+to\s+be\s+"
    r"(?:publicly\s+)?(?:named|identified)\b"
    r"|\b(?:both|all)\s+of\s+whom\s+(?:asked|wished|wanted|preferred)\s+(?:not\s+to\s+be\s+(?:named|identified)|"
    r"to\s+(?:remain|stay)\s+anonymous)\b"
)
"""Of several, their own wish is all the reason that is given."""
_WHO = re.compile(rf"(?i),?\s+(?:who|and(?:\s+who)?)\s+(?P<why>{FORBIDDEN}|{AFRAID})")
"""Right behind somebody, what it may not do or is afraid of: "who was not authorised to speak"."""
_WHO_LATER = re.compile(rf"(?i),\s+(?:and\s+)?who\s+(?P<why>{FORBIDDEN})")
_CONDITION = re.compile(
    rf"(?i)[\s,]*(?:(?:(?:both|all)\s+of\s+whom|and\s+who|who|and)\s+)?(?:(?:has|have|had|was|were|is|are|also|only)\s+){{0,2}}{CONDITION}"
)
_ASKING_STILL = re.compile(r",\s+(?:(?:speak|ask|talk|request|insist|declin|refus|wish|prefer)ing\b|on\s)")
"""With what words go on behind what is said that tell of the speaker again."""


def speaks_unnamed(scene: Scene, source: Span) -> bool:
    """Whether the rest of the sentence of `source` says that the speaker is not to be named."""
    sentence = scene.sentences[scene.sentence(source.start)]
    return asks_for_secrecy(scene.text.characters, source.end, sentence.end)


def find_reason(scene: Scene, source: Span, end: int | None = None) -> str | None:
    """The reason given in the sentence of an unnamed `source`, or up to `end`, in the article's words."""
    last = scene.sentences[scene.sentence(source.start)].end if end is None else max(end, source.end)
    sentence = Span(source.start, last)
    characters = scene.text.characters
    own = reasons_in(characters, source)  # "a cook not named because he works there"
    for place, reason in chain(own, reasons_in(characters, sentence)):
        if _is_of_speaker(scene, source, place):
            return reason
    near = [_WHO.match(characters, place, sentence.end) for place in (source.end, *_clauses(scene, source))]
    for told in (*near, *_WHO_LATER.finditer(characters, sentence.start, sentence.end)):
        if told and _is_of_speaker(scene, source, told.start()):
            return " ".join(told["why"].split())
    wish = _WHOLE.search(characters, sentence.start, sentence.end)
    return " ".join(wish.group().split()) if wish else None


def _is_of_speaker(scene: Scene, source: Span, offset: int) -> bool:
    """Whether words at `offset` are not what the speaker says of another: "… that she cannot be named"."""
    said = next((span for span in scene.speaking if span.start <= offset < span.end), None)
    if said is None or source.start <= offset < source.end:
        return True
    again = [found.start() for found in _ASKING_STILL.finditer(scene.text.characters, said.start, said.end)]
    return any(at <= offset for at in again[-1:])


def find_condition(scene: Scene, source: Span) -> str | None:
    """The words by which the sentence of an unnamed `source` says that it did not want to be named."""
    sentence = scene.sentences[scene.sentence(source.start)]
    for place in (source.end, *_clauses(scene, source)):
        found = _CONDITION.match(scene.text.characters, place, sentence.end)
        if found:
            return " ".join((found["words"] or found["bare"]).split())
    return None


def _clauses(scene: Scene, source: Span) -> list[int]:
    """Where a clause or participle can begin in a source: "a nurse|, who", "officials| speaking"."""
    starts = re.compile(r",?\s+(?=who\s|(?:speak|ask|request|talk|wish|insist)ing\s|granted\s)")
    found = [match.start() for match in starts.finditer(scene.text.characters, source.start, source.end)]
    return [at for at in found[:1] if _is_of_head(scene.text.characters, Span(source.start, at))]


def _is_of_head(characters: str, before: Span) -> bool:
    """Whether what follows tells of a source's own noun: not of "the mother of a boy (who asked)"."""
    comma = characters.startswith(",", before.end)
    return comma or re.search(r"\s(?:of|for|that|who)\s", before.of(characters)) is None


def give_reason(scene: Scene, known: Known, source: Span, end: int | None = None) -> None:
    """Note on an unnamed speaker why it is not named, once; one out of a group has the group's reason.

    Of whoever speaks inside another's words nothing is told behind their `end`.
    """
    if known.voice in UNNAMED and known.reason is None:
        group = scene.register.keyed(known.member_of) if known.member_of else None
        reason = find_reason(scene, source, end) or _told_when_met(scene, known, source)
        known.reason = reason or (group.reason if group else None)
        if known.reason is None and known.condition is None:
            known.condition = find_condition(scene, source) or (group.condition if group else None)


def _told_when_met(scene: Scene, known: Known, source: Span) -> str | None:
    """The reason given before in the paragraph: "found by a cook, who cannot be named for legal reasons"."""
    start = scene.text.blocks[scene.block(source.start)].span.start
    noun = known.name.rpartition(" ")[2]
    if not noun:
        return None
    about = rf"\ban? (?:[\w-]+ )?{re.escape(noun)}, who "
    found = re.compile(about).search(scene.text.characters, start, source.start)
    if found is None:
        return None
    told = next(reasons_in(scene.text.characters, Span(found.end(), source.start)), None)
    return told[1] if told and "." not in scene.text.characters[found.end() : told[0]] else None
