"""Contents that are noun phrases: "denied the claim", "put the cost at $61m", "blamed tariffs and fear"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from ..hearers.between import Range
from ..hits import Hit
from ..lexicon import CHARGES, words_of
from ..phrases.ahead import starting_at
from ..phrases.listed import list_up_to
from ..phrases.nouns import is_paper, urges_thing
from ..phrases.occasions import before_occasion
from ..phrases.openings import CURRENCIES
from ..phrases.phrase_asides import aim_behind, charge_behind, with_claimed
from ..tokens.bounds import bound_at
from ..tokens.classes import is_a, is_adverb, is_mark, is_negation, is_number, is_quote, is_verb
from ..tokens.headlines import is_headline
from ..tokens.sentence import Tokens
from .listing import with_listed, with_wanted
from .memories import memory
from .phrase_ends import PHRASE_STOPS, acts_next, phrase_end
from .verdicts import before_next_deed, can_be_called, past_aside, quoted_verdict

_PARTICLE_CLAUSE = frozenset("that how why whether".split())
_AT = frozenset("at to above below between".split())
_SHARES = frozenset("half halves third thirds quarter quarters fifth tenth".split())
_LONGEST_MEASURED = 12
"""Tokens."""
_LONGEST_WRONG = 4
"""Tokens."""


@dataclass(frozen=True, slots=True)
class Forward:
    """A content after its cue."""

    part: Range
    clause: bool
    """Whether it is a quotation or a clause, not a mere noun phrase."""
    cue_end: int | None = None
    """The token after the preposition that belongs to the cue ("disagreed with")."""


def _lacks_plea(tokens: Tokens, hit: Hit, at: int, end: int) -> bool:
    """Whether only the hearer follows: "pleaded with them", not "pleaded with them to go"."""
    pleads = hit.verb.lemma == "plead" and tokens[at].lower == "with"
    return pleads and all(token.lower != "to" for token in tokens[at + 2 : end])


def nominal(tokens: Tokens, hit: Hit, at: int, end: int, told: bool) -> Forward | None:
    """A noun phrase as content, bare or after one of the verb's prepositions."""
    word = tokens[at].lower
    if word in hit.verb.prepositions and not _lacks_plea(tokens, hit, at, end):
        if word == "out" and at + 1 < end and tokens[at + 1].lower in _PARTICLE_CLAUSE:
            return Forward((at + 1, end), True, at + 1)
        stop = list_up_to(tokens, phrase_end(tokens, at + 1, end), end)
        stop = phrase_end(tokens, stop, end) if tokens[min(stop, end - 1)].lower == "to" else stop
        stop = _on_from(tokens, aim_behind(tokens, stop, end, "to"), stop, end)
        if word == "for" and hit.verb.lemma in ("appeal", "call", "plead"):
            stop = before_occasion(tokens, at + 1, stop)  # "appealed for (calm) in a televised address"
        if stop == at + 1:
            return None
        return Forward((at, stop), False) if told else Forward((at + 1, stop), False, at + 1)
    if (clause := _clause_of_noun(tokens, hit, at, end)) is not None:
        return Forward(clause, True)
    admitted = _is_admitted(tokens, hit, at) or _finds_none(tokens, hit, at) or _urges(tokens, hit, at)
    admitted = admitted or _counts_in_headline(tokens, hit, at) or _claims_such(tokens, hit, at)
    admitted = admitted or (hit.verb.lemma == "threaten" and word in words_of("threatened"))
    named = admitted or not set("ncv").isdisjoint(hit.verb.frames)
    if not named or (first := starting_at(tokens, at)) is None:
        return None
    first = next((n for n in range(at + 1, first) if acts_next(tokens, n, end)), first)
    stop = max(first, phrase_end(tokens, at, end))
    stop = _on_from(tokens, charge_behind(tokens, hit, stop, end), stop, end)
    stop = with_claimed(tokens, at, with_listed(tokens, hit, stop, end), end)
    stop = with_wanted(tokens, hit, stop, end)
    stop = stop if hit.verb.lemma in CHARGES else before_occasion(tokens, at, stop)
    if hit.verb.lemma == "describe":
        stop = _on_from(tokens, aim_behind(tokens, stop, end, "as"), stop, end)
    stop = past_aside(tokens, stop, end) if hit.verb.lemma in words_of("calling") else stop
    if admitted or "n" in hit.verb.frames:
        return Forward((at, stop), False)
    if "c" not in hit.verb.frames:
        judged = quoted_verdict(tokens, at, stop)
        return Forward((at, judged + 1), False) if judged is not None else None
    return (
        Forward((at, before_next_deed(tokens, at, stop)), False) if can_be_called(tokens, at, stop) else None
    )


def _clause_of_noun(tokens: Tokens, hit: Hit, at: int, end: int) -> Range | None:
    """What somebody remembers, or a noun phrase with its predicate: "(expects) rain to fall"."""
    if "x" in hit.verb.frames and _is_infinitive_clause(tokens, hit, at, end):
        return at, _before_revision(tokens, at, end)
    return memory(tokens, hit, at, end)


def _on_from(tokens: Tokens, behind: int | None, stop: int, end: int) -> int:
    """Where a phrase ends that goes on at token `behind`; `stop` where it does not."""
    return stop if behind is None else phrase_end(tokens, behind, end)


