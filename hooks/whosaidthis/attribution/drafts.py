"""Attributions in the making: in tokens of one sentence, then in spans of the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model import Attribution, Form, Span
from .hearers.between import Range
from .quotations.marks import Quotation
from .tokens.classes import is_quote
from .tokens.sentence import Tokens


@dataclass(frozen=True, slots=True)
class Draft:
    """One attribution, in tokens of its sentence."""

    source: tuple[Range, ...]
    cue: Range | None
    parts: tuple[Range, ...]
    """The content; empty while it is still looked for in the next paragraph."""
    hearer: Range | None = None
    clause: bool = True
    """Whether the content is a quotation or a clause, not a mere noun phrase."""
    spoken: bool = True
    """Whether something is said, not only wanted, backed or planned."""
    inside: int | None = None
    """The place, among the drafts of the sentence, of the one that reports this one."""

    @property
    def first(self) -> int:
        """The first token of content, source and cue."""
        return min(first for first, _ in (*self.parts, *self.source, self.cue or self.parts[0]))

    @property
    def taken(self) -> tuple[Range, ...]:
        """The tokens of content and cue, which nobody else says."""
        return self.parts if self.cue is None else (*self.parts, self.cue)

    def meets(self, part: Range) -> bool:
        """Whether content or cue shares a token with `part`."""
        return any(first < part[1] and part[0] < end for first, end in self.taken)


def unmet(found: Iterable[Draft | None], drafts: Sequence[Draft]) -> list[Draft]:
    """Those of `found` whose content none of `drafts` has already, in their order; None is left out."""
    return [
        one for one in found if one is not None and not any(other.meets(one.parts[0]) for other in drafts)
    ]


def finish(tokens: Tokens, draft: Draft, quotations: tuple[Quotation, ...]) -> Attribution:
    """The draft in spans of the text; a quotation of several paragraphs brings its later paragraphs."""
    return Attribution(
        tuple(_span(tokens, part) for part in draft.source),
        () if draft.cue is None else (_span(tokens, draft.cue),),
        spans_of(tokens, draft.parts, quotations),
        form_of(tokens, draft.parts),
        () if draft.hearer is None else (_span(tokens, draft.hearer),),
        spoken=draft.spoken,
    )


def _span(tokens: Tokens, part: Range) -> Span:
    return Span(tokens[part[0]].start, tokens[part[1] - 1].end)


def spans_of(tokens: Tokens, parts: tuple[Range, ...], quotations: tuple[Quotation, ...]) -> tuple[Span, ...]:
    """The parts in spans, with the later paragraphs of a quotation that ends a part."""
    spans: list[Span] = []
    for part in parts:
        spans.append(_span(tokens, part))
        last = tokens[part[1] - 1]
        if is_quote(last) and quotations:
            spans.extend(span for span in quotations[last.quotation].spans if span.start > last.start)
    return tuple(spans)


def form_of(tokens: Tokens, parts: tuple[Range, ...]) -> Form:
    """Direct, mixed or indirect, by how many of the words stand in quotation marks."""
    held = [token for first, end in parts for token in tokens[first:end]]
    if not any(is_quote(token) for token in held):
        return Form.INDIRECT
    return Form.MIXED if any(token.word for token in held) else Form.DIRECT
