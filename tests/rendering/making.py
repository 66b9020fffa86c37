"""Articles and statements for tests, from their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from whosaidthis.model import (
    Article,
    Basis,
    Block,
    BlockKind,
    Facts,
    Form,
    Span,
    Speaker,
    Stance,
    Statement,
    Text,
    Voice,
)

ANN = Speaker("ann-lee", "Ann Lee", Voice.NAMED_PERSON, 1, role="mayor")
NURSE = Speaker("nurse", "A nurse at the clinic", Voice.UNNAMED_PERSON, 1, role="nurse")
GUARDS = Speaker("guards", "Three prison guards", Voice.UNNAMED_GROUP, 3, role="guard")
MINERS = Speaker("miners", "Miners", Voice.UNNAMED_GROUP, None, role="miner")
COUNCIL = Speaker("council", "River Council", Voice.INSTITUTION, 1, kind="council")
WIRE = Speaker("wire", "Northern Wire", Voice.INSTITUTION, 1, kind="news agency")
REPORT = Speaker("report", "An audit", Voice.DOCUMENT, 1, kind="report")
NOBODY = Speaker("nobody", "", Voice.NOT_STATED)


def find(text: Text, words: str) -> Span:
    """Where `words` stand in the text for the first time."""
    start = text.characters.index(words)
    return Span(start, start + len(words))


def paragraphs(*bodies: str, headline: bool = False) -> Text:
    """A text of these paragraphs; with `headline` the first of them is one."""
    blocks, start = [], 0
    for place, body in enumerate(bodies):
        kind = BlockKind.HEADLINE if headline and place == 0 else BlockKind.PARAGRAPH
        blocks.append(Block(Span(start, start + len(body)), kind))
        start += len(body) + 2
    return Text("\n\n".join(bodies), tuple(blocks))


class Maker:
    """Makes statements from their words, numbered as they come."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.made: list[Statement] = []

    def one(
        self,
        words: str | Sequence[str],
        speaker: Speaker,
        source: str = "",
        cue: str = "",
        *,
        form: Form = Form.INDIRECT,
        stance: Stance = Stance.ASSERTS,
        speaker_basis: Basis = Basis.STATED,
        **more: Any,
    ) -> Statement:
        """The next statement: `words` of the text, given to `speaker` by the words of `source`."""
        number = len(self.made) + 1
        spans = tuple(find(self.text, part) for part in ([words] if isinstance(words, str) else words))
        made = Statement(
            number=number,
            anchor=f"{number:08x}",
            block=self.text.block_at(spans[-1].end - 1),
            spans=spans,
            content=spans,
            form=form,
            speaker=speaker,
            speaker_basis=speaker_basis,
            source=(find(self.text, source),) if source else (),
            cue=(find(self.text, cue),) if cue else (),
            stance=stance,
        )
        self.made.append(replace(made, **more))
        return self.made[-1]

    def article(self, facts: Facts | None = None, **more: Any) -> Article:
        """The article with what was made so far."""
        return Article(self.text, facts or Facts(), tuple(self.made), **more)
