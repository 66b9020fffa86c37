"""Numbers in descriptions of unnamed speakers, where the article has another beside the same noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...joining import ReadArticle
from ...model import UNNAMED, Fault, Level, Text
from ...reading.words import Word, find_words
from ...rendering.wording.words import number_word
from ...speakers.words.plain import singular

_BESIDE = 3
"""How many words away from a noun a number may stand at most."""
_BEFORE_NOUN = re.compile(r"\s(?:[a-z-]+\s)?")
_BEHIND_NOUN = re.compile(r",?\s(?:of\s|aged\s|who\s(?:is|was)\s)?")
"""What may stand between the two: "two young clerks", "a deckhand of 24", "the clerk, who is 24"."""
_SHORTEST = 4
"""Letters of a noun."""
_WORDS = {number_word(number): number for number in range(2, 10)} | {"both": 2, "couple": 2, "pair": 2}
_FIGURES = re.compile(r"\d{1,4}(?![\d.,:])")


def check_own_numbers(read: ReadArticle) -> Iterator[Fault]:
    """A note for each number in the name of a described speaker that no paragraph with its noun has.

    Only where such a paragraph has another number beside the noun: "a deckhand of 24", described as "of 42".
    """
    for declared in read.article.facts.speakers:
        name = declared.speaker.name
        words = find_words(name) if declared.speaker.voice in UNNAMED else ()
        numbers = {number for word in words if (number := _number(word)) is not None}
        nouns = {
            singular(word.lower) for word in words if len(word.form) >= _SHORTEST and _number(word) is None
        }
        here, beside = _numbers(read.article.text, nouns) if numbers else (set[int](), list[str]())
        other = next(iter(beside), None)
        if declared.place is not None and other and not numbers & here:
            wrong = (
                f"The name “{name}” has a number that the article has not beside it: there stands “{other}”."
            )
            mend = "Write the number that the article has, or leave it if somebody else is meant there."
            yield Fault(declared.place, "description-not-told", wrong, mend, Level.NOTE)


def _number(word: Word) -> int | None:
    """The number that a word is, or begins with: "two", "24", "24-year-old"."""
    figures = _FIGURES.match(word.form)
    return int(figures[0]) if figures else _WORDS.get(word.lower)


def _numbers(text: Text, nouns: set[str]) -> tuple[set[int], list[str]]:
    """All numbers in the paragraphs with one of `nouns`, and the words from noun to number where near."""
    found: set[int] = set()
    beside: list[str] = []
    for block in text.blocks:
        words = find_words(text.characters, block.span)
        numbers = {at: number for at, word in enumerate(words) if (number := _number(word)) is not None}
        places = [at for at, word in enumerate(words) if singular(word.lower) in nouns]
        found.update(numbers.values() if places else ())
        for noun in places:
            near = (at for at in range(noun - _BESIDE, noun + _BESIDE + 1) if at in numbers)
            beside += [pair for at in near if (pair := _pair(text.characters, words, noun, at))]
    return found, beside


def _pair(characters: str, words: Sequence[Word], noun: int, number: int) -> str | None:
    """The words from the one to the other; None where the number is not the noun's."""
    first, last = sorted((words[noun], words[number]))
    between = _BEFORE_NOUN if number < noun else _BEHIND_NOUN
    if not between.fullmatch(characters, first.end, last.start):
        return None
    return " ".join(characters[first.start : last.end].split())
