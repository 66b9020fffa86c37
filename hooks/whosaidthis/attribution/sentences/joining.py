"""Sentences that belong together although a mark stands between them: “Why?” Ann Lee asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model import hull
from ..contents.given import choose
from ..cues.verbs import find_hits
from ..lexicon import words_of
from ..tokens.classes import ends_in, is_mark, is_quote
from ..tokens.sentence import Sentence, Tokens

_ANSWERS = frozenset("add reply answer explain recall note insist continue".split())
_LONGEST_SIGNATURE = 12
"""Tokens."""


def join_questions(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, each quotation that ends in a mark of its own joined to the source and cue after it."""
    found: list[Sentence] = []
    for sentence in sentences:
        beside = bool(found) and found[-1].block == sentence.block and _only_quoted(found[-1])
        asks = beside and not ends_in(found[-1].tokens[-1], ".")
        if beside and (_lacks_content(sentence.tokens, asks) or signs(sentence.tokens)):
            last = found.pop()
            sentence = Sentence(last.tokens + sentence.tokens, last.block, hull((last.span, sentence.span)))
        found.append(sentence)
    return found


def without_pauses(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences, without the words that only tell of a pause: "(Then, after a moment:) “It is lost.”"."""
    before = (None, *sentences)
    return tuple(_without_pause(sentence, last) for sentence, last in zip(sentences, before, strict=False))


def _without_pause(sentence: Sentence, last: Sentence | None) -> Sentence:
    tokens = sentence.tokens
    if last is None or last.block != sentence.block or not _is_said(last.tokens):
        return sentence
    quote = next((at for at, token in enumerate(tokens) if is_quote(token)), 0)
    lead = tokens[:quote]
    pauses = bool(lead) and all(token.lower in _PAUSING or is_mark(token, ",", ":") for token in lead)
    told = {token.lower for token in lead}
    another = "another" in told and told.isdisjoint(_SILENCES)  # "Another: “It was cold.”" is somebody else
    pauses = pauses and not told.isdisjoint(_PAUSES) and not another
    asks = ends_in(tokens[quote], "?")  # "Then: “Say again?”" may be another's
    if not pauses or asks or not is_mark(lead[-1], ",", ":") or not only_quotes(tokens[quote:]):
        return sentence
    return replace(sentence, tokens=tokens[quote:])


def _is_said(tokens: Tokens) -> bool:
    """Whether a sentence holds a quotation that asks nobody: who is asked may answer after a pause."""
    quotes = [token for token in tokens if is_quote(token)]
    return bool(quotes) and not ends_in(quotes[-1], "?")


_SILENCES = frozenset("pause silence moment beat".split())
_PAUSES = _SILENCES | frozenset("then later finally again".split())
_PAUSING = _PAUSES | frozenset("and after a an the another long short brief".split())


def only_quotes(tokens: Tokens) -> bool:
    """Whether there is a quotation and no word outside it."""
    return bool(tokens) and is_quote(tokens[0]) and not any(token.word for token in tokens)


def _only_quoted(sentence: Sentence) -> bool:
    return only_quotes(sentence.tokens) and is_quote(sentence.tokens[-1])


def signs(tokens: Tokens) -> bool:
    """Whether the sentence is a dash and a few words, as under a quotation set apart: "— Ida Berg"."""
    return (
        len(tokens) > 1
        and is_mark(tokens[0], "—", "–", "―", "--")
        and len(tokens) <= _LONGEST_SIGNATURE
        and tokens[1].capital
    )


def _lacks_content(tokens: Tokens, asks: bool) -> bool:
    """Whether the sentence begins with source and cue, and nothing else in it is their content.

    `asks`: the quotation before ends in a mark of its own. After a full stop only plain verbs of saying
    belong to it: “It rained.” The clerk smiled.
    """
    hit = next(find_hits(tokens), None)
    if hit is None or hit.start != 0 or hit.joined or "q" not in hit.verb.frames:
        return False
    if not asks and hit.verb.lemma not in words_of("speech") | _ANSWERS and tokens[0].capital:
        return False
    if choose(tokens, hit, 0) is not None and not _tells_of_what(tokens, hit.stop):
        return False
    return hit.stop >= len(tokens) or tokens[hit.stop].form != ":"


def _tells_of_what(tokens: Tokens, at: int) -> bool:
    """Whether only what was spoken of is told at `at`: "(said) of the day he met her", "when asked"."""
    words = [token.lower for token in tokens[at : at + 2]]
    if words[:1] != ["of"] and words != ["when", "asked"]:
        return False
    return not any(token.lower == "that" or is_quote(token) or is_mark(token, ":") for token in tokens[at:])
