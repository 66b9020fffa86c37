"""Whether a person is a man or a woman, where neither name nor title tells: by the pronouns near the name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ...model import Span, Text
from ..words.quoted_words import without_quoted
from .roster import People, Person

_PRONOUN = re.compile(r"(?i)\b(?:(?P<m>he|his|him|himself)|(?P<f>she|her|hers|herself))\b")

_SUBJECT = re.compile(r"(?i)\b(?:(?P<m>he)|(?P<f>she))\b[^,;:.—–\"“”]*\Z")
"""A pronoun in the clause whose object is named at the end."""


def read_genders(text: Text, sentences: Sequence[Span], people: People) -> None:
    """Give a gender to those who are alone in a sentence with pronouns of one gender after their name.

    Or who begin it, as far as to the next name: "Roe, 33, spoke of his fall and thanked Ann Lee". Only to
    what surely is a person's name. Pronouns in quotation marks speak of others and do not count, nor do those
    of who does something to the named one: "He told Roe that his men were late". Two genders settle nothing,
    nor does one that the next sentence, which names nobody, speaks against: "Roe says that he was late. In
    her view, …".
    """
    votes: dict[int, Counter[str]] = {}
    unsure = {id(person): person for person in people.all if person.gender is None and person.credible}
    for number, sentence in enumerate(sentences if unsure else ()):
        named = people.mentioned(sentence.start, sentence.end)
        persons = {id(person): person for _, person in named}
        first = next(iter(persons), None)
        alone = len(persons) == 1 or (bool(named) and named[0][0].start == sentence.start)
        if first in unsure and alone:
            end = next((span.start for span, one in named if id(one) != first), sentence.end)
            here = votes.setdefault(first, Counter())
            name = named[0][0]
            other = _subject(text.characters[sentence.start : name.start])
            found = [one for one in _pronouns(text.characters[name.end : end]) if one != other]
            here.update(found + (_against(text, sentences, number, people) if found else []))
    for key, counted in votes.items():
        _settle(unsure[key], counted)


def _against(text: Text, sentences: Sequence[Span], number: int, people: People) -> list[str]:
    """The pronouns of the next sentence, if it stands in the same paragraph and names nobody."""
    following = sentences[number + 1] if number + 1 < len(sentences) else None
    if following is None or "\n" in text.characters[sentences[number].end : following.start]:
        return []
    named = people.mentioned(following.start, following.end)
    return [] if named else _pronouns(following.of(text.characters))


def _subject(before: str) -> str | None:
    """The gender of who does something to the one named right behind these words: "He told (Roe)"."""
    subject = _SUBJECT.search(before)
    return subject.lastgroup if subject else None


def _pronouns(words: str) -> list[str]:
    return [found.lastgroup or "" for found in _PRONOUN.finditer(without_quoted(words))]


def _settle(person: Person, counted: Counter[str]) -> None:
    if len(counted) == 1:
        (person.gender,) = counted
        person.guessed = True
