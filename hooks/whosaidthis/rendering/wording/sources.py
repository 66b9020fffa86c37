"""The words of the sources page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import UNNAMED, Basis, Hearer, Speaker, Statement, Voice
from ...reading.words import with_capital
from .groups import DENIED
from .pieces import Words, plain
from .speakers import group_in_sentence, is_medium, kind_and_number, told_each
from .words import AS_READ, listed_words, number_word, possessive, statements

TITLE = "Sources"
STANDFIRST = (
    "Everyone who makes a statement in our articles. A source without a name stays without one; we do not "
    "guess."
)
EMPTY = "No article gives a statement to anybody yet."
TABLE = "Everyone who speaks"
SOURCE, KIND, TOLD, STATEMENTS, WHERE = "Source", "Kind", "Whom they told", "Statements", "Which"
TOTALS = "Who stands behind the statements"
ABOUT_DENIED = "Statements that deny or dispute something, and those that are denied or disputed."
FOOTNOTE = (
    "A statement that several make together stands in the row of each. A headline that repeats a statement, "
    "and words that somebody is only said to have said in the account of another, are not counted."
)
ABOUT_SILENCE = "Who only keeps silent, or was not reached, is not counted among the people."
ABOUT_SEVERAL = (
    "Speakers of one name stand in one row over several articles only where the glossary has an entry for "
    "them, or where they are a state or a news medium: others need not be the same."
)
REPEATED = "repeated in"
NOT_SURE = "(we are not sure)"
NOBODY_TOLD = "not stated"
OWN_REPORT = "published its own report"

__all__ = ["DENIED", "statements"]


def standfirst(articles: int, shown: int) -> str:
    """What the page holds; of a large site it lists the newest articles only, and says so."""
    if not articles:
        return EMPTY
    return f"{STANDFIRST} The list is of our newest {shown} articles." if shown < articles else STANDFIRST


def speakers(group: str, count: int, *, at_least: bool) -> str:
    """How many people or bodies a group is; nothing where nobody can be counted."""
    if not count:
        return ""
    one, several = ("body", "bodies") if group == "institutions" else ("person", "people")
    return f"{'at least ' if at_least else ''}{count} {one if count == 1 else several}"


def kind(speaker: Speaker, group: Speaker | None = None, *, read: bool = False) -> str:
    """What kind of speaker it is and how many: "2 unnamed people".

    `group`: with whom it is counted, being one of them; `read`: whether that is our reading.
    """
    if speaker.voice == Voice.NOT_STATED:
        return "Not stated"
    if speaker.voice == Voice.INSTITUTION and speaker.kind:
        return with_capital(speaker.kind)
    words = kind_and_number(speaker).removesuffix(".")
    if group is None or speaker.voice not in UNNAMED:
        return words
    some = number_word(speaker.count or 1)
    as_read = f"{AS_READ}," if read else ""
    return f"{words}; {some} of {group_in_sentence(group.name)}{as_read} and counted with them"


def whom(made: Sequence[Statement]) -> str:
    """Whom the speaker of the statements `made` told, those that nobody states last."""
    heard = [each for one in made if one.hearer for each in (one.hearer, one.through) if each]
    told = [words.removeprefix("told ") for words in told_each(heard)]
    reports = [one.through for one in made if one.through and not one.hearer]
    told += dict.fromkeys(f"in {possessive(one.name)} report{_as_read(one)}" for one in reports)
    if not all(one.hearer or one.through for one in made):
        told.append(OWN_REPORT if is_medium(made[0].speaker) else NOBODY_TOLD)
    return "; ".join(told)


def _as_read(report: Hearer) -> str:
    return AS_READ if report.basis == Basis.INFERRED else ""


def footnote(articles: int, *, silent: bool) -> str:
    """How the table counts; what is true of several articles, or of the silent, only where there are such."""
    parts = (FOOTNOTE, ABOUT_SILENCE if silent else "", ABOUT_SEVERAL if articles > 1 else "")
    return " ".join(filter(None, parts))


def together(others: Sequence[str]) -> str:
    """With whom the statements are made."""
    return f"together with {listed_words(others)}" if others else ""


def stands_against(words: Words) -> str:
    """What a statement stands against, as its note says it; there are no notes here."""
    return _NUMBERED_NOTE.sub("statement", plain(words))


_NUMBERED_NOTE = re.compile(r"\bnote(?=s? \d)")


def in_account(whose: str) -> str:
    """What a statement is that stands in another's words: "in the diplomat’s account"."""
    return f"in {whose} account" if whose else "in another’s account"


def to_statement(number: int) -> str:
    """The name of a link to a statement."""
    return f"Statement {number}"
