"""To whom it was said, as the text says it beside the cue; never invented."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from ..model import Attribution, Basis, Hearer, Span, Voice, Way, hull
from . import lexicon
from .coordination import split_source
from .known import name_key
from .named import Named
from .naming import read_name
from .networks import posted_first, took_to
from .scene import Scene
from .seen import SEEN_BY, seen_by
from .short_outlets import is_short_for

_PLACES = re.compile(
    r"(?i:in|during)\s+(?i:an?\s+(?:\w+\s+)?interview|a\s+(?:statement|letter|memo|briefing|phone call))\s+"
    r"(?:with|to|for)\s+(?P<one>(?:the\s+)?[A-Z][\w’'&.-]*(?:\s+(?:[A-Z][\w’'&.-]*|of|the))*|reporters|journalists)"
    r"|\b(?<!ccording )to\s+"
    r"(?P<two>reporters|journalists|(?:the\s+)?(?:court|jury|parliament|committee|inquiry|council|board))\b"
    r"(?!['’]| (?:filings?|documents?|papers?|records?|orders?|members?)\b)"
    r"|\b(?:in|on)\s+(?:a\s+(?:post|message|thread|video)\s+on\s+)?(?P<three>"
    + "|".join(map(re.escape, lexicon.networks()))
    + r")\b"
)
_WENT = re.compile(r"\b(?:go|goes|going|gone|went|take|taken|takes|took|return|returned|back) \Z")
"""Before the place where somebody is, which hears nothing: "will go to court"."""
_ADDRESSING = re.compile(
    r"(?i)\b(?:addressing|briefing|(?:speaking|talking) to)\s+(?:[\w’'-]+\s+){0,2}?"
    r"(?P<them>reporters|journalists|(?:the )?media\s?persons|newsmen|the (?:news )?media|the press|"
    r"lawmakers|supporters)\b"
)
_SENT_TO = re.compile(
    r"(?i:in|during)\s+(?i:an?|the|her|his|its|their)\s+(?i:(?:\w+\s+)?(?:email|letter|memo|message|note|text|"
    r"speech|address|interview|call|briefing))\s+(?:to|with|for)\s+(?:(?:the|his|her|its|their|our)\s+)?"
    r"(?P<them>(?:[a-z]+\s+)?(?:staff|employees|colleagues|workers|students|parents|shareholders|investors|clients|"
    r"customers|members|supporters|lawmakers|residents|readers|fans|analysts|reporters|journalists))\b"
)
"""Beside the cue, or before the speaker: "In an email to the staff, she said"."""
_SENT = re.compile(
    r"(?i:(?:an?|the)\s+(?:\w+\s+)?(?:letter|memo|memorandum|e-?mail|message|note|petition|submission))\s+"
    r"(?:(?:that|which)\s+[^,.;:“”\"]{2,60}?\s+)?(?:sent|wrote|written|addressed|submitted)\s+"
    r"(?:by\s+[^,.;:“”\"]{2,60}?\s+)?to\s+(?P<them>(?:[\w’'-]+\s+){0,4}?[\w’'-]+)"
    r"(?=\s+(?:last|this|on|in|late|earlier|and|at|dated|by|from|says|said|warns|warned)\b|[,.;])"
)
"""A paper as a source, from its article on."""
_SPOKE_TO = re.compile(
    r"\bwho\s+(?:(?:has|have|had)\s+)?(?:spoke|spoken|talked)\s+(?:\w+ly\s+)?(?:to|with)\s+"
    r"(?:(?P<paper>(?:the\s+)?[A-Z][\w’'&.-]*(?:\s+(?:of\s+)?[A-Z][\w’'&.-]*)*)|(?P<press>reporters|journalists))"
)
"""In the words for the speaker: "three inspectors who spoke to the Bay Courier"."""
_THIS_OUTLET = re.compile(
    r"(?i)(?:this|our) (?:newspaper|paper|magazine|website|publication|agency|news ?\w+)\Z"
)
_FROM_WHERE = re.compile(r"\s(?:from|inside|outside) (?:his|her|their)\s")
_ALL_OF = re.compile(r"\b(?:both|all|any|the two) \Z")


def stated_hearer(
    scene: Scene, attribution: Attribution, sentence: Span, contents: Sequence[Span]
) -> Hearer | None:
    """The hearer as the text writes it: beside the cue, or in its sentence outside the content."""
    hearer = _stated(scene, attribution, sentence, contents)
    return _as_written(scene.text.characters, attribution, sentence, hearer) if hearer else None


def _stated(
    scene: Scene, attribution: Attribution, sentence: Span, contents: Sequence[Span]
) -> Hearer | None:
    characters = scene.text.characters
    if attribution.hearer:
        name = hearer_name(scene, _without_place(characters, hull(attribution.hearer)))
        return Hearer(name, Basis.STATED) if name else None
    if not attribution.cue:
        return None
    cue = hull(attribution.cue)
    paper = _paper_hearer(scene, attribution, sentence) if attribution.inside is None else None
    if paper is not None:
        return paper
    placed = _at_place(characters, cue, sentence, contents)
    if placed is not None or attribution.inside is not None:
        return placed
    opening = _PLACES.match(characters, sentence.start)
    if opening and opening.group("one") and attribution.source:
        between = characters[opening.end() : max(opening.end(), attribution.source[0].start)]
        if between.strip() == ",":  # "In an interview with the Post, she said"
            return Hearer(opening.group("one").removeprefix("the "), Basis.STATED)
    return (
        posted_first(characters, attribution, sentence)
        or _spoken_to(characters, attribution, sentence)
        or _addressed(characters, sentence, cue, contents)
        or _written_to(scene, attribution, sentence)
        or took_to(scene, attribution, sentence)
    )


_URGING = re.compile(
    r"(?i)\b(?:urg(?:e[sd]?|ing)|call(?:s|ed|ing)? (?:up)?on|appeal(?:s|ed|ing)?|implor(?:e[sd]?|ing)"
    r"|begg?(?:s|ed|ing)?)\b"
)


def _as_written(characters: str, attribution: Attribution, sentence: Span, hearer: Hearer) -> Hearer:
    """The hearer with the article's "the", and told apart from those of whom something is asked in public."""
    definite = re.search(rf"\bthe {re.escape(hearer.name)}(?!\w)", characters[sentence.start : sentence.end])
    cue = hull(attribution.cue).of(characters) if attribution.cue else ""
    addressed = hearer.way is Way.TOLD and _URGING.match(cue) is not None
    way = Way.ADDRESSED if addressed else hearer.way
    return replace(hearer, way=way, definite=definite is not None)


