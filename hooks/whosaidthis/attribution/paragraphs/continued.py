"""Who says a quotation that stands alone behind other statements of its paragraph."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Attribution, Form, Span
from ..silences.asked import keeps_silent
from ..tokens.capitals import capitals_from
from ..tokens.classes import is_a
from ..tokens.sentence import Tokens

_SAME = frozenset(("he", "she"))
"""By which who has just spoken is called again."""
_REFUSING = frozenset(("declined", "declines", "refused", "refuses"))


def continued(
    characters: str,
    said: Sequence[Attribution],
    more: tuple[Span, ...],
    starts: Sequence[int],
    before: Tokens,
) -> list[Attribution]:
    """The attributions `said` of a paragraph so far, with the quotation `more` that follows them.

    It goes on with the last quotation before it, unless somebody else has spoken since: in “It leaks,” said
    Ann Lee. Ben Roe said it was dry. “I looked.” he looked. Where those others kept silent it is nobody's.
    Where the sentence `before` it tells of another person it stands apart, as nobody can be sure.
    `starts` are where the sentences of the text begin.
    """
    last = said[-1]
    number = next((n for n in range(len(said) - 1, -1, -1) if said[n].form is Form.DIRECT), None)
    if number is not None and not _others_since(characters, said, number, starts):
        if _tells_of_another(characters, before, said[number:]):
            return [*said, Attribution(said[number].source, (), more, Form.DIRECT)]
        longer = replace(said[number], content=said[number].content + more)
        return [*said[:number], longer, *said[number + 1 :]]
    told = last.source and last.inside is None and not _is_silent(characters, last)
    told = told and not _is_answered(characters, last, more)
    return [*said, Attribution(last.source, (), more, Form.DIRECT)] if told else list(said)


def _tells_of_another(characters: str, before: Tokens, said: Sequence[Attribution]) -> bool:
    """Whether a sentence that says nothing opens with the full name of somebody who has not just spoken."""
    if any(span.end > before[0].start for one in said for span in (*one.content, *one.cue)):
        return False
    name = before[: capitals_from(before, 0)]
    if len(name) < _FULL_NAME or is_a(name[0], "determiner", "subject", "preposition"):
        return False
    sources = [span.of(characters) for span in said[0].source]
    pointing = any(one.lower() in _SAME for one in sources)
    return not pointing and not any(token.form in one for token in name for one in sources)


_FULL_NAME = 2
"""Words of a name that nobody takes for the first word of a sentence."""


def _is_answered(characters: str, last: Attribution, more: tuple[Span, ...]) -> bool:
    """Whether somebody only asked before it what the quotation answers: "They asked him how. “By bus.”"."""
    asks = any(_ASKS.search(span.of(characters)) for span in last.cue) and last.form is Form.INDIRECT
    question = _QUESTION.match(characters, last.content[0].start) is not None
    return asks and question and "?" not in more[-1].of(characters)


_QUESTION = re.compile(r"(?:how|why|what|who|when|where|which|whether|if)\b")
_ASKS = re.compile(r"(?i)\bask(?:s|ed)?$")


def _is_silent(characters: str, one: Attribution) -> bool:
    """Whether somebody is told not to speak: "declined to comment", "did not respond"."""
    cue = {span.of(characters).lower() for span in one.cue}
    return keeps_silent(characters, one) or bool(cue & _REFUSING)


def _others_since(characters: str, said: Sequence[Attribution], number: int, starts: Sequence[int]) -> bool:
    """Whether somebody else has spoken, or kept silent, in a sentence after that of the numbered one."""
    sentence = bisect.bisect_right(starts, said[number].content[-1].end - 1)
    since = (one.source[0] for one in said[number + 1 :] if one.source and one.inside is None)
    later = (span for span in since if bisect.bisect_right(starts, span.start) > sentence)
    return any(span.of(characters).lower() not in _SAME for span in later)
