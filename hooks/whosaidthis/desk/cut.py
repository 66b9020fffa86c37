"""Words of a statement that an editor's brackets leave out: kept where they are whole, told where they go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..attribution.lexicon import pasts
from ..model import Fault, Form, Level, Span, Statement, Voice, outside
from ..reading.elements import EDITORS_KEYS
from ..reading.source import Source
from ..reading.words import find_words, in_short
from ..speakers.lexicon import word_list
from .wish import Wish

_FEWEST = 3
"""Words that a clause has at least."""
_JOINED = re.compile(r"(?:[,;–—-]?\s*\b(?:and|but|yet|while)(?:\s+that)?|\s*;)\s*\Z")
"""What stands between two clauses of one statement."""

_JOINS = re.compile(r"\s*(?:[,;–—-]?\s*\b(?:and|but|yet|while)\b|;|[.!?…][\"”’]?\s)")
_ENDED = re.compile(r"[.!?…;][\"”’]?\s*\Z")


def kept_head(one: Statement, wish: Wish, statements: Sequence[Statement], source: Source) -> Span | None:
    """The clause of a statement that stands before the brackets, and that its word of saying still tells.

    None where nothing whole is left there: "said it had shut and [the roof was gone]" leaves "it had shut".
    """
    span, characters = wish.editor.span, source.text.characters
    plain = one.form is Form.INDIRECT and not one.by_editor and not one.joint and len(one.content) == 1
    inner = any(other.inside == one.number for other in statements)
    (content, *_) = one.content
    before = bool(one.cue) and all(cue.end <= content.start or content.holds(cue) for cue in one.cue)
    if (
        not (wish.by and plain and before)
        or inner
        or not content.start < span.start < content.end <= span.end
    ):
        return None
    head = Span(content.start, span.start)
    joined = _JOINED.search(head.of(characters))
    head = Span(head.start, head.start + joined.start()) if joined else head
    return head if joined and _is_clause(head, one, characters) else None


def _is_clause(head: Span, one: Statement, characters: str) -> bool:
    """Whether `head` has a verb of its own, behind that of saying."""
    words = [word for word in find_words(characters, head) if not any(map(word.span.meets, one.cue))]
    verbs = word_list("finite verbs") | pasts()
    return len(words) >= _FEWEST and any(word.lower in verbs or word.lower.endswith("ed") for word in words)


def head_of(one: Statement, head: Span, number: int) -> Statement:
    """The statement, with no more words than those of its `head`, as another of that `number`."""
    spans = tuple(Span(part.start, min(part.end, head.end)) for part in one.spans if part.start < head.end)
    dates = tuple(dated for dated in one.dates if dated.span.end <= head.end)
    return replace(one, number=number, spans=spans, content=(head,), dates=dates)


def left_out(
    one: Statement, wish: Wish, taken: Sequence[Span], statements: Sequence[Statement], source: Source
) -> Fault | None:
    """What is told where whole clauses of a statement stand outside the brackets, and nothing keeps them.

    `taken` are all words that editors have a word for; what another of the `statements` holds is not lost.
    `{.said}` without a key only says which words count.
    """
    asked = any(key in EDITORS_KEYS for key, _ in wish.editor.keys)
    if not asked or one.by_editor or one.speaker.voice is Voice.NOT_STATED:
        return None
    characters = source.text.characters
    others = [part for other in statements if other is not one for part in other.content]
    pieces = [(piece, part) for part in one.content for piece in outside(part, taken)]
    lost = (each for each in pieces if not any(part.holds(each[0]) for part in others))
    gone = next((piece for piece, part in lost if _is_whole(piece, part, one, characters)), None)
    if gone is None:
        return None
    name = one.speaker.name
    words = in_short(" ".join(gone.of(characters).split()).strip(' ,;.“”"'))
    wrong = f"Only the words in these brackets are a statement now: {words} of {name} is none any more."
    mend = f'To keep it, put brackets around these words too, and write {{.said by="{name}"}} behind.'
    return Fault(source.place(wish.editor.span), "statement-replaced", wrong, mend, Level.NOTE)


def _is_whole(piece: Span, part: Span, one: Statement, characters: str) -> bool:
    """Whether a `piece` of what was one `part` of a statement is a clause beside another, not inside it."""
    words = piece.of(characters)
    first = piece.start == part.start and (_JOINED.search(words) or _ENDED.search(words))
    behind = _JOINS.match(words) or _ENDED.search(characters[part.start : piece.start])
    return bool(piece == part or first or behind) and _is_clause(piece, one, characters)
