"""Small words that an article has lost or put in, and that turn what the same sentence of the report says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from ...attribution.phrases.openings import WEEKDAYS
from ...attribution.quotations.marks import find_quotations
from ...attribution.quotations.quoted import Quoted
from ...model import Fault, Level, Span, Text
from ...reading.plain import read_plain
from ...reading.source import Source
from ...speakers.lexicon import hedges, roles
from ...speakers.stances.by_verbs import stance_by_verb
from ...speakers.words.groups import read_quantity
from ...speakers.words.plain import plural, singular, verb_stems
from .alike import FEWEST, Alike, sentences
from .exact import is_negative
from .words import SaidWord, said_words

_SMALL = frozenset(
    "do does did is are was were be been being has have had can could will would may might must should a an"
    " any some the to on something somebody someone anything anybody anyone everything everybody everyone"
    " always ever longer still".split()
) | frozenset(WEEKDAYS)
"""Words beside a negation or a hedge that come and go with it."""
_MAY = frozenset("may might could can possibly probably perhaps likely presumably".split())
"""Words of doubt; "may not" and "cannot" are none."""
_TOLD = frozenset(
    "said says say reported reports according reportedly told told wrote believed thought".split()
)
"""Words that keep a distance in another way than a hedge does."""
_MODAL = frozenset("must shall should may might can could will would".split())
_SEVERAL = frozenset("several some many".split())
_LONGEST = 6
"""Words in a place that is compared; longer ones are put otherwise, or left out."""
_HEDGES = re.compile("|".join(rf"\b{re.escape(words)}\b" for words in hedges()))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a sentence differs from that of the report: numbers of words."""

    start: int
    end: int
    from_: int
    to: int


_Words = Sequence[SaidWord]
_Find = Callable[[_Words, _Words, Sequence[_Place]], _Place | None]


def check_turned_words(source: Source, report: str) -> Iterator[Fault]:
    """A note on each place where a sentence of an article denies, doubts or counts people otherwise.

    Each sentence of `source` is compared with the one of `report` that is most like it: a negation or a hedge
    that only one of them has, between the same words, or several where the other has one.
    """
    quoted = Quoted(find_quotations(source.text))
    theirs = [tuple(said_words(report, one)) for one in sentences(read_plain(report))]
    alike = Alike([_telling(one) for one in theirs])
    for ours in _sentences(source.text):
        at = alike.find(_telling(ours))
        if at is None or len(_telling(ours)) < FEWEST - 1:
            continue
        places = tuple(_differing(ours, theirs[at]))
        for find in (_negated, _doubted, _counted):
            one = find(ours, theirs[at], places)
            if one is not None and not quoted.near([_around(ours, one.start, one.end)]):
                yield _fault(source, _shown(ours, one.start, one.end), _shown(theirs[at], one.from_, one.to))


def _sentences(text: Text) -> Iterator[_Words]:
    for span in sentences(text):
        yield tuple(said_words(text.characters, span))


def _telling(words: _Words) -> frozenset[str]:
    return frozenset(one.folded for one in words if not is_negative(one.folded)) - _SMALL


def _differing(ours: _Words, theirs: _Words) -> Iterator[_Place]:
    one, other = [word.folded for word in ours], [word.folded for word in theirs]
    for tag, from_, to, start, end in SequenceMatcher(None, other, one, autojunk=False).get_opcodes():
        if tag != "equal":
            yield _Place(start, end, from_, to)


def _negated(ours: _Words, theirs: _Words, places: Sequence[_Place]) -> _Place | None:
    """The one place where the sentence denies and the other does not, or the other way round."""
    odd = [one for one in places if _is_odd(ours[one.start : one.end]) != _is_odd(theirs[one.from_ : one.to])]
    return next(iter(odd), None) if len(odd) == 1 and _is_same_but(ours, theirs, odd[0]) else None


def _is_odd(words: _Words) -> bool:
    return sum(is_negative(one.folded) for one in words) % 2 == 1


