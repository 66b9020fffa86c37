"""Runs of capitalised words: whose name they are, and what stands before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ...reading.words import Word
from .. import lexicon
from ..words.body_nouns import MARKERS, is_body_pair
from ..words.complements import LINKS, complement
from ..words.gender_words import gender_of_role
from ..words.plain import plural, singular
from ..words.roles import DOER
from .body_shapes import abbreviated, after_body, bears_noun, begins_with_body, wordlike
from .listed_names import listed_name
from .ranks import rank_before
from .role_bodies import role_body
from .title_places import last_title
from .trimming import named_day, owner_ending, split_owner, trimmed, with_apostrophe, without_owner

PARTICLES = lexicon.word_list("particles")
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,}s?")
_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())


@dataclass(frozen=True, slots=True)
class Proper:
    """A run of capitalised words, read."""

    name: str
    """The name as boxes print it; empty for an office without its holder ("the Prime Minister")."""
    person: bool | None
    """Whether it is a person's; None where a single word does not tell."""
    role: str | None = None
    """Words of office before the name, in lower case: "first vice president"."""
    affiliation: str | None = None
    """A name before the words of office: "Rye" in "Rye Mayor Ann Lee"."""
    kind: str | None = None
    """For a body: what it is."""
    gender: str | None = None
    given: str | None = None
    surname: str | None = None
    """For a person: the last name, without "Jr."."""


def read_proper(characters: str, words: list[Word], article: str) -> Proper:
    """Read a run of words whose first and last are capitalised; `article` stands before it, or nothing."""
    member = _member(characters, words, article)
    if member is not None:
        return member
    words = trimmed(words, article)
    rank = rank_before(words)
    if rank is not None:
        holder = read_proper(characters, words[rank.words :], "")
        return holder if holder.person is False else replace(holder, person=True, role=rank.role)
    forms = [with_apostrophe(characters, word) for word in words]
    written = _written(characters, words)
    if named_day(words):
        return Proper(written, False, kind="day")  # never a person
    if owner_ending(characters, words[-1]):
        forms[-1] = without_owner(forms[-1])
    listed = listed_name(written, article) or role_body(characters, written)
    if listed:
        return Proper(listed[0], False, kind=listed[1])
    owned = split_owner(forms)
    if owned:
        return _owned(characters, words, owned)
    place = None if forms[-1].lower().rstrip(".") in _LEGAL_FORMS else last_title(tuple(forms))
    if place is None and _opens_with_trade(forms):
        return replace(read_proper(characters, words[1:], article), role=forms[0].lower())
    if place is None:
        return _plain(tuple(forms), written, article)
    found = _with_title(characters, words, forms, place)
    held = article == "the" and complement(forms[place + 1 :]) and found.surname == forms[-1]
    return _office(forms) if held and found.given is None else found  # "the Director of Public Prosecutions"


_LEGAL_FORMS = lexicon.word_list("legal forms")
"""What ends a company's name, whatever trade stands in it: "Rye Marine Ltd"."""
_NO_TRADES = lexicon.word_list("no trades")
"""What ends like a trade and is a given name, or no trade."""


def _opens_with_trade(forms: Sequence[str]) -> bool:
    """Whether a trade that no list has stands before a name: "Schoolteacher Ana Dell"."""
    first, *rest = (form.lower() for form in forms)
    given = len(rest) > 1 and rest[0] in lexicon.given_names()
    given = given and first not in lexicon.given_names() and first not in _NO_TRADES
    return given and DOER.fullmatch(first) is not None


def _with_title(characters: str, words: list[Word], forms: list[str], place: int) -> Proper:
    """The run of which a title or word of office stands at `place`, the last of such."""
    prefix, rest = forms[: place + 1], forms[place + 1 :]
    if not rest:
        paper = lexicon.bodies().get(forms[-1].lower()) == "newspaper" and len(forms) > 1
        return Proper(_written(characters, words), False, kind="newspaper") if paper else _office(forms)
    name = _written(characters, words[place + 1 :])
    used = complement(rest)
    if used == len(rest) or [form.lower() for form in rest] == ["general"]:  # "the Governor General"
        return _office(forms)
    body = lexicon.bodies().get(rest[-1].lower()) if prefix[-1].lower() in _RANKS_OF_BODIES else None
    if body is not None and len(rest) == 1:
        return Proper(_written(characters, words), False, kind=body)
    if len(prefix) == len(rest) == 1 and plural(prefix[0].lower()) and rest[0].lower() in _PAPERS:
        return Proper(_written(characters, words), False, kind="newspaper")  # "Publishers Ledger"
    endings = lexicon.word_list("body endings") | lexicon.bodies().keys()
    if len(prefix) > 1 and len(rest) == 1 and rest[0].lower() in endings:
        return Proper(_written(characters, words), False)  # "Vote Guard Initiative", "Way Forward Collective"
    if rest[used].lower() in LINKS:
        return _of_place([*prefix, *rest[:used]], rest[used + 1 :], _written(characters, words))
    if used:
        found = _titled(prefix, rest[used:], _written(characters, words[place + 1 + used :]))
        return replace(found, role=f"{found.role} {' '.join(rest[:used]).lower()}")
    return _titled(prefix, rest, name)


