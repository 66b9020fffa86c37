"""The summary "At a glance": counted from the statements, never typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ...model import COUNTERING, UNNAMED, Article, Speaker, Stance, Statement, Voice
from ...speakers.stances.kept_back import KeptBack
from ..notes.cast import Cast
from ..notes.definite import carrier_with_article, with_article
from ..notes.own import first_silence
from ..wording import Words
from ..wording import glance as wording
from ..wording.groups import agreeing, is_device
from ..wording.groups import institutions as called
from ..wording.quoting import first_words
from ..wording.reached import reasons
from ..wording.speakers import has_number
from ..wording.words import number_word
from .agencies import agencies, is_read
from .contradictions import contradictions
from .shared_words import shared_words


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of speaker."""

    count: str
    voice: Voice
    title: str
    who: Words
    documents: int = 0
    """How many of those that it counts are documents."""
    devices: int = 0
    """How many are gauges, cameras and other things that no document is."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What a reader with ten seconds learns."""

    sentence: str
    checked: str
    rows: tuple[Row, ...]
    """Always four, always in the same order."""
    facts: tuple[Words, ...]


def glance(cast: Cast) -> Glance:
    """The summary of the article whose cast is `cast`."""
    statements = cast.article.statements
    speaking = speakers_of(statements)
    telling = tellers(statements)
    by_name = [one for one in speaking if one.voice == Voice.NAMED_PERSON]
    named = [one for one in by_name if one.key in telling]
    quiet = _quiet([one for one in by_name if one.key not in telling], cast)
    unnamed = unnamed_sources(statements)
    nobody = [one for one in statements if one.speaker.voice == Voice.NOT_STATED and one.inside is None]
    count, at_least = count_unnamed(unnamed, members_of(statements))
    least = "at least " if at_least else ""
    in_words = f"{least}{number_word(count)}" if count else ""
    described = {one.speaker.key for one in cast.article.facts.speakers}
    told = [one if one.key in described else wording.out_of_context(one) for one in named]
    people = wording.named_people(told, list(cast.only_about), quiet)
    silent_ones = _quiet([cast.in_sentence(one) for one in quiet_unnamed(statements)], cast)
    sources = wording.unnamed_people([cast.in_sentence(one) for one in unnamed])
    among = wording.counted_among(_read_members(cast))
    without_name = wording.with_silences((sources, *among), silent_ones)
    silent = wording.not_stated(nobody, cast.writer)
    return Glance(
        sentence=wording.sentence(len(named), in_words, len(nobody), len(statements)),
        checked=_checked(cast.article),
        rows=(
            _row(str(len(named)), Voice.NAMED_PERSON, wording.NAMED, (people,)),
            _row(f"{least}{count}", Voice.UNNAMED_PERSON, wording.UNNAMED_ROW, without_name),
            _bodies([cast.in_sentence(one) for one in speaking], cast.article),
            _row(str(len(nobody)), Voice.NOT_STATED, wording.NOT_STATED, silent),
        ),
        facts=_facts(cast),
    )


def _quiet(people: Sequence[Speaker], cast: Cast) -> dict[KeptBack, list[Speaker]]:
    """People who say nothing, by how the article first tells of it."""
    own = [one for one in cast.article.statements if one.inside is None]
    found: dict[KeptBack, list[Speaker]] = {}
    for person in people:
        how = first_silence((one, cast) for one in own if one.speaker.key == person.key)
        found.setdefault(how, []).append(person)
    return found


def _row(count: str, voice: Voice, title: str, who: Words) -> Row:
    return Row(count, voice, agreeing(title, count), who)


def _checked(article: Article) -> str:
    """What share of the statements an editor has signed, and when."""
    signature = article.facts.signature
    done = [one for one in article.statements if one.checked]
    days = sorted({one.signer.on for one in done if one.signer}) or (signature.days if signature else ())
    return wording.checked(len(done), len(article.statements), days)


def _bodies(speaking: Sequence[Speaker], article: Article) -> Row:
    """The row of institutions; documents and devices count there."""
    bodies = [one for one in speaking if one.voice in {Voice.INSTITUTION, Voice.DOCUMENT}]
    devices = sum(map(is_device, bodies))
    documents = sum(one.voice == Voice.DOCUMENT for one in bodies) - devices
    names = wording.institutions([with_article(one, article) for one in bodies])
    row = _row(str(len(bodies)), Voice.INSTITUTION, called(bodies), (names,))
    return replace(row, documents=documents, devices=devices)


def speakers_of(statements: Sequence[Statement]) -> tuple[Speaker, ...]:
    """Everyone who speaks, once each; nobody is counted whom only a quotation says to have spoken."""
    return tuple({one.speaker.key: one.speaker for one in statements if one.inside is None}.values())


