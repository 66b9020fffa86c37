"""Words that open a clause which goes on behind a credit: "a box that, she said, (was empty)"."""

from __future__ import annotations

from ..tokens.classes import is_a, is_cue_form, is_mark, is_participle
from ..tokens.sentence import Tokens

_LONGEST_SO = 10
"""Tokens of "so close to the track that,"."""


def opens_relative(tokens: Tokens, mark: int) -> bool:
    """Whether ", where" or ", because" stands before the mark: the clause it opens follows the cue.

    So does one that opens with "a box that," or ", and,".
    """
    if mark < 2 or not is_mark(tokens[mark], ","):
        return False
    opener, last = tokens[mark - 1], tokens[mark - 2]
    if whose_before(tokens, mark) is not None or (opener.lower in _WHICH_TIME and last.lower == "which"):
        return True
    if is_mark(last, ","):
        return is_a(opener, "relative", "subordinator", "coordinator")
    led = mark > 2 and is_a(tokens[mark - 3], "determiner")  # "a plan that,"
    verb = (is_cue_form(last) and not led) or is_participle(last)
    noun = last.word and not (verb or is_a(last, "preposition", "adverb")) and last.lower not in _MULTIPLES
    so = any(token.lower in ("so", "such") for token in tokens[max(0, mark - _LONGEST_SO) : mark])
    relative = opener.lower in ("that", "which", "who") or (
        opener.lower == "where" and _is_place(tokens, mark)
    )
    return relative and noun and not so  # "so near the line that, she said" is no such clause


def _is_place(tokens: Tokens, mark: int) -> bool:
    """Whether a noun stands before the "where" at a mark: "five towns where,"; not "It is unclear where,"."""
    if mark < 2 or not tokens[mark - 2].form.islower():
        return mark > 1 and tokens[mark - 2].capital
    led = mark > 2 and is_a(tokens[mark - 3], "determiner")
    return led or tokens[mark - 2].lower.endswith("s")


def whose_before(tokens: Tokens, mark: int) -> int | None:
    """Where "whose leader" begins, if such words end before the mark; else None."""
    return next((at for at in range(mark - 2, max(0, mark - 4), -1) if tokens[at].lower == "whose"), None)


_WHICH_TIME = frozenset("time point stage moment case".split())
"""Of "by which time, police said, the men had left"."""
_MULTIPLES = frozenset("double twice triple treble half quadruple".split())
"""What "that" points back behind: "It could be double that, she said"."""
