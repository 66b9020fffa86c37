"""Statements to be cited elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Basis, BlockKind, Form, Statement, Voice
from ..reading.addresses import web_address
from .notes.accounts import account
from .notes.cast import Cast
from .notes.definite import with_article
from .notes.sentences import against_each
from .notes.shown_words import shown_words
from .wording import citing, plain
from .wording.quoting import first_words, quoted
from .wording.words import one_line

_LONGEST = 25
"""Words at most that are cited of another statement."""


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
            _words(one, cast),
            _whose(one, cast, citing.reworded(writer, site if facts.retold else None)),
            " ".join(_known(one, cast)),
            citing.place(one.number, headline, site, when),
            report,
        )
        for one in statements
    }


def _words(statement: Statement, cast: Cast) -> str:
    """The statement's words; those that stand in another's quotation are quoted too, whatever their form."""
    words = shown_words(statement, cast.article.text.characters)
    return words if _quotation_around(statement, cast) is None else quoted(words)


def _whose(statement: Statement, cast: Cast, reworded: str) -> str:
    """What kind of words they are, and whose: of a paraphrase, as `reworded` tells."""
    around = _quotation_around(statement, cast)
    if around is None:
        return citing.form(statement.form, reworded)
    speaker = around.speaker
    who = "" if speaker.voice is Voice.NOT_STATED else cast.in_sentence(speaker).name
    return citing.quoted_from(who, around.number)


def _quotation_around(statement: Statement, cast: Cast) -> Statement | None:
    """The quotation of another speaker in which a statement stands that is not quoted itself."""
    if statement.form is Form.DIRECT:
        return None
    around = cast.by_number.get(statement.inside or 0)
    while around is not None and around.form is not Form.DIRECT:
        around = cast.by_number.get(around.inside or 0)
    return around


def _known(statement: Statement, cast: Cast) -> Iterator[str]:
    """Who says it, by whose report it came where nobody was told, and that no editor has signed it."""
    yield says(statement, cast)
    yield from _disputes(statement, cast)
    alone = statement.inside is None and statement.hearer is None
    if alone and statement.through is not None and statement.through.name != statement.speaker.name:
        yield citing.carried(statement.through)
    if not statement.checked:
        corrected = statement.by_editor or statement.speaker_basis is Basis.EDITOR
        yield citing.unchecked(by_editor=corrected or cast.is_declared(statement.speaker))


def _disputes(statement: Statement, cast: Cast) -> Iterator[str]:
    """What the statement stands against and what against it, as its note says, with whose that is."""
    sentences = against_each(statement, cast.makers(statement), cast)
    sides = (cast.against.get(statement.number, ()), cast.answered.get(statement.number, ()))
    for sentence, numbers in zip(sentences, sides, strict=True):
        others = [cast.by_number[number] for number in numbers]
        names = dict.fromkeys(with_article(cast.in_sentence(one.speaker), cast.article) for one in others)
        if sentence:
            about = first_words(_words(others[0], cast), _LONGEST) if sentence is sentences[0] else ""
            yield citing.disputes(sentence, list(names), about)


def says(statement: Statement, cast: Cast) -> str:
    """Who says it; of what only another's words make somebody say, that other one first, who does speak."""
    told = account(statement, cast)
    outer = cast.by_number.get(statement.inside or 0)
    if told and outer is not None:
        return f"{says(outer, cast)} {plain(told)}"
    return cast.who(cast.makers(statement))


def headline_of(cast: Cast) -> str | None:
    """The article's own headline."""
    text = cast.article.text
    blocks = (block.span.of(text.characters) for block in text.blocks if block.kind is BlockKind.HEADLINE)
    return next(map(one_line, blocks), None)
