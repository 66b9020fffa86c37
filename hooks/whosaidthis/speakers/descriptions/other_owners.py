"""Offices of another owner: "the Prime Minister's spokesman" is not Bo Roe, "the Green Party spokesman"."""

from __future__ import annotations

import re

from .. import lexicon
from ..people.known import same_origin
from ..phrases.named import Named

_NAMES = re.compile(r"[A-Z][\w.-]*(?:['’]s)?(?: [A-Z][\w.-]*(?:['’]s)?)*")
_OWNED = re.compile(r"(?P<owner>[\w-]+)['’]s? ")
_WORDS = re.compile(r"\w+")
_LONGEST_SMALL = 3
"""Letters of words that are told of many bodies: "for", "the", "of"."""


def has_other_owner(named: Named, roles: tuple[str, ...]) -> bool:
    """Whether a description tells by name whose the office is, and all the `roles` tell that it is another's.

    A role that tells no owner can be the same: "the Prime Minister's spokesman" is "Bo Roe, the spokesman".
    """
    owner = named.affiliation
    if not owner or not re.search(rf"\b{re.escape(owner)}['’]s?\s", named.words):
        return False
    return bool(roles) and all(_is_anothers(owner, role) for role in roles)


def _is_anothers(owner: str, role: str) -> bool:
    """Whether a role tells an owner that `owner` is not: by name, or by an office, "the mayor's aide"."""
    told = [re.sub(r"['’]s$", "", name) for name in _NAMES.findall(role)]
    owned = _OWNED.search(role)
    if not told and (owned is None or owned["owner"].lower() not in lexicon.roles()):
        return False
    alike = any(same_origin(owner, name) for name in told)
    return not alike and _words(owner).isdisjoint(_words(role))


def _words(words: str) -> set[str]:
    """Words that tell one owner from another: "green" of "the Green Party's", as others are parties too."""
    told = {word for word in _WORDS.findall(words.lower()) if len(word) > _LONGEST_SMALL}
    return told - lexicon.bodies().keys() or told
