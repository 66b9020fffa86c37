"""A verb that no list has, beside the quotation that opens its sentence: "“It leaks,” Lee blurted to us"."""

from __future__ import annotations

from collections.abc import Sequence

from ..hits import Hit
from ..lexicon import Form, Inflection, Verb
from ..sources import of_verbs as sources
from ..tokens.agreement import Found
from ..tokens.classes import ends_in, is_a, is_cue_form, is_past, is_quote, is_title
from ..tokens.sentence import Tokens

_FEWEST_BLANKS = 2
"""Blanks of a quotation that is no name; "Or four" is none either."""
_LONGEST_SOURCE = 16
"""Tokens from the quotation to its verb."""

_VERB = Verb("unlisted", "q", ())
_FORM = Form(_VERB, frozenset({Inflection.PAST}))


def with_unlisted(tokens: Tokens, hits: Sequence[Hit]) -> list[Hit]:
    """The hits of a sentence, that of its unlisted verb before them.

    A quotation that opens a sentence and ends in a comma is the object of the verb beside it, whatever verb
    that is. Where a verb of the list has a source of its own, it is that verb; not where that is "who" behind
    the other: "Lee cracked to Ann Roe, who laughed".
    """
    own = all(hit.joined or _is_of_who(hit) for hit in hits)
    found = _credit(tokens) if own and _is_said(tokens) else None
    return list(hits) if found is None else [found, *hits]


def _is_of_who(hit: Hit) -> bool:
    """Whether a verb stands in a clause that "who" opens."""
    return hit.source is not None and hit.source.also is not None


def _is_said(tokens: Tokens) -> bool:
    """Whether a quotation opens the sentence that is no title and that needs a verb to its right."""
    if not tokens or not is_quote(tokens[0]) or is_title(tokens[0]):
        return False
    blanks = tokens[0].form.count(" ") + tokens[0].form.rpartition(" ")[2][:1].islower()
    return ends_in(tokens[0], ",", "?", "!", "—") and blanks >= _FEWEST_BLANKS


def _credit(tokens: Tokens) -> Hit | None:
    """The first verb after the quotation that has all between them, or all that follows, for a subject."""
    for at in range(1, min(len(tokens), _LONGEST_SOURCE)):
        if is_quote(tokens[at]):
            return None
        end = _particle_end(tokens) if at == 1 else at + 1
        parted = end > at + 1 or (at == 1 and tokens[at].lower == "offered")
        if not parted and (not is_past(tokens[at]) or is_cue_form(tokens[at])):
            continue
        if _is_passive(tokens, at) or tokens[at].lower in _PERFORMED:
            continue
        found = sources.after(tokens, end, len(tokens)) if at == 1 else sources.before(tokens, at)
        if found is not None and (at == 1 or found.first == 1) and _can_speak(tokens, found):
            return Hit(at, end, _VERB, _FORM, found, inverted=at == 1)
    return None


def _particle_end(tokens: Tokens) -> int:
    """The token after the verb right behind the quotation, and after its "in": "“Or four,” put in (Lee)"."""
    with_in = tokens[1].lower in _WITH_IN and [token.lower for token in tokens[2:3]] == ["in"]
    return 2 + with_in


_PERFORMED = frozenset("played performed staged screened aired danced".split())
"""What is done with a tune or a play in marks: "“Happy birthday,” played the band"."""
_WITH_IN = frozenset("put chipped butted".split())


def _is_passive(tokens: Tokens, at: int) -> bool:
    """Whether the word is a participle: "a series directed by Lee", "the song was played"."""
    follows = at + 1 < len(tokens) and tokens[at + 1].lower == "by"
    return follows or is_a(tokens[at - 1], "auxiliary")


def _can_speak(tokens: Tokens, found: Found) -> bool:
    opener = tokens[found.first]
    return opener.word and (opener.capital or is_a(opener, "subject", "determiner"))
