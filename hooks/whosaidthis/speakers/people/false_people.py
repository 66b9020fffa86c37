"""Runs of capitals that look like a person's name and are none, such as half of a headline."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ...model import HEADINGS, Span, Text
from ...reading.words import find_words
from .. import lexicon
from ..names.firms import kind_of_firm
from .roster import Person

_SHORTEST = 4
"""Letters of a word that a headline in capitals throughout gives one."""
_MOST = 0.7
"""The share of such words with a capital from which on a headline is one of those."""


def false_people(text: Text, people: Sequence[Person], bodies: Collection[str]) -> dict[int, Person | None]:
    """Those of `people` who are none, by `id`; each with the person whose surname stands there, or None.

    `bodies` are the first words of the names of bodies, in lower case: nobody is "Lund Recalls" in a headline
    in capitals, where the text tells of Lund Home Products.

    Nobody is one whom only a headline in capitals names, without a known given name, an age or an office:
    "Buy Pump Maker Brightwater". Where a sentence's first word stands before a surname that somebody else
    bears with a known given name ("Late Lee goal"), that person is named.
    """
    headlines = _capital_headlines(text)
    found: dict[int, Person | None] = {}
    for person in people:
        if not person.spans or _known(person):
            continue
        headline = all(_inside(span, headlines) for span in person.spans)
        headed = headline and (not person.human or (person.given or "").lower() in bodies)
        home = _is_home(text.characters, person.spans[0])
        if headed or home or person.surname.lower() in _PLACES:
            found[id(person)] = None
        elif person.human:
            continue
        elif (
            len(person.spans) == 1
            and _opens_block(text, person.spans[0])
            and not _acts(text, person.spans[0])
        ):
            bearers = [one for one in people if one.surname == person.surname and one.human]
            if len(bearers) == 1:
                found[id(person)] = bearers[0]
    return found


_PLACES = frozenset("atoll island islands peninsula strait straits airport archipelago high".split())
"""The last word of a place or a school, and nobody's surname: "Midway Atoll", "Quillan High"."""
_AT_HOME = re.compile(r"[a-z], (?:(?:aged )?\d{1,3}, (?:of|from|near)|of) \Z")
_LONGEST_HOME = 20
"""Code points looked back over from a name."""


def _is_home(characters: str, name: Span) -> bool:
    """Whether somebody else is from there, of whom more is told behind: "Ann Lee, 67, of (Rye Ham), who"."""
    before = characters[max(0, name.start - _LONGEST_HOME) : name.start]
    return characters.startswith(",", name.end) and _AT_HOME.search(before) is not None


_ACTING = re.compile(
    r",| (?:and [A-Z]|who\b"
    r"|(?:was|were|is|are|has|had|will|would|can|could|did|said|says|told|[a-z]{2,}ed)\b)"
)


def _acts(text: Text, name: Span) -> bool:
    """Whether what follows a name goes on as after a person's: "Marit Roe and Ann Lee", "Marit Roe said"."""
    return _ACTING.match(text.characters, name.end) is not None


_COMPANY = re.compile(rf"\b[Tt]he (?:{lexicon.alternatives('words for companies')})\b")
_PRONOUN_AFTER = re.compile(r"(?:, \d|,? who\b|[^.“\"]{0,80}\b(?:he|she|his|her)\b)")


def companies(text: Text, people: Sequence[Person], lone: Collection[str]) -> dict[int, str]:
    """Those of `people` who are companies, by `id`, each with its kind: "Clearmere Water", later "Clearmere".

    `lone` are the words, in lower case, that stand alone as names. People are called by their last name. One
    is a company too if a noun for a body, or "it", tells so: "the private equity firm Halloran Pike".
    """
    called = _COMPANY.search(text.characters) is not None
    found: dict[int, str] = {}
    for person in people:
        if not _can_be_company(text, person):
            continue
        told = (kind for span in person.spans if (kind := kind_of_firm(text.characters, span)))
        alone = (person.given or "").lower() in lone and person.surname.lower() not in lone
        kind = next(told, "company" if (called and alone) or _is_called_company(text, person) else None)
        if kind is not None:
            found[id(person)] = kind
    return found


_CALLED_SO = re.compile(
    r"[^“”\"]{0,60}[.!?] (?:“[^”]{1,300}”|\"[^\"]{1,300}\") the (?:company|firm) (?:said|says|told|added)\b"
)


def _is_called_company(text: Text, person: Person) -> bool:
    """Whether "the company" speaks behind a name: "Halden Tankers disputes it. “…,” the company said"."""
    return any(_CALLED_SO.match(text.characters, span.end) for span in person.spans)


def _can_be_company(text: Text, person: Person) -> bool:
    """Whether two words are nobody's known name, and no "he" or "she" follows them."""
    return (
        not person.human
        and not _known(person)
        and person.name.count(" ") == 1
        and not any(_PRONOUN_AFTER.match(text.characters, span.end) for span in person.spans)
    )


def _known(person: Person) -> bool:
    return any(word in lexicon.given_names() for word in person.name.lower().split()[:-1])


def _inside(span: Span, parts: Sequence[Span]) -> bool:
    return any(part.start <= span.start < part.end for part in parts)


def _opens_block(text: Text, span: Span) -> bool:
    return text.blocks[text.block_at(span.start)].span.start == span.start


def _capital_headlines(text: Text) -> list[Span]:
    """The headlines and headings of which nearly all longer words have a capital."""
    first = [text.blocks[0].span] if text.blocks else []
    marked = [one.span for one in text.blocks[1:] if one.kind in HEADINGS]
    return [span for span in first + marked if _in_capitals(text, span)]


def _in_capitals(text: Text, span: Span) -> bool:
    longer = [word for word in find_words(text.characters, span) if len(word.form) >= _SHORTEST]
    return bool(longer) and sum(word.capital for word in longer) >= _MOST * len(longer)
