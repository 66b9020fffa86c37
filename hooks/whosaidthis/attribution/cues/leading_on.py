"""What leads on to a verb of saying: "went on to say", "took to X to say", "appeared to deny"."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Tokens


def is_controlled(tokens: Tokens, at: int) -> bool:
    """Whether "to" and what leads on to it stand before: "went on to say", "was quick to say"."""
    if at < 2 or tokens[at - 1].lower != "to":
        return False
    if tokens[at - 2].lower in _LIKING:
        return at < 3 or not is_a(tokens[at - 3], "have")  # not "would have liked to say more"
    before = [token.lower for token in tokens[max(0, at - _LONGEST_LEAD - 1) : at - 1]]
    if "never" in before or "not" in before:
        return False
    if before[-1] == "used" and tokens[at].lower in _HABITUAL:
        return at > 2 and not is_a(tokens[at - 3], "be")
    return (
        tokens[at - 2].lower in _CONTROLLERS
        or before[-4:] in _AS_FAR
        or (before[-1] in _WAYS and before[-2:-1] != [] and before[-2] in _COMING)
        or (len(before) > 2 and before[-1] in _OCCASIONS and before[-3] in _TAKING)
        or _uses(tokens, at - 1)
    )


_COMING = frozenset("stepped steps came comes cut chimed jumped called rang wrote stood rose".split())
_WAYS = frozenset("in up out forward back over".split())
"""Behind a verb of coming: "stepped in (to say)", "came back (to tell)"."""
_HABITUAL = frozenset("say tell ask joke complain".split())
"""What people "used to" do with words; not "the word used to describe it"."""
_LONGEST_LEAD = 5
"""Tokens of "went so far as to"; a "never" may stand before them."""
_AS_FAR = [[went, much, "far", "as"] for went in ("went", "goes") for much in ("so", "as")]
_OCCASIONS = frozenset("opportunity chance occasion moment trouble nerve liberty".split())
_TAKING = frozenset(("took", "takes"))
"""Before an occasion: "took the opportunity (to say)"."""


_LIKING = frozenset("liked likes loved loves".split())


def _uses(tokens: Tokens, to: int) -> bool:
    """Whether it is told by what means somebody speaks: "took to X (to say)", "wrote to Lee (to ask)".

    An aside may stand before: "wrote to Lee, the mayor, (to ask)".
    """
    to = _before_aside(tokens, to)
    for at in range(to - 1, max(0, to - _LONGEST_MEANS), -1):
        if tokens[at].lower in ("took", "taken", "takes") and tokens[at + 1].lower == "to":
            return True
        if tokens[at].lower in _MAKING_CONTACT and _is_deed(tokens, at):
            return tokens[at + 1].lower not in ("for", "on", "upon")
        if tokens[at].lower in ("used", "uses", "using") and not words_of("occasion").isdisjoint(
            token.lower for token in tokens[at + 1 : to]
        ):
            return True
        if not tokens[at].word:
            return False
    return False


def _is_deed(tokens: Tokens, at: int) -> bool:
    """Whether somebody does it: "had written", "phoned"; not "was phoned", "a letter, written to ask"."""
    if tokens[at].lower == "written":
        return is_a(tokens[at - 1], "have")
    return not is_a(tokens[at - 1], "be")


def _before_aside(tokens: Tokens, to: int) -> int:
    """The comma that opens an aside which ends before token `to`; `to` where there is none."""
    if not is_mark(tokens[to - 1], ","):
        return to
    near = range(to - 2, max(0, to - _LONGEST_MEANS), -1)
    return next((at for at in near if is_mark(tokens[at], ",")), to)


_LONGEST_MEANS = 9
_MAKING_CONTACT = words_of("making contact")


def distanced(tokens: Tokens, at: int) -> int:
    """Where a cue begins with the writer's distance from its verb at `at`: "appeared to deny"; else `at`."""
    to = at - 2 if at > 1 and tokens[at - 1].lower == "have" else at - 1
    return to - 1 if to > 0 and tokens[to].lower == "to" and tokens[to - 1].lower in _SEEMING else at


_SEEMING = frozenset("appear appears appeared seem seems seemed".split())


_CONTROLLERS = words_of("before an infinitive")
