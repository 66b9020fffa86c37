"""Who has seen a paper that speaks: "a letter seen by Reuters", "the survey, shared with the Post, says"."""

from __future__ import annotations

import re

from ...model import Attribution, Span
from ...reading.word_lists import any_of
from .. import lexicon
from ..names.short_outlets import THIS_OUTLET, is_this_outlet, names_outlet
from ..people.scene import Scene

SEEN_BY = r"(?:seen|obtained|reviewed|viewed|read) by"
"""How an aside after a paper tells who has it."""
CAPITALISED = r"[A-Z](?:[\w’'&-]|\.(?=\w))*"
"""A word of an outlet's name, without the full stop of its sentence."""
NAMED = (
    rf"{CAPITALISED}"
    rf"(?:\s+(?:(?:{lexicon.alternatives('particles')}|of)\s+(?:(?:la|the)\s+)?)?{CAPITALISED}){{0,7}}"
)
"""An outlet's name: "Bay Courier", "Diário do Norte", "Voz de la Costa"."""
_BRACED = NAMED.replace("{", "{{").replace("}", "}}")
_ONE_OUTLET = r"[Tt]he (?:newspaper|magazine|news (?:agency|site|magazine)|broadcaster)"
_NAME = rf"(?P<{{}}>(?:{THIS_OUTLET}|{_ONE_OUTLET}(?! [A-Z])|(?:the )?{_BRACED}))"
OUTLET_NOUN = r"(?:news(?: agency|paper| site| magazine)|agency|broadcaster|magazine|weekly|daily)"
_OUTLET = rf"(?:(?:the )?{OUTLET_NOUN} )?"
"""What stands before an outlet's name: "passed to the news agency Varda Press"."""
_PAPERS = any_of(lexicon.documents())
_READ = "seen|obtained|reviewed|viewed|examined"
_TO = (
    r"(?:shown|leaked|given|provided|passed(?: on)?|handed(?: over)?|supplied|made available)"
    rf" to {_OUTLET}{_NAME.format('to')}|shared with {_OUTLET}{_NAME.format('with')}"
)
_ABOUT = "(?:from|of|to|between|on|about|sent to)"
_SEEN_BY_NO_DOCTOR = rf"(?:{_READ}) by (?!(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b)"
_SEEN = re.compile(
    rf"(?:,\s|\band\s|\b(?:{_PAPERS})s?\s(?:by (?:the |its |an? )?[\w’'-]+(?: [\w’'-]+){{0,3}}? "
    rf"|{_ABOUT} (?:[\w’'-]+ ){{1,5}}?(?={_SEEN_BY_NO_DOCTOR}))?)"
    r"(?:(?:(?:that|(?:copies|parts|some) of which|which) )(?:(?:was|were|(?:has|have|had) been) )?)?"
    rf"(?:(?:{_READ}) by {_OUTLET}{_NAME.format('by')}|{_TO}"
    rf"|(?:which|that) {_OUTLET}{_NAME.format('has')} (?:has|have|had) (?:{_READ})\b)"
)
"""Right behind the paper and whose it is, or a comma: not "a study of patients seen by Dr Lee"."""
_GOT = re.compile(
    rf"\b(?i:{_PAPERS})s?,? (?:(?:which|that) )?{_OUTLET}{_NAME.format('has')} "
    rf"(?:(?:has|have|had) )?(?:{_READ}|saw)\b"
)
"""So where that can be told of anybody: "a memo that the Post obtained", "documents the Post has seen"."""
_PAPER = re.compile(rf"(?i)(?:[\w’'-]+ ){{0,4}}?(?:{_PAPERS})s?\b")
"""A paper, from the head of a source on: "The leaked letter", not "The minister, briefed on the letter"."""

