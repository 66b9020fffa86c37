"""Words under `also` of a described speaker that stand for nobody in the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...joining import ReadArticle
from ...model import Fault, Level, Statement
from ...reading.words import folded
from ...speakers.sources.declared import folded_name
from ..without_also import statements_without_also

_RELATIVE = frozenset("that which who whom whose where".split())
"""What begins the rest of a name that a comma has cut in two: "that runs the dam"."""


def check_unused_also(read: ReadArticle) -> Iterator[Fault]:
    """A note for each item of `also` that is no name the article has for anybody, written or read."""
    text = _plain_text(read) if read.article.facts.speakers else ""
    doubtful = [
        (one, item, place)
        for one in read.article.facts.speakers
        for (before, item), place in zip(pairwise(("", *one.also)), one.also_places, strict=False)
        if not _stands_in(text, folded_name(item), folded_name(before))
    ]
    names = _names(read) if doubtful else frozenset()
    for one, item, place in doubtful:
        if folded_name(item) not in names:
            wrong = f"“{item}” under “also” of “{one.speaker.key}” names nobody in the text."
            mend = "Write it as the article has it, in quotation marks if it has a comma; or take it away."
            yield Fault(place, "unused-also", wrong, mend, Level.NOTE)


def _plain_text(read: ReadArticle) -> str:
    return folded(f"{read.source.text.characters}\n{read.unread.characters}")


def _stands_in(text: str, name: str, before: str) -> bool:
    """Whether the words of `name` stand in `text` and are not the rest of those of the item `before`."""
    if not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
        return False
    cut = before and name.partition(" ")[0] in _RELATIVE
    return not (cut and any(before + comma + name in text for comma in (", ", " ")))


def _names(read: ReadArticle) -> frozenset[str]:
    """What the machine calls each who speaks or listens, were no `also` there, and whom editors name."""
    characters = read.source.text.characters
    called = {name for one in statements_without_also(read) for name in _called(one, characters)}
    called |= {value for editor in read.editors for _, value in editor.keys}
    return frozenset(folded_name(part) for name in called for part in (name, *name.split(" and ")))


def _called(one: Statement, characters: str) -> Iterator[str]:
    """Every name of whoever speaks or listens in a statement, and the words of its source."""
    yield from (each.name for each in (one.speaker, *one.speaker.parts, one.hearer, one.through) if each)
    for words in (span.of(characters) for span in one.source):
        yield from (words, words.partition(",")[0])
