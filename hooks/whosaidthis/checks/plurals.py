"""Sources told of as several whom the article then treats as one person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..joining import ReadArticle
from ..model import UNNAMED, Fault, Form, Level, Statement, Voice, hull
from ..speakers import lexicon

_I = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|my|myself|mine)\b")
_WRITTEN_OR_CHANTED = re.compile(
    r"\b(?:chant|shout|sang|sing|wr[io]te|writ|letter|statement|note|report|post|poster|banner)",
    re.IGNORECASE,
)
_ONE = frozenset({"he", "she"})
_MEND = (
    "Write who speaks, or how many do: “one of the officials said”. If the words must stay, describe that "
    "one under “speakers”, with “one_of”, and say with “by” which words are meant."
)


def check_plurals(read: ReadArticle) -> tuple[Fault, ...]:
    """Each place where several seem to be one: many who say “I”, “the official” of officials.

    Words in quotation marks that are given to several together are a note: they may have written them.
    """
    return tuple(
        Fault(read.source.place(hull(one.source or one.spans)), "plural-for-one", wrong, _MEND, level)
        for one in read.article.statements
        if one.inside is None and not one.by_editor
        for wrong, level in _wrong(read, one)
    )


def _wrong(read: ReadArticle, one: Statement) -> Iterator[tuple[str, Level]]:
    characters = read.source.text.characters
    words = " ".join(span.of(characters) for span in one.content)
    if _is_several(one):
        if one.form is Form.DIRECT and _I.search(words):
            yield f"“{one.speaker.name}” are several, and the quotation says “I”.", Level.WARNING
        elif one.form is Form.DIRECT and not _WRITTEN_OR_CHANTED.search(_cue(one, characters)):
            yield f"“{one.speaker.name}” are several, and are quoted word for word.", Level.NOTE
        return
    source = " ".join(span.of(characters) for span in one.source)
    several = _several_before(read, one, source)
    if several is not None:
        yield f"“{source}” is one person, and only “{several}” spoke before.", Level.WARNING


def _is_several(one: Statement) -> bool:
    return one.speaker.voice is Voice.UNNAMED_GROUP and one.speaker.count != 1


def _is_the_one(one: Statement, source: str) -> bool:
    """Whether `source` says “the official” of somebody who is none of a group that spoke."""
    return one.speaker.voice in UNNAMED and source.lower().startswith("the ") and not one.speaker.member_of


def _cue(one: Statement, characters: str) -> str:
    return " ".join(span.of(characters) for span in one.cue)


def _several_before(read: ReadArticle, one: Statement, source: str) -> str | None:
    """The group of which `source` is said as if it were one person already known; None where it is not."""
    pronoun = source.lower() in _ONE
    if not (one.speaker.voice is Voice.NOT_STATED if pronoun else _is_the_one(one, source)):
        return None
    # Only now: in a long article with many speakers this is the costly part.
    before = [other for other in read.article.statements if other.number < one.number]
    groups = [other.speaker.name for other in before if _is_several(other)]
    if not groups:
        return None
    if pronoun:
        return groups[-1] if len(groups) == len(before) else None
    noun = source.split()[-1].lower()
    earlier = read.source.text.characters[: one.source[0].start]
    if noun not in lexicon.roles() or re.search(rf"\b{noun}\b", earlier, re.IGNORECASE):
        return None
    plural = re.compile(rf"\b{noun}s\b", re.IGNORECASE)
    return next((name for name in reversed(groups) if plural.search(name)), None)
