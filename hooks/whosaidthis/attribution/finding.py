"""Attributions of a text: those of each sentence, and the quotations that go on without a cue."""

from __future__ import annotations

from dataclasses import replace

from ..model import Attribution, Form, Text
from .classes import is_quote
from .drafts import finish, spans_of
from .hedges import find_hedges
from .phrases import Tokens
from .quotations import Quotation, find_quotations
from .resolving import resolve
from .tokens import Sentence, read_sentences


def find_attributions(text: Text) -> tuple[Attribution, ...]:
    """The attributions of `text`, in the order of their contents.

    * Coordinated sources ("Russia and Iran have denied") are one span; so is a name with its apposition
      ("Ann Lee, a nurse,"); "Ann Lee, who said" is two: the name and the "who".
    * The content of a clause includes its "that" (as in PolNeAR); a quotation includes its marks and the
      comma inside them; the comma outside and the closing full stop of an indirect content are left out.
    * A quotation that goes on without a cue of its own is a further span of the content before it.
    * A hedge without a source ("The deal reportedly involved …") has an empty source, the hedge as cue and
      its whole clause, the hedge included, as content.
    * `inside` is set for what a quotation itself reports ("The envoys had asked for …"), and for "A said S"
      in "A said S, B reported".
    """
    quotations = find_quotations(text)
    found: list[Attribution] = []
    block, opened = -1, 0
    for sentence in read_sentences(text, quotations):
        if sentence.block != block:
            block, opened = sentence.block, len(found)
        new = _in_sentence(sentence.tokens, quotations, len(found))
        if not new and len(found) > opened and _only_quotes(sentence.tokens):
            _go_on(found, sentence, quotations)
        found.extend(new)
    return _in_order(found)


def _in_order(found: list[Attribution]) -> tuple[Attribution, ...]:
    """The attributions sorted by content, `inside` renumbered."""
    order = sorted(range(len(found)), key=lambda number: (found[number].content[0].start, number))
    places = {old: new for new, old in enumerate(order)}
    return tuple(
        item if item.inside is None else replace(item, inside=places[item.inside])
        for item in (found[number] for number in order)
    )


def _in_sentence(tokens: Tokens, quotations: tuple[Quotation, ...], base: int) -> list[Attribution]:
    """The attributions of one sentence; `base` is the number of those before it."""
    drafts = resolve(tokens)
    drafts.extend(find_hedges(tokens, drafts))
    return [
        replace(
            finish(tokens, draft, quotations), inside=None if draft.inside is None else base + draft.inside
        )
        for draft in drafts
    ]


def _only_quotes(tokens: Tokens) -> bool:
    return bool(tokens) and is_quote(tokens[0]) and not any(token.word for token in tokens)


def _go_on(found: list[Attribution], sentence: Sentence, quotations: tuple[Quotation, ...]) -> None:
    """Give a sentence that is only a quotation to the attribution before it."""
    last = found[-1]
    if last.form is not Form.INDIRECT:
        more = spans_of(sentence.tokens, ((0, len(sentence.tokens)),), quotations)
        found[-1] = replace(last, content=last.content + more)
