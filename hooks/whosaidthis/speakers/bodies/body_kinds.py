"""Which bodies and documents a noun can mean: "the company" is Acme Ltd, "the agency" a commission."""

from __future__ import annotations

import re

from ...model import Voice
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..words.plain import plural, singular

KINDS: dict[str, set[str | None]] = {
    "company": {None, "company"},
    "agency": {"agency", "commission", "organisation", "regulator", "government department", "news agency"},
    "organisation": {"organisation", "charity", "association"},
    "club": {"club", "team"},
    "team": {"club", "team"},
    "news outlet": {"newspaper", "broadcaster", "news site", "magazine", "news agency"},
}
"""What kinds of bodies a noun of one kind can mean; of others, its own kind alone."""
REPORTING = frozenset(("news agency", "newspaper", "broadcaster", "news site", "magazine"))
WATCHDOGS = frozenset(("agency", "commission", "regulator"))
"""What "the agency" is rather than Reuters, after "The Rail Commission has met, Reuters reported"."""
ANY_DOCUMENT = frozenset(("document", "paper"))
TOO_WIDE: set[str | None] = {
    None,
    "government",
    "state",
    "city",
    "county",
    "town",
    "district",
    "authorities",
    "news media",
}


def is_a(named: Named, known: Known) -> bool:
    """Whether a body or document met before is what the noun says, by its own noun, its name or its kind."""
    last = known.name.lower().split()[-1:]
    before_of = re.split(r"\sof\s", known.name.lower())[0].split()[-1:]
    if named.voice is Voice.DOCUMENT and named.head in ANY_DOCUMENT:
        return True
    if named.head in (known.head, *known.called, *last, *before_of):
        return True
    if known.head is not None:
        return False
    kind = lexicon.bodies().get(named.head or "", named.kind)
    paper = bool(last) and last[0] in lexicon.word_list("papers") and known.kind is None
    if paper:
        return kind == "newspaper"
    kinds = KINDS.get(kind or "", {kind} - TOO_WIDE)
    return (known.kind or kind_in(known.name)) in kinds


_ADDRESSED = re.compile(r"(?i)\s(?:of|among|to|from|by|for|about|on|sent|signed|addressed|written)\s")


def _noun_of(name: str) -> str:
    """What a paper is called, in its number, without whom it is to or from: "letter" to shipping agents."""
    return _ADDRESSED.split(name, maxsplit=1)[0].rpartition(" ")[2].lower()


def is_several(named: Named, known: Known) -> bool:
    """Whether a noun for one body cannot mean several: "the company" and "the companies"."""
    last = _noun_of(known.name) if known.voice is Voice.DOCUMENT else known.name.rpartition(" ")[2].lower()
    if known.count == 1 and means_several(named):
        return True
    alone = known.head is not None and " " not in known.name  # "Companies"; "Rye Estates" is one
    alone = alone or known.voice is Voice.DOCUMENT  # "internal contracts" and "the contract"
    alone = alone or known.name.rpartition(" ")[2].islower()  # "their ministries" and "the ministry"
    return alone and plural(last) and not plural(named.words.rpartition(" ")[2].lower())


def means_several(named: Named) -> bool:
    """Whether a noun stands for more than one body: "the operators", "the armies of Ayr and Ham"."""
    if not _OF_TWO.isdisjoint(named.words.lower().split()):
        return True
    noun = _OF_BOTH.split(named.words, maxsplit=1)[0].rpartition(" ")[2].lower()
    return noun.endswith("s") and noun not in _PLURAL_BODIES and singular(noun) != noun


_OF_BOTH = re.compile(r"\s(?:of|in)\s(?=(?:the\s)?[A-Z][^,]*\sand\s(?:the\s)?[A-Z])")
"""Behind "the militaries of Ayr and Ham", which are two."""
_OF_TWO = frozenset("combined merged joint".split())
_PLURAL_BODIES = frozenset(
    "authorities police media prosecutors officials airlines industries works news".split()
)


def is_another_office(named: Named, name: str) -> bool:
    """Whether the words before the noun tell of another office than that of the `name`.

    "The state highway department" is not the Rye Fire Department.
    """
    if named.head not in _OFFICES:
        return False
    told = [word for word in _spelled(named.words)[:-1] if word not in _PLAIN]
    return bool(told) and set(told).isdisjoint(_spelled(name))


def _spelled(words: str) -> list[str]:
    """The words of a name in lower case, of two spellings the British one: "Defense", "Labor"."""
    return words.lower().replace("defense", "defence").replace("labor", "labour").split()


_OFFICES = lexicon.word_list("offices that are bodies")
_PLAIN = lexicon.word_list("before plain bodies")
"""Words that any office may be called with."""


def introduced_as(scene: Scene, named: Named, known: Known) -> bool:
    """Whether the article says beside a body's name that it is one: "The Rye Society, an alumni group"."""
    told = rf"\b{re.escape(known.name)}, an? (?:[\w’'-]+ ){{0,3}}?{re.escape(named.head or '')}\b"
    return named.head is not None and re.search(told, scene.text.characters) is not None


_TOLD = re.compile(
    r", (?:an?|the) (?P<what>[\w’'-]+(?: [\w’'-]+){0,4}?)"
    r"(?=[,.;]| (?:that|which|whose|listed|based|owned|founded|registered|with|in|of|from|behind)\b)"
)


def told_kind(scene: Scene, end: int) -> str | None:
    """The kind of a body that the article tells right behind its name, which ends at `end`.

    As in "Calder Ridge, a mining group listed in Rye": such a group is a company.
    """
    found = _TOLD.match(scene.text.characters, end)
    kind = lexicon.bodies().get(found["what"].split()[-1]) if found else None
    return "company" if kind == "group" and found and " " in found["what"] else kind


def kind_in(name: str) -> str | None:
    """What a body is by the noun in its name: a school for "Rye School of Art"."""
    words = re.split(r"\s(?:of|for|on)\s", name.lower())[0].split()
    return lexicon.bodies().get(words[-1]) if words else None
