"""A proposal's content as a reader marks it: whole quotations, and no loose marks at its edges."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Span, unite
from ..lexicon import kinds_of
from ..quotations.quoted import Quoted, share_inside

_LOOSE = ' \n\t,;:.—–-―“”"»«'
_SIGNS = "@#"
"""Marks with which a name on a network begins: "@rye_town"."""
_MOST_OF = 0.5
_SHORT = 4
_OF_THE_VERB = frozenset(("neither", "either"))
"""What no source ends in, though it is no adverb."""
_OF_THE_SOURCE = frozenset(("here", "there", "all", "both", "together", "instead"))
"""Adverbs in which a source can end: "officials there"."""


def whole(characters: str, spans: Sequence[Span], quoted: Quoted) -> tuple[Span, ...]:
    """`spans`, with each quotation of which they hold half made whole, later paragraphs included."""
    grown = list(spans)
    for quotation in quoted.near(spans):
        if (
            share_inside(quotation.spans[:1], spans) >= _MOST_OF
            or share_inside(quotation.spans, spans) >= _MOST_OF
        ):
            grown.extend(quotation.spans)
    kept = (_trimmed(characters, span, quoted) for span in _bridged(characters, unite(grown)))
    return tuple(span for span in kept if len(span))


def without_relative(characters: str, source: Span) -> Span:
    """A source without the relative pronoun of its clause: "(during which) she"."""
    first, _, rest = source.of(characters).partition(" ")
    pronoun = rest.strip().lower()
    if first.lower() not in ("which", "whom", "that") or "subject" not in kinds_of(pronoun):
        return source
    return Span(source.end - len(rest.lstrip()), source.end)


def without_adverbs(characters: str, source: Span) -> Span:
    """A source without the words at its end that belong to its verb: "The ministry neither", "Lee again"."""
    end = source.end
    while " " in (words := characters[source.start : end].rstrip()):
        last = words[words.rindex(" ") + 1 :]
        if not last.islower() or not _of_the_verb(last):
            break
        end = source.start + len(words[: -len(last)].rstrip(" ,"))
    return Span(source.start, end)


def _of_the_verb(word: str) -> bool:
    kinds = kinds_of(word)
    manner = word.endswith("ly") and len(word) > _SHORT and "not-ly" not in kinds
    return word in _OF_THE_VERB or ((manner or "adverb" in kinds) and word not in _OF_THE_SOURCE)


def _bridged(characters: str, spans: Sequence[Span]) -> list[Span]:
    """The spans, two of them made one where only blanks and commas stand between them in one paragraph."""
    found: list[Span] = []
    for span in spans:
        between = characters[found[-1].end : span.start] if found else "x"
        if not between.strip(" ,") and "\n" not in between:
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found


def _trimmed(characters: str, span: Span, quoted: Quoted) -> Span:
    """The span without marks at its edges; those inside a quotation of which it holds words stay."""
    bounds = [part for part in quoted.parts((span,)) if _has_words(characters, part, span)]
    first, end = span.start, span.end
    while first < end and characters[first] in _LOOSE and not any(p.start <= first < p.end for p in bounds):
        first += 1
    while end > first and characters[end - 1] in _LOOSE and not any(p.start < end <= p.end for p in bounds):
        end -= 1
    first -= first > 0 and end > first and characters[first - 1] in _SIGNS
    return Span(first, end)


def _has_words(characters: str, part: Span, span: Span) -> bool:
    """Whether what `span` holds of the quotation `part` is more than its mark."""
    shared = characters[max(part.start, span.start) : min(part.end, span.end)]
    return any(character.isalnum() for character in shared)
