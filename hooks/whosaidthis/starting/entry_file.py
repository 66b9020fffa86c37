"""A name → the file of a glossary entry, with blanks for what must be found out of it."""

from __future__ import annotations

from ..entries.officials.person_names import is_honorific
from ..model import Kind
from ..speakers.words.roles import is_rank
from .yaml_words import blank, scalar

_KEY = "source-1"
_POINTS = {
    Kind.MISSILE: ("Class", "Made by", "Operated by", "Range"),
    Kind.DRONE: ("Kind", "Made by", "Operated by", "Range"),
    Kind.WEAPON: ("Kind", "Made by", "Operated by"),
    Kind.OFFICIAL: ("Born",),
    Kind.BODY: ("Founded",),
    Kind.DOCUMENT: ("Adopted", "What it says"),
    Kind.PLACE: ("Where",),
}
_SUBKINDS = {
    Kind.WEAPON: "What it is, such as tank, patrol vessel or fishing boat",
    Kind.BODY: "What kind of body, such as news agency or state",
    Kind.DOCUMENT: "What kind of document, such as law or treaty",
}


def entry_file(name: str, kind: Kind) -> str:
    """The whole file of an entry of which nothing but its name is known."""
    summary = "who this is" if kind is Kind.OFFICIAL else "what it is"
    lines = ["---", f"name: {scalar(name)}", f"summary: {blank(f'One sentence that says {summary}')}"]
    aliases = ", ".join(map(scalar, other_names(name, kind)))
    if kind in _SUBKINDS:
        lines.append(f"subkind: {blank(_SUBKINDS[kind])}")
    lines += [
        f"aliases: [{aliases}]   # other names in articles, with commas between",
        "spellings: []",
    ]
    if kind is Kind.OFFICIAL:
        lines += _office()
    lines += ["facts:   # take out what no source says"]
    for point in _POINTS[kind]:
        lines += [
            f"  - point: {point}",
            "    said:",
            f"      - what: {blank('One short line in your own words')}",
            f"        sources: [{_KEY}]",
        ]
    return "\n".join((*lines, _AS_OF, *_source(), "---")) + "\n"


def cut_title(name: str) -> tuple[str, str]:
    """The ranks and forms of address before a person's `name`, and the name: "Colonel", "Karel Radek".

    A name of one word keeps them: "Sister Nivedita" may be called nothing else.
    """
    words = name.split()
    at = 0
    while at < len(words) - 2 and (is_rank(words[at]) or is_honorific(words[at])):
        at += 1
    return " ".join(words[:at]), " ".join(words[at:])


def other_names(name: str, kind: Kind) -> tuple[str, ...]:
    """The surname by which articles go on to call a person: "Radek" for Karel Radek; nothing for others."""
    words = name.split()
    person = kind is Kind.OFFICIAL and len(words) > 1 and words[-1].isalpha() and words[-1][0].isupper()
    return (words[-1],) if person else ()


_AS_OF = "# as_of: 2024-03   # take away the mark before it, and give the month in which you looked this up"


def _office() -> list[str]:
    return [
        "offices:",
        f"  - title: {blank('The office')}",
        f"    since: {blank('The first day, as 2021-08-08; a month or a year will do')}",
        f"    until: {blank('The last day')}   # if it goes on, write this line as ongoing: true",
        f"    sources: [{_KEY}]",
    ]


def _source() -> list[str]:
    return [
        "sources:",
        f"  {_KEY}:",
        f"    title: {blank('The title as printed')}",
        f"    publisher: {blank('Who published it first')}",
        f"    date: {blank('The day in quotation marks; if it has none take the line out')}",
        f"    url: {blank('The address of what you read')}",
    ]
