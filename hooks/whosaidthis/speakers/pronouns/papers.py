"""Papers of which "one" or "another" is one: "She had sent several memos. One (said) it leaked"."""

from __future__ import annotations

import re

from ...model import Basis, Span, Voice
from ...reading.word_lists import any_of
from ...reading.words import find_words, with_capital
from .. import lexicon
from ..people.known import Known, key_of
from ..people.scene import Scene
from ..words.plain import plurals, singular
from .reach import group_in_reach, people_in

_BACK = 2
"""Sentences looked back over, that of the words for one of them included."""
_WRITTEN = "memo letter email e-mail message note document report text paper study".split()
_PLURALS = {form: noun for noun in _WRITTEN for form in plurals(noun)}
_PAPERS = re.compile(r"\b[A-Za-z][a-z-]+s\b")
_SOME = re.compile(
    r"(?i)\W*(?P<some>one|another|the (?:first|second|third|last|other))\b(?P<rest>.*)", re.DOTALL
)
_REST = re.compile(
    r"\W*|\s+of\s+(?:them|these|those)\W*|,\s+(?:from|dated|sent|signed|addressed|written|headed|marked|titled|in)\b.*",
    re.DOTALL,
)


def one_of_papers(scene: Scene, part: Span) -> tuple[Known, Basis] | None:
    """The paper of "one", "another, from May," or "one of them", where papers are told of last; else None.

    None where the paragraph tells of several people too: "She sent memos to nurses. One said it leaked".
    Behind "one of the memos", "another" is one of them; "one that" is one of the last things told of.
    """
    if _THING.fullmatch(part.of(scene.text.characters)):
        return _one_that(scene, part)
    found = _SOME.fullmatch(part.of(scene.text.characters))
    fits = found is not None and _REST.fullmatch(found["rest"]) is not None
    noun = (_papers_before(scene, part.start) or _met_before(scene, part.start)) if fits else None
    if noun is None and fits and found is not None and found["some"].lower() == "another":
        noun = _in_one_before(scene, part.start)
    if found is None or noun is None:
        return None
    return _one_of(scene, found["some"], noun), Basis.INFERRED


def _one_of(scene: Scene, some: str, noun: str) -> Known:
    name = f"{with_capital(some.lower())} of the {noun}"
    single = _PLURALS[noun]
    again = scene.register.by_name(Voice.DOCUMENT, name)
    return again or scene.register.add(Known(key_of(name), name, Voice.DOCUMENT, 1, single, head=single))


_THING = re.compile(r"(?i)\W*one,? (?:that|which)\W*")


def _one_that(scene: Scene, part: Span) -> tuple[Known, Basis] | None:
    """The paper in "her letters, one that (called)"; nobody where it is another thing, as one of "insults".

    None where bodies or people are told of: "ten firms, among them one that (said)".
    """
    start = scene.opening(scene.sentence(part.start))
    told = [word[0].lower() for word in _PAPERS.finditer(scene.text.characters, start, part.start)]
    if told and told[-1] in _PLURALS:
        return _one_of(scene, "One", told[-1]), Basis.INFERRED
    nouns = {singular(word) for word in told}
    if nouns & (lexicon.bodies().keys() | lexicon.roles()):
        return None
    return scene.register.not_stated(), Basis.STATED


_NEXT_ONE = re.compile(
    r"(?P<lead>(?:an?|the|his|her|its|their) (?P<which>[a-z-]+)) one"
    r"(?:$|, [^.]*|,? (?:sent|dated|from|of|by) .*)",
    re.DOTALL | re.IGNORECASE,
)
_WHEN_WRITTEN = frozenset("later earlier newer older subsequent previous prior follow-up".split())
_COUNTED = frozenset("first second third fourth fifth last further similar".split())
_MADE_AGAIN = (
    *_WRITTEN,
    *"post tweet statement audit review survey draft filing ruling notice telegram".split(),
)
_PAPER = re.compile(rf"\b(?P<noun>{any_of(_MADE_AGAIN)})(?:s|es)?\b")


def next_paper(scene: Scene, part: Span) -> tuple[Known, Basis] | None:
    """The paper that "a later one" is, behind "The post was deleted."; None where no paper is told of last.

    "A second one" can be somebody, where the sentences before tell of people or bodies.
    """
    found = _NEXT_ONE.fullmatch(part.of(scene.text.characters))
    if found is None or found["which"].lower() not in _WHEN_WRITTEN | _COUNTED:
        return None
    number = max(0, scene.sentence(part.start) - _BACK)
    start = max(scene.text.blocks[scene.block(part.start)].span.start, scene.sentences[number].start)
    told = Span(start, part.start)
    papers = list(_PAPER.finditer(scene.text.characters, told.start, told.end))
    people = found["which"].lower() in _COUNTED and any(
        singular(word.lower) in lexicon.roles() | lexicon.bodies().keys()
        for word in find_words(scene.text.characters, told)
    )
    if not papers or people or scene.is_said(papers[-1].start()):
        return None
    noun = papers[-1]["noun"]
    name = f"{with_capital(found['lead'].lower())} {noun}"
    again = scene.register.by_name(Voice.DOCUMENT, name)
    known = again or Known(key_of(name), name, Voice.DOCUMENT, 1, noun, head=noun)
    return (again or scene.register.add(known)), Basis.INFERRED


_IN_ONE = re.compile(r"(?:^|[.?!]['\"”’]?\s+)In one(?: of (?:them|these|those))?,")
"""What begins a paragraph about one of some papers: "In one, a clerk writes that it leaked. (Another)"."""


def _in_one_before(scene: Scene, offset: int) -> str | None:
    """The plural of the papers of which the paragraph has told that they hold what a person writes."""
    block = scene.block(offset)
    start = scene.text.blocks[block].span.start
    told = _IN_ONE.search(scene.text.characters[start:offset])
    first = scene.text.blocks[max(0, block - _FARTHEST)].span.start
    words = list(_PAPERS.finditer(scene.text.characters, first, start + told.start())) if told else []
    nouns = [word[0].lower() for word in words if word[0].lower() in _PLURALS]
    return nouns[-1] if nouns else None


_FARTHEST = 3
"""Paragraphs back to where the papers are told of."""


def _met_before(scene: Scene, offset: int) -> str | None:
    """The plural of the papers which have just spoken in the paragraph, or of which one has: "memos"."""
    start = scene.text.blocks[scene.block(offset)].span.start
    last = next((known for _, known in scene.register.recent(offset, start)), None)
    noun = last.name.split()[-1].lower() if last is not None and last.voice is Voice.DOCUMENT else ""
    return noun if noun in _PLURALS else None


def _papers_before(scene: Scene, offset: int) -> str | None:
    """The plural of the papers told of last before `offset` in its paragraph; None without such."""
    number = max(0, scene.sentence(offset) - _BACK + 1)
    start = max(scene.text.blocks[scene.block(offset)].span.start, scene.sentences[number].start)
    told = [
        word
        for word in _PAPERS.finditer(scene.text.characters, start, offset)
        if word[0].lower() in _PLURALS and not scene.is_said(word.start())
    ]
    paragraph = Span(scene.text.blocks[scene.block(offset)].span.start, offset)
    if not told or people_in(scene, paragraph) or group_in_reach(scene, offset) is not None:
        return None
    return told[-1][0].lower()
