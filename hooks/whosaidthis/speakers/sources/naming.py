"""The words of one source, read: what kind of speaker they name, and how."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from ...model import Span, Voice
from ...reading.words import Word, find_words
from .. import lexicon
from ..names.lone import has_inner_capital
from ..names.opening_words import without_opener
from ..names.trimming import is_clause, named_day, without_conjunction
from ..phrases.appositions import apposed_name, holder_of
from ..phrases.body_names import (
    body_of_field,
    body_of_fields,
    explained_body,
    known_body,
    named_for_fields,
    named_union,
    numbered_body,
    owned_office,
    school_at_place,
)
from ..phrases.leading_words import (
    is_no_noun,
    read_percentage,
    without_doing,
    without_genitive,
    without_holder,
    without_listed,
    without_mark,
    without_month,
    without_story,
    without_time,
)
from ..phrases.named import Named, Pronoun
from ..phrases.noun_groups import cut_phrase, find_run
from ..phrases.proper_sources import DESCRIBING, named_outright, role_after, split_role
from ..phrases.short_names import without_short_name
from ..phrases.told_names import by_told_name
from ..words.groups import Quantity, read_quantity
from ..words.plain import plural, singular
from ..words.roles import is_rank
from .noun_voices import voice_of
from .told_by_words import told_of_who, without_common_noun
from .whole_people import whole_people

PRONOUNS = {
    **dict.fromkeys(("he", "him", "his"), Pronoun.HE),
    **dict.fromkeys(("she", "her"), Pronoun.SHE),
    **dict.fromkeys(("they", "them", "their"), Pronoun.THEY),
    **dict.fromkeys(("who", "which", "that", "one"), Pronoun.WHO),
    **dict.fromkeys(("i", "we", "you", "me", "us"), Pronoun.WE),
    **dict.fromkeys(("it", "its"), Pronoun.IT),
}
_FOR = frozenset({"of", "from", "for", "at", "with"})
_YEARS = range(1900, 2100)
_THEMSELVES = frozenset("himself herself itself themselves".split())
_BESIDE = frozenset("neighboring neighbouring nearby rival landlocked war-torn oil-rich mainland".split())
"""What is no part of a country's name: "Neighbouring Velmia"."""
_NOBODY = frozenset("nobody none nothing no-one no neither".split())


def _told_words(characters: str, words: list[Word]) -> list[Word]:
    """The words of a source that tell who it is, without what only leads to it or stands in brackets."""
    words = without_short_name(characters, without_opener(characters, without_conjunction(words)))
    words = without_doing(without_mark(characters, without_time(words)))
    words = without_story(without_holder(without_month(characters, words)))
    return _without_neighbours(without_listed(characters, words))


_IT_WAS_HE = re.compile(r"(?:.{0,2}\b)?[Ii]t (?:was|is) (?:he|she|they),? who\b")
_LONGEST_IT = 7
"""Code points of "It was "."""


def read_name(characters: str, span: Span, surnames: frozenset[str] = frozenset()) -> Named | None:
    """Read the noun phrase `span` of `characters`; None where it names nobody at all ("nobody").

    `surnames` are those of the article's people, in lower case: "Ilves" is no plural then. Of people who are
    called like a day the whole name stands among them.
    """
    span = without_genitive(characters, span)
    words = _told_words(characters, list(find_words(characters, span)))
    if len(words) > 1 and _IT_WAS_HE.match(characters, max(0, words[0].start - _LONGEST_IT)):
        span, words = Span(words[0].start, words[0].end), words[:1]
    if not words or (words[0].lower in _NOBODY and not _is_address(words)):
        return None
    if is_no_noun(words):
        return _no_name(characters, span)
    span = Span(words[0].start, span.end) if words[0].start > span.start + 1 else span
    if (called := by_told_name(span, characters)) is not None:
        return called
    shout = len(words[0].form) > 1 and words[0].form.isupper()  # "WHO" and "US" are no pronouns
    if _is_day(words, surnames) or named_day(words):
        return _no_name(characters, span)
    alone = re.sub(r"'(?:s|d|ll|re|ve|m)$", "", words[0].lower)
    if len(words) == 1 and alone in PRONOUNS and not shout:
        number = Quantity(1 if alone in {"he", "she"} else None, 0, True, "")
        return Named(span, span.of(characters), None, "", number, pronoun=PRONOUNS[alone])
    quantity = read_percentage(characters, words) or read_quantity([word.lower for word in words])
    core, rest = cut_phrase(characters, words, quantity.words)
    core = _without_themselves(core or words)
    bare = Named(span, span.of(characters), None, "", quantity)
    people = (
        explained_body(bare)
        or body_of_fields(bare)
        or named_for_fields(bare)
        or body_of_field(bare)
        or owned_office(bare, core)
        or known_body(bare, core)
        or school_at_place(bare)
        or numbered_body(bare, core)
        or whole_people(bare, core, words)
        or _by_surname(bare, core, surnames)
        or named_union(bare, core)
    )
    if people:
        return people
    opens = core[0].start == words[0].start and core[0].lower not in surnames
    return _named_or_described(characters, bare, core, rest, opens=opens)


