"""Bodies whose names read like something else: "Marks and Spencer", "the union Allied Dock Workers"."""

from __future__ import annotations

import re
from dataclasses import replace

from ...attribution.lexicon import words_of
from ...attribution.phrases.fields import listed_fields
from ...model import Span, Voice
from ...reading.words import Word, find_words
from .. import lexicon
from ..names.joint_names import is_body, is_known
from ..words.groups import Quantity
from ..words.plain import plural
from .named import Named

_FIELDS = re.compile(
    r"(?i:the )(?P<name>(?P<fields>(?:[A-Z][\w’'-]+, )+[A-Z][\w’'-]+),? and "
    r"(?P<last>(?:[A-Z][\w’'-]+ )+[A-Z][\w’'-]+))(?=,|$| (?:in|of|at|for|which|that)\b)"
)


def body_of_fields(bare: Named) -> Named | None:
    """The one body of such a name; None for others.

    Not "the US, UK and European Union", nor what has a person's name in it: "the mayor, Ann Lee and Rye
    Council".
    """
    found = _FIELDS.match(bare.words)
    if found is None:
        return None
    *_, noun = find_words(found["last"], Span(0, len(found["last"])))
    fields = find_words(found["fields"], Span(0, len(found["fields"])))
    own = any(is_known(word) or (is_body(word) and word.lower != "media") for word in fields)
    if not is_body(noun) or own:
        return None
    return replace(
        bare,
        voice=Voice.INSTITUTION,
        name=found["name"],
        kind=lexicon.bodies().get(noun.lower),
        quantity=Quantity(1, 0, False, ""),
    )


def named_for_fields(bare: Named) -> Named | None:
    """The body of "the Department for Food, Work and Rural Affairs", fields and all; None for other names."""
    fields = listed_fields(bare.words, Span(0, len(bare.words)))
    name = re.match(r"(?:(?i:the) )?(?P<name>(?P<noun>[A-Z]\w+) \w+ )", bare.words)
    kind = name and lexicon.bodies().get(name["noun"].lower())
    if not fields or name is None or not kind or name.end() != fields[0].start:
        return None
    whole = bare.words[name.start("name") : fields[0].end]
    return replace(bare, voice=Voice.INSTITUTION, name=whole, kind=kind, quantity=Quantity(1, 0, False, ""))


_CAPITALS = r"[A-Z][\w’'.-]*(?: (?:(?:and|&) )?[A-Z][\w’'.-]*)*"
_OF_FIELD = re.compile(
    r"(?:[Tt]he )?(?:[\w’-]+-based )?(?P<name>(?:(?!\S+-based )[A-Z][\w’'.-]* )*(?P<noun>[A-Z][a-z]+)"
    rf"(?: (?:of|for|on|against|in)(?: the| a)? {_CAPITALS})+)"
)


_OWNS = re.compile(r"['’]s? [A-Z][a-z]+ [A-Z]")
"""Whose somebody is: "the Union of Nurses’ Ann Lee"."""


def body_of_field(bare: Named) -> Named | None:
    """A body called by its people or its field: "the Federation of Teachers", "the Institute for Peace".

    None for who holds an office in it: "Federation of Teachers President Ann Lee".
    """
    found = _OF_FIELD.fullmatch(bare.words)
    noun = found["noun"].lower() if found else ""
    if found is None or noun not in lexicon.word_list("bodies with fields"):
        return None
    words = find_words(found["name"], Span(0, len(found["name"])))
    office = any(word.lower in lexicon.roles() or word.lower in lexicon.titles() for word in words)
    if (office and not plural(words[-1].lower)) or _OWNS.search(found["name"]):
        return None
    kind = lexicon.bodies().get(noun, noun)
    name = found["name"]
    return replace(bare, voice=Voice.INSTITUTION, name=name, kind=kind, quantity=Quantity(1, 0, False, ""))


def owned_office(bare: Named, core: list[Word]) -> Named | None:
    """A state's ministry with capitals, which is no name by itself: "Its Defense Ministry"; else None."""
    noun = core[-1].lower
    fields = words_of("field") | lexicon.word_list("fields of states")
    named = len(core) > 1 and all(word.capital and word.lower in fields for word in core[:-1])
    if bare.quantity.article != "its" or noun not in ("ministry", "department") or not named:
        return None
    return replace(bare, voice=Voice.INSTITUTION, head=noun, kind=lexicon.bodies().get(noun))


def known_body(bare: Named, core: list[Word]) -> Named | None:
    """A body by its known name, of which the first word is another word as well: "Marks and Spencer".

    So too a newspaper called by a noun for people: "the Courier".
    """
    joined = " ".join(word.lower for word in core) if len(core) > 1 and core[0].capital else ""
    found = lexicon.organisations().get(joined) or _by_whole_name(bare)
    if found is None:
        return _paper_of_trade(bare, core)
    name, kind = found
    return replace(bare, voice=Voice.INSTITUTION, name=name, kind=kind, quantity=Quantity(1, 0, False, ""))


