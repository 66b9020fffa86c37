"""Who has no name and is told of right before "he said": "A man walking his dog found it. “…,” he said"."""

from __future__ import annotations

import re

from ..model import Span, Voice
from . import lexicon
from .appositions import ONE_NAME
from .described import add_described
from .gender_words import gender_of_role
from .known import Known
from .names import resolve_person
from .naming import read_name
from .scene import Scene

_STRANGER = re.compile(
    r"(?P<who>(?:An?|One|Another) (?:[a-z’'-]+ ){0,3}?[a-z-]+(?: in (?:his|her|their) [a-z0-9-]+)?)"
    r"(?=,| (?:who|whose|in|at|from|on|with|was|is|had|has|stood|sat|came|went|ran|held|broke|wept|spoke"
    r"|shook|took|began|lost|fell|left|drove|found|woke|grew|[a-z]+ing|[a-z]+ed)\b)"
)


def stranger_before(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one without a name with whom the sentence of `offset`, or the one before it, begins.

    None where others are named whom the pronoun can mean.
    """
    number = scene.sentence(offset)
    start = scene.text.blocks[scene.block(offset)].span.start
    people = (person for _, person in scene.people.mentioned(start, offset))
    if any(one.credible and one.gender in (None, gender) for one in people):
        return None
    own = Span(scene.opening(number), offset)
    stranger = _told_of_at(scene, own, gender)
    if stranger or number == 0 or scene.sentences[number - 1].start < start:
        return stranger
    return _told_of_at(scene, scene.sentences[number - 1], gender)


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
    if named is None or named.voice is not Voice.UNNAMED_PERSON:
        return None
    own = _OWN[gender].search(scene.text.characters, named.span.end, sentence.end) is not None
    if named.head not in lexicon.roles() and not own:
        return None
    return add_described(scene, named) if gender_of_role(named.head or "") in (None, gender) else None


_OWN = {"m": re.compile(r"\b(?:his|he)\b"), "f": re.compile(r"\b(?:her|she)\b")}
"""What tells that a noun which no list of people has is somebody's: "A regular shook his head"."""
