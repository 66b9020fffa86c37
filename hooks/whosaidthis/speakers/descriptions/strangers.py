"""Who has no name and is told of right before "he said": "A man walking his dog found it. “…,” he said"."""

from __future__ import annotations

import re

from ...model import Span, Voice
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..phrases.told_names import ONE_NAME
from ..pronouns.reach import people_in
from ..sources.described import add_described
from ..sources.names import resolve_person
from ..sources.naming import read_name
from ..words.gender_words import PRONOUNS, gender_of_role
from ..words.quoted_words import without_quoted
from .as_sources import resolve_description

_BUT = r"(?:(?:But|And|Yet|So|Then|Still) )?"
_DOES = (
    r"(?=,(?! [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)* [a-z])"  # "A school graduate, Ben Roe had no training"
    r"| (?:who|whose|in|at|from|on|with|was|is|had|has|still|never|can|could|can['’]t|[a-z]+ing|[a-z]+ed"
    rf"|{lexicon.alternatives('acts of strangers')})\b)"
)
_NO_VERB = r"(?!(?:is|are|was|were|has|have|had|can|could|do|does|did)\b)"
_OWNER = r"[A-Z][\w-]+['’]s?"
_STRANGER = re.compile(
    rf"{_BUT}(?P<who>(?:[Aa]n?|[Oo]ne|[Aa]nother|His|Her|Their|{_OWNER})"
    rf" (?:[a-z’'-]+ ){{0,3}}?{_NO_VERB}[a-z-]+"
    rf"(?: in (?:his|her|their) [a-z0-9-]+)?){_DOES}"
)


