"""Quotation marks whose partner a piece of text does not hold: a sentence cut out of a quotation."""

from __future__ import annotations

import re

_CLOSE_OF = {"“": "”", "„": "“", "«": "»", "‘": "’", '"': '"'}
_OPEN_OF = {"”": "“", "»": "«", "’": "‘", '"': '"'}
_MARK = re.compile('[“”„«»‘’"]')
_BEFORE_OPENING = frozenset(" \n([“‘—–-")
_WORD = re.compile(r"[^\W_]")
_STOPPED = re.compile(r"[.,!?…][”\"]?\Z")


def missing_marks(words: str) -> tuple[str, str]:
    """What must stand before and after `words` so that every quotation in them is opened and closed.

    Apostrophes are no quotation marks: a single one counts at the very start, or behind the stop at the
    very end.
    """
    waiting: list[str] = []
    before: list[str] = []
    for found in _MARK.finditer(words):
        mark, at = found.group(), found.start()
        if waiting and mark == _CLOSE_OF[waiting[-1]] and not _is_apostrophe(words, at):
            waiting.pop()
        elif _opens(words, at):
            waiting.append(mark)
        elif mark in _OPEN_OF and (mark != "’" or _ends_quotation(words, at)):
            before.append(_OPEN_OF[mark])
    return "".join(reversed(before)), "".join(_CLOSE_OF[mark] for mark in reversed(waiting))


def _opens(words: str, at: int) -> bool:
    mark = words[at]
    if mark == '"':
        return at == 0 or words[at - 1] in _BEFORE_OPENING
    return mark in "“„«" or (mark == "‘" and (not words[:at].strip('“"') or "’" in words[at:]))


def _is_apostrophe(words: str, at: int) -> bool:
    return words[at] == "’" and _WORD.match(words[at + 1 : at + 2]) is not None


def _ends_quotation(words: str, at: int) -> bool:
    return not words[at + 1 :].strip('”"') and _STOPPED.search(words[:at]) is not None
