"""Whose a quotation is that no cue gives to anybody: "“It is mad” — Ann Lee", "“No,” came the reply"."""

from __future__ import annotations

from ..drafts import Draft
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.senders import who_sent
from ..sources.accounts import owns
from ..tokens.capitals import capitals_from
from ..tokens.classes import ends_in, is_mark, is_quote, is_title, is_verb
from ..tokens.sentence import Tokens
from .short_names import is_name

_LONGEST_CAME = 6
_CALLS = words_of("call or answer")
_VIEWERS = frozenset("many some critics supporters opponents residents".split())


def find_beside(tokens: Tokens, end: int) -> Draft | None:
    """The attribution of the quotation that opens the tokens, by the words up to `end` that follow it."""
    answer = _came(tokens) or _was_answer(tokens, end)
    return _signed(tokens, end) or answer or _reads(tokens) or _with_age(tokens, end)


def _signed(tokens: Tokens, end: int) -> Draft | None:
    """The attribution of "“It is mad” — Ann Lee", with a dash or a colon."""
    if not is_mark(tokens[1], "—", "–", "―", "--", ":"):
        return None
    name_end = starting_at(tokens, 2, end)
    named = name_end is not None and is_name(tokens[2:], name_end - 2)
    whole = name_end == end or not is_mark(tokens[1], ":")
    return Draft(((2, end),), (1, 2), ((0, 1),)) if named and whole else None


def _with_age(tokens: Tokens, end: int) -> Draft | None:
    """The attribution of "“It was cold,” Ann Lee, 71, a cook": a caption's, without a verb."""
    name = capitals_from(tokens, 1)
    aged = 2 < name < end - 1 and is_mark(tokens[name], ",") and tokens[name + 1].form.isdigit()
    verbless = aged and not any(is_verb(token) for token in tokens[name:end])
    return Draft(((1, end),), None, ((0, 1),)) if verbless and ends_in(tokens[0], ",") else None


def _came(tokens: Tokens) -> Draft | None:
    """The attribution of "“No,” came the reply (from the crowd)": it may name nobody."""
    if tokens[1].lower not in ("came", "comes"):
        return None
    last = min(len(tokens), _LONGEST_CAME)
    noun = next((at for at in range(2, last) if tokens[at].lower in _CALLS), None)
    if noun is None:
        return None
    sent = noun + 2 < len(tokens) and tokens[noun + 1].lower == "from"
    sender = who_sent(tokens, noun + 2) if sent else None
    return Draft(() if sender is None else sender.parts, (1, noun + 1), ((0, 1),))


def _was_answer(tokens: Tokens, end: int) -> Draft | None:
    """The attribution of "“No,” was the mayor's answer"."""
    if tokens[1].lower not in ("was", "is"):
        return None
    last = min(end, _LONGEST_CAME + 2)
    nouns = _CALLS | words_of("utterance") if ends_in(tokens[0], ",", "?", "!") else words_of("utterance")
    noun = next((at for at in range(3, last) if tokens[at].lower in nouns), None)
    if noun is None or not (noun + 1 == end or is_mark(tokens[noun + 1], ",", ".")):
        return None
    owned = owns(tokens[noun - 1])
    return Draft(((2, noun),), (1, 2), ((0, 1),)) if owned else None


def _reads(tokens: Tokens) -> Draft | None:
    """The attribution of "“It is mad,” read a statement from the council"."""
    if tokens[1].lower not in ("read", "reads", "ran", "runs"):
        return None
    end = starting_at(tokens, 2)
    held = {token.lower for token in tokens[2 : end or 2]}
    return None if end is None or not held & words_of("occasion") else Draft(((2, end),), (1, 2), ((0, 1),))


def to_whom(tokens: Tokens, end: int) -> Draft | None:
    """The attribution of "To Ann Lee, the plan is “mad”": whose words they are, where some are quoted."""
    if tokens[0].lower not in ("to", "for"):
        return None
    comma = starting_at(tokens, 1)
    named = comma is not None and comma + 2 < end and is_mark(tokens[comma], ",")
    if not named or comma is None or not (tokens[1].capital or tokens[1].lower in _VIEWERS):
        return None
    clause = any(is_verb(token) for token in tokens[comma + 1 : end])
    long = any(is_quote(token) and not is_title(token) for token in tokens[comma + 1 : end])
    return Draft(((1, comma),), (0, 1), ((comma + 1, end),)) if clause and long else None
