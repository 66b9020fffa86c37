"""Where a content ends that is a noun phrase: at a mark, a clause of its own, a day, the next deed."""

from __future__ import annotations

from ..lexicon import pasts, words_of
from ..phrases.ahead import starting_at
from ..phrases.openings import WEEKDAYS
from ..tokens.classes import is_a, is_adverb, is_cue_form, is_mark, is_past, is_quote, is_verb
from ..tokens.sentence import Token, Tokens

PHRASE_STOPS = (",", "!", "?", ";", "—", "–", "―", "--", ":", "…", "...")
_EXAMPLES = frozenset("including particularly especially notably such mainly chiefly namely".split())


def phrase_end(tokens: Tokens, at: int, end: int) -> int:
    """The token after a nominal content: up to the next mark, subordinate clause or day of the week."""
    start = at
    while at < end and (not is_mark(tokens[at], *PHRASE_STOPS) or _adds_examples(tokens, at)):
        token = tokens[at]
        governed = token.lower == "what" and is_a(tokens[at - 1], "preposition")
        governed = governed or (
            token.lower in words_of("wh") and is_cue_form(tokens[at - 1])
        )  # "asked to explain how"
        following = tokens[min(at + 1, end - 1)].lower
        governed = governed or (token.lower == "so" and following == "that")
        governed = governed or (token.lower in ("until", "till") and following in WEEKDAYS)
        if at > start and ((_opens_clause(token) and not governed) or acts_next(tokens, at, end)):
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
    closes = at > start + 1 and is_a(tokens[at - 1], "preposition")
    closes = closes and (at == end or _lists_doings(tokens, at))  # "to step in", "(of) flying in, drilling"
    while at > start and not closes and is_a(tokens[at - 1], "preposition", "coordinator"):
        at -= 1
    return at


def _lists_doings(tokens: Tokens, comma: int) -> bool:
    """Whether "flying in" ends there and another doing follows: "flying in, drilling holes"."""
    doings = tokens[comma - 2], tokens[min(comma + 1, len(tokens) - 1)]
    return is_mark(tokens[comma], ",") and all(each.lower.endswith("ing") for each in doings)


def acts_next(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "and" at `at` opens the speaker's next deed: "(accused it of) “theft” and went home"."""
    if tokens[at].lower not in ("and", "but") or at + 1 >= end:
        return False
    if [token.lower for token in tokens[at : at + 3]] in _NOT_YET:
        return True
    deed = tokens[at + 1]
    if is_quote(tokens[at - 1]):
        if deed.lower.endswith("ing"):
            return is_cue_form(deed)  # "describing it as “mad” and saying it was late"
        return is_past(deed) or (deed.lower.endswith(("ed", "s")) and is_verb(deed))
    other = starting_at(tokens, at + 1, end)
    return other is not None and other < end and is_cue_form(tokens[other]) and is_past(tokens[other])


_NOT_YET = [["but", "has", "not"], ["but", "have", "not"], ["but", "had", "not"]]


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
    """Whether the content goes on after the day at `at`: "blamed the firm Monday for the leak".

    So does one that holds the day itself: "warned of rain until Thursday".
    """
    if tokens[at - 1].lower in ("until", "till"):
        return True
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
