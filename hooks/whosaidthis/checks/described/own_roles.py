"""Roles that an editor gives to named people, where the article gives them another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...joining import ReadArticle
from ...model import Fault, Level, Voice
from ...reading.words import folded
from ...speakers import roles_of
from ...speakers.lexicon import titles
from .telling_words import telling_stems

_MANY = frozenset("minister secretary president chancellor commissioner".split())
"""Offices of which a state has several: the words before tell which."""
_ANY = frozenset("acting former then new".split())
"""Words before an office that do not tell which one it is."""


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
        like = any(_is_like(role, one.role) for role in roles)
        if roles and not like and folded(one.role) not in folded(characters):
            wrong = f"The role of “{one.name}” is “{one.role}” here, and the article says “{roles[0]}”."
            mend = "Write the article’s words, or take the role out; leave it if both are right."
            yield Fault(declared.place, "description-not-told", wrong, mend, Level.NOTE)


def _is_like(theirs: str, mine: str) -> bool:
    """Whether two roles share a word, and are not two offices of one kind.

    "Prime" and "defence minister" are; "minister of the sea" and "minister of finance" too.
    """
    if not telling_stems(theirs) & telling_stems(mine):
        return False
    (before, office, field), (other, last, its) = _parts(theirs), _parts(mine)
    if office != last or office not in _MANY:
        return True
    return all(not one or not two or one & two for one, two in ((before, other), (field, its)))


_FIELD = re.compile(r" (?:of|for) ")


def _parts(role: str) -> tuple[set[str], str, set[str]]:
    """What stands before an office, the office, and the field behind "of": "Minister of the Sea"."""
    head, field, *_ = (*_FIELD.split(role.casefold(), maxsplit=1), "")
    *before, office = head.split()
    return telling_stems(" ".join(word for word in before if word not in _ANY)), office, telling_stems(field)
