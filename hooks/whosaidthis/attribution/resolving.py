"""The cues of one sentence, joined: which content ends where the next one begins, which holds another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .classes import is_a, is_adverb, is_mark, is_quote
from .contents import Content, choose
from .cues import Hit, find_hits
from .drafts import Draft
from .lexicon import Inflection
from .phrases import Tokens

_MARKS = (",", ";", "—", "–", "―", "--")
_COORDINATING = frozenset("and but while although though whereas with yet nor".split())
_ADDING = frozenset("add say note warn stress insist call tell".split())


@dataclass(frozen=True, slots=True)
class _Kept:
    hit: Hit
    content: Content
    outer: bool = False
    """Whether it reports the one before it ("A said S, B reported")."""


def resolve(tokens: Tokens) -> list[Draft]:
    """The attributions of one sentence that have a cue verb, in the order of their cues."""
    kept: list[_Kept] = []
    left = 0
    for hit in find_hits(tokens):
        if hit.start < left:
            continue
        new = _place(tokens, hit, kept, left)
        if new is not None:
            kept.append(new)
            left = new.hit.stop
    return [_draft(kept, number) for number in range(len(kept))]


def _place(tokens: Tokens, hit: Hit, kept: list[_Kept], left: int) -> _Kept | None:
    """The hit with its source and content; ends the content of the one before where this one begins."""
    hit = _with_source(hit, kept)
    if hit.source is None:
        return None
    if not kept or not _inside(hit, kept[-1]):
        content = choose(tokens, hit, hit.first if hit.joined else _free(kept, left))
        if content is None or (hit.joined and not content.clause and not kept):
            return None
        return _Kept(hit, content)
    if hit.start == kept[-1].content.parts[-1][0]:
        return None
    content = choose(tokens, hit, hit.start)
    if content is not None and _breaks(tokens, kept[-1], hit, content):
        kept[-1] = _cut(tokens, kept[-1], hit.start)
        return _Kept(hit, content)
    if content is None and _reports_all(tokens, hit):
        whole = choose(tokens, hit, 0)
        kept[-1] = _cut(tokens, kept[-1], hit.start)
        return None if whole is None else _Kept(hit, whole, outer=True)
    return None


def _with_source(hit: Hit, kept: list[_Kept]) -> Hit:
    """The hit with the source that the verb before lends it."""
    return replace(hit, source=kept[-1].hit.source) if hit.joined and kept else hit


def _inside(hit: Hit, item: _Kept) -> bool:
    first, end = item.content.parts[-1]
    return first <= hit.start < end


def _free(kept: list[_Kept], left: int) -> int:
    """The first token that no earlier attribution has taken."""
    if not kept:
        return left
    return max(left, max(end for _, end in kept[-1].content.parts))


def _breaks(tokens: Tokens, item: _Kept, hit: Hit, content: Content) -> bool:
    """Whether a new clause of the writer's begins with the hit, inside what looked like a content."""
    at = hit.start - 1
    while at > 0 and is_adverb(tokens[at]):
        at -= 1
    before = tokens[at]
    if is_mark(before, ",") and not hit.joined and _in_subordinate(tokens, item.hit):
        return True
    if hit.joined:
        if is_mark(before, *_MARKS) or is_quote(before) or is_mark(tokens[at - 1], *_MARKS):
            return True
        return _second_verb(tokens, item, hit, content)
    if is_mark(before, ";", "—", "―", "--"):
        return True
    return (
        before.lower in _COORDINATING
        and at > 0
        and (is_mark(tokens[at - 1], *_MARKS) or is_quote(tokens[at - 1]))
    )


def _in_subordinate(tokens: Tokens, hit: Hit) -> bool:
    """Whether the clause of the hit cannot end the sentence: "When the firm denied S, the union said T"."""
    return hit.start > 0 and tokens[hit.start - 1].lower in _SUBORDINATING


_SUBORDINATING = frozenset("when while although though after before as if since because whereas once".split())


def _second_verb(tokens: Tokens, item: _Kept, hit: Hit, content: Content) -> bool:
    """Whether "… and said that" goes on with the verb of the source, not with one inside the content."""
    if (Inflection.PAST in hit.form.inflections) != (Inflection.PAST in item.hit.form.inflections):
        return False
    first = item.content.parts[-1][0]
    if any(token.lower in _SUBORDINATING for token in tokens[first : hit.start]):
        return False
    if not item.content.clause:
        return True
    opener = tokens[content.parts[0][0]]
    return content.clause and (opener.lower == "that" or is_quote(opener) or hit.verb.lemma in _ADDING)


def _reports_all(tokens: Tokens, hit: Hit) -> bool:
    """Whether the hit closes the sentence, after a comma: ", Reuters reported."."""
    return not hit.joined and (is_mark(tokens[hit.start - 1], ",") or hit.verb.lemma == "accord")


def _cut(tokens: Tokens, item: _Kept, end: int) -> _Kept:
    """The attribution with its content ended before token `end` and the conjunction there."""
    first, _ = item.content.parts[-1]
    while end > first + 1 and (
        is_mark(tokens[end - 1], *_MARKS)
        or is_a(tokens[end - 1], "coordinator")
        or tokens[end - 1].lower in _COORDINATING
        or is_adverb(tokens[end - 1])
    ):
        end -= 1
    return replace(item, content=replace(item.content, parts=(*item.content.parts[:-1], (first, end))))


def _draft(kept: list[_Kept], number: int) -> Draft:
    """The draft of one kept hit."""
    hit, content = kept[number].hit, kept[number].content
    found = hit.source
    source = () if found is None else ((found.first, found.end), *((found.also,) if found.also else ()))
    outer = number + 1 < len(kept) and kept[number + 1].outer
    cue = (hit.first, content.cue_end or hit.end)
    return Draft(source, cue, content.parts, content.hearer, content.clause, number + 1 if outer else None)
