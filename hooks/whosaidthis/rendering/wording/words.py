"""Numbers, days, lists and possessives, as our sentences write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from importlib.resources import files

from ...model import Facts, RoughDay
from ...reading.months import MONTHS
from ...reading.words import with_small_letter
from .pieces import Piece, Ref, Words

AS_READ = ", as we read it"
"""Behind what the article does not say and we infer."""
ARTICLE = "the article"
"""Who tells what an article of our own says."""

_NUMBERS = "no one two three four five six seven eight nine".split()


def teller(facts: Facts) -> str:
    """Who tells what an article says, or leaves it open: the outlet of the report retold, if there is one."""
    return facts.retold.outlet if facts.retold else ARTICLE


def number_word(count: int) -> str:
    """`count` as it stands in a running sentence: words up to nine, figures above."""
    return _NUMBERS[count] if 0 < count < len(_NUMBERS) else str(count)


def one_line(words: str) -> str:
    """`words` with one space wherever they have white space, and none around them."""
    return " ".join(words.split())


def counted(count: int, noun: str) -> str:
    """A count with its noun: "1 statement", "2 statements"."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def statements(count: int) -> str:
    """How many statements."""
    return counted(count, "statement")


def day(when: date) -> str:
    """A day as we write it: 18 October 2022."""
    return f"{when.day} {month(when)} {when.year}"


def period(first: date, last: date) -> str:
    """A week, month or year as we write it: the week from 10 to 16 October 2022, October 2022, 2022."""
    if (last - first).days < _LONGEST_WEEK:
        same = first.month == last.month
        return f"the week from {first.day if same else _day_and_month(first, last)} to {day(last)}"
    return f"{month(first)} {first.year}" if first.month == last.month else str(first.year)


_LONGEST_WEEK = 7
"""Days."""


def _day_and_month(first: date, last: date) -> str:
    """The first day of a week that ends in another month, with its year where that is another too."""
    return f"{first.day} {month(first)}" if first.year == last.year else day(first)


def rough_day(when: RoughDay) -> str:
    """A day, a month or a year as we write it: 18 October 2022, October 2022, 2022."""
    if when.day:
        return day(when.first)
    return f"{month(when.first)} {when.year}" if when.month else str(when.year)


def month(when: date) -> str:
    """The month's name, whatever the machine's language."""
    return MONTHS[when.month - 1]


@cache
def _listed(name: str) -> frozenset[str]:
    lines = files(__package__).joinpath(f"data/{name}").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_ordinary(word: str) -> bool:
    """Whether a word (lower case) that opens a description is no name as long as no capital follows."""
    return word in _listed("openers.txt") or word in _listed("ordinary.txt")


def in_sentence(name: str) -> str:
    """A speaker's name or description inside a sentence: "two officials", but "American officials"."""
    first = name.split(" ", 1)[0]
    initials = len(first) > 1 and first.isupper()
    lower = (first.lower() in _listed("openers.txt") and not initials) or _OWNED.match(name) is not None
    return with_small_letter(name) if lower else name


_OWNED = re.compile(r"(?:Its|His|Her|Their)\s(?!(?:Majesty|Royal|Highness|Excellency|Grace|Honou?r)\b)")
"""Whose somebody is: "Its maker"; not the beginning of a title: "His Majesty's Prison Rye"."""


_THE = re.compile(r"\Athe\s", re.IGNORECASE)


def without_the(words: str) -> str:
    """`words` without the article that opens them."""
    return _THE.sub("", words)


def bare_name(name: str) -> str:
    """A body's name to compare: "The Weir" and "Weir" are one."""
    return name.casefold().removeprefix("the ")


_ENDING = 10
_ENDED = re.compile(r"[.…!?][”’»\"')\]]*\s*\Z")


def full_stop(words: str) -> str:
    """The full stop after `words`, or nothing where they end a sentence already: "…", "Why?"."""
    return "" if _ENDED.search(words[-_ENDING:]) else "."


def possessive(name: str) -> str:
    """`name` with its possessive ending: "The Week’s", "Reuters’"."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def listed(items: Sequence[Words]) -> Words:
    """`items` as a list inside a sentence: "a", "a and b", "a, b and c"."""
    joined: list[Piece] = []
    for place, item in enumerate(items):
        if place:
            joined.append(" and " if place == len(items) - 1 else ", ")
        joined.extend(item)
    return tuple(joined)


def listed_words(items: Sequence[str]) -> str:
    """`items` as a list inside a sentence."""
    return "".join(str(piece) for piece in listed([(item,) for item in items]))


def runs(numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """`numbers` as first and last of each run without a gap, in their order."""
    found: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return tuple(found)


def linked_numbers(numbers: Iterable[int]) -> Words:
    """The numbers of notes, each a link: "13 and 14", "3, 7 and 10–12"."""
    items: list[Words] = []
    for first, last in runs(numbers):
        if last - first > 1:
            items.append((Ref(first, str(first)), "–", Ref(last, str(last))))
        else:
            items.extend((Ref(number, str(number)),) for number in range(first, last + 1))
    return listed(items)


def notes(numbers: Iterable[int]) -> Words:
    """Notes by their numbers: "note 7", "notes 13 and 14"."""
    wanted = sorted(set(numbers))
    if len(wanted) == 1:
        return (Ref(wanted[0], f"note {wanted[0]}"),)
    return ("notes ", *linked_numbers(wanted))
