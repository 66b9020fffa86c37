"""Names that stand once in an article and are one slip off that of somebody who speaks in it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ...attribution.lexicon import cue_forms
from ...joining import ReadArticle
from ...model import BlockKind, Span, Voice
from ...reading.months import MONTHS, WEEKDAYS
from ...reading.one_letter import is_form, is_slip, is_swapped

_SHORTEST = 5
"""Letters of a name that is compared; behind a title, which only names have, or of swapped ones, one less."""
TITLES = frozenset("Mr Mrs Ms Miss Dr Prof Sir Gen Col Maj Capt Lt Sgt Sen Rep Gov Judge".split())
_WORD = re.compile(r"(?<![\w’'-])[^\W\d_]+(?![\w-])")
_BEFORE = re.compile(r"(?P<word>[^\W\d_][\w’'-]*)\.?[ \n]\Z")
_AFTER = re.compile(r"(?:[’']s)?[ \n](?P<word>[\w’'-]+)")
_PLACES = frozenset("in at near outside around to of".split())
_AUXILIARIES = frozenset("is was has had will would did does".split())
_LONGEST_WORD = 30
_OF_TIME = frozenset((*WEEKDAYS, *MONTHS))


@dataclass(frozen=True, slots=True)
class _Word:
    """One word with a capital letter, and those beside it."""

    words: str
    span: Span
    before: str
    """Empty at the head of a sentence."""
    after: str

    @property
    def titled(self) -> bool:
        """Whether a title stands before it."""
        return self.before in TITLES


def near_speakers(read: ReadArticle, known: frozenset[str]) -> Iterator[tuple[str, str, Span]]:
    """The surname of a speaker, a name one slip off that stands once, and where; no `known` words, folded.

    A name that has a first name of its own is somebody else's: "Ann Larsen", "Bo Larson".
    """
    found, small = _words(read)
    counts = Counter(word.words for word in found)
    names: dict[str, set[str]] = defaultdict(set)
    for one in read.article.statements:
        if one.speaker.voice is Voice.NAMED_PERSON:
            *others, surname = one.speaker.name.split() or [""]
            names[surname].update(others)
    for word in found:
        lower = word.words.casefold()
        if counts[word.words] > 1 or lower in small or lower in known or word.words in _OF_TIME:
            continue
        for surname, firsts in names.items():
            speaks = counts[surname] > 1 or word.after.lower() in cue_forms()
            if speaks and _is_slip(word, surname, firsts):
                yield surname, word.words, word.span


def _words(read: ReadArticle) -> tuple[list[_Word], frozenset[str]]:
    """The words with capitals, and those that stand with a small letter somewhere."""
    characters = read.source.text.characters
    found: list[_Word] = []
    small: set[str] = set()
    for block in read.source.text.blocks:
        if block.kind is BlockKind.HEADLINE:
            continue
        for match in _WORD.finditer(characters, block.span.start, block.span.end):
            if match[0][0].islower():
                small.add(match[0])
                continue
            start = max(block.span.start, match.start() - _LONGEST_WORD)
            before = _BEFORE.search(characters[start : match.start()])
            stopped = before and "." in before[0] and before["word"] not in TITLES
            after = _AFTER.match(characters, match.end())
            beside = "" if before is None or stopped else before["word"]
            found.append(_Word(match[0], Span(*match.span()), beside, after["word"] if after else ""))
    return found, frozenset(small)


def _is_slip(word: _Word, surname: str, firsts: set[str]) -> bool:
    """Whether a word may be `surname` misspelt: alone, behind a title, or behind its bearer’s first name."""
    one, other = surname.casefold(), word.words.casefold()
    shortest = _SHORTEST - (word.titled or is_swapped(one, other))
    if min(len(one), len(other)) < shortest or not is_slip(one, other) or is_form(one, other):
        return False
    if word.titled or word.before in firsts:
        return True
    if word.after[:1].isupper() or word.before[:1].isupper() or word.before in _PLACES:
        return False
    acts = word.after.lower() in cue_forms() or word.after in _AUXILIARIES
    return acts or bool(word.before)
