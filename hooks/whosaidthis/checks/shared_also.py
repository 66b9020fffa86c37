"""Words of a described speaker that are the surname of several people in the article."""

from __future__ import annotations

from ..joining import ReadArticle
from ..model import DeclaredSpeaker, Fault
from ..speakers import bearers_of


def check_shared_also(read: ReadArticle) -> tuple[Fault, ...]:
    """A warning for each surname under `also` that two people of the article bear: it would move both."""
    return tuple(
        fault
        for declared in read.article.facts.speakers
        for words in declared.also
        if (fault := _fault(read, declared, words)) is not None
    )


def _fault(read: ReadArticle, declared: DeclaredSpeaker, words: str) -> Fault | None:
    if declared.place is None or not words.isalpha():
        return None
    bearers = bearers_of(read.article.text, words)
    if len(bearers) < 2:
        return None
    people = " and ".join(bearers)
    return Fault(
        declared.place,
        "shared-also",
        f"“{words}” is the name of {people} here, so “also” may give the words of one to another.",
        f"Take “{words}” out, and say with by=“{declared.speaker.key}” which statements are meant.",
    )