_ANOTHER_SAYING = re.compile(r"\b(?:but|and) (?:then |later )?(?:wrote|said|told|tells|says|[a-z]+ed)\b")
"""Another deed before whom it was told: "declined an interview but wrote on X", "and promised the court"."""


def _without_place(characters: str, heard: Span) -> Span:
    """The hearer without the place where the speaker spoke: "told this newspaper from her kitchen"."""
    place = _FROM_WHERE.search(characters, heard.start, heard.end)
    return heard if place is None else Span(heard.start, place.start())


def _is_no_hearer(named: Named) -> bool:
    """Whether something said is answered: "responded to Lee's question"."""
    last = named.words.strip(" ,").rpartition(" ")[2]
    return named.words != last and last in lexicon.word_list("no hearers")


_PRESS = re.compile(r"(reporters|journalists)\b.*")
"""Whose place is none of their name: "reporters aboard the plane"."""
_PROGRAMME = re.compile(r"['’]s?(?:\s.*)?$")


def _programme_of(named: Named) -> bool:
    """Whether a name after an outlet's is no presenter's: "CNN's Dawn Hour"."""
    outlet = (named.affiliation or "").lower() in lexicon.outlets()
    return outlet and (named.given or "").lower() not in lexicon.given_names()


def _without_programme(name: str) -> str:
    """An outlet's name without its programme: "ABC's This Week"."""
    outlet = _PROGRAMME.sub("", name)
    return outlet if outlet.lower() in lexicon.outlets() else re.sub("['’]s?$", "", name)


_WRITTEN_TO = re.compile(
    r"(?i:in)\s+(?i:an?|the|her|his|its|their)\s+(?:[\w’'-]+\s+){0,2}?"
    r"(?i:e-?mail|letter|memo|message|note|text|petition|submission|statement|affidavit)\s+(?:sent\s+|addressed\s+)?to\s+"
    r"(?P<them>(?:(?:(?:the|an?|his|her|its|their|our|all|every|both)\s|[A-Z])[^,.;:“”\"\n]{2,50}?|[a-z]+s))"
    r"(?:\s(?:last|this|earlier|in|on|dated|hours|days|weeks|minutes|shortly|posted|sent|published|written)"
    r"\s[^,.;:“”\"\n]{2,40})?,\s"
    rf"(?:{SEEN_BY} [^,.;:“”\"\n]{{2,50}},\s)?"
)
"""What opens a sentence: "In a letter to the committee, Ann Lee wrote"."""


def _written_to(scene: Scene, attribution: Attribution, sentence: Span) -> Hearer | None:
    """Those to whom the paper is addressed in which it was said, where that opens the sentence."""
    opening = _WRITTEN_TO.match(scene.text.characters, sentence.start, sentence.end)
    if opening is None or not attribution.source or attribution.source[0].start != opening.end():
        return None
    name = hearer_name(scene, Span(*opening.span("them")))
    return Hearer(name, Basis.STATED) if name else None


