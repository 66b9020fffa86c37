"""Where a content ends before a relative clause about its last noun, which the writer tells."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..tokens.classes import is_a, is_cue_form, is_mark, is_past_form, is_quote
from ..tokens.sentence import Tokens


def before_aside(tokens: Tokens, at: int, hit: Hit, end: int) -> int:
    """Where "(declined) to comment on the report, which …" ends: what the report is, is no part of it.

    So does "(urged them) to keep out of cellars, where two died", where nothing follows that clause.
    """
    if tokens[at].lower != "to":
        return end
    silent = hit.verb.lemma in ("decline", "refuse")
    asides = (n for n in range(at, end - 1) if _opens_relative(tokens, n))
    aside = next(asides, end)
    closes = not any(is_mark(token, ",") or is_quote(token) for token in tokens[aside + 1 : end])
    return aside if silent or closes else end


def before_main(tokens: Tokens, at: int, hit: Hit, end: int) -> int:
    """Where "(a deal that Rye refused) to confirm or deny (came to light)" ends: at the deal's own verb.

    Not where somebody else may say the whole of it: "A deal that Rye refused to confirm is off, Lee said".
    """
    source = hit.source
    if tokens[at].lower != "to" or source is None or hit.inverted or source.first < 2:
        return end
    bare = tokens[source.first - 1].lower in ("that", "which", "whom") and tokens[source.first - 2].word
    after = at + 2
    while after + 1 < end and tokens[after].lower in ("or", "and", "to"):
        after += 2
    verb = bare and after < end and tokens[after - 1].lower not in _NO_END
    verb = verb and not any(is_cue_form(one) or one.lower == "according" for one in tokens[after + 1 :])
    finite = verb and (is_a(tokens[after], "be", "have", "modal") or is_past_form(tokens[after]))
    return after if finite else end


_NO_END = frozenset("say claim believe think admit be have".split())
"""Behind which a verb goes on with it: "a deal that Rye refused to say was dead"."""


def before_relative(tokens: Tokens, at: int, end: int) -> int:
    """Where "(denied) the report, which she called false" ends, if its only clause is about its last noun."""
    comma = starting_at(tokens, at, end)
    if comma is None or comma + 1 >= end or not _opens_relative(tokens, comma):
        return end
    return end if any(is_mark(token, ",") for token in tokens[comma + 1 : end]) else comma


def _opens_relative(tokens: Tokens, comma: int) -> bool:
    return is_mark(tokens[comma], ",") and is_a(tokens[comma + 1], "relative")


def names_which(tokens: Tokens, hit: Hit, at: int) -> bool:
    """Whether all that is said is what a thing is called: "The field, which some call (“hot”) now, was"."""
    if hit.source is None or hit.inverted or hit.verb.lemma not in words_of("naming"):
        return False
    which = hit.source.first - 1
    taken_up = which > 0 and tokens[which].lower in ("which", "whom") and is_mark(tokens[which - 1], ",")
    return taken_up and not (at + 1 < len(tokens) and is_a(tokens[at + 1], "coordinator"))
