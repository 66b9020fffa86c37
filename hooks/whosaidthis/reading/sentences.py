"""Sentences of a text; none crosses a block."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from ..model import Span, Text
from .months import MONTHS, WEEKDAYS

# The end of a sentence: its mark, closing quotation marks and brackets, footnote-like figures not included.
_END = re.compile(r"(?:\.(?:[ \u00a0]\.){2,}|[.!?…]+|\.{3,})(?:''|[\"'”’»)\]])*(?=\s|$)")
_NEXT = re.compile(r"\s+(?:``|''|[\"'“‘«(\[—–-])*\s*(\S)")
_SIGNED = re.compile(r"[”\"]\s*(?:[—–―]|--?)\s*[A-Z][^\n.!?“”\"]{1,60}(?=[^\S\n]*\n\s*[“”\"])")
"""The end of a line that signs its quotation, before a line with another: “Go.” — Ann Lee."""
_LAST_WORD = re.compile(r"[\w.’'-]+$")
_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")
_WORD = re.compile(r"\w+")
_LONGEST_ABBREVIATION = 40
"""Code points looked at before a full stop: more would make a hostile text cost quadratic time."""
_LONGEST = 4000
"""Code points after which what never ends is cut at the next space. Nobody writes such sentences, but their
words would cost quadratic time, and one of a whole megabyte would keep a build for hours."""
_SPACE = re.compile(r"\s")


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(_lines("abbreviations.txt"))


@cache
def _written_small() -> frozenset[str]:
    """Abbreviations without a capital. Others have one: "in Peoria, Ill.", not "he was ill."."""
    return frozenset(_lines("small-abbreviations.txt"))


@cache
def _counties() -> re.Pattern[str]:
    """What "Co." stands before: "in Co. Durham"; a firm's ends a sentence more often than not."""
    return re.compile(rf"(?:{'|'.join(_lines('counties.txt'))})\b")


def _lines(file: str) -> list[str]:
    lines = files(__package__).joinpath("data", file).read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def find_sentences(text: Text) -> tuple[Span, ...]:
    """The sentences of `text` in their order, white space around them left out.

    A quotation inside a sentence can hold full stops of its own: where the text goes on in lower case
    after the closing mark (`"I left." he said`), the sentence goes on too.
    """
    return tuple(
        sentence for block in text.blocks for sentence in split_sentences(text.characters, block.span)
    )


@lru_cache(maxsize=512)
def split_sentences(characters: str, within: Span) -> tuple[Span, ...]:
    """The sentences of the part `within` of `characters`, in the code points of `characters`.

    Several rooms ask for those of the same blocks.
    """
    found: list[Span] = []
    start = within.start
    for end in _ends_in(characters, within):
        _keep(found, characters, start, end)
        start = end
    _keep(found, characters, start, within.end)
    return tuple(found)


def _ends_in(characters: str, within: Span) -> list[int]:
    """Where sentences end in the part: at their marks, and at the end of a line that signs a quotation."""
    signed = [line.end() for line in _SIGNED.finditer(characters, within.start, within.end)]
    found: list[int] = []
    start = within.start
    for mark in _END.finditer(characters, within.start, within.end):
        while signed and signed[0] <= mark.start():
            start = signed.pop(0)
            found.append(start)
        if mark.end() >= within.end or _ends(characters, start, mark):
            start = min(mark.end(), within.end)
            found.append(start)
    return sorted({*found, *signed})


def _keep(found: list[Span], characters: str, start: int, end: int) -> None:
    """Add the span without the white space around it, unless nothing is left; cut where it is too long."""
    while end - start > _LONGEST and (space := _SPACE.search(characters, start + _LONGEST, end)):
        _keep(found, characters, start, space.start())
        start = space.end()
    part = characters[start:end]
    if part.strip():
        lead = len(part) - len(part.lstrip())
        found.append(Span(start + lead, start + len(part.rstrip())))


