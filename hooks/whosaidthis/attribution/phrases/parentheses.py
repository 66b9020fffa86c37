"""Asides between commas, behind a cue or the hearer: "said, for example, that", "told Lee, a nurse, that"."""

from __future__ import annotations

from ..tokens.classes import DASHES, has_verb, is_a, is_adverb, is_cue_form, is_mark, is_participle, is_quote
from ..tokens.sentence import Tokens

_LONGEST_ASIDE = 15
"""Tokens."""
_LONGEST_TIME = 6
"""Tokens of "11 days later"."""
_GOING_ON = {"that": "t", "to": "i", "whether": "w", "how": "w"}
"""What goes on with the verb behind an aside, and the frame that it needs."""


def behind_parenthesis(tokens: Tokens, comma: int, frames: str) -> int | None:
    """The "that" or "to" behind how or where something is said: "(said), for example, (that)"; else None."""
    if comma + 3 >= len(tokens) or not is_mark(tokens[comma], ","):
        return None
    closing = range(comma + 2, min(len(tokens) - 1, comma + _LONGEST_ASIDE))
    last = next((at for at in closing if is_mark(tokens[at], ",")), None)
    if last is None or _GOING_ON.get(tokens[last + 1].lower, "-") not in frames:
        return None
    aside = tokens[comma + 1 : last]
    opener = aside[0]
    led = is_a(opener, "preposition") or opener.lower == "as" or is_adverb(opener) or does(tokens, comma + 1)
    plain = not any(is_quote(token) or is_mark(token, ";", ":") for token in aside)
    closed = opener.lower == "as" or tokens[last + 1].lower == "that"  # "told her, with her name given, that"
    return last + 1 if led and plain and (closed or not has_verb(aside)) else None


def behind_second_speaker(tokens: Tokens, mark: int) -> int | None:
    """The "that" behind another who says it too: "(argued) — and Roe agreed — (that it sank)"; else None."""
    if (
        mark + 4 >= len(tokens)
        or not is_mark(tokens[mark], ",", *DASHES)
        or tokens[mark + 1].lower not in ("and", "but")
    ):
        return None
    near = range(mark + 3, min(len(tokens) - 1, mark + _LONGEST_SECOND))
    last = next((at for at in near if not tokens[at].word), None)
    if last is None or not is_cue_form(tokens[last - 1]) or tokens[last + 1].lower != "that":
        return None
    return last + 1 if is_mark(tokens[last], ",") == is_mark(tokens[mark], ",") else None


_LONGEST_SECOND = 10
"""Tokens of ", and Ann Roe later agreed,"."""


def _is_aside(tokens: Tokens, at: int) -> bool:
    """Whether ", however," stands here."""
    return at + 2 < len(tokens) and is_adverb(tokens[at + 1]) and is_mark(tokens[at + 2], ",")


def behind_adverb(tokens: Tokens, comma: int) -> int | None:
    """The token after ", however," or ", 11 days later," if such words begin at `comma`; else None."""
    if not is_mark(tokens[comma], ","):
        return None
    if _is_aside(tokens, comma):
        return comma + 3
    near = range(comma + 2, min(len(tokens) - 1, comma + _LONGEST_TIME))
    closing = next((at for at in near if is_mark(tokens[at], ",")), None)
    if closing is None or tokens[closing - 1].lower not in _LATER:
        return None
    return None if any(token.lower.endswith("ing") for token in tokens[comma + 1 : closing]) else closing + 1


_LATER = frozenset("later afterwards afterward earlier ago".split())


def aside_end(tokens: Tokens, comma: int, goes_on: frozenset[str] = frozenset(("that",))) -> int | None:
    """The word of `goes_on` behind an aside: "told Lee, seated beside her, (that)", "in Rye, Kent, that"."""
    if comma + 2 >= len(tokens) or not is_mark(tokens[comma], ","):
        return None
    opener = tokens[comma + 1]
    acts = is_participle(opener) or does(tokens, comma + 1)
    if not (acts or opener.capital or is_a(opener, "determiner", "relative")):
        return None
    closing = range(comma + 2, min(len(tokens) - 1, comma + _LONGEST_ASIDE))
    last = next((at for at in closing if is_mark(tokens[at], ",")), None)
    return None if last is None or tokens[last + 1].lower not in goes_on else last + 1


def does(tokens: Tokens, at: int) -> bool:
    """Whether it is told what somebody does who speaks: "reported, (citing two officials), that"."""
    return at < len(tokens) and tokens[at].form.islower() and tokens[at].lower.endswith("ing")


TOLD_AFTER = frozenset("that to whether if how why what when where".split())
"""What goes on with the verb behind an aside about the hearer: "asked the board, which met, (to act)"."""