def stranger_before(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one without a name with whom the sentence of `offset`, or the one before it, begins.

    None where others are named whom the pronoun can mean. At the head of a paragraph, the last sentence of
    the paragraph before is the one before it.
    """
    number, block = scene.sentence(scene.before_words(offset)), scene.block(offset)
    start = scene.text.blocks[block].span.start
    if _others_named(scene, gender, start, offset):
        return None
    opening = scene.opening(number)
    said = any(part.start <= opening < part.end for part in scene.speaking)  # "An anchor was let go, he said"
    stranger = None if said else _told_of_at(scene, Span(opening, offset), gender)
    if stranger or number == 0:
        return stranger
    before = scene.sentences[number - 1]
    if before.start < start:
        start = scene.text.blocks[scene.block(before.start)].span.start
        if scene.block(start) == scene.headline or _others_named(scene, gender, start, offset):
            return None
    return _told_of_at(scene, before, gender)


def they_brought_in(scene: Scene, offset: int) -> Known | None:
    """The one without a name or gender with whom the sentence before begins, where "they" is no group's.

    As in "One minister was less diplomatic. “…,” (they) said".
    """
    one = newcomer(scene, None, offset)
    here = one is not None and scene.block(one.span.start) == scene.block(offset)
    told = Span(one.span.end, scene.before_words(offset)) if one is not None and here else None
    if one is None or told is None or _is_owned(one) or people_in(scene, told):
        return None
    return resolve_description(scene, one)[0]


def newcomer(scene: Scene, gender: str | None, offset: int) -> Named | None:
    """The one without a name with whom the sentence before that of `offset` begins; `gender` None for "they".

    As in "A woman in a red coat was more cautious. It looks genuine, she said". None where the sentence, or
    what follows it, names somebody whom the pronoun can mean, and where somebody speaks in it.
    """
    number = scene.sentence(scene.before_words(offset)) - 1
    if number < 0 or scene.block(scene.sentences[number].start) == scene.headline:
        return None
    before = scene.sentences[number]
    if any(True for _ in scene.register.recent(before.end, before.start)):
        return None
    if _others_named(scene, gender, before.start, offset):
        return None
    named = _begins_with(scene, before, _NEWCOMER) or _begins_with(scene, before, _NEWCOMER_LED)
    if named is None:
        return None
    if gender_of_role(named.head) not in (None, gender) or _tells_of_name(scene, named, before.start):
        return None
    return named if _CONTRASTED.match(scene.text.characters, named.span.end) or not _is_owned(named) else None


_BESIDE_DEED = re.compile(r"[^.;:“”\"]* (?:as|while) \Z")


def stranger_here(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one without a name with whom the pronoun's own sentence begins: "A nurse wept as (she) told it".

    None where it names another who can be meant, or does something to one: "A guard led him as (he) sang".
    """
    sentence = scene.sentences[scene.sentence(offset)]
    named = _begins_with(scene, sentence, _NEWCOMER)
    if named is None or gender_of_role(named.head) not in (None, gender) or _is_owned(named):
        return None
    between = scene.text.characters[named.span.end : offset]
    if _BESIDE_DEED.match(between) is None or _TO_THEM[gender].search(between):
        return None
    return (
        None if _others_named(scene, gender, sentence.start, offset) else resolve_description(scene, named)[0]
    )


def _begins_with(scene: Scene, sentence: Span, shape: re.Pattern[str]) -> Named | None:
    """The one without a name, of an office or trade, with whom a sentence of that shape begins."""
    found = shape.match(scene.text.characters, sentence.start, sentence.end)
    named = read_name(scene.text.characters, Span(*found.span("who"))) if found else None
    unnamed = named is not None and named.voice is Voice.UNNAMED_PERSON and named.head in lexicon.roles()
    return named if unnamed else None


def _tells_of_name(scene: Scene, named: Named, start: int) -> bool:
    """Whether it only tells what somebody named right before is: "Ben Roe, (a farmer), came later"."""
    people = scene.people.mentioned(start, named.span.start)
    return any(span.end == named.span.start - len(", ") for span, _ in people)


def _is_owned(named: Named) -> bool:
    """Whether it is somebody's: in "Her neighbour came by. She", "she" is rather the one whose it is."""
    first = named.words.split()[0]
    return first.lower() in ("his", "her", "their") or first.endswith(("'s", "’s", "s'", "s’"))


def _is_of_name(named: Named) -> bool:
    """Whether it is something of somebody named: in "Roe's ball came late. He", nobody is a ball."""
    return named.words.split()[0].endswith(("'s", "’s", "s'", "s’"))


def is_set_apart(scene: Scene, named: Named, gender: str, offset: int) -> bool:
    """Whether a newcomer is surely meant at `offset`: by a noun of that gender, or as "more cautious".

    The noun alone tells that only in the newcomer's own paragraph: the next one may go back to another.
    """
    here = scene.block(named.span.start) == scene.block(offset)
    if here and (gender_of_role(named.head or "") == gender or _is_alone(scene, named, gender, offset)):
        return True
    return _CONTRASTED.match(scene.text.characters, named.span.end) is not None


def _is_alone(scene: Scene, named: Named, gender: str, offset: int) -> bool:
    """Whether the paragraph tells of nobody but the newcomer: "A guard shrugged. “…,” (he) said".

    In "A guard took him away. “…,” he said" the pronoun goes on with whom it meant before.
    """
    start = scene.text.blocks[scene.block(offset)].span.start
    if _others_named(scene, gender, start, offset) or any(True for _ in scene.register.recent(offset, start)):
        return False
    told = without_quoted(scene.text.characters[named.span.end : offset])
    return not _is_owned(named) and PRONOUNS[gender].search(told) is None and _NAMED.match(told) is None


_NAMED = re.compile(r", [A-Z]")
"""Behind a noun that tells what the one named is: "A graduate, Lee had no training"."""


_WHO = rf"(?P<who>(?:[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir) (?:[\w’'-]+ ){{0,3}}?[a-z-]+){_DOES}"
_NEWCOMER = re.compile(_BUT + _WHO)
_TITLED = "(?:(?:with|under|below) [a-z -]{2,40} “[^“”]{2,80}” )?"
_NEWCOMER_LED = re.compile(rf"{_BUT}(?!(?:His|Her|Their) )[A-Z][^,.“”\"]{{2,60}}, {_TITLED}{_WHO}")
"""Somebody without a name with whom a sentence begins, or a phrase and then they: "At the gate, a guard"."""
_CONTRASTED = re.compile(
    r"[^.,]{0,50}?(?:, (?:who|from|in|at|of|an?) [^,.]{2,60},)?"
    r" (?:was|is|sounded|seemed|proved|struck|(?:gave|gives|told|tells|had|has|took)(?: [a-z]+){0,3}? an?)\b"
    r"[^.]{0,40}?"
    rf"\b(?:more|less|not so|equally|even|far|rather|{lexicon.alternatives('contrasts')})\b"
)


def _others_named(scene: Scene, gender: str | None, start: int, end: int) -> bool:
    people = (person for _, person in scene.people.mentioned(start, end))
    return any(one.credible and one.gender in (None, gender) for one in people)


def _told_of_at(scene: Scene, sentence: Span, gender: str) -> Known | None:
    """The one without a name with whom a sentence begins in which nobody speaks."""
    if any(True for _ in scene.register.recent(sentence.end, sentence.start)):
        return None
    found = _STRANGER.match(scene.text.characters, sentence.start, sentence.end)
    told = ONE_NAME.match(scene.text.characters, found.end() + 1, sentence.end) if found else None
    end = told.end() if told else found.end("who") if found else 0
    named = read_name(scene.text.characters, Span(found.start("who"), end)) if found else None
    if named is not None and named.voice is Voice.NAMED_PERSON:
        return resolve_person(scene, named)[0] if named.gender in (None, gender) else None
    if named is None or named.voice is not Voice.UNNAMED_PERSON or named.plural:
        return None
    if _TO_THEM[gender].search(scene.text.characters, named.span.end, sentence.end):
        return None
    own = _OWN[gender].search(scene.text.characters, named.span.end, sentence.end) is not None
    own = own and not _is_of_name(named)
    if named.head not in lexicon.roles() and not own:
        return None
    if gender_of_role(named.head or "") not in (None, gender):
        return None
    return resolve_description(scene, named)[0] if _is_owned(named) else add_described(scene, named)


_TO_THEM = {
    "m": re.compile(r"\bhim\b"),
    "f": re.compile(
        r"\bher(?=[.,]| (?:that|to|from|in|on|at|away|out|down|up|into|home|back|by|off|through)\b)"
    ),
}
"""The one whom the pronoun may go on with: "A guard led him away. “…,” (he) said"."""
_OWN = {"m": re.compile(r"\b(?:his|he)\b"), "f": re.compile(r"\b(?:her|she)\b")}
"""What tells that a noun which no list of people has is somebody's: "A regular shook his head"."""