def _ends(characters: str, start: int, mark: re.Match[str]) -> bool:
    """Whether the mark ends the sentence that began at `start`."""
    following = _NEXT.match(characters, mark.end())
    if following is None:
        return True
    after = following.group(1)
    if after.islower():
        return False
    if mark.group() != ".":
        return _NAMED_SO.search(characters, max(start, mark.start() - _POSTED_REACH), mark.end()) is None
    last = _LAST_WORD.search(characters, max(start, mark.start() - _LONGEST_ABBREVIATION), mark.start())
    if last is None:
        return True
    word = last.group().lower().lstrip("'’")
    if word in _STREETS and _ADDRESS.search(
        characters, max(start, last.start() - _POSTED_REACH * 2), last.start()
    ):
        return _starts_sentence(characters, following.start(1))
    if _ends_in_region(characters, Span(start, last.start()), word, following.start(1)):
        return True
    if word in _abbreviations() and (word in _written_small() or not last.group().islower()):
        acronym = _is_acronym(characters, last, following.start(1))
        return acronym or (word in _BEFORE_FIGURES and not after.isdigit())
    if word == "co" and _counties().match(characters, following.start(1)):
        return False
    firm = characters[max(start, last.start() - 1) : last.start()] == "&"  # "It left AT&T. The firm"
    platform = word == "x" and _POSTED.search(
        characters, max(start, last.start() - _POSTED_REACH), last.start()
    )
    initial = len(word) == 1 and word.isalpha() and last.group().isupper() and word not in _NO_INITIALS
    initial = initial and not (firm or platform or _QUOTED.match(characters, mark.end()))
    if word in _HOURS and _opens_behind_hour(characters, following):
        return True
    initials = _INITIALS.fullmatch(word) is not None
    return not (initial or initials) or _starts_sentence(characters, following.start(1))


def _is_acronym(characters: str, word: re.Match[str], following: int) -> bool:
    """Whether what could be an abbreviation is initials, which take no full stop: "told the FT. Roe left".

    Not where the line goes on in capitals or figures: "FT. WORTH", "SEN. J. ROE", "DEC. 5".
    """
    form, before = word.group(), characters[max(0, word.start() - len("the ")) : word.start()]
    if len(form) < len("FT") or not (form.isalpha() and form.isupper()):
        return False
    return before == "the " or _IN_CAPITALS.match(characters, following) is None


def _opens_behind_hour(characters: str, following: re.Match[str]) -> bool:
    """Whether a sentence begins behind an hour: "at 3 a.m. “Leave,” it said", "at 3 a.m. Guards were"."""
    quoted = not _OPENING_MARK.isdisjoint(following.group())
    return quoted or _WORD_AFTER.match(characters, following.start(1)) is not None


def _ends_in_region(characters: str, before: Span, word: str, following: int) -> bool:
    """Whether an abbreviation closes a sentence behind a place: "He lives in Rye, Ind. She does not."."""
    placed = characters[max(before.start, before.end - 2) : before.end] == ", " and word not in _HONORIFICS
    return placed and word in _abbreviations() and _starts_sentence(characters, following)


_HONORIFICS = frozenset("mr mrs messrs ms dr prof".split())
_STREETS = frozenset("st ave blvd rd".split())
_ADDRESS = re.compile(r"\d[^.;]{0,20}[A-Z][a-z]+ $|\b(?:on|at|of) [A-Z][a-z]+ $")
_IN_CAPITALS = re.compile(r"\d|(?:[A-Z]|Mc)[A-Z.]|[OD][’'][A-Z]")
_QUOTED = re.compile(r"\s+[“\"‘«](?:[^\s“”\"‘’«»]+\s+){3}")
"""A quotation of several words after a capital: "a range of C to F. “Guests always ask,”"; no nickname."""
_POSTED = re.compile(r"\b(?:on|to|via|site|network|platform) $")
"""Before "X", a platform and no initial: "he wrote on X. Roe, who left"."""
_NAMED_SO = re.compile(r"\b(?:Yahoo|Jeopardy|Jeb)!$")
"""A mark that belongs to a name: "told Yahoo! News"."""
_POSTED_REACH = 12
"""Code points."""
_NO_INITIALS = frozenset("i")

# "No. 10" goes on, "He said no. But" does not.
_BEFORE_FIGURES = frozenset(("no", "nos"))

_HOURS = frozenset(("a.m", "p.m"))
_OPENING_MARK = frozenset('"“‘«')

_WORD_AFTER = re.compile(
    rf"(?!(?:{'|'.join((*WEEKDAYS, *MONTHS))})|[JFMASOND][a-z]{{2}}\."
    r"|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich"
    r"|Moscow|Local|London|Paris|Beijing|Tokyo|Sydney)[A-Z][a-z]+ [a-z]"
)
"""A word that opens a sentence behind an hour; no day, month or zone of time, and no name of two words."""

# Words that open a sentence far more often than they go on a name after "U.S." or "a.m.".
_OPENERS = frozenset(
    "the a an he she it they we i you this that these those but and in on at after before when while "
    "if as there what who how why his her its their our for from with however meanwhile".split()
)


def _starts_sentence(characters: str, start: int) -> bool:
    word = _WORD.match(characters, start)
    return word is not None and word.group().lower() in _OPENERS and word.group()[0].isupper()
