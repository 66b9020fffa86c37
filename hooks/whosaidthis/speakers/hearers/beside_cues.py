"""To whom it was said, as the text says it beside the cue; never invented."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from ...model import Attribution, Basis, Hearer, Span, Speaker, Voice, Way, hull
from .. import lexicon
from ..names.short_outlets import THIS_OUTLET
from ..occasions.seen import NAMED, OUTLET_NOUN, SEEN_BY, got_by, seen_before, seen_by
from ..people.known import name_key
from ..people.scene import Scene
from .hearer_names import hearer_name, placed_name, without_place
from .letters import letter_reader
from .networks import posted_first, took_to

_PLACES = re.compile(
    r"(?i:in|during)\s+(?i:an?\s+(?:\w+\s+)?(?:interview|e-?mail|text|message)"
    r"|a\s+(?:statement|letter|memo|note|briefing|phone call))\s+(?:sent\s+|addressed\s+)?"
    rf"(?:with|to|for)\s+(?P<one>{THIS_OUTLET}"
    rf"|(?:the\s+)?(?:{OUTLET_NOUN}\s+)?{NAMED}|reporters|journalists)"
    r"|\b(?<!ccording )(?<!close )(?<!closer )(?<!known )(?<!next )(?<!linked )(?<!related )to\s+"
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
    r"(?i:in|during)\s+(?i:an?|the|her|his|its|their)\s+"
    rf"(?i:(?:\w+\s+)?(?:{lexicon.alternatives('talks to several')}))"
    r"\s+(?:to|with|for)\s+(?:(?:the|his|her|its|their|our)\s+)?"
    rf"(?P<them>(?:[a-z]+\s+)?(?:{lexicon.alternatives('several readers')}))\b"
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
    rf"(?:(?P<own>{THIS_OUTLET})"
    rf"|(?P<paper>(?:the\s+)?{NAMED})|(?P<press>reporters|journalists))"
)
"""In the words for the speaker: "three inspectors who spoke to the Bay Courier"."""


def stated_hearer(
    scene: Scene, attribution: Attribution, sentence: Span, contents: Sequence[Span]
) -> Hearer | None:
    """The hearer as the text writes it: beside the cue, or in its sentence outside the content."""
    hearer = _stated(scene, attribution, sentence, contents)
    return _as_written(scene.text.characters, attribution, sentence, hearer) if hearer else None


def paper_reader(scene: Scene, attribution: Attribution, sentence: Span) -> Hearer | None:
    """Who is said to have seen the source, a paper that speaks to somebody else."""
    return _seen(scene, attribution, sentence) if attribution.inside is None else None


def told_by(speaker: Speaker, hearer: Hearer) -> Hearer:
    """The hearer of `speaker`: nobody hears a paper, it is addressed to somebody."""
    paper = speaker.voice is Voice.DOCUMENT and speaker.kind not in lexicon.devices()
    return replace(hearer, way=Way.ADDRESSED) if paper and hearer.way is Way.TOLD else hearer


def _stated(
    scene: Scene, attribution: Attribution, sentence: Span, contents: Sequence[Span]
) -> Hearer | None:
    characters = scene.text.characters
    if attribution.hearer and not _is_to_be_done(characters, attribution):
        name = hearer_name(scene, without_place(characters, hull(attribution.hearer)))
        return Hearer(name, Basis.STATED) if name else None
    if not attribution.cue:
        return None
    cue = hull(attribution.cue)
    paper = _paper_hearer(scene, attribution, sentence) if attribution.inside is None else None
    if paper is not None:
        return paper
    placed = _at_place(scene, cue, sentence, contents)
    if placed is not None or attribution.inside is not None:
        return placed
    opening = _PLACES.match(characters, sentence.start)
    if opening and opening.group("one") and attribution.source:
        between = characters[opening.end() : max(opening.end(), attribution.source[0].start)]
        if between.strip() == ",":  # "In an interview with the Post, she said"
            return Hearer(placed_name(opening.group("one"), scene.facts.outlet), Basis.STATED)
    return (
        posted_first(characters, attribution, sentence)
        or _spoken_to(scene, attribution, sentence)
        or _addressed(characters, sentence, cue, contents)
        or _written_to(scene, attribution, sentence)
        or took_to(scene, attribution, sentence)
        or letter_reader(scene, attribution, sentence)
    )


_ORDERING = re.compile(r"(?i)\border(?:s|ed|ing)?\Z")
_TO_BE_DONE = re.compile(r"to be (?:sent|left|[a-z]+(?:ed|en|wn|lt|pt|ght|ung|ut|ld|de|ne|id))\b")


def _is_to_be_done(characters: str, attribution: Attribution) -> bool:
    """Whether something is to be done to what stands in a hearer's place: "ordered the road to be closed"."""
    orders = bool(attribution.cue) and _ORDERING.search(attribution.cue[-1].of(characters)) is not None
    return orders and _TO_BE_DONE.match(characters, attribution.content[0].start) is not None


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


