"""Statements to be cited elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import BlockKind, Statement
from .accounts import account
from .cast import Cast
from .shown_words import shown_words
from .wording import plain
from .wording.citing import citation, place
from .wording.words import one_line


def citations(
    cast: Cast, statements: Sequence[Statement], headline: str | None, site: str | None
) -> dict[int, str]:
    """The citation of each of `statements`, by its number, without its address.

    `headline` is the article's, `site` the name of the site on which it stands.
    """
    when = cast.article.facts.date
    return {
        one.number: citation(
            shown_words(one, cast.article.text.characters),
            one.form,
            says(one, cast),
            place(one.number, headline, site, when, cast.article.facts.retold),
        )
        for one in statements
    }


def says(statement: Statement, cast: Cast) -> str:
    """Who says it; one whom only another's words make say it does not speak."""
    told = account(statement, cast)
    return plain(told) if told else cast.who(cast.makers(statement))


def headline_of(cast: Cast) -> str | None:
    """The article's own headline."""
    text = cast.article.text
    blocks = (block.span.of(text.characters) for block in text.blocks if block.kind is BlockKind.HEADLINE)
    return next(map(one_line, blocks), None)
