"""To whom it was said: as the text says, or as the same speaker said nearby; never invented."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from ..model import Attribution, Basis, Hearer, Span, Stance, Statement, Voice, hull
from . import lexicon
from .coordination import split_source
from .known import name_key
from .named import Named
from .naming import read_name
from .scene import Scene
from .short_outlets import is_short_for

_PLACES = re.compile(
    r"(?i:in|during)\s+(?i:an?\s+(?:\w+\s+)?interview|a\s+(?:statement|letter|memo|briefing|phone call))\s+"
    r"(?:with|to|for)\s+(?P<one>(?:the\s+)?[A-Z][\w’'&.-]*(?:\s+(?:[A-Z][\w’'&.-]*|of|the))*|reporters|journalists)"
    r"|\bto\s+(?P<two>reporters|journalists|(?:the\s+)?(?:court|jury|parliament|committee|inquiry|council|board))\b"
    r"|\b(?:in|on)\s+(?:a\s+(?:post|message|thread|video)\s+on\s+)?(?P<three>"
    + "|".join(map(re.escape, lexicon.networks()))
    + r")\b"
)
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
_SPOKE_TO = re.compile(
    r"\bwho\s+(?:(?:has|have|had)\s+)?(?:spoke|spoken|talked)\s+(?:\w+ly\s+)?(?:to|with)\s+"
    r"(?:(?P<paper>(?:the\s+)?[A-Z][\w’'&.-]*(?:\s+(?:of\s+)?[A-Z][\w’'&.-]*)*)|(?P<press>reporters|journalists))"
)
"""In the words for the speaker: "three inspectors who spoke to the Bay Courier"."""
_THIS_OUTLET = re.compile(
    r"(?i)(?:this|our) (?:newspaper|paper|magazine|website|publication|agency|news ?\w+)\Z"
)
_ALL_OF = re.compile(r"\b(?:both|all|any|the two) \Z")
_AIMED = frozenset({Stance.ASKS, Stance.WARNS, Stance.ACCUSES})
"""What is said to those it is about ("urged drivers to…") tells nothing of who hears the next statement."""
_NEAR = 2
"""A hearer holds for the same speaker in the same paragraph and the two after it."""


def stated_hearer(
    scene: Scene, attribution: Attribution, sentence: Span, contents: Sequence[Span]
) -> Hearer | None:
    """The hearer that the text gives: beside the cue, or in its sentence outside the content."""
    characters = scene.text.characters
    if attribution.hearer:
        name = hearer_name(scene, hull(attribution.hearer))
        return Hearer(name, Basis.STATED) if name else None
    if not attribution.cue:
        return None
    cue = hull(attribution.cue)
    for found in _PLACES.finditer(characters, cue.start, sentence.end):
        here = Span(found.start(), found.end())
        if any(content.meets(here) for content in contents) or found.start() > cue.end + 120:
            continue
        words = found.group("one") or found.group("two") or found.group("three")
        name = words.removeprefix("the ").rstrip(".") if found.group("one") else words
        return Hearer(name, Basis.STATED, posted=found.group("three") is not None)
    if attribution.inside is not None:
        return None
    opening = _PLACES.match(characters, sentence.start)
    if opening and opening.group("one") and attribution.source:
        between = characters[opening.end() : max(opening.end(), attribution.source[0].start)]
        if between.strip() == ",":  # "In an interview with the Post, she said"
            return Hearer(opening.group("one").removeprefix("the "), Basis.STATED)
    return _spoken_to(characters, attribution, sentence) or _addressed(characters, sentence, cue, contents)


def _is_no_hearer(named: Named) -> bool:
    """Whether something said is answered: "responded to Lee's question"."""
    last = named.words.strip(" ,").rpartition(" ")[2].lower()
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


def _addressed(characters: str, sentence: Span, cue: Span, contents: Sequence[Span]) -> Hearer | None:
    """Those whom the speaker is said to address: "Addressing reporters, he said"."""
    for found in chain(
        _ADDRESSING.finditer(characters, sentence.start, sentence.end),
        _SENT_TO.finditer(characters, sentence.start, sentence.end),
    ):
        here = Span(found.start(), found.end())
        near = min(abs(found.start() - cue.end), abs(cue.start - found.end())) <= 120
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
        written = part.of(scene.text.characters).strip(" ,")
        lead = "the " if scene.text.characters[max(0, part.start - 4) : part.start] == "the " else ""
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


def told_before(scene: Scene, statements: Sequence[Statement]) -> frozenset[int]:
    """The numbers of statements that were made on another occasion than the article's: "told X in 2011"."""
    year = scene.facts.date.year if scene.facts.date else None
    found = set()
    for statement in statements:
        if not statement.cue or not statement.hearer:
            continue
        sentence = scene.sentences[scene.sentence(statement.cue[0].start)]
        for part in _outside(sentence, statement.content):
            past = _LONG_AGO.search(scene.text.characters, part.start, part.end)
            if past and not (past.group("year") and year == int(past.group("year"))):
                found.add(statement.number)
    return frozenset(found)


