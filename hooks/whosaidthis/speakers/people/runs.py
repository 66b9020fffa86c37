"""Runs of capitalised words in a block, each with the words right before it."""

from __future__ import annotations

import re

from ...reading.words import Word
from .. import lexicon
from ..names.joint_names import ends_body
from ..names.opening_words import leads_to_subject, only_opens
from ..names.proper import PARTICLES
from ..phrases.leading_words import is_month
from ..phrases.noun_groups import of_the_body, on_something

_OPENING_MARK = re.compile(r" [\"“‘']")
_CONTRACTED = re.compile(
    r"(?:that|this|it|there|here|what|who|where|how|he|she|they|we|you|i|let)['’](?:s|re|ve|ll|d|m)"
)
"""What no name begins with: "That’s Marcus’s car"."""
_CLOSING_MARK = re.compile(r"[\"”’'] ")


def find_runs(characters: str, words: tuple[Word, ...]) -> list[tuple[list[Word], list[Word]]]:
    """Runs of capitalised words, each with the words of its block before it."""
    found: list[tuple[list[Word], list[Word]]] = []
    place = 0
    while place < len(words):
        place += _network_at(words, place)
        if place == len(words):
            break
        opener = words[place].lower in lexicon.word_list("openers") or _is_time(characters, words, place)
        opener = opener or _CONTRACTED.fullmatch(words[place].lower) is not None or _asks(words, place)
        opener = opener or leads_to_subject(characters, words[place])
        if not words[place].capital or opener:
            place += 1
            continue
        end = place + 1
        while end < len(words) and _continues(characters, words, end):
            end += 1
        while not words[end - 1].capital:
            end -= 1
        end = _body_end(characters, words, place, end)
        if end > place + 1 or not only_opens(characters, words[place]):
            found.append((list(words[place:end]), _just_before(characters, words, place)))
        place = end
    return found


_NETWORKS = frozenset(tuple(name.split()) for name in lexicon.networks())
_LONGEST_NETWORK = max(map(len, _NETWORKS))
_LEGAL_FORMS = lexicon.word_list("legal forms")


def _network_at(words: tuple[Word, ...], place: int) -> int:
    """How many words name a network on which somebody else posts: "In a post on (X) Velko wrote"; else 0."""
    if place == 0 or words[place - 1].lower != "on":
        return 0
    for length in range(_LONGEST_NETWORK, 0, -1):
        end = place + length
        if end <= len(words) and tuple(word.form for word in words[place:end]) in _NETWORKS:
            following = words[end : end + 1]
            body = any(word.lower in lexicon.bodies() or word.lower in _LEGAL_FORMS for word in following)
            return 0 if body else length  # "on X Corp"
    return 0


_VERBS = lexicon.word_list("verbs of headlines")
"""What is no name in a headline in capitals: "Mayor Says Bridge Is Unsafe"."""


def before_verbs(runs: list[tuple[list[Word], list[Word]]]) -> list[tuple[list[Word], list[Word]]]:
    """The runs of a headline, each cut where one of its verbs stands."""
    found = []
    for run, before in runs:
        verb = next((place for place, word in enumerate(run) if word.lower in _VERBS), len(run))
        parts = [(run[:verb], before), (run[verb + 1 :], [*before, *run[: verb + 1]])]
        found += [(part, left) for part, left in parts if part]
    return found


def _body_end(characters: str, words: tuple[Word, ...], start: int, end: int) -> int:
    """The end of a run that begins a body's name: "the Food and Drug Agency"; else `end`."""
    led = start > 0 and words[start - 1].lower == "the"
    if not led or end + 2 > len(words) or characters[words[end - 1].end : words[end].end] != " and":
        return end
    last = end + 1 + words[end + 1].capital
    while last < len(words) and words[last].capital and _continues(characters, words, last):
        last += 1
    after = words[end + 1 : last]
    return last if after and ends_body(words[start - 1 : end], after) else end


_ASKING = frozenset("should would could can shall must will may might am was do did have had".split())


def _asks(words: tuple[Word, ...], place: int) -> bool:
    """Whether a question of "I" begins: "Should I go?"."""
    following = words[place + 1 : place + 2]
    return words[place].lower in _ASKING and bool(following) and following[0].form == "I"


def _is_time(characters: str, words: tuple[Word, ...], place: int) -> bool:
    """Whether it is told there when something was: "On Monday Iran said", "In March Keystone said"."""
    if is_month(characters, words[place]):
        return True
    before = words[place - 1].lower if place > 0 else ""
    return words[place].lower in lexicon.word_list("days") and before in _BEFORE_TIMES


_BEFORE_TIMES = frozenset("on in by since until till from before after last next this late early mid".split())


def _just_before(characters: str, words: tuple[Word, ...], place: int) -> list[Word]:
    """Up to four words before a place, as far as no punctuation stands between."""
    start = place
    while start > max(0, place - 4):
        if characters[words[start - 1].end : words[start].start].strip():
            break
        start -= 1
    return list(words[start:place])


def _continues(characters: str, words: tuple[Word, ...], place: int) -> bool:
    gap = characters[words[place - 1].end : words[place].start]
    if gap == " & ":
        return words[place].capital  # "Suncrest Power & Light"
    if _nickname(characters, words, place) or (place > 1 and _nickname(characters, words, place - 1)):
        return words[place].capital
    word = words[place]
    if gap.strip(" ") and not (gap.strip(" ") == "." and _abbreviated(words[place - 1])):
        return False
    if gap.strip(" ") and word.lower in lexicon.word_list("openers"):
        return False  # "said Ms K. She left"
    if word.capital:
        return True
    if on_something(words, place) or (
        word.lower in {"of", "for"} and words[place - 1].lower in lexicon.bodies()
    ):
        return place + 1 < len(words) and words[place + 1].capital
    if of_the_body(words, place - (word.lower == "the")):
        return True
    return _leads_to_name(words, place)


def _leads_to_name(words: tuple[Word, ...], place: int) -> bool:
    """Whether small words of a name stand before its last: "(van) der Berg", "(de) la Cruz"."""
    following = words[place + 1 : place + 3]
    if words[place].lower not in PARTICLES or not following:
        return False
    again = len(following) > 1 and following[0].lower in PARTICLES and following[1].capital
    return following[0].capital or again


def _nickname(characters: str, words: tuple[Word, ...], place: int) -> bool:
    """Whether the word stands in quotation marks between given name and surname: Emil "Crusty" Sorge."""
    if place + 1 >= len(words) or not (words[place].capital and words[place + 1].capital):
        return False
    before = characters[words[place - 1].end : words[place].start]
    after = characters[words[place].end : words[place + 1].start]
    return _OPENING_MARK.fullmatch(before) is not None and _CLOSING_MARK.fullmatch(after) is not None


def _abbreviated(word: Word) -> bool:
    return len(word.form) == 1 or word.lower in lexicon.titles()
