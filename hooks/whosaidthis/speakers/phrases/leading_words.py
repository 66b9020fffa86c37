"""The words that a source opens with and that name nobody: times, verbs, shares."""

from __future__ import annotations

import re
from itertools import pairwise

from ...model import Span
from ...reading.words import Word, find_words
from .. import lexicon
from ..words.groups import Quantity, read_quantity
from .noun_groups import opens_time

_NAMED_MONTHS = frozenset("march april may".split())
"""Months that are also names of people."""
_SPANS = frozenset("second minute hour day week month year decade".split())
_FUNCTION = frozenset("the a an of in to for on at by with from and but or as if when".split())
_DETERMINERS = frozenset("a an the his her its their".split())


def without_time(words: list[Word]) -> list[Word]:
    """The words of a source without a time before them: "last summer a scientist", "two days later Lee"."""
    if (
        len(words) > 3
        and words[1].lower.rstrip("s") in _SPANS
        and words[2].lower in {"later", "earlier", "ago"}
    ):
        return words[3:]
    if not opens_time(words, 0):
        return words
    used = 2 + (words[1].lower in {"this", "last"})
    return words[used:] or words


def without_month(characters: str, words: list[Word]) -> list[Word]:
    """The words of a source without a month before its name: "In (March) Merrow said"; not "May Lee said"."""
    told = len(words) > 1 and words[1].capital and is_month(characters, words[0])
    return words[1:] if told else words


def is_month(characters: str, word: Word) -> bool:
    """Whether a month that is a name as well is the month: "In March", "As early as May"; not "May Lee"."""
    before = characters[max(0, word.start - _LONGEST_WHEN) : word.start]
    return word.lower in _NAMED_MONTHS and _WHEN.search(before) is not None


_WHEN = re.compile(
    r"(?i)(?:\b(?:in|since|last|next|this|early|late|mid)"
    r"|\bas (?:early|late|recently|far back) as)[ -]$"
)
_LONGEST_WHEN = 16
"""Code points of "as far back as "."""


_LEADING = frozenset("well adept able unable likely unlikely aside".split())
_LINKS = frozenset("for with by to at of from about on against into aside among".split())
_LONGEST_DOING = 5
"""Words of "Fired with the help of"."""


def without_doing(words: list[Word]) -> list[Word]:
    """The words behind what somebody does: "(Rallying for) an academic", "(well with) the quarter of them".

    As in "(Brushing aside the pleas of) dozens of residents"; not in "United for Rye".
    """
    first = words[0].lower if words else ""
    if first == "which" and len(words) > 1:
        return words[1:]  # "a ledger (which) prosecutors claim was burned"
    doing = first in _LEADING or (first.endswith(("ing", "ed")) and len(words) > 2)
    if not doing or len(words) < 3 or words[1].lower not in _LINKS or words[2].capital:
        return words
    if words[1].lower == "to" or (first.endswith("ed") and words[1].lower == "by"):
        return words  # "Handed to the keeper", "seeking to win voters", which name nothing
    if first.endswith("ing") and words[1].lower == "of":
        return words  # "Polling of union voters"
    links = [place for place in range(1, min(len(words) - 1, _LONGEST_DOING)) if words[place].lower in _LINKS]
    of = next((place for place in links if words[place].lower == "of" and place > 1), None)
    kept = words[(links[0] if of is None or first in _LEADING else of) + 1 :]
    return kept or words


_HOLDS = frozenset("quotes quoted cites cited includes contains carries owns publishes".split())


def without_holder(words: list[Word]) -> list[Word]:
    """The words of a paper without what holds it: "(the study quotes) a briefing that says it is unsafe"."""
    holds = [
        place
        for place, (verb, article) in enumerate(pairwise(words), 1)
        if verb.lower in _HOLDS and article.lower in {"a", "an"}
    ]
    told_of = holds and any(word.lower in {"who", "whose", "which"} for word in words[: holds[-1]])
    return words[holds[-1] :] if holds and not told_of else words


def without_mark(characters: str, words: list[Word]) -> list[Word]:
    """The words of a source without the mark of a question or answer before them: "A. The mayor"."""
    marked = len(words) > 1 and words[0].form in {"A", "Q"} and words[1].capital
    stop = marked and characters[words[0].end : words[1].start].strip() in {".", ":"}
    return words[1:] if stop else words


_STORIES = frozenset("bombshell scoop exclusive exposé".split())


