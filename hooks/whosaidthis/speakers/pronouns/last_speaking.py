"""What spoke last, of the kind that "they" and "it" can mean: a group, one person, a body, a paper."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...model import Span, Voice
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..sources.names import resolve_body
from ..sources.naming import read_name
from .meant import distinct
from .reach import people_in


def find_group(scene: Scene, offset: int) -> Known | None:
    """Whom "they" at `offset` means: the group that spoke last in this paragraph or the one before it.

    The police are such a group, and so is a team: "Police said … They added".
    """
    return _last_speaking(scene, offset, _is_several)


_TEAM = re.compile(
    rf"\b[Tt]he (?:[a-z-]+ ){{0,2}}(?P<noun>{lexicon.alternatives('teams')})\b"
    r"(?! (?:doubts?|votes?|ballots?|aside|light|the|an?|its|their)\b)"  # "the matter cast doubt on it"
)


def brings_in_team(scene: Scene, found: Known, offset: int) -> bool:
    """Whether the paragraph has told of a team since a group spoke before it: "The new team … They found"."""
    begins = scene.before_words(offset)
    start = scene.text.blocks[scene.block(begins)].span.start
    if any(known is found for _, known in scene.register.recent(begins, start)):
        return False
    told = {match["noun"] for match in _TEAM.finditer(scene.text.characters, start, begins)}
    return bool(told - set(found.name.lower().split()))


def _is_several(known: Known) -> bool:
    teams = lexicon.word_list("teams") | {"authorities"}
    return known.group or known.kind == "police" or known.name.rpartition(" ")[2].lower() in teams


def find_single(scene: Scene, offset: int) -> Known | None:
    """The one person whom "they" at `offset` means: a spokesperson who has just spoken.

    Of others, "they" can be the group that they speak of or belong to.
    """
    start = scene.text.blocks[scene.block(offset)].span.start
    last = next((known for _, known in scene.register.recent(offset, start)), None)
    return last if last is not None and last.one_person and last.head == "spokesperson" else None


def find_unnamed(scene: Scene, offset: int) -> Known | None:
    """The one person without a name or gender who spoke last: "One insider said it was over. “…,” they said".

    Nobody where a noun for several people stands since the beginning of the paragraph in which they spoke.
    """
    begins = scene.before_words(offset)
    block = scene.block(begins)
    opens = scene.text.blocks[block].span.start == begins and block - 1 != scene.headline
    start = scene.text.blocks[max(0, block - opens)].span.start
    last = next((known for _, known in scene.register.recent(begins, start)), None)
    if last is None or last.voice is not Voice.UNNAMED_PERSON or last.gender is not None:
        return None
    return None if people_in(scene, Span(start, begins)) else last


def find_body(scene: Scene, offset: int) -> Known | None:
    """What "it" at `offset` means: the body or document that spoke last in this or the last paragraph.

    Figures, records or accounts are not one thing; of those in this paragraph it is the body that made them.
    """
    start = scene.text.blocks[scene.block(offset)].span.start
    last = next((known for _, known in scene.register.recent(offset, start)), None)
    if last is not None and last.voice is Voice.DOCUMENT and _is_several_papers(last):
        maker = _maker(scene, last)
        if maker is not None:
            return maker
    return _last_speaking(scene, offset, _is_thing)


def _is_thing(known: Known) -> bool:
    if known.voice is Voice.INSTITUTION:
        return True
    return known.voice is Voice.DOCUMENT and not _is_several_papers(known)


def _is_several_papers(known: Known) -> bool:
    plural = known.head is not None and f"{known.head}s" in known.name.lower().split()
    return plural or known.head == "data"


_MADE_BY = re.compile(
    r"\s+(?:collected|compiled|gathered|kept|published|released|prepared|provided) by"
    r"\s+(?:the\s+)?(?P<name>[A-Z][\w’'&-]*(?:\s+(?:of\s+|for\s+|and\s+)?[A-Z][\w’'&-]*)*)"
)


def _maker(scene: Scene, papers: Known) -> Known | None:
    """The body that made some papers: "data collected by (the Rye Observatory)"; None where none is told."""
    words = papers.mentions[-1] if papers.mentions else None
    end = scene.sentences[scene.sentence(words.start)].end if words else 0
    found = _MADE_BY.match(scene.text.characters, words.end, end) if words else None
    named = read_name(scene.text.characters, Span(*found.span("name"))) if found else None
    if named is None or named.voice is not Voice.INSTITUTION or not named.name:
        return None
    return resolve_body(scene, named)[0]


def find_paper(scene: Scene, offset: int) -> Known | None:
    """What "it" at `offset` means that shows something: the document that spoke last, there or before."""
    return _last_speaking(scene, offset, lambda known: known.voice is Voice.DOCUMENT)


def _last_speaking(scene: Scene, offset: int, fits: Callable[[Known], bool]) -> Known | None:
    block = scene.block(offset)
    start = scene.text.blocks[max(0, block - 1)].span.start
    places = [(place, known) for place, known in scene.register.recent(offset, start) if fits(known)]
    if not places:
        return None
    last = max(scene.sentence(place) for place, _ in places)
    nearest = distinct([known for place, known in places if scene.sentence(place) == last])
    return nearest[0] if len(nearest) == 1 else None
