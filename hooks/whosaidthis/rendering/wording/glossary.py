"""The words of the glossary: its own page and the pages of its entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...model import (
    UNNAMED,
    Agreement,
    Basis,
    Entry,
    Facts,
    Kind,
    Office,
    Source,
    Statement,
    Voice,
    read_rough_day,
)
from ...reading.words import with_capital
from .front import KINDS
from .notes import own
from .pieces import plain
from .quoting import inside_marks
from .speakers import full_name, is_doubtful, not_stated, told, told_to
from .words import (
    ARTICLE,
    AS_READ,
    counted,
    full_stop,
    in_sentence,
    linked_numbers,
    listed_words,
    rough_day,
    teller,
)

TITLE = "Glossary"
STANDFIRST = (
    "People, bodies and things in the news. Every fact says who states it. Where our articles name one, its "
    "entry leads back to the sentences that do."
)
EMPTY = "There is no entry yet."
SHELVES = KINDS
ONE = {
    Kind.MISSILE: "Missile",
    Kind.DRONE: "Drone",
    Kind.WEAPON: "Weapon",
    Kind.OFFICIAL: "Person",
    Kind.BODY: "Organisation",
    Kind.DOCUMENT: "Document",
    Kind.PLACE: "Place",
}
MENTIONED = "Mentioned in"
FACTS = "Facts, and who says so"
POINT, SAID, SOURCES = "Point", "What is said", "Who says so"
SPELLINGS = "Also written"
NOT_THE_SAME = "Not the same as"
SOURCE_LIST = "Sources"
NO_ENTRY = "No entry yet"
NO_ENTRY_ABOUT = "Named in our articles, and still without an entry. This is all that they say of it."
SAME_ARTICLE = "The same article"
OPENINGS = {
    Agreement.AGREED: "",
    Agreement.DIFFER: "Sources differ.",
    Agreement.DISPUTED: "Disputed.",
}


def kind_of(kind: Kind, subkind: str | None) -> str:
    """What the path line calls an entry: "Missile", "News agency"."""
    return with_capital(subkind) if subkind else ONE[kind]


def preview(entry: Entry) -> str:
    """What a reader sees of an entry who points at a link to it: "Tern 7: A missile of short range."."""
    return f"{entry.name}: {entry.summary}"


def said_by(name: str) -> str:
    """The heading over an entry's own statements."""
    return f"Said by {name}"


def says_nothing(name: str, statements: int, sentences: int, *, retold: bool = False) -> str:
    """What stands there when there are none; `retold`: whether we retell its report, in its own words."""
    if retold:
        return (
            f"No statement in our articles is given to {name}. What has no line under it there, in a report "
            f"that we retell, {name} writes without a source."
        )
    if not statements and not sentences:
        return "Nothing in our articles."
    if not statements:
        return f"Nothing in our articles. {name} is spoken about and says nothing."
    about = counted(statements, "statement")
    return f"Nothing in our articles. {name} is spoken about in {about} and makes none."


RETELLS = "We retell a report of this outlet in"


@dataclass(frozen=True, slots=True)
class Named:
    """How often articles speak of an entry."""

    named: int = 0
    """In how many statements its name stands."""
    meant: int = 0
    """In how many other words stand that an editor reads as it."""
    about: int = 0
    """How many are clauses on it, without its name: "who went to sea"."""
    sentences: int = 0
    """In how many sentences outside all statements its name stands."""


def tally(kind: Kind, said: int, found: Named, retold: int, silent: int = 0) -> str:
    """What the glossary's page says of an entry at the right; `silent`: of how many silences."""
    if said:
        return f"says {counted(said, 'statement')}"
    if silent:
        return "gives no comment"
    ways = (("named in", found.named), ("meant in", found.meant), ("spoken about in", found.about))
    for words, count in ways:
        if count and kind is Kind.OFFICIAL:
            return f"{words} {count}, says none"
        if count:
            return f"{words} {counted(count, 'statement')}{AS_READ if words == 'meant in' else ''}"
    if retold:
        return "the text we retell"
    return f"named in {counted(found.sentences, 'sentence')}" if found.sentences else "no article links to it"


def repeats(number: int) -> str:
    """Of a statement that says once more what another says: it counts for nothing by itself."""
    return f"It repeats statement {number}, and is not counted."


def meant(words: str) -> str:
    """What a statement that only points at another is about: "denied that [“the dam leaks”]"."""
    return f" [“{inside_marks(words)}”]"