def without_story(words: list[Word]) -> list[Word]:
    """The words of a headline's source without what a paper calls its story: "Rye Herald (Scoop)"."""
    told = len(words) > 1 and words[-1].lower in _STORIES and words[-1].capital and words[-2].capital
    return words[:-1] if told else words


_LISTED = re.compile(r"\([^()]*,[^()]*\)")


def without_listed(characters: str, words: list[Word]) -> list[Word]:
    """The words of a source without a list in brackets after its name: "Ann Lee (Labour, Rye)"."""
    if len(words) < 3:
        return words
    lists = [found.span() for found in _LISTED.finditer(characters, words[0].end, words[-1].end + 1)]
    return [word for word in words if not any(start < word.start < end for start, end in lists)]


_GENITIVE = re.compile(r"\b[a-z]+(?P<end>['’]s)$")


def without_genitive(characters: str, span: Span) -> Span:
    """A description without the 's of its last word: "the mayor's (message was)"; names keep theirs."""
    found = _GENITIVE.search(span.of(characters))
    return Span(span.start, span.end - len(found.group("end"))) if found else span


def some_somewhere(words: list[Word]) -> bool:
    """Whether the words are a bare number of people: "some", "most in Rye"."""
    if words[0].lower not in {"some", "many", "most", "others", "several", "few"}:
        return False
    return len(words) == 1 or words[1].lower in {"in", "at", "on", "here", "there", "who", "familiar"}


_QUESTIONED = frozenset("asked pressed questioned quizzed contacted reached".split())
_OPENS_NOUN = frozenset("the a an his her its their".split())


def after_question(characters: str, span: Span) -> Span | None:
    """A source without what it was asked: "Asked about the bridge, the mayor".

    None where more than one comma leaves open where the question ends.
    """
    words = find_words(characters, span)
    if len(words) < 2 or words[0].lower not in _QUESTIONED or not words[0].capital:
        return span
    commas = [
        place
        for place in range(1, len(words))
        if characters[words[place - 1].end : words[place].start].strip() == ","
    ]
    if commas and (len(commas) == 1 or words[commas[0]].lower in _OPENS_NOUN):
        return Span(words[commas[0]].start, span.end)
    return None if commas else span


_POSES = lexicon.word_list("poses")
"""What opens a clause about how somebody speaks: "Standing outside Ann Lee said", where no comma ends it."""

_IN_VIEW = re.compile(
    r".+,? in (?P<whose>his|her) (?:own )?(?:view|opinion|judge?ment|telling|reckoning|estimation)\W*"
)


def whose_view(characters: str, span: Span) -> Span | None:
    """Where a source only tells in whose view it is: "Wind, in her view" is hers; None for other sources."""
    found = _IN_VIEW.fullmatch(characters, span.start, span.end)
    return Span(*found.span("whose")) if found else None


def is_no_noun(words: list[Word]) -> bool:
    """Whether the words name nothing: a bare "the", or a verb with what follows it ("submitted to…")."""
    if all(word.lower in _FUNCTION for word in words):
        return True
    if len(words) == 2 and (opens_time(words, 0) or _is_length_of_time(words)):
        return True
    after = words[1].lower if len(words) > 1 else ""
    if after == "to" and words[0].lower in _LEADING:
        return True
    if words[0].lower.endswith("ed"):
        return after in {"to", "by"} or (words[0].lower in _QUESTIONED and words[0].capital)
    if words[0].lower in _POSES and words[0].capital:
        return True
    if not words[0].lower.endswith("ing"):
        return False
    return after == "to" or (words[0].form.islower() and after in _DETERMINERS)


def _is_length_of_time(words: list[Word]) -> bool:
    """As in "A minute", "Two days" before "later came an answer"; "A second" is one more of a kind."""
    counted = words[0].lower in {"a", "an"} or read_quantity([words[0].lower]).count is not None
    unit = words[1].form.islower() and words[1].lower.removesuffix("s") in _SPANS - {"second"}
    return counted and unit


def read_percentage(characters: str, words: list[Word]) -> Quantity | None:
    """As in "41% of drivers": a share, and no number of people."""
    for place, word in enumerate(words[:4]):
        if characters[word.end : word.end + 1] == "%":
            used = place + 1 + (words[place + 1].lower == "of" if place + 1 < len(words) else 0)
            return Quantity(None, used, False, "", share=True)
    return None
