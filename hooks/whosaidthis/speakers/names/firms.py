"""Two capitalised words that look like a person's name and are a firm's: "the lender Halloran Pike"."""

from __future__ import annotations

import re

from ...model import Span
from .. import lexicon
from ..words.machines import works_machine

_WORD_BEFORE = re.compile(r"(?<![\w’'-])((?:[a-z][a-z-]+ )?[a-z][a-z-]+) $")
_REACH = 30
"""Code points looked back over for the word before a name."""
_APPOSED = re.compile(r", (?:an?|the|its|one of the) (?P<words>[^,.;“\"]{3,80})(?=[,.])")
_BEHIND_HEAD = re.compile(
    r" (?:of|in|from|with|based|that|which|whose|where|opposite|near|for|at|on|backed|owned|founded) "
)
_THING = re.compile(
    r"(?:[^.!?“”\"\n]{0,160}\b(?:itself|its own)\b"
    r"|[^.!?“”\"\n]{0,200}[.!?]\s+It (?:also |then |later )?"
    rf"(?:{lexicon.alternatives('acts of firms')}|did not (?:respond|immediately))\b"
    r"|[^.!?“”\"\n]{0,120}\. [“\"][^“”\"\n]{1,300}[”\"] it (?:said|says|added)\b)"
)
"""What is told of a thing behind its name, up to the sentence after it."""


def kind_of_firm(characters: str, span: Span) -> str | None:
    """The kind of body whose noun stands beside the name at `span`, "company" where "it" speaks after it.

    None where nothing tells that it is a body's name.
    """
    before = _WORD_BEFORE.search(characters[max(0, span.start - _REACH) : span.start])
    words = before.group(1).split() if before else []
    if words and (kind := _kind(words)):
        return kind
    if _ITS_PAPER.search(characters[max(0, span.start - _LONGEST_PAPER) : span.start]):
        return "company"
    trade = bool(words) and words[-1] in lexicon.word_list(
        "trades of firms"
    )  # "the consultants Halloran Pike"
    if trade and not _ANOTHER.match(characters, span.end):
        return "firm"
    apposed = _APPOSED.match(characters, span.end)
    called = _BEHIND_HEAD.split(apposed.group("words"))[0].split() if apposed else []
    if apposed and " who " not in apposed.group("words") and (kind := _kind(called)):
        return kind
    return "company" if _THING.match(characters, span.end) else None


_ITS_PAPER = re.compile(
    r"\b[Ii]n its (?:[a-z-]+ ){0,5}(?:statement|report|application|submission|filing|response|reply), $"
)
"""What only a body has, right before its name: "In its planning statement, Halloran Pike said"."""
_LONGEST_PAPER = 80
"""Code points."""


_ANOTHER = re.compile(r",? (?:and|or) [A-Z]|, [A-Z][\w’-]+ [A-Z]")


def _kind(words: list[str]) -> str | None:
    """The kind of body that somebody called `words` is; None for a person's trade."""
    person = words[-1] in lexicon.roles() or works_machine(words)
    return None if person else lexicon.bodies().get(words[-1])
