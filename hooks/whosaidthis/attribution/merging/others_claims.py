"""What others claim, and somebody only laughs at or looks into: "Lee laughed at claims that it was late"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...model import Attribution, Form
from ...reading.word_lists import any_of
from ..lexicon import cue_forms, words_of

_CLAIM = re.compile(
    r"(?i)(?P<verb>[a-z]+)(?: (?:at|off|aside|away|down|over|about|of|with|to|by|on|into))?"
    r"(?: (?:the|a|an|any|all|such))?(?: [a-z-]+)?"
    rf" (?:{any_of(words_of('claim of others'))}) "
)
"""From a verb on to what it takes up, before "that"."""
_OWN = re.compile(rf"(?i)(?:{any_of(words_of('making a claim'))})")

_ANSWERING = words_of("answering aside") | frozenset(
    "confirm corroborate debunk dismiss rebuff rebut refute repudiate rubbish".split()
)


def without_others_claims(characters: str, found: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """The attributions without those that give somebody the claims of others.

    Who laughs at a claim, ignores or investigates it, does not make it; who repeats or raises it does.
    """
    return tuple(one for one in found if not _is_of_others(characters, one))


def _is_of_others(characters: str, one: Attribution) -> bool:
    start = one.content[0].start
    if one.form is Form.DIRECT or not one.source or not one.cue or not characters.startswith("that ", start):
        return False
    claim = _CLAIM.fullmatch(characters, _verb(characters, one), start)
    return claim is not None and not _takes_side(claim["verb"])


def _takes_side(verb: str) -> bool:
    """Whether a verb makes a claim one's own, or answers it so that its note tells that: "rejected"."""
    form = cue_forms().get(verb.lower())
    return bool(_OWN.fullmatch(verb)) or (form is not None and form.verb.lemma in _ANSWERING)


def _verb(characters: str, one: Attribution) -> int:
    """Where the verb begins: with the cue, or with the last word of a source that has swallowed it."""
    source, cue = one.source[-1], one.cue[-1]
    last = source.of(characters).rpartition(" ")[2]
    swallowed = last.endswith("ed") and last.islower() and source.end + 1 == cue.start
    return source.end - len(last) if swallowed else cue.start
