"""Statements of brackets that are given to one person while the words beside them name another."""

from __future__ import annotations

import re

from ..model import Basis, Span, Statement, Voice
from ..reading.source import Source
from .wish import Wish

_OPENS = re.compile(r"(?:\A|[.!?:;,“”\"’)–—\n]|\b(?:[Bb]ut|[Aa]nd|[Ww]hen|[Ww]hile|[Tt]hat))\s*\Z")
"""What stands before a name that nothing else leads to: not "the aide of"."""
_CLOSED = re.compile(r"[”\"’']\Z")
_LONGEST_WORD = 30
"""Code points looked back over."""
_PEOPLE = frozenset({Voice.NAMED_PERSON, Voice.UNNAMED_PERSON})


def note_other_credit(one: Statement, wish: Wish, source: Source) -> None:
    """A fault of `wish` where it gives `one`, as the machine read it, to other people than its own words do.

    Those are the name that stands right before the brackets, which begin with its verb, or the name and the
    verb right behind the closing mark: "Mr Roe [called it dry]", "[“It is dry,”] Mr Roe said".
    """
    if not wish.by or one.by_editor or one.joint or not _is_named_outright(one, source):
        return
    others = {speaker.key for speaker in wish.by}
    if one.speaker.key in others or any(speaker.voice not in _PEOPLE for speaker in wish.by):
        return
    side = _side(one, wish.editor.span, source.text.characters)
    if side is None:
        return
    given = " and ".join(f"“{speaker.name}”" for speaker in wish.by)
    named = one.source[0].of(source.text.characters)
    wrong = f"The words {side} the brackets name “{named}” as who speaks, and by= says {given}."
    mend = (
        f'Write by="{one.speaker.name}"; or, if {given} tells what “{named}” said, put the name and the '
        "verb into the brackets too."
    )
    wish.add_fault(source, "by", "unclear-speaker", wrong, mend)


def _is_named_outright(one: Statement, source: Source) -> bool:
    """Whether the words for the speaker are a name, and nothing leads from somebody else to it."""
    if len(one.source) != 1 or one.speaker.voice is not Voice.NAMED_PERSON:
        return False
    words = one.source[0].of(source.text.characters).split()
    return one.speaker_basis is Basis.STATED and words[-1:] == one.speaker.name.split()[-1:]


def _side(one: Statement, span: Span, characters: str) -> str | None:
    """On which side of `span` the name and its verb stand, if they touch it: "before" or "behind"."""
    name, verbs = one.source[0], [*one.cue]
    if not characters[name.end : span.start].strip() and any(cue.start == span.start for cue in verbs):
        before = characters[max(0, name.start - _LONGEST_WORD) : name.start]
        return "before" if name.end <= span.start and _OPENS.search(before) else None
    touches = span.end <= name.start and not characters[span.end : name.start].strip()
    said = any(name.end <= cue.start and not characters[name.end : cue.start].strip() for cue in verbs)
    return "behind" if touches and said and _CLOSED.search(span.of(characters)) else None
