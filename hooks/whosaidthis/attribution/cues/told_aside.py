"""What somebody is told in a clause of what another says: "Reed said he rang Lee, who told him it was so"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import Inflection
from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Tokens
from .overheard import NOT_TOLD


def is_told_of(tokens: Tokens, cue: str, hit: Hit, part: tuple[int, int]) -> bool:
    """Whether `hit`, in what is told by the verb `cue`, tells what the one before ", who" said.

    That is its own only where it ends the sentence, and who that is stands plainly before the comma: "raised
    it with the envoy, who" does not tell. `part` is its content.
    """
    source, past = hit.source, Inflection.PAST in hit.form.inflections
    if source is None or source.also is None or cue in NOT_TOLD or not past:
        return False
    aside = is_mark(tokens[source.also[0] - 1], ",") and tokens[source.also[0]].lower == "who"
    plain = not any(is_a(token, "preposition") for token in tokens[source.first : source.end])
    goes_on = any(
        is_mark(tokens[at], ",") and is_a(tokens[at + 1], "coordinator") for at in range(part[0], part[1] - 1)
    )
    return aside and plain and not goes_on
