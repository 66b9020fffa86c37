"""People of the glossary by whom an editor has something said in an article that does not name them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...entries import fold
from ...joining import ReadArticle
from ...model import EditorSpan, Entry, Fault, Glossary, Kind
from ...reading.words import folded

_OF_OFFICE = re.compile(r" (?:of|for|to|at|in) |,")
"""Behind what an office is called in short: "foreign minister of Tavria"."""


def check_strange_speakers(read: ReadArticle, glossary: Glossary) -> Iterator[Fault]:
    """Each of them at the first “by” that names it: brackets may be copied from another article.

    The article has no name of the entry, no surname and no office of it, and “speakers” has no name of it.
    """
    people = {
        fold(name): entry
        for entry in glossary.entries
        if entry.kind is Kind.OFFICIAL
        for name in (*entry.names, entry.key)
    }
    if not people or not read.editors:
        return
    text = _words(read)
    seen: set[str] = set()
    for editor in read.editors:
        for name in _named(editor):
            entry = people.get(fold(name))
            if entry is None or entry.key in seen or _is_in(text, entry):
                continue
            seen.add(entry.key)
            wrong = (
                f"{glossary.shown(entry)} knows “{entry.name}”, and this article does not name that person."
            )
            mend = "Write who says these words here; or, if it is that person, describe it under “speakers”."
            yield Fault(read.source.key_place(editor, "by"), "unknown-speaker", wrong, mend)


def _named(editor: EditorSpan) -> Iterator[str]:
    for key, value in editor.keys:
        if key == "by":
            yield from filter(None, map(str.strip, value.split(";")))


def _words(read: ReadArticle) -> str:
    """All that an article says of people, folded: text, tables, headline and the speakers described."""
    facts = read.article.facts
    described = (words for one in facts.speakers for words in (one.speaker.key, one.speaker.name, *one.also))
    texts = (read.article.text.characters, read.unread.characters, facts.title or "", *described)
    return folded("\n".join(texts))


def _is_in(text: str, entry: Entry) -> bool:
    """Whether `text` has a name of `entry`, the end of one, or an office."""
    names = {words for name in entry.names for words in (name, name.split()[-1])}
    offices = {_OF_OFFICE.split(office.title)[0] for office in entry.offices}
    return any(
        re.search(rf"(?<!\w){re.escape(folded(words))}(?!\w)", text) for words in (*names, *offices) if words
    )
