"""Others whom a noun can mean beside the one met under it: "another backbencher", "One", of another place."""

from __future__ import annotations

import re

from ...model import Span, Voice
from ...reading.words import find_words
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..words.plain import singular
from ..words.roles import fits_role
from .other_owners import has_other_owner

_LONE = re.compile(r"One(?: who| whose| from|$)")


def one_of_them(scene: Scene, named: Named) -> Known | None:
    """Whoever spoke last as "One" of those told of: "Not every nurse agrees. One said … (the nurse)"."""
    end = named.span.start
    offset, last = next(scene.register.recent(end, end - _NEAR), (0, None))
    if last is None or last.voice is not Voice.UNNAMED_PERSON or not _LONE.match(last.name):
        return None
    start = scene.sentences[max(0, scene.sentence(offset) - 1)].start
    told = find_words(scene.text.characters, Span(start, offset))
    another = re.search(r"\b(?:other|second|third)\b", named.words)
    called = any(singular(word.lower) == named.head for word in told)
    return last if called and not another else None


_ANOTHER = re.compile(
    r"(?:\b(?:[Aa]nother|[Aa] (?:second|third|fourth))|(?<![^\s“\"‘(])(?:An?|One)|(?<= by )an?"
    r"|(?<= (?:that|when) )an?(?= [a-z-]+(?: [a-z-]+)? (?:(?:at|from|in|with) |(?:had |has )?[a-z]+ed )))"
    r" (?P<words>(?:[A-Za-z-]+ ?){1,3})"
)
"""Somebody new: "Another nurse", "A Western official" that opens a sentence, "floated by an official".

So too where a clause behind "that" begins: "told us that (an official) from the Rye office had phoned".
"""
_AT = re.compile(
    r" (?:in|at|from) (?:the )?[A-Z][\w’'-]*(?:(?:,? and|,| of| for)?(?: the)? [A-Z][\w’'-]*)*(?=\W)"
)
_NEAR = 2_000
"""Code points looked back over for another of the same office."""


def brought_in(scene: Scene, named: Named) -> Span | None:
    """Where the paragraph last brings in somebody of that office: "(A Western official) was not so sure"."""
    end = named.span.start
    start = max(end - _NEAR, scene.text.blocks[scene.block(end)].span.start)
    found = (_fitting(named, one) for one in _ANOTHER.finditer(scene.text.characters, start, end))
    last = None
    for span in found:
        last = span or last
    placed = None if last is None else _AT.match(scene.text.characters, last.end, end)
    return last if last is None or placed is None else Span(last.start, placed.end())


_STRANGER = (
    r"(?<!,\s)(?<!\bis\s)(?<!\bwas\s)(?<!\bas\s)(?<!\bbe\s)(?<!\blike\s)(?<!\bbecame\s)(?<!\bbecome\s)"
    r"\b[Aa]n?\s(?:[a-z-]+\s){0,2}%s\b"
)
"""Somebody new anywhere in a sentence, and no name's own trade: "when (a hog farmer) stepped out"."""
_DIFFERS = re.compile(r"\s(?:was|is|did|does|had|has)(?:\snot|n[’']t)\.")


def is_stranger(scene: Scene, named: Named) -> bool:
    """Whether a description goes back to somebody without a name, and is nobody's in passing.

    As "the farmer" after "a hog farmer stepped out", or in "Lee laughed. The farmer did not."
    """
    if _DIFFERS.match(scene.text.characters, named.span.end):
        return True
    end = named.span.start
    start = 0 if scene.headline is None else scene.text.blocks[scene.headline].span.end
    met = re.compile(_STRANGER % re.escape(named.head or ""))
    return met.search(scene.text.characters, max(start, end - _NEAR), end) is not None


def brought_in_since(scene: Scene, named: Named, known: Known) -> Span | None:
    """Where the paragraph brings in somebody else of that office than `known`, of whom it tells no more.

    As in "(Another backbencher) nods. The MP", "(A second official) put it bluntly. The official".
    """
    other, end = brought_in(scene, named), named.span.start
    if other is None:
        return None
    named_since = any(one is known.person for _, one in scene.people.mentioned(other.start, end))
    spoke_since = any(one is known for _, one in scene.register.recent(end, other.start))
    return None if named_since or spoke_since else other


def _fitting(named: Named, found: re.Match[str]) -> Span | None:
    """The words from "another" to the noun for the office; None where no such noun is among them.

    What else the description tells must be told there too: "the Danish envoy" is no Swiss one.
    """
    end = found.start("words")
    own = set(named.words.lower().split()) - {"the", named.head} - set((named.role or "").split())
    if not own <= set(found["words"].lower().split()):
        return None
    for word in found.group("words").split(" "):
        end += len(word)
        if fits_role(named.head or "", word.lower()):
            return Span(found.start(), end)
        end += 1
    return None


_PLACE = re.compile(r"\b(?:of|for)\s+(?:the\s+)?(?P<place>[A-Z][\w’'-]*)")


def is_elsewhere(named: Named, known: Known) -> bool:
    """Whether a person's offices are all told with a place, and none with that of the description.

    "The mayor of York" is not Ed Platt, mayor of Leeds; nor is "the mayor of another town", nor "the head of
    the road office" the head of the bridge office.
    """
    told = known.told_to_be
    if _OF_ANOTHER.search(named.words) or _has_other_field(named.words, told) or has_other_owner(named, told):
        return True
    place = _PLACE.search(named.words)
    roles = known.person.roles if known.person else []
    held = [_PLACE.search(role) for role in roles]
    if place is None or not held or not all(held):
        return False
    return place["place"] not in {one["place"] for one in held if one}


_OF_ANOTHER = re.compile(
    r"(?i)\b(?:of|for|at|from|in|on|aboard)\s+"
    r"(?:another|(?:an?|the)\s+(?:other|second|third|fourth|different|neighbou?ring|nearby|rival))\b"
)
_FIELD = re.compile(
    r"\b(?:of|at|for)\s+(?:the|its|his|her|their|an?)\s+(?P<field>(?:[a-z-]+\s+)+)(?P<noun>[a-z-]+)(?=,|$)"
)


def _has_other_field(words: str, told: tuple[str, ...]) -> bool:
    """Whether the words tell of another office than those `told` of, of one noun and no field alike."""
    own = _FIELD.search(words.strip(" ,"))
    fields = [_FIELD.search(one) for one in told]
    if own is None or not fields:
        return False
    return all(
        one is not None
        and one["noun"] == own["noun"]
        and set(one["field"].split()).isdisjoint(own["field"].split())
        for one in fields
    )