def who(statements: Sequence[Statement], facts: Facts) -> str:
    """Who makes a statement of an article, and to whom, as one sentence; those who share its words together.

    For none, it says whose the words outside all statements are.
    """
    if not statements:
        return with_capital(own(facts.writer, "words", retold=facts.retells))
    first = statements[0]
    if first.speaker.voice is Voice.NOT_STATED:
        return f"{not_stated(teller(facts))}{_hedged(first, facts.writer)}."
    doubt = " We are not sure who says this." if any(map(is_doubtful, statements)) else ""
    return f"{_makers(statements)}{_hedged(first, facts.writer)}.{doubt}"


def _makers(statements: Sequence[Statement]) -> str:
    """Those who share the words, each with what is known of it; what holds of all is said at the end."""
    names = [_maker(one, first=place == 0) for place, one in enumerate(statements)]
    unnamed = [one.speaker.voice in UNNAMED for one in statements]
    nameless = _nameless(names)
    if not all(unnamed):
        names = [
            f"{name} ({nameless})" if apart else name for name, apart in zip(names, unnamed, strict=True)
        ]
    ways = [_read_and_told(one) for one in statements]
    end = f", {nameless}" if all(unnamed) else ""
    if len(set(ways)) == 1:
        return f"{listed_words(names)}{end}{ways[0]}"
    return f"{'; '.join(f'{name}{way}' for name, way in zip(names, ways, strict=True))}{end}"


def _nameless(names: Sequence[str]) -> str:
    """That somebody is not named: "unnamed", or in other words behind a name that has this one."""
    return "name not given" if any("unnamed" in name.split() for name in names) else "unnamed"


def _maker(statement: Statement, *, first: bool) -> str:
    name = full_name(statement.speaker)
    return name if first else in_sentence(name)


def _read_and_told(statement: Statement) -> str:
    """Whom the speaker told, and what of it is our reading; said once where both are."""
    speaker_read = statement.speaker_basis is Basis.INFERRED
    if statement.hearer is None:
        return AS_READ if speaker_read else ""
    way = told(statement.hearer)
    hearer_read = statement.hearer.basis is Basis.INFERRED
    if speaker_read and hearer_read:
        return f", {way} {told_to(statement.hearer)}{AS_READ}"
    before = AS_READ if speaker_read else ""
    between = f"{AS_READ}," if hearer_read else ""
    return f"{before}, {way}{between} {told_to(statement.hearer)}"


def _hedged(statement: Statement, writer: str | None) -> str:
    if statement.hedge is None:
        return ""
    return f"; {writer or ARTICLE} writes “{statement.hedge.words}”"


def statement_number(*numbers: int) -> str:
    """What follows an article's headline in a link to a statement, or to some with the same words."""
    return f"statement{'s' if len(numbers) > 1 else ''} {plain(linked_numbers(numbers))}"


def office(held: Office) -> str:
    """An office with its days."""
    since = rough_day(held.since) if held.since else None
    until = rough_day(held.until) if held.until else None
    if since and until:
        return f"{held.title}, {since} to {until}"
    if until:
        return f"{held.title}, until {until}"
    if held.ongoing:
        return f"{held.title}, since {since}" if since else f"{held.title}, still held"
    return f"{held.title}, from {since}; no end known" if since else f"{held.title}; no days known"


def offices(count: int) -> str:
    """The point under which offices stand in the fact table."""
    return "Office" if count == 1 else "Offices"


def source(cited: Source) -> str:
    """A source in short: "AFP, via Dawn, 2021"."""
    via = f", via {cited.via}" if cited.via else ""
    year = f", {cited.date[:4]}" if cited.date else ", undated"
    return f"{cited.publisher or cited.title}{via}{year}"


def after_title(cited: Source) -> str:
    """The full stop after a source's title, unless the title has one: "Why?", "Ten killed …"."""
    return full_stop(cited.title or cited.url or "")


def after_note(cited: Source) -> str:
    """The full stop after the note on a source."""
    return full_stop(cited.note or "")


def source_day(cited: Source) -> str:
    """The day, month or year of a source, in full."""
    if cited.date is None:
        return "undated"
    found = read_rough_day(cited.date)
    return rough_day(found) if found else cited.date


def claimed_by(claimant: str) -> str:
    """Whose claim it is."""
    return f"Claimed by: {claimant}"


def missing_role(role: str | None, kind: Kind) -> str:
    """What the articles call a thing or person without an entry."""
    return f"Called: {role}" if role else ONE[kind]
