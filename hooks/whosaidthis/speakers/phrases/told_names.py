"""Names that a description tells: "a farmer named Bob Roe", "who gave only her first name, Lida"."""

from __future__ import annotations

import re

from ...model import Span, Voice
from ...reading.word_lists import any_of
from .. import lexicon
from ..words.groups import Quantity
from .named import Named

_LEFT_OUT = any_of(title for title, told in lexicon.titles().items() if not told.printed)
_PRINTED = any_of(title for title, told in lexicon.titles().items() if told.printed)
_ONE = rf"(?:(?i:{_LEFT_OUT})\s+)?(?P<{{}}>(?:(?i:{_PRINTED})\s+)?[A-Z][\w’'-]+)"
"""A name of one word, with the title that belongs to it, behind one that does not: "Mrs. Amm"."""
ONE_NAME = re.compile(
    r"who (?:gave|would give|provided|used|wanted to give) only (?P<whose>his|her|their) "
    r"(?:first|last|given|family) ?name,? (?P<name>[A-Z][\w’'-]+)"
    rf"|who (?:gave|would give) (?P<their>his|her|their) name (?:only )?as {_ONE.format('alone')}"
    r"|(?:asked|asking|wanted|wants) to be (?:identified|named|known|called) only (?:as|by) "
    rf"{_ONE.format('only')}"
    r"|(?:who (?:goes|went)|\bgoing) by (?:the (?:name|handle|alias|nickname|username)(?: of)? [“\"‘']?"
    r"(?P<by>(?:[A-Z][\w-]+ (?=[A-Z]))?[\w@.-]+[\w])"
    r"|[“\"‘']?(?P<handle>@[\w.-]+\w|[A-Z][\w.-]*\w|[a-z][\w.-]*[\d_][\w.-]*))"
    r"|^(?:[Aa]n?|[Tt]he|[Oo]ne) (?:[a-z-]+ ){1,3}(?:called|named) "
    r"(?P<called>[A-Z][a-z’'-]+|(?=[a-z])[\w.-]*[\d_][\w.-]*)$"
    r"|who (?:identified|introduced) (?P<self>himself|herself|themselves) (?:simply |only |just )?as "
    r"(?P<told>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
"""Where somebody is told by one name."""


def by_one_name(span: Span, characters: str, found: re.Match[str]) -> Named:
    """The source `span` by the name that `found`, a match of `ONE_NAME` in its words, gives it.

    As in "her neighbour, who gave only her first name, Lida,".
    """
    whose = found.group("whose") or found.group("their") or found.group("self")
    gender = {"his": "m", "himself": "m", "her": "f", "herself": "f"}.get(whose or "")
    gender = gender or lexicon.given_names().get((found.group("called") or found.group("only") or "").lower())
    alone = Quantity(1, 0, False, "")
    name = next(filter(None, map(found.group, ("name", "alone", "told", "called", "only", "by", "handle"))))
    words = span.of(characters)
    surname = name.rpartition(" ")[2]
    return Named(span, words, Voice.NAMED_PERSON, name, alone, gender=gender, surname=surname)


_CALLED = re.compile(
    r"(?i:an?|one|another) (?:[\w-]+ ){0,3}?(?P<noun>[a-z-]+) (?:called|named) "
    r"(?P<given>[A-Z][\w’'-]+)(?: [A-Z][\w’'.-]*)* (?P<surname>[A-Z][\w’'-]+)"
)


_ALSO_CALLED = re.compile(r"(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[a-z-]+ ){0,3}?[a-z-]+, ")


def by_told_name(span: Span, characters: str) -> Named | None:
    """The person of "a farmer named Bob Roe", "a man who gave only his first name, Bob"; else None.

    So too of "The manager, a cheerful man called Bob Roe". A page called "The Rye Wire" is none.
    """
    words = span.of(characters)
    one = ONE_NAME.search(words)
    if one:
        return by_one_name(span, characters, one)
    led = _ALSO_CALLED.match(words)
    found = _CALLED.fullmatch(words, led.end() if led else 0)
    if found is None or found["noun"] not in lexicon.roles():
        return None
    gender = lexicon.given_names().get(found["given"].lower())
    return Named(
        span,
        words,
        Voice.NAMED_PERSON,
        words[found.start("given") :],
        Quantity(1, 0, False, ""),
        role=found["noun"],
        gender=gender,
        given=found["given"],
        surname=found["surname"],
    )
