"""Clauses and asides inside a source, in which "and" joins no second source: "Lee, who runs it and left"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Span
from ...reading.words import Word, find_words
from .. import lexicon
from ..words.plain import singular

_NAME = r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*"
_INSIDE = re.compile(
    r",\s+(?:who|which|whose)(?:['’](?:s|d|ll|ve))?\s(?:[^,]|,(?=\d))*$"
    rf"|,\s+(?:who|which|whose)\s[^,]*\b(?:in|at|near|outside|from|of|for|to|with)\s{_NAME}(?:,\s{_NAME})+$"
    rf"|[a-z]\swho\s(?:[^,]*\s)?(?:for|with|by|like|against)\s{_NAME}$"
    r"|,\s+[a-z]+(?:ed|en)\s(?:by|to|with)\s[^,]*$"
    r"|^(?:[Aa]n?|[Tt]he|\d{4})\s(?:[\w’'-]+\s){0,3}(?:study|report|paper|analysis|survey|poll|letter|memo)\sby\s[A-Z].*$"
    r"|s\s(?:representing|supporting|opposing|serving)\s.*$"
    r"|,\s+(?:wearing|carrying|holding|clutching|sporting)\s[^,]*$"
    r"|,\s+(?:including|among them|such as|for instance|for example)\b[^;]*$"
)
"""Before "and": "Lee, who runs a fund (and left)", "the letter, obtained by Reuters (and the BBC)".

So too "a study by Ann Lee (and Bob Roe)", "groups representing nurses (and teachers)".
"""
_THEIRS = frozenset("his her their its".split())
_WHO_THEIRS = re.compile(r"\bwho\s\w+\s(?:his|her|their|its)\s")
"""Before "and": "the man who lost his job, his wife (and his house)"."""
_TITLE = r"(?:Gov|Sen|Rep|Mr|Ms|Mrs|Dr|President|Senator|Governor|Mayor|Minister|Professor)"
_OF_BOTH = re.compile(
    rf"[a-z]+s (?:to|for|of|from) (?P<title>{_TITLE}\.?) {_NAME}(?: of {_NAME})?(?:, who\b[^,]*,?)?$"
)
"""Before "and": "aides to Gov. Ann Lee (and Gov. Bob Roe)", who are aides of both."""


def is_in_clause(written: str, after: Sequence[Word]) -> bool:
    """Whether the "and" behind `written` goes on with a clause or aside in it, and joins no second source."""
    first = after[0]
    if first.lower in {"who", "whose", "which"}:
        return True  # "Ann Lee, who runs a fund, and who holds the shares"
    if _WHO_DOES.search(written) and _is_deed(after):
        return True
    if first.lower in _THEIRS and _WHO_THEIRS.search(written):
        return True
    both = _OF_BOTH.search(written)
    if both is not None and both["title"].rstrip(".") == first.form.rstrip("."):
        return True
    return _INSIDE.search(written) is not None


_WHO_DOES = re.compile(r"\b[Aa]n? [^,]*[a-z]\swho\s[^,]*$")
"""Before "and": "a nurse who left in May (and now drives a taxi)"."""
_AUXILIARIES = frozenset(
    "now later then also still once has had is was will would can could did does".split()
)


def _is_deed(after: Sequence[Word]) -> bool:
    """Whether words go on with what one person does: "now drives a taxi", "cleans houses"; no "drivers"."""
    first, *others = after
    done = first.lower.endswith(("s", "ed")) and singular(first.lower) not in lexicon.roles()
    return bool(others) and first.form.islower() and (done or first.lower in _AUXILIARIES)


_CUT_SHORT = re.compile(r"[A-Z][a-z]{1,4}\.(?=,|\s|\Z)")


def is_state_cut_short(characters: str, start: int) -> bool:
    """Whether a word cut short stands behind a comma, which names nobody: "a cook from Ayr, (Ont.)"."""
    return _CUT_SHORT.match(characters, start) is not None


_FEWEST = 3
"""Words of "the debate progressed"; "the injured" are people."""


def without_clause(characters: str, parts: tuple[Span, ...]) -> tuple[Span, ...]:
    """The sources without a first one that is a clause: "the debate progressed and Ann Lee"."""
    if len(parts) < 2:
        return parts
    words = find_words(characters, parts[0])
    last = words[-1].form if words else ""
    clause = len(words) >= _FEWEST and last.islower() and last.endswith("ed") and words[0].lower == "the"
    return parts[1:] if clause and words[-2].form.islower() else parts
