"""When something is said, told behind its cue: "said on Tuesday", "said late on Oct. 6", "said last week"."""

from __future__ import annotations

from ..phrases.ahead import starting_at
from ..phrases.openings import HOURS
from ..phrases.timespans import after_span, after_time, late_day
from ..tokens.bounds import bound_at
from ..tokens.classes import is_a, is_adverb, is_auxiliary, is_mark, is_number, is_past_form, is_verb
from ..tokens.sentence import Tokens

_ONLY = frozenset(("only", "just", "merely", "simply", "even"))


def time_end(tokens: Tokens, at: int) -> int:
    """The token after an adverb or a day ("Tuesday", "last week", "Oct. 6"); `at` where there is none."""
    token = tokens[at]
    if (later := after_time(tokens, at)) > at:
        return at if _acts(tokens, later) else later  # "said last week was dry"
    if (day := late_day(tokens, at)) > at:
        return time_end(tokens, day)  # "said late on Monday", "said late Tuesday"
    if token.lower == "for":
        return after_span(tokens, at + 1) or at
    if (dated := _as_late(tokens, at) or _span_before(tokens, at)) is not None:
        return dated
    if at + 2 < len(tokens) and tokens[at + 1].lower == "times" and is_number(token):
        return at + 2 if tokens[at + 2].lower in ("to", "that") else at  # "declined three times to say"
    if is_adverb(token):
        stays = is_not_to(tokens, at) or token.lower in ("both", "all")  # "said both were late"
        stays = stays or bound_at(tokens, at) > 0  # "told nearly 40 guests"
        stays = stays or (token.lower == "there" and at + 1 < len(tokens) and is_auxiliary(tokens[at + 1]))
        return at if stays else at + 1
    if not is_a(token, "day"):
        return at
    at += 1
    while at < len(tokens) and (
        is_a(tokens[at], "day") or tokens[at].lower in HOURS or is_date_part(tokens, at)
    ):
        at += 1
    return _after_written_date(tokens, at)


def _as_late(tokens: Tokens, at: int) -> int | None:
    """The token after "as late as January", "as recently as last week" at `at`; None for other words."""
    words = [token.lower for token in tokens[at : at + 3]]
    if len(words) < 3 or (words[0], words[2]) != ("as", "as") or words[1] not in _LATE:
        return None
    year = at + 3 < len(tokens) and tokens[at + 3].form.isdigit()
    end = at + 4 if year else time_end(tokens, at + 3)
    return end if end > at + 3 else None


def _span_before(tokens: Tokens, at: int) -> int | None:
    """The "that" after "three weeks before the fire", which begins at `at`; None for other words."""
    event = after_span(tokens, at) if is_number(tokens[at]) else None
    timed = event is not None and event + 1 < len(tokens) and tokens[event].lower in ("before", "after")
    end = starting_at(tokens, event + 1) if event is not None and timed else None
    return end if end is not None and end < len(tokens) and tokens[end].lower == "that" else None


_LATE = frozenset("late early recently".split())


def _after_written_date(tokens: Tokens, at: int) -> int:
    """The token after the date that a comma parts from its weekday: "Saturday, 7 February 2026, (that)"."""
    dated = at + 2 < len(tokens) and is_mark(tokens[at], ",") and tokens[at + 1].form.isdigit()
    if not dated or not is_a(tokens[at + 2], "day"):
        return at
    end = at + 3
    end += end < len(tokens) and tokens[end].form.isdigit()
    return end + 1 if end < len(tokens) and is_mark(tokens[end], ",") else end


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether a verb stands at `at`, whose subject is what precedes it."""
    token = tokens[at] if at < len(tokens) else None
    if token is None:
        return False
    return is_auxiliary(token) or is_verb(token) or is_past_form(token)


def is_not_to(tokens: Tokens, at: int) -> bool:
    """Whether a negated infinitive begins here: "(told them) not to go", "not only to wait but to rest"."""
    if tokens[at].lower not in ("not", "never"):
        return False
    at += 1 + (at + 1 < len(tokens) and tokens[at + 1].lower in _ONLY)
    return at < len(tokens) and tokens[at].lower == "to"


def is_date_part(tokens: Tokens, at: int) -> bool:
    """Whether the token is the figure or the full stop of "Oct. 6"."""
    if tokens[at].form[0].isdigit():
        return True
    return is_mark(tokens[at], ".") and at + 1 < len(tokens) and tokens[at + 1].form[0].isdigit()
