"""What a quotation itself reports: "The envoys had asked for more time" inside somebody's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model import Attribution, Form, Span, hull
from ...reading.sentences import split_sentences
from ..drafts import Draft, finish
from ..lexicon import Inflection, cue_forms, words_of
from ..phrases.nouns import roles
from ..quotations.marks import Quotation
from ..tokens.classes import is_a, is_contracted, is_negation, is_quote
from ..tokens.sentence import Tokens, tokens_of
from .resolving import resolve


def find_nested(
    characters: str, found: Sequence[Attribution], quotations: tuple[Quotation, ...]
) -> list[Attribution]:
    """The clear attributions inside the direct ones of `found`, `inside` being the outer one's place there.

    Clear is a full noun phrase before a verb of speech. A pronoun can be anybody inside a quotation; "he",
    "she" and "they" are given where they tell somebody something or their words are quoted: who they are is
    looked for outside it.
    """
    inner = {span: quotation.inner for quotation in quotations for span in quotation.spans}
    nested: list[Attribution] = []
    for number, outer in enumerate(found):
        reported = outer.inside is not None and found[outer.inside].form is Form.DIRECT
        if outer.form is not Form.DIRECT or reported:
            continue
        for span in outer.content:
            within = _without_marks(characters, span)
            nested.extend(
                replace(item, inside=number)
                for item in _in_quotation(characters, within, inner.get(span, ()))
            )
    return nested


def _without_marks(characters: str, span: Span) -> Span:
    """The span without quotation marks at its ends; a turn of a transcript has none."""
    marks = "\"'“”‘’„«»`"
    start = span.start + (characters[span.start] in marks)
    return Span(start, max(start, span.end - (characters[span.end - 1] in marks)))


def _in_quotation(characters: str, within: Span, inner: tuple[Span, ...]) -> list[Attribution]:
    """The clear attributions of the part `within`; quotations in it are those of `inner`."""
    found: list[Attribution] = []
    for sentence in _sentences(characters, within, inner):
        pieces = [(span, 0) for span in inner if sentence.holds(span)]
        tokens = tokens_of(characters, sentence, pieces)
        clear = [draft for draft in resolve(tokens) if draft.inside is None and _is_clear(tokens, draft)]
        found.extend(finish(tokens, draft, ()) for draft in clear)
    return found


def _sentences(characters: str, within: Span, inner: tuple[Span, ...]) -> list[Span]:
    """The sentences of the part; one that ends inside a quotation of `inner` goes on to the next."""
    found: list[Span] = []
    cut = False
    for sentence in split_sentences(characters, within):
        if cut:
            sentence = hull((found.pop(), sentence))
        found.append(sentence)
        cut = any(span.start < sentence.end < span.end for span in inner)
    return found


_DESCRIBED = 4
"""Tokens of a source like "a doctor from Lille", which tells something of who spoke."""
_INDEFINITE = frozenset("a an any some no every each another".split())


def _is_clear(tokens: Tokens, draft: Draft) -> bool:
    """Whether source and cue leave no doubt that somebody is said to have spoken."""
    if draft.cue is None or len(draft.source) != 1:
        return False
    first, end = draft.source[0]
    opener = tokens[first]
    if end - first == 1 and opener.lower in ("he", "she", "they"):
        return _tells_somebody(tokens, draft)
    if end - first == 1 and (is_a(opener, "pronoun", "subject", "determiner") or is_contracted(opener)):
        return False
    between = tokens[end : draft.cue[0] + 1]
    if any(is_a(token, "modal") or is_negation(token) or token.lower == "never" for token in between):
        return False  # "Any buyer will tell you that", "The court does not tell us"
    form = cue_forms().get(tokens[draft.cue[0]].lower)
    named = opener.capital or is_a(opener, "determiner")
    asks = form is not None and form.verb.lemma == "ask"
    vague = end - first < _DESCRIBED or form is None or asks
    single = opener.lower in ("a", "an", "another") and not asks
    if opener.lower in _INDEFINITE and vague and not (single and _tells_somebody(tokens, draft)):
        return False
    if form is None or not named:
        return False
    cries = "q" in form.verb.frames and is_quote(tokens[draft.parts[0][0]])  # "The guard yells, ‘Stop!’"
    return cries or form.verb.lemma in words_of("speech")


_BETWEEN = frozenset("just then also only once later always have has had".split())


def _tells_somebody(tokens: Tokens, draft: Draft) -> bool:
    """Whether somebody plainly spoke: "He told me that it was late", "A nurse said, ‘Go home’"."""
    if draft.cue is None:
        return False
    form = cue_forms().get(tokens[draft.cue[0]].lower)
    first, end = draft.source[0]
    pronoun = end - first == 1
    beside = all(token.lower in _BETWEEN for token in tokens[end : draft.cue[0]])  # not "He never told me"
    if not (beside if pronoun else _is_person(tokens, first, draft.cue[0])):
        return False
    told = form is not None and Inflection.PAST in form.inflections
    if tokens[draft.parts[0][0]].lower == "nothing":
        return False
    quoted = any(is_quote(token) for first, end in draft.parts for token in tokens[first:end])
    lemma = form.verb.lemma if form is not None else ""
    return told and (draft.hearer is not None or quoted) and lemma in words_of("speech")


def _is_person(tokens: Tokens, first: int, cue: int) -> bool:
    """Whether it is somebody who did speak: "A nurse took my hand and said"; not "Had a nurse told me"."""
    asked = first > 0 and is_a(tokens[first - 1], "auxiliary")
    nouns = (token.lower for token in tokens[first + 1 : first + _DESCRIBED])
    never = any(token.lower == "never" or is_negation(token) for token in tokens[first:cue])
    return not (asked or never) and any(noun in roles() for noun in nouns)
