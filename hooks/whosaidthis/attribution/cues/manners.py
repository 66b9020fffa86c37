"""Verbs of saying that tell here how somebody is, feels or is called: "projects calm", "felt slighted"."""

from __future__ import annotations

from itertools import pairwise, takewhile

from ..lexicon import words_of
from ..tokens.classes import closes_with, is_a, is_mark, is_past, is_past_form, is_quote
from .deed_objects import FARTHEST, LONGEST_OBJECT, NEAR, Use

_AIRS = frozenset(
    "optimism confidence calm strength power authority image unity warmth force weakness toughness".split()
)


def projects_air(use: Use) -> bool:
    """As in "projects optimism", "projected the supreme confidence"; not "projects a loss"."""
    return not _AIRS.isdisjoint(use.after(NEAR + 1))


def feels_treated(use: Use) -> bool:
    """As in "felt slighted", "felt called to go"; not "felt that it was late", "felt bruised children"."""
    treated = use.tokens[use.at + 1 : use.at + 2]
    behind = use.tokens[use.at + 2 : use.at + 3]
    opens = bool(behind) and behind[0].word and not is_a(behind[0], *_BEHIND_FEELING)
    return bool(treated) and is_past(treated[0]) and not opens


_BEHIND_FEELING = ("preposition", "subordinator", "coordinator", "adverb", "day", "time")


def echoes_deed(use: Use) -> bool:
    """As in "echoed her success online"; not "echoed her promise", "echoed that it was late"."""
    if use.at == 0 or not use.tokens[use.at - 1].word:
        return False  # "“It is late,” echoed Ann Lee"
    held = set(use.after(LONGEST_OBJECT // 2))
    said = held & (words_of("claim-like") | words_of("cue-noun") | _SAID | {"that", "what"})
    return not said and not any(map(is_quote, use.tokens[use.at :]))


_SAID = frozenset(
    "sentiment sentiments call calls themes line justification attack attacks promise message position "
    "words opinion opinions denunciation objection objections reasoning advice plea demand demands "
    "points point".split()
)


def is_called_later(use: Use) -> bool:
    """As in "messages later deemed “secret”": who calls them so is not told; not "which he later called"."""
    before = use.tokens[use.at - 1] if use.at > 1 else None
    if before is None or before.lower not in _LATER or not use.at + 1 < len(use.tokens):
        return False
    noun, words = use.tokens[use.at - 2], use.tokens[use.at + 1]
    told = is_quote(words) and (closes_with(words, ",", ".") or _ends(use))
    near = use.tokens[max(0, use.at - FARTHEST) : use.at - 1]
    whom = any(is_a(token, "relative", "wh") for token in near)
    return told and not whom and noun.form.islower() and not is_a(noun, "subject", "relative")


_LATER = frozenset("later since then subsequently".split())


def _ends(use: Use) -> bool:
    """Whether no object follows the quoted word behind the verb."""
    behind = use.tokens[use.at + 2 : use.at + 3]
    return not behind or not behind[0].word or is_a(behind[0], "preposition", "coordinator", "subordinator")


def may_come_upon(use: Use) -> bool:
    """As in "may find her a bore", "could not find the key"; not "may find that", "could find no proof"."""
    before = [token.lower for token in use.tokens[max(0, use.at - 2) : use.at]]
    if before[-1:] == ["not"]:
        proves = not _PROOF.isdisjoint(use.after(LONGEST_OBJECT // 2))
        return before[0] in _MAY and is_a(use.tokens[use.at + 1], "determiner") and not proves
    asserts = {"that", "no", "evidence", "whether", "if"} & set(use.after(2))
    return bool(before) and before[-1] in _MAY and not asserts and not use.negated


_PROOF = frozenset(
    "that evidence proof reason reasons sign signs trace indication basis record records fault faults link "
    "breach flaw case cause".split()
)
"""What an inquiry can fail to find, and says so: "could not find any link"."""


_MAY = frozenset("may might can could will would".split())


def _sorts_oneself(use: Use) -> bool:
    """As in "voters who identify themselves as poor"; not "identified himself as the owner"."""
    return use.after(1) == ["themselves"] and not is_past_form(use.tokens[use.at])


def identifies_thing(use: Use) -> bool:
    """As in "identified two bodies", "a voice it identified as Lee’s said: “…”"; not "the man as Ann Lee"."""
    rest = use.tokens[use.at : use.at + LONGEST_OBJECT]
    led_in = any(is_mark(one, ":") and is_quote(two) for one, two in pairwise(rest))
    relative = any(is_a(token, "relative") for token in use.tokens[max(0, use.at - FARTHEST) : use.at])
    return (led_in and relative) or _sorts_oneself(use) or "as" not in use.after(LONGEST_OBJECT)


def fears_somebody(use: Use) -> bool:
    """As in "fear their hard-liners more than they fear each other"; not "fear their chiefs will go"."""
    words = use.after(LONGEST_OBJECT // 2)
    return words[:2] == ["each", "other"] or ("more", "than") in pairwise(words)


def knows_somebody(use: Use) -> bool:
    """As in "has known Ann Lee since both were clerks"; not "knew Ann Lee was there"."""
    known = use.own(LONGEST_OBJECT)[1:]
    name = list(takewhile(lambda token: token.capital, known))
    return bool(name) and len(name) < len(known) and known[len(name)].lower in _HOW_LONG


_HOW_LONG = frozenset("since when for from well as through personally slightly".split())


def plays_part(use: Use) -> bool:
    """As in "voiced a fox in the film"; not "voiced “grave concern”"."""
    words = {word.strip("“”\"'‘’.,") for token in use.own(LONGEST_OBJECT)[1:] for word in token.lower.split()}
    return words.isdisjoint(words_of("attitude voiced"))


def seeks_office(use: Use) -> bool:
    """As in "campaigned for re-election", "campaigning for the Senate"; not "campaigned for a safer road"."""
    sought = use.tokens[use.at + 2 : use.at + 4]
    led = len(sought) > 1 and is_a(sought[0], "determiner")
    return any(token.lower in _OFFICES for token in sought[led : led + 1]) or (led and sought[1].capital)


_OFFICES = frozenset(
    "re-election reelection election office president governor mayor votes parliament chancellor".split()
)