def _named_or_described(
    characters: str, bare: Named, core: list[Word], rest: list[Word], *, opens: bool
) -> Named:
    """Who is called by a name or a noun, `rest` what follows it; `opens`: no surname comes first."""
    if (holder := _titled_holder(characters, bare, core, rest)) is not None:
        return holder
    named_so = core[0].lower in lexicon.given_names() or _is_proper(characters, core[0])
    first, last = (None, -1) if _is_kind(bare, core) else find_run(core, opens and not named_so)
    if first is not None and last == len(core) - 1:
        named = named_outright(characters, bare, core, first, _origin(characters, rest))
        titled = any(word.lower.rstrip(".") in _COURTESY for word in core)
        led = bare.quantity.article == "the" and named.role and " " not in named.name and not titled
        if led and (kind := lexicon.bodies().get(named.name.lower())):
            whole = " ".join(word.form for word in core[first:])  # "The United Nations Observer Mission"
            return replace(bare, voice=Voice.INSTITUTION, name=whole, kind=kind, quantity=named.quantity)
        if named.voice is Voice.NAMED_PERSON and is_clause(named.name):
            return replace(bare, pronoun=Pronoun.NOBODY)
        if not named.name:
            return apposed_name(characters, named, rest) or holder_of(characters, named, rest) or named
        office = role_after(characters, rest) if is_rank(named.role) else None
        return named if named.role and not office else replace(named, role=office)
    described = _described(bare, core, first, last, _origin(characters, rest))
    described = told_of_who(characters, core, without_common_noun(characters, core, described))
    return apposed_name(characters, described, rest) or holder_of(characters, described, rest) or described


_KINDS = frozenset("PAC NGO PTA GP DJ".split())


def _is_kind(bare: Named, core: list[Word]) -> bool:
    """Whether the short name tells a kind of body or person: "a super PAC", "a local GP"."""
    return (
        bare.quantity.article in ("a", "an")
        and core[-1].form in _KINDS
        and all(word.form.islower() for word in core[:-1])
    )


def _titled_holder(characters: str, bare: Named, core: list[Word], rest: list[Word]) -> Named | None:
    """Who holds the office before a comma: "the Secretary of Rye Watch, Mr Bo Roe"; None for other words."""
    led = bare.quantity.article == "the" and len(rest) > 1 and rest[0].lower.rstrip(".") in _COURTESY
    office = [word.lower for word in takewhile(lambda word: word.lower not in ("of", "for"), core)]
    office = office[office[:1] == ["the"] :]
    if not led or not office or singular(office[-1]) not in lexicon.roles():
        return None
    holder = read_name(characters, Span(rest[0].start, rest[-1].end))
    if holder is None or holder.voice is not Voice.NAMED_PERSON:
        return None
    return replace(holder, span=bare.span, words=bare.words, role=holder.role or " ".join(office))


_COURTESY = frozenset("mr mrs ms miss dr sir dame prof professor".split())


def _is_proper(characters: str, word: Word) -> bool:
    """Whether a word has its capital where no sentence begins, as "Ofgas" has; no noun for people."""
    head = singular(word.lower)
    if not word.capital or head in lexicon.roles() or head in lexicon.documents() or head in lexicon.bodies():
        return False
    return has_inner_capital(characters, word.form)


def _without_neighbours(words: list[Word]) -> list[Word]:
    """The words without "himself" behind a name, or "neighbouring" before it."""
    words = _without_themselves(words)
    return words[1:] if len(words) > 1 and words[0].lower in _BESIDE and words[1].capital else words


def _no_name(characters: str, span: Span) -> Named:
    """What stands in a source's place and names nobody: a day, no noun at all."""
    return Named(span, span.of(characters), None, "", Quantity(None, 0, False, ""), pronoun=Pronoun.NOBODY)


