"""An editor's words in the Markdown, carried out: they always win over the machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..attribution.quotations.marks import find_quotations
from ..attribution.quotations.quoted import Quoted, form
from ..model import (
    Basis,
    EditorSpan,
    Facts,
    Fault,
    Form,
    Glossary,
    Span,
    Stance,
    Statement,
    Voice,
    unite,
)
from ..reading.source import Source
from ..speakers.days.dates import find_dates
from ..speakers.days.events import GivenDay
from ..speakers.numbering import in_order, renumber, with_anchors
from ..speakers.relations.bearing import relate_again
from .correcting import correct_all, is_change, mend_days
from .credited import note_other_credit
from .cut import head_of, kept_head, left_out
from .days.writers_days import give_days
from .editors_keys import read_wish, wrong_shape
from .jointly import replace_groups, seat
from .needless import is_needless, needless
from .overlap import is_inner, is_whole_part, meant, same_words, takes_credit, without
from .relating.links import find_links, put_inside, relate
from .relating.others import find_other, holds_words
from .replaced import replaced
from .slips.braces import broken_braces, second_braces
from .unsaid import drop, taken_away
from .who import NOBODY, Who
from .wish import Wish


def apply_editors_words(
    editors: Iterable[EditorSpan],
    statements: tuple[Statement, ...],
    source: Source,
    facts: Facts,
    glossary: Glossary,
) -> tuple[tuple[Statement, ...], tuple[GivenDay, ...], tuple[Fault, ...]]:
    """The statements after every editor's span has been carried out, renumbered, and what could not be.

    Between the two: the days that the spans give to words which are nobody's statement.

    `said` confirms or corrects the statements mostly inside its words, or the one around them; where
    there is none it adds one. A minor part of a statement, or a part of one quotation, that gets another
    speaker is such a new one, inside the other: whoever spoke around it still did. `unsaid` takes away the
    statements mostly inside its words; where there is none, those whose words of saying stand inside. A
    correction that changes nothing is a fault too; no correction is what only confirms, without a key. Of
    spans one inside another the outer is carried out first; the inner one with a speaker of its own is
    another statement, inside the outer.
    """
    ordered = sorted(editors, key=lambda one: (one.span.start, -one.span.end))
    if not ordered:
        return statements, (), ()
    who = Who(facts, statements, glossary, source.text.characters)
    desk = _Desk(list(statements), source, who, facts, ordered)
    for editor in ordered:
        desk.carry_out(editor)
    links = find_links(desk.wishes, desk.statements, source)
    placed = put_inside(links, desk.statements)
    new = {placed[place].number: number for number, place in enumerate(in_order(placed), start=1)}
    related = relate(links, relate_again(source.text, facts, renumber(placed)), new)
    faults = tuple(sorted(desk.all_faults()))
    return with_anchors(source.text.characters, related), tuple(desk.own_days), faults


class _Desk:
    """The statements of one article while editor's words are carried out on them."""

    def __init__(
        self,
        statements: list[Statement],
        source: Source,
        who: Who,
        facts: Facts,
        editors: Sequence[EditorSpan],
    ) -> None:
        self.statements = statements
        self.wishes: list[Wish] = []
        self.own_days: list[GivenDay] = []
        """The days that an editor gives to words which are nobody's statement."""
        self._faults: list[Fault] = []
        self._source = source
        self._who = who
        self._facts = facts
        self._given = unite(one.span for one in editors if any(key == "by" for key, _ in one.keys))
        """All words that the editor gives a speaker."""
        self._spans = unite(one.span for one in editors)
        self._settled: dict[int, Span] = {}
        """The statements that an editor has given a speaker, each with the editor's span."""
        self._quoted = Quoted(find_quotations(source.text))
        self._next = max((statement.number for statement in statements), default=0) + 1

    def carry_out(self, editor: EditorSpan) -> None:
        """One editor's span."""
        if misshapen := wrong_shape(editor, self._source):
            self._faults.append(misshapen)
            return
        before = [wish.editor for wish in self.wishes]
        if broken := broken_braces(editor, self._source) or second_braces(editor, self._source, before):
            self._faults.append(broken)
            return
        wish = read_wish(editor, self._source, self._who, self._facts.date)
        self.wishes.append(wish)
        if editor.unsaid:
            self._take_away(editor)
        elif not wish.by and any(key == "by" for key, _ in editor.keys):
            return
        elif places := self._meant(wish):
            self._correct(places, wish)
        elif wish.by:
            self._add(wish)
        elif all(key == "day" for key, _ in editor.keys) and wish.days:
            self.own_days += give_days(wish, self.statements, self._source, self._facts)
        else:
            wrong = "There is no statement in these words to confirm."
            self._fault(editor, "no-speaker", wrong, 'Write who says them: by="name".')

    def _meant(self, wish: Wish) -> list[int]:
        """The places of the statements that a wish is about: not the one that it says they are inside of."""
        around = [*self._around(wish), *self._speaking_around(wish)]
        places = [
            place
            for place in meant(self.statements, wish.editor.span, {one.key for one in wish.by})
            if self.statements[place].number not in around
        ]
        characters = self._source.text.characters
        words = wish.links.get("inside", NOBODY)
        if words == NOBODY or holds_words(characters, wish.editor.span, words):
            return places
        named = {one.number for one in find_other(words, self.statements, characters)}
        return [place for place in places if self.statements[place].number not in named]

    def _around(self, wish: Wish) -> list[int]:
        """The numbers of the statements of wider spans, where this one has a speaker of its own."""
        span = wish.editor.span
        if not wish.by:
            return []
        return [number for number, other in self._settled.items() if other != span and other.holds(span)]

    def _speaking_around(self, wish: Wish) -> list[int]:
        """The numbers of the statements of others that the words of this wish stand in.

        Where an editor gives all or most of a statement's words to speakers, it is divided instead.
        """
        keys, characters = {speaker.key for speaker in wish.by}, self._source.text.characters
        return [
            one.number
            for one in self.statements
            if keys
            and one.speaker.voice is not Voice.NOT_STATED
            and one.speaker.key not in keys
            and is_inner(one, wish.editor.span, self._given, characters)
        ]

    def _take_away(self, editor: EditorSpan) -> None:
        gone, fault = taken_away(editor, self.statements, self._source, self._quoted)
        self._faults += [fault] if fault else []
        self.statements = drop(self.statements, gone)

    def _correct(self, places: list[int], wish: Wish) -> None:
        """Correct the statements at `places`; those that share their words get the speakers named."""
        groups: dict[tuple[Span, ...], list[Statement]] = {}
        for place in places:
            groups.setdefault(self.statements[place].spans, []).append(self.statements[place])
        made = {}
        for spans, group in groups.items():
            seated = seat(group, wish.by, self._next) if wish.by else group
            self._next += len(seated)
            if len(groups) == 1:
                self._keep_or_tell(group[0], wish)
                note_other_credit(group[0], wish, self._source)
            if len(groups) == 1 and not self._same_words(group[0], wish.editor.span):
                again = {one.speaker.key for one in group} == {speaker.key for speaker in wish.by}
                seated = [self._with_words(one, wish, again) for one in seated]
            corrected = correct_all(seated, wish, self._source)
            wish.changed = wish.changed or is_change(group, corrected)
            wish.numbers += tuple(one.number for one in corrected)
            made[spans] = corrected
            if wish.by and len(groups) == 1:
                self._settled |= {one.number: wish.editor.span for one in corrected}
        self.statements = replace_groups(self.statements, list(groups.values()), list(made.values()))
        self.statements = mend_days(self.statements, wish)

    def _keep_or_tell(self, one: Statement, wish: Wish) -> None:
        """Keep the clause of a statement before the brackets, if that is whole, and tell what goes else."""
        head = kept_head(one, wish, self.statements, self._source)
        if head:
            self.statements.append(head_of(one, head, self._next))
            self._next += 1
        gone = replaced(one, wish, self._source) if not head else None
        taken = unite((*self._spans, *([head] if head else [])))
        gone = gone or left_out(one, wish, taken, self.statements, self._source)
        self._faults += [gone] if gone else []

    def _same_words(self, statement: Statement, span: Span) -> bool:
        return same_words(statement, span, self._source.text.characters)

    def _with_words(self, statement: Statement, wish: Wish, again: bool) -> Statement:
        """The statement with the words in the brackets; what a verb among them told was another's telling.

        Unless the speaker is the same `again`: then the brackets are only wide, and who was told stays told.
        """
        span = wish.editor.span
        if wish.by and not again and statement.cue and all(map(span.holds, statement.cue)):
            stance = Stance.ASKS if self._asks(span) else Stance.ASSERTS
            statement = replace(statement, source=(), cue=(), hearer=None, stance=stance)
        return replace(statement, spans=(span,), content=(span,), form=self._form(span))

    def _add(self, wish: Wish) -> None:
        span = wish.editor.span
        misread = {one.number for one in self.statements if not one.by_editor and takes_credit(one, span)}
        self.statements = drop(self.statements, misread)
        around = self._make_room(wish)
        new = Statement(
            number=self._next,
            anchor="",
            block=self._source.text.block_at(span.end - 1),
            spans=(span,),
            content=(span,),
            form=self._form(span),
            speaker=wish.by[0],
            speaker_basis=Basis.EDITOR,
            source=(),
            cue=(),
            stance=Stance.ASKS if self._asks(span) else Stance.ASSERTS,
            dates=find_dates(self._source.text.characters, span, self._facts.reckoned_from),
            inside=around,
        )
        made = correct_all(seat([new], wish.by, self._next + 1), wish, self._source)
        self._next = max(one.number for one in made) + 1
        wish.numbers, wish.changed = tuple(one.number for one in made), True
        self._settled |= {one.number: span for one in made}
        self.statements = mend_days([*self.statements, *made], wish)

    def _asks(self, span: Span) -> bool:
        return span.of(self._source.text.characters).rstrip("\"'”’»").endswith("?")

    def _make_room(self, wish: Wish) -> int | None:
        """The number of the statement that a new one stands in; who speaks for itself takes its words out."""
        span, characters = wish.editor.span, self._source.text.characters
        speaking = self._speaking_around(wish)
        alone = wish.links.get("inside") == NOBODY
        apart = {
            one.number
            for one in self.statements
            if one.number in speaking and (alone or is_whole_part(one, span, characters))
        }
        self.statements = [
            without(one, span, characters) if one.number in apart else one for one in self.statements
        ]
        inside = [number for number in speaking if number not in apart]
        return next(reversed([*inside, *self._around(wish)]), None)

    def _form(self, span: Span) -> Form:
        """How much of `span` stands in quotation marks."""
        return form(self._source.text.characters, (span,), self._quoted)

    def _fault(self, editor: EditorSpan, code: str, wrong: str, mend: str) -> None:
        self._faults.append(Fault(self._source.place(editor.span), code, wrong, mend))

    def all_faults(self) -> Iterator[Fault]:
        """What could not be carried out, and what need not have been."""
        yield from self._faults
        for wish in self.wishes:
            yield from wish.faults
            if is_needless(wish) and not self._holds_another(wish.editor):
                yield needless(wish, self._source, self._facts)

    def _holds_another(self, editor: EditorSpan) -> bool:
        """Whether brackets stand inside these: without the outer ones, the inner take their words over."""
        others = (wish.editor for wish in self.wishes if wish.editor is not editor)
        return any(editor.span.holds(other.span) for other in others)
