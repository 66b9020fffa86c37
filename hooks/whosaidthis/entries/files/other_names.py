"""Aliases and spellings that no entry can have for its own, as every article uses them for somebody else."""

from __future__ import annotations

from ...reading.months import MONTHS, WEEKDAYS
from ...reading.yaml_fields import Fields
from ...reading.yaml_places import Scalar
from ...speakers.lexicon import bodies, documents
from ...speakers.names.ships import SHIPS
from ...speakers.sources.naming import PRONOUNS
from ..lexicon import office_words, weapon_words

_DAYS = frozenset(word.casefold() for word in (*WEEKDAYS, *MONTHS, "today", "yesterday", "tomorrow"))
_ARTICLES = frozenset("the a an this that his her its their our".split())
_ONE_ALONE = frozenset({"pope"})
"""Nouns of which there is one in the world."""
_IN_ONE_ARTICLE = "; where one article means the entry by it, say so under “terms” there"


def read_other_names(fields: Fields, key: str, name: str) -> tuple[Scalar, ...]:
    """The words under `key` of the entry called `name`; what every article uses is left out, and a fault.

    Those are pronouns, days, months, and nouns alone or with an article: "the weapon", "boat".
    A word of the entry's own name is let pass: "April" of April Ward.
    """
    own = frozenset(name.casefold().split())
    kept = []
    for word in fields.names(key):
        what = "" if word.words.casefold() in own else _of_many(word.words)
        vague = not what and _is_vague(word.words, name)
        if not what and not vague:
            kept.append(word)
            continue
        wrong = f"“{word.words}” is {what or 'no name'}, so articles use it for much else beside “{name}”."
        mend = f"Take it out{_IN_ONE_ARTICLE if vague else ''}."
        fields.faults.add(word.place, "alias-of-many", wrong, mend)
    return tuple(kept)


def _is_vague(words: str, name: str) -> bool:
    """Whether words are a noun with an article, or one alone for a weapon, a ship, an office or a body."""
    *articles, noun = words.split() or [""]
    if not noun.islower() or noun in (*_ONE_ALONE, name.casefold()) or len(articles) > 1:
        return False
    if articles:
        return articles[0].casefold() in _ARTICLES
    return any(noun in nouns for nouns in (weapon_words(), office_words(), bodies(), documents(), SHIPS))


def _of_many(words: str) -> str:
    """What a word is that means another thing each time; empty for others, and for "US" and "IT"."""
    small = words.casefold()
    if small in PRONOUNS and (len(words) == 1 or not words.isupper()):
        return "a pronoun"
    return "a day or a month" if small in _DAYS else ""
