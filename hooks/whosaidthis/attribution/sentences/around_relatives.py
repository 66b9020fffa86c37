"""Credits that close a sentence with another's words in an aside: "Lee, who says S, left, (police said)"."""

from __future__ import annotations

from ..contents.given import Content
from ..hits import Hit
from ..tokens.classes import has_verb, is_auxiliary, is_mark, is_past, is_quote, is_verb
from ..tokens.sentence import Tokens
from .kept import Kept, tells_when_or_where


def around_relative(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Kept | None:
    """The hit with the clause around the aside; None where no such aside stands, or it closes nothing.

    What the aside tells stays whose it is.
    """
    opened = _relative(tokens, kept[0]) if len(kept) == 1 else None
    if opened is None or not _closes(tokens, hit):
        return None
    end = kept[0].content.parts[-1][1]
    if end >= hit.start:
        return None
    main = end + is_mark(tokens[end], ",")
    acts = is_auxiliary(tokens[main]) or is_verb(tokens[main]) or is_past(tokens[main])
    if main >= hit.start - 1 or not acts or has_verb(tokens[: opened - 1]):
        return None
    if any(is_quote(token) for token in tokens[: hit.start]):
        return None
    return Kept(hit, Content(((0, opened - 1), (main, hit.start - 1)), clause=True))


def _relative(tokens: Tokens, item: Kept) -> int | None:
    """The "who" or "whose" behind a comma with which the item's aside opens."""
    source = item.hit.source
    if source is None or item.content.parts[0][0] < item.hit.end:
        return None
    at = source.also[0] if source.also is not None else source.first
    relative = tokens[at].lower in ("who", "whose", "which")
    return at if relative and at > 1 and is_mark(tokens[at - 1], ",") else None


def _closes(tokens: Tokens, hit: Hit) -> bool:
    """Whether the hit ends the sentence behind a comma: "…, police said on Monday."."""
    plain = hit.verb.lemma == "accord" or ("z" in hit.verb.frames and hit.source is not None)
    behind = hit.start > 1 and is_mark(tokens[hit.start - 1], ",") and not hit.joined
    return plain and behind and tells_when_or_where(tokens[hit.stop :])
