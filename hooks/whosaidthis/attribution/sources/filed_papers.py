"""Who files a paper that lays a charge: "(The union) filed charges with the board accusing the firm"."""

from __future__ import annotations

from ..tokens.agreement import Found
from ..tokens.sentence import Tokens
from . import of_verbs as sources

_LONGEST = 18
"""Tokens from "filed" to the participle."""
_LONGEST_PAPER = 4
"""Tokens of "an unfair labor complaint"."""
_FILED = frozenset("filed files lodged lodges brought".split())
_PAPERS = frozenset(
    "charge charges complaint complaints grievance grievances lawsuit lawsuits suit suits petition".split()
)
_CONCERNING = frozenset("against about over concerning involving regarding".split())
_LAYING = frozenset("accusing alleging charging claiming".split())


def filer(tokens: Tokens, at: int) -> Found | None:
    """The one who filed the paper whose charge the participle at `at` tells; None for other words."""
    if tokens[at].lower not in _LAYING:
        return None
    near = range(at - 1, max(0, at - _LONGEST), -1)
    filed = next((n for n in near if tokens[n].lower in _FILED or not tokens[n].word), None)
    if filed is None or not tokens[filed].word or _tells_of_another(tokens[filed:at]):
        return None
    papers = (token.lower for token in tokens[filed + 1 : filed + 1 + _LONGEST_PAPER])
    return None if _PAPERS.isdisjoint(papers) else sources.before(tokens, filed)


def _tells_of_another(tokens: Tokens) -> bool:
    """Whether somebody is named who may claim it, since the paper concerns them: "against a man claiming"."""
    return any(token.lower in _CONCERNING for token in tokens)
