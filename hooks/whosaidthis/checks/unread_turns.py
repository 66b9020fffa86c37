"""Answers of an interview that are not read, as too few of its turns stand there."""

from __future__ import annotations

from collections.abc import Iterator

from ..attribution import find_lone_turns
from ..joining import ReadArticle
from ..model import Fault, Level


def check_unread_turns(read: ReadArticle) -> Iterator[Fault]:
    """A note on each answer to a question of an interview of which nothing is given to anybody."""
    said = [part for one in read.article.statements for part in one.content]
    said += [one.span for one in read.editors]
    for span in find_lone_turns(read.source.text):
        if not any(part.meets(span) for part in said):
            wrong = (
                "This looks like an answer in an interview, and too little tells that it is one to read it."
            )
            mend = (
                'Say who answers: put the words in brackets and write {.said by="name"} behind them, or '
                "{.unsaid} if nobody says them."
            )
            yield Fault(read.source.place(span), "unread-statement", wrong, mend, Level.NOTE)
