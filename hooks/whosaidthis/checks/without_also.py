"""An article as it is read where nothing stands under `also`."""

from __future__ import annotations

from dataclasses import replace

from ..attribution import spoken
from ..joining import ReadArticle
from ..model import Statement
from ..speakers import find_statements


def statements_without_also(read: ReadArticle) -> tuple[Statement, ...]:
    """The statements that the machine finds in an article, each speaker called as the text alone tells."""
    facts = read.article.facts
    bare = replace(facts, speakers=tuple(replace(one, also=()) for one in facts.speakers))
    return find_statements(read.source.text, spoken(read.attributions), bare)