def judged(tokens: Tokens, hit: Hit, end: int) -> Range | None:
    """What was just told and what it is called: "(called) that untrue", "(called) this a lie"."""
    at = hit.end
    if hit.verb.lemma not in words_of("calling") or at + 1 >= end or tokens[at].lower not in ("that", "this"):
        return None
    verdict = at + 1 + is_adverb(tokens[at + 1])
    following = tokens[verdict].lower if verdict < end else ""
    if following not in ("a", "an") and following not in words_of("verdict"):
        return None
    return at, phrase_end(tokens, verdict, end)


def _is_admitted(tokens: Tokens, hit: Hit, at: int) -> bool:
    """Whether a wrong is owned to: "(admitted) two counts of theft", "(admitted) the mistake"."""
    held = (token.lower for token in tokens[at : at + _LONGEST_WRONG])
    if hit.verb.lemma == "claim":
        owned = tokens[at].lower == "responsibility"  # to claim it is to say: we did it
        return owned and not any(map(is_negation, tokens[max(0, hit.first - 2) : hit.first]))
    return hit.verb.lemma == "admit" and not words_of("wrong").isdisjoint(held)


def _urges(tokens: Tokens, hit: Hit, at: int) -> bool:
    """Whether it is told what is urged: "(urged) patience", "(urged) calm"; in headlines "(urge) recount"."""
    brief = (
        is_headline(tokens) and tokens[at].form.islower() and not is_a(tokens[at], "determiner", "pronoun")
    )
    return hit.verb.lemma == "urge" and (brief or urges_thing(tokens, at))


def _counts_in_headline(tokens: Tokens, hit: Hit, at: int) -> bool:
    """Whether a headline tells how many somebody counts: "monitors (report) 14 dead"."""
    return hit.verb.lemma == "report" and is_number(tokens[at]) and is_headline(tokens)


def _claims_such(tokens: Tokens, hit: Hit, at: int) -> bool:
    """Whether deeds told of before are claimed, and how many: "(has claimed) at least 17 such raids"."""
    counted = is_number(tokens[at]) or bound_at(tokens, at) > 0
    such = any(token.lower == "such" for token in tokens[at + 1 : at + _LONGEST_WRONG])
    return hit.verb.lemma == "claim" and counted and such


def _finds_none(tokens: Tokens, hit: Hit, at: int) -> bool:
    """Whether a paper or an inquiry finds nothing: "The report (found) no fault with the pump"."""
    if hit.verb.lemma != "find" or tokens[at].lower != "no" or hit.source is None:
        return False
    held = {token.lower for token in tokens[hit.source.first : hit.source.end]}
    return not held.isdisjoint(words_of("evidence") | words_of("inquiry"))


def _before_revision(tokens: Tokens, at: int, end: int) -> int:
    """Where "(put) the toll at 54 before revising it" ends: what the speaker did then is not said."""
    near = range(at + 2, end - 1)
    return next((n for n in near if tokens[n].lower == "before" and tokens[n + 1].lower.endswith("ing")), end)


def _is_infinitive_clause(tokens: Tokens, hit: Hit, at: int, end: int) -> bool:
    """Whether a noun phrase and its predicate follow: "(expects) rain to fall", "(shows) him falling"."""
    following = starting_at(tokens, at, end)
    if following is None:
        return False
    if following < end and tokens[following].lower == "not":
        following += 1
    if hit.verb.lemma in ("put", "estimate"):
        return _is_measured(tokens, at, end) or _is_ahead(tokens, at, end)
    if hit.verb.lemma in ("show", "find"):
        measured = _is_measured(tokens, following, min(end, following + 4))
        return measured or (following < end and tokens[following].lower.endswith("ing"))
    return following + 1 < end and tokens[following].lower == "to" and tokens[following + 1].word


def _is_ahead(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a lead follows: "(put) the mayor four points ahead", "(put) her ahead by two"."""
    words = [token.lower for token in tokens[at : min(end, at + _LONGEST_MEASURED)]]
    led = ("ahead", "behind", "clear")
    return any(
        (two in led and one.startswith("point")) or (one in led and two == "by")
        for one, two in pairwise(words)
    )


def _is_measured(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a figure follows "at", "closer to" or the like: "(put) the cost of the freeze at $61m"."""
    for at in range(first, min(end, first + _LONGEST_MEASURED)):
        if tokens[at].lower in _AT and at + 1 < len(tokens):
            figure = tokens[at + 1 : at + 5]
            if is_quote(figure[0]):
                return True  # "put the odds at “low”"
            counted = any(is_number(one) or one.form[-1].isdigit() or one.lower in _SHARES for one in figure)
            if counted or tokens[at].lower == "at":  # "(put) the cost to the farm at £4m"
                return counted and (figure[0].word or is_mark(figure[0], *CURRENCIES, ".", "%"))
        verb = is_verb(tokens[at]) and not is_a(tokens[at - 1], "determiner")
        if is_mark(tokens[at], *PHRASE_STOPS) or verb:
            return False
    return False


_OFFERS = frozenset("promise pledge announce demand project estimate forecast predict".split())


def sum_of_money(tokens: Tokens, hit: Hit, at: int, end: int) -> Forward | None:
    """What `hit` gives that begins with its sum at token `at`; None for other verbs.

    So too of papers: "A filing with the board showed $3 million on hand"; not "Lee showed £5 to the clerk".
    """
    told = hit.verb.lemma in _OFFERS or (hit.verb.lemma == "show" and _is_of_paper(tokens, hit))
    return Forward((at, phrase_end(tokens, at + 1, end)), False) if told and at + 1 < end else None


def _is_of_paper(tokens: Tokens, hit: Hit) -> bool:
    """Whether a paper is the source."""
    source = hit.source
    return source is not None and any(is_paper(one.lower) for one in tokens[source.first : source.end])