def _doubted(ours: _Words, theirs: _Words, places: Sequence[_Place]) -> _Place | None:
    """The one place where the report doubts or tells from hearsay, and the article is sure."""
    put = [word.folded for one in places for word in ours[one.start : one.end]]
    lost = [one for one in places if _doubts(theirs, one.from_, one.to)]
    if len(lost) != 1 or _TOLD.union(_MAY).intersection(put) or _HEDGES.search(" ".join(put)):
        return None
    return lost[0] if _is_same_but(ours, theirs, lost[0]) else None


def _doubts(words: _Words, start: int, end: int) -> bool:
    folded = [one.folded for one in words]
    if _HEDGES.search(" ".join(folded[start:end])):
        return True
    return any(
        folded[at] in _MAY and not any(map(is_negative, folded[at : at + 3])) and not _is_month(words[at])
        for at in range(start, end)
    )


def _is_month(word: SaidWord) -> bool:
    return word.form == "May"


def _is_same_but(ours: _Words, theirs: _Words, place: _Place) -> bool:
    """Whether nothing differs in `place` but negations, hedges, small words and the form of a verb."""
    if max(place.end - place.start, place.to - place.from_) > _LONGEST:
        return False
    one = _rest(ours[place.start : place.end])
    other = _rest(theirs[place.from_ : place.to])
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(
        set(verb_stems(mine)).intersection(verb_stems(its)) for mine, its in pairs
    )


def _rest(words: _Words) -> list[str]:
    bare = _HEDGES.sub(" ", " ".join(one.folded for one in words))
    return [one for one in bare.split() if not is_negative(one) and one not in _SMALL | _MAY]


def _counted(ours: _Words, theirs: _Words, places: Sequence[_Place]) -> _Place | None:
    """A place where one has a single one of those of whom the other has several."""
    mine, its = _forms(ours), _forms(theirs)
    for one in places:
        here, there = slice(one.start, one.end), slice(one.from_, one.to)
        if _is_one_of(mine[here], its, there) or _is_one_of(its[there], mine, here):
            return one
    return None


def _forms(words: _Words) -> list[str]:
    return [one.folded for one in words]


def _is_one_of(single: Sequence[str], sentence: Sequence[str], place: slice) -> bool:
    """Whether `single` is "a member" or "a", where `sentence` has "two members", "the members" or "two".

    Or "members" who tell something; not the firms of "firms must pay", which are any firm.
    """
    several = sentence[place]
    if single[:1] not in (["a"], ["an"], ["one"]) or not several:
        return False
    counts = several[0] in _SEVERAL or (read_quantity([several[0]]).count or 0) > 1
    nouns = several[1:] if counts or several[0] == "the" else several
    if not single[1:] or not nouns:
        return counts and single[1:] == nouns
    same = len(single) == len(nouns) + 1 and plural(nouns[-1]) and singular(nouns[-1]) == single[-1]
    return same and (nouns is not several or _are_telling(sentence, place))


def _are_telling(sentence: Sequence[str], place: slice) -> bool:
    """Whether the people in a place tell something: they open the sentence, or stand after "according to"."""
    opens = place.start == 0 or list(sentence[place.start - 2 : place.start]) == ["according", "to"]
    if not opens or singular(sentence[place.stop - 1]) not in roles():
        return False
    if place.start:
        return True
    verb = next((one for one in sentence[place.stop :] if one in _MODAL or stance_by_verb(one)), None)
    return verb is not None and verb not in _MODAL


def _around(words: _Words, start: int, end: int) -> Span:
    first, last = max(0, start - 1), min(len(words), end + 1)
    return Span(words[first].span.start, words[last - 1].span.end)


def _shown(words: _Words, start: int, end: int) -> _Words:
    """The words of a place, with one more on either side."""
    return words[max(0, start - 1) : end + 1]


def _fault(source: Source, ours: _Words, theirs: _Words) -> Fault:
    mine, other = (" ".join(word.form for word in one) for one in (ours, theirs))
    wrong = f"The report has “{other}” here, the article “{mine}”."
    mend = f"Write “{other}”, or leave it if the report is wrong or tells of something else."
    return Fault(source.place(ours[0].span), "other-word", wrong, mend, Level.NOTE)