def tellers(statements: Sequence[Statement]) -> frozenset[str]:
    """The keys of those who say something: nobody does who gives no comment, or in another's account."""
    return frozenset(
        one.speaker.key for one in statements if one.stance is not Stance.DECLINES and one.inside is None
    )


def unnamed_sources(statements: Sequence[Statement]) -> list[Speaker]:
    """Unnamed speakers who say something, or of whose group one does.

    Members of a group that speaks are left out: they are counted with it.
    """
    return [one for one in _unnamed(statements) if _is_heard(one, statements)]


def quiet_unnamed(statements: Sequence[Statement]) -> list[Speaker]:
    """Those who are asked or sought and say nothing."""
    return [one for one in _unnamed(statements) if not _is_heard(one, statements)]


def _unnamed(statements: Sequence[Statement]) -> list[Speaker]:
    speaking = speakers_of(statements)
    groups = {group.key for one in speaking for group in (one, *one.parts)}
    return [one for one in speaking if one.voice in UNNAMED and one.member_of not in groups]


def _is_heard(one: Speaker, statements: Sequence[Statement]) -> bool:
    telling = tellers(statements)
    keys = {one.key, *(part.key for part in one.parts)}
    return one.key in telling or any(
        each.member_of in keys and each.key in telling for each in speakers_of(statements)
    )


def members_of(statements: Sequence[Statement]) -> dict[str, int]:
    """How many people of a group speak for it at least, by its key: "three of them" are three of any."""
    found: dict[str, int] = {}
    for one in speakers_of(statements):
        if one.member_of and has_number(one):
            found[one.member_of] = max(found.get(one.member_of, 0), one.count or 1)
    return found


def _read_members(cast: Cast) -> list[int]:
    """The first notes of those whom the count leaves out because we read them as members of a group."""
    speaking = speakers_of(cast.article.statements)
    counted = {one.key for one in unnamed_sources(cast.article.statements)}
    left_out = [one for one in speaking if one.voice in UNNAMED and one.key not in counted and one.member_of]
    first = [cast.first[one.key] for one in left_out if one.key in cast.first]
    return [number for number in first if cast.reads_member(cast.by_number[number])]


_NO_MEMBERS: Mapping[str, int] = {}


def count_unnamed(sources: Sequence[Speaker], members: Mapping[str, int] = _NO_MEMBERS) -> tuple[int, bool]:
    """How many people stand behind unnamed sources, and whether that is only the least there can be.

    Sources without a number are not guessed at, beyond what several of their `members` say; where there are
    no others, a plural is two at least.
    """
    unknown = [one for one in sources if not has_number(one)]
    known = sum(one.count or 1 for one in sources if has_number(one))
    told = (members.get(one.key, 0) for one in unknown)
    known += sum(number for number in told if number > 1)
    return (known or 2, True) if unknown else (known, False)


_LONGEST = 12
"""Words."""


def _facts(cast: Cast) -> tuple[Words, ...]:
    statements = cast.article.statements
    if not statements:
        return ()
    sides = contradictions(cast)
    about = [_about(one, other, cast) for one, other in sides]
    return (
        wording.how_many(len(statements), _aside(cast)),
        *(
            wording.only_through(
                carrier_with_article(agency, cast.article),
                numbers,
                sum(is_read(number, agency, cast) for number in numbers),
                all_of_it=len(numbers) == len(statements),
            )
            for agency, numbers in agencies(cast).items()
        ),
        wording.contradictions(sides, about, sum(map(_turns_against, statements))),
    )


def _aside(cast: Cast) -> Words:
    """Which statements repeat another or stand inside one: no list of a speaker's has them."""
    statements = cast.article.statements
    inside = [one.number for one in statements if one.inside is not None]
    return reasons([one.number for one in statements if cast.repeats(one) and one.inside is None], inside)


def _about(one: Sequence[int], other: Sequence[int], cast: Cast) -> str:
    """The words that both sides speak of; nothing where several stand against several, or they share none.

    What one side alone says would give its view as the matter itself.
    """
    if len(one) > 1 and len(other) > 1:
        return ""
    characters = cast.article.text.characters
    pairs = ((cast.by_number[mine], cast.by_number[theirs]) for mine in one for theirs in other)
    shared = (shared_words(mine, theirs, characters) for mine, theirs in pairs)
    return first_words(max(shared, key=len), _LONGEST)


def _turns_against(statement: Statement) -> bool:
    """Whether a speaker of the article denies or disputes something, whether it is told here or not."""
    return statement.inside is None and statement.stance in COUNTERING
