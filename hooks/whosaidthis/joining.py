"""One article's way through the rooms, from its text to everything that is known of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from .attribution import attitudes, find_attributions, spoken
from .desk import apply_editors_words, check_carriers, check_text
from .entries import find_candidates, find_mentions
from .model import (
    NO_GLOSSARY,
    Article,
    Attribution,
    Carrier,
    EditorSpan,
    Facts,
    Fault,
    Glossary,
    Span,
    Statement,
    Text,
)
from .reading.plain import unwrapped
from .reading.source import Source
from .signing import Comparison, checked, compare
from .speakers import find_statements, own_days, own_words

_NOTHING = Text("", ())


@dataclass(frozen=True, slots=True)
class TextReading:
    """What the machine reads in a text alone, before glossary and editor: nearly all of the work."""

    attributions: tuple[Attribution, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article as every room has read it."""

    article: Article
    attributions: tuple[Attribution, ...]
    """As the machine found them, before any editor's word."""
    source: Source
    faults: tuple[Fault, ...]
    """What an editor can mend in the text and its marks, in the order of the file."""
    signed: Comparison
    """Its statements beside its signature."""
    editors: tuple[EditorSpan, ...] = ()
    """The editor's own spans, carried out or not."""
    unread: Text = _NOTHING
    """What its tables, footnotes and code say, in which nobody's statements are looked for."""

    @property
    def dated_by_editor(self) -> tuple[Span, ...]:
        """The words to which an editor has given a day: whatever stands there, it is settled."""
        return tuple(one.span for one in self.editors if any(key == "day" for key, _ in one.keys))


def read_text(text: Text, facts: Facts) -> TextReading:
    """What the machine reads in `text`."""
    text = unwrapped(text)
    attributions = find_attributions(text)
    return TextReading(attributions, find_statements(text, spoken(attributions), facts))


def read_article(
    source: Source,
    facts: Facts,
    glossary: Glossary = NO_GLOSSARY,
    editors: Iterable[EditorSpan] = (),
    links: Iterable[Span] = (),
    reading: TextReading | None = None,
) -> ReadArticle:
    """Read the article whose text is `source.text`.

    `editors` are its editor's spans, `links` the words that are links already and lead nowhere else.
    `reading` is what `read_text` gives of it, if that is known already.
    """
    text, editors = source.text, tuple(editors)
    reading = reading or read_text(text, facts)
    bracketed = [one for one in editors if one.carrier is Carrier.BRACKETS]
    statements, days, faults = apply_editors_words(bracketed, reading.statements, source, facts, glossary)
    article = Article(
        text,
        facts,
        statements,
        own_words(text, statements, attitudes(text.characters, reading.attributions)),
        find_mentions(text, glossary, facts.terms, skip=links),
        find_candidates(text, glossary),
        own_days(text, statements, facts.reckoned_from, days),
    )
    signed = compare(article, [one.span for one in bracketed if one.unsaid])
    article = replace(article, statements=checked(statements, signed))
    found = tuple(sorted((*check_text(source), *check_carriers(editors, source), *faults)))
    return ReadArticle(article, reading.attributions, source, found, signed, editors)