_PAPERS = frozenset("ledger weekly monthly gazette journal chronicle herald review".split())
_RANKS_OF_BODIES = frozenset(("general", "private", "major"))
"""Ranks that open the name of a body as well: "the UN General Assembly"."""


def _member(characters: str, words: list[Word], article: str) -> Proper | None:
    """A member of a parliament without a name: "the Rye North MP"."""
    if article not in {"the", "a", "an"} or len(words) < 2 or words[-1].form not in _MEMBERS:
        return None
    return replace(_office([words[-1].form]), affiliation=_written(characters, words[:-1]))


_MEMBERS = frozenset("MP MSP MEP TD MLA".split())
"""Members of parliaments: "the Rye North MP"; after a name they are letters of honour."""


def _of_place(prefix: list[str], place: list[str], whole: str) -> Proper:
    """As in "Bishop of Rye", an office without its holder, and "Border Guard of Rye", a body."""
    if prefix[-1].lower() == "guard" and len(prefix) > 1:
        return Proper(whole, False, kind="armed forces")
    return replace(_office(prefix), affiliation=" ".join(place) or None)


def as_person(proper: Proper) -> Proper:
    """The same name as a person's."""
    return _person(proper.name.split(), proper.name, None)


def _owned(characters: str, words: list[Word], place: int) -> Proper:
    """A person after the body or place they belong to: "Rye's Ann Lee"."""
    found = read_proper(characters, words[place:], "")
    owner = without_owner(_written(characters, words[:place]))
    if found.person is None:
        found = replace(found, person=True)
    return replace(found, affiliation=found.affiliation or owner) if found.person else found


_LTD_AT_END = re.compile(r"[Ll]td\.(?:\s+[A-Z“‘\"]|\s*\Z)")
"""British writers put no full stop to "Ltd": one there is the sentence's."""


def _written(characters: str, words: list[Word]) -> str:
    """The words as they stand in the text, with the full stop of "Corp." or "Jr."."""
    end = words[-1].end
    abbreviated = words[-1].lower in {"corp", "inc", "ltd", "co", "jr", "sr", "bros"}
    end += (
        abbreviated
        and characters[end : end + 1] == "."
        and not _LTD_AT_END.match(characters, words[-1].start)
    )
    end -= owner_ending(characters, words[-1])
    return " ".join(characters[words[0].start : end].split())


def _office(forms: list[str]) -> Proper:
    """As in "Prime Minister", "Rye Mayor": an office without its holder."""
    start = min(_office_start(forms), len(forms) - 1)
    affiliation = " ".join(forms[:start]) or None
    return Proper("", True, " ".join(forms[start:]).lower(), affiliation)


def _office_start(forms: Sequence[str]) -> int:
    """The place of the first word of office: 2 in "Coast Guard captain"; all words where there is none."""
    official = (place for place, form in enumerate(forms) if _official(form))
    return next((place for place in official if not is_body_pair(forms, place)), len(forms))


def _official(form: str) -> bool:
    return singular(form.lower()) in lexicon.roles() or form.lower() in _OFFICE_WORDS


_OFFICE_WORDS = lexicon.word_list("office words")


