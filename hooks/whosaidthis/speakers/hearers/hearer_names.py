"""How a hearer is called: by name without its article, the article's own outlet for "this newspaper"."""

from __future__ import annotations

import re

from ...model import Span, Voice
from .. import lexicon
from ..names.short_outlets import agency_in_full, is_short_for, is_this_outlet
from ..people.scene import Scene
from ..phrases.coordination import split_source
from ..phrases.named import Named
from ..sources.naming import read_name

_FROM_WHERE = re.compile(r"\s(?:from|inside|outside) (?:his|her|their)\s")
_ARTICLE = re.compile(r"\AThe(?= [a-z])")
"""One that belongs to no name: "The newspaper has seen a letter"."""
_ALL_OF = re.compile(r"\b(?:both|all|any|the two) \Z")


def hearer_name(scene: Scene, span: Span) -> str | None:
    """A hearer's name: a body's or person's without article, else as written; None for "him", "me", "us".

    An article with a capital belongs to the name: "told The Weir", but "told the Guardian".
    """
    names = []
    for whole in split_source(scene.text.characters, span):
        part = _before_programme(scene.text.characters, whole)
        named = read_name(scene.text.characters, part, scene.people.surnames)
        if named is None or named.pronoun or _is_no_hearer(named):
            return None
        if named.voice is Voice.NAMED_PERSON and _programme_of(named):
            names.append(named.affiliation or "")
            continue
        lone = named.voice is None and not named.quantity.article
        surname = named.name if lone else named.surname if named.voice is Voice.NAMED_PERSON else None
        person = scene.people.by_surname(surname or "")
        written = _ARTICLE.sub("the", " ".join(part.of(scene.text.characters).split()).strip(" ,"))
        before = scene.text.characters[max(0, part.start - 4) : part.start]
        lead = "the " if before.split() == ["the"] and before[-1:].isspace() else ""
        outlet = scene.facts.outlet
        if outlet and is_this_outlet(written):
            written = outlet
        elif outlet and is_short_for(outlet, f"{lead}{written}", scene.text.characters):
            names.append(outlet)
            continue
        every = _ALL_OF.search(scene.text.characters, max(0, part.start - 8), part.start)
        written = (every.group() if every else "") + written
        article = "The " if named.voice is not Voice.NAMED_PERSON and written.startswith("The ") else ""
        names.append(
            person[0].name
            if len(person) == 1
            else article + _without_programme(named.name.removeprefix("The "))
            if named.name and not _PRESS.match(written)
            else _PRESS.sub(r"\1", written)
        )
    return " and ".join(agency_in_full(name, scene.text.characters) for name in names) or None


def without_place(characters: str, heard: Span) -> Span:
    """The hearer without the place where the speaker spoke: "told this newspaper from her kitchen"."""
    place = _FROM_WHERE.search(characters, heard.start, heard.end)
    return heard if place is None else Span(heard.start, place.start())


_NAME_AFTER_THE = re.compile(r"\Athe (?=[A-Z])")


def placed_name(words: str, outlet: str | None) -> str:
    """A hearer's name as it stands, the article's own outlet for "this newspaper"."""
    return outlet if outlet and is_this_outlet(words) else _NAME_AFTER_THE.sub("", words).rstrip(".'’")


def _is_no_hearer(named: Named) -> bool:
    """Whether something said is answered: "responded to Lee's question"."""
    return named.words.strip(" ,").rpartition(" ")[2] in lexicon.word_list("no hearers")


_QUOTED_PROGRAMME = re.compile(r"(?<=\w)['’]s?\s[“\"‘]")


def _before_programme(characters: str, heard: Span) -> Span:
    """The outlet before its programme's name in quotation marks: "told RBC's “Rye Today”"."""
    programme = _QUOTED_PROGRAMME.search(characters, heard.start, heard.end)
    return heard if programme is None else Span(heard.start, programme.start())


_PRESS = re.compile(r"(reporters|journalists)\b.*")
"""Whose place is none of their name: "reporters aboard the plane"."""
_PROGRAMME = re.compile(r"['’]s?(?:\s.*)?$")


def _programme_of(named: Named) -> bool:
    """Whether a name after an outlet's is no presenter's: "CNN's Dawn Hour"."""
    outlet = (named.affiliation or "").lower() in lexicon.outlets()
    return outlet and named.role is None and (named.given or "").lower() not in lexicon.given_names()


def _without_programme(name: str) -> str:
    """An outlet's name without its programme: "ABC's This Week"."""
    outlet = _PROGRAMME.sub("", name)
    return outlet if outlet.lower() in lexicon.outlets() else re.sub("['’]s?$", "", name)
