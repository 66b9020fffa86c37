"""One capitalised word that no list knows: a person's surname, a body, or no name at all.

Of 37 such words in news articles with no sign of a body in their spelling, read by hand, 21 were persons,
11 bodies (mostly large companies, which a list now knows) and 5 no names. So a body needs a sign of its own
near by; a word that the text also writes small is no name; what is left is a person, of whom it would be
false to say that nobody is named.
"""

from __future__ import annotations

import re

from ...model import Span
from .. import lexicon

_BEFORE, _AFTER = 6000, 6000
"""How far around a source signs are looked for: keeps the work linear in the text."""
_ODD = re.compile(r"[a-z][A-Z]|\d|-[A-Z]?$|^(?:[A-Z]\.?){2,}s?$|['’]s$|\.\w")
_SHORT = re.compile(r"^.$")
_REPORTING = re.compile(r" (?:reports?|reported|found|notes?|announced|estimates?|revealed)\b")
_NO_THING = (
    r"(?:is|was|isn['’]t|wasn['’]t|seem\w*|appear\w*|comes|came|took|takes|emerged|happened|follow\w*"
    r"|rain\w*|remain\w*|turn\w*"
    r"|(?:has|had|will|would|may|might|could|must|should|can)(?: not)? (?:be|been|take|come))\b"
)
"""What "It" can open without meaning a thing: "It was raining"."""
_ITS = re.compile(
    r"(?:(?! (?:the|an?) )[^.!?\n]){0,160}\bits\b"
    r"|[^.!?\n]{0,160}(?:\b(?:itself|and its)\b"
    rf"|[.!?][\"”’]*\s+(?:It (?!{_NO_THING})"
    r"|[\"“][^\"“”\n]{1,300}[,?!][\"”] it (?:said|says|added|adds|wrote|warned|told)\b))"
)
"""A thing's pronoun near by, or as the subject of the next sentence; not "It was raining"."""
_ITS_OWN_DEED = re.compile(
    r" (?:said|says|added|insisted|confirmed|announced)(?: on \w+| yesterday| last \w+)?(?: that)?"
    r" it (?:had |has |would |will |was |is )?(?:not )?"
    rf"(?:{lexicon.alternatives('acts of firms')}|{lexicon.alternatives('what firms do next')})\b"
)
"""What only a body says of itself: "Corvane said it would appeal"."""
_BEGUN = r"(?:^|[.!?\n][\"”’]*\s*)"
_OF_STATES = "[Mm]inistry|[Ee]mbassy|parliament"
"""What no person has; some do have an army, a government or a prime minister."""
_STATES = rf"(?:{_OF_STATES}|army|navy|government|military|prime minister|armed forces)"
_STATE_SIGNS = (
    rf"\b{{name}}['’]s? (?:[\w-]+ )?{_STATES}\b",
    rf"\b{_STATES} of {{name}}\b",
    rf"{_BEGUN}{{name}}\b[^.!?\n]{{{{0,160}}}}[.!?] Its (?:[\w-]+ )?{_STATES}\b",
)
"""What only a state has: "Qassara’s army", "the armed forces of Qassara", "Qassara left. Its embassy"."""
_SIGNS = (
    r"\b(?:works?|worked|working|workers|staff|jobs|employees|executives?|profits?|sales|shares|stake|bosses)"
    r" (?:at|in|of|for) {name}\b(?!['’]s? [a-z]+ (?:said|says))",
    r"\b{name} (?:shares|stock|staff|workers|employees|executives|bosses|fans|supporters|players|plants?"
    r"|factory|stores?|shareholders)\b",
    r"\b(?:fired|launched|flown|fled|smuggled|shipped|exported)(?: [a-z]+)? (?:from|to|into|at) {name}\b",
    r"\b(?:troops|forces|missiles|rockets|launchers|bases) (?:in|inside|from) {name}\b",
    r"\bborder with {name}\b",
    r"\b[Nn]eighbou?ring {name}\b|\bthe {name} (?:capital|border)\b",
    r"\b{name},? (?:based in\b|(?:an?|the) (?:[\w’'-]+ ){{0,4}}?"
    r"(?:app|platform|website|chain|start-?up|marketplace|brand)\b)",
    r"\b(?:[Aa]n?|[Tt]he) {name} (?:spokes(?:man|woman|person)|official|executive|employee|source)s?\b",
    r"\bthe {name}(?=[,.]| (?:said|says|has|is|was|will|told|wrote)\b)",
    r"\b{name}(?:, which\b|\.com\b| (?:Inc|Corp|Ltd)\b)",
    _STATE_SIGNS[-1],
    rf"{_BEGUN}{{name}}\b[^.!?\n]{{{{0,160}}}}[.!?] Its president\b",
)
"""What only a body has or is called: "jobs at Corvane", "Corvane shares", "Corvane, based in Rye"."""
_BESIDE = (
    r"\b(\w+),? {name}\b",
    r"\b{name}(?:,| is| was) (?:an?|the|its) ((?:[\w'’-]+ ){{0,4}}[\w'’-]+)",
)
"""The words before and behind a name that can call it a body."""
_OFFICES = (
    r"(?:(?:chief|deputy|former|interim|acting|head|vice) ){0,2}"
    rf"(?:spokes(?:man|woman|person)|{lexicon.alternatives('offices of firms')}"
    rf"|{lexicon.alternatives('places in teams')})"
)
"""What only a body has, before its holder: "Corvane spokesman Tom Lee", "Redmoor striker Ben Roe"."""
_STATE_OFFICE = re.compile(rf"['’]s? (?:own )?(?:{lexicon.alternatives('offices of states')})\b")
"""What only a state or a company has: "Morvania's parliament"."""
_SOURCE = re.compile(
    r"(?:according to|published (?:by|in)|data from|survey (?:by|from)) (?:the )?$", re.IGNORECASE
)


