"""What kind of speaker a noun is: a body, a document, one person or several."""

from __future__ import annotations

import re

from ...model import Voice
from ...reading.words import Word
from .. import lexicon
from ..phrases.named import Named
from ..words.machines import works_machine
from .documents import is_document, is_leading, part_of_document


def voice_of(bare: Named, core: list[Word], head: str, several: bool) -> tuple[Voice, str | None]:
    """The voice of a description by its noun, and the kind of body or document."""
    bodies = lexicon.bodies()
    firm = _FIRM.match(bare.words) if head in _KEEPERS else None
    if several and head == "group":  # "aid groups": nobody can say how many bodies
        return Voice.UNNAMED_GROUP, None
    if head == "paper" and is_document(bare, core):
        return Voice.DOCUMENT, head
    if len(core) > 1 and head in _SERIES and core[-2].lower in lexicon.documents():
        return Voice.DOCUMENT, core[-2].lower
    if document := part_of_document(bare, head):
        return Voice.DOCUMENT, document
    if firm and firm["noun"] in bodies:
        return Voice.INSTITUTION, bodies[firm["noun"]]
    if _makes_goods(core) and bare.quantity.article in {"the", "its"}:
        return Voice.INSTITUTION, "company"
    for words in (" ".join(word.lower for word in core[-2:]), core[-1].lower, head):
        guards = head in lexicon.roles() and " " in words and bare.quantity.article in {"a", "an"}
        guards = guards or (several and words in _PEOPLE_TOO)
        guards = guards or works_machine([word.lower for word in core])
        if words in bodies and not guards:  # "a border guard" is somebody
            return Voice.INSTITUTION, bodies[words]
    if head in lexicon.documents() and head not in lexicon.roles() and not is_leading(core, head, several):
        return Voice.DOCUMENT, head
    return (Voice.UNNAMED_GROUP if several else Voice.UNNAMED_PERSON), None


_SERIES = frozenset(("chain", "thread", "exchange"))
"""What is no firm behind a paper: "an email chain"."""
_PEOPLE_TOO = frozenset(("observer", "observers"))
"""Nouns for newspapers that are nouns for people too: "Observers from the mission"."""


def _makes_goods(core: list[Word]) -> bool:
    """Whether the words call a company by its goods: "zinc producer"; a "film producer" is a person."""
    makers, goods = lexicon.word_list("makers"), lexicon.word_list("goods")
    return len(core) > 1 and core[-1].lower in makers and core[-2].lower in goods


_KEEPERS = frozenset("owner operator builder developer maker supplier contractor landlord insurer".split())
_FIRM = re.compile(r"[^,]+, (?:an?|the) (?:[a-z-]+ ){0,2}?(?P<noun>[a-z]+)\b(?! of people)")
"""Who is called by their part in it, and then by what they are: "the owners, a trust based in Rye"."""