def _at_place(characters: str, cue: Span, sentence: Span, contents: Sequence[Span]) -> Hearer | None:
    """Who heard it by the place or paper behind the cue: "in an interview with the Post", "on Facebook"."""
    for found in _PLACES.finditer(characters, cue.start, sentence.end):
        here = Span(found.start(), found.end())
        if any(content.meets(here) for content in contents) or found.start() > cue.end + 120:
            continue
        if _ANOTHER_SAYING.search(characters, cue.end, found.start()):
            continue
        if found.group("two") and _WENT.search(characters, sentence.start, found.start()):
            continue
        words = found.group("one") or found.group("two") or found.group("three")
        name = words.removeprefix("the ").rstrip(".") if found.group("one") else words
        return Hearer(name, Basis.STATED, Way.POSTED if found.group("three") else Way.TOLD)
    return None


def _spoken_to(characters: str, attribution: Attribution, sentence: Span) -> Hearer | None:
    """The newspaper or reporters to whom its own description says that the speaker spoke, and nobody else."""
    if not attribution.source:
        return None
    source = hull(attribution.source)
    found = _SPOKE_TO.search(characters, source.start, min(sentence.end, source.end + 160))
    if found is None or characters[source.end : max(source.end, found.start())].strip(" ,"):
        return None
    if found.group("press"):
        return Hearer(found.group("press"), Basis.STATED)
    name = found.group("paper").removeprefix("the ").rstrip(".").removesuffix("'s").removesuffix("’s")
    last = name.split()[-1].lower()
    prints = last in lexicon.word_list("papers") or lexicon.bodies().get(last) == "newspaper"
    known = name_key(name) in lexicon.outlets() or name.lower() in lexicon.outlets()
    return Hearer(name, Basis.STATED) if prints or known else None


def _paper_hearer(scene: Scene, attribution: Attribution, sentence: Span) -> Hearer | None:
    """Who has seen the source, a paper, which is its way to the page; else to whom it was sent."""
    return _seen(scene, attribution, sentence) or _sent_to(scene, attribution, sentence)


def _seen(scene: Scene, attribution: Attribution, sentence: Span) -> Hearer | None:
    """Who has seen the source, a paper."""
    seen = seen_by(scene.text.characters, attribution, sentence)
    name = hearer_name(scene, seen) if seen else None
    return Hearer(name, Basis.STATED, Way.SEEN) if name else None


def _sent_to(scene: Scene, attribution: Attribution, sentence: Span) -> Hearer | None:
    """Those to whom the source, a paper, was sent: "a letter that the firm sent to the council last week"."""
    if not attribution.source:
        return None
    source = hull(attribution.source)
    sent = _SENT.match(scene.text.characters, source.start, sentence.end)
    name = hearer_name(scene, Span(*sent.span("them"))) if sent else None
    return Hearer(name, Basis.STATED, Way.SENT) if name else None


_NOT_TO_SPEAK = re.compile(r"\b(?:against|from|about|of|for|by|not|without|before|after|than) \Z")
"""Before what nobody did: "warned against speaking to the press"."""


def _addressed(characters: str, sentence: Span, cue: Span, contents: Sequence[Span]) -> Hearer | None:
    """Those whom the speaker is said to address: "Addressing reporters, he said"."""
    for found in chain(
        _ADDRESSING.finditer(characters, sentence.start, sentence.end),
        _SENT_TO.finditer(characters, sentence.start, sentence.end),
    ):
        here = Span(found.start(), found.end())
        near = min(abs(found.start() - cue.end), abs(cue.start - found.end())) <= 120
        if _NOT_TO_SPEAK.search(characters, sentence.start, found.start()):
            continue
        if near and not any(content.meets(here) for content in contents):
            return Hearer(found.group("them"), Basis.STATED)
    return None


def hearer_name(scene: Scene, span: Span) -> str | None:
    """A hearer's name: a body's or person's without article, else as written; None for "him", "me", "us".

    An article with a capital belongs to the name: "told The Weir", but "told the Guardian".
    """
    names = []
    for part in split_source(scene.text.characters, span):
        named = read_name(scene.text.characters, part, scene.people.surnames)
        if named is None or named.pronoun or _is_no_hearer(named):
            return None
        if named.voice is Voice.NAMED_PERSON and _programme_of(named):
            names.append(named.affiliation or "")
            continue
        lone = named.voice is None and not named.quantity.article
        surname = named.name if lone else named.surname if named.voice is Voice.NAMED_PERSON else None
        person = scene.people.by_surname(surname or "")
        written = " ".join(part.of(scene.text.characters).split()).strip(" ,")
        before = scene.text.characters[max(0, part.start - 4) : part.start]
        lead = "the " if before.split() == ["the"] and before[-1:].isspace() else ""
        outlet = scene.facts.outlet
        if outlet and _THIS_OUTLET.match(written):
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
    return " and ".join(names) or None
