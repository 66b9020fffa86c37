"""An editor's words in the Markdown, carried out: they always win over the machine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..attribution.quotations import find_quotations
from ..attribution.quoted import Quoted, form
from ..attribution.speechlike import is_like_speech
from ..model import (
    Basis,
    EditorSpan,
    Facts,
    Fault,
    Form,
    Glossary,
    Span,
    Speaker,
    Stance,
    Statement,
)
from ..reading.source import Source
from ..speakers.numbering import renumber, with_anchors
from ..speakers.relations import relate_again
from .editors_keys import Wish, read_wish, wrong_shape
from .overlap import meant, mostly_inside, reported_inside, same_words
from .who import NOBODY, Who


def apply_editors_words(
    editors: Iterable[EditorSpan],
    statements: tuple[Statement, ...],
    source: Source,
    facts: Facts,
    glossary: Glossary,
) -> tuple[tuple[Statement, ...], tuple[Fault, ...]]:
    """The statements after every editor's span has been carried out, renumbered, and what could not be.

    `said` confirms or corrects the statements mostly inside its words, or the one around them; where
    there is none it adds one. `unsaid` takes away the statements mostly inside its words; where there is
    none, those whose words of saying stand inside.
    """
    desk = None
    for editor in editors:
        desk = desk or _Desk(list(statements), source, Who(facts, statements, glossary))
        desk.carry_out(editor)
    if desk is None:
        return statements, ()
    after = relate_again(source.text, facts, renumber(desk.statements))
    return with_anchors(source.text.characters, after), tuple(sorted(desk.faults))


class _Desk:
    """The statements of one article while editor's words are carried out on them."""

    def __init__(self, statements: list[Statement], source: Source, who: Who) -> None:
        self.statements = statements
        self.faults: list[Fault] = []
        self._source = source
        self._who = who
        self._quoted = Quoted(find_quotations(source.text))
        self._next = max((statement.number for statement in statements), default=0) + 1

    def carry_out(self, editor: EditorSpan) -> None:
        """One editor's span."""
        if misshapen := wrong_shape(editor, self._source):
            self._fault(editor, *misshapen)
            return
        wish = read_wish(editor, self._source, self._who)
        self.faults += wish.faults
        if editor.unsaid:
            self._take_away(editor)
        elif wish.by is None and any(key == "by" for key, _ in editor.keys):
            return
        elif places := meant(self.statements, editor.span):
            self._correct(places, wish)
        elif wish.by:
            self._add(wish, wish.by)
        else:
            wrong = "There is no statement in these words to confirm."
            self._fault(editor, "no-speaker", wrong, "Write who says them: by=name.")

    def _take_away(self, editor: EditorSpan) -> None:
        places = mostly_inside(self.statements, editor.span)
        places = places or reported_inside(self.statements, editor.span)
        if not places and not self._quotes_somebody(editor.span):
            wrong = "There is no statement in these words to take away."
            self._fault(editor, "nothing-unsaid", wrong, "Take the brackets and their braces away.")
        gone = {self.statements[place].number for place in places}
        self.statements = [
            one for one in self.statements if one.number not in gone and one.inside not in gone
        ]

    def _quotes_somebody(self, span: Span) -> bool:
        """Whether words in `span` look like a quotation: its editor says that nobody here speaks them."""
        parts = self._quoted.parts((span,))
        return any(is_like_speech(self._source.text.characters, part) for part in parts)

    def _correct(self, places: list[int], wish: Wish) -> None:
        """Correct the statements at `places`; of those that share their words, all but one give way."""
        if wish.by and len(places) > 1:
            places = self._one_of_joint(places, wish.by.key)
        alone = len(places) == 1
        for place in places:
            statement = self.statements[place]
            if alone and not same_words(statement, wish.editor.span, self._source.text.characters):
                words = (wish.editor.span,)
                statement = replace(statement, spans=words, content=words, form=self._form(words[0]))
            self.statements[place] = _corrected(statement, wish)

    def _one_of_joint(self, places: list[int], speaker: str) -> list[int]:
        """Leave one statement of each joint group: the one that is already this speaker's, or its first."""
        kept: dict[tuple[Span, ...], int] = {}
        for place in places:
            spans = self.statements[place].spans
            if spans not in kept or self.statements[place].speaker.key == speaker:
                kept[spans] = place
        own = [place for place in kept.values() if self.statements[place].speaker.key == speaker]
        gone = {self.statements[p].number for p in places if p not in kept.values()}
        if own:
            return list(kept.values())
        numbers = [self.statements[place].number for place in kept.values()]
        self.statements = [one for one in self.statements if one.number not in gone]
        return [place for place, one in enumerate(self.statements) if one.number in numbers]

    def _add(self, wish: Wish, speaker: Speaker) -> None:
        span = wish.editor.span
        new = Statement(
            number=self._next,
            anchor="",
            block=self._source.text.block_at(span.end - 1),
            spans=(span,),
            content=(span,),
            form=self._form(span),
            speaker=speaker,
            speaker_basis=Basis.EDITOR,
            source=(),
            cue=(),
            stance=Stance.ASSERTS,
        )
        self._next += 1
        self.statements.append(_corrected(new, wish))

    def _form(self, span: Span) -> Form:
        """How much of `span` stands in quotation marks."""
        return form(self._source.text.characters, (span,), self._quoted)

    def _fault(self, editor: EditorSpan, code: str, wrong: str, mend: str) -> None:
        self.faults.append(Fault(self._source.place(editor.span), code, wrong, mend))


def _corrected(statement: Statement, wish: Wish) -> Statement:
    """The statement as the editor wants it; what the wish says nothing of stays."""
    speaker = wish.by or statement.speaker
    if speaker.key == statement.speaker.key:
        speaker = statement.speaker
    hearer, through = statement.hearer, statement.through
    if wish.to:
        hearer, through = wish.hearer, None if wish.to != NOBODY else through
    stated = statement.speaker_basis is Basis.STATED and speaker.key == statement.speaker.key
    return replace(
        statement,
        speaker=speaker,
        speaker_basis=Basis.STATED if stated else Basis.EDITOR,
        same_as=statement.same_as if speaker.key == statement.speaker.key else None,
        goes_on=statement.goes_on and speaker.key == statement.speaker.key,
        hearer=hearer,
        through=through,
        stance=wish.stance or statement.stance,
        hedge=None if wish.no_hedge else wish.hedge or statement.hedge,
        when=wish.when or statement.when,
        by_editor=True,
        sure=True,
    )
