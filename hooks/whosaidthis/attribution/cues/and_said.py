"""Verbs of saying without a subject beside them: "She left and said", "He sat, said no and left"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import Form, Inflection, pasts, words_of
from ..phrases.timespans import before_timed
from ..sources import subjects
from ..sources.of_relatives import of_relative
from ..sources.turning import who_turns
from ..tokens.classes import is_a, is_adverb, is_mark, is_negation, is_past, is_quote, is_title, is_verb
from ..tokens.sentence import Tokens
from .verb_lists import goes_on_in_headline, is_in_verb_list, people_first


def second_verb(tokens: Tokens, first: int, at: int, form: Form) -> Hit | None:
    """The hit of "… and said", whose source is that of the verb before; the cue begins with token `first`."""
    back = first - 1
    while back > 0 and (is_adverb(tokens[back]) or is_a(tokens[back], "have") or _helps(tokens, back, form)):
        back -= 1
    timed = before_timed(tokens, back)
    if timed < back:
        back = timed - 1
    finite = first < at or Inflection.BASE not in form.inflections
    withheld = form.verb.lemma in _WITHHELD and any(map(is_negation, tokens[back:at]))
    if back > 1 and is_a(tokens[back], "modal") and withheld:
        back, first, finite = back - 1, back, True  # "confirmed it but would not say when"
    listed = timed == back + 1 or _is_listed(tokens, back, at)
    joined = back > 0 and (is_a(tokens[back], "coordinator") or listed)
    if (joined and finite) or goes_on(tokens, back, at, form):
        lent = who_turns(tokens, back, at) or of_relative(tokens, back, at)
        lent = lent or subjects.subject_in_which(tokens, back)
        lent = lent or subjects.subordinate_subject(tokens, back)
        lent = lent or subjects.subject_of(tokens, back)
        lent = lent or (people_first(tokens, back) if is_mark(tokens[back], ",") else None)
        return Hit(first, at + 1, form.verb, form, lent, joined=True)
    return None


_WITHHELD = frozenset("say tell reveal disclose".split())


def goes_on(tokens: Tokens, comma: int, at: int, form: Form) -> bool:
    """Whether a comma stands between two verbs of one subject."""
    listed = is_in_verb_list(tokens, comma, at, form)
    return listed or (comma > 0 and goes_on_in_headline(tokens, comma, at, form))


def _helps(tokens: Tokens, back: int, form: Form) -> bool:
    """Whether the word belongs to the verb: "and (is) urging", "and (once) said"."""
    progressive = form.inflections == {Inflection.ING} and is_a(tokens[back], "be")
    return progressive or (tokens[back].lower == "once" and is_a(tokens[back - 1], "coordinator"))


def _is_listed(tokens: Tokens, comma: int, at: int) -> bool:
    """Whether it is one of several verbs: "She sat, rejected the claim and left", "sat, then said"."""
    if is_mark(tokens[comma], ",") and comma + 2 == at and tokens[at - 1].lower == "then":
        return True
    quoted = at + 1 + (at + 2 < len(tokens) and is_mark(tokens[at + 1], ","))
    if is_quote(tokens[min(quoted, len(tokens) - 1)]) and _follows_deed(tokens, comma, at):
        return True
    if not is_mark(tokens[comma], ",") or comma + 1 != at or not (is_past(tokens[at]) or is_verb(tokens[at])):
        return False
    determiner, noun = (*tokens[at + 1 : at + 3], tokens[at], tokens[at])[:2]
    return is_a(determiner, "determiner") and noun.lower in words_of("claim-like")


def _follows_deed(tokens: Tokens, comma: int, at: int) -> bool:
    """Whether a plain verb of saying follows another verb: "Lee smiled, (said “…” and left)"."""
    beside = is_mark(tokens[comma], ",") and comma + 1 == at and comma > 1
    if not beside or is_a(tokens[comma - 2], "be") or tokens[comma - 1].capital:
        return False
    deed = tokens[comma - 1].lower
    acts = (
        is_past(tokens[comma - 1]) or deed in pasts() or (tokens[at].lower == "says" and deed.endswith("s"))
    )
    return acts and tokens[at].lower in ("said", "says") and not is_title(tokens[at + 1])
