"""People who speak in the article and whose names stand nowhere in the report."""

from __future__ import annotations

from collections.abc import Iterator

from ...entries import without_title
from ...joining import ReadArticle
from ...model import Basis, Fault, Voice
from ...reading.one_letter import is_slip
from ...reading.words import without_accents
from ..described.called_persons import begins_with_given_name
from .report import Report
from .words import fold

_SHORTEST = 4
"""Letters of a name that may be another one misspelt: of that another check tells."""


def check_strange_speakers(read: ReadArticle, report: Report) -> Iterator[Fault]:
    """A warning for each named person, once, whose name the report does not have: it may be a secret one.

    Not for those whom the editor names, with “by” or under “speakers”, nor for the report's own author.
    """
    facts = read.article.facts
    author = (facts.retold.author if facts.retold else None) or ""
    known = {_bare(word) for word in (*report.places, *author.split())}
    seen = {one.speaker.key for one in facts.speakers}
    for one in read.article.statements:
        speaker = one.speaker
        if (
            speaker.voice is not Voice.NAMED_PERSON
            or speaker.key in seen
            or one.speaker_basis is Basis.EDITOR
        ):
            continue
        seen.add(speaker.key)
        if not _is_known(without_title(speaker.name), known):
            wrong = f"“{speaker.name}” speaks here, and the report does not have this name."
            line = f"“{speaker.key}: {{name: {speaker.name}, voice: {Voice.NAMED_PERSON}}}”"
            mend = (
                "Write who speaks as the report does; or, if you know the name from elsewhere and may tell "
                f"it, write under “speakers” {line}."
            )
            yield Fault(read.source.place((*one.source, *one.spans)[0]), "unknown-speaker", wrong, mend)


def _is_known(name: str, known: set[str]) -> bool:
    """Whether a word of `name` that is no given name is one of `known`, or nearly one."""
    words = [_bare(fold(word)) for word in name.split()]
    families = words[1:] if words[1:] and begins_with_given_name(name) else words
    return any(word in known or _is_near(word, known) for word in families)


def _is_near(word: str, known: set[str]) -> bool:
    return len(word) >= _SHORTEST and any(is_slip(word, other) for other in known if len(other) >= _SHORTEST)


def _bare(word: str) -> str:
    """`word` as it is compared: no accents, and no “’s”."""
    return without_accents(fold(word)).removesuffix("'s").removesuffix("'")
