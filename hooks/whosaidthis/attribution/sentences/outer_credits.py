"""Who reports what the same sentence has credited already: "Lee wrote on X, (according to Fars)"."""

from __future__ import annotations

from ..contents.according import closes_with_aside
from ..contents.given import Content, choose
from ..hits import Hit
from ..sources.of_verbs import is_main_clause
from ..tokens.classes import has_verb, is_a, is_mark, is_quote
from ..tokens.sentence import Tokens
from .kept import Kept, cut, tells_when_or_where


def outer_of_credit(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Kept | None:
    """The hit that reports what is credited before it: "“It sank,” Lee wrote on X, (according to Fars)".

    So "The plan was rejected by the mayor, (officials said)".
    """
    if not kept or kept[-1].within:
        return None
    inner, content = kept[-1].hit, kept[-1].content
    if hit.verb.lemma != "accord" and not (inner.passive and _closes_sentence(tokens, hit)):
        return None
    if (parted := _parts_from_content(tokens, hit, kept[-1])) is not None:
        return parted
    more = _reports_second(tokens, hit, kept) or _reports_what(tokens, hit, kept)
    if (more := more or _reports_one(tokens, hit, kept)) is not None:
        return more
    before = inner.stop if inner.passive else inner.start
    told = inner.stop < hit.start and all(end <= before for _, end in content.parts)
    between = tokens[inner.stop : hit.start]
    plain = not any(is_quote(token) for token in between) and not has_verb(between)
    if not (told and plain and is_mark(tokens[hit.start - 1], ",")):
        return None
    return Kept(hit, Content(((content.parts[0][0], hit.start - 1),)), outer=True)


def _closes_sentence(tokens: Tokens, hit: Hit) -> bool:
    """Whether a plain credit ends the sentence: "The plan was rejected by the mayor, (officials said)."."""
    credit = "z" in hit.verb.frames and hit.source is not None and not hit.joined
    return credit and tells_when_or_where(tokens[hit.stop :])


def _reports_second(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Kept | None:
    """The hit behind another's clause: "Lee said S, and (the board signaled T), according to two aides".

    What "he told" somebody in particular may be known from those who report the rest.
    """
    if len(kept) < _TWO or hit.verb.lemma != "accord" or kept[-1].hit.joined:
        return None
    first = kept[-2].hit.source
    if first is None or is_a(tokens[first.first], "subject") or kept[-2].content.hearer is not None:
        return None
    start, end = kept[-1].hit.start, min(kept[-1].content.parts[-1][1], hit.start - 1)
    joint = max(end for _, end in kept[-2].content.parts)
    joined = start == joint + _TWO and is_mark(tokens[joint], ",") and is_a(tokens[joint + 1], "coordinator")
    if not joined or not _ends_behind(tokens, hit, end):
        return None
    kept[-1] = cut(tokens, kept[-1], end)
    return Kept(hit, Content(((start, end),)), outer=True)


def _reports_what(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Kept | None:
    """The hit behind a clause that ends in what somebody calls a thing.

    As in "It spoke with what the clerk called “a purr”, (according to the board)".
    """
    named = kept[-1].hit.start
    if len(kept) > 1 or named < _TWO or tokens[named - 1].lower != "what" or kept[-1].hit.joined:
        return None
    end = kept[-1].content.parts[-1][1]
    closes = _ends_behind(tokens, hit, end)
    opens = tokens[0].lower == "the" or is_main_clause(tokens, 0)  # "The man who came to the door was"
    whole = closes and opens and hit.verb.lemma == "accord"
    return Kept(hit, Content(((0, end),)), outer=True) if whole else None


def _reports_one(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Kept | None:
    """The hit behind all that one credit gives: "Lee said that it was late, (according to her aide)"."""
    if len(kept) > 1 or hit.verb.lemma != "accord":
        return None
    end = kept[0].content.parts[-1][1]
    last = _is_last(tokens, hit) or closes_with_aside(tokens, hit)
    whole = choose(tokens, hit, 0, certain=True) if last and _follows(tokens, hit, end) else None
    told = whole is not None and whole.parts[0][0] < kept[0].hit.first < whole.parts[-1][1]
    return Kept(hit, whole, outer=True) if whole is not None and told else None


def _ends_behind(tokens: Tokens, hit: Hit, end: int) -> bool:
    """Whether only a comma and the hit stand behind what is said up to `end`: "S, (according to two)"."""
    return _is_last(tokens, hit) and _follows(tokens, hit, end)


def _is_last(tokens: Tokens, hit: Hit) -> bool:
    return not any(token.word for token in tokens[hit.stop :])


def _follows(tokens: Tokens, hit: Hit, end: int) -> bool:
    """Whether only a comma parts the hit from what is said up to `end`."""
    return end == hit.start - 1 and is_mark(tokens[end], ",")


_TWO = 2


def _parts_from_content(tokens: Tokens, hit: Hit, item: Kept) -> Kept | None:
    """The hit, where it parts a verb from what is said: "Lee replied, (according to Fars), that it sank"."""
    inner, content = item.hit, item.content
    first = content.parts[0][0]
    beside = inner.stop < hit.start and hit.stop + 1 == first and tokens[first].lower == "that"
    marks = (hit.start - 1, hit.stop)
    if (
        not beside
        or not all(is_mark(tokens[at], ",") for at in marks)
        or has_verb(tokens[inner.stop : hit.start])
    ):
        return None
    return Kept(hit, Content(((inner.start, hit.start - 1), *content.parts)), outer=True)
