"""Words that an editor calls exact, and the quotation marks that they need for it."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import BlockKind, Form, Span, Statement
from ..reading.source import Source
from .wish import Wish

_SET_APART = (":", "–", "—", "-")
"""Behind these words can be somebody's without quotation marks: "HOLM: It leaks"."""
_EMPHASIS = ("*", "_")


def check_exact(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Take "exact words" from `wish` where some or all words of the `statements` stand outside of marks."""
    if wish.form is not Form.DIRECT:
        return
    wrong = ""
    if any(one.form is Form.MIXED for one in statements):
        wrong = "Only some of these words stand in quotation marks."
        mend = 'Write form="some exact words", or take the other words out of the brackets.'
    elif all(one.form is Form.INDIRECT for one in statements) and not _is_set_apart(wish.editor.span, source):
        wrong = "None of these words stand in quotation marks, so readers cannot take them for exact words."
        mend = "Put marks around the words that are exact, or take “form” away."
    if wrong:
        wish.form = None
        wish.add_fault(source, "form", "not-all-quoted", wrong, mend)


def _is_set_apart(span: Span, source: Source) -> bool:
    """Whether the page shows otherwise that words are quoted: as a block, slanted, behind a colon or dash."""
    text = source.text
    block = text.blocks[text.block_at(span.start)]
    before = text.characters[block.span.start : span.start].rstrip()
    whole = not any(map(str.isalnum, f"{before}{text.characters[span.end : block.span.end]}"))
    at = source.find(span).start
    slanted = source.content[source.body : at].rstrip("[").endswith(_EMPHASIS)
    slanted = slanted or source.content.startswith(_EMPHASIS, at)
    interview = any(one.strong for one in text.blocks)
    return whole or slanted or interview or block.kind is BlockKind.BLOCKQUOTE or before.endswith(_SET_APART)
