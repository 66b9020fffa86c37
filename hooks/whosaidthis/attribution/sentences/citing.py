"""Whom a report cites for what it says: ", citing two officials"."""

from __future__ import annotations

from dataclasses import replace

from ..contents.given import sentence_end
from ..contents.phrase_ends import phrase_end
from ..hits import Hit
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.informants import is_a_name, names_people
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_mark, is_negation, is_quote
from ..tokens.sentence import Tokens
from .kept import Kept

CITING = frozenset(("citing", "quoting"))
CITED = frozenset(("cited", "quoted", "cites", "quotes"))


def cites_people(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Found | None:
    """The people whom ", citing two officials" names, behind those `kept`."""
    if hit.verb.lemma != "cite" or not hit.joined:
        return None
    end = phrase_end(tokens, hit.end, sentence_end(tokens))
    reports = bool(kept) and kept[-1].hit.verb.lemma == REPORTING
    return Found(hit.end, end) if names_people(tokens, hit.end, end, reports=reports) else None


REPORTING = "report"
"""The verb of a newspaper."""


def citing_aside(tokens: Tokens, hit: Hit) -> tuple[Hit, Found | None]:
    """The hit without ", citing two officials," in its source, and the people whom that names."""
    source = hit.source
    if source is None or source.also is not None:
        return hit, None
    for at in range(source.first + 2, source.end - 1):
        comma = at - 1 if tokens[at].lower in CITING else at - 2
        cites = comma == at - 1 or (tokens[at].lower in CITED and tokens[at - 1].lower == "which")
        if cites and comma > source.first and is_mark(tokens[comma], ","):
            named = names_people(tokens, at + 1, source.end, reports=hit.verb.lemma == REPORTING)
            cited = Found(at + 1, source.end) if named else None
            return replace(hit, source=Found(source.first, comma)), cited
    return hit, None


def cites_evidence(tokens: Tokens, hit: Hit) -> bool:
    """Whether ", citing a letter from the auditors" only tells what the words before it rest on.

    So too where a name stands alone, of which nothing is said: "Lee said it was so, citing Roe".
    """
    if hit.verb.lemma != "cite" or not hit.joined:
        return False
    end = starting_at(tokens, hit.end) or hit.end
    if end == hit.end + 1 and is_a_name(tokens[hit.end : end], alone=True):
        return True
    governed = next((n for n in range(hit.end, end) if is_a(tokens[n], "preposition")), end)
    return governed > hit.end and tokens[governed - 1].lower in words_of("evidence")


def gives_reason(tokens: Tokens, hit: Hit, item: Kept) -> bool:
    """Whether ", citing the inquiry" tells why somebody declined to speak, or "would not say" it."""
    negated = any(map(is_negation, tokens[max(0, item.hit.first - _LONGEST_NOT) : item.hit.first]))
    silent = negated or item.hit.verb.lemma in ("decline", "refuse")
    return hit.verb.lemma == "cite" and hit.joined and silent


_LONGEST_NOT = 3
"""Tokens of "would not publicly (say)"."""


def on_their_word(tokens: Tokens, hit: Hit, cited: Found, kept: list[Kept]) -> Kept | None:
    """The attribution of what the report before says to the people it cites."""
    if not kept or kept[-1].hit.verb.lemma not in words_of("speech"):
        return None
    first, end = kept[-1].content.parts[0]
    if all(map(is_quote, tokens[first:end])):
        return None  # "“It is dead,” Roe wrote, citing two envoys": the words are Roe's
    content = replace(kept[-1].content, hearer=None, cue_end=None)
    return Kept(replace(hit, source=cited, joined=False, inverted=True), content, within=True)