def is_no_name(characters: str, span: Span, word: str) -> bool:
    """Whether a word names nothing, or opens its sentence and is written small elsewhere near by."""
    no_names = lexicon.word_list("no names") | lexicon.word_list("days")
    if _SHORT.match(word):
        return not _is_initial(characters, span, word)
    if word.lower() in no_names:
        return True
    if not opens_sentence(characters, span):
        return False
    if word.endswith("s") and _OPERATED.match(characters, span.end):
        return True
    around = _around(characters, span)
    return re.search(rf"\b{re.escape(word.lower())}\b", around) is not None


_OPERATED = re.compile(r" (?:operated|run|owned|built|made|supplied|chartered|flown|driven|hired) by\b")
"""What is told of things, no names: "(Buses) operated by Kestrel Coaches ran"."""


def _is_initial(characters: str, span: Span, word: str) -> bool:
    """Whether a letter is all that is told of somebody's name: "D., a former spy, said … D. said"."""
    told = rf"\b{re.escape(word)}\.(?:, (?:an?|who|the|\d)\b| (?:said|says|told|added|was|is|had|has)\b)"
    return word.isupper() and re.search(told, _around(characters, span)) is not None


def has_inner_capital(characters: str, word: str) -> bool:
    """Whether a word has its capital where no sentence begins, as "Ofgas" has."""
    return re.search(rf"[a-z,] {re.escape(word)}\b", characters) is not None


def is_body(characters: str, span: Span, word: str) -> bool:
    """Whether the word is written like a body's name, speaks like one, or the text near by calls it one."""
    if _ODD.search(word):
        return True
    before = characters[max(0, span.start - 20) : span.start]
    if _SOURCE.search(before) or _REPORTING.match(characters, span.end):
        return True
    if _ITS.match(characters, span.end) or _ITS_OWN_DEED.match(characters, span.end):
        return True
    return _is_called_body(_around(characters, span), word)


def is_called_state(characters: str, name: str) -> bool:
    """Whether a text gives to the bearer of `name` what only a state has: an army, a capital, a border."""
    signs = (*_STATE_SIGNS, *_COUNTRY_SIGNS)
    return any(re.search(sign.format(name=re.escape(name)), characters) for sign in signs)


_COUNTRY_SIGNS = (
    r"\b{name}['’]s capital,? [A-Z]",
    r"\b[Nn]eighbou?ring {name}\b(?! [A-Z])|\b[Bb]order (?:with|between) {name}\b(?! [A-Z])",
)
"""What no company has either: "Qassara’s capital, Tarsk"; its money is "its capital"."""


def gives_offices_of_state(characters: str, name: str) -> bool:
    """Whether a text tells of the ministry, embassy or parliament of `name`: no person has those."""
    office, bearer = f"(?:{_OF_STATES})", re.escape(name)
    told = rf"\b{bearer}['’]s? (?:[a-z-]+ )?{office}\b|\b{office} of {bearer}\b(?! [A-Z])"
    return re.search(told, characters) is not None


_WHAT_IT_IS = re.compile(r", (?:an?|the|its|[\w-]+['’]s?) (?P<told>(?:[\w'’-]+ ){0,5}[\w'’-]+)")
_MAKES = frozenset("maker makers operator producer retailer supplier manufacturer owner".split())


def calls_itself_body(characters: str, span: Span) -> bool:
    """Whether the words right behind a name say that it is a body's: "Hestrel, a maker of lifts"."""
    found = _WHAT_IT_IS.match(characters, span.end)
    told = found["told"] if found else ""
    return _body_noun(told) or not _MAKES.isdisjoint(told.split())


def _is_called_body(around: str, word: str) -> bool:
    """Whether the text around a name tells that it is a body's."""
    name = re.escape(word)
    if any(re.search(sign.format(name=name), around) for sign in _SIGNS):
        return True
    if word[-1] == "a" and re.search(rf"\b{name}ns?\b", around):  # "Moldova", "Moldovan"
        return True
    if "-" not in word and re.search(rf"\b{name} {_OFFICES} [A-Z]", around):
        return True
    if any(_speaks_as_it(found) for found in re.finditer(f"{_BEGUN}{name} {_TOLD}{_NEXT}", around)):
        return True
    if any(_STATE_OFFICE.match(around, found.end()) for found in re.finditer(rf"\b{name}", around)):
        return True
    return any(
        _body_noun(found.group(1))
        for beside in _BESIDE
        for found in re.finditer(beside.format(name=name), around)
    )


_TOLD = r"(?P<told>(?:says|said|denies|denied)\b[^.!?\n]{0,160})"
_NEXT = rf"[.!?]\s+It (?!{_NO_THING})"
_THE_BODY = re.compile(r"\b(?:the|its) (?:[\w’-]+ ){0,2}[\w’-]+")


def _speaks_as_it(found: re.Match[str]) -> bool:
    """Whether the name that opens a sentence can alone be meant by "It": that tells of no other body."""
    return not any(_body_noun(one.group()) for one in _THE_BODY.finditer(found["told"]))


def _body_noun(words: str) -> bool:
    return any(word in lexicon.bodies() for word in words.split() if word.islower())


def _around(characters: str, span: Span) -> str:
    return characters[max(0, span.start - _BEFORE) : span.end + _AFTER]


def opens_sentence(characters: str, span: Span) -> bool:
    """Whether the words at `span` begin a sentence or a quotation, so that their capital tells nothing."""
    before = characters[max(0, span.start - 4) : span.start].rstrip(" \"“‘'")
    return not before or before[-1] in ".!?:\n—-"
