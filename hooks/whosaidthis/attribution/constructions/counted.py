"""What a poll or data show without "that": "A poll has Lee leading", "Data showed the ship leaving port"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..sources import of_verbs as sources
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_mark, is_number, is_participle, is_quote
from ..tokens.sentence import Token, Tokens

_COUNTS = frozenset("poll polls survey surveys".split())
_COUNTING = frozenset("put puts has have had".split())
_PUTTING = frozenset(("put", "puts"))
_RECORDS = _COUNTS | frozenset("data figures records logs statistics".split())
_SHOWING = frozenset("show shows showed shown".split())
_LISTING = frozenset("list lists listed".split())
_INQUIRIES = frozenset("review report inquiry enquiry audit study investigation survey inspection".split())
_FINDING = frozenset("find finds found".split())
"""As in "the review found a “critical breakdown” in talks", where a person would only come upon it."""


def find_counted(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a sentence, where none among `drafts` was found in it."""
    if drafts:
        return []
    end = sentence_end(tokens)
    verbs = _COUNTING | _SHOWING | _FINDING | _LISTING | words_of("tallying")
    for at in range(1, end - 2):
        if tokens[at].lower not in verbs:
            continue
        source = sources.before(tokens, at)
        if source is not None and _shows(tokens, source, at, end):
            return [Draft(source.parts, (at, at + 1), ((at + 1, end),))]
    return []


def _shows(tokens: Tokens, source: Found, at: int, end: int) -> bool:
    """Whether what follows the verb at `at` tells what somebody does, or the figure that they have."""
    head = _head(tokens, source)
    if tokens[at].lower in words_of("tallying"):  # "In a report, the group counted 14 dead"
        return is_number(tokens[at + 1]) and (head in words_of("evidence") or _is_in_paper(tokens, source))
    if tokens[at].lower in _LISTING:  # "lists the cause as “unknown”"
        return _is_quoted(tokens, at, end) and head in words_of("evidence") | words_of("paper")
    if tokens[at].lower in _FINDING and head in _COUNTS:
        return _acts(tokens, at, end, _RACING)
    if tokens[at].lower in _FINDING:
        return _is_quoted(tokens, at, end) and not is_quote(tokens[at + 1]) and head in _INQUIRIES
    if tokens[at].lower in _SHOWING:
        counted = is_number(tokens[at + 1]) or tokens[at + 1].lower in words_of("number")
        return (counted or _acts(tokens, at, end)) and head in _RECORDS
    if tokens[at].lower in _PUTTING and _figure(tokens, at, end):
        return True  # "The tally network put Lee on 48.1 percent"
    return (_acts(tokens, at, end, _RACING) or _figure(tokens, at, end)) and head in _COUNTS


def _is_in_paper(tokens: Tokens, source: Found) -> bool:
    """Whether the sentence opens with the paper that has the figures: "In a report on Monday, (Rye Aid)"."""
    if tokens[0].lower != "in" or not is_a(tokens[1], "determiner"):
        return False
    near = range(2, min(source.first, _FARTHEST_PAPER))
    paper = next((at for at in near if tokens[at].lower in words_of("evidence")), None)
    return paper is not None and not any(is_a(token, "preposition") for token in tokens[2:paper])


_FARTHEST_PAPER = 6
"""Tokens of "In its long annual report"."""


def _is_quoted(tokens: Tokens, at: int, end: int) -> bool:
    return any(is_quote(token) for token in tokens[at + 1 : end])


_LONGEST = 8
"""Tokens of whoever acts."""
_RACING = frozenset("leading trailing winning losing beating pulling taking gaining slipping".split())
"""What polls tell of those who run."""
_NO_DEEDS = frozenset(
    "nothing something anything everything warning reading morning evening building".split()
)


def _acts(tokens: Tokens, at: int, end: int, deeds: frozenset[str] | None = None) -> bool:
    """As in "(showed) the man in the red coat running"; only one of `deeds`, where they are given."""
    for place in range(at + 2, min(end, at + 2 + _LONGEST)):
        token = tokens[place]
        if is_mark(token, ".") and tokens[place - 1].capital:
            continue  # "Mr. Roe"
        if not token.word or is_a(token, "auxiliary", "coordinator", "subordinator", "relative"):
            return False
        if token.form in deeds if deeds else _is_deed(token):
            return not is_a(tokens[place - 1], "determiner", "preposition")
    return False


def _is_deed(token: Token) -> bool:
    ending = token.form.islower() and token.form.endswith("ing") and len(token.form) > len("king")
    return ending and token.form not in _NO_DEEDS


def _figure(tokens: Tokens, at: int, end: int) -> bool:
    """As in "(put) the party on 13%"."""
    stop = starting_at(tokens, at + 1, end)
    if stop is None or stop + 1 >= end or tokens[stop].lower not in ("at", "on"):
        return False
    number, unit = tokens[stop + 1], tokens[stop + 2].lower if stop + 2 < len(tokens) else ""
    return number.form[:1].isdigit() and (number.form.endswith("%") or unit in _UNITS)


_UNITS = frozenset("% percent per points".split())


def _head(tokens: Tokens, source: Found) -> str:
    """The noun of a source, before what tells more of it: "a poll (by Norwest)"."""
    head = ""
    for token in tokens[source.first : source.end]:
        if head and (is_a(token, "preposition", "time") or is_participle(token) or not token.word):
            break
        head = token.lower
    return head


_CORRECTING = frozenset(("corrected", "revised", "corrects", "revises"))
_FIGURES = frozenset("that this it figure figures toll number count total estimate tally sum".split())
_LONGEST_FIGURE = 9
"""Tokens from the verb to the "to" of the new figure."""


def find_corrected(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of "It corrected the toll on Monday to seven", where none among `drafts` was found.

    A body says now the figure that it gives for one that it gave before.
    """
    if drafts:
        return []
    end = sentence_end(tokens)
    for at in range(1, end - 3):
        if tokens[at].lower in _CORRECTING and _gives_figure(tokens, at, end):
            source = sources.before(tokens, at)
            if source is not None and not is_a(tokens[at - 1], "be"):
                return [Draft(source.parts, (at, at + 1), ((at, end),))]
    return []


def _gives_figure(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a figure and what it is now follow: "that to seven", "the toll on Monday to 14"."""
    to = next((n for n in range(at + 2, min(end - 1, at + _LONGEST_FIGURE)) if tokens[n].lower == "to"), None)
    if to is None or not all(token.word for token in tokens[at:to]):
        return False
    counted = is_number(tokens[to + 1]) or tokens[to + 1].lower in words_of("number")
    return counted and not _FIGURES.isdisjoint(token.lower for token in tokens[at + 1 : min(to, at + 4)])
