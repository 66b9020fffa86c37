"""All checks of one article, one after the other."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import chain

from ..desk import (
    FrontMatter,
    check_correction_days,
    check_corrections,
    check_headline,
    check_term_words,
    check_terms,
    check_typing,
    note_headline,
    second_headlines,
)
from ..entries import absent_terms
from ..joining import ReadArticle
from ..model import Fault, Glossary, Level, Place, turn_of
from ..reading.blanks import find_hidden, find_marks, find_marks_above, find_remarks
from ..reading.decoding import LOST
from ..reading.slips.garbled import find_garbled
from ..reading.slips.odd_letters import find_odd_letters
from ..reading.slips.two_versions import find_two_versions
from ..settings import Settings
from .causes import told_with
from .code import check_code
from .corrections.other_statement import check_other_statement
from .corrections.still_wrong import check_still_wrong
from .days.after_article import check_days_after
from .days.after_report import check_days_after_report
from .days.impossible import check_impossible_days
from .described.named_also import check_named_also
from .described.others_office import check_others_office
from .described.own_numbers import check_own_numbers
from .described.own_reasons import check_own_reasons
from .described.own_roles import check_own_roles
from .described.unnamed_also import check_unnamed_also
from .described.voices import check_described_voices
from .headline_stance import check_headline_stance
from .names_without_entry import check_names_without_entry
from .offices import check_offices
from .page_lines import check_page_lines
from .paragraph_twice import check_paragraph_twice
from .plurals import check_plurals
from .quotations import check_quotations
from .reasons import check_reasons
from .shared_also import check_shared_also
from .signatures import check_signature, check_signing_days
from .signed_head import check_signed_head, check_status
from .speakers_without_entry import check_speakers_without_entry
from .spelt.check import check_spellings
from .spelt.claimants import check_near_claimants
from .spelt.given import check_near_given
from .spelt.outlets import check_near_outlets
from .stale import check_stale
from .strange.aliases import check_strange_aliases
from .strange.ships import check_strange_ships
from .strange.speakers import check_strange_speakers
from .undated import check_date, check_date_to_come, check_old_report
from .unread import check_half_in_code, check_unread, check_words_in_code
from .unread_turns import check_unread_turns
from .unused.also import check_unused_also
from .unused.speakers import check_unused_speakers
from .voices import check_voices
from .without_braces import check_without_braces


def check_article(
    read: ReadArticle, front: FrontMatter, glossary: Glossary, settings: Settings
) -> tuple[Fault, ...]:
    """Everything that an editor can mend in an article that has been read, in the order of telling it.

    Of one that holds two versions of some lines nothing else: nobody knows which one is meant.
    """
    if two := tuple(find_two_versions(read.source.content, read.source.path)):
        return two
    if front.is_lost:
        return front.faults
    found = (
        *front.faults,
        *check_date(front, read.source.path),
        *check_date_to_come(front, datetime.date.today()),
        *check_old_report(front),
        *read.faults,
        *find_remarks(read.source.content, read.source.path),
        *_marks(read, front, glossary),
        *check_terms(front.terms, glossary),
        *check_term_words(front.terms, absent_terms(read.source.text, front.terms)),
        *check_typing(read.source),
        *_headline(read, front),
        *_signature(read, front),
        *check_signed_head(read, front, (*front.faults, *read.faults)),
        *check_status(front),
        *check_signing_days(read, datetime.date.today()),
        *_speakers(read, glossary),
        *_corrections(read, front),
        *check_names_without_entry(read, glossary, Level.WARNING if settings.require_entries else Level.NOTE),
        *check_quotations(read),
        *check_headline_stance(read),
        *_days(read),
        *check_code(read),
        *_unread(read),
        *check_page_lines(read),
        *check_paragraph_twice(read),
        *check_without_braces(read),
        *check_reasons(read),
        *check_plurals(read),
        *check_speakers_without_entry(read, glossary),
        *check_spellings(read, glossary),
        *check_near_given(read, glossary),
        *check_near_claimants(read, glossary),
        *check_near_outlets(read, front),
        *check_offices(read, glossary),
        *check_stale(read, glossary),
    )
    return tuple(sorted(told_with(front.faults, found), key=turn_of))


def _corrections(read: ReadArticle, front: FrontMatter) -> Iterator[Fault]:
    yield from check_corrections(front.corrections, read.article.statements, front.facts.date, _moved(read))
    yield from check_other_statement(read, front)
    yield from check_still_wrong(read, front)
    yield from check_correction_days(front.corrections, datetime.date.today())


def _unread(read: ReadArticle) -> Iterator[Fault]:
    yield from check_unread(read)
    yield from check_unread_turns(read)
    yield from check_words_in_code(read)
    yield from check_half_in_code(read)


def _days(read: ReadArticle) -> Iterator[Fault]:
    yield from check_days_after(read)
    yield from check_days_after_report(read)
    yield from check_impossible_days(read)


def _signature(read: ReadArticle, front: FrontMatter) -> tuple[Fault, ...]:
    # Of statements whose signature cannot be read nobody knows whether they are as they were signed.
    if front.is_signature_lost:
        return ()
    return check_signature(read, (*front.faults, *read.faults), lossy=LOST in read.source.content)


def _moved(read: ReadArticle) -> dict[str, str]:
    """The ids of statements that have changed since they were signed, each with the one of now."""
    statements = read.article.statements
    return {one.was.anchor: statements[one.number - 1].anchor for one in read.signed.changed}


def _speakers(read: ReadArticle, glossary: Glossary) -> tuple[Fault, ...]:
    """What is wrong with who the speakers are said to be, in the front matter or in the glossary."""
    return (
        *check_unused_speakers(read),
        *check_unused_also(read),
        *check_shared_also(read),
        *check_voices(read, glossary),
        *check_described_voices(read, glossary),
        *check_named_also(read, glossary),
        *check_unnamed_also(read),
        *check_others_office(read),
        *check_strange_aliases(read, glossary),
        *check_strange_ships(read, glossary),
        *check_strange_speakers(read, glossary),
        *check_own_reasons(read),
        *check_own_roles(read),
        *check_own_numbers(read),
    )


def _marks(read: ReadArticle, front: FrontMatter, glossary: Glossary) -> tuple[Fault, ...]:
    """Marks of something to come, hidden remarks, and letters that are not what they seem."""
    text = (read.source.content, read.source.path, read.source.body)
    declared = ((one.speaker.name, *one.also) for one in front.facts.speakers)
    names = tuple(chain(chain.from_iterable(declared), *(entry.names for entry in glossary.entries)))
    told = {"title": front.facts.title, "description": front.facts.description}
    above = ((words, front.places.get(key), key) for key, words in told.items())
    letters = (*find_odd_letters(*text), *find_garbled(*text))
    return (*find_marks(*text, names), *find_marks_above(above, names), *find_hidden(*text), *letters)


def _headline(read: ReadArticle, front: FrontMatter) -> tuple[Fault, ...]:
    # Front matter that could not be read may well have held a title.
    missing = () if front.faults else check_headline(front.headline, read.source)
    # What is wrong with the title itself is told already, and its words are not those that are meant.
    wrong = any(one.place == front.places.get("title") for one in front.faults)
    other = () if wrong else note_headline(front.headline, read.source)
    return (*missing, *other, *second_headlines(read.source))


def empty_article(path: str) -> Fault:
    """What is wrong with an article that has no text; nothing else is checked in it."""
    return Fault(
        Place(path, 1, 1), "empty-article", "The article has no text.", "Write some below the “---”."
    )
