"""Credits inside a clause of its own behind what another says: "Lee said S; Roe, aides said, hung up"."""

from __future__ import annotations

from ..contents.given import choose
from ..hits import Hit
from ..tokens.classes import has_verb, is_mark
from ..tokens.sentence import Tokens
from .kept import Kept, cut


def behind_semicolon(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Kept | None:
    """The hit inside a clause of its own: "Lee said that S; (Roe), aides said, (hung up)"."""
    first = kept[-1].content.parts[-1][0]
    mark = next((at for at in range(hit.start - 1, first, -1) if is_mark(tokens[at], ";")), None)
    if mark is None or hit.joined or has_verb(tokens[mark + 1 : hit.start]):
        return None
    content = choose(tokens, hit, mark + 1)
    if content is None or len(content.parts) < _HALVES or content.parts[0][0] <= mark:
        return None
    kept[-1] = cut(tokens, kept[-1], mark)
    return Kept(hit, content)


_HALVES = 2
"""Parts of what stands around its credit."""
