"""What has changed in an article since it was signed, for whoever signs it."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Iterator

from ..checks.changes import report_changes, signed_with
from ..checks.signatures import PART_NAMES
from ..checks.signed_head import HEAD_NAMES
from ..desk.editors_values import FORMS
from ..joining import ReadArticle
from ..model import (
    Basis,
    Hearer,
    Hedge,
    Place,
    Signature,
    SignedStatement,
    Speaker,
    Statement,
    Voice,
    one_line_of,
)
from ..rendering.notes.cast import Cast, gather_cast
from ..rendering.wording.speakers import group_in_sentence, office_of
from ..signing import (
    DETAILS,
    NOBODY,
    Changed,
    Comparison,
    HeadPart,
    Part,
    changed_headline,
    head_of,
    parts_changed,
    signed_as,
)

_WIDTH = 13
_FORMS = {form: words for words, form in FORMS.items()}
_AS_READ = " (as we read it)"
_STATED = {NOBODY: "not stated"}
_NONE = {NOBODY: "none"}


def changes(read: ReadArticle) -> Iterator[str]:
    """The lines that tell of it: first a summary, then each statement that is not as it was signed."""
    found = read.signed
    yield _summary(read, found)
    yield from _head(read, found)
    cast = gather_cast(read.article, {})
    changed = {one.number: one for one in found.changed}
    for statement in read.article.statements:
        place = read.source.place(statement.spans[0])
        if statement.number in changed:
            yield from _changed(read, changed[statement.number], statement, place, cast)
        elif statement.number in found.new:
            yield from _new(read, statement, place, cast)
    for span in found.quotations:
        yield ""
        yield f"new, without a speaker: {read.source.place(span)}"
        yield _line("words", one_line_of((span,), read.article.text.characters))
    for one in found.gone:
        yield ""
        yield f"gone: was signed in {one.place}"
        yield from _fields(one)


def corrections(read: ReadArticle) -> Iterator[str]:
    """What an editor can paste into a published article, so that old links find what has changed."""
    found, signature = read.signed, read.article.facts.signature
    moved = [one for one in found.changed if _anchor(read, one.number) != one.was.anchor]
    if not read.article.facts.published or signature is None or not (moved or found.gone):
        return
    yield "Readers may have seen it otherwise. If so, say it in the front matter, and old links lead on:"
    yield "corrections:"
    for one in moved:
        yield from _correction(one.was.anchor, _anchor(read, one.number))
    for gone in found.gone:
        yield from _correction(gone.anchor, None)
    yield ""


def _anchor(read: ReadArticle, number: int) -> str:
    return read.article.statements[number - 1].anchor


def _correction(formerly: str, now: str | None) -> Iterator[str]:
    yield f"  - date: {datetime.date.today().isoformat()}"
    yield "    wrong: ??? What was wrong, in one sentence"
    yield "    now: ??? What it says now, in one sentence"
    yield f"    formerly: s-{formerly}"
    if now:
        yield f"    statement: s-{now}"


def _summary(read: ReadArticle, found: Comparison) -> str:
    signature = read.article.facts.signature
    path = read.source.path
    if signature is None:
        return f"{path}: Nobody has signed it yet. It has these statements:"
    signed = f"{path}: {signature.by} signed it on {signature.on.isoformat()}."
    if found.same:
        return f"{signed} Nothing has changed since.{_uncovered(signature)}"
    counts = (("changed", len(found.changed)), ("new", len(found.new)), ("gone", len(found.gone)))
    told = [f"{count} {name}" for name, count in counts if count]
    told += [f"another {_head_name(part, read)}" for part in found.head]
    told += [f"quotations without a speaker: {len(found.quotations)}"] if found.quotations else []
    return f"{signed} Since then: {', '.join(told)}; {len(found.kept)} as before."


def _head_name(part: HeadPart, read: ReadArticle) -> str:
    return "headline" if part is HeadPart.TITLE and changed_headline(read.article) else HEAD_NAMES[part]


def _uncovered(signature: Signature) -> str:
    """What a signature of old does not cover, though one made now would."""
    if signature.covers_all:
        return ""
    uncovered = "title and author" if not signature.head else "every quotation"
    if signature.head and signature.unspoken and signature.unspoken.every:
        cues = all(one.cue for one in signature.statements)
        uncovered = "every word of saying" if not cues else "who signed" if signature.head.day else "the date"
    return f" The signature does not cover {uncovered} yet."


def _head(read: ReadArticle, found: Comparison) -> Iterator[str]:
    """What is above the statements, where it is not as it was signed."""
    signature = read.article.facts.signature
    was = signature.head if signature else None
    if was is None or not found.head:
        return
    now, facts = head_of(read.article, was.place), read.article.facts
    yield ""
    for part in found.head:
        if part is HeadPart.TITLE and (headline := changed_headline(read.article)):
            above, below = headline
            before = f"was {above}, " if above else ""
            yield _line("headline", f"{before}is now {_NONE.get(below, below)}")
        elif part in (HeadPart.TITLE, HeadPart.AUTHOR):
            old, new = (was.title, now.title) if part is HeadPart.TITLE else (was.author, now.author)
            yield _line(part.value, f"was {_NONE.get(old, old)}, is now {_NONE.get(new, new)}")
        elif part is HeadPart.DESCRIPTION:
            yield _line(part.value, f"is now {facts.description or _NONE[NOBODY]}")
        elif part is HeadPart.DATE:
            yield _line(part.value, f"is now {facts.date or _NONE[NOBODY]}")
        else:
            told = report_changes(was, now, facts.retold)
            yield _line("changed", f"the {HEAD_NAMES[part]}" + (f": {told}" if told else ""))


def _changed(
    read: ReadArticle, one: Changed, statement: Statement, place: Place, cast: Cast
) -> Iterator[str]:
    yield ""
    yield f"{one.number} changed: {place}"
    parts = parts_changed(one)
    for part, was, now, read_so in (
        (Part.SPEAKER, one.was.speaker, one.now.speaker, _doubt(statement)),
        (Part.STANCE, one.was.stance, one.now.stance, ""),
        (Part.HEARER, one.was.hearer, one.now.hearer, _as_read(statement.hearer)),
    ):
        if part in parts:
            yield _line(part.value, f"was {_STATED.get(was, was)}, is now {_STATED.get(now, now)}{read_so}")
    if Part.WORDS in parts:
        was, now = _marked(one.was.words, one.now.words)
        yield _line("was", was)
        yield _line("now", now)
    yield from (
        _line("changed", _named(part, one, read))
        for part in parts
        if part in (*DETAILS, Part.CUE, Part.LINE, Part.OTHER)
    )
    yield from _fields(one.now, statement, parts)
    yield from _more(statement, read.article.text.characters, cast)


def _named(part: Part, one: Changed, read: ReadArticle) -> str:
    """A part that is not as it was signed: "its hedge (signed without one)"."""
    before = signed_with(part, one, read.article)
    return f"{PART_NAMES[part]} ({before})" if before else PART_NAMES[part]


def _new(read: ReadArticle, statement: Statement, place: Place, cast: Cast) -> Iterator[str]:
    yield ""
    yield f"{statement.number} not signed: {place}"
    line = signed_as(statement, read.article.text.characters, place)
    yield from _fields(line, statement)
    yield from _more(statement, read.article.text.characters, cast)


def _fields(one: SignedStatement, now: Statement | None = None, said: tuple[Part, ...] = ()) -> Iterator[str]:
    """What a statement is, without the parts that have been `said`; `now` is None for one that is gone."""
    if Part.SPEAKER not in said:
        yield _line("speaker", f"{_STATED.get(one.speaker, one.speaker)}{_doubt(now) if now else ''}")
    if Part.STANCE not in said:
        yield _line("stance", one.stance)
    if Part.HEARER not in said:
        read_so = _as_read(now.hearer) if now else ""
        yield _line("hearer", f"{_STATED.get(one.hearer, one.hearer)}{read_so}")
    if Part.WORDS not in said:
        yield _line("words", one.words)


def _as_read(told: Hearer | Hedge | None) -> str:
    """Whether it is our reading who was told, whose report it was or what is hedged."""
    return _AS_READ if told and told.basis is Basis.INFERRED else ""


def _doubt(statement: Statement) -> str:
    """How far the speaker is our reading."""
    if statement.is_inferred:
        return _AS_READ
    return "" if statement.sure or not statement.speaker.name else " (not sure: look who says it)"


_KINDS = frozenset({Voice.INSTITUTION, Voice.DOCUMENT})
"""Speakers of which the note says what kind of thing they are."""


def _who(speaker: Speaker) -> Iterator[str]:
    """What the note says of the speaker beside the name."""
    if speaker.voice is not Voice.NOT_STATED:
        kind = speaker.kind if speaker.voice in _KINDS else None
        yield _line("voice", ", ".join(filter(None, (speaker.voice.value, kind))))
        if office := office_of(speaker):
            yield _line("by" if speaker.voice is Voice.DOCUMENT else "who that is", office)
    if speaker.reason:
        yield _line("why unnamed", speaker.reason)


def _one_of(statement: Statement, cast: Cast) -> Iterator[str]:
    """Of which group that spoke before the speaker is one, and whether that is our reading."""
    group, number = cast.groups.get(statement.speaker.member_of or "", (None, 0))
    if group is not None and number < statement.number:
        name = group_in_sentence(cast.in_sentence(group).name)
        read = _AS_READ if cast.reads_member(statement) else ""
        yield _line("one of", f"{name} in statement {number}{read}")


def _more(statement: Statement, characters: str, cast: Cast) -> Iterator[str]:
    """What else the note of a statement says."""
    yield from _who(statement.speaker)
    yield from _one_of(statement, cast)
    yield _line("form", _FORMS[statement.form])
    if statement.through:
        yield _line("through", f"{statement.through.name}{_as_read(statement.through)}")
    if statement.occasion:
        read = _AS_READ if statement.occasion_basis is Basis.INFERRED else ""
        yield _line("said", f"{statement.occasion}{read}")
    if statement.hedge:
        yield _line("hedge", f"“{statement.hedge.words}”{_as_read(statement.hedge)}")
    yield from _days(statement, characters)
    if statement.inside is not None:
        yield _line("inside", f"statement {statement.inside}")
    for relation in statement.relations:
        yield _line(relation.kind.value, f"statement {relation.other}")


def _days(statement: Statement, characters: str) -> Iterator[str]:
    """When it was said, and which days its words mean."""
    paper = statement.speaker.voice is Voice.DOCUMENT
    if statement.when:
        yield _line("dated" if paper else "said on", statement.when.isoformat())
    elif statement.period:
        yield _line("dated" if paper else "said in", f"{statement.period.day} to {statement.period.last}")
    for dated in statement.dates:
        last = f" to {dated.last}" if dated.last else ""
        yield _line("day", f"“{dated.span.of(characters)}” means {dated.day}{last}")


def _line(name: str, words: str) -> str:
    return f"  {name.ljust(_WIDTH)}{words}"


def _marked(was: str, now: str) -> tuple[str, str]:
    """Both wordings, what differs in brackets."""
    old, new = was.split(), now.split()
    first, second = [], []
    for tag, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        same = tag == "equal"
        first += old[i:j] if same else _bracketed(old[i:j])
        second += new[k:m] if same else _bracketed(new[k:m])
    return " ".join(first), " ".join(second)


def _bracketed(words: list[str]) -> list[str]:
    return [f"[{' '.join(words)}]"] if words else []
