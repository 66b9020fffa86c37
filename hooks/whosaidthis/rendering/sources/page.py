"""The sources page as HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ...entries import Passage
from ...model import Glossary, Statement, Voice
from ..anchors import anchors
from ..glance.disputes import in_dispute
from ..glossary.passages import Listed, Passages, ShownPassage
from ..groups import VOICES, Group
from ..notes.cast import Cast
from ..notes.of_a_paragraph import item_marks
from ..notes.own import is_silent
from ..notes.sentences import against, unanswered
from ..templating.templates import render
from ..wording import sources as wording
from ..wording.reached import source_name
from ..wording.speakers import is_doubtful
from .speaking import Appearance, Speaking, everyone
from .totals import totals

NEWEST = 100
"""Of so many articles the page lists the sources; with more of them it would be too heavy to read."""


@dataclass(frozen=True, slots=True)
class Where:
    """What a speaker says in one article, as links."""

    headline: str
    """Empty where the site has one article only."""
    address: str
    numbers: tuple[tuple[int, str, bool], ...]
    """Numbers of statements with their addresses, and whether it is not sure that the speaker makes them."""
    after: str
    """What follows them: "together with two Iranian diplomats"."""
    aside: tuple[tuple[str, int, str], ...]
    """Repetitions, and statements in the words of others: what each is, its number, its address."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table."""

    id: str
    group: Group
    marks: tuple[Voice, ...]
    name: str
    address: str
    """Of its glossary entry; empty where there is none."""
    kind: str
    told: str
    count: int
    where: tuple[Where, ...]


def sources_page(
    newest: Mapping[str, Listed],
    casts: Mapping[str, Cast],
    articles: int,
    glossary: Glossary,
    address: Callable[[str], str],
    headline: str,
) -> str:
    """The page that lists everyone who speaks in the site's articles.

    Args:
        newest: the articles that the page tells of, by their files, the newest first.
        casts: the cast of each of them.
        articles: how many the site has.
        glossary: all entries.
        address: from a file below the docs folder, with a fragment, to its address on this page.
        headline: the id of the page's headline.
    """
    speaking = everyone(casts, glossary)
    link = _Links(newest, address)
    paths = {entry.key: entry.path for entry in glossary.entries}
    rows = [_row(one, link, address(paths[one.entry]) if one.entry in paths else "") for one in speaking]
    return render(
        "sources.html",
        wording=wording,
        headline=headline,
        standfirst=wording.standfirst(articles, len(newest)),
        totals=totals([cast.article for cast in casts.values()], speaking),
        voices=VOICES,
        groups=[(group, list(some)) for group, some in groupby(rows, key=lambda row: row.group)],
        footnote=wording.footnote(len(newest), silent=any(map(_has_silence, casts.values()))),
        denied=_denied(newest, casts, address),
    )


def without_rows(html: str, page: str) -> str:
    """The HTML of an article that the page does not list: its links lead to the page, no longer to rows.

    `page` is the address of the sources page, as the article writes it.
    """
    return re.sub(rf'(href="{re.escape(page)})#[^"]*"', r'\1"', html)


class _Links:
    """Links to statements, by article."""

    def __init__(self, listed: Mapping[str, Listed], address: Callable[[str], str]) -> None:
        self._listed = listed
        self._address = address
        self._anchors = {key: anchors(one.article.statements) for key, one in listed.items()}

    def statements(self, key: str, statements: Sequence[Statement]) -> tuple[tuple[int, str, bool], ...]:
        """The numbers of `statements` of the article `key`, each with the address of its words, and doubt."""
        return tuple((one.number, self._statement(key, one), is_doubtful(one)) for one in statements)

    def where(self, one: Appearance) -> Where:
        """What a speaker says in one article."""
        listed = self._listed[one.article]
        aside = [(wording.REPEATED, made) for made in one.repeats]
        aside += [(wording.in_account(whose), made) for made, whose in one.inside]
        return Where(
            headline=listed.headline if len(self._listed) > 1 else "",
            address=self._address(listed.address),
            numbers=self.statements(one.article, one.own),
            after=wording.together(one.beside),
            aside=tuple((words, made.number, self._statement(one.article, made)) for words, made in aside),
        )

    def _statement(self, key: str, one: Statement) -> str:
        return self._address(f"{self._listed[key].address}{self._anchors[key].statement(one.number)}")


def _row(one: Speaking, link: _Links, entry: str) -> Row:
    return Row(
        id=one.id,
        group=one.group,
        marks=item_marks((one.speaker,)),
        name=source_name(one.speaker),
        address=entry,
        kind=wording.kind(one.speaker, one.member_of, read=one.member_read),
        told=one.told,
        count=one.count,
        where=tuple(link.where(each) for each in one.appearances),
    )


def _denied(
    listed: Mapping[str, Listed], casts: Mapping[str, Cast], address: Callable[[str], str]
) -> tuple[ShownPassage, ...]:
    """Every statement that denies or disputes something, and every one that is denied or disputed.

    Each says what it stands against; those that nothing here answers come last.
    """
    told = [one for key, cast in casts.items() for one in _told_in_dispute(key, cast)]
    shown = Passages(listed, address).shown(passage for passage, _ in told)
    return tuple(
        replace(one, who=f"{one.who} {words}".rstrip()) for one, (_, words) in zip(shown, told, strict=True)
    )


def _told_in_dispute(key: str, cast: Cast) -> list[tuple[Passage, str]]:
    """Those statements of one article, each with what it stands against."""
    found = [(some, against(some[0], some, cast)) for some in _in_dispute(cast)]
    return [
        (
            Passage(key, some[0].spans, statements=tuple(some), block=some[0].block),
            wording.stands_against(words or unanswered(some, cast)),
        )
        for some, words in sorted(found, key=lambda one: not one[1])
    ]


def _has_silence(cast: Cast) -> bool:
    characters = cast.article.text.characters
    return any(is_silent(one, characters) for one in cast.article.statements)


def _in_dispute(cast: Cast) -> list[list[Statement]]:
    """Those statements; those that several make with the same words together."""
    found: dict[int, list[Statement]] = {}
    for one in in_dispute(cast):
        found.setdefault(min((one.number, *one.joint)), []).append(one)
    return list(found.values())
