"""The paper that "which" or "that" takes up: "a report written after the fire, which found"."""

from __future__ import annotations

from ..lexicon import words_of
from ..phrases.backwards import ending_at
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_mark, is_participle, is_quote
from ..tokens.sentence import Tokens

_LONGEST_GOVERNED = 12
"""Tokens back to the paper's noun."""
_LONGEST_PAPER = 4
"""Tokens from the article to the noun of a paper."""


def nearest_paper(tokens: Tokens, end: int) -> int | None:
    """Where the paper begins that "which" takes up: "(the day of) a report by the institute, which"."""
    for noun in range(end - 1, max(0, end - _LONGEST_GOVERNED), -1):
        if not (tokens[noun].word or is_quote(tokens[noun])):
            return None
        if tokens[noun].lower in words_of("evidence") or tokens[noun].lower in ("release", "statement"):
            nearest = range(noun - 1, max(-1, noun - _LONGEST_PAPER), -1)
            return next((at for at in nearest if tokens[at].lower in ("a", "an", "the")), None)
    return None


def behind_reader(tokens: Tokens, start: int, end: int) -> int:
    """The start moved to the paper behind who is given it: "giving Congress (an unusual paper) that".

    So too behind "with": "ended the talks with (a letter) that", "gave the board (letters) that".
    """
    if _is_bare_paper(tokens, end):
        return end - 1
    paper = nearest_paper(tokens, end)
    if paper is None or paper <= start or not tokens[paper - 1].word:
        return start
    if tokens[paper - 1].lower == "with":
        return paper
    return start if is_a(tokens[paper - 1], "preposition", "coordinator") else paper


def _is_bare_paper(tokens: Tokens, end: int) -> bool:
    """Whether one noun without an article ends there, for several things that were given to somebody."""
    noun, before = tokens[end - 1], tokens[end - 2] if end > 1 else None
    if before is None or not noun.form.islower() or not noun.lower.endswith("s"):
        return False
    verb = tokens[end + 1].lower if end + 1 < len(tokens) else ""
    several = not verb.endswith("s")
    return several and (before.lower == "with" or (before.capital and noun.lower in words_of("evidence")))


def with_paper(tokens: Tokens, start: int) -> int:
    """The start moved back to the paper that was made: "a report written after (the fire), which found"."""
    governed = start - 1
    if governed < 3 or not is_a(tokens[governed], "preposition") or not is_participle(tokens[governed - 1]):
        return start
    paper = governed - 2
    if tokens[paper].lower not in words_of("evidence"):
        return start
    first = ending_at(tokens, governed - 1)
    return start if first is None else first


def before_readers(tokens: Tokens, end: int) -> int:
    """Where a paper's phrase ends before who has seen it: "a memo, (seen by the Post,) that said"."""
    nearest = range(end - 2, max(1, end - _LONGEST_GOVERNED), -1)
    by = next((at for at in nearest if tokens[at].lower == "by"), None)
    if (
        by is None
        or tokens[by - 1].lower not in words_of("seen by a reader")
        or not is_mark(tokens[by - 2], ",")
    ):
        return end
    return by - 2 if tokens[by - 3].lower in words_of("evidence") | words_of("occasion") else end


def before_handling(tokens: Tokens, end: int) -> int:
    """Where a paper's phrase ends before what was done with it: "a post, (shared 900 times), which said".

    Not where somebody did it, whom "which" may take up: "a treaty, signed by Spain, which".
    """
    if end >= len(tokens) or not is_mark(tokens[end], ","):
        return end
    commas = range(end - 2, max(0, end - _LONGEST_GOVERNED), -1)
    comma = next((at for at in commas if is_mark(tokens[at], ",")), None)
    if comma is None or tokens[comma + 1].lower not in words_of("done with a paper"):
        return end
    by_somebody = any(is_a(token, "preposition") and token.lower != "on" for token in tokens[comma + 2 : end])
    papers = words_of("evidence") | words_of("occasion")
    return comma if tokens[comma - 1].lower in papers and not by_somebody else end


def read_paper(tokens: Tokens, relative: int) -> Found | None:
    """The paper that "which" takes up behind when it came: "(a text), just after the call, which read"."""
    reads = relative + 1 < len(tokens) and tokens[relative + 1].lower in ("read", "reads")
    papers = words_of("evidence") | words_of("paper of its own")
    near = range(relative - 2, max(-1, relative - _FARTHEST_PAPER), -1)
    paper = next((at for at in near if tokens[at].lower in papers), None)
    if not reads or paper is None or not any(is_mark(token, ",") for token in tokens[paper : relative - 1]):
        return None
    start = ending_at(tokens, paper + 1)
    return None if start is None else Found(start, paper + 1, (relative, relative + 1))


_FARTHEST_PAPER = 24
"""Tokens of "a text message sent from his phone at 2.14pm, eleven minutes after the call, (which)"."""
