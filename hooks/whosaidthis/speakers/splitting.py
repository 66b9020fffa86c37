"""Contents cut into statements: every sentence of a quotation is a statement of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import Attribution, Form, Span
from ..reading.sentences import split_sentences
from . import lexicon

_RELATIVE = re.compile(r",\s+(?=(?:who|whose)\s)")


@dataclass(frozen=True, slots=True)
class Piece:
    """One statement's share of a content."""

    content: tuple[Span, ...]
    goes_on: bool = False
    """Whether it stands in a quotation that only follows the one with the cue."""
    form: Form | None = None
    """How it is said, where that is not the form of the whole content."""


# "that" before a noun for words said ("disputed that account") points back; it opens no clause.
_THAT = re.compile(
    r"that,?\s+(?!(?:is|was|has|would|will|of|and)\b)(?!\w+\W*$)"
    rf"(?!(?:\w+\s+)?(?:{lexicon.alternatives('words for claims of others')})\W*$)"
)
_END = re.compile(r"[.!?…][\"'”’»)]*\s*$")


def split_content(characters: str, attribution: Attribution) -> tuple[Piece, ...]:
    """The contents of the statements that one attribution makes, in the order of the text.

    A direct quotation gives one a sentence; a sentence broken by its cue stays one, of two spans. A hedge
    without a source gives a closing relative clause about a named person as a statement of its own.
    """
    if attribution.form is Form.DIRECT:
        return _sentences(characters, attribution.content)
    if attribution.form is Form.MIXED:
        return _led_in(characters, attribution)
    if not attribution.source and attribution.cue and attribution.form is Form.INDIRECT:
        content = _without_that(characters, attribution.content)
        return _relative_clause(characters, content, attribution.cue[-1].end)
    return (Piece(_told(characters, attribution)),)


def _led_in(characters: str, attribution: Attribution) -> tuple[Piece, ...]:
    """The paraphrase, and the sentences of the quotation that it leads in: "said it was over: “We lost.”"."""
    content = _told(characters, attribution)
    last = content[-1]
    colon = _LEAD.search(characters, last.start, last.end)
    if colon is None or not _is_one_quotation(characters[colon.end() : last.end]):
        return (Piece(content),)
    before = (*content[:-1], Span(last.start, colon.start()))
    quoted = any(mark in span.of(characters) for span in before for mark in '“”"')
    first = Piece(before, form=Form.MIXED if quoted else Form.INDIRECT)
    rest = split_sentences(characters, Span(colon.end(), last.end))
    return (first, *(Piece((sentence,), goes_on=True, form=Form.DIRECT) for sentence in rest))


_NAMING = re.compile(r"(?i)(?:call|describ|dubb|label|brand|term)")
"""Cues after which "that" points: "called that reading “laughable”"."""
_LEAD = re.compile(r":\s+(?=[\"“‘][A-Z])")
_CLOSING = {'"': '"', "“": "”", "‘": "’"}


def _is_one_quotation(words: str) -> bool:
    """Whether the words are one quotation from its first mark to its last."""
    closing = _CLOSING[words[0]]
    return words.endswith(closing) and words.find(closing, 1) == len(words) - 1


def _told(characters: str, attribution: Attribution) -> tuple[Span, ...]:
    """The content without a "that" which opens a clause; one that points stays: "called that a lie"."""
    named = attribution.cue and _NAMING.match(attribution.cue[-1].of(characters))
    return attribution.content if named else _without_that(characters, attribution.content)


def _without_that(characters: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content without the "that" which only ties it to its cue."""
    that = _THAT.match(characters, content[0].start, content[0].end)
    if that is None or that.end() >= content[0].end:
        return content
    return (Span(that.end(), content[0].end), *content[1:])


def _sentences(characters: str, content: tuple[Span, ...]) -> tuple[Piece, ...]:
    found: list[list[Span]] = []
    for span in content:
        for sentence in split_sentences(characters, span):
            if found and (_wordless(characters, sentence) or _goes_on(characters, found[-1][-1], sentence)):
                found[-1].append(sentence)
            else:
                found.append([sentence])
    first = content[0]
    return tuple(Piece(tuple(sentence), not first.meets(sentence[0])) for sentence in found)


def _wordless(characters: str, piece: Span) -> bool:
    """Whether a piece is marks alone: "(It is over.) … (They left.)"."""
    return not any(map(str.isalnum, piece.of(characters)))


def _goes_on(characters: str, first: Span, second: Span) -> bool:
    """Whether the second piece is the other half of a sentence that its cue breaks: "X," he said, "y"."""
    between = characters[first.end : second.start].rstrip("\"'“‘«` \n")
    if _END.search(first.of(characters)):
        return False
    return not between.endswith((".", "!", "?", "…"))


def _relative_clause(characters: str, content: tuple[Span, ...], hedged: int) -> tuple[Piece, ...]:
    """The content and the clause that closes it; one before `hedged`, where its hedge ends, closes none."""
    last = content[-1]
    mark = None
    for found in _RELATIVE.finditer(characters, max(last.start, min(hedged, last.end)), last.end):
        mark = found
    if mark is None:
        return (Piece(content),)
    name = re.search(r"(?:[A-Z][\w’'-]+\s+)+[A-Z][\w’'-]+$", characters[last.start : mark.start()])
    if name is None:
        return (Piece(content),)
    return (
        Piece((*content[:-1], Span(last.start, mark.start()))),
        Piece((Span(mark.end(), last.end),)),
    )
