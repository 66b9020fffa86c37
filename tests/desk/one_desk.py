"""An article whose statements are given by hand, so that no other room's reading matters, and its desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reading.through_markdown import read_markdown
from whosaidthis.desk import apply_editors_words
from whosaidthis.model import (
    Basis,
    DeclaredSpeaker,
    Entry,
    Facts,
    Fault,
    Form,
    Glossary,
    Kind,
    Span,
    Speaker,
    Stance,
    Statement,
    Voice,
)
from whosaidthis.reading.source import Source

ANN = Speaker("ann-lee", "Ann Lee", Voice.NAMED_PERSON)
MAYOR = Speaker("mayor", "The mayor", Voice.UNNAMED_PERSON)
OTHER_MAYOR = Speaker("mayor-2", "The mayor", Voice.UNNAMED_PERSON)
OLD_MILLER = Speaker("miller", "The old miller", Voice.UNNAMED_PERSON)
DECLARED = DeclaredSpeaker(OLD_MILLER, ("the old man",))
DAY = date(2024, 5, 16)
"""A Thursday."""
BOARD = Entry(
    "mill-board", "glossary/body/mill-board.md", Kind.BODY, "Mill Board", "A board.", aliases=("Board",)
)
WHEEL = Entry("wheel", "glossary/missile/wheel.md", Kind.MISSILE, "Great Wheel", "A wheel.")


def statement(
    source: Source, words: str, speaker: Speaker, number: int, inside: int | None = None, cue: str = ""
) -> Statement:
    start = source.text.characters.index(words)
    cue_start = source.text.characters.find(cue)
    span = Span(start, start + len(words))
    return Statement(
        number=number,
        anchor=f"s-{number}",
        block=source.text.block_at(start),
        spans=(span,),
        content=(span,),
        form=Form.INDIRECT,
        speaker=speaker,
        speaker_basis=Basis.INFERRED,
        source=(),
        cue=(Span(cue_start, cue_start + len(cue)),) if cue else (),
        stance=Stance.ASSERTS,
        inside=inside,
    )


class Desk:
    """An article, the statements found in it, and what its editor's words make of them."""

    def __init__(
        self,
        content: str,
        *found: tuple[str, Speaker],
        cue: str = "",
        insides: dict[int, int] | None = None,
        basis: Basis = Basis.INFERRED,
        sure: bool = True,
        form: Form = Form.INDIRECT,
        outlet: str | None = None,
    ) -> None:
        """`insides`: the number of the statement around one, by its number."""
        reading = read_markdown(content)
        self.content = content
        self.source = Source("a.md", content, 0, reading.text)
        before = tuple(
            replace(
                statement(self.source, words, speaker, number, (insides or {}).get(number), cue),
                speaker_basis=basis,
                sure=sure,
                form=form,
            )
            for number, (words, speaker) in enumerate(found, 1)
        )
        facts = Facts(speakers=(DECLARED,), date=DAY, outlet=outlet)
        glossary = Glossary((BOARD, WHEEL))
        self.after, self.own_days, self.faults = apply_editors_words(
            reading.editors, before, self.source, facts, glossary
        )

    @property
    def said(self) -> list[tuple[str, str]]:
        """Words and speaker of each statement."""
        characters = self.source.text.characters
        return [
            (" … ".join(span.of(characters) for span in one.spans), one.speaker.name) for one in self.after
        ]

    @property
    def fault(self) -> Fault:
        (fault,) = self.faults
        return fault

    @property
    def at(self) -> str:
        """What the file holds at the place of the one fault."""
        place = self.fault.place
        return self.content.split("\n")[place.line - 1][place.column - 1 :]
