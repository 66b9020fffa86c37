"""Words that a thing bears or that only name it: "a shirt that said “No”", "which locals call “the Hump”"."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import PRESENT, Form, Inflection, words_of
from ..phrases.nouns import roles
from ..phrases.passives import before_adverbs
from ..tokens.classes import is_a, is_mark, is_quote
from ..tokens.sentence import Token, Tokens


def shows_words(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether a thing bears the words: "a shirt that said “No”", "which locals call “the Hump”"."""
    if form.verb.lemma in ("call", "dub", "nickname", "term"):
        namers = tokens[max(0, at - _LONGEST_NAMERS) : at]
        if any(token.lower == "whom" for token in namers):
            return True
        if _is_ones_own_view(tokens, at):
            return False
        habit = _is_habit(tokens, at, namers)
        if _is_called(tokens, at, form):
            return True
        named = habit or _names_own(tokens, at + 1) or _names_thing(tokens, at) or _is_nickname(tokens, at)
        return (form.inflections <= PRESENT and named) or _is_proper_nickname(tokens, at)
    if form.verb.lemma in ("characterise", "characterize", "describe") and tokens[at + 1 : at + 2]:
        before = [token.lower for token in tokens[max(0, at - _LONGEST_NAMERS) : at]]
        quoted = any(map(is_quote, tokens[at + 2 : at + _QUOTED_SOON]))
        return tokens[at + 1].lower == "as" and "what" in before and not quoted
    if form.verb.lemma not in ("say", "read") or at < 1 or (at < 2 and is_a(tokens[at - 1], "relative")):
        return False
    back = before_adverbs(tokens, at) + 1
    relative = is_a(tokens[back - 1], "relative")
    back -= relative
    head = _head_before(tokens, back) if back > 0 else ""
    speaks = back < 1 or (head in roles() and not relative)  # "A man in a hat said"
    shown = set() if speaks else {tokens[back - 1].lower, head}
    return (
        bool(shown & words_of("surface"))
        or (form.verb.lemma == "read" and bool(shown & _BOARDS))
        or (form.verb.lemma == "read" and _is_one_of_many(tokens, at))
    )


def _is_ones_own_view(tokens: Tokens, at: int) -> bool:
    """Whether one who is named calls it so at length: "which Lee calls “the worst thing in town”"."""
    quoted = at + 1 < len(tokens) and is_quote(tokens[at + 1])
    return quoted and tokens[at - 1].capital and tokens[at + 1].form.count(" ") >= _FEWEST_BLANKS


_FEWEST_BLANKS = 3
"""Blanks of a quotation that is no name."""


def _is_habit(tokens: Tokens, at: int, namers: Sequence[Token]) -> bool:
    """Whether many call it so: "what bakers call “the crumb”"; not one woman: "what she calls “a shrug”"."""
    named = any(token.lower in _NAMED for token in namers[:-1])
    one = any(token.lower == "what" for token in namers) and tokens[at].lower.endswith("s")
    many = not one or namers[-1].lower in words_of("namer") | {"it"}
    return named and many and is_quote(tokens[min(at + 1, len(tokens) - 1)])


def _is_one_of_many(tokens: Tokens, verb: int) -> bool:
    """Whether things stand in the sentence before: "One, pinned to a post, read: “Goodnight”"."""
    return verb > 0 and tokens[0].lower in ("one", "another") and (verb == 1 or is_mark(tokens[1], ","))


_BOARDS = frozenset(("board", "screen"))


def _head_before(tokens: Tokens, end: int) -> str:
    """The noun before the last preposition of a phrase: "sticker" in "a sticker on the lid"."""
    for at in range(end - 1, max(0, end - _LONGEST_PLACE), -1):
        if not tokens[at].word:
            break
        if is_a(tokens[at], "preposition") or tokens[at].lower in ("outside", "inside", "near"):
            return tokens[at - 1].lower
    return ""


def _names_thing(tokens: Tokens, at: int) -> bool:
    """Whether the name of a thing follows: "(a van she) calls “the Ark”"."""
    relative = at > 1 and is_a(tokens[at - 1], "subject") and tokens[at - 2].word
    follows = at + 1 < len(tokens) and is_quote(tokens[at + 1]) and tokens[at + 1].form.count(" ") < 4
    return relative and follows and not is_a(tokens[at - 2], "coordinator", "subordinator", "adverb")


def _is_nickname(tokens: Tokens, at: int) -> bool:
    """Whether people have a name for something: "Workers (call) a clause in the contract “the handshake”"."""
    quoted = next((token for token in tokens[at + 1 : at + _LONGEST_NICKNAMED] if is_quote(token)), None)
    short = quoted is not None and quoted.form.count(" ") < _LONGEST_NICKNAME
    named = quoted is not None and quoted.form.lower().lstrip("\"'`“‘").startswith("the ")
    return short and named and tokens[at - 1].lower in words_of("namer")


def _is_proper_nickname(tokens: Tokens, at: int) -> bool:
    """Whether the name is written as one, so that it judges nothing: "Soldiers (called) it “the Toaster”"."""
    quoted = next((token for token in tokens[at + 1 : at + _LONGEST_NICKNAMED] if is_quote(token)), None)
    words = "" if quoted is None else quoted.form.strip("\"'`“”‘’,.").partition(" ")[2]
    return words.istitle() and _is_nickname(tokens, at)


def _is_called(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the participle gives a noun its name: "presents a show called “Late Talk”"."""
    if Inflection.PARTICIPLE not in form.inflections or at + 1 >= len(tokens) or not is_quote(tokens[at + 1]):
        return False
    noun = tokens[at - 1]
    articles = {token.lower for token in tokens[max(0, at - 4) : at - 1]}
    what = any(token.lower in _NAMED for token in tokens[max(0, at - _LONGEST_NAMERS - 1) : at])
    opened = bool(articles & {"a", "an", "these", "those", "some", "something"}) or noun.lower == "something"
    return noun.form.islower() and not what and opened and "the" not in articles


def _names_own(tokens: Tokens, at: int) -> bool:
    """Whether something of one's own is given a name: "(calls) his van “the Ark”"."""
    if at + 2 >= len(tokens) or tokens[at].lower not in ("his", "her", "their", "its"):
        return False
    quoted = next((token for token in tokens[at + 1 : at + 5] if is_quote(token)), None)
    return quoted is not None and quoted.form.strip("\"'`“”‘’,.").split()[-1][:1].isupper()


_NAMED = frozenset("what which that".split())
"""What is named so in "what bakers call “the crumb”"; who calls it so has said nothing."""
_LONGEST_NAMERS = 5
"""Tokens from "whom" to the verb, those who use the nickname between them."""
_QUOTED_SOON = 5
"""Tokens from "described" within which the words are quoted: "described as an “open secret”"."""
_LONGEST_NICKNAMED = 9
"""Tokens from "call" to the nickname."""
_LONGEST_NICKNAME = 4
"""Words."""
_LONGEST_PLACE = 6
"""Tokens from the preposition of "on the lid of the box" on."""
