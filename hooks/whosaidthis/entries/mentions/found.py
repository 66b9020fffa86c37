"""Names of entries in an article's text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ...model import HEADINGS, Glossary, Mention, Span, Text
from ..closed import Closed
from .names import find_names, name_pattern
from .namesakes import without_namesakes


def find_mentions(
    text: Text,
    glossary: Glossary,
    terms: Mapping[str, str] | None = None,
    *,
    skip: Iterable[Span] = (),
) -> tuple[Mention, ...]:
    """Every place of `text` that names an entry of `glossary`, in the order of the text.

    Args:
        text: the article; its headline and headings name nothing.
        glossary: the entries; the mentions of those that are not `linked` are found as well.
        terms: words of this article that mean an entry, by its key (an editor's reading); they win over
            the glossary's own names. Keys that no entry has are passed over.
        skip: parts that name nothing: links, code.

    Names are whole words; the longest wins. A name with a capital letter is matched as written, one in
    lower case throughout whatever its case. Hyphen, space and their non-breaking kinds are alike, and so
    are both apostrophes. A plural's ending is part of the mention, a possessive's is not. A name that two
    entries claim is nobody's; so is a surname that somebody else in the text bears (see `namesakes`).
    """
    headings = [block.span for block in text.blocks if block.kind in HEADINGS]
    closed = Closed([*skip, *headings])
    own = [
        (span, key) for span, key in _own_terms(text, glossary, terms or {}) if _is_open(text, span, closed)
    ]
    taken = Closed([span for span, _ in own])
    named = [
        (span, key)
        for span, key in find_names(text.characters, glossary)
        if not taken.meets(span) and _is_open(text, span, closed)
    ]
    every = [*own, *without_namesakes(text, glossary, named)]
    seen: set[str] = set()
    mentions = []
    for span, key in sorted(every, key=lambda one: one[0].start):
        mentions.append(Mention(span, key, key not in seen))
        seen.add(key)
    return tuple(mentions)


def absent_terms(text: Text, terms: Iterable[str]) -> tuple[str, ...]:
    """Those of `terms` that stand nowhere in `text`, headings and links included, in their order."""
    return tuple(words for words in terms if not re.search(_term_pattern(words), text.characters))


def _term_pattern(words: str) -> str:
    return name_pattern(words, any_case=True)


def _own_terms(text: Text, glossary: Glossary, terms: Mapping[str, str]) -> Iterator[tuple[Span, str]]:
    known = {entry.key for entry in glossary.entries}
    chosen = [words for words in terms if terms[words] in known and re.search(r"\w", words)]
    chosen.sort(key=lambda words: (-len(words), words))
    if not chosen:
        return
    either = "|".join(f"({_term_pattern(words)})" for words in chosen)
    for found in re.finditer(either, text.characters):
        if found.lastindex is not None:
            yield Span(*found.span()), terms[chosen[found.lastindex - 1]]


def _is_open(text: Text, span: Span, closed: Closed) -> bool:
    """Whether the span lies in one block and meets nothing that is closed."""
    try:
        block = text.blocks[text.block_at(span.start)]
    except ValueError:
        return False
    return block.span.holds(span) and not closed.meets(span)
