"""Names that one article spells in two ways."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import combinations

from ...entries import fold, scans
from ...joining import ReadArticle
from ...model import Fault, Glossary, Level, Span
from ...reading.one_letter import is_form, is_slip
from .lone_speakers import near_lone_speakers
from .speakers import TITLES, near_speakers
from .titled import near_titled

_SHORTEST = 6
"""Letters of a name that is compared with others of its article."""
_ALIKE = 0.5
"""How alike two words of one entry's names are that are the same word, spelled otherwise."""
_LONGEST_WORD = 30
"""Code points looked back over."""
_BEFORE_PLACES = frozenset("in at from near outside around to of".split())


def check_spellings(read: ReadArticle, glossary: Glossary) -> tuple[Fault, ...]:
    """Each name that is spelled a second way, where it is: words of one entry, or words one slip apart."""
    listed = tuple(_of_entries(read, glossary))
    told = {word for one, other, _ in listed for word in (*fold(one).split(), *fold(other).split())}
    known = _owned(glossary) | told
    speaking = tuple(near_speakers(read, known))
    found = {word for _, word, _ in speaking}
    others = (*near_lone_speakers(read, known), *near_titled(read, known))
    speaking += tuple(one for one in others if one[1] not in found)
    pairs = {frozenset((one, other)) for one, other, _ in speaking}
    near = (
        (one, other, span)
        for one, other, span in _of_text(read, glossary)
        if fold(other) not in told and frozenset((one, other)) not in pairs
    )
    return tuple(
        Fault(
            read.source.place(span),
            "two-spellings",
            f"“{other}” stands here, and “{one}” {_where(one, span, read)}: is it one name?",
            "Write it the same way in both places.",
            Level.NOTE,
        )
        for one, other, span in (*listed, *near, *speaking)
    )


def _where(one: str, span: Span, read: ReadArticle) -> str:
    """Whether the other spelling stands before this one; a slip may be the first of them."""
    return "before it" if one in read.source.text.characters[: span.start] else "after it"


def _of_entries(read: ReadArticle, glossary: Glossary) -> Iterator[tuple[str, str, Span]]:
    """Two spellings of one entry: the first in the article, and the first place of the other."""
    characters = read.source.text.characters
    written: dict[str, dict[str, Span]] = {}
    spelled = {entry.key: frozenset(map(fold, entry.spellings)) for entry in glossary.entries}
    for mention in read.article.mentions:
        words = mention.span.of(characters)
        written.setdefault(mention.entry, {}).setdefault(" ".join(words.split()), mention.span)
    for key, spans in written.items():
        for one, other in combinations(spans, 2):
            if spelled[key] & {fold(one), fold(other)} and _are_one_word(one, other):
                yield one, other, spans[other]


def _are_one_word(one: str, other: str) -> bool:
    """Whether some word of `one` is a word of `other` in another spelling."""
    ones, others = set(fold(one).split()), set(fold(other).split())
    return any(
        _is_alike(mine, its) and not is_form(mine, its) for mine in ones - others for its in others - ones
    )


def _is_alike(one: str, other: str) -> bool:
    return one[0] == other[0] and SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def _of_text(read: ReadArticle, glossary: Glossary) -> Iterator[tuple[str, str, Span]]:
    """Two capitalised words of the article that differ by one slip, and the first place of the second."""
    names = _names(read)
    owned = _owned(glossary)
    for one, other in combinations(names, 2):
        mine, its = one.casefold(), other.casefold()
        both = mine in owned and its in owned
        if both or not is_slip(mine, its) or is_form(mine, its):
            continue
        spans = (names[one], names[other])
        if not (_are_person_and_place(read, *spans) or _are_two_people(read, *spans)):
            often = read.source.content.count(other) > read.source.content.count(one)
            yield (other, one, names[one]) if often else (one, other, names[other])


def _are_person_and_place(read: ReadArticle, *spans: Span) -> bool:
    """Whether one of two names follows another name, and one a preposition: "Ann Farrow in Tarrow"."""
    before = _before(read, *spans)
    places = [word.lower() in _BEFORE_PLACES for word in before]
    return sum(places) == 1 and before[places.index(False)][:1].isupper()


def _are_two_people(read: ReadArticle, *spans: Span) -> bool:
    """Whether each of two names has a first name of its own: "Ann Larsen and Bo Larson"."""
    one, other = _before(read, *spans)
    own = all(word[:1].isupper() and not word.endswith(".") and word not in TITLES for word in (one, other))
    return own and one != other


def _before(read: ReadArticle, *spans: Span) -> list[str]:
    """The word before each."""
    characters = read.source.text.characters
    parts = (characters[max(0, span.start - _LONGEST_WORD) : span.start].split() for span in spans)
    return [part[-1] if part else "" for part in parts]


def _names(read: ReadArticle) -> Mapping[str, Span]:
    """The long capitalised words that no sentence begins with and no small letter begins elsewhere."""
    small: set[str] = set()
    found: dict[str, Span] = {}
    for scan in scans(read.source.text):
        for at, word in enumerate(scan.words):
            plain = scan.plains[at]
            if not word.capital:
                small.add(plain.casefold())
            elif at and scan.joined(at - 1) and len(plain) >= _SHORTEST and plain.isalpha():
                found.setdefault(plain, scan.span(at, at + 1))
    return {word: span for word, span in found.items() if word.casefold() not in small}


def _owned(glossary: Glossary) -> frozenset[str]:
    """Every word of the glossary's names: what it knows as two words is no slip."""
    return frozenset(
        word for entry in glossary.entries for name in entry.names for word in fold(name).split()
    )
