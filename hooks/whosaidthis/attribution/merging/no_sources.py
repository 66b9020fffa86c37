"""Readings of the tagger whose source says nothing: who is told to, who is charged, who has no clause."""

from __future__ import annotations

import re

from ...model import Span
from ..lexicon import Inflection, cue_forms, words_of
from ..tagger import Proposal


def is_told_to(characters: str, proposal: Proposal) -> bool:
    """Whether who would speak is told to do something: "Residents urged to stay at home"."""
    told = _TOLD_TO.match(characters, proposal.cue.start)
    source = proposal.source
    if told is None or source is None or characters[source.end : proposal.cue.start] != " ":
        return False
    form = cue_forms().get(told["verb"])
    return (
        form is not None and form.verb.lemma in words_of("told to do") and Inflection.PAST in form.inflections
    )


_CHARGED = re.compile(
    r"(?:(?:is|are|was|were|been|being)\s+)?"
    r"(?:accused of|charged with|blamed for|criticised (?:for|over)|criticized (?:for|over))\b"
)


def is_charged(characters: str, source: Span, cue: Span) -> bool:
    """Whether the charge is laid against who stands before it: "Ex-minister accused of lying"."""
    beside = characters[source.end : cue.start] == " " and _CHARGED.match(characters, cue.start)
    around = characters[max(0, source.start - len("whom ")) : cue.start]
    return bool(beside) and _RELATIVE.search(around) is None


_RELATIVE = re.compile(r"\b(?:who|whom|which|that)\s")
"""What makes the one before the verb its subject: "a man (who) the mayor accused of lying"."""


_TOLD_TO = re.compile(r"(?P<verb>[a-z]+)\s+(?:not\s+)?to\s")


def lacks_clause(characters: str, cue: Span, content: Span) -> bool:
    """Whether a verb that says something only before "that" has no such clause: "submitted a bill".

    So too where whom a paper was filed with is told, or when: "filed charges with (the board)".
    """
    if _FILED_WITH.fullmatch(cue.of(characters)) is not None:
        return True
    if cue.of(characters).endswith(_EXPLAINING) and _REFLEXIVE.match(characters, content.start):
        return True  # "had to explain himself to the board"
    known = cue_forms().get(cue.of(characters).lower())
    lone = known is not None and known.verb.rare and known.verb.frames == "t"
    return lone and cue.end < content.start and not content.of(characters).startswith(("that ", *_QUOTES))


_EXPLAINING = ("explain", "explains", "explained")
_REFLEXIVE = re.compile(r"(?:him|her|it|them|your|our|my)sel(?:f|ves)\b")
_FILED_WITH = re.compile(
    r"(?:file[sd]?|filing|lodge[sd]?|lodging|brought|brings?|bringing) [a-z ]{0,30}?"
    r"(?:charge|complaint|grievance|lawsuit|suit|petition)s? (?:with|before|in|on|at)"
)


_QUOTES = ("“", "‘", '"', "'")


def only_points(content: str) -> bool:
    """Whether the words only point at what was said before: "has said (that before)", "(that many times)"."""
    return _POINTING.fullmatch(content) is not None


_POINTING = re.compile(
    r"that (?:before|again|already|publicly|privately|repeatedly|(?:many|several|a few) times"
    r"|(?:kind|sort) of .*|(?:for|in|on|at|about|during|to) (?:\S+ ){0,3}\S+)"
)
