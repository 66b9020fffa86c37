"""Sources that are proper names, with the words of office before and after them."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Voice
from ...reading.words import Word
from .. import lexicon
from ..names.proper import Proper, read_proper
from ..names.trimming import is_given, is_thing
from ..words.groups import Quantity
from ..words.plain import plural, singular
from ..words.roles import leading_form, without_article
from .named import Named

DESCRIBING = lexicon.word_list("describing sources")
_SURVEYS = frozenset({"poll", "report"})


def named_outright(characters: str, bare: Named, core: list[Word], first: int, origin: str | None) -> Named:
    """The source `bare` as its proper name tells it: whose name `core` holds from its word `first` on.

    The words before it are of office ("company spokesman Bob Roe"). `origin` is where an office is held.
    """
    given = core[first].lower in lexicon.given_names()
    apart = "," in characters[bare.span.start : core[0].start]  # "The other, Ann Lee"
    named = given and (core[first - 1].form.islower() if first else apart)
    found = read_proper(characters, core[first:], "" if named else bare.quantity.article)
    person, role, affiliation = found.person, found.role, found.affiliation
    if first:
        firm = person is False and (found.kind is not None or " & " in found.name)  # "the broker Lund & Roe"
        person = True if singular(core[first - 1].lower) in lexicon.roles() and not firm else person
        before, where = split_role(core[:first])
        role = " ".join(filter(None, (before, role))) or None
        affiliation = affiliation or where
    if person and is_thing(characters, core[-1].end) and not is_given(found.given):
        person, role = False, None
    if not found.name:
        return _office_holder(bare, found, role, affiliation or origin)
    noun = found.name.split()[-1].lower()
    if person is False and not found.kind and noun in _SURVEYS:
        return replace(bare, voice=Voice.DOCUMENT, head=noun, kind=noun, affiliation=affiliation)
    kind = found.kind
    if person is False and kind is None and role and first:  # "the union IG Werk"
        kind = lexicon.bodies().get(" ".join(role.split()[-2:])) or lexicon.bodies().get(role.split()[-1])
    return replace(
        bare,
        voice={True: Voice.NAMED_PERSON, False: Voice.INSTITUTION, None: None}[person],
        name=found.name,
        quantity=Quantity(1, 0, False, bare.quantity.article),
        role=role,
        affiliation=affiliation,
        kind=kind,
        gender=found.gender,
        given=found.given,
        surname=(found.surname or found.name.split()[-1]) if person else None,
    )


def role_after(characters: str, rest: list[Word]) -> str | None:
    """The office in apposition to a name: "Ann Lee, the mayor of Rye"."""
    words = [word for word in rest if not word.form.isdigit()]
    words = without_article(words)
    if not any(singular(word.lower) in lexicon.roles() for word in words[:4]):
        return None
    text = characters[words[0].start : words[-1].end]
    return re.split(r"[,;(]|\s(?:who|which|that)\s", text)[0].strip()


def _office_holder(bare: Named, found: Proper, role: str | None, affiliation: str | None) -> Named:
    """An office without its holder's name: "the Prime Minister", "two MPs"."""
    noun = (role or found.role or "").split(" of ")[0].split()[-1]
    head = singular(noun)
    if plural(noun):
        one = (role or found.role or "").replace(noun, head, 1)
        return replace(
            bare, voice=Voice.UNNAMED_GROUP, plural=True, head=head, role=one, affiliation=affiliation
        )
    quantity = Quantity(1, bare.quantity.words, True, bare.quantity.article)
    return replace(
        bare, voice=Voice.UNNAMED_PERSON, quantity=quantity, head=head, role=role, affiliation=affiliation
    )


def split_role(words: list[Word]) -> tuple[str | None, str | None]:
    """Words before a noun or name: those of office, and those of where ("Iranian", "State Department")."""
    away = next((place for place, word in enumerate(words) if _of_office(word)), len(words))
    role = " ".join(leading_form(word) for word in words[away:])
    affiliation = " ".join(word.form for word in words[:away] if word.lower not in DESCRIBING)
    return role or None, re.sub(r"['’]s?$", "", affiliation) or None


def _of_office(word: Word) -> bool:
    leading = word.lower in lexicon.word_list("leading offices")
    return not word.capital or leading or singular(word.lower) in lexicon.roles()
