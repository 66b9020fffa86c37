"""Whom "he" and "she" inside somebody's quotation take up from what that speaker has just told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...model import Attribution, Span
from ...reading.word_lists import any_of
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..words.gender_words import gender_of_head
from .identity import Resolved, resolve_source

_PEOPLE = any_of(lexicon.roles() | lexicon.word_list("kin"))
_SUBJECT = re.compile(
    r"[“‘\"']?(?:(?:And|But|So) )?(?P<source>(?:(?:My|Our|The|An?|[A-Z]\w+['’]s) (?:[a-z-]+ ){0,2}?)?"
    rf"(?P<head>(?i:{_PEOPLE})))(?!['’]s\b) (?!and |or |of )"
    rf"(?P<is>(?:was|is|wasn['’]t|isn['’]t) an? (?:[a-z-]+ ){{0,2}}?(?:{_PEOPLE})\b)?"
)
"""Somebody by a noun who opens a sentence and does something there: "My father was a miner"."""
_SOMEBODY = re.compile(rf"\b(?:{_PEOPLE})\b", re.IGNORECASE)


def subject_before(
    scene: Scene, attribution: Attribution, outer: Attribution, speaking: Sequence[Known], gender: str
) -> Known | None:
    """Who opened the sentence before, inside the quotation, and alone is told of there; None for nobody.

    As in "“My father was a miner. (He) told me so,” she said"; `speaking` are those who say the quotation.
    """
    place = attribution.source[0].start
    told = _sentence_before(scene, place)
    if told is None or not any(span.start <= told.start < span.end for span in outer.content):
        return None
    found = _SUBJECT.match(scene.text.characters, told.start, told.end)
    if found is None or gender_of_head(found["head"].lower()) not in (None, gender):
        return None
    if _tells_of_others(scene, Span(found.end(), place), speaking):
        return None
    resolved = resolve_source(scene, (Span(*found.span("source")),), True)
    return resolved[0].known if len(resolved) == 1 and resolved[0].known.one_person else None


def _sentence_before(scene: Scene, offset: int) -> Span | None:
    number = scene.sentence(offset) - 1
    return scene.sentences[number] if number >= 0 else None


def spoke_before(
    scene: Scene,
    attributions: Sequence[Attribution],
    found: Mapping[int, tuple[Resolved, ...]],
    attribution: Attribution,
    gender: str,
) -> Known | None:
    """Of whom the same speaker has last told that they said something; None where another can be meant.

    As in "Valdivia said that Lee had told her so. “(She) said, ‘Go,’” Valdivia said".
    """
    place = attribution.source[0].start
    first = scene.text.blocks[max(0, scene.block(place) - 1)].span.start
    outer = found.get(attribution.inside or 0, ())
    for number in sorted(found, key=lambda one: attributions[one].content[0].start, reverse=True):
        other = attributions[number]
        if not (other.inside is not None and other.source and first <= other.source[0].start < place):
            continue
        if _known(found.get(other.inside, ())) != _known(outer):
            return None
        since = Span(other.source[-1].end, place)
        if len(found[number]) != 1 or _tells_of_others(scene, since, _known(outer)):
            return None
        known = found[number][0].known
        return known if known.one_person and known.gender in (None, gender) else None
    return None


def _known(resolved: Sequence[Resolved]) -> list[Known]:
    return [one.known for one in resolved]


def _tells_of_others(scene: Scene, within: Span, speaking: Sequence[Known] = ()) -> bool:
    """Whether anybody but those `speaking` stands in the words, by name or by a noun."""
    named = (person for _, person in scene.people.mentioned(within.start, within.end))
    others = any(all(person is not known.person for known in speaking) for person in named)
    return others or _SOMEBODY.search(scene.text.characters, within.start, within.end) is not None
