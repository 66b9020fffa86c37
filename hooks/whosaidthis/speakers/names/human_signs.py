"""What beside a name shows that somebody bears it, though no list has the given name: "Zor Vane, who sat"."""

from __future__ import annotations

import re

from ...model import Span
from ...reading.months import MONTH_NUMBERS
from ...reading.word_lists import any_of
from .. import lexicon
from .proper import Proper

_NAMED = re.compile(r"(?i)\b(?P<noun>[a-z]+) (?:named|called) $")
_KIN = any_of(lexicon.word_list("kin") | {"parents", "family", "children"})
_ACTS = lexicon.alternatives("acts of people")
_AFTER = re.compile(
    r"(?:\s\([^()]{1,40}\))?(?: of [A-Z][\w-]+,(?: [A-Z][\w.]+,)?)?"
    rf"(?:,? who\b(?!['’]s\b)|,? whose (?:late )?(?:{_KIN})\b"
    rf"|(?:, [^,.;:“”\"]{{2,60}},)? (?:has |had |have |later |then |also |just |never )?"
    rf"(?:{_ACTS}|went (?:further|home))\b"
    r"|,? (?:was|is|turned) \d\d(?: when\b| years\b|[.,])"
    rf"| (?:of|at|from) (?:[A-Z][\w&-]+ ){{1,3}}?(?i:{lexicon.alternatives('last words of employers')})"
    r",? (?:is|was|has|had|says|said|thinks|estimates|expects)\b)"
)
_IS = re.compile(r" (?:is|was|became) (?:the|an?) (?P<what>(?:[a-z-]+ ){0,2}[a-z-]+)")
_LOOKED_BACK = 24
"""Code points: a noun for a person and "named" before a name, or "One of the women, "."""


def is_told_of_a_person(characters: str, span: Span, end: int) -> bool:
    """Whether the words right after the name at `span`, up to `end`, are told of people alone."""
    if _AFTER.match(characters, span.end, end) or _goes_on_as_person(characters, span, end):
        return True
    called = _IS.match(characters, span.end, end)
    return called is not None and not lexicon.roles().isdisjoint(called.group("what").split())


_OPENS = re.compile(r"(?:\A|[.!?”\"\n] ?)\Z")
_GOES_ON = re.compile(r" (?!is\b|was\b)[a-z](?:(?!\bits\b)[^.!?;:“”\"A-Z]){3,140}\. (?:She|He) ")
"""What a sentence tells of nobody else, up to the pronoun with which the next one begins."""


_ONE_OF_THEM = re.compile(r"One of (?:them|the [a-z]+|those), \Z")
_QUOTED_NEXT = re.compile(
    r"(?P<home> of [A-Z][\w-]+(?: [A-Z][\w-]+)?)?,? (?!is\b|was\b)[a-z](?:(?!\bits\b)[^.!?;:“”\"]){3,140}\. "
    r"[“\"][^“”\"]{3,200}[”\"] (?:she|he) (?:said|says|added|told)\b"
)
"""What a sentence tells, up to a quotation that "he" or "she" gives."""


def _goes_on_as_person(characters: str, span: Span, end: int) -> bool:
    """Whether a sentence begins with the name, the next one with "He" or "She": "Zor Vane left. She said".

    So too before “…,” she said, where a home or "One of them, " stands beside the name.
    """
    start = max(0, span.start - _LOOKED_BACK)
    chosen = _ONE_OF_THEM.search(characters, start, span.start) is not None
    opens = chosen or _OPENS.search(characters, max(0, span.start - 2), span.start) is not None
    if opens and _GOES_ON.match(characters, span.end, end):
        return True
    quoted = _QUOTED_NEXT.match(characters, span.end) if opens else None
    return quoted is not None and (chosen or quoted["home"] is not None)


_ONE_OF_WHOM = re.compile(r"\b(?:one|another|both|the \w+) of whom, $")
_CALLED_SO = re.compile(r" \((?:not (?:her|his) real name|(?:her|his) name)\b|, \d\d\b")
_SOMEBODY_WHO = re.compile(r", an? (?:[\w-]+ ){1,3}who (?:[a-z]+ )")
_LONGEST_SIGN = 120
"""Code points after a name that are looked at."""


def is_lone_given(characters: str, span: Span, proper: Proper) -> bool:
    """Whether somebody is called by a given name alone: "Maria, 26,", "Mircea, a Romanian who left"."""
    word = proper.name.lower()
    alone = proper.person is None and " " not in word
    told = alone and _SOMEBODY_WHO.match(characters, span.end) is not None
    told = told and proper.name not in characters[: span.start]  # brought in here
    lone = told or (alone and lexicon.given_names().get(word) in ("m", "f"))
    if not lone or lexicon.is_place(word) or word in MONTH_NUMBERS or word in lexicon.organisations():
        return False
    if _ONE_OF_WHOM.search(characters[max(0, span.start - _LOOKED_BACK) : span.start]):
        return characters.startswith(",", span.end)
    end = min(len(characters), span.end + _LONGEST_SIGN)
    called = told or _CALLED_SO.match(characters, span.end, end) is not None
    return called or is_told_of_a_person(characters, span, end)


def noun_naming(characters: str, span: Span) -> str | None:
    """The noun for a person that a name is given for, in lower case: "a man named Zor Vane"."""
    found = _NAMED.search(characters[max(0, span.start - _LOOKED_BACK) : span.start])
    noun = found.group("noun").lower() if found else ""
    return noun if noun in lexicon.roles() else None


_NICKNAME = re.compile(r"\b(?:known|called|dubbed|nicknamed|calls?|call) (?:[\w’']+ ){0,6}?(?:as )?[\"“‘']\Z")
_LONGEST_CALL = 60
"""Code points of "known in the Flemish press as" before a nickname."""


def is_nickname(characters: str, span: Span) -> bool:
    """Whether somebody is only called so, in quotation marks: known as “Mr Circular”."""
    closed = characters[span.end : span.end + 1] in ('"', "”", "’", ",", ".")
    before = characters[max(0, span.start - _LONGEST_CALL) : span.start]
    return closed and _NICKNAME.search(before) is not None


_OFFICE = re.compile(
    rf" (?:(?:{lexicon.alternatives('before offices of firms')}) ){{0,2}}"
    rf"(?:{lexicon.alternatives('offices of firms')}) (?=[A-Z])"
)


def holds_office(characters: str, end: int) -> bool:
    """Whether an office and its holder follow a name, which is a body's then: "Acme Feeder boss Ann Lee"."""
    return _OFFICE.match(characters, end) is not None
