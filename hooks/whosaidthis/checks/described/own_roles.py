"""Roles that an editor gives to named people, where the article gives them another."""

from __future__ import annotations

from collections.abc import Iterator

from ...joining import ReadArticle
from ...model import Fault, Level, Voice
from ...reading.words import folded
from ...speakers import roles_of
from ...speakers.lexicon import titles
from .telling_words import telling_stems


def check_own_roles(read: ReadArticle) -> Iterator[Fault]:
    """A note for each described person whose `role` stands nowhere and is unlike all that the article gives.

    Titles before the name, "Dr", are no roles.
    """
    characters = read.article.text.characters
    for declared in read.article.facts.speakers:
        one = declared.speaker
        if declared.place is None or not one.role or one.voice is not Voice.NAMED_PERSON:
            continue
        roles = [role for role in roles_of(read.article.text, one.name) if role not in titles()]
        like = any(telling_stems(role) & telling_stems(one.role) for role in roles)
        if roles and not like and folded(one.role) not in folded(characters):
            wrong = f"The role of “{one.name}” is “{one.role}” here, and the article says “{roles[0]}”."
            mend = "Write the article’s words, or take the role out; leave it if both are right."
            yield Fault(declared.place, "description-not-told", wrong, mend, Level.NOTE)
