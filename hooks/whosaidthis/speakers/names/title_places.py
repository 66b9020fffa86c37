"""Where in a run of capitals the office or title ends that a name follows: "Rye Mayor (Ann Lee)"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ...attribution.lexicon import words_of
from ...attribution.phrases.fields import is_field
from .. import lexicon
from ..words.body_nouns import MARKERS, body_before_of, is_body_pair
from ..words.complements import LINKS, complement
from ..words.plain import plural, singular

# Surnames that are also trades or ranks: "Tim Cook" is no cook.
_TRADES = lexicon.word_list("trades")


def _bears(word: str) -> bool:
    """Whether only a surname can follow: "Councillor Imran (Sheikh)", "Mr (King)"."""
    title = lexicon.titles().get(word)
    return word in lexicon.given_names() or (title is not None and not title.printed)


@lru_cache(maxsize=4096)
def last_title(forms: tuple[str, ...]) -> int | None:
    """The place of the last title or word of office that a name can follow, or that ends an office."""
    office = len(forms) > 1 and forms[1].lower() in LINKS  # "Dean of Students"
    if forms[0].lower() in lexicon.given_names() and len(forms) <= 3 and not office:
        return None
    titled = _titled_in_full(forms)
    return _last_title(forms) if titled is None else titled


def _tells_of_field(forms: Sequence[str], place: int) -> bool:
    """Whether a word is part of a field: "for Housing and (Local) Government", "of (Veterans) Affairs"."""
    word = forms[place].lower()
    if place and forms[place - 1] == "and":
        return word in words_of("beside field")
    return place > 1 and forms[place - 1].lower() in LINKS and is_field(word)


def _last_title(forms: tuple[str, ...]) -> int | None:
    if forms[-1].lower() in lexicon.bodies() and "justice" in (form.lower() for form in forms[:-1]):
        return None
    last = len(forms) - 1
    head = body_before_of(forms)
    body = forms[-1].lower() in lexicon.bodies() and not any(
        form.lower() in lexicon.given_names() for form in forms[:-1]
    )
    surnamed = last > 0 and _bears(forms[-2].lower())
    for place in (place for place in range(last - surnamed, -1, -1) if not _is_subject(forms, place)):
        word = forms[place].lower()
        if forms[-1].lower() not in lexicon.bodies():
            word = singular(word)
        if word in lexicon.word_list("parties") and _of_a_party(forms[place + 1 :]):
            return None
        linked = place < last and forms[place + 1].lower() in LINKS  # "Member of Parliament"
        apart = body and place + 1 < last and not linked
        if apart and word in lexicon.roles() and not complement(forms[place + 1 :]):
            return None  # "Student Loans Company": no student of that name
        members = place == last and head == 0 and plural(forms[place].lower())  # "Union of Rye Employees"
        if place <= head or is_body_pair(forms, place) or members:
            return None  # "Teachers Union of Rye", "Coast Guard"
        if _tells_of_field(forms, place) or (place < last and forms[place + 1].lower() == "and"):
            continue
        titled = word in lexicon.titles() or word in lexicon.roles() or word == "elect"
        if place < last and (titled or _is_member(word, forms[place + 1])):
            return place
        trade = word in _TRADES or _ends_firm(forms, word)
        if place == last and word in lexicon.roles() and not trade and not _of_a_firm(forms):
            return place
    return None


def _is_member(word: str, following: str) -> bool:
    """Whether a party stands before a given name: "Conservative (Jane Stone)"."""
    party = word in lexicon.word_list("parties") or word in ("liberal", "independent")
    return party and following.lower() in lexicon.given_names()


def _titled_in_full(forms: Sequence[str]) -> int | None:
    """The place of a title before a given name and a surname that is a noun elsewhere: "Coun Zor Sheikh"."""
    place = len(forms) - 3
    if place < 0:
        return None
    title, given, last = (form.lower() for form in forms[place:])
    table = lexicon.titles()
    only = title in _OF_PERSONS or (title in table and not table[title].printed)
    plain = given not in table and given not in lexicon.roles() and given not in lexicon.bodies()
    odd = singular(last) in lexicon.roles() or last in lexicon.bodies() or last in lexicon.states().adjectives
    return place if only and plain and odd and not complement(forms[place + 1 :]) else None


_OF_PERSONS = lexicon.word_list("titles of persons")
"""What stands before nothing but a person's name."""


def _ends_firm(forms: Sequence[str], word: str) -> bool:
    """Whether a noun for a person ends the name of a firm: "Northgate Marine", no "Royal Marine"."""
    return len(forms) > 1 and word in lexicon.word_list("body endings") and forms[-2].lower() != "royal"


def _is_subject(forms: Sequence[str], place: int) -> bool:
    """Whether a noun for people tells what a body is for: "Office of Consumer Lending"."""
    if forms[place].lower() not in _NO_TITLES or len(forms) - place > 2:
        return False
    trade = forms[-1].lower() in lexicon.word_list("trades of companies")  # "Parrish Student Transit"
    return "of" in forms[:place] or (trade and 0 < place < len(forms) - 1)


_NO_TITLES = frozenset("consumer customer passenger patient student resident member user victim".split())
"""Nouns for people that stand before no name."""


def _of_a_firm(forms: Sequence[str]) -> bool:
    """Whether the last word ends the name of a firm: "Lund Brothers", "Lund & Sons"."""
    return len(forms) > 1 and forms[-1].lower() in lexicon.word_list("trades of companies")


def _of_a_party(forms: Sequence[str]) -> bool:
    """Whether what follows a party's name is the party's, not a member: "Republican National Convention"."""
    lowers = [form.lower() for form in forms]
    return any(
        lower in MARKERS or lower in lexicon.word_list("of parties") or lower in lexicon.bodies()
        for lower in lowers
    )
