"""Quotations in marks that are not read as any: commas, guillemets the wrong way round, a dash."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...attribution.quotations.marks import find_quotations
from ...attribution.quotations.speechlike import FEWEST
from ...model import HEADINGS, Fault, Level, Span
from ...reading.source import Source
from ...reading.words import find_words

_COMMAS = re.compile(r"(?<![^\s(\[]),,(?=\w)")
_REVERSED = re.compile(r"(?<![^\s(\[])»(?=\w)[^«»\n]*+(?<=[\w.,!?…])«(?!\w)")
_DASH = re.compile(r"[–—][ \xa0]?(?=[A-Z])")
_STOPS = frozenset(".!?…")

_MEND = "Write “ before its first word and ” after its last"


def check_foreign_marks(source: Source) -> Iterator[Fault]:
    """A warning on each quotation in such marks, for it is lost; a note on each paragraph behind a dash."""
    characters = source.text.characters
    quoted = [span for one in find_quotations(source.text) for span in one.spans]
    for found in (*_COMMAS.finditer(characters), *_REVERSED.finditer(characters)):
        mark = Span(found.start(), found.start() + (2 if found.group() == ",," else 1))
        if not any(map(mark.meets, quoted)):
            wrong = f"“{mark.of(characters)}” opens a quotation here, and none is read behind it."
            yield Fault(source.place(mark), "odd-mark", wrong, f"{_MEND}.")
    for block in source.text.blocks:
        dash = _DASH.match(characters, block.span.start, block.span.end)
        if dash and block.kind not in HEADINGS and not any(map(block.span.meets, quoted)):
            words = find_words(characters, block.span)
            if len(words) >= FEWEST and characters[block.span.end - 1] in _STOPS:
                wrong = "This paragraph opens with a dash, and no dash is read as a quotation mark."
                mend = f"{_MEND} if somebody speaks it; or take the dash away."
                yield Fault(source.place(Span(*dash.span())), "odd-mark", wrong, mend, Level.NOTE)