_OBTAINED = re.compile(
    rf"(?:\b{_NAME.format('who')} )?\b"
    r"(?:(?:has|have) (?:seen|obtained|reviewed|viewed|been (?:shown|sent|given|passed))"
    r"|obtained|saw|(?:was|were) (?:shown|sent|given|passed)|got hold of) (?:(?:a copy|copies|part) of )?"
    rf"(?P<paper>(?:an?|the|its|his|her|their) (?:[\w’'-]+ ){{0,3}}?(?:{_PAPERS})\b"
    r"(?: by [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)?)"
)
"""A paper and who has it: "The Post has seen a memo by Ann Lee"."""


_BETWEEN = r"(?:,[^,.;:“”\"]{3,80},| (?:from|of|by|on|into) [^,.;:“”\"]{3,60}?)?"
_APART = re.compile(
    rf"\b[Tt]he (?:[\w’'-]+ ){{0,3}}?(?P<paper>{_PAPERS}){_BETWEEN} (?:was|were|(?:has|have|had) been) "
    rf"(?:also |first |since )?(?:(?:{_READ}|read) by {_OUTLET}{_NAME.format('by')}|{_TO})"
)
"""A sentence of its own on who has seen a paper: "The audit, not published yet, was seen by the Post"."""


_SHOWN = re.compile(
    rf"\b(?:showed|gave|sent|handed|passed|leaked) {_OUTLET}{_NAME.format('shown')} (?:a copy of )?"
    rf"(?:an?|the|its|his|her|their) (?:[\w’'-]+ ){{0,3}}?(?P<paper>{_PAPERS})\b(?! (?:{_PAPERS})\b)"
)
"""A sentence of its own on who was shown a paper: "They showed the Post a log"."""


_MENTIONED = re.compile(
    rf"\b(?:an?|the|its|his|her|their) (?:[\w’'-]+ ){{0,3}}?(?P<paper>{_PAPERS})\b(?: [^,.;:“”\"]{{3,40}}?)?"
    rf"(?:, dated [^,.;:“”\"]{{3,40}}?)?,? (?:and )?(?:{_READ}) by {_OUTLET}{_NAME.format('by')}"
)
"""A paper that somebody else's deed brings in: "She read from a review of 2 May, seen by the Post"."""


def seen_and_mentioned(scene: Scene, sentence: Span) -> tuple[str, Span] | None:
    """The noun for a paper and who has seen it, where a sentence tells of what somebody did with it."""
    found = _MENTIONED.search(scene.text.characters, sentence.start, sentence.end)
    return (found["paper"].lower(), _who(found)) if found else None


def seen_apart(scene: Scene, sentence: Span) -> tuple[str, Span] | None:
    """The noun for a paper and who has seen it, where a sentence tells nothing else of it."""
    characters = scene.text.characters
    found = _APART.search(characters, sentence.start, sentence.end)
    if found:
        return found["paper"].lower(), _who(found)
    shown = _SHOWN.search(characters, sentence.start, sentence.end)
    if shown:
        return shown["paper"].lower(), Span(*shown.span("shown"))
    got = _OBTAINED.search(characters, sentence.start, sentence.end)
    if got is None or not got["who"] or not got["paper"].startswith(("the ", "a ", "an ")):
        return None
    return got["paper"].split(" by ")[0].rpartition(" ")[2].lower(), Span(*got.span("who"))


_IN_PAPER = re.compile(rf"\bin (?:an?|the|his|her|its|their) (?:[\w’'-]+ ){{0,3}}?(?:{_PAPERS})\b")
_LONGEST_ADDRESS = 100
"""Code points of "to the families of the missing men, which was" between a letter and who has seen it."""


def letter_seen_by(characters: str, within: Span) -> Span | None:
    """Where the name stands of whoever has seen the paper in which somebody writes: "in a letter seen by"."""
    paper = _IN_PAPER.search(characters, within.start, within.end)
    if paper is None:
        return None
    seen = _SEEN.search(characters, paper.start(), min(within.end, paper.end() + _LONGEST_ADDRESS))
    between = characters[paper.end() : max(paper.end(), seen.start())] if seen else '"'
    return None if seen is None or _PARTED.search(between) else _who(seen)


