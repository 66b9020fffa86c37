"""Paragraphs that end in a colon and lead in the words of the next: “Ann Lee said:”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model import Attribution
from ..constructions.leads import find_intro, leads_on
from ..drafts import finish
from ..quotations.marks import Quotation
from ..tokens.sentence import Sentence


def find_introduced(
    sentence: Sentence, found: Sequence[Attribution], quotations: tuple[Quotation, ...]
) -> Attribution | None:
    """Source and cue that the last `sentence` of a paragraph leaves open; their content means nothing.

    `found`: the attributions of the paragraph.
    """
    intro = find_intro(sentence.tokens)
    if intro is None:
        return None
    end = len(sentence.tokens)
    if any(one.cue and one.cue[0].meets(sentence.span) for one in found):
        if not leads_on(sentence.tokens, intro):
            return None
        intro = replace(intro, cue=(end - 1, end))  # the verb has its content: "He praised the plan:"
    return finish(sentence.tokens, replace(intro, parts=((0, end),)), quotations)