def _outside(sentence: Span, contents: Sequence[Span]) -> list[Span]:
    """The parts of a sentence that are no content."""
    parts, start = [], sentence.start
    for content in contents:
        if content.start > start:
            parts.append(Span(start, min(content.start, sentence.end)))
        start = max(start, content.end)
    return [*parts, Span(start, sentence.end)] if start < sentence.end else parts


_LONG_AGO = re.compile(
    r"\bin (?:\w+ )?(?P<year>(?:19|20)\d\d)\b"
    r"|\b(?:years?|decades?|months) (?:ago|earlier|before)\b|\blast year\b"
)
"""That something was told on an earlier occasion: its hearer is none of today's."""


def infer_hearers(
    statements: Sequence[Statement], groups: dict[str, str], earlier: frozenset[int] = frozenset()
) -> list[Statement]:
    """The statements with the hearers that the same speaker, or its group, is said to have had nearby.

    Nobody hears what follows of those who heard a statement numbered in `earlier`, years ago.
    """
    found: list[Statement] = []
    told: dict[str, tuple[int, Hearer]] = {}
    for statement in statements:
        circle = _circle(statement.speaker.key, groups)
        if statement.hearer is None and statement.inside is None and statement.through is None:
            heard = (
                _heard_before(statement, circle, told)
                or _gone_on(statement, found)
                or _carried(statement, found)
            )
            if heard:
                statement = replace(statement, hearer=replace(heard, basis=Basis.INFERRED))
        elif statement.number in earlier:
            for key in circle:
                told.pop(key, None)
        elif statement.hearer and statement.inside is None and statement.stance not in _AIMED:
            for key in (*circle, *(part.key for part in statement.speaker.parts)):
                told[key] = (statement.block, statement.hearer)
        found.append(statement)
    return [_asked(statement, statements) for statement in found]


def _circle(key: str, groups: dict[str, str]) -> list[str]:
    """A speaker with the groups it was taken from; nobody who is not stated."""
    if key == "not-stated":
        return []
    return [key, groups[key]] if key in groups else [key]


def _heard_before(
    statement: Statement, circle: list[str], told: dict[str, tuple[int, Hearer]]
) -> Hearer | None:
    if statement.speaker.voice is Voice.NOT_STATED or statement.stance is Stance.DECLINES:
        return None
    for key in circle:
        if key in told:
            block, hearer = told[key]
            if 0 <= statement.block - block <= (0 if _of_the_moment(hearer) else _NEAR):
                return hearer
    return None


def _of_the_moment(hearer: Hearer) -> bool:
    """Whether it heard one occasion only: "reporters" or a network, unlike an agency with its own report."""
    return hearer.posted or hearer.name[:1].islower()


def _gone_on(statement: Statement, before: list[Statement]) -> Hearer | None:
    """To whom a quotation was said that goes on in the next paragraph."""
    last = before[-1] if before else None
    goes_on = statement.goes_on and last is not None and last.speaker.key == statement.speaker.key
    return last.hearer if goes_on and last is not None and last.block >= statement.block - 1 else None


def _carried(statement: Statement, before: list[Statement]) -> Hearer | None:
    """To whom an official "reportedly confirmed" it, right after others told an agency: the agency."""
    hedged = statement.hedge is not None and statement.hedge.basis is Basis.STATED
    if not hedged or statement.speaker.voice not in (Voice.UNNAMED_PERSON, Voice.UNNAMED_GROUP):
        return None
    previous = before[-1] if before else None
    if previous is None or previous.block != statement.block or not previous.hearer:
        return None
    return previous.hearer if name_key(previous.hearer.name) in lexicon.outlets() else None


def _asked(statement: Statement, statements: Sequence[Statement]) -> Statement:
    """Whom a state is said to have asked, inside the words of another state's official: that state."""
    if statement.hearer or statement.stance is not Stance.ASKS or statement.inside is None:
        return statement
    outer = statements[statement.inside - 1]
    if outer.speaker.role not in {"diplomat", "official", "minister"}:
        return statement
    states = lexicon.states()
    origin = (outer.speaker.affiliation or "").lower()
    state = states.adjectives.get(origin) or states.names.get(origin)
    if state is None or statement.speaker.kind != "state" or statement.speaker.name == state:
        return statement
    return replace(statement, hearer=Hearer(state, Basis.INFERRED))
