"""Verbs inside what is said, which its own cue breaks or opens: "It was shut, Lee added, and had leaked"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import Inflection, words_of
from ..tokens.classes import is_a, is_adverb, is_auxiliary, is_quote
from ..tokens.sentence import Tokens
from .kept import Kept


def goes_on_around(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether what is said goes on after its cue: "It had sent trucks, she said, and had refused to talk"."""
    first, second = item.content.parts[0], item.content.parts[-1]
    around = first[1] <= item.hit.start < second[0] and not is_quote(tokens[first[1] - 1])
    verb = second[0] + 1
    joined = around and tokens[second[0]].lower == "and"
    if joined and hit.first == verb and Inflection.PARTICIPLE in hit.form.inflections:
        return any(is_a(token, "have") for token in tokens[first[0] : first[1]])  # "has called, and told"
    return joined and verb < hit.start and is_auxiliary(tokens[verb])


def had_said(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether the verb goes on inside what is said: "Lee said Roe had paid, but had insisted he left"."""
    first = item.content.parts[-1][0]
    had = [at for at in range(item.hit.start, hit.start) if tokens[at].lower == "had"]
    inside = len(had) > 1 and had[0] >= first >= item.hit.stop
    return inside and all(is_adverb(token) for token in tokens[had[-1] + 1 : hit.start])


def had_written(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether it tells what a message said that is told of: "Lee said she had emailed Roe, warning S"."""
    first = item.content.parts[-1][0]
    contact = words_of("making contact")
    tells = hit.form.inflections == {Inflection.ING} and hit.verb.lemma != "add"
    sent = range(first, hit.start - 1) if tells else ()
    return any(tokens[at].lower == "had" and tokens[at + 1].lower in contact for at in sent)


def tells_of_belief(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether the speaker goes on with a belief: "It had shut, Lee added, and the board (believed) S".

    Both are then told of as past; what somebody else believes now, or against it, is not the speaker's.
    """
    first, second = item.content.parts[0], item.content.parts[-1]
    around = first[1] <= item.hit.start < second[0]
    told = {token.lower for token in tokens[first[0] : first[1]]}
    past = Inflection.PAST in hit.form.inflections or tokens[hit.start + 1].lower == "did"
    past = past or any(token.lower == "did" for token in tokens[hit.start : hit.first])
    joined = tokens[second[0]].lower == "and" and bool(told & {"had", "would", "could"}) and past
    spoke = item.hit.verb.lemma not in words_of("belief")
    return around and spoke and joined and hit.verb.lemma in words_of("belief")
