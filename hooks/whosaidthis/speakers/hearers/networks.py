"""On which network words were posted, where that is told before the speaker: "In a post on X, Lee wrote"."""

from __future__ import annotations

import re

from ...model import Attribution, Basis, Hearer, Span, Way, hull
from .. import lexicon
from ..people.scene import Scene

_NETWORK = rf"(?P<network>{'|'.join(map(re.escape, lexicon.networks()))})"
_WHEN = (
    r"(?: (?:late|early|on|in|last|this|yesterday|today|shortly|hours|minutes|days|soon|just)\b"
    r"[^,.;:“”\"\n]{0,40}?)?"
)
_POST = rf"(?:{lexicon.alternatives('posts')})"
_POSTED_FIRST = re.compile(
    r"(?:In|On|Writing on|Posting on|Replying on) "
    rf"(?:(?:an?|another|one|his|her|their|its) (?:[\w-]+ ){{0,2}}?{_POST}{_WHEN} (?:on|to) )?"
    rf"{_NETWORK}{_WHEN},? "
)
"""What opens a sentence, up to its subject."""
_TOOK_TO = re.compile(rf"\b(?:took|taking|turned|turning) to {_NETWORK}\b")
_POSTS = frozenset("posted posts wrote writes tweeted tweets shared".split())
_PRONOUNS = frozenset("he she they it".split())


def posted_first(characters: str, attribution: Attribution, sentence: Span) -> Hearer | None:
    """The network of "In a post on X late on Friday, the mayor wrote", told at the head of `sentence`."""
    source = hull(attribution.source) if attribution.source else sentence
    found = _POSTED_FIRST.fullmatch(characters, sentence.start, max(sentence.start, source.start))
    return Hearer(found["network"], Basis.STATED, Way.POSTED) if found else None


def took_to(scene: Scene, attribution: Attribution, sentence: Span) -> Hearer | None:
    """The network of "Ann Lee took to X. “…,” she posted", told in the sentence before, of one paragraph."""
    characters = scene.text.characters
    number = scene.sentence(sentence.start)
    if number == 0 or scene.block(scene.sentences[number - 1].start) != scene.block(sentence.start):
        return None
    if not attribution.cue or attribution.cue[-1].of(characters).lower() not in _POSTS:
        return None
    if not attribution.source or hull(attribution.source).of(characters).lower() not in _PRONOUNS:
        return None
    before = scene.sentences[number - 1]
    found = _TOOK_TO.search(characters, before.start, before.end)
    return Hearer(found["network"], Basis.INFERRED, Way.POSTED) if found else None
