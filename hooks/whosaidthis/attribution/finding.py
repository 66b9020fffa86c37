"""Attributions of a text: the cues of each sentence, their contents, and what goes on without a cue."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..model import Attribution, Form, Span, Text
from .classes import is_a, is_mark, is_quote
from .contents import Content, choose
from .cues import Hit, find_hits
from .quotations import Quotation, find_quotations
from .tokens import Sentence, Token, read_sentences


def find_attributions(text: Text) -> tuple[Attribution, ...]:
    """The attributions of `text`, in the order of their contents.

    * Coordinated sources ("Russia and Iran have denied") are one span; so is a name with its apposition
      ("Ann Lee, a nurse,"); "Ann Lee, who said" is two: the name and the "who".
    * The content of a clause includes its "that" (as in PolNeAR); a quotation includes its marks and the
      comma inside them; the comma outside and the closing full stop of an indirect content are left out.
    * A quotation that goes on without a cue of its own is a further span of the content before it.
    """
    quotations = find_quotations(text)
    found: list[Attribution] = []
    block = -1
    for sentence in read_sentences(text, quotations):
        if sentence.block != block:
            block, opened = sentence.block, len(found)
        new = _in_sentence(text, sentence, quotations)
        if not new and len(found) > opened and _only_quotes(sentence.tokens):
            _go_on(found, sentence, quotations)
        found.extend(new)
    return tuple(sorted(found, key=lambda item: item.content[0]))


def _only_quotes(tokens: tuple[Token, ...]) -> bool:
    return bool(tokens) and is_quote(tokens[0]) and not any(token.word for token in tokens)


def _go_on(found: list[Attribution], sentence: Sentence, quotations: tuple[Quotation, ...]) -> None:
    """Give a sentence that is only a quotation to the attribution before it."""
    last = found[-1]
    if last.form is not Form.INDIRECT:
        found[-1] = replace(
            last, content=last.content + _spans(sentence.tokens, ((0, len(sentence.tokens)),), quotations)
        )


@dataclass(frozen=True, slots=True)
class _Kept:
    hit: Hit
    content: Content


def _in_sentence(text: Text, sentence: Sentence, quotations: tuple[Quotation, ...]) -> list[Attribution]:
    """The attributions of one sentence."""
    tokens = sentence.tokens
    kept: list[_Kept] = []
    left = 0
    for hit in find_hits(tokens):
        if hit.start < left:
            continue
        source = hit.source
        inside = kept and kept[-1].content.parts[-1][0] <= hit.start < kept[-1].content.parts[-1][1]
        if source is None:
            if not kept:
                continue
            source = kept[-1].hit.source
        content = choose(tokens, hit, left)
        if content is None:
            continue
        if inside:
            if not _coordinated(tokens, hit):
                continue
            kept[-1] = _cut(tokens, kept[-1], hit.start)
            content = choose(tokens, hit, hit.start)
            if content is None:
                continue
        kept.append(_Kept(replace(hit, source=source), content))
        left = hit.stop
    return [_attribution(text, tokens, item, quotations) for item in kept]


def _coordinated(tokens: tuple[Token, ...], hit: Hit) -> bool:
    """Whether a new clause of the writer's begins with the hit."""
    before = tokens[hit.start - 1]
    if is_mark(before, ",", ";", "—", "--") and hit.source is None:
        return True
    return (
        hit.start > 1
        and not before.capital
        and is_a(before, "coordinator", "subordinator", "preposition")
        and is_mark(tokens[hit.start - 2], ",", ";", "—", "--")
    )


def _cut(tokens: tuple[Token, ...], item: _Kept, end: int) -> _Kept:
    """The attribution with its content ended before token `end` and the conjunction there."""
    first, _ = item.content.parts[-1]
    while end > first + 1 and (
        is_mark(tokens[end - 1], ",", ";", "—", "--")
        or is_a(tokens[end - 1], "coordinator", "subordinator", "preposition")
    ):
        end -= 1
    return _Kept(item.hit, replace(item.content, parts=(*item.content.parts[:-1], (first, end))))


def _attribution(
    text: Text, tokens: tuple[Token, ...], item: _Kept, quotations: tuple[Quotation, ...]
) -> Attribution:
    """The attribution in spans."""
    hit, content = item.hit, item.content
    source: tuple[Span, ...] = ()
    if hit.source is not None:
        ranges = [(hit.source.first, hit.source.end)] + ([hit.source.also] if hit.source.also else [])
        source = tuple(Span(tokens[a].start, tokens[b - 1].end) for a, b in ranges)
    cue = Span(tokens[hit.first].start, tokens[(content.cue_end or hit.end) - 1].end)
    spans = _spans(tokens, content.parts, quotations)
    hearer = content.hearer
    return Attribution(
        source,
        (cue,),
        spans,
        form_of(tokens, content.parts),
        () if hearer is None else (Span(tokens[hearer[0]].start, tokens[hearer[1] - 1].end),),
    )


def _spans(
    tokens: tuple[Token, ...], parts: tuple[tuple[int, int], ...], quotations: tuple[Quotation, ...]
) -> tuple[Span, ...]:
    """The parts in spans; a quotation of several paragraphs brings its later paragraphs."""
    spans: list[Span] = []
    for first, end in parts:
        spans.append(Span(tokens[first].start, tokens[end - 1].end))
        last = tokens[end - 1]
        if is_quote(last):
            spans.extend(span for span in quotations[last.quotation].spans if span.start > last.start)
    return tuple(spans)


def form_of(tokens: tuple[Token, ...], parts: tuple[tuple[int, int], ...]) -> Form:
    """Direct, mixed or indirect, by how many of the words stand in quotation marks."""
    held = [token for first, end in parts for token in tokens[first:end]]
    quoted = any(is_quote(token) for token in held)
    if not quoted:
        return Form.INDIRECT
    return Form.MIXED if any(token.word for token in held) else Form.DIRECT
