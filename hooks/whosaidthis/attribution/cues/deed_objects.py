"""Verbs of saying that their object shows to be a deed: "denied her a loan", "defended her title"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from ..lexicon import Form, words_of
from ..phrases.courts import is_courts, rules
from ..phrases.nouns import in_any_number, people_and_bodies, roles
from ..phrases.openings import PERIODS
from ..tokens.classes import is_a, is_mark, is_past, is_possessive, is_quote, is_verb
from ..tokens.sentence import Token, Tokens

LONGEST_OBJECT = 12
"""Tokens."""
FARTHEST = 6
"""Tokens from a verb to what shows it: from "recorded" to its "that"."""
OBJECTS = frozenset("me us him her them".split())
NEAR = 3
"""Tokens from a negation to its verb."""
_NEGATIONS = frozenset(
    "not never didn't doesn't don't hasn't haven't won't wouldn't without barely hardly scarcely".split()
)


@dataclass(frozen=True, slots=True)
class Use:
    """A verb where it stands."""

    tokens: Tokens
    at: int
    form: Form

    def after(self, count: int) -> list[str]:
        """The words after it, in lower case."""
        return [token.lower for token in self.tokens[self.at + 1 : self.at + 1 + count]]

    def own(self, count: int) -> Tokens:
        """The tokens from it on, at most `count`, before a comma and the verb of another clause."""
        tokens = self.tokens[self.at : self.at + count]
        ends = (
            at for at in range(1, len(tokens) - 1) if is_mark(tokens[at], ",") and is_past(tokens[at + 1])
        )
        return tokens[: next(ends, len(tokens))]

    @property
    def negated(self) -> bool:
        """Whether "not" or the like stands before it."""
        return self.negated_within(NEAR)

    def negated_within(self, reach: int) -> bool:
        """Whether "not" or the like is one of the `reach` tokens before it."""
        before = self.tokens[max(0, self.at - reach) : self.at]
        return not _NEGATIONS.isdisjoint(token.lower for token in before if not token.capital)


def claims_prize(use: Use) -> bool:
    """As in "the fire claimed two lives", "claimed the prize"; not "claimed the win was theirs".

    So too in "has not so far claimed responsibility", where nothing is said.
    """
    unclaimed = use.after(1) == ["responsibility"] and use.negated_within(FARTHEST - 2)
    return unclaimed or _has_only(use, _WON, FARTHEST - 2)


def withholds(use: Use) -> bool:
    """As in "denied access to the site", "denied her a loan"; not "denied access was blocked"."""
    whom, what = (*use.after(2), "", "")[:2]
    given = whom in OBJECTS and (what in ("a", "an", "the", "any") or what in _WITHHELD)
    return given or _gives_not(use) or _has_only(use, _WITHHELD, 1) or _has_only(use, _RULED_ON, 2)


def _gives_not(use: Use) -> bool:
    """As in "denied the player a contract", "Lee a loan"; not "denied the claim and ordered a review"."""
    words = use.after(FARTHEST)
    named = use.tokens[use.at + 1].capital if use.at + 2 < len(use.tokens) else False
    if named and words[1:2] in (["a"], ["an"], ["any"]):
        return True
    if len(words) < 4 or words[0] not in ("the", "his", "her", "its", "their"):
        return False
    article = next((at for at in (2, 3) if words[at] in ("a", "an", "any")), None)
    return article is not None and words[article - 1].removesuffix("s") in roles()


def _has_only(use: Use, nouns: frozenset[str], reach: int) -> bool:
    """Whether one of the `nouns` is the object, within `reach` words, and no verb follows it."""
    found, following = _found(use, nouns, reach)
    return found and (following is None or not (is_verb(following) or is_past(following)))


def _found(use: Use, nouns: frozenset[str], reach: int) -> tuple[bool, Token | None]:
    """Whether one of the `nouns` stands within `reach` words behind the verb, and what follows it."""
    near = range(use.at + 1, min(len(use.tokens), use.at + 1 + reach))
    noun = next((n for n in near if use.tokens[n].lower in nouns), None)
    return noun is not None, None if noun is None else next(iter(use.tokens[noun + 1 : noun + 2]), None)


_WON = words_of("won")


_RULED_ON = frozenset("motion request application visa permit licence license appeal petition".split())
_WITHHELD = frozenset("access entry bail parole visas permission asylum admission treatment".split())


def sentences(use: Use) -> bool:
    """As in "condemned him to death", "condemned the building"; not "condemned the attack"."""
    words = use.after(LONGEST_OBJECT)
    built = len(words) > 1 and words[0] in ("the", "both") and words[1] in _BUILT
    if built and words[2:3] in ([], ["in"], ["last"], ["after"], ["."]):
        return True
    near = use.tokens[max(0, use.at - LONGEST_OBJECT // 2) : use.at]
    if words[:1] in (["it"], ["them"]) and any(token.lower in _INSPECTED for token in near):
        return True  # "inspected the flats and condemned them"
    return use.negated or any(one == "to" and two in _PUNISHED for one, two in pairwise(words))


_BUILT = frozenset("building buildings flats house houses bridge pier".split())
_INSPECTED = frozenset("inspected surveyed".split())
_PUNISHED = frozenset("death die life prison years exile hang".split())


def defends_title(use: Use) -> bool:
    """As in "defended her title"; not "defended the cuts"."""
    return _has_only(use, _HELD, FARTHEST - 2)


_HELD = frozenset("title titles crown championship belt seat".split())


def gives_security(use: Use) -> bool:
    """As in "pledged its land as security"; not "pledged reform as security officials warned"."""
    words = use.after(LONGEST_OBJECT)
    if not words or words[0] not in ("the", "his", "her", "its", "their"):
        return False
    at = next((at for at, pair in enumerate(pairwise(words)) if pair in _SECURITY), None)
    return at is not None and words[at + 2 : at + 3] in ([], ["for"], ["against"], ["."])


_SECURITY = {("as", "security"), ("as", "collateral")}


def takes_what_is_given(use: Use) -> bool:
    """As in "accepted the job"; not "accepted the criticism", "accepts that it was late"."""
    return use.after(1) != ["that"] and not _ends_in(use, words_of("admitted"), FARTHEST - 2)


def stands_there(use: Use) -> bool:
    """As in "stood by the door"; not "stood by its story"."""
    own = use.after(2)[1:] in (["its"], ["his"], ["her"], ["their"])
    return use.after(1) != ["by"] or not own or not _ends_in(use, words_of("stood by"), FARTHEST - 1)


def _ends_in(use: Use, nouns: frozenset[str], reach: int) -> bool:
    """Whether one of the `nouns` ends the object: "the findings", no "fault claims"."""
    found, following = _found(use, nouns, reach)
    return found and not (following is not None and following.word and not is_a(following, *_BEHIND))


_BEHIND = ("preposition", "coordinator", "subordinator", "relative", "adverb", "day", "time")


def trusts_somebody(use: Use) -> bool:
    """As in "She did not believe him"; not "believed him dead", "believed them to be lost"."""
    following = use.tokens[use.at + 1 : use.at + 3]
    whom = bool(following) and following[0].lower in OBJECTS
    return whom and not any(token.word for token in following[1:])


def holds_meeting(use: Use) -> bool:
    """Unless a judge "held that the rule was void", or it was void, "the court held"."""
    clause = use.tokens[use.at + 2 : use.at + _LONGEST_CLAUSE]
    after = use.tokens[use.at + 1 : use.at + 3]
    dated = len(after) > 1 and is_a(after[0], "preposition") and is_a(after[1], "day")
    alone = dated or not (after and after[0].word)
    if alone and (rules(use.tokens, use.at - 1) or _holds_so(use)):
        return False
    return use.after(1) != ["that"] or not any(map(is_verb, clause)) or _is_held_then(use)


def _is_held_then(use: Use) -> bool:
    """As in "a meeting held that July was short"; not "the board held that July was too late"."""
    when = use.after(2)[1:]
    timed = bool(when) and (when[0] in words_of("unit of time") or is_a(use.tokens[use.at + 2], "day"))
    holder = use.tokens[use.at - 1]
    return timed and holder.form.islower() and people_and_bodies().isdisjoint(in_any_number(holder.lower))


def _holds_so(use: Use) -> bool:
    """As in "It was a matter for trial, she held", behind a clause of which nothing is held."""
    return use.at > 2 and is_a(use.tokens[use.at - 1], "subject") and is_mark(use.tokens[use.at - 2], ",")


_LONGEST_CLAUSE = 14
"""Tokens from "that" to its verb."""


def takes_back(use: Use) -> bool:
    """As in "recalls its cars", "will recall two million cars"; not "recalled two meetings"."""
    following = use.tokens[use.at + 1 : use.at + 2]
    goods = not words_of("taken back").isdisjoint(use.after(FARTHEST - 1))
    return bool(following) and (
        goods or following[0].lower == "its" or _THOUSANDS.match(following[0].form) is not None
    )


_THOUSANDS = re.compile(r"\d+,\d")


def directs_work(use: Use) -> bool:
    """As in "directed a film", "directed the men to the desk"; not "the court directed them to pay".

    Nor in "The order, passed in May, directed them to pay".
    """
    before = use.tokens[max(0, use.at - _LONGEST_PAPER) : use.at]
    ruled = not _RULINGS.isdisjoint(token.lower for token in before) and "to" in use.after(FARTHEST)
    somebody = ruled and (is_a(before[-1], "subject") or (before[-1].capital and not is_a(before[-1], "day")))
    return not ((ruled and not somebody) or is_courts(use.tokens, use.at))


_LONGEST_PAPER = 8
"""Tokens of "order, passed in September last,"."""
_RULINGS = frozenset("order ruling judgment judgement decree notice letter memo".split())


def interrogates(use: Use) -> bool:
    """As in "questioned two men", "questioned the mayor about it"; not "questioned the mayor’s figures"."""
    if any(map(is_quote, use.tokens[max(0, use.at - 2) : use.at + 2])):
        return False  # "“It is shut,” questioned Ann Lee"
    head: Token | None = None
    for token in use.tokens[use.at + 1 : use.at + LONGEST_OBJECT]:
        if token.form in ("’", "'") or token.lower in words_of("wh"):
            return False  # "the nurses’ figures", "why the nurses left"
        if not token.word or is_a(token, "preposition", "day", "adverb") or token.lower in PERIODS:
            break
        if head and (is_verb(token) or token.lower == "last"):
            break
        head = token
    if head is None:
        return False
    named = head.capital and not head.form.isupper() and not is_possessive(head)
    return named or head.lower in OBJECTS | _PEOPLE or head.lower.removesuffix("s") in roles()


_PEOPLE = frozenset(
    "man men woman women people boy boys girl girls witness witnesses suspect suspects".split()
)


def permits(use: Use) -> bool:
    """As in "allowed the sale", "allowed that firm to grow"; not "“It is so,” allowed Ann Lee"."""
    credited = use.at > 0 and not use.tokens[use.at - 1].word
    allows = any(token.word and token.lower != "that" for token in use.tokens[use.at + 1 : use.at + 2])
    return (allows and not credited) or "to" in use.after(NEAR)


def stops(use: Use) -> bool:
    """As in "flagged down a lorry"."""
    return use.negated or bool({"down", "off"} & set(use.after(NEAR)))


def is_told_of(use: Use) -> bool:
    """As in "two people briefed on the plan": it is not told who briefs whom."""
    return bool({"on", "about", "by"} & set(use.after(1)))


def answers_claim(use: Use) -> bool:
    """As in "responded to Roe's claim that it was late": what is claimed is not said by who responds."""
    words = use.after(_LONGEST_CLAIM)
    that = words.index("that") if words[:1] == ["to"] and "that" in words else 0
    return that > 1 and words[that - 1] in words_of("claim-like") | words_of("cue-noun")


_LONGEST_CLAIM = 10
"""Tokens of "to a claim by the mayor's brother that"."""


def asks_court(use: Use) -> bool:
    """Unless a court is prayed: "prayed the tribunal to dismiss it"."""
    return _PRAYED.isdisjoint(use.after(LONGEST_OBJECT // 2))


_PRAYED = frozenset("court tribunal judge justice panel commission assembly lordship".split())


def dismisses_thing(use: Use) -> bool:
    """Unless a claim is dismissed, or something "as mad"."""
    held = set(use.after(LONGEST_OBJECT))
    near = range(use.at + 1, min(len(use.tokens) - 1, use.at + LONGEST_OBJECT + 1))
    if any(use.tokens[n].lower == "as" and is_quote(use.tokens[n + 1]) for n in near):
        return False  # "dismissed talk of it as “gossip”"
    return use.after(1) != ["as"] and not held & (words_of("claim-like") | _POINTING | _COUNTED)


_POINTING = frozenset("as it that this them those".split())
_COUNTED = frozenset("numbers figures estimate estimates".split())