_WRITTEN_TO = re.compile(
    r"(?i:in)\s+(?i:an?|the|her|his|its|their)\s+(?:[\w’'-]+\s+){0,2}?"
    rf"(?i:{lexicon.alternatives('papers to readers')})\s+(?:sent\s+|addressed\s+)?to\s+"
    r"(?P<them>(?:(?:(?:the|an?|this|his|her|its|their|our|all|every|both)\s|[A-Z])[^,.;:“”\"\n]{2,50}?|[a-z]+s))"
    r"(?:\s(?:last|this|earlier|in|on|dated|hours|days|weeks|minutes|shortly|posted|sent|published|written)"
    r"\s[^,.;:“”\"\n]{2,40})?"
    rf"(?:\s{SEEN_BY} [^,.;:“”\"\n]{{2,50}})?,\s"
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


def _at_place(scene: Scene, cue: Span, sentence: Span, contents: Sequence[Span]) -> Hearer | None:
    """Who heard it by the place or paper behind the cue: "in an interview with the Post", "on Facebook"."""
    characters = scene.text.characters
    for found in _PLACES.finditer(characters, cue.start, sentence.end):
        here = Span(found.start(), found.end())
        if any(content.meets(here) for content in contents) or found.start() > cue.end + 120:
            continue
        if _ANOTHER_SAYING.search(characters, cue.end, found.start()):
            continue
        if found.group("two") and _WENT.search(characters, sentence.start, found.start()):
            continue
        words = found.group("one") or found.group("two") or found.group("three")
        name = placed_name(words, scene.facts.outlet) if found.group("one") else words
        return Hearer(name, Basis.STATED, Way.POSTED if found.group("three") else Way.TOLD)
    return None


def _spoken_to(scene: Scene, attribution: Attribution, sentence: Span) -> Hearer | None:
    """The newspaper or reporters to whom its own description says that the speaker spoke, and nobody else."""
    if not attribution.source:
        return None
    characters, source = scene.text.characters, hull(attribution.source)
    found = _SPOKE_TO.search(characters, source.start, min(sentence.end, source.end + 160))
    if found is None or characters[source.end : max(source.end, found.start())].strip(" ,"):
        return None
    if found.group("press"):
        return Hearer(found.group("press"), Basis.STATED)
    if found.group("own"):
        return Hearer(scene.facts.outlet or found.group("own"), Basis.STATED)
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
    stated = seen_by(scene.text.characters, attribution, sentence) or got_by(scene, attribution, sentence)
    seen = stated or _seen_before(scene, attribution, sentence)
    name = hearer_name(scene, seen) if seen else None
    return Hearer(name, Basis.STATED if stated else Basis.INFERRED, Way.SEEN) if name else None


def _seen_before(scene: Scene, attribution: Attribution, sentence: Span) -> Span | None:
    """Who has seen the paper that "it" means, where the sentence before in the paragraph tells."""
    number = scene.sentence(sentence.start) - 1
    source = hull(attribution.source).of(scene.text.characters) if attribution.source else ""
    if number < 0 or source.lower() != "it":
        return None
    before = scene.sentences[number]
    together = scene.block(before.start) == scene.block(sentence.start)
    return seen_before(scene, before, hull(attribution.source).start) if together else None


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
