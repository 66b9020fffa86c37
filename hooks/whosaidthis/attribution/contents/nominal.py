"""Contents that are noun phrases: "denied the claim", "put the cost at $61m", "blamed tariffs and fear"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from ..hearers.between import Range
from ..hits import Hit
from ..lexicon import CHARGES, pasts, words_of
from ..phrases.ahead import starting_at
from ..phrases.listed import list_up_to
from ..phrases.nouns import urges_thing
from ..phrases.occasions import before_occasion
from ..phrases.openings import CURRENCIES, WEEKDAYS
from ..phrases.phrase_asides import aim_behind, charge_behind, with_claimed
from ..tokens.classes import is_a, is_adverb, is_cue_form, is_mark, is_number, is_past, is_quote, is_verb
from ..tokens.headlines import is_headline
from ..tokens.sentence import Token, Tokens
from .verdicts import before_next_deed, can_be_called, quoted_verdict

_PHRASE_STOPS = (",", "!", "?", ";", "—", "–", "―", "--", ":", "…", "...")
_LONGEST_ASIDE = 15
"""Tokens of a name or relative clause between the accused and the charge."""
_PARTICLE_CLAUSE = frozenset("that how why whether".split())
_AT = frozenset("at to above below between".split())
_LONGEST_MEASURED = 12
"""Tokens."""
_LONGEST_WRONG = 4
"""Tokens."""
_EXAMPLES = frozenset("including particularly especially notably such mainly chiefly namely".split())


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
    if "x" in hit.verb.frames and _is_infinitive_clause(tokens, hit, at, end):
        return Forward((at, _before_revision(tokens, at, end)), True)
    admitted = _is_admitted(tokens, hit, at) or _finds_none(tokens, hit, at) or _urges(tokens, hit, at)
    admitted = admitted or _counts_in_headline(tokens, hit, at)
    admitted = admitted or (hit.verb.lemma == "threaten" and word in words_of("threatened"))
    named = admitted or not set("ncv").isdisjoint(hit.verb.frames)
    if not named or (first := starting_at(tokens, at)) is None:
        return None
    first = next((n for n in range(at + 1, first) if _acts_next(tokens, n, end)), first)
    stop = max(first, phrase_end(tokens, at, end))
    stop = _on_from(tokens, charge_behind(tokens, hit, stop, end), stop, end)
    stop = with_claimed(tokens, at, _with_listed(tokens, hit, stop, end), end)
    stop = stop if hit.verb.lemma in CHARGES else before_occasion(tokens, at, stop)
    if hit.verb.lemma == "describe":
        stop = _on_from(tokens, aim_behind(tokens, stop, end, "as"), stop, end)
    if admitted or "n" in hit.verb.frames:
        return Forward((at, stop), False)
    if "c" not in hit.verb.frames:
        judged = quoted_verdict(tokens, at, stop)
        return Forward((at, judged + 1), False) if judged is not None else None
    return (
        Forward((at, before_next_deed(tokens, at, stop)), False) if can_be_called(tokens, at, stop) else None
    )


def _on_from(tokens: Tokens, behind: int | None, stop: int, end: int) -> int:
    """Where a phrase ends that goes on at token `behind`; `stop` where it does not."""
    return stop if behind is None else phrase_end(tokens, behind, end)


def _with_listed(tokens: Tokens, hit: Hit, stop: int, end: int) -> int:
    """The end of "(blamed) tariffs, high prices and what it termed “fear”": a list up to its "and"."""
    if hit.verb.lemma == "describe" and (
        _lists_quoted(tokens, stop, end) or _follows_then(tokens, stop, end)
    ):
        return end
    if hit.verb.lemma not in {"blame", "cite", *CHARGES} or stop >= end or not is_mark(tokens[stop], ","):
        return stop
    for at in range(stop + 1, min(end, stop + _LONGEST_ASIDE)):
        if is_a(tokens[at], "coordinator"):
            following = tokens[min(at + 1, end - 1)]
            if is_verb(following) or is_past(following):
                return stop
            return end if not any(is_mark(token, ",", ";") for token in tokens[at:end]) else stop
        if is_verb(tokens[at]) or is_a(tokens[at], "relative", "subordinator"):
            return stop
    return stop


def _follows_then(tokens: Tokens, stop: int, end: int) -> bool:
    """Whether the last of several things follows: "(described) a bang, then a long scrape"."""
    if stop + 2 >= end or not is_mark(tokens[stop], ",") or tokens[stop + 1].lower != "then":
        return False
    return starting_at(tokens, stop + 2, end) == end


def _lists_quoted(tokens: Tokens, stop: int, end: int) -> bool:
    """Whether a list goes on, in which words are quoted: "(describes) doors, a pump that “failed” and"."""
    if stop + 1 >= end or not is_mark(tokens[stop], ",") or not is_a(tokens[stop + 1], "determiner"):
        return False
    quoted = next((n for n in range(stop, end) if is_quote(tokens[n])), end)
    return any(is_a(token, "coordinator") for token in tokens[quoted:end])


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
    """Whether a lead follows: "(put) the mayor four points ahead"."""
    words = [token.lower for token in tokens[at : min(end, at + _LONGEST_MEASURED)]]
    return any(
        two in ("ahead", "behind", "clear") and one.startswith("point") for one, two in pairwise(words)
    )


def _is_measured(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a figure follows "at", "closer to" or the like: "(put) the cost of the freeze at $61m"."""
    for at in range(first, min(end, first + _LONGEST_MEASURED)):
        if tokens[at].lower in _AT and at + 1 < len(tokens):
            figure = tokens[at + 1 : at + 5]
            if is_quote(figure[0]):
                return True  # "put the odds at “low”"
            counted = any(is_number(one) or one.form[-1].isdigit() for one in figure)
            if counted or tokens[at].lower == "at":  # "(put) the cost to the farm at £4m"
                return counted and (figure[0].word or is_mark(figure[0], *CURRENCIES, ".", "%"))
        verb = is_verb(tokens[at]) and not is_a(tokens[at - 1], "determiner")
        if is_mark(tokens[at], *_PHRASE_STOPS) or verb:
            return False
    return False


