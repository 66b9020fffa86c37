"""Statements to be cited elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Basis, BlockKind, Statement
from ..reading.addresses import web_address
from .notes.accounts import account
from .notes.cast import Cast
from .notes.shown_words import shown_words
from .wording import citing, plain
from .wording.words import one_line


def citations(
    cast: Cast, statements: Sequence[Statement], headline: str | None, site: str | None
) -> dict[int, str]:
    """The citation of each of `statements`, by its number, without its address.

    `headline` is the article's, `site` the name of the site on which it stands.
    """
    facts = cast.article.facts
    # As under the headline: the day of a retelling is not the one on which anything was printed first.
    when = None if facts.retold else facts.date
    report = citing.report(facts.retold, web_address(facts.retold.url)) if facts.retold else ""
    writer = None if facts.retells else cast.writer  # whoever retells a report has chosen other words
    return {
        one.number: citing.citation(
            shown_words(one, cast.article.text.characters),
            one.form,
            citing.reworded(writer, site if facts.retold else None),
            " ".join(_known(one, cast)),
            citing.place(one.number, headline, site, when),
            report,
        )
        for one in statements
    }


def _known(statement: Statement, cast: Cast) -> Iterator[str]:
    """Who says it, by whose report it came where nobody was told, and that no editor has signed it."""
    yield says(statement, cast)
    alone = statement.inside is None and statement.hearer is None
    if alone and statement.through is not None and statement.through.name != statement.speaker.name:
        yield citing.carried(statement.through)
    if not statement.checked:
        corrected = statement.by_editor or statement.speaker_basis is Basis.EDITOR
        yield citing.unchecked(by_editor=corrected or cast.is_declared(statement.speaker))


def says(statement: Statement, cast: Cast) -> str:
    """Who says it; one whom only another's words make say it does not speak."""
    told = account(statement, cast)
    return plain(told) if told else cast.who(cast.makers(statement))


def headline_of(cast: Cast) -> str | None:
    """The article's own headline."""
    text = cast.article.text
    blocks = (block.span.of(text.characters) for block in text.blocks if block.kind is BlockKind.HEADLINE)
    return next(map(one_line, blocks), None)