_PARTED = re.compile(r"[.;:“”\"]")
_TELLS = re.compile(
    r"(?i)it (?:also |then )?(?:(?P<now>says|states|reads|shows|warns|claims|finds|describes|lists|calls|puts"
    r"|suggests|alleges|argues|notes|concludes)|said|stated|showed|warned|claimed|found|described|listed|called|put"
    r"|suggested|alleged|argued|noted|concluded)\b(?! (?:on|it (?:would|had))\b)"
)
"""What papers do; "it said it would sue" is told of a body."""


def obtained_paper(scene: Scene, sentence: Span, offset: int) -> Span | None:
    """The paper that a sentence tells somebody has got, with who wrote it, where "it" at `offset` means it.

    If who has it is no newspaper, only where it speaks in the present, as a paper does and few bodies do.
    """
    found = _obtained(scene, sentence, offset)
    return Span(*found.span("paper")) if found else None


def _obtained(scene: Scene, sentence: Span, offset: int) -> re.Match[str] | None:
    tells = _TELLS.match(scene.text.characters, offset)
    found = _OBTAINED.search(scene.text.characters, sentence.start, sentence.end)
    if tells is None or found is None:
        return None
    return found if tells["now"] or is_press(scene, found["who"] or "") else None


def is_press(scene: Scene, name: str) -> bool:
    """Whether a name is a newspaper's or another outlet's."""
    lower = name.lower().removeprefix("the ")
    outlet = scene.facts.outlet
    last = lower.split()[-1:] or [""]
    known = lower in lexicon.outlets() or last[0] in lexicon.word_list("papers")
    known = known or lexicon.bodies().get(last[0]) == "newspaper"
    bare = name.removeprefix("the ").removeprefix("The ")
    own = outlet is not None and names_outlet(outlet, bare, scene.text.characters)
    return known or own or is_this_outlet(name)


def seen_before(scene: Scene, before: Span, offset: int) -> Span | None:
    """Where the name stands of whoever has seen the paper of a sentence, which "it" at `offset` means."""
    got = _obtained(scene, before, offset)
    if got:
        return Span(*got.span("who")) if got["who"] else None
    characters = scene.text.characters
    seen = _SEEN.search(characters, before.start, before.end)
    if seen is None or _PAPER.match(characters, before.start, seen.start() + _LONGEST_PAPER) is None:
        return None
    return _who(seen)


_LONGEST_PAPER = 20
"""Code points."""


def _who(found: re.Match[str]) -> Span:
    return next(Span(*found.span(name)) for name in _WHO if found.groupdict().get(name))


_WHO = ("by", "to", "with", "has")


def is_paper_source(characters: str, source: Span) -> bool:
    """Whether the words for a source begin with a paper."""
    return _PAPER.match(characters, source.start, source.end) is not None


def seen_by(characters: str, attribution: Attribution, sentence: Span) -> Span | None:
    """Where the name stands of whoever has seen the source; None where it is no paper, or nobody has."""
    if not attribution.source:
        return None
    source = attribution.source[0]
    if not is_paper_source(characters, source):
        return None
    found = _SEEN.search(characters, source.start, sentence.end)
    return None if found is None or found.start() > _limit(attribution) else _who(found)


def got_by(scene: Scene, attribution: Attribution, sentence: Span) -> Span | None:
    """Where the newspaper's name stands that has the source, a paper: "a memo that the Post obtained"."""
    characters = scene.text.characters
    if not attribution.source or not is_paper_source(characters, attribution.source[0]):
        return None
    found = _GOT.search(characters, attribution.source[0].start, sentence.end)
    if found is None or found.start() > _limit(attribution) or not is_press(scene, found["has"]):
        return None
    return _who(found)


def _limit(attribution: Attribution) -> int:
    """How far behind the source it is told who has seen it."""
    source = attribution.source[0]
    cue = attribution.cue[0].start if attribution.cue else source.end
    led_in = cue < source.start <= attribution.content[0].start  # "According to a letter … seen by Reuters,"
    return attribution.content[0].start if led_in else max(source.end, cue)
