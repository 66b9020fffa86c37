"""Where a clause of the writer's, or a deed of the speaker's, follows what is denied or quoted."""

from __future__ import annotations

from ..hits import Hit
from ..phrases.nouns import roles
from ..sources.of_verbs import is_main_clause
from ..tokens.classes import ends_in, has_verb, is_a, is_mark, is_past_form, is_quote
from ..tokens.sentence import Tokens

_DENYING = frozenset("deny dispute doubt".split())
_ASKING = frozenset("ask demand order request".split())


def before_next_clause(tokens: Tokens, hit: Hit, first: int, end: int) -> int:
    """The token where the content `first` to `end` of `hit` ends; `end` where no such thing follows it.

    As in "(denied) that it sank, and a panel was unable to tell", "(wrote) that the target “looks light,”
    and raised his own", "(put) the cost at £5m, but the figure has grown".
    """
    if hit.verb.lemma in _RECKONING:
        return _before_but(tokens, first, end)
    denies = hit.verb.lemma in _DENYING
    if first < hit.end or not (denies or tokens[first].lower == "that"):
        return end
    near = range(first + 2, end - 2)
    asks = hit.verb.lemma in _ASKING
    ends = (
        at
        for at in near
        if (denies and _opens_clause(tokens, at))
        or (asks and is_mark(tokens[at], ";"))  # "(demanded) that she go; she refused"
        or _does_then(tokens, first, at)
    )
    return next(ends, end)


_RECKONING = frozenset("put estimate value reckon".split())


def _before_but(tokens: Tokens, first: int, end: int) -> int:
    """The comma before "but" and a clause, behind a figure that makes no clause: the writer adds it."""
    near = range(first + 1, end - 3)
    comma = next((n for n in near if is_mark(tokens[n], ",") and tokens[n + 1].lower == "but"), end)
    adds = comma < end and tokens[comma + 2].lower != "not" and has_verb(tokens[comma + 3 : end])
    return comma if adds and not has_verb(tokens[first + 1 : comma]) else end


def _opens_clause(tokens: Tokens, comma: int) -> bool:
    """Whether ", and a panel was" stands at `comma`: who denies two things says "or" or "and that"."""
    if not is_mark(tokens[comma], ",") or tokens[comma + 1].lower != "and":
        return False
    opener = tokens[comma + 2]
    named = opener.capital or is_a(opener, "determiner")
    return named and opener.lower != "that" and is_main_clause(tokens, comma + 2)


def _does_then(tokens: Tokens, first: int, joint: int) -> bool:
    """Whether "and raised his own target" stands at `joint`, behind a quotation of a thing's own verb.

    A thing has no "his": it is the speaker's deed.
    """
    if tokens[joint].lower != "and" or joint + 2 >= len(tokens) or not is_quote(tokens[joint - 1]):
        return False
    told = tokens[first + 1 : joint - 1]
    thing = all(token.word and token.form.islower() and token.lower not in _SOMEBODY for token in told)
    own = tokens[joint + 2].lower in ("his", "her") and is_past_form(tokens[joint + 1])
    return thing and own and ends_in(tokens[joint - 1], ",")


_SOMEBODY = frozenset("he she him her his who they people".split()) | roles()