def _by_whole_name(bare: Named) -> tuple[str, str] | None:
    """The name and kind of a body whose name would be cut: "the Globe and Mail", "France 24"; else None."""
    whole = bare.words.strip(" ,").removeprefix("the ").removeprefix("The ").lower()
    joined = " and " in whole or whole[-1:].isdigit()
    found = lexicon.organisations().get(whole) or (lexicon.outlets().get(whole) if joined else None)
    return found if found is not None and " " in whole and found[0].lower() == whole else None


_AT_PLACE = re.compile(
    r"(?:[Tt]he )?(?P<name>(?:[A-Z][\w’'.]* )+(?P<noun>College|University) (?:(?:of|at) )?[A-Z][\w-]+)"
)


def school_at_place(bare: Named) -> Named | None:
    """A school by the name of its place: "Imperial College London"; None for other names."""
    found = _AT_PLACE.fullmatch(bare.words)
    last = bare.words.split()[-1].lower()
    if found is None or last in lexicon.roles() or last in lexicon.titles() or plural(last):
        return None
    kind = found["noun"].lower()
    return replace(
        bare, voice=Voice.INSTITUTION, name=found["name"], kind=kind, quantity=Quantity(1, 0, False, "")
    )


def numbered_body(bare: Named, core: list[Word]) -> Named | None:
    """A broadcaster whose name is its number: "Channel 8", "Radio 4", "Channel 4 News"; None for others."""
    numbered = len(core) > 1 and core[0].lower in _BROADCASTERS and core[0].capital and core[1].form.isdigit()
    if not numbered or [word.form for word in core[2:]] not in ([], ["News"]):
        return None  # "Channel 9 Reporter Ann Lee"
    name, quantity = " ".join(word.form for word in core), Quantity(1, 0, False, "")
    return replace(bare, voice=Voice.INSTITUTION, name=name, kind="broadcaster", quantity=quantity)


_BROADCASTERS = frozenset("channel radio television tv kanal canal canale kan rai chaine".split())
"""Nouns for a broadcaster before its number; those of other languages too."""


def _paper_of_trade(bare: Named, core: list[Word]) -> Named | None:
    """A newspaper called by a noun for people: "the Courier", with a capital; None for other words."""
    paper = lexicon.bodies().get(core[0].lower) == "newspaper" and core[0].lower in lexicon.roles()
    if not paper or len(core) != 1 or not core[0].capital or bare.quantity.article != "the":
        return None
    name, quantity = core[0].form, Quantity(1, 0, False, "the")
    return replace(bare, name=name, voice=Voice.INSTITUTION, kind="newspaper", quantity=quantity)


_EXPLAINED = re.compile(
    r"(?P<name>[A-Z][\w’'-]+(?: (?:for|without|against|of|and|the|[A-Z][\w’'-]+))* [A-Z][\w’'-]+), an? "
    r"(?:[\w’'-]+ ){0,3}?"
    r"(?P<noun>group|charity|organi[sz]ation|network|alliance|campaign|coalition|nonprofit)\b"
)


def explained_body(bare: Named) -> Named | None:
    """A body named like people, of which it is told what it is: "Medics for the Displaced, an aid group"."""
    found = _EXPLAINED.match(bare.words)
    if found is None or bare.quantity.article or not re.search(r" (?:for|without|against) ", found["name"]):
        return None
    quantity = Quantity(1, 0, False, "")
    return replace(bare, name=found["name"], voice=Voice.INSTITUTION, kind=found["noun"], quantity=quantity)


_CALLED_SO = re.compile(
    r"(?i:the |an? )?(?:[a-z][\w-]* ){0,2}?(?P<noun>[a-z]+) "
    r"(?P<name>[A-Z][\w’'-]*s (?:of the [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?|Together|First|Now|Forward|United))"
)


def _called_like_people(bare: Named) -> Named | None:
    """A body whose name opens like some people: "The charity Friends of the Sea"."""
    found = _CALLED_SO.fullmatch(bare.words)
    kind = lexicon.bodies().get(found["noun"]) if found else None
    if found is None or kind is None:
        return None
    return replace(
        bare, name=found["name"], voice=Voice.INSTITUTION, kind=kind, quantity=Quantity(1, 0, False, "")
    )


def named_union(bare: Named, core: list[Word]) -> Named | None:
    """A body called by its members: "the union Allied Dock Workers", "the union Nurses First"."""
    if (people := _called_like_people(bare)) is not None:
        return people
    noun, *name = core
    kind = lexicon.bodies().get(noun.lower)
    if kind is None or noun.capital or len(name) < 2 or bare.quantity.article != "the":
        return None
    if not plural(name[-1].lower) or not all(word.capital for word in name):
        return None
    return replace(bare, name=" ".join(word.form for word in name), voice=Voice.INSTITUTION, kind=kind)
