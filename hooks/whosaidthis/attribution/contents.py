"""Contents: what a cue gives to its source, before it, after it or around it."""

from __future__ import annotations

from dataclasses import dataclass

from .classes import is_a, is_adverb, is_mark, is_quote, is_verb
from .cues import Hit
from .phrases import Tokens, starting_at

_TO_HEARER = frozenset(("to",))
_STOPS = (",", ".", "!", "?", ";", "—", "–", "--", ":", "…", "...")


@dataclass(frozen=True, slots=True)
class Content:
    """A content in tokens, and the hearer named before it."""

    parts: tuple[tuple[int, int], ...]
    hearer: tuple[int, int] | None = None
    cue_end: int | None = None
    """The token after the cue where a preposition belongs to it ("disagreed with")."""


def choose(tokens: Tokens, hit: Hit, left: int) -> Content | None:
    """The content of `hit`; nothing before token `left` can belong to it.

    Source: the frames are those of `data/verbs.tsv`.
    """
    before = _before(tokens, hit, left)
    hearer, at = _skip_to_content(tokens, hit, before is not None)
    if before is not None:
        rest = _resumed(tokens, at, before)
        if rest is not None and rest[0] >= rest[1]:
            rest = None
        return Content((before, rest) if rest else (before,), hearer)
    if hit.verb.lemma == "accord":
        if at < len(tokens) and is_mark(tokens[at], ",") and at + 1 < len(tokens):
            return Content(((at + 1, _end(tokens)),)) if at + 1 < _end(tokens) else None
        return None
    return _forward(tokens, hit, at, hearer)


def _end(tokens: Tokens) -> int:
    """The token after the sentence's last word or quotation."""
    end = len(tokens)
    while end > 0 and is_mark(tokens[end - 1], ".", "!", "?", ",", ";", ":", "…"):
        end -= 1
    return end


def _before(tokens: Tokens, hit: Hit, left: int) -> tuple[int, int] | None:
    """The content that stands before source and cue: "S, she said", "“S,” said the minister"."""
    end = hit.start
    if end <= left:
        return None
    last = tokens[end - 1]
    if is_quote(last):
        return (left, end)
    if "z" not in hit.verb.frames and "q" not in hit.verb.frames and hit.verb.lemma != "accord":
        return None
    if is_mark(last, ",", "—", "–", "--") and end - 1 > left:
        return (left, end - 1) if is_quote(tokens[end - 2]) or _is_clause(tokens, left, end - 1) else None
    if hit.verb.lemma == "accord" and last.word:
        return (left, end)
    return None


def _is_clause(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the tokens hold a verb and do not begin like a subordinate clause."""
    if is_a(tokens[first], "subordinator", "relative") and tokens[first].lower not in ("that", "what", "how"):
        return any(is_mark(token, ",") for token in tokens[first:end])
    return any(is_verb(token) for token in tokens[first:end]) and end - first > 2


def _skip_to_content(tokens: Tokens, hit: Hit, placed: bool) -> tuple[tuple[int, int] | None, int]:
    """The hearer after the cue, and the token where a content can begin."""
    at = hit.stop
    hearer: tuple[int, int] | None = None
    while at < len(tokens):
        token = tokens[at]
        if is_adverb(token) or (is_a(token, "time") and not is_a(token, "preposition", "subordinator")):
            at += 1
        elif (
            hearer is None
            and "o" in hit.verb.frames
            and not hit.inverted
            and (end := starting_at(tokens, at))
        ):
            hearer, at = (at, end), end
        elif is_a(token, "preposition") and _is_adverbial(tokens, at, hit):
            end = starting_at(tokens, at + 1) or at + 1
            while end < len(tokens) and (is_a(tokens[end], "time") or tokens[end].form[0].isdigit()):
                end += 1
            if token.lower == "to" and hearer is None:
                hearer = (at + 1, end)
            at = end
        else:
            break
    return hearer, at


_ADVERBIALS = frozenset("in on at during after before to from via through over last this earlier".split())


def _is_adverbial(tokens: Tokens, at: int, hit: Hit) -> bool:
    """Whether "in a statement", "on Monday", "to reporters" begins here, and no content does."""
    word = tokens[at].lower
    if word in hit.verb.prepositions or word not in _ADVERBIALS:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following.word:
        return False
    if word == "to":
        return following.capital or is_a(following, "determiner", "pronoun") or following.lower == "reporters"
    return True


def _resumed(tokens: Tokens, at: int, before: tuple[int, int]) -> tuple[int, int] | None:
    """The rest of a content that its cue interrupted."""
    if at + 1 >= len(tokens) or not is_mark(tokens[at], ",", "—", "–", "--", ":", ";"):
        return (at, at + 1) if at < len(tokens) and is_quote(tokens[at]) else None
    if is_quote(tokens[at + 1]):
        return (at + 1, _end(tokens))
    if _is_clause(tokens, *before) or is_quote(tokens[before[1] - 1]):
        return None
    return (at + 1, _end(tokens))


def _forward(tokens: Tokens, hit: Hit, at: int, hearer: tuple[int, int] | None) -> Content | None:
    """The content after the cue."""
    if at >= len(tokens):
        return None
    frames = hit.verb.frames
    token = tokens[at]
    end = _end(tokens)
    if is_mark(token, ",", ":", "—", "–", "--") and at + 1 < end:
        if is_quote(tokens[at + 1]) or (is_mark(token, ":") and "q" in frames):
            return Content(((at + 1, end),), hearer)
        return None
    if is_quote(token):
        return Content(((at, end),), hearer) if frames and at < end else None
    if not token.word or at >= end:
        return None
    if _fits(tokens, at, frames):
        return Content(((at, end),), hearer)
    if token.lower in hit.verb.prepositions:
        phrase_end = _phrase_end(tokens, at + 1, end)
        return Content(((at + 1, phrase_end),), hearer, at + 1) if phrase_end > at + 1 else None
    if "n" in frames and (phrase := starting_at(tokens, at)):
        return Content(((at, max(phrase, _phrase_end(tokens, at, end))),), hearer)
    return None


_WH = frozenset("who what how why whether where when which if whose".split())


def _fits(tokens: Tokens, at: int, frames: str) -> bool:
    """Whether a clause of one of the verb's frames begins with token `at`."""
    token = tokens[at]
    if token.lower == "that":
        return "t" in frames
    if token.lower == "to":
        return "i" in frames
    if token.lower in _WH and "w" in frames:
        return True
    if token.lower.endswith("ing") and "g" in frames:
        return True
    return "z" in frames and _has_verb(tokens, at)


def _has_verb(tokens: Tokens, at: int) -> bool:
    """Whether a verb follows before the next mark that ends a clause."""
    for token in tokens[at : at + 40]:
        if is_verb(token) or (token.word and token.lower.endswith("ed")):
            return True
        if is_mark(token, ";", ":"):
            return False
    return False


def _phrase_end(tokens: Tokens, at: int, end: int) -> int:
    """The token after a nominal content: up to the next mark or subordinate clause."""
    while at < end and not is_mark(tokens[at], *_STOPS) and not is_a(tokens[at], "subordinator"):
        at += 1
    return at