def phrase_end(tokens: Tokens, at: int, end: int) -> int:
    """The token after a nominal content: up to the next mark, subordinate clause or day of the week."""
    start = at
    while at < end and (not is_mark(tokens[at], *_PHRASE_STOPS) or _adds_examples(tokens, at)):
        token = tokens[at]
        governed = token.lower == "what" and is_a(tokens[at - 1], "preposition")
        governed = governed or (
            token.lower in words_of("wh") and is_cue_form(tokens[at - 1])
        )  # "asked to explain how"
        governed = governed or (token.lower == "so" and tokens[min(at + 1, end - 1)].lower == "that")
        if at > start and ((_opens_clause(token) and not governed) or _acts_next(tokens, at, end)):
            break
        if at > start and is_quote(tokens[at - 1]) and is_a(token, "auxiliary"):
            break  # "a tape in which he describes her as “mad” has (shut the office)"
        if at > start and does_next(tokens, at, end) and not any(map(_opens_or_helps, tokens[start:at])):
            break
        if at > start and (
            (token.lower in WEEKDAYS and not _goes_on_after(tokens, at))
            or (token.lower == "as" and _is_clause_as(tokens, at))
        ):
            break
        at += 1
    # "(called on him) to step in"
    closes = at == end and at > start + 1 and is_a(tokens[at - 1], "preposition")
    while at > start and not closes and is_a(tokens[at - 1], "preposition", "coordinator"):
        at -= 1
    return at


def _acts_next(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "and" at `at` opens the speaker's next deed: "(accused it of) “theft” and went home"."""
    if tokens[at].lower not in ("and", "but") or at + 1 >= end:
        return False
    if is_quote(tokens[at - 1]):
        return (tokens[at + 1].lower.endswith(("ed", "s")) and is_verb(tokens[at + 1])) or is_past(
            tokens[at + 1]
        )
    other = starting_at(tokens, at + 1, end)
    return other is not None and other < end and is_cue_form(tokens[other]) and is_past(tokens[other])


def does_next(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "and" at `at` opens what the speaker did then: "(denied) the charge and went home"."""
    if tokens[at].lower not in ("and", "but") or at + 1 >= end:
        return False
    deed = tokens[at + 1]
    if deed.lower in pasts():
        return True
    if at + 2 >= end:
        return is_past(deed)
    after = tokens[at + 2]
    closed = not after.word or is_adverb(after)
    closed = closed or after.lower in words_of("particle")
    return is_past(deed) and (
        closed or is_a(after, "preposition", "determiner", "pronoun", "day", "subordinator")
    )


def _opens_or_helps(token: Token) -> bool:
    """Whether a clause is told of, to which a verb after "and" may belong."""
    return is_a(token, "auxiliary", "relative", "subject") or _opens_clause(token) or token.lower == "that"


def _opens_clause(token: Token) -> bool:
    return is_a(token, "subordinator") and token.lower not in ("that", "as", "than", "since")


def _adds_examples(tokens: Tokens, at: int) -> bool:
    """Whether the comma at `at` is followed by members of what stands before it."""
    return is_mark(tokens[at], ",") and at + 1 < len(tokens) and tokens[at + 1].lower in _EXAMPLES


def _goes_on_after(tokens: Tokens, at: int) -> bool:
    """Whether the content goes on after the day at `at`: "blamed the firm Monday for the leak"."""
    if at + 1 >= len(tokens):
        return False
    return is_quote(tokens[at + 1]) or tokens[at + 1].lower in ("for", "of", "as", "over")


def _is_clause_as(tokens: Tokens, at: int) -> bool:
    """Whether "as" opens a clause ("as he left", "as Rye counts its dead"), no comparison ("as a fraud")."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or is_a(following, "subject"):
        return following is not None
    verb = tokens[at + 2] if at + 2 < len(tokens) else None
    return following.capital and verb is not None and (is_verb(verb) or is_cue_form(verb))