def _is_day(words: list[Word], surnames: frozenset[str]) -> bool:
    """Whether a day stands first, and is none of somebody's names: "Sunday Bello"."""
    named = " ".join(word.lower for word in words[:2]) in surnames
    return words[0].lower in lexicon.word_list("days") and not named


def _is_address(words: list[Word]) -> bool:
    """Whether it is a house by its number: "No 10", of the prime minister."""
    return len(words) > 1 and words[0].form == "No" and words[1].form[0].isdigit()


def _without_themselves(words: list[Word]) -> list[Word]:
    return words[:-1] if len(words) > 1 and words[-1].lower in _THEMSELVES else words


def _by_surname(bare: Named, core: list[Word], surnames: frozenset[str]) -> Named | None:
    """Who is called by a surname that is a noun for people as well: "Sheikh", no sheikh."""
    counted = bare.quantity.words or bare.quantity.article
    alone = len(core) == 1 and core[0].capital and core[0].lower in surnames and not counted
    family = len(core) == 1 and core[0].lower[:-1] in surnames and core[0].lower.endswith("s")
    if family and core[0].capital and bare.quantity.article == "the":  # "the Roes"
        return replace(bare, voice=Voice.UNNAMED_GROUP, plural=True, head="family")
    return replace(bare, name=core[0].form, quantity=Quantity(1, 0, False, "")) if alone else None


def _described(bare: Named, core: list[Word], first: int | None, last: int, origin: str | None) -> Named:
    """A description: "two Iranian officials", "the company", "a report"."""
    if bare.quantity.count in _YEARS and not plural(core[-1].lower):  # "the 2009 paper"
        bare = replace(bare, quantity=replace(bare.quantity, count=1, article="a"))
    several, count = _number(core[-1].lower, bare.quantity)
    head = singular(core[-1].lower)
    voice, kind = voice_of(bare, core, head, several)
    role = None
    affiliation = " ".join(word.form for word in core[first or 0 : last + 1] if word.capital) or None
    if voice in (Voice.UNNAMED_PERSON, Voice.UNNAMED_GROUP):
        affiliation = split_role([word for word in core[:-1] if word.capital])[1] or origin
        joined = _between_origins(core[:-1])
        affiliation = f"{core[joined - 1].form} and {core[joined + 1].form}" if joined else affiliation
        plain = [word for word in core[:-1] if not word.capital and word.lower not in DESCRIBING]
        plain = [word for word in plain if not joined or word is not core[joined]]
        role = " ".join([*_article_of_owner(bare, plain), *(word.form for word in plain), head])
    elif voice is Voice.DOCUMENT:
        affiliation = affiliation or origin
    elif (affiliation or "").lower() in lexicon.outlets():  # "the nationalist Global Times tabloid"
        bare = replace(bare, name=affiliation or "")
    aged = head == "year-old" and len(core) > 1 and core[-2].form.isdigit()
    return replace(
        bare,
        voice=voice,
        age=int(core[-2].form) if aged else None,
        quantity=replace(bare.quantity, count=count),
        plural=several,
        head=head,
        role=role,
        affiliation=affiliation,
        kind=kind,
    )


def _between_origins(words: list[Word]) -> int:
    """The place of the "and" of "French and German (officials)"; 0 where none stands between capitals."""
    inner = range(1, len(words) - 1)
    joins = (n for n in inner if words[n].lower == "and" and words[n - 1].capital and words[n + 1].capital)
    return next(joins, 0)


def _article_of_owner(bare: Named, plain: list[Word]) -> tuple[str, ...]:
    """The "the" that belongs to the owner of an office: "the port’s customs director"."""
    owned = len(plain) > 0 and plain[0].lower.endswith("'s")
    return ("the",) if owned and bare.quantity.article == "the" else ()


def _number(noun: str, quantity: Quantity) -> tuple[bool, int | None]:
    """Whether a description speaks of several, and of how many."""
    if quantity.share:
        return True, None
    if quantity.of_group or quantity.count not in (None, 1):
        return quantity.count != 1, quantity.count
    pointing = quantity.article in {"those", "these"}
    several = pointing or plural(noun) or noun in lexicon.word_list("several people")
    return several, None if several else 1


def _origin(characters: str, rest: list[Word]) -> str | None:
    """The body or country after "of", "from", "for", "at" or "with", as written, up to the next comma."""
    if not rest or rest[0].lower not in _FOR or len(rest) < 2:
        return None
    text = characters[rest[1].start : rest[-1].end]
    text = re.split(r"[,;(—–]|\s(?:who|which|that|whose|on|in|and(?!\s[A-Z])|speaking|said|told)\s", text)[0]
    return text.strip() or None
