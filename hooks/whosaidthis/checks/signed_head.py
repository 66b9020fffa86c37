"""Title, description, author and retold report that are no longer as they were signed; a lost status."""

from __future__ import annotations

from collections.abc import Sequence

from ..desk import MEND_STATUS, FrontMatter
from ..joining import ReadArticle
from ..model import BlockKind, Fault, Level, Place, SignedHead
from ..signing import NOBODY, HeadPart, changed_headline, head_of
from .causes import are_causes
from .changes import report_changes, short

HEAD_NAMES = {
    HeadPart.TITLE: "title",
    HeadPart.DESCRIPTION: "description",
    HeadPart.AUTHOR: "author",
    HeadPart.REPORT: "report that is retold",
    HeadPart.DATE: "date",
}


def check_signed_head(
    read: ReadArticle, front: FrontMatter, causes: Sequence[Fault] = ()
) -> tuple[Fault, ...]:
    """Each part of the head that has changed since somebody signed: a warning in a published article.

    Of an article with `causes`, in which a key of it may be misspelt, it is told once those are mended.
    """
    signature = read.article.facts.signature
    if signature is None or signature.head is None or are_causes(causes):
        return ()
    level = Level.WARNING if read.article.facts.published else Level.NOTE
    mend = f"Check it, then sign the article: python -m whosaidthis sign {read.source.path}."
    return tuple(
        Fault(
            _place(part, read, front, signature.head),
            "changed-head",
            f"The {HEAD_NAMES[part]} is not as it was signed{_was(part, read, front, signature.head)}.",
            mend,
            level,
        )
        for part in read.signed.head
    )


def check_status(front: FrontMatter) -> tuple[Fault, ...]:
    """A note where an article is signed and has no `status`: as a draft it is held to nothing.

    Where a key may be misspelt that is told alone.
    """
    signature = front.facts.signature
    if signature is None or signature.place is None or "status" in front.places or are_causes(front.faults):
        return ()
    wrong = "The article is signed and has no status, so it counts as a draft."
    return (Fault(signature.place, "no-status", wrong, MEND_STATUS, Level.NOTE),)


def _place(part: HeadPart, read: ReadArticle, front: FrontMatter, was: SignedHead) -> Place:
    """Where it stands now; of what is gone, its line in the signature."""
    if part is HeadPart.TITLE and _as_written(part, read, was):
        above = next((one for one in read.source.text.blocks if one.kind is BlockKind.HEADLINE), None)
        return read.source.place(above.span) if above else was.place
    return front.places.get(part.value, was.place)


def _was(part: HeadPart, read: ReadArticle, front: FrontMatter, was: SignedHead) -> str:
    """What it was, where the signature holds that and it is no more; a day, as it is now."""
    if part is HeadPart.DATE:
        here = part.value in front.places
        return f" (is {read.article.facts.date} now)" if here else " (is missing)"
    if part is HeadPart.REPORT:
        told = report_changes(was, head_of(read.article, was.place), read.article.facts.retold)
        return f": {told}" if told else ""
    if _as_written(part, read, was):
        return _headline_was(read) if part is HeadPart.TITLE else ""
    old = {HeadPart.TITLE: was.title, HeadPart.AUTHOR: was.author}.get(part)
    if old is None:
        return ""
    return " (there was none)" if old == NOBODY else f" (was {short(old)})"


def _headline_was(read: ReadArticle) -> str:
    old, _ = changed_headline(read.article) or (None, "")
    return f" (the headline above the text, was {short(old)})" if old else " (the headline above the text)"


def _as_written(part: HeadPart, read: ReadArticle, was: SignedHead) -> bool:
    """Whether the part reads as its words in the signature do."""
    now = head_of(read.article, was.place)
    words = {HeadPart.TITLE: (was.title, now.title), HeadPart.AUTHOR: (was.author, now.author)}.get(part)
    return words is not None and words[0] == words[1]
