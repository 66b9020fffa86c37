"""The sentences of "At a glance" and of the header above it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ...model import UNNAMED, Retold, Speaker, Statement, Voice
from ...reading.words import with_capital
from ...speakers.stances.kept_back import KeptBack
from .groups import TITLES
from .pieces import Piece, Strong, Words
from .quoting import inside_marks
from .speakers import full_name, has_number
from .stances import says_nothing
from .words import ARTICLE, AS_READ, day, in_sentence, linked_numbers, listed_words, notes, number_word

TITLE = "At a glance"
RETELLS, REPRINTS = "Retells", "Reprints"
METHOD = "How the machine reads"
READ = "What “as we read it” means"
READ_PLACE = "what-we-read-means"
"""The heading of the page on the method that says it, by its id; the next one says what “not sure” means."""
LEGEND = "What the lines mean"
SWITCH = "Notes"
ON, OFF = "on", "off"
KICKER_RETOLD = "A report retold, with who said what"
KICKER_REPRINTED = "A report word for word, with who said what"
KICKER = "An article, with who said what"
NAMED, UNNAMED_ROW, NOT_STATED = (TITLES[group] for group in ("named", "unnamed", "not-stated"))


NO_ONE = "none"
_NOBODY: Mapping[KeptBack, Sequence[Speaker]] = {}


def sentence(named: int, unnamed: str, others: int, statements: int) -> str:
    """The one sentence that a hurried reader takes along.

    `named`: how many people speak under their names; `unnamed`: how many do not, as words ("at least
    five"), or nothing; `others`: how many statements have no stated speaker.
    """
    if not statements:
        return "Nothing in this article is given to a source."
    if not named:
        return "Nobody in this article speaks under their own name."
    if named == 1:
        return "One person in this article speaks under their own name."
    if not unnamed and not others:
        return "Everyone quoted here is named."
    people = f"{with_capital(number_word(named))} people speak under their own names"
    if not unnamed:
        return f"{people}."
    return f"{people}; {unnamed} {'does' if unnamed in ('one', 'at least one') else 'do'} not."


def checked(done: int, statements: int, days: Sequence[date]) -> str:
    """How many of the statements an editor has signed, and on which of the `days` the last of them."""
    if not days or (statements and not done):
        return "Read by machine; not yet checked by an editor"
    by = "by an editor on" if len(days) == 1 else "by an editor, last on"
    if done == statements:
        return f"Checked {by} {day(days[-1])}"
    verb = "is" if statements - done == 1 else "are"
    return f"{done} of {statements} checked {by} {day(days[-1])}; the rest {verb} read by machine"


def named_people(
    speakers: Sequence[Speaker],
    only_about: Sequence[str],
    silent: Mapping[KeptBack, Sequence[Speaker]] = _NOBODY,
) -> str:
    """Who speaks under a name, who is asked or sought and says nothing, and who is only spoken about."""
    parts = ["; ".join(map(full_name, speakers))] if speakers else []
    parts += _silences(silent)
    if only_about:
        verb = "is" if len(only_about) == 1 else "are"
        parts.append(f"{listed_words(only_about)} {verb} named, but only spoken about")
    return "; ".join(parts) or "none"


_BEFORE = re.compile(
    r" (?:for|of|at) (?P<whose>(?:the|its|his|her|their) (?!opposition\b|government\b)[a-z]+)$"
)


def out_of_context(speaker: Speaker) -> Speaker:
    """The speaker without what only the sentences before tell: "spokesman for the company" is a spokesman.

    A country has one opposition: whose leader somebody is needs no sentence before. Whose office it is stays
    where it would be told behind it: "head of the hospital" is more than "head, the hospital".
    """
    found = _BEFORE.search(speaker.role or "")
    if found is None or found["whose"] == (speaker.affiliation or ""):
        return speaker
    return replace(speaker, role=_BEFORE.sub("", speaker.role or ""))


def _silences(silent: Mapping[KeptBack, Sequence[Speaker]]) -> list[str]:
    """Who says nothing: "Ann Lee declines to comment"."""
    return [
        f"{listed_words(list(map(_called, people)))} {says_nothing(how, _number(people))}"
        for how, people in silent.items()
    ]


def _called(one: Speaker) -> str:
    return in_sentence(one.name) if one.voice in UNNAMED else one.name


def _number(people: Sequence[Speaker]) -> int:
    return sum(2 if one.voice is Voice.UNNAMED_GROUP and one.count != 1 else 1 for one in people)


def with_silences(who: Words, silent: Mapping[KeptBack, Sequence[Speaker]]) -> Words:
    """Who speaks, and then who is asked or sought and says nothing."""
    told = "; ".join(_silences(silent))
    if not told:
        return who
    return (told,) if who == (NO_ONE,) else (*who, f"; {told}")


def unnamed_people(speakers: Sequence[Speaker]) -> str:
    """Who speaks without a name; those of unknown number last."""
    counted = _once(_people(speaker) for speaker in speakers if has_number(speaker))
    unknown = _once(in_sentence(speaker.name) for speaker in speakers if not has_number(speaker))
    parts = [listed_words(counted)] if counted else []
    if unknown:
        several = "numbers" if len(unknown) > 1 else "number"
        parts.append(f"{'plus ' if counted else ''}{listed_words(unknown)}, {several} not given")
    return ", ".join(parts) or NO_ONE


def counted_among(numbers: Sequence[int]) -> Words:
    """Who is counted with a group for no other reason than our reading; `numbers`: the first note of each."""
    if not numbers:
        return ()
    if len(numbers) == 1:
        return ("; we read the speaker of ", *notes(numbers), " as one of these people")
    return ("; we read the speakers of ", *notes(numbers), " as some of these people")


def _once(descriptions: Iterable[str]) -> list[str]:
    """Each description once; one that the article uses of several sources, with how often."""
    return [
        f"{words} ({times} times)" if times > 1 else words for words, times in Counter(descriptions).items()
    ]


_DEMONYM = re.compile(r"[A-Z]\w*(?:ian|ean|rican)")


def _people(speaker: Speaker) -> str:
    """A counted group in few words: "four Iranians" where all its parts are of one country."""
    nations = {part.affiliation for part in speaker.parts}
    nation = nations.pop() if len(nations) == 1 else None
    if nation and speaker.count and _DEMONYM.fullmatch(nation):
        return f"{number_word(speaker.count)} {nation}s"
    return in_sentence(speaker.name)


def institutions(names: Sequence[str]) -> str:
    """Which bodies speak."""
    return ", ".join(names) or "none"


def not_stated(statements: Sequence[Statement], writer: str | None) -> Words:
    """What the row of unknown speakers counts: statements, not speakers, and it says so."""
    if not statements:
        return ("none",)
    numbers = [statement.number for statement in statements]
    noun = "note" if len(numbers) == 1 else "notes"
    return (
        f"{'statement' if len(numbers) == 1 else 'statements'}: {noun} ",
        *linked_numbers(numbers),
        *_hedged(statements, writer or ARTICLE),
    )


def _hedged(statements: Sequence[Statement], writer: str) -> Words:
    """The words of distance, and in which of the notes they stand unless it is in all."""
    hedges = {one.number: one.hedge.words for one in statements if one.hedge}
    if not hedges:
        return ()
    writes = f"{writer} writes {listed_words([f'“{words}”' for words in dict.fromkeys(hedges.values())])}"
    if len(hedges) == len(statements):
        return (f", where {writes}",)
    return (f"; in note{'s' if len(hedges) > 1 else ''} ", *linked_numbers(list(hedges)), f" {writes}")


def how_many(statements: int, aside: Words = ()) -> Words:
    """How many statements there are; `aside`: which of them count for no speaker of their own, and why."""
    told = (Strong(str(statements)), " statement" if statements == 1 else " statements")
    return (*told, ", counting ", *aside) if aside else told


def only_through(agency: str, numbers: Sequence[int], as_read: int, *, all_of_it: bool = False) -> Words:
    """How much of the article hangs on one body's reporting, with the notes, unless it is `all_of_it`.

    `as_read`: of how many of them we only read it so.
    """
    statements = len(numbers)
    verb = "reaches" if statements == 1 else "reach"
    read = f", {as_read} of them as we read it" if 0 < as_read < statements else AS_READ if as_read else ""
    where: Words = () if all_of_it else (": ", *notes(numbers))
    return (Strong(str(statements)), f" {verb} us only through {agency}{read}", *where)


def contradictions(
    sides: Sequence[tuple[Sequence[int], Sequence[int]]], about: Sequence[str], denials: int
) -> Words:
    """Who stands against whom, and over which words of both, if any.

    `denials`: how many deny or dispute something at all.
    """
    if not sides and denials:
        verb = "denies or disputes" if denials == 1 else "deny or dispute"
        return ("No contradiction found; ", Strong(str(denials)), f" {verb} something")
    if not sides:
        return ("No contradictions",)
    words: list[Piece] = [
        Strong(str(len(sides))),
        " contradiction: " if len(sides) == 1 else " contradictions: ",
    ]
    for place, (one, other) in enumerate(sides):
        words.append("; " if place else "")
        words.extend(("notes " if len(one) > 1 else "note ", *linked_numbers(one), " against "))
        words.extend((*linked_numbers(other), f", on “{inside_marks(about[place])}”" if about[place] else ""))
    return tuple(words)


def byline(author: str | None, when: date | None, retold: Retold | None = None) -> str:
    """Who wrote the page's own words, and when; empty where neither is known.

    The day of a page that retells a report is told where it is known to be another than the report's, and as
    the page's: nothing was printed first on it.
    """
    name = re.sub(r"(?i)^by\s+", "", author or "")
    parts = [f"By {name}"] if name else []
    if when and retold is None:
        parts.append(day(when))
    elif when and retold and retold.date and retold.date != when:
        parts.append(f"{'this' if parts else 'This'} page is of {day(when)}")
    return ", ".join(parts)


def kicker(retold: Retold | None) -> str:
    """What stands above the headline: whether the words are this page's, a report's, or retell one."""
    if retold is None:
        return KICKER
    return KICKER_REPRINTED if retold.word_for_word else KICKER_RETOLD


def retells(retold: Retold) -> tuple[str, str]:
    """What follows the word "Retells" or "Reprints" and the report's title: its author, outlet and date.

    The second part is what the copy that we read leaves open; it may be empty.
    """
    outlet = f"{retold.outlet} ({retold.edition})" if retold.edition else retold.outlet
    by = f" by {retold.author}, {outlet}" if retold.author else f", {outlet}"
    if retold.date is None:
        return by, "; our copy carries no date."
    if retold.date_inferred:
        return by, f"; our copy carries no date, and we read its day as {day(retold.date)}."
    return f"{by}, {day(retold.date)}", "."