def _titled(prefix: list[str], rest: list[str], name: str) -> Proper:
    """As in "Foreign Minister Ann Lee", "Mrs Lee": a person's name after words of office or a title."""
    title = lexicon.titles().get(prefix[-1].lower())
    office = prefix[:-1] if title else prefix
    if office and office[0].lower() in ("mr", "mrs", "ms", "lord", "lady"):  # "Mr Justice Pell"
        judge = _titled(prefix[1:], rest, name)
        gender = judge.gender or lexicon.titles()[office[0].lower()].gender
        printed = f"{office[0]} {prefix[-1]} {judge.name}" if len(rest) == 1 else judge.name
        return replace(judge, gender=gender, name=printed)
    start = _office_start(office)
    role = " ".join(office[start:]).lower() or (title.role if title else None)
    if len(rest) == 1 and prefix == ["Rival"]:  # "Rival Teslo", a firm or somebody
        return Proper(name, None, surname=rest[0], gender=lexicon.given_names().get(rest[0].lower()))
    if len(rest) == 1 and len(rest[0]) == 1:  # "Officer C"
        return Proper(f"{prefix[-1]} {rest[0]}", True, role=prefix[-1].lower(), surname=rest[0])
    person = _person(rest, name, (title.gender if title else None) or gender_of_role(role))
    alone = len(rest) == 1 and prefix[-1] in _GIVEN_TOO
    printed = f"{prefix[-1]} {person.name}" if title and (title.printed or alone) else person.name
    affiliation = " ".join(office[:start]) or None
    return Proper(printed, True, role, affiliation, None, person.gender, person.given, person.surname)


_GIVEN_TOO = frozenset(("Col",))
"""A colonel's title, and short for a given name: "Col Hanrahan"."""


@lru_cache(maxsize=4096)
def _plain(forms: tuple[str, ...], name: str, article: str) -> Proper:
    """A name without title: a body if a word of it says so, else a person if it has two words or more.

    An article names the same people again and again.
    """
    lowers = [form.lower() for form in forms]
    if not article and bears_noun(lowers):
        return _person(forms, name, None)
    whole = lowers[: lowers.index("of")] if "of" in lowers[1:] else lowers
    head, pair = whole[-1], " ".join(whole[-2:])
    surname = len(lowers) == 2 and lowers[0] in lexicon.given_names()  # "Karel Dumas" is no parliament
    several = None if surname else lexicon.bodies().get(singular(head))
    kind = lexicon.bodies().get(pair) or lexicon.bodies().get(head) or several
    kind = kind or ("broadcaster" if lowers[0] == "radio" else None)
    acronym = _ACRONYM.fullmatch(forms[0]) is not None and (len(forms) == 1 or abbreviated(forms))
    trade = len(forms) == 1 and lowers[0] in lexicon.word_list("trades of companies")
    marked = any(lower.rstrip(".") in MARKERS for lower in lowers) or not all(map(wordlike, forms))
    marked = marked and not trade  # "Trains were late"
    if (
        " & " in name
        or kind
        or acronym
        or marked
        or _ends_as_body(lowers, surname=surname)
        or begins_with_body(lowers)
        or "of" in lowers
        or "for" in lowers[1:]
        or forms[1:-1] in _BETWEEN
        or article == "the"
    ):
        return Proper(name, False, kind=kind)
    holder = after_body(forms)
    if holder:
        person = _person(forms[holder:], " ".join(forms[holder:]), None)
        return replace(person, affiliation=" ".join(forms[:holder]))
    if len(forms) == 1:
        return Proper(forms[0], None, surname=forms[0], gender=lexicon.given_names().get(lowers[0]))
    return _person(forms, name, None)


_BETWEEN = (("and",), ("na",))
"""What stands in the middle of a body's name: "Fire and Emergency", the Irish "Iompar na Scol"."""


def _ends_as_body(lowers: Sequence[str], *, surname: bool) -> bool:
    """Whether the last word is a body's; `surname`: it is somebody's last name, which many firms have."""
    last = lowers[-1]
    longer = len(lowers) > 1  # "Attacks rose" tells of no body
    if (longer and last in lexicon.word_list("body endings")) or (
        last in lexicon.word_list("endings of firms") and not surname
    ):
        return True
    states = lexicon.states()
    of_state = last in states.peoples or last in states.adjectives or last in _NATIONS
    return of_state and len(lowers) > 1 and lowers[0] not in lexicon.given_names()


_NATIONS = lexicon.word_list("nations of bodies")
"""What ends the name of a body that works in one: "Sport England"."""


def _person(forms: Sequence[str], name: str, gender: str | None) -> Proper:
    kept = [form for form in forms if form.lower() not in _SUFFIXES] or forms
    given = kept[0] if len(kept) > 1 else None
    if given and gender is None:
        gender = lexicon.given_names().get(given.lower())
    return Proper(name, True, gender=gender, given=given, surname=kept[-1])
