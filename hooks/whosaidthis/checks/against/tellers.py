"""Who tells something in the article's own words, beside who tells it in the same sentence of the report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...joining import ReadArticle
from ...model import NAMED, UNNAMED, Basis, Fault, Level, Span, Statement, Text
from ...reading.plain import read_plain
from ...speakers.stances.by_verbs import stance_by_verb
from .alike import FEWEST, Alike, sentences
from .own_people import may_stand_for
from .words import said_words

_SMALL = frozenset("the a an of in at for and one two three its his her their".split())
"""Words of a description that tell of nobody."""
_SHARED = 0.7
"""What share of a statement's words another has that says the same."""
_NEAR = 3
"""Words behind a source among which its verb stands: "the mayor had often said"."""


def check_tellers(read: ReadArticle, report: str, said: Sequence[Statement]) -> Iterator[Fault]:
    """A note where a sentence has lost who reported it, or has another body or group say the same words.

    `said` is what `report` has, as we read it. Each sentence is compared with the one that is most like it.
    """
    text, theirs = read.source.text, read_plain(report)
    spans = tuple(sentences(theirs))
    alike = Alike([_words(report, one) for one in spans])
    for span in sentences(text):
        ours = [one for one in read.article.statements if _stands_in(one, span)]
        words = _words(text.characters, span)
        at = alike.find(words) if ours and len(words) >= FEWEST else None
        if at is not None:
            its = [one for one in said if _stands_in(one, spans[at])]
            yield from _without_reporter(read, report, ours, its)
            yield from _others(read, theirs, ours, its)


def _stands_in(one: Statement, span: Span) -> bool:
    return bool(one.source) and all(span.holds(part) for part in (*one.source, *one.content))


def _without_reporter(
    read: ReadArticle, report: str, ours: Sequence[Statement], theirs: Sequence[Statement]
) -> Iterator[Fault]:
    """What the report has from somebody who only reports it, and the article outright."""
    for inner in theirs:
        outer = next((one for one in theirs if one.number == inner.inside), None)
        same = next((one for one in ours if _name(one) & _name(inner)), None)
        if (
            outer is None
            or same is None
            or outer.speaker.voice not in NAMED
            or not _is_new(read, same, outer)
        ):
            continue
        name = outer.speaker.name
        wrong = (
            f"The report has this from “{name}”, who says that “{inner.source[0].of(report)}” said it; "
            f"the article leaves “{name}” out."
        )
        mend = "Write who reported it, as the report does, or leave it if your article tells so elsewhere."
        yield Fault(read.source.place(same.source[0]), "other-word", wrong, mend, Level.NOTE)


def _is_new(read: ReadArticle, mine: Statement, outer: Statement) -> bool:
    """Whether the paragraph of `mine` tells nothing of who reported it, nor that is the retold outlet."""
    text = read.source.text
    beside = _words(text.characters, text.blocks[mine.block].span)
    beside |= {word for one in read.article.statements if one.block == mine.block for word in _name(one)}
    retold = read.article.facts.retold
    outlet = frozenset(retold.outlet.casefold().split()) if retold and retold.outlet else frozenset()
    return mine.inside is None and not _name(outer) & (beside | outlet)


def _others(
    read: ReadArticle, report: Text, ours: Sequence[Statement], theirs: Sequence[Statement]
) -> Iterator[Fault]:
    """What a body says in the report where people do in the article, or people where a body does."""
    text = read.source.text
    for mine in ours:
        said = _words(text.characters, *mine.content)
        same = [one for one in theirs if _shares(said, _words(report.characters, *one.content))]
        if same and all(_is_other(mine, one, text, report) for one in same):
            other, own = same[0].source[0].of(report.characters), mine.source[0].of(text.characters)
            wrong = f"The report has “{other}” say this, the article “{own}”."
            mend = f"Write “{other}”, or leave it if both are one."
            yield Fault(read.source.place(mine.source[0]), "other-word", wrong, mend, Level.NOTE)


def _shares(words: frozenset[str], others: frozenset[str]) -> bool:
    return len(words & others) >= _SHARED * len(words)


def _is_other(mine: Statement, other: Statement, text: Text, report: Text) -> bool:
    """Whether one is a body and the other are people, told apart in one paragraph of the report."""
    voices = {mine.speaker.voice, other.speaker.voice}
    if not (
        voices & UNNAMED and voices - UNNAMED and mine.speaker_basis is other.speaker_basis is Basis.STATED
    ):
        return False
    own, its = _bare(text.characters, *mine.source), _bare(report.characters, *other.source)
    one = frozenset(own) - _SMALL
    beside = frozenset(_bare(report.characters, report.blocks[other.block].span))
    if not one or not one <= beside or one & frozenset(its) or may_stand_for(mine, own, other, its):
        return False
    return not _tells_inside(one, _folded(report.characters, *other.content))


def _tells_inside(source: frozenset[str], content: Sequence[str]) -> bool:
    """Whether a content has `source` tell something in turn: "(that) the mayor had said"."""
    behind = (content[at + 1 : at + 1 + _NEAR] for at, one in enumerate(content) if one in source)
    return source <= frozenset(content) and any(stance_by_verb(one) for words in behind for one in words)


def _bare(characters: str, *spans: Span) -> tuple[str, ...]:
    """The words of a source, "firm's" as "firm"."""
    return tuple(one.removesuffix("'s") for one in _folded(characters, *spans))


def _name(one: Statement) -> frozenset[str]:
    return frozenset(one.speaker.name.casefold().split()) - _SMALL


def _words(characters: str, *spans: Span) -> frozenset[str]:
    return frozenset(_folded(characters, *spans))


def _folded(characters: str, *spans: Span) -> tuple[str, ...]:
    return tuple(word.folded for span in spans for word in said_words(characters, span))
