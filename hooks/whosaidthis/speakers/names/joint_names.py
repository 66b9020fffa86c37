"""Bodies whose names hold an "and": "Food and Drug Administration", "The Irish Nurses and Midwives Union"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...attribution.lexicon import words_of
from ...reading.words import Word
from .. import lexicon
from ..words.plain import plural, singular

_DETERMINERS = lexicon.word_list("determiners")


def is_one_body(before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """Whether "and" between the words joins no two bodies.

    As in "Food and Drug Administration", "the Department of Work and Pensions".
    """
    if after[0].lower in _DETERMINERS or not after[0].capital:
        return False
    if _of_two_trades(before, after) or _is_two_fields(before, after):
        return True
    if is_known(after[0]) or is_known(after[-1]) or after[0].form.isupper():
        return False
    fields = words_of("field")
    of_fields = before[-1].lower in fields and after[0].lower in fields
    if of_fields and after[-1].capital and (is_body(after[-1]) or is_role(after[-1])):
        return True  # "Trade and Industry Secretary"
    if is_body(after[-1]) and len(after) > 1 and (_opens_name(before) or _of_trades(before, after)):
        return True
    if _speaks_for_all(before, after):
        return True
    inside = any(word.lower in {"of", "for", "on"} for word in before) and any(
        is_body(word) for word in before
    )
    head = is_body(after[-1]) and len([word for word in before if word.lower != "the"]) == 1
    head = head and before[-1].capital  # "the union and Keystone Ltd" are two
    inside = inside and not (_is_ministry(before) and len(after) > 1 and is_body(after[-1]))
    return inside or (head and not is_known(before[-1]) and not before[-1].form.isupper())


_AFTER_FIELD = frozenset("ambulance emergency excise probation".split())
"""Ends of a body's short name that are no fields of their own: "Customs and (Excise)"."""


def _is_two_fields(before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """Whether two fields are all of a body's short name: "Fire (and) Emergency", "Health (and) Safety"."""
    name = before[1:] if before[0].lower == "the" else before
    if len(name) != 1 or len(after) != 1 or not name[0].capital or is_body(name[0]) or is_body(after[0]):
        return False
    fields = words_of("field")
    return name[0].lower in fields and after[0].lower in fields | _AFTER_FIELD


def _is_ministry(words: tuple[Word, ...]) -> bool:
    """Whether the words name a body by its field, and whole: "the Ministry of Defence (and Rye Council)"."""
    links = [place for place, word in enumerate(words) if place and word.lower in {"of", "for", "on"}]
    return bool(links) and words[links[0] - 1].lower in words_of("body of fields")


def _of_two_trades(before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """Whether a union is named for two trades: "The Marine (and) Terminal Workers' Union"."""
    led = len(before) == 2 and before[0].lower == "the" and before[1].capital
    union = after[-1].lower in ("union", "association", "federation", "guild", "society")
    return led and union and len(after) > 2 and plural(after[-2].lower) and is_role(after[-2])


def _of_trades(before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """Whether a body is named for two trades: "The Irish Nurses (and) Midwives Organisation"."""
    both = (before[-1], after[0])
    return all(word.capital and plural(word.lower) and is_role(word) for word in both)


def _speaks_for_all(before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """Whether one person belongs to what "and" joins: "a doctor at the Ayr (and) Ham Hospitals Trust"."""
    link = next((place for place in range(len(before) - 1, 0, -1) if before[place].lower in _OF_A_BODY), 0)
    who, name = before[link - 1], before[link + 1 :]
    name = name[1:] if name and name[0].lower == "the" else name
    held = who.lower in _SPOKESPEOPLE or (before[link].lower == "at" and is_role(who))
    held = held or (before[link].lower == "of" and who.lower in _HEADS)
    one = link > 0 and held and who.form.islower() and not plural(who.lower)
    return bool(name) and one and all(word.capital for word in (*name, *after)) and is_body(after[-1])


_OF_A_BODY = frozenset(("for", "at", "of"))
_HEADS = frozenset(
    "executive director chair chairman chairwoman chairperson president leader head boss".split()
)
_SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson lawyer attorney solicitor barrister".split())


def _opens_name(words: tuple[Word, ...]) -> bool:
    """Whether a body's name is yet without its noun: "The Associated Dock (and Quay Union)"."""
    the, *name = words
    if the.lower != "the" or len(name) < 2 or not all(word.capital for word in name):
        return False
    whole = " ".join(word.lower for word in name) in lexicon.organisations()
    return not whole and not any(is_known(word) or is_body(word) or is_role(word) for word in name)


def ends_body(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether the words after "and" end the name of the body `before` begins: "Food (and) Drug Agency"."""
    return is_body(after[-1]) and len(after) > 1 and is_one_body(tuple(before), tuple(after))


def is_role(word: Word) -> bool:
    """Whether a word is a noun for people by what they do, in any number."""
    return singular(word.lower) in lexicon.roles()


def is_body(word: Word) -> bool:
    """Whether a word is a noun for bodies, in any number."""
    return word.lower in lexicon.bodies() or singular(word.lower) in lexicon.bodies()


def is_known(word: Word) -> bool:
    """Whether a lexicon has a word as a name: of a state, a place, an outlet, a body or a person."""
    tables = (
        lexicon.states().names,
        lexicon.outlets(),
        lexicon.places(),
        lexicon.organisations(),
        lexicon.given_names(),
    )
    return any(word.lower in table for table in tables)


def is_written_as_one(characters: str, before: Word, after: Word, at: int) -> bool:
    """Whether two names stand with "and" between them alone, and once as one: "Ayr and Ham, which is late".

    Looked for near the offset `at` alone, so that the work stays linear in the text.
    """
    near = characters[max(0, at - _NEAR) : at + _NEAR]
    both = rf"\b{re.escape(before.form)} and {re.escape(after.form)}\b"
    pairs = len(re.findall(both, near))
    if pairs < _OFTEN or re.search(both + _AS_ONE, near) is None:
        return False
    return all(len(re.findall(rf"\b{re.escape(word.form)}\b", near)) == pairs for word in (before, after))


_AS_ONE = r"(?: [A-Z][\w’'-]+)?(?:, which\b| (?:is|was|has|does|says|insists|itself)\b)"
_OFTEN = 2
_NEAR = 20_000
"""Code points."""


@cache
def names_with_and() -> tuple[str, ...]:
    """The names in lower case of bodies, papers and states that have "and" in them."""
    names = (*lexicon.organisations(), *lexicon.outlets(), *lexicon.states().names)
    return tuple(name for name in names if " and " in name)
